"""Why orders are about the same goods, in sentences; in English, or in whatever language says the same forms. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from pipeline.authorities.declared import authorities
from pipeline.authorities.where import markets_of
from pipeline.fold.state import last_day
from pipeline.records import Flag, Found, LocalRight, SaidBeside, State
from pipeline.same_goods.goods import GoodsRight
from pipeline.same_goods.joins import Elsewhere, Ground

RIGHT: Final = "{kind} {number}"
SAME_MARK: Final = "the same mark, {right}"
ONE_MARK: Final = "one mark, {right} here and {other} there, with the same brand, {brand} ({loaded})"
SAME_MODEL_OF_BRAND: Final = "the same model, {model}, of the same brand, {brand}"
SAME_MODEL_OF_PARTY: Final = "the same model, {model}, of the same party, {party}"
SAME_PARTY_AND_RIGHT: Final = "the same party, {party}, and the same right, {right}"
SAME_PARTY_AND_FAMILY: Final = "the same party, {party}, and one family of rights, {right} here and {other} there ({loaded})"
LOADED: Final = "{number} is of {ours}, {relation}, says {source} of {registry} on {on}"


class Say(Protocol):
    """How a language says a form, and what it calls a kind of right."""

    def __call__(self, form: str, /, **values: object) -> str: ...
    def right_kind(self, right: GoodsRight) -> str: ...


def evidence(ground: Ground, say: Say) -> str:
    """One reason, without a full stop: what is the same, and by whose word rights of two markets are one."""
    said: dict[str, object] = {
        "right": _right(ground.right, say), "other": _right(ground.other_right, say), "brand": _clean(ground.brand),
        "model": _clean(ground.model), "party": _clean(ground.party),
        "loaded": "; ".join(_loaded(row, say) for row in ground.loaded),
    }  # fmt: skip
    return say(_form(ground), **said)


def _form(ground: Ground) -> str:
    if ground.by == "model":
        return SAME_MODEL_OF_BRAND if ground.brand else SAME_MODEL_OF_PARTY
    if ground.by == "mark":
        return ONE_MARK if ground.loaded else SAME_MARK
    return SAME_PARTY_AND_FAMILY if ground.loaded else SAME_PARTY_AND_RIGHT


def _right(right: GoodsRight | None, say: Say) -> str:
    return say(RIGHT, kind=say.right_kind(right), number=_clean(right.number or "")) if right else ""


def _loaded(row: LocalRight, say: Say) -> str:
    return say(
        LOADED, number=_clean(row.number), ours=_clean(row.ours_written), relation=row.relation, source=_clean(row.source),
        registry=_clean(row.registry), on=row.as_of.isoformat(),
    )  # fmt: skip


def _clean(words: str) -> str:
    return " ".join(words.split())


# --- for who looks at one machine's orders, in English ----------------------------------------------------------------------------


class English:
    """As it is written here."""

    def __call__(self, form: str, /, **values: object) -> str:
        return form.format(**values)

    def right_kind(self, right: GoodsRight) -> str:
        kind = right.kind.replace("_", " ")
        return f"{right.office} {kind}" if right.office else kind


ENGLISH: Final = English()


def also_barred(found: Elsewhere) -> Iterator[str]:
    """A line an order: where, by whom, since and until when, how it stands, why it is about the same goods."""
    for one in found.joined:
        why = "; ".join(evidence(ground, ENGLISH) for ground in one.grounds)
        head = f"also barred in {', '.join(markets_of(one.flag))}: {_named(one.flag)}"
        yield f"{head}; {_standing(one.flag)}. The same goods by {why}"
    if found.more:
        yield f"and {found.more} more orders of other authorities about the same goods"


def _named(flag: Flag) -> str:
    ruled = authorities().get(flag.authority)
    return f"{ruled.name if ruled else flag.authority}, {flag.order_number or flag.case_id} ({flag.id})"


def _standing(flag: Flag) -> str:
    since = f"issued {flag.issued_on.isoformat()}"
    if flag.state is State.ENDED:
        return f"{since}, ENDED {flag.state_since.isoformat()}"
    until = f"until {last.isoformat()}" if (last := last_day(flag)) else "no last day stated"
    return f"{since}, {until}, {flag.state.replace('_', ' ')}{', may have ended' if flag.may_have_ended else ''}"


# How sentences on changes begin that are of a submission, whatever the order is: no search has them.
OTHERWISE: Final = "Found otherwise: "
NO_LONGER_FOUND: Final = "Finding taken back: "
TOLD_TOO: Final = "Told too: "
OF_SUBMISSIONS: Final = (OTHERWISE, NO_LONGER_FOUND, TOLD_TOO)
FOUND: Final[dict[Found, str]] = {
    Found.GENUINE: "the goods are genuine",
    Found.RELEASED: "it held the goods and released them",
    Found.LICENSED: "the goods are licensed",
    Found.NOT_INFRINGING: "the goods infringe nothing",
    Found.RIGHT_VOID: "the right is void",
}


def found_otherwise(one: SaidBeside) -> str:
    """What another authority found, when, how sure it is, and why that is about the order."""
    ruled = authorities().get(one.authority)
    who = f"{ruled.name if ruled else one.authority}, {_clean(one.number)} ({one.document_id})"
    sure = one.submitted.reliability.replace("_", " ")
    why = _clean("; ".join(one.because))
    what = FOUND[one.submitted.finding] if one.submitted.finding else ""
    return f"found otherwise on {one.on.isoformat()} by {who}: {what} ({sure}); about this order: {why}. It ends no order"
