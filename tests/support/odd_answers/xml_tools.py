"""Changing an XML document here and there."""

from __future__ import annotations

import re
from collections.abc import Callable

from odd_answers.making import Msg, Part, Rng, Verdict, XmlOnly, part

TOKEN = re.compile(rb"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>|<[^>]*>|[^<]+|<", re.DOTALL)
DECL = re.compile(r"^\ufeff?<\?xml\s[^>]*\?>\s*")


def tokens(body: bytes) -> list[bytes]:
    """The document cut into tags, comments, texts and so on."""
    return TOKEN.findall(body)


def root_span(toks: list[bytes]) -> tuple[int, int]:
    """Index of the root's start tag and of its end tag."""
    first = next((i for i, t in enumerate(toks) if re.match(rb"<[A-Za-z_]", t)), 0)
    last = max((i for i, t in enumerate(toks) if t.startswith(b"</")), default=first)
    return first, last


def bare(body: bytes) -> str:
    """The document as text, without BOM and XML declaration."""
    return DECL.sub("", body.decode("utf-8", "replace"), count=1).lstrip("\ufeff")


def inside(body: bytes, junk: bytes, rng: Rng) -> bytes:
    """Junk put somewhere within the root element, at the edge of a tag or text."""
    toks = tokens(body)
    first, last = root_span(toks)
    if last <= first:
        return body + junk
    at = rng.randint(first + 1, last)
    return b"".join([*toks[:at], junk, *toks[at:]])


def in_text(body: bytes, rng: Rng, change: Callable[[bytes], bytes], most: int = 4) -> bytes:
    """Some of the plain text pieces within the root changed."""
    toks = tokens(body)
    first, last = root_span(toks)
    fit = [i for i in range(first + 1, last) if re.search(rb"[A-Za-z]{3}", toks[i]) and not re.search(rb"[<&>]", toks[i])]
    for i in rng.sample(fit, min(most, len(fit))):
        toks[i] = change(toks[i])
    return b"".join(toks)


def on_root(body: bytes, attributes: bytes) -> bytes:
    """Attributes added to the root's start tag."""
    toks = tokens(body)
    first, _ = root_span(toks)
    toks[first] = re.sub(rb"\s*(/?>)$", lambda m: b" " + attributes + m[1], toks[first])
    return b"".join(toks)


def root_name(body: bytes) -> str:
    """Name of the root element."""
    toks = tokens(body)
    found = re.match(rb"<([^\s/>]+)", toks[root_span(toks)[0]])
    return found[1].decode("utf-8", "replace") if found else "RULE"


def cut_point(msg: Msg, share: float) -> int:
    """A place before the end tag that makes the content whole."""
    low = msg.body.lower()
    end = low.rfind(b"</") + 2 if msg.is_xml else low.rfind(b"</pre")
    end = end if end > 2 else len(low) - 1
    return max(1, min(end, int(end * share)))


def xml_part(name: str, verdict: Verdict, why: str, change: Callable[[bytes, Rng], bytes], slots: str = "content") -> Part:
    """A part that changes the XML and answers the plain text with 404."""

    def apply(msg: Msg) -> None:
        if not msg.is_xml:
            raise XmlOnly
        msg.body = change(msg.body, msg.rng)

    return part(name, verdict, why, slots, apply)
