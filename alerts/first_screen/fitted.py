"""What there is room for: the first of several, and how many more stand below; never a name cut. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from alerts.first_screen import telephone
from alerts.languages.speech import Speech
from alerts.wording import phrases as p
from alerts.wording import words as w

_MOST_WORDS = 60  # of one thing: more have no room either
_MOST = 12  # that are tried side by side: more have no room on three lines


def first_of(items: Sequence[str], thing: str, fits: Callable[[str], bool], say: Speech, head: str = "") -> str:
    """ "Only these 40: Kettleworks Ltd.; Steamline GmbH; and 38 more, below." What fits, in a sentence."""
    for n in range(min(len(items), _MOST), 0, -1):
        shown, left = "; ".join(items[:n]), len(items) - n
        said = _more(head, shown, left, say)
        if fits(said):
            return said
    return say(p.ALL_BELOW, head=head, things=say.counted(len(items), thing))


def ways_with_room(
    ways: Iterable[Sequence[str]], thing: str, fits: Callable[[str], bool], say: Speech, head: str = ""
) -> list[str]:
    """The same in several ways of saying each, those in which at least one has room; else how many there are."""
    of = list(ways)
    said = [first_of(items, thing, fits, say, head) for items in of]
    below = say(p.ALL_BELOW, head=head, things=say.counted(len(of[0]), thing))
    return [one for one in said if one != below] or [below]


def first_words_of(items: Sequence[str], fits: Callable[[str], bool], say: Speech, head: str = "") -> str:
    """The same of things that are described and not named: the first is cut at a word where it has no room, and marked as cut."""
    for n in range(min(len(items), _MOST), 0, -1):
        said = _more(head, "; ".join(items[:n]), len(items) - n, say)
        if fits(said):
            return said
    words = items[0].split()[:_MOST_WORDS]
    for n in range(len(words) - 1, 0, -1):
        said = _more(head, w.cut(words[:n]), len(items) - 1, say)
        if fits(said):
            return said
    return say(p.ALL_BELOW, head=head, things=say.counted(len(items), p.ARTICLE))


def _more(head: str, shown: str, left: int, say: Speech) -> str:
    return say(p.MORE_BELOW, head=head, shown=shown, n=left) if left else say.sentence(head + shown)


def first_sentences(items: Sequence[str], thing: str, most: int, say: Speech, *, cut: bool = False) -> str:
    """Whole sentences that fit a row of so many lines, then how many more there are; else one that does; else their number.

    `cut`: they name nobody, so that the first may be cut at a word, and marked as cut, where none has room.
    """
    for n in range(min(len(items), _MOST), 0, -1):
        shown, left = " ".join(map(say.sentence, items[:n])), len(items) - n
        said = say(p.AND_MORE, shown=shown, n=left) if left else shown
        if telephone.fits((said,), most):
            return said
    one = next((one for one in items if telephone.fits((say(p.AND_MORE, shown=say.sentence(one), n=len(items) - 1),), most)), None)
    if one and len(items) > 1:
        return say(p.AND_MORE, shown=say.sentence(one), n=len(items) - 1)
    if cut:
        return first_words_of(items, row(most), say)
    return say(p.ALL_BELOW, head="", things=say.counted(len(items), thing))


def row(most: int, after: str = "") -> Callable[[str], bool]:
    """Whether something fits a row of so many lines, before what follows in it."""
    return lambda said: telephone.fits((f"{said} {after}".strip(),), most)


def first_that_fits(forms: Iterable[tuple[str, ...]], most: int) -> tuple[str, ...]:
    """The first of several forms of a row that fits; else the last."""
    last: tuple[str, ...] = ()
    for last in forms:
        if telephone.fits(last, most):
            break
    return last
