"""What stood on a day, as known today: the question, the search and the fields of a hit as of that day.

An order carries, field by field, what it had from which day until which (`pipeline.search.entry_times`), so that one index answers
for every day. Of other records only is known since when they are there: what came later is not found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from pipeline.errors import UsageError
from pipeline.search import question as q
from pipeline.search.fields import BY_NAME, KINDS
from pipeline.search.port import Answers, Result, Sort
from pipeline.search.vocabulary import values_of

TIMES = "times"
AS_OF = "as_of"  # of a hit of the past, the day
OPEN = "9999-12-31"  # the end of what has none
# Fields of an order that go by the day, and whether it may have several values in them at once.
TIMED: Mapping[str, bool] = {
    "state": False, "standing_order": False, "end_reason": False, "state_since": False, "known_from": False,
    "may_have_ended": False, "rescinded_on": False, "measure_action": True, "freed": True, "right": True,
    "patent": True, "trademark": True, "copyright": True, "lifted_patent": True, "claim": True,
}  # fmt: skip
_OF_TODAY = "freed"  # a text, whose words are those of today
# Since when records of the other kinds are there.
_SINCE = {"documents": "published", "notices": "published", "cases": "first_published", "alerts": "decided", "issues": "first_seen"}
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Past:
    """A search that is asked of a day: of every question, only what was there on it, as it stood then."""

    search: Answers
    day: date

    def answer(
        self, question: q.Asked, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST
    ) -> Result:
        """What a question finds as of the day. Raises UsageError if it asks for what is known as of today only."""
        return self.search.answer(as_of(question, self.day), kinds, limit=limit, offset=offset, sort=sort)

    def facets(self, question: q.Asked, kinds: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        """How many of what a question finds as of the day had each value then: what goes by the day is asked for value by value."""
        then = as_of(question, self.day)
        counts = dict(self.search.facets(then, kinds))
        for name in counts.keys() & TIMED.keys():
            had = {value: replace(then, part=q.AllOf((then.part, q.Is(name, (value,))))) for value in values_of(name)}
            totals = {value: self.search.answer(asked, kinds, limit=0).total for value, asked in had.items()}
            counts[name] = {value: n for value, n in totals.items() if n}
        return counts

    def like(self, word: str) -> Sequence[str]:
        """Words near a word, of any time."""
        return self.search.like(word)

    def values(self, field: str) -> Sequence[str]:
        """The values of today that a field had on the day."""
        kinds = [kind for kind in BY_NAME[field].kinds if kind in KINDS]
        return [value for value in self.search.values(field) if self.answer(q.Is(field, (value,)), kinds, limit=0).total]


def of_the_past(past: Past, question: q.Question, kinds: Sequence[str], today: date) -> Iterator[str]:
    """What is to be said of an answer as of a day: that it is one, and how much of it was not known on the day."""
    yield f"as of {past.day}, as known today, {today}"
    later = past.answer(_published_later(question, past.day), ("flags",), limit=0).total if "flags" in kinds else 0
    if later:
        orders = "1 order" if later == 1 else f"{later} orders"
        yield f"that {orders} stood so on that day was published only after it (known_from says when)"


def as_of(question: q.Asked, day: date) -> q.AsOf:
    """A question as of a day. Raises UsageError if it asks for a field whose past nobody keeps."""
    if isinstance(question, q.AsOf):
        return question
    if any(isinstance(leaf, q.Textual) and _OF_TODAY in leaf.fields for leaf in q.leaves(question)):
        raise UsageError(f"{_OF_TODAY} is known as of today only: leave it out, or leave out --as-of")
    return q.AsOf(q.AllOf((question, _was_there(day))), day.isoformat())


def as_kept(leaf: q.Is | q.Fits | q.Between) -> q.Is | q.Fits | q.Between:
    """A leaf with its values as the rows of times have them: true and false in letters."""
    if not isinstance(leaf, q.Is):
        return leaf
    return replace(leaf, values=tuple(str(value).lower() if isinstance(value, bool) else value for value in leaf.values))


def _published_later(question: q.Question, day: date) -> q.Question:
    """Of what a question finds as of a day, the orders of which it was published only after it that they stood so."""
    return q.AllOf((question, q.Between("known_from", day.isoformat(), with_low=False)))


def fields_of_day(fields: Mapping[str, Any], day: str | None) -> dict[str, Any]:
    """The fields of a record as they were on a day, which stands in `as_of`; without one, as they are."""
    shown = {name: value for name, value in fields.items() if name != TIMES}
    if day is None:
        return shown
    times = fields.get(TIMES, ())
    for name in {time["field"] for time in times}:
        values = [time["value"] for time in times if time["field"] == name and time["from"] <= day < time["until"]]
        shown.pop(name, None)
        if values:
            shown[name] = values if TIMED[name] else values[0]
    return shown | {AS_OF: day}


def _was_there(day: date) -> q.Question:
    end = (day + _ONE_DAY if day < date.max else day).isoformat()
    others = (q.AllOf((q.Is("kind", (kind,)), q.Between(name, None, end, with_high=False))) for kind, name in _SINCE.items())
    return q.AnyOf((*others, q.AllOf((q.Is("kind", ("flags",)), q.Has("state")))))
