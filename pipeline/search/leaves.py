"""The leaves of a question: a word, phrase, pattern or value as the field that it is looked for in has it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from pipeline.errors import UsageError
from pipeline.identifiers.company import same_key
from pipeline.search import question as q
from pipeline.search import words as w
from pipeline.search.chinese import writings
from pipeline.search.common_words import COMMON
from pipeline.search.days import FORMS, Days, days
from pipeline.search.fields import Field, FieldType, of_type
from pipeline.search.identified import as_in_texts, bare_in_captions, keys_of, pattern_of
from pipeline.search.typed_numbers import claim_key
from pipeline.search.vocabulary import CLOSED, checked_value, fitting_values, value_of

CLAIM = "claim"
_UMLAUTS: dict[str, str | int | None] = {"ä": "ae", "ö": "oe", "ü": "ue"}
LEAST_FIRST, LEAST_WITHIN = 2, 3  # letters of a pattern in front of its first * or ?, or side by side behind it
LEAST_NAME = 6  # letters of a name of which only the beginning is asked for
_PEOPLE = ("party", "complainant", "respondent")
TEXTS = of_type(FieldType.TEXT, default=True)
_CAPTIONS = ("title", "subject", "abstract")
_IDENTIFIERS = of_type(FieldType.ID, default=True)
_HYPHENED = re.compile(r"[^\W\d_]+(?:[-‐‑–][^\W\d_]+){1,3}")
_LEAST_HYPHENED = 4  # letters without the hyphens
_INITIALS = re.compile(r"(?:[A-Za-z]\.){2,4}")  # "L.M.", which others write LM
_BOOLEANS = {"true": True, "yes": True, "false": False, "no": False}
_DISTANCES = ((3, 0), (6, 1))  # words shorter than that: changes allowed where none are named; longer: 2


def value_leaf(field: Field | str | None, text: str, today: date, *, phrase: bool) -> q.Question | None:
    """A word or phrase as the field has it."""
    if field is None:
        return _anywhere(text, phrase)
    if isinstance(field, str):
        return _company(text)
    if field.type is FieldType.TEXT:
        found = text_leaf((field.name,), text)
        return q.joined(q.AnyOf, (found, _party_key(text), name_in_one(text))) if field.name == "party" and phrase else found
    if field.type is FieldType.ID:
        keys = keys_of(field.name, text)
        return q.Is(field.name, keys) if keys else None
    if field.name == "state" and value_of("state", text) is None and (reason := value_of("end_reason", text)):
        return q.Is("end_reason", (w.key(reason),))  # how it stands, as people say it
    if field.name in CLOSED:
        return q.Is(field.name, (w.key(checked_value(field.name, text)),))
    if field.type is FieldType.KEY:
        key = w.key((claim_key(text) if field.name == CLAIM else "") or text)
        return q.Is(field.name, (key,))
    if field.type is FieldType.EXACT:
        return q.Is(field.name, (text,))
    if field.type is FieldType.BOOL:
        if text.lower() not in _BOOLEANS:
            raise UsageError(f"{field.name}:{text}: the field {field.name} is true or false")
        return q.Is(field.name, (_BOOLEANS[text.lower()],))
    if field.type is FieldType.DATE:
        span = days_of(field, text, today)
        return q.Between(field.name, span.first.isoformat(), span.end.isoformat(), True, False)
    return q.Is(field.name, (number_of(field, text),))


def _anywhere(text: str, phrase: bool) -> q.Question | None:
    """A word or phrase without a field: in the texts, as an identifier, or as a company."""
    fields = _IDENTIFIERS if any(c.isdigit() for c in text) else ("model",)
    identified = (q.Is(name, keys) for name in fields if (keys := keys_of(name, text)))
    written = (text_leaf(TEXTS, spelling) for spelling in as_in_texts(text))
    bare = (text_leaf(_CAPTIONS, digits) for digits in bare_in_captions(text))
    company = (_party_key(text), name_in_one(text)) if phrase else ()
    return q.joined(q.AnyOf, (text_leaf(TEXTS, text), *written, *bare, *identified, *company))


def _company(text: str) -> q.Question | None:
    return q.joined(q.AnyOf, (text_leaf(_PEOPLE, text), _party_key(text), name_in_one(text)))


def name_in_one(text: str) -> q.Question | None:
    """Parties whose names begin so, wherever a blank may stand in them: "Shark Ninja" is the beginning of SharkNinja's."""
    if len(w.words(text)) < 2:
        return None
    key = w.key(same_key(text))
    return q.Fits("party_key", f"{key}*") if len(key) >= LEAST_NAME and key.isalpha() else None


def _party_key(text: str) -> q.Question | None:
    keys = tuple(key for one in writings(text) if (key := w.key(same_key(one))).strip())
    return q.Is("party_key", keys) if keys else None


def text_leaf(fields: tuple[str, ...], text: str) -> q.Question | None:
    """The words of a text side by side in one of these fields; Chinese ones in either writing."""
    return q.joined(q.AnyOf, (_as_written(fields, one) for one in writings(text)))


def _as_written(fields: tuple[str, ...], text: str) -> q.Question | None:
    found = tuple(w.words(text))
    if len(found) > 1:
        found = _without_loose_ends(found)
    if not found:
        return None
    if _INITIALS.fullmatch(text):
        return q.AnyOf((q.HasPhrase(fields, found), q.HasWord(fields, "".join(found))))
    if len(found) > 1 or (len(found[0]) > 1 and w.is_cjk(found[0])):
        in_one = "".join(found)  # "E-Printer" of texts and names that write ePrinter
        hyphened = _HYPHENED.fullmatch(text) and len(in_one) >= _LEAST_HYPHENED
        phrase = q.HasPhrase(fields, found)
        return q.AnyOf((phrase, q.HasWord(fields, in_one, variant=True))) if hyphened else phrase
    # A single character of CJK stands within pairs.
    if w.is_cjk(found[0]):
        return q.HasPattern(fields, f"*{found[0]}*", cjk=True)
    names = tuple(name for name in fields if name in q.NAMES)
    other = {*_umlauts(text), found[0]} - {found[0]} if names else ()
    return q.joined(q.AnyOf, (q.HasWord(fields, found[0]), *(q.HasWord(names, word, variant=True) for word in sorted(other))))


