"""Which part of a question tells most: what SQLite, which cannot know it, is to go through first. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.search import question as q
from pipeline.search.fields import BY_NAME, FieldType

MOST_PARTS = 60  # of a question that asks for one of them, that are gathered together


def telling(question: q.Question) -> tuple[Sequence[q.Leaf] | None, q.Question | None]:
    """The leaves of which a record must have one, if there are such, and what must hold besides."""
    if isinstance(question, q.AllOf):
        able = [(min(map(_tells, leaves)), n) for n, part in enumerate(question.parts) if (leaves := _any_of(part))]
        if not able:
            return None, question
        n = max(able)[1]
        others = tuple(part for m, part in enumerate(question.parts) if m != n)
        return _any_of(question.parts[n]), q.AllOf(others) if len(others) > 1 else others[0]
    leaves = _any_of(question)
    return (leaves, None) if leaves else (None, question)


def _any_of(question: q.Question) -> Sequence[q.Leaf]:
    """The leaves of a question that asks for one of them; none where it asks for anything else."""
    parts = question.parts if isinstance(question, q.AnyOf) else (question,)
    plain = [part for part in parts if not isinstance(part, q.AllOf | q.AnyOf | q.Without | q.Everything)]
    return plain if 0 < len(plain) == len(parts) <= MOST_PARTS else ()


def _tells(leaf: q.Leaf) -> int:
    """How few records a leaf may be expected to find: more for a number than for a word, and for a word than for a state."""
    if isinstance(leaf, q.Textual):
        return 3 if isinstance(leaf, q.HasPhrase) else 2
    if isinstance(leaf, q.Is | q.Fits):
        return 4 if BY_NAME[leaf.field].type is FieldType.ID or leaf.field == "party_key" else 1 if leaf.field != "kind" else -1
    return 0
