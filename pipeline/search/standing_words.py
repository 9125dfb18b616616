"""Orders asked for by how they stand, as people say it: "general exclusion orders in force", "rescinded exclusion orders". Pure.

No text says of itself that its order is still in force, so these words are read as the fields that know it, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.search.vocabulary import instruments_called

# An order binds from its issue on, under bond until its review is over: to one who asks what stands, it stands.
_STANDS = "state:(in_force OR issued)"
# Words behind the orders' name, then the word before it.
BEHIND: Mapping[tuple[str, ...], str] = {
    ("in", "force"): _STANDS, ("still", "in", "force"): _STANDS, ("currently", "in", "force"): _STANDS,
    ("now", "in", "force"): _STANDS,
    ("in", "effect"): _STANDS, ("still", "in", "effect"): _STANDS, ("currently", "in", "effect"): _STANDS,
    ("no", "longer", "in", "force"): "state:ended", ("not", "in", "force"): "state:(ended OR suspended)",
    ("suspended",): "state:suspended", ("ended",): "state:ended", ("rescinded",): "end_reason:rescinded",
    ("vacated",): "end_reason:vacated", ("expired",): "end_reason:expired", ("reversed",): "end_reason:reversed",
    ("disapproved",): "end_reason:disapproved", ("withdrawn",): "end_reason:withdrawn",
}  # fmt: skip
BEFORE: Mapping[str, str] = {
    **{words[0]: asked for words, asked in BEHIND.items() if len(words) == 1},
    "active": _STANDS, "current": _STANDS, "standing": _STANDS, "in-force": _STANDS,
}  # fmt: skip
_LONGEST = 5  # words of an instrument's name


def standing_read(tokens: Sequence[str]) -> tuple[list[str], str] | None:
    """The tokens with the orders' name and how they stand as fields, and what of them was read so; None if nothing is."""
    if any(token.endswith(":") for token in tokens):
        return None  # within a field's brackets stand words of that field
    lower = [token.lower().strip(",.") for token in tokens]
    for start, end, instruments in _names(lower):
        for words, asked in BEHIND.items():
            if tuple(lower[end : end + len(words)]) == words:
                return _read(tokens, start, end + len(words), instruments, asked)
        if start and lower[start - 1] in BEFORE:
            return _read(tokens, start - 1, end, instruments, BEFORE[lower[start - 1]])
    return None


def _names(lower: Sequence[str]) -> Iterator[tuple[int, int, list[str]]]:
    """Where names of orders stand, the longest first: from, to, the instruments that are called so."""
    for length in range(_LONGEST, 0, -1):
        for start in range(len(lower) - length + 1):
            found = instruments_called(" ".join(lower[start : start + length]))
            if found:
                yield start, start + length, found


def _read(tokens: Sequence[str], start: int, end: int, instruments: list[str], asked: str) -> tuple[list[str], str]:
    called = f"instrument:{instruments[0]}" if len(instruments) == 1 else f"instrument:({' OR '.join(instruments)})"
    if instruments == instruments_called("order"):
        called = "kind:order"
    return [*tokens[:start], called, asked, *tokens[end:]], f"“{' '.join(tokens[start:end])}” was read as {called} {asked}"
