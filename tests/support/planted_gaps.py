"""Cases as an authority's registry has them and as we hold them, with gaps planted between the two, for tests of reconciling.

Every order is folded from notices by the real fold, and the registry is a file in the real shape. Each plot says by itself which
gap there is, by what it does and not by what is found of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from typing import Any

from notices import final, measure, notice, party, patent
from registry_maker import AT, Case, Right, month_first

from pipeline.fold import flag_on, fold_case
from pipeline.records import Flag, FoundEnded, Notice, PersonWord
from pipeline.registry.held_against import GapKind, Held, known_as

TODAY = date(2026, 9, 23)
WRITTEN = date(2026, 9, 21)  # of the file, where its authority is
DAY = timedelta(days=1)
ALPHA = "Alpha Trading Co., Ltd."

Expected = tuple[GapKind, str, str]  # kind, number and instrument


@dataclass
class World:
    """All that was planted: rows of the registry, orders as held, the gaps that there are, and how many are too new."""

    rnd: random.Random
    rows: list[Case] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    gaps: list[Expected] = field(default_factory=list)
    too_new: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: count(10_000))
    patents: Iterator[int] = field(default_factory=lambda: count(7_000_001))
    ids: Iterator[int] = field(default_factory=lambda: count(50_000))

    # --- what a plot is made of -----------------------------------------------------------------------------------------------

    def day_before(self, first: date = date(2019, 1, 2), last: date = WRITTEN - DAY) -> date:
        return first + DAY * self.rnd.randrange((last - first).days + 1)

    def runs(self) -> date:
        """The last day of a right that still runs: today is one."""
        return TODAY + DAY * self.rnd.choice((0, 1, 400, 3000))

    def past(self) -> date:
        return TODAY - DAY * self.rnd.choice((1, 2, 400, 2000))

    def number(self) -> int:
        return next(self.numbers)

    def right(self, expires: date | None, kind: str = "") -> Right:
        n = next(self.patents)
        written = f"{n % 900_000 + 100_000:,}" if kind == "D" else f"{n:,}"
        return Right(f"{kind}{written}", expires)

    def row(self, number: int, rights: Sequence[Right], *titles: str, **more: Any) -> None:
        days = {"Start Date": month_first(date(2017, 3, 1)), "Investigation Termination Date": None}
        self.rows.append(Case(number, rights, titles, id=next(self.ids), more=days, **more))

    def ordered(self, number: int, instrument: str, rights: Sequence[Right], on: date, **fields: Any) -> list[Notice]:
        """The notice that issues an order on these rights, and on no other unless `rights_read` says so."""
        names = [plain(right) for right in rights]
        read = fields.pop("rights_read", "whole")
        order = measure(instrument, to=[] if instrument == "GEO" else [ALPHA], rights=names, rights_read=read)
        violated = {"rights": [patent(name, "violated") for name in names], "parties": [party(ALPHA)]}
        told = violated | {"issued": on, "investigation": f"337-TA-{number}"} | fields
        return [final(order, number=f"{on.year}-{number}", published=(on + DAY).isoformat(), **told)]

    def over(self, number: int, instrument: str, action: str = "rescinded") -> Notice:
        """The notice that ends it."""
        on = self.day_before(date(2026, 9, 1), TODAY)
        of = {"investigation": f"337-TA-{number}"}
        return notice(f"2026-9{number}", on.isoformat(), f"order_{action}", measure(instrument, action), **of)

    def hold(self, number: int, notices: Sequence[Notice], ended: date | None = None) -> Flag:
        """Folds the notices, with a person's word that the order ended; the order as of today, which is held."""
        case = f"us_itc:337-TA-{number}"
        folded = fold_case(case, notices)
        if ended:
            word = PersonWord(by="A. Analyst", because="The parties settled.", at=AT)
            said = {flag.id: [FoundEnded(flag_id=flag.id, on=ended, said=word)] for flag in folded.flags}
            folded = fold_case(case, notices, folded.flags, said)
        of_case = (folded.case.number, *folded.case.further_numbers)
        flags = [flag_on(flag, TODAY) for flag in folded.flags]
        self.held += [held for flag in flags if (held := known_as(flag, of_case))]
        return flags[0]

    def gap(self, kind: GapKind, number: int, instrument: str) -> None:
        self.gaps.append((kind, f"337-TA-{number}", instrument))

    def kind_of_order(self) -> tuple[str, str]:
        return self.rnd.choice(
            (("LEO", "Limited Exclusion Order"), ("GEO", "General Exclusion Order"), ("LEO", "Limited Exclusion Orders"),
             ("LEO", "Corrected Limited Exclusion Order"), ("GEO", "GEO"), ("LEO", "Modified Limited Exclusion Order"))
        )  # fmt: skip


