"""Odd answers a broken or hostile publisher may send, each with a verdict by the standards.

Written without a look at the program tried. `answers(seed)` draws from families of oddities; the same seed gives the same list.
"""

from __future__ import annotations

from odd_answers.making import OddAnswer, Rng
from odd_answers.rows import row_answer
from odd_answers.texts import text_answer

__all__ = ["OddAnswer", "answers"]


def answers(seed: int, count: int = 200) -> list[OddAnswer]:
    """So many different odd answers, seven of ten for texts and the others for rows."""
    rng = Rng(seed)
    out: dict[str, OddAnswer] = {}
    texts = round(count * 0.7)
    slow = 0
    while len(out) < count:
        made = text_answer(rng) if len(out) < texts else row_answer(rng)
        waits = any(w in made.name for w in ("silence", "one byte each half"))
        if made.name in out or (waits and slow >= max(2, count // 50)):
            continue
        slow += waits
        out[made.name] = made
    return list(out.values())
