"""The rights of a case, and those that one order rests on: only what was decided counts as decided."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.authorities.declared import authority
from pipeline.records import Claims, FlagRight, Measure, Notice, Right, RightKind, Standing, Whole

_Key = tuple[RightKind, str | None, str | None]


@dataclass
class _Merged:
    """One right while it is gathered from the notices."""

    claims: set[int] = field(default_factory=set)
    standing: Standing = "asserted"
    withdrawn: bool = False


def merge_rights(notices: Sequence[Notice]) -> tuple[Right, ...]:
    """The rights that a case is about, claims united; the latest notice that decides on one says how it stands."""
    found: dict[_Key, _Merged] = {}
    for notice in notices:
        for key, standing in _standings(notice.rights).items():
            merged = found.setdefault(key, _Merged())
            merged.claims.update(c for r in notice.rights if _key(r) == key for c in r.claims)
            merged.standing = merged.standing if standing == "asserted" else standing
            merged.withdrawn = merged.withdrawn or any(r.withdrawn for r in notice.rights if _key(r) == key)
        for claims in notice.claims:
            for key, merged in found.items():
                if key[2] == claims.patent:
                    merged.claims.update(claims.claims)
    return tuple(
        Right(
            kind=kind,
            office=office,
            number=number,
            claims=tuple(sorted(one.claims)),
            standing=one.standing,
            withdrawn=one.withdrawn and one.standing == "asserted",
        )
        for key in sorted(found, key=_sort_key)
        for (kind, office, number), one in [(key, found[key])]
    )


@dataclass(frozen=True)
class Resting:
    """The rights that an order rests on, whether they were decided, and whether these are all."""

    rights: tuple[FlagRight, ...]
    decided: bool
    read: Whole


def order_rights(notice: Notice, measure: Measure, known: Sequence[Right]) -> Resting:
    """The rights that an order rests on.

    Those that the order's own words name; else those that its notice finds violated and that no other order of it names; else those
    asserted in the case until then (`known`) and not withdrawn, which is not the same and is said. A right found not violated is
    never among them, whoever names it: a notice of violation often names rights on which none was found.
    """
    cleared = {_key(r) for r in notice.rights if r.standing == "not_violated"}
    cleared -= {_key(r) for r in notice.rights if r.standing == "violated"}
    cleared_numbers = {number for _, _, number in cleared if number}
    claims = measure.claims or () if _has_neighbours(notice, measure) else (*measure.claims, *notice.claims)
    named = [_of_number(n, notice, known) for n in measure.rights if n not in cleared_numbers]
    named += [r for r in notice.rights if not r.number and r.kind in measure.grounds]
    if named and not _has_neighbours(notice, measure):  # an unfair act found beside is remedied by no other order
        named += [r for r in notice.rights if r.standing == "violated" and not r.office and r not in named]
    if named:
        return Resting(_shown(named, claims), decided=True, read=measure.rights_read)
    others = {n for m in notice.measures if m is not measure and m.action == "issued" for n in m.rights}
    violated = [_with_number(r, known) for r in notice.rights if r.standing == "violated" and r.number not in others]
    unread: Whole = "not_whole" if any(r.kind == "right" for r in notice.residue) or others else "whole"
    if violated:
        return Resting(_shown(violated, claims), decided=True, read=unread)
    asserted = [r for r in known if r.standing != "not_violated" and _key(r) not in cleared and r.number not in cleared_numbers]
    asserted = [r for r in asserted if not r.withdrawn] or asserted
    return Resting(_shown(asserted, claims), decided=False, read="not_stated")


def _has_neighbours(notice: Notice, measure: Measure) -> bool:
    """Whether its notice issues another order at the border, whose claims may be others."""
    border = authority(notice.authority).flagged
    return any(m is not measure and m.action == "issued" and m.type in border for m in notice.measures)


def _shown(rights: Iterable[Right], decided_claims: Sequence[Claims]) -> tuple[FlagRight, ...]:
    claims: dict[str, set[int]] = {}
    for one in decided_claims:
        claims.setdefault(one.patent, set()).update(one.claims)
    found: dict[_Key, FlagRight] = {}
    for right in rights:
        numbers = sorted(claims.get(right.number or "", set()) or set(right.claims))
        found[_key(right)] = FlagRight(kind=right.kind, office=right.office, number=right.number, claims=tuple(numbers))
    return tuple(found[key] for key in sorted(found, key=_sort_key))


def _of_number(number: str, notice: Notice, known: Sequence[Right]) -> Right:
    """The right of that number. What it is may be known from another notice only; claims asserted there were not decided here."""
    for right in notice.rights:
        if right.number == number:
            return right
    for right in known:
        if right.number == number:
            return right.model_copy(update={"claims": ()})
    office = authority(notice.authority).office
    return Right(kind=_kind_of(number, office, known), office=office, number=number)


def _kind_of(number: str, office: str | None, known: Sequence[Right]) -> RightKind:
    """A bare number may be a patent's or a trademark's; design and reissue patents of the US say so in theirs."""
    if office == "US" and (form := re.fullmatch(r"(D|RE)\d+", number)):
        return "design_patent" if form[1] == "D" else "reissue_patent"
    bare = {r.kind for r in known if r.number and r.number.isdigit()}
    return bare.pop() if len(bare) == 1 else "other"


def _with_number(right: Right, known: Sequence[Right]) -> Right:
    """A registered right written without its number has that of the case, where only one can be meant."""
    if right.number or not right.office:
        return right
    same = [k for k in known if k.kind == right.kind and k.office == right.office and k.number]
    return right.model_copy(update={"number": same[0].number}) if len(same) == 1 else right


def _standings(rights: Sequence[Right]) -> dict[_Key, Standing]:
    """How each right stands in one notice: violated for some claims and not for others is violated."""
    rank: dict[Standing, int] = {"asserted": 0, "not_violated": 1, "violated": 2}
    found: dict[_Key, Standing] = {}
    for right in rights:
        found[_key(right)] = max(found.get(_key(right), "asserted"), right.standing, key=rank.__getitem__)
    return found


def _key(right: Right) -> _Key:
    return (right.kind, right.office, right.number)


def _sort_key(key: _Key) -> tuple[str, str, str]:
    return (key[0], key[1] or "", key[2] or "")
