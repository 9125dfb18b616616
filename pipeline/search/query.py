"""The query language: Lucene's syntax, as lawyers know it from Kibana, read into one `pipeline.search.question` for both engines.

All words must be there unless OR stands between them; OR binds closer than standing side by side, AND closer than OR. Words without
a field are looked for in the fields that `pipeline.search.fields` marks, each word in any of them, and identifiers in every
spelling. Not in the language: boosts and regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from luqum import tree as lucene
from luqum.thread import parse as parse_lucene

from pipeline.errors import UsageError
from pipeline.identifiers.company import same_key
from pipeline.search import question as q
from pipeline.search import words as w
from pipeline.search.days import FORMS, Days, days
from pipeline.search.fields import BY_NAME, LAG, RECORD_FIELDS, Field, FieldType, known, of_type
from pipeline.search.identified import as_in_texts, keys_of, pattern_of, quoted

LONGEST = 2_000  # characters
MOST_WORDS = 60
DEEPEST = 8  # brackets within brackets
COMPANY = "company"
_PEOPLE = ("party", "complainant", "respondent")
_TEXTS = of_type(FieldType.TEXT, default=True)
_IDENTIFIERS = of_type(FieldType.ID, default=True)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_PLACE = re.compile(r"position (\d+)")
_OPERATORS = (
    (re.compile(r"(?<=\s)&&(?=\s)"), "AND"),
    (re.compile(r"(?<=\s)\|\|(?=\s)"), "OR"),
    (re.compile(r"(?:(?<=\s)|^)!(?=[\w\"(])"), "NOT "),
    (re.compile(r"(?:(?<=[\s(:])|^)['’‘`](?=\w)"), ""),  # "the '506 patent"
)
_CURLY = str.maketrans("“”„‟＂", '"""""')
_BOOLEANS = {"true": True, "yes": True, "false": False, "no": False}
_DISTANCES = ((3, 0), (6, 1))  # words shorter than that: changes allowed where none are named; longer: 2


def read_query(text: str, today: date) -> q.Question:
    """What a query asks for. `today` is what "now" means.

    Raises UsageError that says which part cannot be read, or lists the fields there are.
    """
    if len(text) > LONGEST:
        raise UsageError(f"the query is longer than {LONGEST} characters: look for less at once")
    prepared = _prepared(text)
    _check_depth(prepared)
    try:
        found = _Reader(today).read(parse_lucene(prepared), None)
    except (ValueError, ArithmeticError, AssertionError) as why:  # luqum's errors are ValueErrors, those of its numbers are not
        raise UsageError(f"the query {text!r} cannot be read{_where(prepared, str(why))}; words with signs go in quotes") from why
    if found is None:
        raise UsageError(f"the query {text!r} has nothing to look for: write words, field:value, or * for everything")
    return found


def _prepared(text: str) -> str:
    """The query in luqum's spelling: straight quotes, AND for &&, and marked identifiers in quotes."""
    text = " ".join(text.translate(_CURLY).split())
    parts, end = [], 0
    for phrase in _QUOTED.finditer(text):
        parts += [_spelled(text[end : phrase.start()]), phrase[0]]
        end = phrase.end()
    text = "".join(parts) + _spelled(text[end:])
    return quoted(text)


def _spelled(unquoted: str) -> str:
    for pattern, to in _OPERATORS:
        unquoted = pattern.sub(to, unquoted)
    return unquoted


def _check_depth(prepared: str) -> None:
    depth = 0
    for sign in _QUOTED.sub("", prepared):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth > DEEPEST:
            raise UsageError(f"the query has more than {DEEPEST} brackets within each other: ask in simpler parts")


def _where(prepared: str, why: str) -> str:
    """The place that luqum names, as the words that stand there."""
    place = _PLACE.search(why)
    if not place:
        return ": it ends too early, perhaps a bracket or quotation mark is open" if "at the end" in why else f" ({why})"
    at = int(place[1])
    return (
        f" at “{prepared[at : at + 20]}”, after “{prepared[max(0, at - 20) : at]}”" if at else f" at its start, “{prepared[:20]}”"
    )


