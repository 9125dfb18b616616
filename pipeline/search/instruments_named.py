"""Orders that words of a query call by the codes that authorities give their kinds, where texts write the kind in full. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.authorities.declared import authorities
from pipeline.search import question as q
from pipeline.search.fields import FieldType, of_type
from pipeline.search.widening import Other
from pipeline.search.words import words

_TEXTS = tuple(name for name in of_type(FieldType.TEXT, default=True) if name not in q.NAMES)


def instruments_named(typed: Sequence[str]) -> Iterator[Other]:
    """The instruments whose short names stand among words side by side, in capitals as texts have them: a Leo may be a company."""
    names = {one.code: one.words for authority in authorities().values() for one in authority.instruments}
    for at, word in enumerate(typed):
        spelled = tuple(words(names.get(word, "")))
        if word.isupper() and spelled:
            called = " ".join(spelled)
            yield Other(at, 1, (q.HasPhrase(_TEXTS, spelled, endings=True),), (called,))
