"""A change or end of orders as a notice tells it, and the effects of a case's notices in order. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.authorities.declared import authority
from pipeline.fold.act import teller
from pipeline.fold.chronicle import Corrections, citation_of, held_on
from pipeline.fold.state import END_REASONS
from pipeline.fold.words import this_document
from pipeline.records import FlagEvent, Measure, Notice

_ACTIONS = frozenset({"modified", "suspended", "reinstated", *END_REASONS})


@dataclass(frozen=True)
class Effect:
    """A change or end of orders: the notice that made it (`notice`, for its date) and the one whose words tell it (`told_by`)."""

    notice: Notice
    measure: Measure
    told_by: Notice

    def event(self, names: Sequence[str] = (), *, partial: bool = False, note: str = "") -> FlagEvent:
        return FlagEvent(
            action=self.measure.action,
            on=self.on,
            presumed=self.notice.issued is None and self.measure.effective is None,
            partial=partial or bool(names),
            names=tuple(names),
            note=note,
            source=citation_of(self.told_by, self.measure.evidence),
        )

    @property
    def on(self) -> date:
        """From when it holds: the day that its words name, else that of its notice."""
        return self.measure.effective or held_on(self.notice)

    @property
    def of_any_kind(self) -> bool:
        """Whether the words do not say of which kind the order is."""
        return authority(self.notice.authority).instrument(self.measure.type).reach == "unsaid"

    @property
    def ends(self) -> bool:
        return self.measure.action in END_REASONS

    @property
    def did(self) -> str:
        """ "was rescinded on 2023-05-01 by document 2023-09555" """
        return f"was {self.measure.action} on {self.on.isoformat()} by {this_document(self.told_by)}"


def effects_of(notices: Sequence[Notice]) -> tuple[Effect, ...]:
    """The effects in order. A correction that restates one says it in its place, and is no second one."""
    corrections, found = Corrections(notices), list[Effect]()
    for notice in notices:
        corrected = {n.document_id for n in corrections.corrected(notice)}
        for place, measure in enumerate(notice.measures if notice.in_scope else ()):
            if measure.action not in _ACTIONS or authority(notice.authority).instrument(measure.type).reach == "persons":
                continue
            restated = [i for i, e in enumerate(found) if e.notice.document_id in corrected and _same(e.measure, measure)]
            for i in restated:
                found[i] = replace(found[i], measure=measure, told_by=teller(notice, place))
            if not restated:
                found.append(Effect(notice, measure, teller(notice, place)))
    return tuple(found)


def _same(one: Measure, other: Measure) -> bool:
    return (one.type, one.action) == (other.type, other.action)
