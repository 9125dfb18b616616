"""Orders that a person found ended, and that a later document changes as ones that stand. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.records import Finding, Flag, IssueKind

_OF_STANDING = frozenset({"modified", "suspended", "reinstated"})
_REPAIR = "Read it. If the order stands, take the word back (crossmarket flag end ID --undo); else accept the issue."


def findings(case_id: str, flags: Sequence[Flag]) -> Iterator[Finding]:
    """One an order that a document contradicts a person on."""
    for flag in flags:
        found = [e for e in flag.events if e.said and e.action == "ended" and not e.taken_back]
        later = [e for e in flag.events if e.action in _OF_STANDING and any(e.on > word.on for word in found)]
        if not later:
            continue
        since, change = found[0].on.isoformat(), later[0]
        reason = (
            f"A person found that {flag.id} ended on {since}, but it was {change.action} on {change.on.isoformat()} by document "
            f"{change.source.document_number}."
        )
        place, source = f"{case_id}:{flag.id}", flag.announced_in.document_id.partition(":")[0]
        yield Finding(kind=IssueKind.AMBIGUOUS, source=source, place=place, reason=reason, repair=_REPAIR)
