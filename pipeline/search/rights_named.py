"""Orders asked for by what they rest on: "orders based on trademarks", "exclusion orders for trade dress infringement". Pure.

No text of an order says "based on trademarks": these words are read as the field that knows the kinds of rights, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.search.standing_words import ENDS, OF_WHOM, names_of_orders, orders_of
from pipeline.search.vocabulary import value_of

# Words in front of a kind of right, and those that must stand behind it.
_AROUND: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tuple(before.split()), tuple(behind.split()))
    for before, behind in (
        ("based on", ""), ("resting on", ""), ("that rest on", ""), ("which rest on", ""), ("founded on", ""), ("grounded on", ""),
        ("for infringement of", ""), ("for infringing", ""), ("over infringement of", ""),
        ("for", "infringement"), ("over", "infringement"), ("because of", "infringement"), ("based on", "infringement"),
        ("for", "misappropriation"), ("based on", "misappropriation"), ("for misappropriation of", ""),
    )
)  # fmt: skip
_ARTICLES = frozenset(("a", "an", "the", "any", "registered", "federal"))
_LONGEST = 3  # words of a kind of right
_FIELDS = ("instrument:", "kind:order", "(kind:", "(instrument:")  # how orders asked for by how they stand were read before


def orders_by_right(tokens: Sequence[str]) -> tuple[list[str], str] | None:
    """The tokens with orders and the kind of right that they rest on as fields, and what was read so; None if nothing is."""
    lower = [token.lower().strip(",.?") for token in tokens]
    for at, end, right in _rights(lower):
        if end < len(tokens) and tokens[end] not in (*ENDS, "and"):
            continue
        if name := next((one for one in names_of_orders(lower[:at])), None):
            start, stop, instruments = name
            read = [orders_of(instruments)]
            said = f"{' '.join(tokens[start:stop])} … {' '.join(tokens[at:end])}"
        elif any(token.startswith(_FIELDS) for token in tokens[:at]):
            start, stop, read, said = at, at, [], " ".join(tokens[at:end])
        else:
            continue
        between = list(tokens[stop:at])
        if between and between[0].lower() in OF_WHOM:
            between = between[1:]
        read.append(f"right:{right}")
        return [*tokens[:start], *read, *between, *tokens[end:]], f"“{said}” was read as {' '.join(read)}"
    return None


def _rights(lower: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Where a kind of right stands in words that say that an order rests on it: from, to, its value."""
    for at in range(1, len(lower)):
        for before, behind in _AROUND:
            if tuple(lower[at : at + len(before)]) != before:
                continue
            first = at + len(before)
            while first < len(lower) and lower[first] in _ARTICLES:
                first += 1
            for length in range(min(_LONGEST, len(lower) - first), 0, -1):
                end = first + length
                if tuple(lower[end : end + len(behind)]) == behind and (right := value_of("right", " ".join(lower[first:end]))):
                    yield at, end + len(behind), right
