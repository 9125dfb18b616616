"""The Federal Register's plain text wrapped in HTML, as its own files describe it ("[[Page N]]", "[FR Doc No: N]"). Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.fr_layout import LAYOUT
from pipeline.texts.paragraphs import full_text
from pipeline.texts.wanted import Wanted

FORM = "fr_text"
PART = "full_text"
_PRE = re.compile(r"<pre\b[^<>]{0,200}>", re.IGNORECASE)
_PRE_END = re.compile(r"</pre>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_HEAD_END = re.compile(r"^={20,}\s*\n-{20,}\s*\n", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*[-=_]{20,}[ \t]*$", re.MULTILINE)
# A page mark inside a paragraph: one blank line before it, and then either no blank line, or one in the middle of a
# sentence, which goes on at the margin (a paragraph is set in).
_PAGE_INSIDE = re.compile(
    r"(?<=\S)\n\n\[\[Page [A-Z]{0,2}\d{1,6}\]\]\n(?=\S)|(?<=[\w,-])\n\n\[\[Page [A-Z]{0,2}\d{1,6}\]\]\n\n(?=\S)(?![A-Z][A-Z ]+:)"
)
_PAGE = re.compile(r"\[\[Page [A-Z]{0,2}\d{1,6}\]\]")
_HYPHEN_AT_LINE_END = re.compile(r"(?<=\w)-\n(?=\w)")
_INDENT = re.compile(r"\n {2,}(?=\S)")


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if the body is not of this form, or is another document."""
    return {"full_text": full_text(_paragraphs(body), wanted.native_id, LAYOUT)}


def _paragraphs(body: bytes) -> Iterable[str]:
    text = whole(body)
    start = _PRE.search(text)
    ends = [m.start() for m in _PRE_END.finditer(text)]
    if not start or not ends or ends[-1] < start.end():
        raise CouldNotRead("the body is not the Register's plain text: it has no <pre> element")
    text = html.unescape(_TAG.sub("", text[start.end() : ends[-1]])).replace("\r\n", "\n")
    text = _HEAD_END.split(text, maxsplit=1)[-1]
    text = _PAGE.sub("\n\n", _PAGE_INSIDE.sub("\n", text))
    text = _INDENT.sub("\n\n", _HYPHEN_AT_LINE_END.sub("-", _RULE.sub("", text)))
    return re.split(r"\n\s*\n", text)
