"""A query answered for a person: what it finds, how it was read, and, where it finds nothing, what stands nearby.

"Nothing fits" must be true. So a question without a hit is asked again in parts, with other endings, and of other kinds, and what
these find is said with its count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.search import question as q
from pipeline.search.fields import BY_NAME, KINDS, FieldType
from pipeline.search.kinds import checked
from pipeline.search.leaves import LEAST_NAME
from pipeline.search.nearby import nearby, parts_of
from pipeline.search.past import Past
from pipeline.search.port import Answers, Hit, Result, Sort
from pipeline.search.possible import ON_REQUEST, kinds_asked, kinds_of
from pipeline.search.query import Reading, reading
from pipeline.search.shown import shown
from pipeline.search.vocabulary import CLOSED, value_of
from pipeline.search.words import key

_MOST_ALERTS = 10_000  # of the orders that are shown
_LEAST_JOINED, _LEAST_HALF = 7, 3  # letters of a word that may be two, and of each of these
_SHORT_DOCUMENT = re.compile(r"((?:19|20)[0-9]{2})([0-9]{3,4})")
_MOST_PARTS = 8  # of a query that are asked for one by one


@dataclass(frozen=True)
class Counted:
    """How many records a query found in all, and by each of `FACETS` how many have each value."""

    total: int
    facets: Mapping[str, Mapping[str, int]]
    notes: tuple[str, ...] = ()
    near: bool = False  # no record fits: these are near


def read(query: str, kinds: Sequence[str], today: date) -> tuple[Reading, tuple[str, ...]]:
    """A query as it is understood, and the kinds in which it is looked for. Raises UsageError."""
    understood = reading(query, today)
    return understood, kinds_asked(understood.question, checked(kinds))


def ask(
    search: Answers, understood: Reading, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST
) -> Result:
    """What a question finds in these kinds; where that is nothing, what was found nearby. Raises UsageError, StorageError.

    Each hit has the address of its publisher's page. Of each order it says how many allies were told, in place of their alerts.
    """
    elsewhere = offset > 0 or sort is not Sort.BEST  # then which hits are shown is asked for behind
    question, found = _asked(search, understood, kinds, 0 if elsewhere else limit)
    if elsewhere:
        page = search.answer(question, kinds, limit=limit, offset=offset, sort=sort)
        found = replace(found, total=page.total, hits=page.hits)
    return replace(found, hits=tuple(with_what_is_beside(search, found.hits)))


def count(search: Answers, understood: Reading, kinds: Sequence[str]) -> Counted:
    """The same records counted, where nothing is found with what was found nearby. Raises UsageError, StorageError."""
    question, found = _asked(search, understood, kinds, 0)
    facets = {name: _by_value(name, values) for name, values in search.facets(question, kinds).items()}
    return Counted(found.total, facets, found.notes, found.near)


def _by_value(name: str, compared: Mapping[str, int]) -> dict[str, int]:
    """The counts by the values as they are written, the most frequent first; years from the newest on."""
    counts: dict[str, int] = {}
    for value, n in compared.items():
        written = str((value_of(name, value) if name in CLOSED else None) or value)
        counts[written] = counts.get(written, 0) + n
    if name == "year":
        return dict(sorted(counts.items(), reverse=True))
    return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def with_what_is_beside(search: Answers, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, each with the address of its publisher's page, and an order with how many allies were told of it."""
    return list(_with_addresses(search, list(_with_told(search, hits))))


def _with_addresses(search: Answers, hits: Sequence[Hit]) -> Iterator[Hit]:
    """The hits with the addresses of the documents that they are or tell of; an issue with the one that was asked."""
    wanted = tuple(sorted({named for hit in hits if (named := _document_of(hit))}))
    of_any_day = search.search if isinstance(search, Past) else search  # what was announced later has an address all the same
    documents = of_any_day.answer(q.Is("id", wanted), ("documents",), limit=len(wanted)).hits if wanted else ()
    pages = {document.id: document.fields.get("page") for document in documents}
    for hit in hits:
        address = hit.fields.get("address") if hit.kind == "issues" else pages.get(_document_of(hit) or "")
        yield replace(hit, address=address if str(address).startswith(("https://", "http://")) else None)


def _document_of(hit: Hit) -> str | None:
    named = hit.id if hit.kind == "documents" else hit.fields.get("document")
    return str(named[-1] if isinstance(named, list) else named) if named else None


