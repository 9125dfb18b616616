"""Which kinds of records a question can find at all. Pure.

A field that a kind does not have is told as such: "0 records" would sound as if the records had been looked through.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.errors import UsageError
from pipeline.search import question as q
from pipeline.search.fields import BY_NAME, KINDS

ON_REQUEST = ("alerts", "issues")  # what tells of orders, and of the work: found where it is asked for
_USUAL = tuple(kind for kind in KINDS if kind not in ON_REQUEST)


def kinds_asked(question: q.Question, kinds: Sequence[str]) -> tuple[str, ...]:
    """The kinds in which a question is looked for, of the kinds asked for (all that exist: none was).

    Alerts and issues are looked through if the question names kinds, has a field that only they have, or asks for everything.
    Raises UsageError that says which field which kinds have, if none of the kinds can have what it asks for.
    """
    chosen = tuple(kinds) or (KINDS if _on_request(question) else _USUAL)
    can = tuple(kind for kind in chosen if kind in kinds_of(question))
    if not can:
        raise UsageError(_why(question, chosen if kinds else ()))
    return can


def _on_request(question: q.Question) -> bool:
    if isinstance(question, q.Everything):
        return True
    for leaf in q.leaves(question):
        if isinstance(leaf, q.Is | q.Fits) and leaf.field == "kind":
            return True
        if _named_field(leaf) and set(kinds_of(leaf)) <= set(ON_REQUEST):
            return True
    return False


def kinds_of(question: q.Question) -> tuple[str, ...]:
    """The kinds whose records may have what a question asks for."""
    if isinstance(question, q.AllOf):
        return tuple(kind for kind in KINDS if all(kind in kinds_of(part) for part in question.parts))
    if isinstance(question, q.AnyOf):
        return tuple(kind for kind in KINDS if any(kind in kinds_of(part) for part in question.parts))
    if isinstance(question, q.Without | q.Everything):
        return KINDS
    if isinstance(question, q.Is) and question.field == "kind":
        return tuple(kind for kind in KINDS if kind in question.values)
    fields = question.fields if isinstance(question, q.Textual) else (question.field,)
    return tuple(kind for kind in KINDS if any(kind in BY_NAME[name].kinds for name in fields))


def _named_field(leaf: q.Leaf) -> str | None:
    """The one field that a leaf is about; None where it is looked for in several."""
    if isinstance(leaf, q.Textual):
        return leaf.fields[0] if len(leaf.fields) == 1 else None
    return None if isinstance(leaf, q.Everything) else leaf.field


def _why(question: q.Question, kinds: Sequence[str]) -> str:
    parts = question.parts if isinstance(question, q.AllOf) else (question,)
    said = [f"only {' and '.join(kinds)} are asked for"] if kinds else []
    for part in parts:
        leaves = [part] if not isinstance(part, q.AllOf | q.AnyOf | q.Without) else list(q.sought(part))
        for name in dict.fromkeys(filter(None, map(_named_field, leaves))):
            have = kinds_of(part) if name == "kind" else BY_NAME[name].kinds
            if have != KINDS:
                said.append(f"kind names {' and '.join(have)}" if name == "kind" else f"{name} is a field of {' and '.join(have)}")
    return f"no record can have all of this: {'; '.join(dict.fromkeys(said))}"
