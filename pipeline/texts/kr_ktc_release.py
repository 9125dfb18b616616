"""How the Korea Trade Commission sets a press release, whichever form its file has: HWPX, PDF or HWP. Pure.

Seen in press copies and on a board that shows such releases: a paragraph begins with "□", what belongs to it with "○", "ㅇ", "-" or
"*". In every form a paragraph is a line, and one begins where such a mark stands behind a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.errors import CouldNotRead
from pipeline.texts.paragraphs import Layout, lines_of

MARKS = "□■○●◎◇◆▣▢◦▪▶▷►∎ㅇ※"
_LAYOUT = Layout(goes_on=re.compile(r"(?!)"), own_line=re.compile(rf"(?<=\S) (?=[{MARKS}] ?\S)"))
_COMMISSION = re.compile(r"무\s*역\s*위|貿\s*易\s*委")


# Where a sentence, an item or a heading is over; what begins with a mark or a label begins anew.
_OVER = re.compile(r"(?:[다음함임됨것][.)]?|[.:」』>\]】)])$")
_BEGINS = re.compile(rf"\s*(?:[{MARKS}*<\[【「(-]|\d{{1,2}}[.)]|[①-⑳➊-➓]|붙임|참고|별첨|첨부)")


def begins_anew(words: str) -> bool:
    """Whether a line begins with a mark, a number or a label, as a paragraph does."""
    return _BEGINS.match(words) is not None


def is_over(words: str) -> bool:
    """Whether a line ends as a sentence, an item or a heading does."""
    return _OVER.search(words.rstrip()) is not None


def rejoined(paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs of a page whose lines were cut apart: a marked one goes on in what begins with no mark before it is over."""
    waiting = ""
    for words in paragraphs:
        if waiting and begins_anew(waiting) and not is_over(waiting) and not begins_anew(words):
            waiting = f"{waiting} {words}"
            continue
        if waiting:
            yield waiting
        waiting = words
    if waiting:
        yield waiting


def text_of(paragraphs: Iterable[str]) -> str:
    """The full text. Raises CouldNotRead if it has none, or does not name the commission."""
    text = lines_of(paragraphs, _LAYOUT)
    if not _COMMISSION.search(text):
        raise CouldNotRead("the text does not name the Korea Trade Commission (무역위원회), so it may be another one's")
    return text
