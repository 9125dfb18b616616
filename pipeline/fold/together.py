"""One act of an authority out of the documents that tell it: the strongest's words, completed and contradicted by the others'.

An order that is acted on is told by an order on a docket, a notice, an early copy and a print. The facts are those of the strongest
that tells the act as a whole; a document of a single order decides what kind of order it is and, where it alone names them, whom it
binds; one whose own words were read, by which rights as well, where that is more than the others say: that it is less is a person's
word. Where another says otherwise, the difference is kept in words: nothing is settled in silence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pipeline.authorities.declared import authority
from pipeline.fold.act import Act, ToldOrder, is_title
from pipeline.fold.chronicle import citation_of
from pipeline.fold.differing import called, differences, directed, directed_alike, more_names, more_rights
from pipeline.fold.names import same_key
from pipeline.fold.restated import order_as_corrected
from pipeline.fold.words import capital
from pipeline.records import Measure, Notice


@dataclass(frozen=True)
class Pair:
    """A measure of an act and the one of another document that tells it as well, by their places."""

    ours: int
    theirs: int


def pairs(ours: Sequence[Measure], theirs: Sequence[Measure], ruled: str) -> list[Pair] | None:
    """Which of their measures are which of ours; None where one could be several.

    Alike are those of one kind and action that may be directed to the same. Several of theirs may share one of ours, where they
    divide up those whom it is directed to. Of orders at the border, one that is left on either side is the same order told
    otherwise, unless they are directed to others altogether.
    """
    found: list[Pair] = []
    for at, other in enumerate(theirs):
        alike = [n for n, one in enumerate(ours) if _alike(one, other)]
        exact = [n for n in alike if directed(ours[n]) == directed(other)]
        if len(exact or alike) > 1:
            return None
        found += [Pair(n, at) for n in exact or alike]
    if any(not _divided([theirs[p.theirs] for p in found if p.ours == n]) for n in {p.ours for p in found}):
        return None
    return [*found, *_of_another_kind(ours, theirs, found, ruled)]


def _alike(one: Measure, other: Measure) -> bool:
    return (one.type, one.action) == (other.type, other.action) and directed_alike(one, other)


def _divided(theirs: Sequence[Measure]) -> bool:
    """Whether several orders may be parts of one: each names whom it is directed to, and nobody is named twice."""
    names = [directed(one) for one in theirs]
    return len(theirs) < 2 or (all(names) and sum(map(len, names)) == len(frozenset[str]().union(*names)))


def _of_another_kind(ours: Sequence[Measure], theirs: Sequence[Measure], found: Sequence[Pair], ruled: str) -> Iterator[Pair]:
    border = authority(ruled).flagged
    mine = {p.ours for p in found}
    left = [n for n, m in enumerate(ours) if n not in mine and m.type in border and m.action == "issued"]
    here = {p.theirs for p in found}
    others = [n for n, m in enumerate(theirs) if n not in here and m.type in border and m.action == "issued"]
    if len(left) == len(others) == 1:
        one, other = ours[left[0]], theirs[others[0]]
        apart = directed(one) and directed(other) and directed(one).isdisjoint(directed(other))
        if not apart:
            yield Pair(left[0], others[0])


def told_together(
    base: Notice,
    others: Sequence[tuple[Notice, Sequence[Pair]]],
    later: Sequence[tuple[Notice, Sequence[Pair]]] = (),
    *,
    whole: Collection[str],
    corrected_by: Mapping[str, Sequence[Notice]] = MappingProxyType({}),
) -> Act:
    """The act that `base` tells, with the other documents, the stronger first, each with the measures that it shares with it.

    `later` are corrected editions of orders of it. `whole`: the ids of documents that tell an act as a whole; one of a single order
    says what kind that is. What another tells of and the base does not is told as the other's, and said to be in doubt.
    `corrected_by`: by the id of a document, what corrects it. Where one says otherwise, it is heard as it was corrected.
    """
    told = [_Told([(base, n)], measure) for n, measure in enumerate(base.measures)]
    of_one = Counter(pair.ours for notice, shared in others if notice.document_id not in whole for pair in shared)
    for notice, shared in others:
        alone = notice.document_id not in whole
        for pair in shared:
            itself = alone and of_one[pair.ours] == 1 and not is_title(notice)
            told[pair.ours].add(notice, pair.theirs, corrected_by, stronger=alone, itself=itself)
        taken = {pair.theirs for pair in shared}
        if not alone and notice.edition != "withdrawn":
            for one in told[: len(base.measures)]:
                one.miss(notice)
        told += [_Told([(notice, n)], m, [_not_named(base)]) for n, m in enumerate(notice.measures) if n not in taken]
    for notice, shared in later:
        for pair in shared:
            told[pair.ours].corrected(notice, pair.theirs)
    believed = [notice for notice, _ in others if notice.edition != "withdrawn"]
    fields = {name: getattr(base, name) for name in Notice.model_fields} | _added(base, believed)
    fields["measures"] = tuple(one.measure for one in told)
    documents = sorted((base, *(notice for notice, _ in (*others, *later))), key=rank)
    tellers = tuple(one.documents[0][0] for one in told)
    return Act(**fields, documents=tuple(documents), tellers=tellers, orders=tuple(_orders(base, told)))


def rank(notice: Notice) -> int:
    """How strong a document is where documents of one act differ, by its authority's declaration: the strongest has 0."""
    sources = [one.source for one in authority(notice.authority).documents]
    return sources.index(notice.source) if notice.source in sources else len(sources)