def in_one_word(field: Field | str | None, first: str, second: str) -> q.Question | None:
    """Two words side by side as one: "ice makers" of texts that write icemakers."""
    both = [*w.words(first), *w.words(second)]
    if len(both) != 2 or len("".join(both)) < LEAST_NAME or not all(map(_may_be_joined, both)):
        return None
    if isinstance(field, Field) and field.type is not FieldType.TEXT:
        return None
    fields = TEXTS if field is None else _PEOPLE if isinstance(field, str) else (field.name,)
    return q.HasWord(fields, "".join(both), variant=True)


def with_neighbours(field: Field | str | None, typed: Sequence[str], run: Sequence[q.Question | None]) -> list[q.Question | None]:
    """Words side by side, each also as one with the word before and the word behind it; "" is none that was typed plainly."""
    together = [in_one_word(field, one, other) if one and other else None for one, other in pairwise(typed)]
    return [None if leaf is None else q.joined(q.AnyOf, (leaf, *together[max(0, at - 1) : at + 1])) for at, leaf in enumerate(run)]


def _may_be_joined(word: str) -> bool:
    return word.isalpha() and not w.is_cjk(word) and word not in COMMON


def _umlauts(text: str) -> Iterator[str]:
    """A name's word with and without the e that stands for an umlaut: Müller, Mueller, and Muller, as both are compared."""
    written = text.lower()
    if any(umlaut in written for umlaut in "äöü"):
        yield from w.words(written.translate(str.maketrans(_UMLAUTS)))[:1]
    else:
        yield re.sub("([aou])e", r"\1", w.words(text)[0])


def _without_loose_ends(found: tuple[str, ...]) -> tuple[str, ...]:
    """A phrase without a single CJK character at its ends: in a text that stands in a pair with whatever is beside it."""
    first = 1 if len(found[0]) == 1 and w.is_cjk(found[0]) else 0
    last = len(found) - (1 if len(found[-1]) == 1 and w.is_cjk(found[-1]) else 0)
    return found[first:last] or found[:1]


def pattern_leaf(field: Field | str | None, raw: str) -> q.Question | None:
    """A word with * or ? in it."""
    if raw.strip("*") == "":
        return q.Everything() if field is None else q.Has(field.name if isinstance(field, Field) else _PEOPLE[0])
    if isinstance(field, Field) and field.name in CLOSED and (values := fitting_values(field.name, raw)):
        return q.Is(field.name, tuple(map(w.key, values)))
    if isinstance(field, Field) and field.type in (FieldType.KEY, FieldType.EXACT):
        return q.Fits(field.name, w.key(raw) if field.type is FieldType.KEY else raw)
    if isinstance(field, Field) and field.type is FieldType.ID:
        return q.Fits(field.name, pattern_of(raw))
    texts = _text_pattern(texts_of(field, f"{raw} is a pattern"), raw)
    if field is not None or not any(c.isdigit() for c in raw):
        return texts
    return q.joined(q.AnyOf, (texts, *(q.Fits(name, pattern_of(raw)) for name in _IDENTIFIERS)))


def _text_pattern(fields: tuple[str, ...], raw: str) -> q.Question | None:
    """Each word of it as a pattern; beside CJK, which is looked for within runs anyway, * says nothing."""
    parts = re.findall(
        r"[^\W_]*(?:[*?]+[^\W_]*)+|[^\W_]+", "".join(p if p in "*?" else w.plain(p) for p in re.split(r"([*?])", raw))
    )
    found: list[q.Question | None] = []
    for part in parts:
        bare = part.replace("*", "").replace("?", "")
        cjk = any(map(w.is_cjk, w.words(bare)))
        if bare == "":
            continue
        if not cjk and not _is_narrow(part):
            raise UsageError(
                f"{raw}: so few letters fit too many words; write the word's first two, or three side by side: gi*al, *mba*"
            )
        found.append(text_leaf(fields, bare) if cjk or bare == part else q.HasPattern(fields, part))
    return q.joined(q.AllOf, found)


def _is_narrow(part: str) -> bool:
    """Whether a pattern can be answered without going through most words: a beginning by itself can."""
    first, *others = re.split(r"[*?]+", part)
    return (bool(first) and not any(others)) or len(first) >= LEAST_FIRST or any(len(run) >= LEAST_WITHIN for run in others)


def texts_of(field: Field | str | None, what: str) -> tuple[str, ...]:
    if field is None:
        return TEXTS
    if isinstance(field, str):
        return _PEOPLE
    if field.type is not FieldType.TEXT:
        raise UsageError(f"{what}, and the field {field.name} has no words")
    return (field.name,)


def distance_of(word: str) -> int:
    return next((distance for shorter, distance in _DISTANCES if len(word) < shorter), 2)


def number_of(field: Field, text: str) -> int | float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not abs(number) < 1e15:
        raise UsageError(f"{field.name}:{text}: the field {field.name} is a number")
    return int(number) if number.is_integer() else number


def days_of(field: Field, text: str, today: date) -> Days:
    found = days(text, today)
    if found is None:
        raise UsageError(f"{field.name}:{text}: the field {field.name} is a day; write {FORMS}")
    return found
