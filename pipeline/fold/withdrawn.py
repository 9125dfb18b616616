"""Documents that their publisher took back before they were printed: they announce nothing, and end nothing that was told. Pure.

An order that was flagged from one, before it was taken back, stands as it was read, in doubt, until another document tells of it
or ends it. A change or an end that one told is counted no more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from pipeline.fold.differing import called
from pipeline.fold.words import capital, join_words
from pipeline.records import Flag, Notice

_KEPT = (
    "document_id", "document_number", "document_version", "source", "authority", "published", "extractor", "exercise", "kind",
    "edition", "in_scope", "subject", "investigation", "further_investigations", "docket", "proceeding", "issued",
)  # fmt: skip


@dataclass(frozen=True)
class Doubted:
    """An order, and what is in doubt of it since a document was withdrawn."""

    flag: Flag
    notice: Notice
    sentence: str


def as_counted(notices: Sequence[Notice], minted: Collection[Flag]) -> list[Notice]:
    """The notices, of those withdrawn only what orders flagged before (`minted`) were read in; else that there was one."""
    return [n if n.edition != "withdrawn" else _rest(n, minted) for n in notices]


def _rest(notice: Notice, minted: Collection[Flag]) -> Notice:
    if any(notice.document_id in _documents(flag) for flag in minted):
        issued = tuple(m for m in notice.measures if m.action == "issued")
        return notice.model_copy(update={"measures": issued, "corrects": (), "scope_rulings": (), "remand": None})
    return Notice(**{name: getattr(notice, name) for name in _KEPT}, event="other", changes_nothing=True)


def _documents(flag: Flag) -> set[str]:
    """The ids of the documents that announce an order, and of the one that its own id names."""
    return {flag.announced_in.document_id, *(c.document_id for c in flag.told_in), flag.id.rsplit(":", 2)[0]}


def doubts(notices: Sequence[Notice], minted: Collection[Flag], flags: Collection[Flag]) -> Iterator[Doubted]:
    """What is in doubt of orders since documents were withdrawn."""
    taken_back = {n.document_id: n for n in notices if n.edition == "withdrawn"}
    by_id, held = {f.id: f for f in flags}, {n.document_id: n for n in notices}
    for flag in flags if taken_back else ():
        if notice := taken_back.get(flag.announced_in.document_id):
            others = [held[c.document_id] for c in flag.told_in if c.document_id in held and c.document_id not in taken_back]
            yield Doubted(flag, notice, _announced(notice, others))
    for flag in minted if taken_back else ():
        told = {e.source.document_id: e.action for e in flag.events if e.action != "issued" and not e.said}
        for id_ in sorted(told.keys() & taken_back.keys()):
            if flag.id in by_id:
                yield Doubted(by_id[flag.id], taken_back[id_], _changed(taken_back[id_], told[id_]))


def _announced(notice: Notice, others: Sequence[Notice]) -> str:
    name = capital(called(notice))
    if not others:
        return f"{name} was withdrawn before it was printed, and no other document held tells of this order."
    named = join_words(list(map(called, others)))
    return f"{name}, whose words these are, was withdrawn before it was printed; of the order {named} tells too."


def _changed(notice: Notice, action: str) -> str:
    return f"{capital(called(notice))}, by which the order was {action}, was withdrawn before it was printed: this is not counted."