class _Reader:
    """Reads luqum's tree; every method gives what it means, or None where nothing is left to look for."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._words = 0
        self._depth = 0

    def read(self, item: lucene.Item, field: Field | str | None) -> q.Question | None:
        """What a part means within a field, or without one."""
        self._depth += 1
        if self._depth > 20 * DEEPEST:
            raise UsageError("the query has too many signs before each other: ask in simpler parts")
        try:
            for kind, reading in self._readings.items():
                if isinstance(item, kind):
                    return reading(self, item, field)
        finally:
            self._depth -= 1
        raise UsageError(f"the query has {item}, which this language does not know")

    def _all(self, item: lucene.BaseOperation, field: Field | str | None) -> q.Question | None:
        return _joined(q.AllOf, (self.read(part, field) for part in item.children))

    def _any(self, item: lucene.OrOperation, field: Field | str | None) -> q.Question | None:
        return _joined(q.AnyOf, (self.read(part, field) for part in item.children))

    def _without(self, item: lucene.Unary, field: Field | str | None) -> q.Question | None:
        part = self.read(item.children[0], field)
        if isinstance(part, q.Without):
            return part.part
        return None if part is None else q.Without(part)

    def _within(self, item: lucene.Item, field: Field | str | None) -> q.Question | None:
        return self.read(item.children[0], field)

    def _field(self, item: lucene.SearchField, outer: Field | str | None) -> q.Question | None:
        name = re.sub(r"\\(.)", r"\1", item.name).lower()
        inner = item.expr
        if outer is not None:
            raise UsageError(f"the query has the field {name} within another field: a value with a colon goes in quotes")
        if name == "*" and str(inner).strip() == "*":
            return q.Everything()
        if name == "_exists_":
            return q.Has(_known(str(inner).strip().strip('"').lower()).name)
        return self.read(inner, name if name == COMPANY else _known(name))

    def _word(self, item: lucene.Term, field: Field | str | None) -> q.Question | None:
        self._count()
        if isinstance(item, lucene.Phrase):
            return _value(field, _unescaped(item.value[1:-1]), self._today, phrase=True)
        if item.has_wildcard():
            return _pattern(field, _unescaped(item.value))
        return _value(field, _unescaped(item.value), self._today, phrase=False)

    def _fuzzy(self, item: lucene.Fuzzy, field: Field | str | None) -> q.Question | None:
        self._count()
        word = w.words(_unescaped(item.term.value))
        fields = _texts_of(field, f"{item} looks for a word like another")
        if len(word) != 1 or w.is_cjk(word[0]):
            raise UsageError(f"{item}: ~ goes behind one word of letters and digits")
        distance = _distance(word[0]) if item._implicit_degree else item.degree  # luqum has no public name for it
        if distance not in (0, 1, 2):
            raise UsageError(f"{item}: ~1 or ~2 says how many letters may differ, ~ alone goes by the word's length")
        return q.HasLike(fields, word[0], int(distance))

    def _near(self, item: lucene.Proximity, field: Field | str | None) -> q.Question | None:
        self._count()
        text = _unescaped(item.term.value[1:-1])
        fields = _texts_of(field, f"{item} looks for words near each other")
        if not 0 <= item.degree <= 1_000:
            raise UsageError(f"{item}: at most 1000 words may stand between")
        found = _text(fields, text)
        if isinstance(found, q.HasPhrase) and not any(map(w.is_cjk, found.words)):
            return q.HasPhrase(fields, found.words, item.degree)
        return found

    def _range(self, item: lucene.Range, field: Field | str | None) -> q.Question | None:
        return self._between(item, field, (item.low, item.include_low), (item.high, item.include_high))

    def _from(self, item: lucene.From, field: Field | str | None) -> q.Question | None:
        return self._between(item, field, (item.a, item.include), None)

    def _to(self, item: lucene.To, field: Field | str | None) -> q.Question | None:
        return self._between(item, field, None, (item.a, item.include))

    def _between(
        self,
        item: lucene.Item,
        field: Field | str | None,
        low: tuple[lucene.Item, bool] | None,
        high: tuple[lucene.Item, bool] | None,
    ) -> q.Question:
        self._count()
        if not isinstance(field, Field) or field.type not in (FieldType.DATE, FieldType.INT, FieldType.FLOAT):
            ranged = known(of_type(FieldType.DATE, FieldType.INT, FieldType.FLOAT))
            raise UsageError(f"{str(item).strip()} is a range, which these fields have: {ranged}")
        bounds = [None if bound is None else _bound(bound[0]) for bound in (low, high)]
        with_low, with_high = low is None or low[1], high is None or high[1]
        if field.type is not FieldType.DATE:
            numbers = [None if bound is None else _number(field, bound) for bound in bounds]
            return q.Between(field.name, numbers[0], numbers[1], with_low, with_high)
        first, last = (None if bound is None else _days(field, bound, self._today) for bound in bounds)
        begin = None if first is None else (first.first if with_low else first.end).isoformat()
        end = None if last is None else (last.end if with_high else last.first).isoformat()
        return q.Between(field.name, begin, end, True, False)

    def _unknown(self, item: lucene.Item, field: Field | str | None) -> q.Question | None:  # noqa: ARG002 - as the others
        what = "boosts (^)" if isinstance(item, lucene.Boost) else "regular expressions (/…/): a path goes in quotes"
        raise UsageError(f"the query has {str(item).strip()}; this language has no {what}")

    def _count(self) -> None:
        self._words += 1
        if self._words > MOST_WORDS:
            raise UsageError(f"the query has more than {MOST_WORDS} words: look for less at once")

    _readings: dict[type, Callable[..., q.Question | None]] = {
        lucene.OrOperation: _any,
        lucene.BaseOperation: _all,
        lucene.Plus: _within,
        lucene.Prohibit: _without,
        lucene.Not: _without,
        lucene.BaseGroup: _within,
        lucene.SearchField: _field,
        lucene.Boost: _unknown,
        lucene.Regex: _unknown,
        lucene.Term: _word,
        lucene.Fuzzy: _fuzzy,
        lucene.Proximity: _near,
        lucene.Range: _range,
        lucene.From: _from,
        lucene.To: _to,
    }


def _joined(kind: type[q.AllOf | q.AnyOf], parts: Iterable[q.Question | None]) -> q.Question | None:
    """The parts as one, without those that are nothing; a part of the same kind is dissolved in it."""
    flat: list[q.Question] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else [] if part is None else [part]
    once = tuple(dict.fromkeys(flat))
    return kind(once) if len(once) > 1 else once[0] if once else None


def _known(name: str) -> Field:
    field = BY_NAME.get(name)
    if field is None or field.kinds == (LAG,):
        names = known([f.name for f in RECORD_FIELDS if f.searched] + [COMPANY])
        raise UsageError(f"there is no field {name}; fields: {names}; a word with a colon goes in quotes")
    if not field.searched:
        raise UsageError(f"the field {name} is shown only and cannot be looked for")
    return field


def _unescaped(raw: str) -> str:
    return re.sub(r"\\(.)", r"\1", raw)


def _bound(item: lucene.Item) -> str | None:
    """One end of a range; None for *."""
    text = str(item).strip()
    return None if text == "*" else _unescaped(text.strip('"'))


def _value(field: Field | str | None, text: str, today: date, *, phrase: bool) -> q.Question | None:
    """A word or phrase as the field has it."""
    if field is None:
        return _anywhere(text, phrase)
    if isinstance(field, str):
        return _company(text)
    if field.type is FieldType.TEXT:
        found = _text((field.name,), text)
        return _joined(q.AnyOf, (found, _party_key(text))) if field.name == "party" and phrase else found
    if field.type is FieldType.ID:
        keys = keys_of(field.name, text)
        return q.Is(field.name, keys) if keys else None
    if field.type is FieldType.KEY:
        return q.Is(field.name, (w.key(text),))
    if field.type is FieldType.EXACT:
        return q.Is(field.name, (text,))
    if field.type is FieldType.BOOL:
        if text.lower() not in _BOOLEANS:
            raise UsageError(f"{field.name}:{text}: the field {field.name} is true or false")
        return q.Is(field.name, (_BOOLEANS[text.lower()],))
    if field.type is FieldType.DATE:
        span = _days(field, text, today)
        return q.Between(field.name, span.first.isoformat(), span.end.isoformat(), True, False)
    return q.Is(field.name, (_number(field, text),))


def _anywhere(text: str, phrase: bool) -> q.Question | None:
    """A word or phrase without a field: in the texts, as an identifier, or as a company."""
    fields = _IDENTIFIERS if any(c.isdigit() for c in text) else ("model",)
    identified = (q.Is(name, keys) for name in fields if (keys := keys_of(name, text)))
    written = (_text(_TEXTS, spelling) for spelling in as_in_texts(text))
    company = _party_key(text) if phrase else None
    return _joined(q.AnyOf, (_text(_TEXTS, text), *written, *identified, company))


def _company(text: str) -> q.Question | None:
    return _joined(q.AnyOf, (_text(_PEOPLE, text), _party_key(text)))


def _party_key(text: str) -> q.Question | None:
    key = w.key(same_key(text))
    return q.Is("party_key", (key,)) if key.strip() else None


def _text(fields: tuple[str, ...], text: str) -> q.Question | None:
    found = tuple(w.words(text))
    if len(found) > 1:
        found = _without_loose_ends(found)
    if not found:
        return None
    if len(found) > 1 or (len(found[0]) > 1 and w.is_cjk(found[0])):
        return q.HasPhrase(fields, found)
    # A single character of CJK stands within pairs.
    return q.HasPattern(fields, f"*{found[0]}*", cjk=True) if w.is_cjk(found[0]) else q.HasWord(fields, found[0])


def _without_loose_ends(found: tuple[str, ...]) -> tuple[str, ...]:
    """A phrase without a single CJK character at its ends: in a text that stands in a pair with whatever is beside it."""
    first = 1 if len(found[0]) == 1 and w.is_cjk(found[0]) else 0
    last = len(found) - (1 if len(found[-1]) == 1 and w.is_cjk(found[-1]) else 0)
    return found[first:last] or found[:1]


def _pattern(field: Field | str | None, raw: str) -> q.Question | None:
    """A word with * or ? in it."""
    if raw.strip("*") == "":
        return q.Everything() if field is None else q.Has(field.name if isinstance(field, Field) else _PEOPLE[0])
    if isinstance(field, Field) and field.type in (FieldType.KEY, FieldType.EXACT):
        return q.Fits(field.name, w.key(raw) if field.type is FieldType.KEY else raw)
    if isinstance(field, Field) and field.type is FieldType.ID:
        return q.Fits(field.name, pattern_of(raw))
    texts = _text_pattern(_texts_of(field, f"{raw} is a pattern"), raw)
    if field is not None or not any(c.isdigit() for c in raw):
        return texts
    return _joined(q.AnyOf, (texts, *(q.Fits(name, pattern_of(raw)) for name in _IDENTIFIERS)))


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
        found.append(_text(fields, bare) if cjk or bare == part else q.HasPattern(fields, part))
    return _joined(q.AllOf, found)


def _texts_of(field: Field | str | None, what: str) -> tuple[str, ...]:
    if field is None:
        return _TEXTS
    if isinstance(field, str):
        return _PEOPLE
    if field.type is not FieldType.TEXT:
        raise UsageError(f"{what}, and the field {field.name} has no words")
    return (field.name,)


def _distance(word: str) -> int:
    return next((distance for shorter, distance in _DISTANCES if len(word) < shorter), 2)


def _number(field: Field, text: str) -> int | float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not abs(number) < 1e15:
        raise UsageError(f"{field.name}:{text}: the field {field.name} is a number")
    return int(number) if number.is_integer() else number


def _days(field: Field, text: str, today: date) -> Days:
    found = days(text, today)
    if found is None:
        raise UsageError(f"{field.name}:{text}: the field {field.name} is a day; write {FORMS}")
    return found
