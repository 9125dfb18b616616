"""What an authority's registry says of the last days of an order's rights, in words. Pure."""

from __future__ import annotations

from alerts.wording import words as w
from pipeline.fold.state import last_day, right_label
from pipeline.records import Flag, FlagEvent, RegistryWord


def by_registry(flag: Flag) -> RegistryWord | None:
    """Whose word the last day of an order is, where that is the registry's and no document's."""
    last = last_day(flag)
    found = [e for e in flag.events if e.action == "expired" and e.on == last and not e.undone]
    return found[0].registry if found and all(e.registry for e in found) else None


def by_what(flag: Flag) -> str:
    """By what an order has the last day that it has."""
    return "by its authority's registry" if by_registry(flag) else "by its own words"


def taken_back(flag: Flag) -> RegistryWord | None:
    """What the registry said last that took back an end by it."""
    moved = [e.moved for e in flag.events if e.moved]
    return max(moved, key=lambda word: word.day, default=None)


def said(word: RegistryWord, flag: Flag) -> str:
    """The file, its day, address and SHA-256, and the last days that it has: all that a reader needs to look himself."""
    called = {right_label(right): w.called(right) for right in flag.rights}
    days = (f"{called.get(one.right, one.right)}, {f'last day {one.on}' if one.on else 'no last day'}" for one in word.days)
    file = f"{w.clean(word.called)} as it stood on {word.day.isoformat()} ({word.address})"
    return f"{file}, SHA-256 {word.sha256}: {'; '.join(days) or 'by what is read now, not all its rights are known'}"


def event(one: FlagEvent, flag: Flag) -> str:
    """An end by the registry in the history of an order, and what took it back."""
    back = f"; taken back by {said(one.moved, flag)}" if one.moved else ""
    back += f"; taken back by {w.said(one.taken_back)}" if one.taken_back else ""
    ended = f", by {said(one.registry, flag)}" if one.registry else ""
    return f"its last day: that of the last of its patents{ended}{back}"
