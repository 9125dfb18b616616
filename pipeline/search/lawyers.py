"""Signs and words that lawyers know from other search systems, in the words of our language. Pure.

`or`, `and`, `not` in small letters, `&` and `%`, `w/5`, `/s`, `X v. Y`, `In re …`, `et al.`, legal forms behind a name. Each is
read so only between what is looked for, where it can be no word of a text; and each that was read otherwise is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.identifiers.company import is_legal_form
from pipeline.search.asked_words import ORDERS_BESIDES
from pipeline.search.days_in_words import days_read
from pipeline.search.places import people_of_places
from pipeline.search.rights_named import orders_by_right
from pipeline.search.sentences import sentence_read
from pipeline.search.standing_words import standing_read
from pipeline.search.vocabulary import instruments_called, value_of

# Words that may stand between two of one sentence or paragraph: about, for no index knows where they end.
SENTENCE, PARAGRAPH = 15, 60
_TOKEN = re.compile(r'[+\-!]?(?:[\w.]+:)?"(?:[^"\\]|\\.)*"(?:~[0-9]+)?|[()]|[^\s()]+')
_OPERATORS = {"AND", "OR", "NOT"}
_BOOLEAN = {"and": "AND", "or": "OR", "not": "NOT", "&": "AND", "and/or": "OR", "%": "NOT"}
_NEAR = re.compile(r"(?:(?:w|n|near|within|pre|adj)?/|w)([0-9]{1,3})|(?:w|near|pre)?/([sp])", re.IGNORECASE)
_AGAINST = {"v.", "v", "vs", "vs.", "versus", "against"}
_HEADS = (("in", "re:"), ("in", "re"), ("in", "the", "matter", "of"), ("matter", "of"), ("ex", "parte"))
_OTHERS = (("et", "al."), ("et", "al"), ("et", "al.,"))
_LONGEST_FORM = 4  # words
_BRACKETED = {"publ", "publ."}  # behind names of Swedish companies with public shares; others are legal forms without brackets, too
_LEAST_FORM = 3  # letters
_ENDS = {*_OPERATORS, "(", ")"}
# Words of names as lawyers shorten them (The Bluebook, table T6), with what notices mostly print.
_SHORT_FOR = {
    "int'l": "International", "intl": "International", "nat'l": "National", "natl": "National", "ass'n": "Association",
    "assn": "Association", "dep't": "Department", "gov't": "Government", "mfg": "Manufacturing", "bros": "Brothers",
    "univ": "University", "tech.": "Technology", "elecs.": "Electronics", "indus.": "Industries", "labs.": "Laboratories",
    "pharm.": "Pharmaceutical", "sys.": "Systems", "hldgs": "Holdings",
}  # fmt: skip


@dataclass
class Read:
    """The query in our words, and what was read otherwise than it stands."""

    text: str
    notes: list[str] = field(default_factory=list)
    anyhow: str = ""  # a question about how orders stand, without that


def as_lawyers_type(text: str) -> Read:
    """The query with what other systems' signs mean in our words."""
    read = Read(text)
    if "\\" in text or text.count('"') % 2:
        return read  # the language's own signs, or an open quotation mark: told as such
    typed = _TOKEN.findall(text)
    tokens, read.notes[:] = people_of_places(typed)
    if asked := sentence_read(tokens):
        read.notes.append(asked.note)
        read.text = _in_our_words(asked.tokens, read, _OF_SENTENCES)
        read.anyhow = _in_our_words(asked.anyhow, Read(""), _OF_SENTENCES)
    elif (ours := _in_our_words(tokens, read, _STEPS)) != " ".join(typed):
        read.text = ours
    return read


def _in_our_words(tokens: list[str], read: Read, steps: Iterable[_Step]) -> str:
    for step in steps:
        tokens = step(tokens, read)
    return re.sub(r"(?<=\() | (?=\))|(?<=:) (?=\()|(?<=\s[+\-!]) (?=\()|(?<=^[+\-!]) (?=\()", "", " ".join(tokens))


def _is_operand(tokens: list[str], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at] not in _OPERATORS and tokens[at] not in "()" and not tokens[at].endswith(":")


def _closes(tokens: list[str], at: int) -> bool:
    return at >= 0 and (tokens[at] == ")" or _is_operand(tokens, at))


def _opens(tokens: list[str], at: int) -> bool:
    return at < len(tokens) and (tokens[at] == "(" or _is_operand(tokens, at))


def _without_heads(tokens: list[str], read: Read) -> list[str]:
    lower = [token.lower() for token in tokens]
    for head in _HEADS:
        if tuple(lower[: len(head)]) == head and len(tokens) > len(head):
            read.notes.append(f"“{' '.join(tokens[: len(head)])}” was left out")
            tokens, lower = tokens[len(head) :], lower[len(head) :]
            break
    for others in _OTHERS:
        for at in range(1, len(tokens) - len(others) + 1):
            if tuple(lower[at : at + len(others)]) == others:
                read.notes.append(f"“{' '.join(tokens[at : at + len(others)])}” was left out")
                return [*tokens[:at], *tokens[at + len(others) :]]
    return tokens


def _as_fields(reads: Callable[[Sequence[str]], tuple[list[str], str] | None]) -> _Step:
    """A step that reads words as fields, and says so. Brackets stand by themselves among tokens."""

    def step(tokens: list[str], read: Read) -> list[str]:
        found = reads(tokens)
        if found is None:
            return tokens
        read.notes.append(f"{found[1]}; in quotes they are words")
        return found[0]

    return step


def _published(tokens: list[str], read: Read) -> list[str]:
    """ "sunset reviews December 2025" as words and a time of publication."""
    kept, notes = days_read(tokens)
    read.notes += notes
    return kept


