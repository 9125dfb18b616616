"""The text that somebody wrote in a mail, whatever it is encoded in; of a mail that is HTML only, what a person would see. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message

from lxml import etree, html

_MOST_TEXT, _MOST_HTML = 12_000_000, 1_000_000  # characters that are looked at
_MOST_PARTS = 200
_UNSEEN = frozenset({"head", "title", "style", "script", "template", "blockquote", "select", "textarea"})
_BLOCKS = frozenset({
    "address", "article", "br", "center", "div", "dl", "dt", "h1", "h2", "h3", "h4", "hr", "li", "ol", "p", "pre", "section",
    "table", "td", "th", "tr", "ul",
})  # fmt: skip
# How programs mark what they quote where they use no <blockquote>.
_QUOTES = re.compile(
    r"(?:^|\s)(?:x_)*(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|OutlookMessageHeader)"
)
_REST = re.compile(r"(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)")  # all that follows is quoted
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])", re.IGNORECASE)


def texts(mail: Message) -> Iterator[str]:
    """The texts of a mail in the order in which to look at them: plain ones, then those of HTML. No attachment, no mail in it."""
    parts = list(_parts(mail))
    for part in parts:
        if part.get_content_type() == "text/plain":
            yield _decoded(part)[:_MOST_TEXT]
    for part in parts:
        if part.get_content_type() == "text/html":
            yield seen(_decoded(part)[:_MOST_HTML])


def sources(mail: Message) -> Iterator[str]:
    """The texts as they stand in the mail, what is quoted and the marks of HTML included."""
    for part in _parts(mail):
        if part.get_content_type() in ("text/plain", "text/html"):
            yield _decoded(part)[:_MOST_HTML]


def seen(written: str) -> str:
    """What a person sees of HTML that he wrote himself, a line a block."""
    try:
        raw = written.replace("\0", "").encode("utf-8", "replace")
        tree = html.document_fromstring(raw, parser=html.HTMLParser(encoding="utf-8"))
    except etree.ParserError:  # nothing in it
        return ""
    lines = [""]
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in ("comment", "pi"):
            lines[-1] += _flat(element.tail)
            continue
        tag = str(element.tag).lower()
        if event == "end":
            if tag in _BLOCKS:
                lines.append("")
            lines[-1] += _flat(element.tail)
        elif _ends_here(element):
            break
        elif _is_unseen(element, tag):
            walk.skip_subtree()
        else:
            if tag in _BLOCKS:
                lines.append("-----" if tag == "hr" else "")
            lines[-1] += _flat(element.text)
    return "\n".join(lines)


def _ends_here(element: html.HtmlElement) -> bool:
    return bool(_REST.match(element.get("id") or ""))


def _is_unseen(element: html.HtmlElement, tag: str) -> bool:
    return (
        tag in _UNSEEN
        or element.get("hidden") is not None
        or bool(_QUOTES.search(element.get("class") or ""))
        or bool(_HIDDEN.search(element.get("style") or ""))
    )


def _flat(words: str | None) -> str:
    return " ".join(f"_{words or ''}_".split())[1:-1]


def _parts(mail: Message) -> Iterator[Message]:
    """The parts that are shown as the mail itself, so many at most."""
    waiting, looked = [mail], 0
    while waiting and looked < _MOST_PARTS:
        part, looked = waiting.pop(0), looked + 1
        if part.get_content_disposition() == "attachment" or part.get_content_maintype() == "message":
            continue
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            waiting[:0] = [one for one in inner if isinstance(one, Message)]
        else:
            yield part


def _decoded(part: Message) -> str:
    """A part's characters; in a coding that is unknown or does not fit, as UTF-8 with marks where that does not fit either."""
    body = part.get_payload(decode=True)
    raw = body if isinstance(body, bytes) else b""
    charset = part.get_content_charset("utf-8")
    for coding in (charset, "utf-8"):
        try:
            return raw.decode(coding).removeprefix("\ufeff")
        except (LookupError, ValueError):
            continue
    return raw.decode("utf-8", "replace")
