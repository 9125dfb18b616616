"""What an authority found against what another ordered, beside the orders that it is about. Pure.

It is an event of its own authority: it mints no order and ends nobody's. It is about the orders that it names by id or number, else
about those of the same goods, by the same evidence as orders are (`pipeline.same_goods.joins`); never about one of its own
authority, which narrows or withdraws that itself. The last word of it counts; one that is withdrawn is beside none.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.authorities.where import Heard
from pipeline.records import Notice, SaidBeside, Submitted
from pipeline.same_goods.families import Families
from pipeline.same_goods.goods import Goods
from pipeline.same_goods.joins import SameGoods
from pipeline.same_goods.words import ENGLISH, evidence
from pipeline.submissions import FINDING, FINDING_WITHDRAWN

BY_NAME = "it names this order"


@dataclass(frozen=True)
class Beside:
    """By order, what was found against it, the earliest first; and the findings that are about no order that is known."""

    of: Mapping[str, tuple[SaidBeside, ...]] = field(default_factory=dict)
    of_none: tuple[Notice, ...] = ()

    def heard(self, flag_id: str, may_hear: Callable[[Heard], bool]) -> tuple[SaidBeside, ...]:
        """Those of which who asks may hear."""
        return tuple(one for one in self.of.get(flag_id, ()) if may_hear(_Said(one.authority, one.submitted)))


@dataclass(frozen=True)
class _Said:
    """A finding as far as it says who may hear of it."""

    authority: str
    submitted: Submitted
    markets: tuple[str, ...] = ()


def standing(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """The findings that nobody withdrew."""
    notices = list(notices)
    gone = {_submission(one) for one in notices if one.kind == FINDING_WITHDRAWN}
    return tuple(one for one in notices if one.kind == FINDING and one.submitted and _submission(one) not in gone)


def _submission(notice: Notice) -> str:
    return notice.document_id.split(":")[1].partition(".")[0]


def heard(findings: Iterable[Notice], may_hear: Callable[[Heard], bool]) -> tuple[Notice, ...]:
    """Those of which who asks may hear."""
    return tuple(one for one in findings if one.submitted and may_hear(_Said(one.authority, one.submitted)))


def version(notices: Iterable[Notice]) -> str:
    """A hash of what these say; empty where there is none."""
    said = [one.model_dump_json(exclude={"evidence"}) for one in notices]
    return hashlib.sha256("\n".join(said).encode()).hexdigest() if said else ""


def beside(findings: Sequence[Notice], orders: Iterable[Goods], families: Families) -> Beside:
    """Each finding with the orders that it is about."""
    every = list(orders)
    named, index = _by_name(every), SameGoods(every, families)
    found: dict[str, list[SaidBeside]] = defaultdict(list)
    of_none: list[Notice] = []
    for notice in findings:
        about = dict(_about(notice, named, index))
        for id_, because in about.items():
            found[id_].append(_found(notice, because))
        if not about:
            of_none.append(notice)
    return Beside({id_: tuple(sorted(those, key=_in_order)) for id_, those in found.items()}, tuple(of_none))


def _in_order(one: SaidBeside) -> tuple[str, int, str]:
    """By date, then by how sure it is."""
    return one.on.isoformat(), list(type(one.submitted.reliability)).index(one.submitted.reliability), one.document_id


def _by_name(orders: Iterable[Goods]) -> Mapping[str, Sequence[Goods]]:
    found: dict[str, list[Goods]] = defaultdict(list)
    for one in orders:
        tail = one.case_id.partition(":")[2]
        for name in {one.id, one.case_id, tail, *filter(None, (one.order_number, *one.further_numbers))}:
            found[name].append(one)
    return found


def _about(
    notice: Notice, named: Mapping[str, Sequence[Goods]], index: SameGoods
) -> Iterator[tuple[str, tuple[str, ...]]]:
    own = _goods(notice)
    said = notice.submitted.about if notice.submitted else ()
    for name in said:
        for one in named.get(name, ()):
            if one.authority != own.authority and one.exercise == own.exercise:
                yield one.id, (BY_NAME,)
    if not said:
        for id_, why in index.beside(own, lambda _: True).items():
            yield id_, tuple(evidence(ground, ENGLISH) for ground in why)


def _goods(notice: Notice) -> Goods:
    """What it is of, as if it were an order."""
    said = notice.submitted
    return Goods.model_validate(
        {
            "id": notice.document_id, "authority": notice.authority, "case_id": f"{notice.authority}:{notice.investigation}",
            "articles": notice.subject, "models": notice.models, "issued_on": notice.issued or notice.published,
            "parties": [party.model_dump() for party in notice.parties if party.role == "respondent"],
            "rights": [right.model_dump() for right in notice.rights], "exercise": notice.exercise,
            "submitted": said.model_dump(mode="json") if said else None,
        }
    )  # fmt: skip


def _found(notice: Notice, because: tuple[str, ...]) -> SaidBeside:
    return SaidBeside.model_validate(
        {
            "authority": notice.authority, "number": notice.investigation, "on": notice.issued or notice.published,
            "document_id": notice.document_id, "because": because, "submitted": notice.submitted,
        }
    )  # fmt: skip