def _with_told(search: Answers, hits: Sequence[Hit]) -> Iterator[Hit]:
    orders = tuple(key(hit.id) for hit in hits if hit.kind == "flags")
    alerts = search.answer(q.Is("flag", orders), ("alerts",), limit=_MOST_ALERTS).hits if orders else ()
    allies: dict[str, set[str]] = {}
    for alert in alerts:
        allies.setdefault(str(alert.fields.get("flag")), set()).add(str(alert.fields.get("ally")))
    for hit in hits:
        yield replace(hit, told=len(allies.get(hit.id, ()))) if hit.kind == "flags" else hit


def _asked(search: Answers, understood: Reading, kinds: Sequence[str], limit: int) -> tuple[q.Question, Result]:
    """The question that finds something, which is the one that was read if that does, and the first that it finds."""
    question = understood.question
    found = search.answer(question, kinds, limit=limit)
    if found.total:
        return question, replace(found, notes=understood.notes)
    other = _of_content(search, understood, kinds, limit) or _otherwise(search, question, kinds, limit)
    if other := other or _of_measures(search, question, kinds, limit) or nearby(search, understood, kinds, limit):
        question, found = other
        return question, replace(found, notes=(*understood.notes, *found.notes))
    return question, replace(found, notes=(*understood.notes, *_what_there_is(search, question, kinds)))


def _of_content(search: Answers, understood: Reading, kinds: Sequence[str], limit: int) -> tuple[q.Question, Result] | None:
    """What is found without words that stand in any text and say nothing ("orders on the lamps"), with a sentence that says so."""
    question = understood.of_content().question
    if question != understood.question and (found := search.answer(question, kinds, limit=limit)).total:
        said = f"nothing has all of these words; without those that have no content: {found.total}"
        return question, replace(found, notes=(said,))
    return None


def _otherwise(search: Answers, question: q.Question, kinds: Sequence[str], limit: int) -> tuple[q.Question, Result] | None:
    """What is found with other endings in phrases, then by names that are written in one; with a sentence that says so."""
    for change, said in ((_any_ending, "nothing has the words exactly as they stand in quotes; with other endings"),
                         (_apart, "nothing has the words so; written apart"),
                         (_in_one, "nothing has the words so; parties whose names begin so, written in one or apart"),
                         (_other_number, "nothing has the words so; with names in singular or plural"),
                         (_lost_zero, "nothing has the number so; with the zero behind the year that a spreadsheet takes"),
                         (_foreign, "nothing has the words so; with endings of other languages in texts of any")):  # fmt: skip
        changed = q.changed(question, change)
        if changed != question and (found := search.answer(changed, kinds, limit=limit)).total:
            return changed, replace(found, notes=(f"{said}: {found.total}",))
    return None


def _of_measures(
    search: Answers, question: q.Question, kinds: Sequence[str], limit: int
) -> tuple[q.Question, Result] | None:
    """Notices by what they ordered, where no order is of that kind: what ends a case without barring goods is no order here.

    Not where only some of the kinds that have it are asked for.
    """
    changed = q.changed(question, _as_measure)
    if changed == question or not {kind for kind in kinds_of(question) if kind not in ON_REQUEST} <= set(kinds):
        return None
    others = tuple(kind for kind in kinds_of(changed) if kind not in ON_REQUEST)
    if others and (found := search.answer(changed, others, limit=limit)).total:
        return changed, replace(found, notes=(f"no order is of that kind; notices with such a measure: {found.total}",))
    return None


def _as_measure(leaf: q.Leaf) -> q.Leaf:
    return replace(leaf, field="measure") if isinstance(leaf, q.Is) and leaf.field == "instrument" else leaf


def _lost_zero(leaf: q.Leaf) -> q.Leaf:
    """The number of a document with the zero that a spreadsheet takes: 2025-6335 of 2025-06335."""
    if not (isinstance(leaf, q.Is) and leaf.field == "number"):
        return leaf
    values = (f"{found[1]}{found[2]:>05}" for value in leaf.values if (found := _SHORT_DOCUMENT.fullmatch(str(value))))
    return replace(leaf, values=(*leaf.values, *values))


def _apart(leaf: q.Leaf) -> q.Question:
    """A long word as two: "smartwatch" of texts that write smart watch."""
    if not (isinstance(leaf, q.HasWord) and len(leaf.word) >= _LEAST_JOINED and leaf.word.isalpha() and leaf.word.isascii()):
        return leaf
    places = tuple(name for name in leaf.fields if name not in q.NAMES)
    cuts = range(_LEAST_HALF, len(leaf.word) - _LEAST_HALF + 1)
    halves = (q.HasPhrase(places, (leaf.word[:cut], leaf.word[cut:]), endings=True) for cut in cuts) if places else ()
    return q.joined(q.AnyOf, (leaf, *halves)) or leaf