def _parties(tokens: list[str], read: Read) -> list[str]:
    """ "X v. Y" as both names; "order against X" as words side by side."""
    kept: list[str] = []
    for at, sign in enumerate(tokens):
        between = sign.lower() in _AGAINST and _closes(tokens, at - 1) and _opens(tokens, at + 1)
        if between and _calls_order(tokens[at - 1]):
            read.notes.append(f"“{sign}” was left out")
        elif between:
            kept.append("AND")
            read.notes.append(f"“{sign}” was read as AND: both names")
        else:
            kept.append(sign)
    return kept


def _calls_order(word: str) -> bool:
    """Whether a word calls an order: "order", "ban", the code of a kind."""
    in_short = word.isupper() and value_of("instrument", word) is not None
    return in_short or bool(instruments_called(word)) or word.lower() in ORDERS_BESIDES


def _near(tokens: list[str], read: Read) -> list[str]:
    """ "a w/5 b" as "a b"~5."""
    kept: list[str] = []
    skip = False
    for at, token in enumerate(tokens):
        if skip:
            skip = False
            continue
        found = _NEAR.fullmatch(token)
        if found is None or not (kept and _is_operand(kept, len(kept) - 1) and _is_operand(tokens, at + 1)):
            kept.append(token)
            continue
        distance = int(found[1]) if found[1] else SENTENCE if found[2].lower() == "s" else PARAGRAPH
        name, before = _named(kept.pop())
        _, behind = _named(tokens[at + 1])
        kept.append(f'{name}"{before} {behind}"~{distance}')
        read.notes.append(f"“{token}” was read as: at most {distance} words between, in either order")
        skip = True
    return kept


def _named(token: str) -> tuple[str, str]:
    """A word or phrase without its quotation marks and distance, and the field before it."""
    name, quote, rest = token.partition('"')
    if quote:
        return name, rest.rpartition('"')[0]
    field_, colon, word = token.rpartition(":")
    return (f"{field_}:" if colon else ""), word


def _booleans(tokens: list[str], read: Read) -> list[str]:
    """Small "or", "and", "not" between what is looked for; each that changes what is found is said."""
    kept: list[str] = []
    for at, token in enumerate(tokens):
        meant = _BOOLEAN.get(token)
        between = meant is not None and (_closes(kept, len(kept) - 1) or (meant == "NOT" and kept[-1:] == ["AND"]))
        if between and (_opens(tokens, at + 1) or tokens[at + 1 : at + 2] == ["not"]) and meant:
            kept.append(meant)
            if meant != "AND":
                read.notes.append(f"“{token}” was read as {meant}; in quotes it is a word")
        else:
            kept.append(token)
    return kept


def _without_forms(tokens: list[str], read: Read) -> list[str]:
    """Names without the legal form behind them: "iRobot Corp." finds "iRobot Corporation" as well."""
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        length = _form_at(tokens, at) or _bracketed_at(tokens, at) if kept and _is_name(kept[-1].rpartition(":")[2]) else 0
        if length:
            read.notes.append(f"the legal form “{' '.join(tokens[at : at + length])}” was left out; in quotes it counts")
            at += length
            continue
        kept.append(tokens[at])
        at += 1
    return kept


def _in_full(tokens: list[str], read: Read) -> list[str]:
    """Words of names that are written short, beside what they are short for: "Nuna Int'l" finds "Nuna International" as well."""
    kept: list[str] = []
    for token in tokens:
        small = token.lower().replace("’", "'").rstrip(",")
        whole = _SHORT_FOR.get(small) or _SHORT_FOR.get(small.rstrip("."))
        if whole and token[0].isupper():
            kept += ["(", f'"{token.rstrip(",")}"', "OR", whole, ")"]
            read.notes.append(f"“{token}” was also looked for as {whole}; in quotes it is not")
        else:
            kept.append(token)
    return kept


def _is_name(token: str) -> bool:
    return token not in _OPERATORS and token[:1].isalnum() and ":" not in token and any(map(str.isalpha, token))


def _may_be_form(token: str) -> bool:
    """A short word in small letters ("as", "se") is a word."""
    return _is_name(token) and (token[0].isupper() or len(token.strip(".,")) >= _LEAST_FORM)


def _form_at(tokens: list[str], at: int) -> int:
    """How many tokens from there are a legal form that ends a name: before a comma, an operator, a bracket or the end."""
    for length in range(min(_LONGEST_FORM, len(tokens) - at), 0, -1):
        end = at + length
        last = tokens[end - 1]
        ends = end == len(tokens) or tokens[end] in _ENDS or tokens[end].lower() in _AGAINST or last.endswith(",") or "." in last
        if ends and all(map(_may_be_form, tokens[at:end])) and is_legal_form(" ".join(tokens[at:end]).strip(",")):
            return length
    return 0


def _bracketed_at(tokens: list[str], at: int) -> int:
    """The same of a legal form in brackets: "Ericsson (publ)", "X (Pty) Ltd."."""
    inner = tokens[at + 1 : at + 2]
    form = tokens[at] == "(" and tokens[at + 2 : at + 3] == [")"] and (inner[0].lower() in _BRACKETED or is_legal_form(inner[0]))
    return 3 if form else 0


_Step = Callable[[list[str], Read], list[str]]
_OF_SENTENCES: tuple[_Step, ...] = (_booleans, _without_forms, _in_full)
_STEPS: tuple[_Step, ...] = (
    _without_heads, _as_fields(standing_read), _as_fields(orders_by_right), _published, _near, *_OF_SENTENCES, _parties,
)  # fmt: skip
