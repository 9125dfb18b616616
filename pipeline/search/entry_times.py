"""How an order stood from which day until which, as it is indexed beside how it stands today. Pure.

One row a value of a field, with the days on which the order had it. Only of fields that change in the life of the order: of the
others what it has today is what it always had.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pipeline.fold import flag_on
from pipeline.fold.state import END_REASONS, happened
from pipeline.fold.turning import turns
from pipeline.records import Flag, FlagEvent, PendingEffect, State
from pipeline.search.entry_rights import claims_of, rights_of
from pipeline.search.fields import BY_NAME, FieldType, several
from pipeline.search.identifier_key import identifier_key
from pipeline.search.past import OPEN, TIMED
from pipeline.search.words import key

_ALWAYS = "state"  # says since when there is the order
Values = tuple[Any, ...]


def standing(flag: Flag, events: Iterable[FlagEvent]) -> dict[str, Any]:
    """The fields of an order that go by the day (`pipeline.search.past.TIMED`), of a flag folded for it and what had happened."""
    done = tuple(events)
    return {
        "state": flag.state,
        "standing_order": flag.state is not State.ENDED,
        "end_reason": flag.end_reason,
        "state_since": flag.state_since,
        "known_from": max([flag.published, *map(_public, done)]),
        "may_have_ended": flag.may_have_ended,
        "rescinded_on": max((event.on for event in done if event.action in END_REASONS), default=None),
        "measure_action": [event.action for event in done],
        "freed": [party.name for party in flag.parties if party.freed],
        **rights_of(right for right in flag.rights if not right.lifted),
        "lifted_patent": rights_of(right for right in flag.rights if right.lifted)["patent"],
        "claim": claims_of((right.office, right.number, right.claims) for right in flag.rights if not right.lifted),
    }


def times_of(flag: Flag) -> list[dict[str, str | bool]]:
    """Rows of `field`, `value`, its `key` as it is compared, `from` (first day) and `until` (first day without it, or `OPEN`)."""
    stood: dict[date, Mapping[str, Values]] = {}
    before: object = None
    for day in sorted({flag.issued_on, *(day for day in turns(flag) if day > flag.issued_on)}):
        folded = flag_on(flag, day)
        done = tuple(event for event in happened(folded) if event.on <= day)
        if before != (before := (done, *_what_changes(folded))):  # mostly nothing did, and to say what would take long
            stood[day] = _values(standing(folded, done))
    days = list(stood)
    return [row for name in TIMED for row in _rows(name, days, [fields[name] for fields in stood.values()])]


def ended(effects: Iterable[PendingEffect]) -> dict[str, Any]:
    """The same fields of a case, of whole orders of which it is known only that they ended: their announcement is not held."""
    ends = [effect for effect in effects if effect.action in END_REASONS and not effect.directed_to]
    if not ends:
        return {}
    since = min(effect.source.published for effect in ends)
    reasons = [(END_REASONS[effect.action], effect.source.published) for effect in ends]
    return {
        "instrument": [effect.instrument for effect in ends],
        "state": State.ENDED,
        "end_reason": [reason for reason, _ in reasons],
        "times": [_row("state", str(State.ENDED), since, OPEN), *(_row("end_reason", str(why), day, OPEN) for why, day in reasons)],
    }


def time_key(field: str, value: object) -> str:
    """A value as the engines compare it in the rows of a field: one text for every type."""
    if isinstance(value, bool):
        return str(value).lower()
    type_ = BY_NAME[field].type
    return identifier_key(str(value)) if type_ is FieldType.ID else key(str(value)) if type_ is FieldType.KEY else str(value)


def _what_changes(flag: Flag) -> Values:
    """All that `flag_on` changes of a flag and `standing` looks at."""
    freed, lifted = tuple(p.freed for p in flag.parties), tuple(r.lifted for r in flag.rights)
    return flag.state, flag.state_since, flag.end_reason, flag.may_have_ended, freed, lifted


def _values(fields: Mapping[str, Any]) -> Mapping[str, Values]:
    found = {name: several(value) for name, value in fields.items()}
    return {name: tuple(dict.fromkeys(_plain(v) for v in values if v not in (None, ""))) for name, values in found.items()}


def _rows(name: str, days: list[date], stood: list[Values]) -> Iterator[dict[str, str | bool]]:
    if name != _ALWAYS and len(set(stood)) == 1:
        return
    for value in dict.fromkeys(value for values in stood for value in values):
        began: date | None = None
        for day, values in zip(days, stood, strict=True):
            if value in values:
                began = began or day
            elif began:
                yield _row(name, value, began, day.isoformat())
                began = None
        if began:
            yield _row(name, value, began, OPEN)


def _row(name: str, value: Any, began: date, until: str) -> dict[str, str | bool]:
    return {"field": name, "value": value, "key": time_key(name, value), "from": began.isoformat(), "until": until}


def _plain(value: Any) -> str | bool:
    return value if isinstance(value, bool) else value.isoformat() if isinstance(value, date) else str(value)


def _public(event: FlagEvent) -> date:
    """The day on which it was public: that of its document, of a person's word, or of a registry's file."""
    return event.said.at.date() if event.said else event.registry.day if event.registry else event.source.published