def _in_one(leaf: q.Leaf) -> q.Question:
    long = isinstance(leaf, q.HasWord) and "party" in leaf.fields and len(leaf.word) >= LEAST_NAME and leaf.word.isalpha()
    return q.AnyOf((leaf, q.Fits("party_key", f"{leaf.word}*"))) if isinstance(leaf, q.HasWord) and long else leaf


def _other_number(leaf: q.Leaf) -> q.Question:
    """A word of a name with or without its s: "Solutions" of a Solution LLC."""
    if isinstance(leaf, q.Fits) and leaf.field == "party_key" and leaf.pattern.endswith("s*"):
        return q.AnyOf((leaf, replace(leaf, pattern=f"{leaf.pattern[:-2]}*")))
    if not (isinstance(leaf, q.HasWord) and len(leaf.word) >= LEAST_NAME and leaf.word.isalpha() and leaf.word.isascii()):
        return leaf
    other = leaf.word[:-1] if leaf.word.endswith("s") else f"{leaf.word}s"
    names = tuple(name for name in leaf.fields if name in q.NAMES)
    return q.AnyOf((leaf, q.HasWord(names, other, variant=True))) if names else leaf


def _foreign(leaf: q.Leaf) -> q.Question:
    return replace(leaf, any_language=True) if isinstance(leaf, q.HasWord) else leaf


def _any_ending(leaf: q.Leaf) -> q.Leaf:
    return replace(leaf, endings=True) if isinstance(leaf, q.HasPhrase) and leaf.slop is None else leaf


def _what_there_is(search: Answers, question: q.Question, kinds: Sequence[str]) -> Iterator[str]:
    parts = list(parts_of(question))
    left_out = [shown(part) for part in parts if isinstance(part, q.Without)]
    counts: list[tuple[str, int]] = []
    for part in [part for part in parts if not isinstance(part, q.Without)][:_MOST_PARTS]:
        counts.append((shown(part), search.answer(part, kinds, limit=0).total))
        if not counts[-1][1]:
            yield from list(_instead(search, part, kinds)) or [f"nothing has {counts[-1][0]}"]
    if all(n for _, n in counts):
        found = ", ".join(f"{name} {n}" for name, n in counts) or "everything"
        yield f"each is found, but no record has all: {', '.join((found, *left_out))}"
    others = [(kind, search.answer(question, (kind,), limit=0).total) for kind in KINDS if kind not in kinds]
    if any(n for _, n in others):
        yield "elsewhere: " + ", ".join(f"{n} {kind} (--kind {kind})" for kind, n in others if n)


def _instead(search: Answers, part: q.Question, kinds: Sequence[str]) -> Iterator[str]:
    """What there is in place of a part that nothing has."""
    numbers = [leaf for leaf in q.sought(part) if isinstance(leaf, q.Is) and BY_NAME[leaf.field].type is FieldType.ID]
    if len(numbers) > 1 and not any(isinstance(leaf, q.HasWord) and leaf.word.isalpha() for leaf in q.sought(part)):
        read_as = dict.fromkeys(str(value) for leaf in numbers for value in leaf.values)
        yield f"read as a number, {', '.join(read_as)}: nothing has it"
        return
    values_of_words = [leaf for leaf in q.sought(part) if isinstance(leaf, q.Is) and leaf.field in CLOSED]
    if values_of_words and any(isinstance(leaf, q.Textual) for leaf in q.sought(part)):  # words that name a country
        yield f"nothing has {shown(part)} or {shown(values_of_words[0])}"
        return
    for leaf in q.sought(part):
        if isinstance(leaf, q.HasWord) and leaf.variant:
            continue
        if isinstance(leaf, q.HasWord):
            near = [word for word in search.like(leaf.word) if search.answer(replace(leaf, word=word), kinds, limit=0).total]
            yield f"nothing has “{leaf.word}”" + (f"; did you mean {' or '.join(near[:3])}?" if near else "")
        elif isinstance(leaf, q.Is) and BY_NAME[leaf.field].type is FieldType.KEY and leaf.field not in (*CLOSED, "party_key"):
            values = search.values(leaf.field)
            yield f"nothing has {shown(leaf)}" + (f"; the index has {', '.join(values)}" if 0 < len(values) <= _MOST_PARTS else "")
        elif isinstance(leaf, q.Is) and leaf.field in CLOSED and not search.answer(leaf, kinds, limit=0).total:
            yield f"nothing has {shown(leaf)}; the index has {', '.join(search.values(leaf.field)) or 'none of that field'}"
