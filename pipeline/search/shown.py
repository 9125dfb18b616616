"""A part of a question in a few words, for a sentence about it. Pure."""

from __future__ import annotations

from pipeline.search import question as q


def shown(part: q.Question) -> str:
    """A part of a question in a few words, for a sentence about it."""
    if isinstance(part, q.AnyOf) and isinstance(part.parts[0], q.AllOf):  # several words that are also looked for otherwise
        return " ".join(map(shown, part.parts[0].parts))
    if isinstance(part, q.AllOf | q.AnyOf):
        texts = [one for one in part.parts if isinstance(one, q.Textual) and not (isinstance(one, q.HasWord) and one.variant)]
        if isinstance(part, q.AnyOf) and texts and not any(isinstance(one, q.AllOf | q.AnyOf) for one in part.parts):
            words = dict.fromkeys(shown(one) for one in texts)
            return next(iter(words)) if len(words) == 1 or len(texts) < len(part.parts) else f"({' OR '.join(words)})"
        return f"({(' AND ' if isinstance(part, q.AllOf) else ' OR ').join(map(shown, part.parts))})"
    if isinstance(part, q.Without):
        return f"NOT {shown(part.part)}"
    if isinstance(part, q.HasPhrase):
        return f'"{" ".join(part.words)}"' + (f"~{part.slop}" if part.slop is not None else "")
    if isinstance(part, q.HasLike):
        return f"{part.word}~{part.distance}"
    if isinstance(part, q.HasWord):
        return part.word
    if isinstance(part, q.HasPattern):
        return part.pattern
    return _shown_fact(part)


def _shown_fact(leaf: q.Is | q.Fits | q.Between | q.Has | q.Everything) -> str:
    if isinstance(leaf, q.Is):
        return f"{leaf.field}:{' or '.join(map(str, leaf.values))}"
    if isinstance(leaf, q.Fits):
        return f"{leaf.field}:{leaf.pattern}"
    if isinstance(leaf, q.Between):
        return f"{leaf.field}:[{leaf.low or '*'} TO {leaf.high or '*'}]"
    return f"{leaf.field}:*" if isinstance(leaf, q.Has) else "*"
