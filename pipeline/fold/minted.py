"""The flags of a case beside those that were minted before: an identity once given is never taken back. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.records import EndReason, Flag, State


def with_minted(
    case_id: str, flags: Mapping[str, Flag], minted: Iterable[Flag], merged: Mapping[str, str], held: set[str]
) -> tuple[Flag, ...]:
    """All flags of a case, by their ids.

    One whose order turned out to be that of another (`merged`: by its id that of the other) says from now on what the other says,
    for those who were told of it; so does one that did until now, and of which nothing else is known. One whose document is held
    (`held`) and announces no such order is withdrawn; one whose document is not held stays as it is.
    """
    found = dict(flags)
    joined: dict[str, list[str]] = defaultdict(list)
    for old in sorted(minted, key=lambda f: f.model_dump_json()):
        said: dict[str, Any] = {"case_id": case_id}
        if old.id in flags:
            again = old.merged_into in flags  # it was held to be the same order as another, and is one of its own
            said = {"merged_into": None if again else old.merged_into, "split_from": old.split_from}
            found[old.id] = flags[old.id].model_copy(update=said)
            continue
        if into := _goes_on_as(old, flags, merged):
            joined[into].append(old.id)
            continue
        if old.announced_in.document_id in held:
            said |= {"state": State.ENDED, "end_reason": EndReason.WITHDRAWN, "state_since": old.issued_on}
        found[old.id] = old.model_copy(update=said)
    for into, records in joined.items():
        found[into] = found[into].model_copy(update={"joined": tuple(sorted(records))})
        found |= {record: found[into].model_copy(update={"id": record, "merged_into": into}) for record in records}
    return tuple(found[key] for key in sorted(found))


def _goes_on_as(old: Flag, flags: Mapping[str, Flag], merged: Mapping[str, str]) -> str | None:
    """The id of the flag whose order it is of: by its documents, else as until now."""
    into, seen = merged.get(old.id) or old.merged_into, {old.id}
    while into is not None and into not in flags and into not in seen:
        seen.add(into)
        into = merged.get(into)
    return into if into in flags else None