def _not_named(notice: Notice) -> str:
    return f"{capital(called(notice))}, of the same day, does not name this order."


@dataclass
class _Told:
    """What is told of one measure of an act while its documents are put together: each with its place there."""

    documents: list[tuple[Notice, int]]
    measure: Measure
    differs: list[str] = field(default_factory=list)
    later: list[tuple[Notice, int]] = field(default_factory=list)
    slips: list[str] = field(default_factory=list)

    def add(
        self, notice: Notice, place: int, corrected_by: Mapping[str, Sequence[Notice]], *, stronger: bool, itself: bool
    ) -> None:
        """Takes in what a document says of the order; `itself`: its words are the order's own."""
        if notice.edition != "withdrawn":
            (base, ours), theirs, before = self.documents[0], notice.measures[place], self.measure
            differs = list(differences(base, self.measure, notice, theirs, stronger=stronger, itself=itself))
            of_base, of_other = (corrected_by.get(one.document_id, ()) for one in (base, notice))
            if differs and (of_base or of_other):
                theirs = order_as_corrected(notice, place, of_other)
                measure = order_as_corrected(base, ours, of_base) if of_base else self.measure
                differs = list(differences(base, measure, notice, theirs, stronger=stronger, itself=itself))
                self.slips += [notice.document_number] if of_other else []
            self.differs += differs
            self.measure = _completed(self.measure, theirs, stronger=stronger)
            if itself:
                self.measure = self.measure.model_copy(update=_whole_lists(theirs, before))
        self.documents.append((notice, place))

    def corrected(self, notice: Notice, place: int) -> None:
        self.later.append((notice, place))
        again = notice.measures[place]
        self.measure = _completed(self.measure, again, stronger=True)
        if not is_title(notice):
            said = {f: getattr(again, f) for f in ("articles", "bond", "term") if getattr(again, f) not in _ABSENT}
            self.measure = self.measure.model_copy(update=said | _whole_lists(again, None))

    def miss(self, notice: Notice) -> None:
        """Notes that a document of the whole act does not tell of it, if so it is."""
        if all(one is not notice for one, _ in self.documents):
            self.differs.append(_not_named(notice))


def _orders(base: Notice, told: Sequence[_Told]) -> Iterator[ToldOrder]:
    border = authority(base.authority).flagged
    counted: Counter[str] = Counter()
    for one in told:
        kind = one.measure.type
        if kind not in border or one.measure.action != "issued":
            continue
        counted[kind] += 1
        first = sorted(one.documents, key=lambda pair: (pair[0].published, pair[0].document_id))
        yield ToldOrder(
            instrument=kind,
            n=counted[kind],
            ids=tuple(_id(notice, place) for notice, place in first),
            told_in=tuple(citation_of(n, n.measures[place].evidence) for n, place in (*one.documents[1:], *one.later)),
            differs=tuple(dict.fromkeys(one.differs)),
            corrected_by=tuple(notice.document_number for notice, _ in one.later),
            slips=tuple(one.slips),
            bare=all(is_title(n) for n, _ in (*one.documents, *one.later) if n.edition != "withdrawn"),
        )


def _id(notice: Notice, place: int) -> str:
    """Of the measure at a place, the id that its flag has from this document alone."""
    kind = notice.measures[place].type
    n = sum(m.type == kind and m.action == "issued" for m in notice.measures[: place + 1])
    return f"{notice.document_id}:{kind}:{n}"


_FACTS = ("rights", "grounds", "rights_read", "claims", "articles", "articles_read", "bond", "term", "effective")
_ABSENT: tuple[Any, ...] = (None, (), "not_stated", "unknown")


def _completed(ours: Measure, theirs: Measure, *, stronger: bool) -> Measure:
    said = {f: getattr(theirs, f) for f in (*_FACTS, "basis") if getattr(ours, f) in _ABSENT and getattr(theirs, f) not in _ABSENT}
    if stronger:
        said["type"] = theirs.type
    if not ours.directed_to and theirs.directed_to:
        said |= {"directed_to": theirs.directed_to, "parties_read": theirs.parties_read}
    return ours.model_copy(update=said)


def _whole_lists(order: Measure, before: Measure | None) -> dict[str, Any]:
    """What an order says of whom it binds and by which rights, where it was read whole, in place of what others said `before`.

    Of a document that corrects another (`before` is None) all of it is taken, else only what leaves nobody and nothing out.
    """
    said: dict[str, Any] = {}
    if order.rights_read == "whole" if before is None else more_rights(before, order):
        said |= {f: getattr(order, f) for f in ("rights", "grounds", "rights_read")}
        written = {one.patent for one in order.claims}
        said["claims"] = (*order.claims, *(one for one in (before.claims if before else ()) if one.patent not in written))
    if order.parties_read == "whole" if before is None else more_names(before, order):
        said |= {f: getattr(order, f) for f in ("directed_to", "parties_read")}
    return said


def _added(base: Notice, others: Sequence[Notice]) -> dict[str, Any]:
    """What of the notice itself others state, and it does not."""
    names = ("subject", "docket", "violation_found", "rights", "claims", "bond", "excluded_articles", "models", "hts", "issued")
    said = {}
    for name in names:
        stated = [getattr(one, name) for one in (base, *others) if getattr(one, name) not in _ABSENT]
        if stated:
            said[name] = stated[0]
    known = {same_key(party.name) for party in base.parties}
    more = [party for one in others for party in one.parties if same_key(party.name) not in known]
    if more:
        said["parties"] = (*base.parties, *more)
    return said
