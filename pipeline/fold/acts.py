"""Which documents tell one act: an act is announced by several, from several sources, on several days. Pure.

Joined are documents of different sources, of the same investigation and day, that decide the same: never by the number alone, for
one case may have several orders of one day; and documents of one number of their own, where their sources number them together.
Where a document could belong to two acts it belongs to neither, and that is said.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from pipeline.authorities.declared import Documents, authority
from pipeline.fold.case import same_numbers
from pipeline.fold.chronicle import Corrections, held_on, order_key
from pipeline.fold.differing import called
from pipeline.fold.together import Pair, pairs, rank, told_together
from pipeline.fold.words import capital, join_words
from pipeline.records import Notice

_CORRECTED_WITHIN = timedelta(days=60)
_DATED_OTHERWISE = timedelta(days=3)  # that the dates of one act may differ by, where all else agrees


@dataclass(frozen=True)
class Undecided:
    """A document that could tell one or another of several acts; it was joined with none."""

    notice: Notice
    among: tuple[Notice, ...]

    @property
    def told(self) -> str:
        """In a sentence."""
        documents = join_words(list(map(called, self.among)))
        return f"{capital(called(self.notice))} may tell of the same act as {documents}; it was joined with none of them."


@dataclass
class _Group:
    """An act while its documents are found. Lives within one fold."""

    base: Notice
    others: list[tuple[Notice, Sequence[Pair]]] = field(default_factory=list)
    later: list[tuple[Notice, Sequence[Pair]]] = field(default_factory=list)  # corrected editions

    @property
    def documents(self) -> list[Notice]:
        return [self.base, *(notice for notice, _ in self.others)]


def acts(held: Sequence[Notice]) -> tuple[tuple[Notice, ...], tuple[Undecided, ...]]:
    """The acts that the notices of a case (in order) tell: one that nobody else tells of as it is, and the others as one each.

    What cannot be decided is told with it.
    """
    if len({n.source for n in held}) < 2 and all(n.edition != "corrected" for n in held):
        return tuple(held), ()  # nothing of one source tells the same act: of most cases that is all
    corrected_by = _corrected_by(held)
    correcting = {n.document_id for later in corrected_by.values() for n in later}
    groups: list[_Group] = []
    undecided: list[Undecided] = []
    for notice in sorted(held, key=_turn):
        later = notice.edition == "corrected"
        acted = [g for g in groups if g.base.document_id not in correcting]  # what corrects a document held is no act of its own
        joined = _corrects(notice, acted) if later else _joined(notice, acted)
        if isinstance(joined, tuple):
            group, shared = joined
            (group.later if later else group.others).append((notice, shared))
            continue
        groups.append(_Group(notice))
        if joined:
            undecided.append(joined)
    whole = {n.document_id for n in held if not _of_one_order(n)}
    return tuple(sorted((_told(group, whole, corrected_by) for group in groups), key=order_key)), tuple(undecided)


def _corrected_by(held: Sequence[Notice]) -> Mapping[str, Sequence[Notice]]:
    """By the id of a document, what of these corrects it, in order."""
    corrections, found = Corrections(held), dict[str, list[Notice]]()
    for notice in (n for n in held if n.corrects):
        for one in corrections.corrected(notice):
            found.setdefault(one.document_id, []).append(notice)
    return found


def _told(group: _Group, whole: Collection[str], corrected_by: Mapping[str, Sequence[Notice]]) -> Notice:
    if not (group.others or group.later):
        return group.base
    others = sorted(group.others, key=lambda other: rank(other[0]))
    return told_together(group.base, others, group.later, whole=whole, corrected_by=corrected_by)


def _corrects(notice: Notice, groups: Sequence[_Group]) -> tuple[_Group, Sequence[Pair]] | Undecided | None:
    """The order that a corrected edition takes the place of: the last of its kind, directed to the same, before it."""
    before = [g for g in groups if same_numbers(g.base, notice) and g.base.edition != "corrected" and _held_before(g.base, notice)]
    shared = [(g, both) for g in before if (both := pairs(g.base.measures, notice.measures, notice.authority))]
    last = max((held_on(group.base) for group, _ in shared), default=None)
    found = [(group, both) for group, both in shared if held_on(group.base) == last]
    return found[0] if len(found) == 1 else Undecided(notice, tuple(g.base for g, _ in found)) if found else None


def _held_before(one: Notice, later: Notice) -> bool:
    return timedelta(0) <= held_on(later) - held_on(one) <= _CORRECTED_WITHIN


def _turn(notice: Notice) -> tuple[bool, bool, int, date, str]:
    """Those that tell whole acts first, the strongest first; what is of one order finds its act among them, and later editions."""
    return (notice.edition == "corrected", _of_one_order(notice), rank(notice), notice.published, notice.document_id)


def _declared(notice: Notice) -> Documents | None:
    found = authority(notice.authority).documents_of.get(notice.source)
    return None if found and found.tells == "nothing" else found


def _of_one_order(notice: Notice) -> bool:
    declared = _declared(notice)
    return declared is not None and declared.tells == "order"


def _joined(notice: Notice, groups: Sequence[_Group]) -> tuple[_Group, Sequence[Pair]] | Undecided | None:
    """The act that a notice tells as well, with the measures that they share."""
    if _declared(notice) is None or not (notice.measures or not _of_one_order(notice)):
        return None
    may = [g for g in groups if _may_be_one(g, notice)]
    if numbered := [g for g in may if any(_of_one_number(one, notice) for one in g.documents)]:
        return numbered[0], pairs(numbered[0].base.measures, notice.measures, notice.authority) or ()
    for near in (_same_day, _dated_otherwise):
        found = [(g, shared) for g in may if near(g.base, notice) and (shared := _shared(g, notice, near)) is not None]
        if len(found) > 1:
            found = [(g, shared) for g, shared in found if _says_the_same(g.base, notice)] or found
        if len(found) == 1:
            return found[0]
        if found:
            return Undecided(notice, tuple(g.base for g, _ in found))
    return None


def _of_one_number(one: Notice, other: Notice) -> bool:
    """Whether they are one document by its own number, early and printed: a number was used again, but not within weeks."""
    ours, theirs = _declared(one), _declared(other)
    if ours is None or theirs is None or one.document_number != other.document_number or ours.numbers != theirs.numbers:
        return False
    return abs(one.published - other.published) <= timedelta(days=max(ours.days, theirs.days))


def _may_be_one(group: _Group, notice: Notice) -> bool:
    """Whether they are of one investigation and of different sources; of one order, an act may have several documents."""
    base = group.base
    if _declared(base) is None or _of_one_order(base) or base.authority != notice.authority or base.exercise != notice.exercise:
        return False
    alone = _of_one_order(notice) or all(one.source != notice.source for one in group.documents)
    return alone and same_numbers(base, notice)


def _same_day(one: Notice, other: Notice) -> bool:
    (first, last), (begin, end) = _days(one), _days(other)
    return first <= end and begin <= last


def _dated_otherwise(one: Notice, other: Notice) -> bool:
    (first, last), (begin, end) = _days(one), _days(other)
    return max(first - end, begin - last) <= _DATED_OTHERWISE


def _days(notice: Notice) -> tuple[date, date]:
    """The days that its act may be of: the one that it states, else those before its publication that its source needs."""
    if notice.issued:
        return notice.issued, notice.issued
    declared = _declared(notice)
    days = timedelta(days=declared.days if declared else 0)
    return notice.published - min(days, notice.published - date.min), notice.published


def _shared(group: _Group, notice: Notice, near: object) -> Sequence[Pair] | None:
    """The measures that a notice shares with an act; None if it tells another one."""
    base = group.base
    if not notice.measures and not base.measures:
        return () if near is _same_day and base.event == notice.event and base.subject == notice.subject else None
    shared = pairs(base.measures, notice.measures, notice.authority)
    if not shared or (near is _dated_otherwise and any(_kind(base, p.ours) != _kind(notice, p.theirs) for p in shared)):
        return None
    taken = {p.ours for other, theirs in group.others if other.source == notice.source for p in theirs}
    if any(p.ours in taken and not _parts(group, notice, p) for p in shared):
        return None
    return shared


def _kind(notice: Notice, place: int) -> tuple[str, str]:
    return (notice.measures[place].type, notice.measures[place].action)


def _parts(group: _Group, notice: Notice, pair: Pair) -> bool:
    """Whether documents of single orders divide up whom one order of the act is directed to."""
    ours = notice.measures[pair.theirs]
    told = [o.measures[p.theirs] for o, shared in group.others if o.source == notice.source for p in shared if p.ours == pair.ours]
    return bool(ours.directed_to) and all(
        one.directed_to and not set(one.directed_to) & set(ours.directed_to) and one.type == ours.type for one in told
    )


def _says_the_same(one: Notice, other: Notice) -> bool:
    ours, theirs = ([(m.type, m.action, m.directed_to) for m in notice.measures] for notice in (one, other))
    return one.event == other.event and ours == theirs
