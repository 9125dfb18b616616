"""How the Korea Trade Commission sets a press release, whichever form its file has: HWPX, PDF or HWP. Pure.

Seen in press copies and on a board that shows such releases: a paragraph begins with "□", what belongs to it with "○", "ㅇ", "-" or
"*". In every form a paragraph is a line, and one begins where such a mark stands behind a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.errors import CouldNotRead
from pipeline.texts.paragraphs import Layout, lines_of

MARKS = "□■○●◎◇◆▣▢◦▪▶▷►∎ㅇ※"
_LAYOUT = Layout(goes_on=re.compile(r"(?!)"), own_line=re.compile(rf"(?<=\S) (?=[{MARKS}] ?\S)"))
_COMMISSION = re.compile(r"무\s*역\s*위")


def text_of(paragraphs: Iterable[str]) -> str:
    """The full text. Raises CouldNotRead if it has none, or does not name the commission."""
    text = lines_of(paragraphs, _LAYOUT)
    if not _COMMISSION.search(text):
        raise CouldNotRead("the text does not name the Korea Trade Commission (무역위원회), so it may be another one's")
    return text
