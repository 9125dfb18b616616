"""Orders asked for by how they stand, as people say it: "general exclusion orders in force", "rescinded exclusion orders". Pure.

No text says of itself that its order is still in force, so these words are read as the fields that know it, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.search.vocabulary import instruments_called

# An order binds from its issue on, under bond until its review is over: to one who asks what stands, it stands.
_STANDS = "state:(in_force OR issued)"
_OVER, _REASON = "state:ended", "end_reason:"
# Words behind the orders' name, then the word before it.
BEHIND: Mapping[tuple[str, ...], str] = {
    ("in", "force"): _STANDS, ("still", "in", "force"): _STANDS, ("currently", "in", "force"): _STANDS,
    ("now", "in", "force"): _STANDS,
    ("in", "effect"): _STANDS, ("still", "in", "effect"): _STANDS, ("currently", "in", "effect"): _STANDS,
    ("no", "longer", "in", "force"): _OVER, ("not", "in", "force"): "state:(ended OR suspended)",
    ("suspended",): "state:suspended", ("ended",): _OVER, ("rescinded",): "end_reason:rescinded",
    ("vacated",): "end_reason:vacated", ("expired",): "end_reason:expired", ("reversed",): "end_reason:reversed",
    **dict.fromkeys((("lifted",), ("revoked",), ("repealed",), ("cancelled",), ("canceled",)), _OVER),
    ("disapproved",): "end_reason:disapproved", ("withdrawn",): "end_reason:withdrawn",
}  # fmt: skip
BEFORE: Mapping[str, str] = {
    **{words[0]: asked for words, asked in BEHIND.items() if len(words) == 1},
    "active": _STANDS, "current": _STANDS, "standing": _STANDS, "in-force": _STANDS,
}  # fmt: skip
# What notices that end orders say, for whatever reason.
_ENDING = ("rescinded", "ended", "vacated", "expired", "reversed", "disapproved")
_LONGEST = 5  # words of an instrument's name
# Between the orders' name and how they stand: whom or what they are against.
OF_WHOM = frozenset(("against", "on", "for", "over", "about", "covering", "concerning", "regarding", "naming", "binding"))
# In front of it, where a whole sentence is typed.
ASKING = frozenset(("is", "are", "which", "what", "any", "all", "the", "there", "an", "a", "list", "show", "me", "every"))
ENDS = frozenset(("AND", "OR", "NOT", "or", "not", "(", ")"))
_THAT = frozenset(("is", "are", "that", "which"))  # between the name and how it stands


def standing_read(tokens: Sequence[str]) -> tuple[list[str], str] | None:
    """The tokens with the orders' name and how they stand as fields, and what of them was read so; None if nothing is.

    Both may stand apart: "is the order against X still in force".
    """
    if any(token.endswith(":") for token in tokens):
        return None  # within a field's brackets stand words of that field
    lower = [token.lower().strip(",.?") for token in tokens]
    for start, end, instruments in names_of_orders(lower):
        behind = next((at for at in range(end, len(lower)) if lower[at] not in _THAT), end)
        for words, asked in BEHIND.items():
            if tuple(lower[behind : behind + len(words)]) == words:
                return _read(tokens, (start, behind + len(words)), (0, 0), instruments, asked)
        if apart := _apart(tokens, lower, end):
            return _read(tokens, (start, end), apart[0], instruments, apart[1])
        if start and lower[start - 1] in BEFORE:
            return _read(tokens, (start - 1, end), (0, 0), instruments, BEFORE[lower[start - 1]])
    return None


def names_of_orders(lower: Sequence[str]) -> Iterator[tuple[int, int, list[str]]]:
    """Where names of orders stand, the longest first: from, to, the instruments that are called so."""
    for length in range(_LONGEST, 0, -1):
        for start in range(len(lower) - length + 1):
            found = instruments_called(" ".join(lower[start : start + length]))
            if found:
                yield start, start + length, found


def _apart(tokens: Sequence[str], lower: Sequence[str], end: int) -> tuple[tuple[int, int], str] | None:
    """Where it stands how the orders do, behind those whom they are against, and as a field; None if it does not.

    Only where nothing stands behind it but what is joined to all of it.
    """
    if end < len(lower) and lower[end] in OF_WHOM:
        stop = next((at for at in range(end, len(tokens)) if tokens[at] in ENDS), len(tokens))
        for words, asked in sorted(BEHIND.items(), key=lambda one: -len(one[0])):
            first = stop - len(words)
            if first > end + 1 and tuple(lower[first:stop]) == words:
                return (first, stop), asked
    return None


def ended(instruments: Sequence[str], reason: str = "") -> str:
    """Orders of these kinds (of any: none) that ended, for a reason or for whatever reason: as orders, as cases of which only that
    is known, and as notices that say so.
    """
    done = one_of((reason,) if reason else _ENDING)
    orders = all_of("kind:(order OR case)", among("instrument", instruments), f"end_reason:{reason}" if reason else _OVER)
    return f"({orders} OR {all_of('kind:notices', among('measure', instruments), f'measure_action:{done}')})"


def among(field: str, values: Sequence[str]) -> str:
    """A field with one of these values; "" where there are none."""
    return f"{field}:{one_of(values)}" if values else ""


def kinds_of(instruments: list[str]) -> list[str]:
    """Those that a name of orders chooses: none where it means orders of any kind."""
    return [] if instruments == instruments_called("order") else instruments


def orders_of(instruments: list[str]) -> str:
    """Orders that are called so, as a field."""
    return among("instrument", kinds_of(instruments)) or "kind:order"


def all_of(*parts: str) -> str:
    """All of the parts that are not ""."""
    said = [part for part in parts if part]
    return " ".join(said) if len(said) < 2 else f"({' '.join(said)})"


def one_of(values: Sequence[str]) -> str:
    """A value, or one of several."""
    return values[0] if len(values) == 1 else f"({' OR '.join(values)})"


def _read(
    tokens: Sequence[str], name: tuple[int, int], apart: tuple[int, int], instruments: list[str], asked: str
) -> tuple[list[str], str]:
    """The tokens with fields for the orders' name (from, to) and for how they stand, if that is apart from it."""
    if asked == _OVER or asked.startswith(_REASON):
        read = [ended(kinds_of(instruments), asked.partition(_REASON)[2])]
    else:
        read = [orders_of(instruments), asked]
    start, end = name
    before = [] if all(token.lower() in ASKING for token in tokens[:start]) else tokens[:start]
    first = end + 1 if end < len(tokens) and tokens[end].lower() in OF_WHOM and end + 1 < len(tokens) else end
    rest = [*tokens[first : apart[0]], *tokens[apart[1] :]] if apart[1] else tokens[first:]
    said = " … ".join(" ".join(tokens[a:b]) for a, b in (name, apart) if b)
    return [*before, *read, *rest], f"“{said}” was read as {' '.join(read)}"
