"""What a person typed, in the spelling that the query language is read from."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.errors import UsageError
from pipeline.search import typed_numbers as numbers
from pipeline.search.days_in_words import numerals_read
from pipeline.search.identified import quoted
from pipeline.search.lawyers import Read, as_lawyers_type
from pipeline.search.vocabulary import CLOSED, leading_value, value_of

DEEPEST = 8  # brackets within brackets
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_OPERATORS = (
    (re.compile(r"(?<=\s)&&(?=\s)"), "AND"),
    (re.compile(r"(?<=\s)\|\|(?=\s)"), "OR"),
    (re.compile(r"(?:(?<=\s)|^)!(?=[\w\"(])"), "NOT "),
    (re.compile(r"(?:(?<=[\s(:])|^)['’‘`](?=\w)"), ""),  # "the '506 patent"
    (re.compile(r"(?<![:\w])\[(?![^\[\]{}]*\sTO\s)([^\[\]{}]*)\]"), r" \1 "),  # square brackets that are no range
    (re.compile(r"(?<![\w:])([0-9]{1,2}:[0-9]{2})(?![\w:])"), r'"\1"'),  # a time of day
)
_SEVERAL = re.compile(r"(?<![\w:])([A-Za-z_]+):\s?(\w[\w'’-]*(?: \w[\w'’-]*(?!:)){1,5})(?![\w:])")
_AT_NO_END = ("AND", "OR", "NOT", "-", "+", "!", "&&", "||")
_PLACE = re.compile(r"position (\d+)")
_CURLY = str.maketrans("“”„‟＂", '"""""')


def prepared(text: str) -> Read:
    """The query in luqum's spelling, with what was read otherwise than it stands.

    Straight quotes, AND for &&, other systems' signs in our words (`lawyers`), and marked identifiers in quotes. Raises UsageError
    for an address that names no number.
    """
    text = " ".join(text.translate(_CURLY).split())
    text = QUOTED.sub(_address_in_quotes, text)
    for step in (*numbers.STEPS, numerals_read, _values_whole, _operators):
        text = _outside(text, step)
    read = as_lawyers_type(quoted(" ".join(text.split())))
    # Again: what stands beside an operator now may be a number of several words.
    return Read(quoted(read.text), read.notes, quoted(read.anyhow))


def _address_in_quotes(phrase: re.Match[str]) -> str:
    inner = phrase[0][1:-1]
    return f'"{numbers.number_of_address(inner)}"' if numbers.is_address(inner) else phrase[0]


def _outside(text: str, change: Callable[[str], str]) -> str:
    """The text with what stands outside of quotation marks changed."""
    parts, end = [], 0
    for phrase in QUOTED.finditer(text):
        parts += [change(text[end : phrase.start()]), phrase[0]]
        end = phrase.end()
    return "".join(parts) + change(text[end:])


def _values_whole(unquoted: str) -> str:
    """The text with values of several words of closed fields in quotes: state:in force, as a shell hands on state:"in force"."""

    def whole(found: re.Match[str]) -> str:
        field, words = found[1].lower(), found[2].split()
        if field not in CLOSED:
            return found[0]
        values, rest = _one_of(field, words)
        if not rest and len(values) == 1 and len(words) == 1:
            return found[0]
        written = [f'"{value}"' if " " in value else value for value in values]
        behind = "".join(f" {word}" for word in rest)
        return f"{found[1]}:{written[0]}{behind}" if len(written) == 1 else f"{found[1]}:({' OR '.join(written)}){behind}"

    return _SEVERAL.sub(whole, unquoted)


def _one_of(field: str, words: list[str]) -> tuple[list[str], list[str]]:
    """The values at the beginning, several where "or" and another value of the field follow; and the words behind them."""
    n = leading_value(field, words)
    values, rest = [" ".join(words[:n])], words[n:]
    while len(rest) > 1 and rest[0].lower() == "or" and value_of(field, " ".join(rest[1 : 1 + leading_value(field, rest[1:])])):
        n = leading_value(field, rest[1:])
        values.append(" ".join(rest[1 : 1 + n]))
        rest = rest[1 + n :]
    return values, rest


def _operators(unquoted: str) -> str:
    for pattern, to in _OPERATORS:
        unquoted = pattern.sub(to, unquoted)
    return unquoted


def where_wrong(ready: str, why: str) -> str:
    """What is wrong with it: what is open, what stands at its end, or the place that luqum names, as the words that stand there."""
    if QUOTED.sub("", ready).count('"') % 2:
        return ": a quotation mark is open; close it or leave it out"
    last = ready.split()[-1] if ready.split() else ""
    if last in _AT_NO_END:
        return f": it ends with {last}, and nothing to look for stands behind it"
    if QUOTED.sub("", ready).count("(") > QUOTED.sub("", ready).count(")"):
        return ": a bracket is open; close it or leave it out"
    place = _PLACE.search(why)
    if not place:
        return (": it ends too early" if "at the end" in why else f" ({why})") + "; words with signs go in quotes"
    at = int(place[1])
    where = f"at “{ready[at : at + 20]}”, after “{ready[max(0, at - 20) : at]}”" if at else f"at its start, “{ready[:20]}”"
    return f" {where}; words with signs go in quotes"


def check_depth(ready: str) -> None:
    """Raises UsageError for a query in luqum's spelling with too many brackets within each other."""
    depth = 0
    for sign in QUOTED.sub("", ready):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth > DEEPEST:
            raise UsageError(f"the query has more than {DEEPEST} brackets within each other: ask in simpler parts")