Plot = Callable[[World], None]


def plain(right: Right) -> str:
    return (right.number or "").replace(",", "")


# --- nothing is amiss -------------------------------------------------------------------------------------------------------------


def stands_on_both_sides(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    rights = [w.right(w.runs()), w.right(w.past()), w.right(w.runs(), "D")]
    w.row(number, rights, title, "(2) Cease and Desist Orders")
    w.hold(number, w.ordered(number, instrument, rights, w.day_before()))


def rests_on_more_than_was_read(w: World) -> None:
    """Its own rights are past; but its list is not whole, and another of the case runs."""
    number, (instrument, title) = w.number(), w.kind_of_order()
    own = w.right(w.past())
    w.row(number, [own, w.right(w.runs())], title)
    w.hold(number, w.ordered(number, instrument, [own], w.day_before(), rights_read=w.rnd.choice(("not_whole", "not_stated"))))


def rests_on_what_has_no_last_day(w: World) -> None:
    """All patents are past, and it rests on a mark too."""
    number = w.number()
    own, mark = w.right(w.past()), Right("5,123,456", None, "Trademark")
    w.row(number, [own, mark], "Limited Exclusion Order")
    w.hold(number, w.ordered(number, "LEO", [own], w.day_before(), rights_read="not_whole"))


def ended_by_its_title_too(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    rights = [w.right(w.runs())]
    ended = w.rnd.choice((f"{title} (rescinded)", f"Rescission of {title}", f"{title} - vacated", f"{title}, expired"))
    w.row(number, rights, *w.rnd.choice(([ended], [title, ended])))
    w.hold(number, [*w.ordered(number, instrument, rights, w.day_before(last=date(2026, 8, 1))), w.over(number, instrument)])


def ended_when_its_rights_were_past(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    own = w.right(w.past())
    w.row(number, [own, w.right(w.runs())], title)  # the other is not the order's
    w.hold(number, [*w.ordered(number, instrument, [own], w.day_before(last=date(2026, 8, 1))), w.over(number, instrument)])


def of_consolidated_cases(w: World) -> None:
    """One order of two numbers, which the registry lists under one of them, or under both."""
    one, other = w.number(), w.number()
    rights = [w.right(w.runs())]
    for number, listed in zip((one, other), w.rnd.choice(((True, True), (True, False), (False, True))), strict=True):
        w.row(number, rights, *(["Limited Exclusion Order"] if listed else []))
    w.hold(one, w.ordered(one, "LEO", rights, w.day_before(), further_investigations=[f"337-TA-{other}"]))


def too_new(w: World) -> None:
    """Issued on the day of the file, or later: it need not stand there, but may."""
    number, (instrument, title) = w.number(), w.kind_of_order()
    rights = [w.right(w.runs())]
    w.row(number, rights, *w.rnd.choice(([], [title])))
    w.hold(number, w.ordered(number, instrument, rights, WRITTEN + DAY * w.rnd.randrange(2)))
    w.too_new += 1


def nothing_at_the_border(w: World) -> None:
    number = w.number()
    titles = w.rnd.choice(((), ("Cease and Desist Order", "Consent Order"), ("Limited Exclusion Order denied",)))
    w.row(number, [w.right(w.runs())], *titles)


def in_a_later_phase(w: World) -> None:
    """Its title stands in the row of another phase of its case."""
    number = w.number()
    rights = [w.right(w.runs())]
    w.row(number, rights)
    w.row(number, [], "Limited Exclusion Order", phase="Remand")
    w.hold(number, w.ordered(number, "LEO", rights, w.day_before()))


# --- gaps ----------------------------------------------------------------------------------------------------------------------


def issued_and_not_held(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    w.row(number, [w.right(w.rnd.choice((w.runs(), w.past(), None)))], title, *w.rnd.choice(((), (title,))))
    w.gap(GapKind.NO_FLAG, number, instrument)


def issued_beside_one_that_is_held(w: World) -> None:
    """Another kind of order is held in the case."""
    number = w.number()
    rights = [w.right(w.runs())]
    w.row(number, rights, "General Exclusion Order and Limited Exclusion Order")
    w.hold(number, w.ordered(number, "LEO", rights, w.day_before()))
    w.gap(GapKind.NO_FLAG, number, "GEO")


def held_and_not_issued(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    rights = [w.right(w.runs())]
    if w.rnd.random() < 0.8:
        w.row(number, rights, *w.rnd.choice(((), ("Cease and Desist Order",), (f"{title} denied",))))
    w.hold(number, w.ordered(number, instrument, rights, w.day_before()))
    w.gap(GapKind.NOT_THERE, number, instrument)


def ended_and_its_rights_run(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    own = [w.right(w.runs()), w.right(w.past())]
    w.row(number, own, title)
    w.hold(number, [*w.ordered(number, instrument, own, w.day_before(last=date(2026, 8, 1))), w.over(number, instrument)])
    w.gap(GapKind.ENDED_HERE, number, instrument)


def ended_by_a_person_and_its_rights_run(w: World) -> None:
    """Its list of rights is not whole: of those of the case one runs."""
    number, (instrument, title) = w.number(), w.kind_of_order()
    own = w.right(w.past())
    w.row(number, [own, w.right(w.runs())], title)
    issued = w.ordered(number, instrument, [own], w.day_before(last=date(2026, 8, 1)), rights_read="not_whole")
    w.hold(number, issued, ended=w.day_before(date(2026, 8, 2), TODAY))
    w.gap(GapKind.ENDED_HERE, number, instrument)


def stands_and_its_rights_are_past(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    own = [w.right(w.past()), w.right(w.past(), "D")]
    w.row(number, [*own, w.right(w.runs())], title)  # the other is not the order's
    w.hold(number, w.ordered(number, instrument, own, w.day_before()))
    w.gap(GapKind.STANDS_HERE, number, instrument)


def stands_and_all_rights_of_its_case_are_past(w: World) -> None:
    number, (instrument, title) = w.number(), w.kind_of_order()
    own = w.right(w.past())
    w.row(number, [own, w.right(w.past())], title)
    w.hold(number, w.ordered(number, instrument, [own], w.day_before(), rights_read="not_whole"))
    w.gap(GapKind.STANDS_HERE, number, instrument)


def stands_on_the_one_that_is_past(w: World) -> None:
    """The right that runs was taken out of the order."""
    number = w.number()
    past, runs = w.right(w.past()), w.right(w.runs())
    w.row(number, [past, runs], "Limited Exclusion Order", "Limited Exclusion Order (modified)")
    issued = w.ordered(number, "LEO", [past, runs], w.day_before(last=date(2026, 8, 1)))
    out = measure("LEO", "modified", removes=(plain(runs),))
    of = {"investigation": f"337-TA-{number}"}
    w.hold(number, [*issued, notice(f"2026-8{number}", "2026-09-02", "order_modified", out, **of)])
    w.gap(GapKind.STANDS_HERE, number, "LEO")


WELL: tuple[Plot, ...] = (
    stands_on_both_sides, rests_on_more_than_was_read, rests_on_what_has_no_last_day, ended_by_its_title_too,
    ended_when_its_rights_were_past, of_consolidated_cases, too_new, nothing_at_the_border, in_a_later_phase,
)  # fmt: skip
AMISS: dict[GapKind, tuple[Plot, ...]] = {
    GapKind.NO_FLAG: (issued_and_not_held, issued_beside_one_that_is_held),
    GapKind.NOT_THERE: (held_and_not_issued,),
    GapKind.ENDED_HERE: (ended_and_its_rights_run, ended_by_a_person_and_its_rights_run),
    GapKind.STANDS_HERE: (
        stands_and_its_rights_are_past, stands_and_all_rights_of_its_case_are_past, stands_on_the_one_that_is_past,
    ),
}  # fmt: skip


def planted(rnd: random.Random, of_each: int, well: int) -> World:
    """So many gaps of each kind among so many cases in which nothing is amiss, in any order."""
    plots = [rnd.choice(WELL) for _ in range(well)] + [rnd.choice(those) for those in AMISS.values() for _ in range(of_each)]
    rnd.shuffle(plots)
    world = World(rnd)
    for plot in plots:
        plot(world)
    return world
