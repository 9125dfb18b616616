"""A registry held against the orders that are known: what it says was issued, and when the rights end. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from pipeline.authorities.declared import authority
from pipeline.fold.state import END_REASONS, is_live, live_rights, right_label
from pipeline.records import Flag, FlagRight
from pipeline.registry.entries import Entry, RegisteredRight, Registry
from pipeline.registry.held_against import NO_NUMBER, Gap, GapKind, Held, Reconciled, announced, ended, in_order, stands

TOO_NEW = "too new for the file"
ROWS_WITHOUT_NUMBER = "titles in rows without a number"
EXPLAINED = "ended here, and ended by their titles"
UNDATED = "of which the file has not all days of their rights"
_PATENTS = frozenset({"patent", "design_patent", "reissue_patent"})  # whose numbers say which kind they are


@dataclass
class _There:
    """What a registry says under one number, in all of its rows."""

    titles: dict[str, list[str]] = field(default_factory=dict)  # by instrument, of orders that were issued
    over: set[str] = field(default_factory=set)  # instruments of which a title says that one ended
    rights: dict[tuple[str, str | None], date | None] = field(default_factory=dict)  # the last day of each
    begun: date | None = None
    ended: date | None = None


def against_registry(registry: Registry, held: Sequence[Held], today: date, written: date) -> Reconciled:
    """Holds orders as they are `today` against a registry's file that was `written` on a day where its authority is.

    An order rests on its own rights, and where its list of them is not whole on all that the registry has of its case: these are
    past when all of them are. One that was issued on the day of the file or later need not stand there.
    """
    border = authority(registry.authority).flagged
    there, unread, left_out = _by_number(registry, border)
    known = {(n, one.flag.instrument) for one in held for n in one.numbers}
    gaps = [
        Gap(GapKind.NO_FLAG, number, instrument, None, _issued_in_words(said, titles, instrument, today))
        for number, said in there.items()
        for instrument, titles in said.titles.items()
        if (number, instrument) not in known
    ]
    compared = 0
    for one in held:
        if not one.numbers or one.flag.issued_on >= written:
            left_out[TOO_NEW if one.numbers else NO_NUMBER] += 1
            continue
        compared += 1
        gaps += _of_order(one, [there[n] for n in one.numbers if n in there], today, left_out)
    return Reconciled(registry.authority, written, compared, in_order(gaps), left_out, unread)


def _by_number(registry: Registry, border: Collection[str]) -> tuple[dict[str, _There], tuple[str, ...], Counter[str]]:
    found: dict[str, _There] = {}
    unread: dict[str, None] = {}
    left_out: Counter[str] = Counter()
    for entry in registry.entries:
        unread |= {f"{entry.number or entry.id}: {order.title}": None for order in entry.orders if not order.orders}
        if entry.number is None:
            left_out[ROWS_WITHOUT_NUMBER] += len(entry.orders)
            continue
        _add(found.setdefault(entry.number, _There()), entry, border)
    return found, tuple(unread), +left_out


def _add(said: _There, entry: Entry, border: Collection[str]) -> None:
    for order in entry.orders:
        for titled in order.orders:
            if titled.instrument in border and titled.action != "denied":
                titles = said.titles.setdefault(titled.instrument, [])
                titles += [] if order.title in titles else [order.title]
                said.over |= {titled.instrument} if titled.action in END_REASONS else set()
    for right in (*entry.rights, *(right for order in entry.orders for right in order.rights)):
        before = said.rights.get(_key(right))
        said.rights[_key(right)] = max(filter(None, (before, right.expires)), default=None)
    said.begun = min(filter(None, (said.begun, entry.begun)), default=None)
    said.ended = max(filter(None, (said.ended, entry.ended)), default=None)


def _key(right: RegisteredRight | FlagRight) -> tuple[str, str | None]:
    return ("patent" if right.kind in _PATENTS else right.kind), right.number


def _of_order(one: Held, there: Sequence[_There], today: date, left_out: Counter[str]) -> Iterator[Gap]:
    flag, number = one.flag, one.numbers[0]
    if not any(flag.instrument in said.titles for said in there):
        yield Gap(GapKind.NOT_THERE, number, flag.instrument, flag.id, announced(flag))
    dates = _dates(flag, there)
    last = max((day for day in dates.values() if day), default=None)
    running = last is not None and last >= today
    if is_live(flag):
        if dates and all(day and day < today for day in dates.values()):
            words = f"{stands(flag)}; {_rights(len(dates))} ended {last}"
            yield Gap(GapKind.STANDS_HERE, number, flag.instrument, flag.id, words)
        elif not running:
            left_out[UNDATED] += 1
    elif running:
        if any(flag.instrument in said.over for said in there):
            left_out[EXPLAINED] += 1
            return
        runs = next(name for name, day in dates.items() if day == last)
        yield Gap(GapKind.ENDED_HERE, number, flag.instrument, flag.id, f"{ended(flag)}; {runs} runs to {last}")
    elif not dates or None in dates.values():
        left_out[UNDATED] += 1


def _dates(flag: Flag, there: Sequence[_There]) -> dict[str, date | None]:
    """The last day of each right that an order rests on, or rested on when it ended, by the right's name."""
    registered: dict[tuple[str, str | None], date | None] = {}
    for said in there:
        for key, day in said.rights.items():
            registered[key] = max(filter(None, (registered.get(key), day)), default=None)
    if flag.rights_read == "whole" and flag.rights_decided and flag.rights:
        return {right_label(right): _date(right, registered) for right in live_rights(flag) or flag.rights}
    return {" ".join(filter(None, (kind.replace("_", " "), number))): day for (kind, number), day in registered.items()}


def _date(right: FlagRight, registered: dict[tuple[str, str | None], date | None]) -> date | None:
    """Of a right of which no document says what it is, that of the one right with its number."""
    if right.kind == "other" and right.number:
        same = [day for (_, number), day in registered.items() if number == right.number]
        return same[0] if len(same) == 1 else None
    return registered.get(_key(right))


def _issued_in_words(said: _There, titles: Sequence[str], instrument: str, today: date) -> str:
    named = "; ".join(f'"{title}"' for title in titles)
    of_case = f"investigation of {said.begun or 'a day that is not said'} to {said.ended or 'a day that is not said'}"
    days = list(said.rights.values())
    last = max(filter(None, days), default=None)
    if last is None:
        rights = "no last day of its rights is said"
    elif last >= today:
        rights = f"its rights run to {last}"
    else:
        rights = f"the last of its rights ended {last}" if all(days) else f"of its rights some ended, the last {last}"
    return f"{named}; {of_case}; {rights}{'; by a title it ended' if instrument in said.over else ''}"


def _rights(n: int) -> str:
    return "its right" if n == 1 else f"the last of its {n} rights"
