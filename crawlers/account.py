"""What one look at a source gives account of: days seen, days owed, and what was found wrong, under names that stay.

What is owed stands in the coverage. An issue is of the listing as such, of one day of it, of one row or of one document, whatever
window they showed up in: so it is one issue on every day, a person's word about it lasts, and the look that sees what it was about
repairs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from crawlers.keeper import Keeper
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Malformed, Reference, Row, number_and_day, read_day
from pipeline.last_look import Fault
from pipeline.records import Finding, IssueKind
from pipeline.windows import Coverage, Window, less, united

TRY_AGAIN = "Nothing to do if the source is only busy: the next run asks again. Accept the issue if it cannot be repaired."
_DAY = r"\d{4}-\d\d-\d\d"
_NOT_DOCUMENTS = ("row", "listing", "absent", "correction", "withdrawn")  # what the owners begin with that are no documents
_OF_A_WINDOW = re.compile(rf"{_DAY}\.\.{_DAY}")  # the owners of before: their windows moved with the days


R = TypeVar("R", bound=Row)


class Account:
    """Of one look at one source."""

    def __init__(
        self, keeper: Keeper, today: date, plan: Iterable[Window], *, follows: bool = False, by_change: bool = False
    ) -> None:
        self._follows = follows  # documents that others correct are asked for alone: that none lists them says nothing
        self._by_change = by_change  # its days are those on which documents changed, and not those of the documents
        self.today = today
        self.listed: dict[str, date] = {}  # the documents that were listed, by number and day
        self.tied: set[Reference] = set()  # those that they correct or are corrected by
        self._keeper = keeper
        self._source = keeper.source
        self._due = tuple(plan)
        self._malformed: set[str] = set()  # the names of malformed rows
        self._unread: set[date] = set()  # days of documents that could not be looked at
        self._again: set[Window] = set()  # days of malformed rows
        self._seen: list[Window] = []  # whose listing was believed
        self._waived: list[Window] = []  # days whose listing a person said is well as it is
        self._silent: list[Finding] = []  # the listing where it was not
        self._whole = True

    def place(self, *parts: object) -> str:
        """The name under which something of this source is kept: its parts with colons between."""
        return ":".join([self._source, *map(str, parts)])

    def is_listed(self, other: Reference) -> bool:
        """Whether this look saw the document in a list; one without a day, on whatever day."""
        return str(other) in self.listed or (other.day is None and any(n.startswith(f"{other.number}:") for n in self.listed))

    # while it goes on

    def take(self, row: Row) -> None:
        """Notes that a document was listed."""
        self.listed[row.name] = row.published
        if self._follows:
            self.tied.update(row.tied)

    def unread(self, row: Row) -> None:
        """A document that could not be looked at: its day is owed."""
        self._unread.add(getattr(row, "changed_on", row.published))

    def odd(self, row: Malformed, window: Window, address: str) -> None:
        """A row that is no document. Its days were looked at, and are looked at again until it is one, or a person accepts it."""
        self._malformed.add(row.name)
        place = self.place("row", row.name)
        self._keeper.met(Fault.CHANGED_SHAPE, f"a row of its list: {row.reason}")
        if not self._keeper.seen(place, [self.finding(place, address, row.reason, row.record)]):
            self._again.add(row.within(window))

    def note(self, part: Listed[R], address: str) -> None:
        """Notes a part of the listing as seen, where it is believed, or as owed. Its documents have been taken by now."""
        if part.believed or self._accepted(part, address):
            (self._seen if part.believed or part.about else self._waived).append(part.window)
            self._cover([part.window])
        else:
            self._whole = False
            self._keeper.cover(lambda known: known.failed(part.window, self.today))

    def _cover(self, windows: Iterable[Window]) -> None:
        unread = [Window(day, day) for day in self._unread if any(w.holds(day) for w in windows)]
        self._whole &= not unread and not self._again
        again, self._again = self._again, set()

        def change(known: Coverage) -> Coverage:
            for window in less(windows, unread):
                known = known.done(window, self.today)
            for window in (*unread, *again):
                known = known.failed(window, self.today)
            return known

        self._keeper.cover(change)

    def _accepted(self, part: Listed[R], address: str) -> bool:
        """Reports why a part is not believed; True if a person has said of that day, or of that doubt, that it is well so."""
        why = part.doubt or f"it could not be looked at: {part.missing.reason if part.missing else ''}"
        reason = f"the listing of {part.window} is not believed: {why}" if part.doubt else f"the listing of {part.window}: {why}"
        about = part.about or (part.window.first if part.window.first == part.window.last else None)
        if part.doubt and about:
            place = self.place("listing", about)
            return self._keeper.seen(place, [self.finding(place, address, reason)])
        self._silent.append(self.finding(self.place("listing"), part.missing.address if part.missing else address, reason))
        return False

    # at its end

    def settle(self) -> None:
        """Repairs what was said before of what is well now, and says what is missing."""
        self._the_listing()
        self._rows_and_days()
        self._absent()
        self._unknown()
        self._keeper.cover(lambda known: known, looked=self._whole)

    def _the_listing(self) -> None:
        if self._silent:
            first, more = self._silent[0], len(self._silent) - 1
            reason = first.reason + (f" (and of {more} more windows)" if more else "")
            self._keeper.seen(first.place, [first.model_copy(update={"reason": reason})])
            return
        self._keeper.over(self.place("listing"))
        for owner in self._keeper.troubled(self.place("")):
            if _OF_A_WINDOW.fullmatch(owner):
                self._keeper.over(self.place(owner))

    def _rows_and_days(self) -> None:
        """The days of what was found wrong with rows, or with the listing of a day, were due: what is not found now is over."""
        if less(self._due, (*self._seen, *self._waived)):
            return
        for name in set(self._keeper.troubled(self.place("row", ""), only_open=True)) - self._malformed:
            self._keeper.seen(self.place("row", name))
        for day in self._keeper.troubled(self.place("listing", ""), only_open=True):
            published = read_day(day)
            if published is None or self._saw(published):
                self._keeper.seen(self.place("listing", day))

    def _absent(self) -> None:
        """A known document that its day no longer lists is an issue, never the end of an order."""
        if self._by_change:
            return
        malformed = {number_and_day(name)[0] for name in self._malformed}
        repair = "See whether the source withdrew it. What it announced stays as it is until a notice ends it."
        for id_ in sorted(i for window in united(self._seen) for i in self._keeper.known_in(window)):
            name = id_.removeprefix(self.place(""))
            number, day = number_and_day(name)
            if name in self.listed or number in malformed or {Reference(number), Reference(number, day)} & self.tied:
                continue
            reason = f"document {number} of {day} is known and no longer listed"
            place = self.place("absent", name)
            finding = Finding(kind=IssueKind.ABSENT, source=self._source, place=place, reason=reason, repair=repair)
            self._keeper.seen(place, [finding])
        for name in self._keeper.troubled(self.place("absent", "")):
            if name in self.listed:
                self._keeper.over(self.place("absent", name))

    def _unknown(self) -> None:
        """A document that was listed, could not be looked at, and is listed no more: nothing is owed of it."""
        if self._by_change and not self._whole:
            return
        for owner in self._keeper.troubled(self.place(""), only_open=True):
            if owner.partition(":")[0] in _NOT_DOCUMENTS:
                continue
            day = number_and_day(owner)[1]
            if day and self._saw(day) and owner not in self.listed and not self._keeper.known([self.place(owner)]):
                self._keeper.seen(self.place(owner))

    def _saw(self, day: date) -> bool:
        return any(window.holds(day) for window in self._seen)

    def finding(self, place: str, address: str, reason: str, record: str | None = None) -> Finding:
        """What is said of anything that could not be looked at."""
        kind = IssueKind.COULD_NOT_LOOK
        return Finding(kind=kind, source=self._source, place=place, address=address, reason=reason, repair=TRY_AGAIN, record=record)


def days_of_absent(keeper: Keeper, plan: Iterable[Window]) -> tuple[Window, ...]:
    """The days of documents that are absent, where no window of the plan asks for them: they may be listed again."""
    names = keeper.troubled(f"{keeper.source}:absent:", only_open=True)
    days = [day for name in names if (day := number_and_day(name)[1])]
    return less((Window(day, day) for day in days), plan)
