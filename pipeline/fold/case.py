"""A case: one investigation as its notices tell it. Cases inform; nobody is named to a customs service because he was accused."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from pipeline.authorities.declared import authority
from pipeline.fold.act import documents_of, teller
from pipeline.fold.chronicle import citation_of
from pipeline.fold.names import fold_caption, same_key
from pipeline.fold.rights import merge_rights
from pipeline.records import Case, CaseStep, Notice, Party, PersonOrder

_OF_A_DOCUMENT = "doc:"  # begins the key of a case of which nothing but a document is known


def case_key(notice: Notice) -> str | None:
    """The case that a notice belongs to; None if it is out of scope.

    By its investigation number, else provisionally by its docket before institution, else by itself. Never by caption: one caption
    can be two investigations.
    """
    if not notice.in_scope:
        return None
    if notice.investigation:
        return f"{notice.authority}:{notice.investigation}"
    if key := authority(notice.authority).docket_key(notice.docket or ""):
        return f"{notice.authority}:{key}"
    return f"{notice.authority}:{_OF_A_DOCUMENT}{notice.document_id}"


def case_keys(notice: Notice) -> tuple[str, ...]:
    """The keys of all cases that a notice names: one that names several makes them one case."""
    first = case_key(notice)
    if first is None or not notice.investigation:
        return (first,) if first else ()
    return tuple(dict.fromkeys((first, *(f"{notice.authority}:{number}" for number in notice.further_investigations))))


def lead(keys: Collection[str]) -> str:
    """The id of the case that several keys are of: the lowest number, which is that of the investigation instituted first.

    So the id depends on which numbers were ever named together, and not on what arrived first. It changes when a lower number
    joins them, or when no notice names them together any more; what an ally is told never does: the id of a flag is made of the
    document that announced it, and its order's number is the one that this document names first.
    """
    return min(keys, key=lambda key: (number_of(key) is None, _in_turn(key)))


def _in_turn(number: str) -> list[tuple[int, str]]:
    """Numbers as numbers: 9 is before 10."""
    return [(int(part) if part.isdecimal() else 0, part) for part in re.split(r"(\d+)", number)]


def numbers_named(notice: Notice) -> frozenset[str]:
    """The investigations that a notice names as its own."""
    return frozenset(filter(None, (notice.investigation, *notice.further_investigations)))


def same_numbers(one: Notice, other: Notice) -> bool:
    """Whether two notices of a case may be of the same investigation: they name one in common, or one of them names none.

    Investigations that were consolidated may go on alone: what one of them decides is not of the other.
    """
    ours, theirs = numbers_named(one), numbers_named(other)
    return not ours or not theirs or not ours.isdisjoint(theirs)


def number_of(case_id: str) -> str | None:
    """The investigation number, None while the case is provisional."""
    ruled, _, number = case_id.partition(":")
    provisional = number.startswith(_OF_A_DOCUMENT) or authority(ruled).is_provisional(number)
    return None if not number or provisional else number


def build_case(case_id: str, notices: Sequence[Notice]) -> Case:
    """The case without its flags and pending effects; `notices` in order."""
    number = number_of(case_id)
    parties = merge_parties(notices)
    subject = _subject(notices)
    further = frozenset[str]().union(*map(numbers_named, notices)) - {number}
    documents = [d for n in notices for d in documents_of(n)]
    found = [n.violation_found for n in notices if n.violation_found is not None]
    return Case(
        id=case_id,
        authority=case_id.partition(":")[0],
        number=number,
        further_numbers=tuple(sorted(further, key=_in_turn)),
        provisional=number is None,
        dockets=tuple(sorted({n.docket for n in notices if n.docket})),
        subject=subject,
        subjects=_subjects(notices),
        complainants=tuple(p for p in parties if p.role == "complainant"),
        respondents=tuple(p for p in parties if p.role == "respondent"),
        other_parties=tuple(p for p in parties if p.role in ("intervenor", "party")),
        rights=merge_rights(notices),
        violation_found=found[-1] if found else None,
        terminated=_terminated(notices),
        steps=tuple(
            CaseStep(document_id=n.document_id, published=n.published, event=n.event, subject=n.subject)
            for n in sorted(documents, key=lambda n: (n.published, n.document_number, n.document_id))
        ),
        person_orders=tuple(_person_orders(notices)),
        exercise=any(n.exercise for n in notices),
    )


_BESIDE = frozenset({"enforcement", "modification", "rescission", "advisory", "bond_forfeiture"})


def _terminated(notices: Sequence[Notice]) -> bool:
    """Whether the investigation has ended: each of those that were consolidated, and not a proceeding beside it alone."""
    ends = [n for n in notices if n.terminated and n.proceeding not in _BESIDE]
    ended = frozenset[str]().union(*map(numbers_named, ends))
    return bool(ends) and all(numbers_named(n) <= ended for n in notices)


def merge_parties(notices: Iterable[Notice]) -> tuple[Party, ...]:
    """Each party once a role, in the spelling written first, with the place that any notice gives.

    "Party" and "intervenor" give way to the role that another notice says. Street addresses stay in the notices: a case is indexed,
    and an address may be a natural person's.
    """
    found: dict[tuple[str, str], Party] = {}
    for party in (p for notice in notices for p in notice.parties):
        key = (same_key(party.name), "other" if party.role in ("intervenor", "party") else party.role)
        known = found.get(key)
        found[key] = _placed(known, party) if known else party.model_copy(update={"address": None, "evidence": ()})
    named = {name for name, role in found if role != "other"}
    return tuple(party for (name, role), party in found.items() if role != "other" or name not in named)


def _placed(known: Party, other: Party) -> Party:
    missing = {f: getattr(other, f) for f in ("city", "region", "country") if getattr(known, f) is None and getattr(other, f)}
    role = "intervenor" if "intervenor" in (known.role, other.role) else known.role
    return known.model_copy(update=missing | {"role": role})


def _subject(notices: Sequence[Notice]) -> str | None:
    """The caption: that of the latest notice of institution, which may correct the complaint's; else the earliest written."""
    captions = [n.subject for n in notices if n.subject]
    instituted = [n.subject for n in notices if n.subject and n.event == "investigation_instituted"]
    preferred = [*instituted[-1:], *captions[:1]]
    return preferred[0] if preferred else None


def _subjects(notices: Sequence[Notice]) -> tuple[str, ...]:
    found: dict[str | None, str] = {}
    for subject in (n.subject for n in notices if n.subject):
        found.setdefault(fold_caption(subject), subject)
    return tuple(found.values())


def _person_orders(notices: Sequence[Notice]) -> Iterable[PersonOrder]:
    for notice in notices:
        for place, m in enumerate(notice.measures):
            if authority(notice.authority).instrument(m.type).reach == "persons" and m.action != "denied":
                source = citation_of(teller(notice, place), m.evidence)
                yield PersonOrder(instrument=m.type, action=m.action, directed_to=m.directed_to, source=source)
