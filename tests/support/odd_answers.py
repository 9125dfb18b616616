"""Odd answers a broken or hostile publisher may send, each with a verdict by the standards.

Written without a look at the program tried. `answers(seed)` draws from families of oddities; the same seed gives the same list.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import random
import re
import struct
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

import brotli
from backports import zstd

Verdict = Literal["whole", "not", "either"]
Wire = Callable[[bytes, str], "bytes | Iterable[bytes]"]
Rng = random.Random

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 10\r\nConnection: close\r\n\r\nnot found\n"
LIMIT = 8_000_000
LATE = 12.0  # seconds, longer than a reader may wait for one answer


@dataclass(frozen=True)
class OddAnswer:
    """One odd answer: what is wrong with it, where it goes, and whether it may be read."""

    name: str
    where: Literal["text", "row"]
    verdict: Verdict
    why: str
    wire: Wire | None = None
    row: Callable[[dict], str] | None = None


class XmlOnly(Exception):
    """Raised while an answer is made: this oddity has no sense for plain text."""


@dataclass
class Msg:
    """An answer in the making."""

    body: bytes
    mime: str
    rng: Rng
    start: bytes = b"HTTP/1.1 200 OK"
    ctype: bytes | None = None
    heads: list[bytes] = field(default_factory=list)
    before: bytes = b""
    eol: bytes = b"\r\n"
    frame: Callable[[Msg], tuple[list[bytes], bytes]] | None = None
    rename: Callable[[bytes], bytes] | None = None

    @property
    def is_xml(self) -> bool:
        """Whether this is the XML form, not the page with the plain text."""
        return self.mime.endswith("xml")

    def finish(self) -> bytes:
        """Status line, header lines and framed body."""
        frame_heads, payload = (self.frame or length_frame)(self)
        lines = [b"Date: Mon, 02 Jun 2025 10:00:00 GMT", b"Connection: close"]
        if self.ctype:
            lines.append(b"Content-Type: " + self.ctype)
        lines += self.heads + frame_heads
        if self.rename:
            lines = [self.rename(line) for line in lines]
        return self.before + self.eol.join([self.start, *lines]) + self.eol * 2 + payload


Apply = Callable[[Msg], None]
Pace = Callable[[bytes, Rng], Iterator[bytes]]


@dataclass(frozen=True)
class Part:
    """One oddity; parts whose slots differ may be put together in one answer."""

    name: str
    verdict: Verdict
    why: str
    slots: frozenset[str]
    apply: Apply | None = None
    pace: Pace | None = None
    order: int = 50


def part(name: str, verdict: Verdict, why: str, slots: str, apply: Apply | None = None, pace: Pace | None = None) -> Part:
    """A part; content is changed first (order by its first slot), then coded, then framed."""
    names = slots.split()
    order = {"content": 0, "coding": 10}.get(names[0], 50)
    return Part(name, verdict, why, frozenset(names), apply, pace, order)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict of things put together."""
    found = set(verdicts)
    return "not" if "not" in found else "either" if "either" in found else "whole"


# ---------------------------------------------------------------- XML helpers

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


# ---------------------------------------------------------------- content


def xml_part(name: str, verdict: Verdict, why: str, change: Callable[[bytes, Rng], bytes], slots: str = "content") -> Part:
    """A part that changes the XML and answers the plain text with 404."""

    def apply(msg: Msg) -> None:
        if not msg.is_xml:
            raise XmlOnly
        msg.body = change(msg.body, msg.rng)

    return part(name, verdict, why, slots, apply)


def p_reencoded(rng: Rng) -> Part:
    """The same document in another encoding, as the XML declaration or the BOM says."""
    codec, label, bom, verdict, why = rng.choice(
        [
            ("utf-16-le", "UTF-16", b"\xff\xfe", "whole", "XML 1.0 4.3.3: all processors must read UTF-16 with a BOM"),
            ("utf-16-be", "UTF-16", b"\xfe\xff", "whole", "XML 1.0 4.3.3: all processors must read UTF-16 with a BOM"),
            ("utf-16-le", "", b"\xff\xfe", "whole", "XML 1.0 4.3.3: a BOM is enough, no declaration is needed"),
            ("utf-16-be", "", b"\xfe\xff", "whole", "XML 1.0 4.3.3: a BOM is enough, no declaration is needed"),
            ("utf-8", "UTF-8", b"\xef\xbb\xbf", "whole", "XML 1.0 4.3.3: UTF-8 may begin with a BOM"),
            ("utf-8", "uTf-8", b"", "whole", "XML 1.0 4.3.3: encoding names are matched without regard to case"),
            (
                "iso-8859-1",
                "ISO-8859-1",
                b"",
                "whole",
                "RFC 7303 3.2: without charset the declared encoding holds; all parsers know it",
            ),
            ("ascii", "US-ASCII", b"", "whole", "RFC 7303 3.2: without charset the declared encoding holds; ASCII is within UTF-8"),
            (
                "cp1252",
                "windows-1252",
                b"",
                "either",
                "XML 1.0 4.3.3: processors need not know other encodings than UTF-8 and UTF-16",
            ),
            (
                "cp037",
                "ebcdic-cp-us",
                b"",
                "either",
                "XML 1.0 4.3.3: processors need not know other encodings than UTF-8 and UTF-16",
            ),
            ("utf-32-be", "UTF-32", b"\0\0\xfe\xff", "either", "XML 1.0 4.3.3: processors need not know UTF-32"),
            ("utf-7", "UTF-7", b"", "either", "XML 1.0 4.3.3: processors need not know UTF-7"),
            ("utf-16-le", "UTF-16LE", b"", "either", "XML 1.0 4.3.3: UTF-16 without BOM need not be known"),
            ("utf-16-be", "UTF-16", b"", "either", "XML 1.0 4.3.3: UTF-16 must begin with a BOM"),
        ]
    )
    quote = rng.choice("\"'")
    alone = rng.choice(["", f" standalone={quote}yes{quote}", f" standalone={quote}no{quote}"])

    def change(body: bytes, _rng: Rng) -> bytes:
        decl = f"<?xml version={quote}1.0{quote} encoding={quote}{label}{quote}{alone}?>\n" if label else ""
        return bom + (decl + bare(body)).encode(codec, "xmlcharrefreplace")

    name = f"XML in {codec}, declared {label or 'nothing'}, {'with' if bom else 'no'} BOM{alone}"
    return xml_part(name, verdict, why, change, "content ctype")


def p_declaration(rng: Rng) -> Part:
    """XML declarations right and wrong before the same UTF-8 document."""
    unknown = f"x-odd-{rng.randint(1, 999)}"
    decl, verdict, why = rng.choice(
        [
            ("<?xml version='1.0'?>", "whole", "XML 1.0 2.8: encoding may be left out, it is UTF-8"),
            ('<?xml  version = "1.0"\n encoding\t=\t"utf-8" ?>', "whole", "XML 1.0 2.8: white space around = is allowed"),
            ('<?xml version="1.1" encoding="UTF-8"?>', "either", "XML 1.0 2.8: a 1.0 processor may take 1.x as 1.0"),
            ('<?xml version="2.0" encoding="UTF-8"?>', "either", "XML 1.0 2.8: VersionNum must be 1.x, many do not look"),
            (f'<?xml version="1.0" encoding="{unknown}"?>', "either", "XML 1.0 4.3.3: an unknown encoding may be a fatal error"),
            (
                '<?xml version="1.0" encoding="UTF-16"?>',
                "either",
                "XML 1.0 4.3.3: encoding other than declared is an error, many go on",
            ),
            ('<?xml version="1.0" encoding="UTF-32"?>', "either", "XML 1.0 4.3.3: encoding other than declared is an error"),
            ('<?xml version="1.0" encoding="idna"?>', "either", "XML 1.0 4.3.3: no encoding a document may be in"),
            ('<?xml version="1.0" encoding="zlib_codec"?>', "either", "XML 1.0 4.3.3: no character encoding at all"),
            ('<?xml version="1.0" encoding="../../etc/passwd"?>', "not", "XML 1.0 4.3.3 [81]: not an encoding name"),
            ('<?xml version="1.0" encoding=""?>', "not", "XML 1.0 4.3.3 [81]: an encoding name is not empty"),
            ('<?xml encoding="UTF-8" version="1.0"?>', "not", "XML 1.0 2.8 [23]: version comes first"),
            ("<?xml version=1.0?>", "not", "XML 1.0 2.8 [24]: the value must be quoted"),
            ('<?XML version="1.0"?>', "not", "XML 1.0 2.6 [17]: a target that is xml in any case is reserved"),
            (' <?xml version="1.0"?>', "not", "XML 1.0 2.8 [22]: nothing may come before the declaration"),
            ('<?xml version="1.0"?><?xml version="1.0"?>', "not", "XML 1.0 2.8 [22]: only one declaration"),
            ('<?xml version="1.0"', "not", "XML 1.0 2.8 [23]: the declaration is not closed"),
        ]
    )
    return xml_part(f"declaration {decl!r}", verdict, why, lambda body, _r: (decl + "\n" + bare(body)).encode())


def p_misc_whole(rng: Rng) -> Part:
    """Things XML allows that change nothing in the text."""
    size = rng.choice([1, 20, 5_000, 60_000])
    misc = rng.choice(
        [
            b"<!-- " + b"odd & < > " * (size // 10 + 1) + b"-->",
            b"<?odd run='rm' " + b"x" * size + b"?>",
            b"<?xml-stylesheet type='text/xsl' href='http://203.0.113.9/x.xsl'?>",
            b"<?xml-stylesheet href='file:///dev/zero'?>",
            b"\n\t\r\n" * (size // 4 + 1),
            "<!-- \u2028 \u202e \U0001f4a9 -->".encode(),
            b"<?php system('id'); ?>",
        ]
    )
    place = rng.choice(["before", "after", "within"])
    if misc.isspace():
        place = "after"

    def change(body: bytes, rng_: Rng) -> bytes:
        if place == "after":
            return body + misc
        if place == "within":
            return inside(body, misc, rng_)
        found = DECL.match(body.decode("utf-8", "replace"))
        at = len(found[0].encode()) if found else 0
        return body[:at] + misc + body[at:]

    why = "XML 1.0 2.5, 2.6, 2.8: comments, processing instructions and white space are no character data"
    return xml_part(f"{place} the root {misc[:18]!r}... of {len(misc)} bytes", "whole", why, change)


def p_text_forms(rng: Rng) -> Part:
    """The same characters written in another way."""
    how = rng.choice(
        ["hex references", "decimal references", "CDATA", "CRLF", "lone CR", "space in tags", "split CDATA", "comment in text"]
    )
    most = rng.choice([1, 5, 50])

    def ref(text: bytes) -> bytes:
        pattern = b"&#x%06X;" if how.startswith("hex") else b"&#%07d;"
        return re.sub(rb"[A-Za-z]{3}", lambda m: pattern % m[0][0] + m[0][1:], text, count=3)

    def change(body: bytes, rng_: Rng) -> bytes:
        if how.endswith("references"):
            return in_text(body, rng_, ref, most)
        if how == "CDATA":
            return in_text(body, rng_, lambda t: b"<![CDATA[" + t + b"]]>", most)
        if how == "split CDATA":
            return in_text(body, rng_, lambda t: t[:2] + b"<![CDATA[" + t[2:] + b"]]><![CDATA[]]>", most)
        if how == "comment in text":
            return in_text(body, rng_, lambda t: t[:2] + b"<!--x-->" + t[2:], most)
        if how == "space in tags":
            return re.sub(rb"</([A-Za-z0-9_.-]+)>", rb"</\1 \n>", body)
        return body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n" if how == "CRLF" else b"\r")

    why = "XML 1.0 2.4, 2.7, 2.11, 3.1, 4.1: the parsed text is the same"
    return xml_part(f"the same text with {how} ({most})", "whole", why, change)


def p_root_attributes(rng: Rng) -> Part:
    """Attributes and namespaces on the root."""
    many = rng.choice([500, 5_000, 20_000])
    attrs, verdict, why = rng.choice(
        [
            (b"xml:lang='en' xml:space='preserve'", "whole", "XML 1.0 2.10, 2.12: allowed on every element"),
            (b'xmlns:odd="urn:odd" odd:a="1&amp;&#x20;&lt;"', "whole", "Namespaces in XML: a declared prefix on an attribute"),
            (b'xmlns:xi="http://www.w3.org/2001/XInclude"', "whole", "Namespaces in XML: a prefix that is not used"),
            (
                b'xsi:schemaLocation="urn:x http://203.0.113.9/x.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
                "whole",
                "XML Schema: a hint that need not be followed",
            ),
            (
                b'a="' + b"x" * many + b'"',
                "whole" if many < 10_000 else "either",
                "XML 1.0 3.1: an attribute has no limit of length",
            ),
            (b" ".join(b'a%d="1"' % i for i in range(many)), "either", "XML 1.0 3.1: allowed, but a reader may have limits"),
            (b'xmlns="urn:odd"', "either", "Namespaces in XML: all elements get another name"),
            (b'odd:a="1"', "either", "Namespaces in XML 5: undeclared prefix, though well-formed XML 1.0"),
            (b'a="1" a="2"', "not", "XML 1.0 3.1 WFC Unique Att Spec"),
            (b'a="<"', "not", "XML 1.0 3.1 WFC No < in Attribute Values"),
            (b"a=1", "not", "XML 1.0 3.1 [10]: attribute values are quoted"),
            (b"a", "not", "XML 1.0 3.1 [41]: an attribute has a value"),
            (b'a="1"b="2"', "not", "XML 1.0 3.1 [40]: white space between attributes"),
        ]
    )
    return xml_part(f"root with {attrs[:30]!r}... ({len(attrs)} bytes)", verdict, why, lambda body, _r: on_root(body, attrs))


def p_bad_inside(rng: Rng) -> Part:
    """Something put within the root that XML does not allow."""
    junk, why = rng.choice(
        [
            (b"\0", "XML 1.0 2.2: NUL is no character"),
            (bytes([rng.choice([1, 2, 7, 8, 11, 12, 14, 27, 31])]), "XML 1.0 2.2: control characters are no characters"),
            (rng.choice([b"\xef\xbf\xbe", b"\xef\xbf\xbf"]), "XML 1.0 2.2: U+FFFE and U+FFFF are no characters"),
            (b"\xed\xa0" + bytes([rng.randint(0x80, 0xBF)]), "XML 1.0 4.3.3 and RFC 3629 3: a surrogate in UTF-8 is a fatal error"),
            (rng.choice([b"\xc0\xaf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xc1\x81"]), "RFC 3629 3: overlong UTF-8 is invalid"),
            (bytes([rng.choice([0x80, 0xA0, 0xFE, 0xFF, 0xF8])]), "RFC 3629: a byte that cannot stand alone"),
            (b"\xe2\x82<!---->", "RFC 3629: a sequence that is cut short"),
            (b"\xf4\x90\x80\x80", "RFC 3629 3: above U+10FFFF"),
            (b" & ", "XML 1.0 2.4: & must be escaped"),
            (b" < ", "XML 1.0 2.4: < must be escaped"),
            (b"]]>", "XML 1.0 2.4 [14]: ]]> must not stand in character data"),
            (rng.choice([b"&nbsp;", b"&odd;", b"&mdash;"]), "XML 1.0 4.1 WFC Entity Declared"),
            (
                rng.choice([b"&#0;", b"&#xD800;", b"&#x110000;", b"&#1;", b"&#99999999999999999999;"]),
                "XML 1.0 4.1 WFC Legal Character",
            ),
            (rng.choice([b"&#;", b"&#xZZ;", b"&#-65;", b"&amp", b"&;"]), "XML 1.0 4.1: not a reference"),
            (b"<!-- a -- b -->", "XML 1.0 2.5: -- must not stand in a comment"),
            (b"<?xml version='1.0'?>", "XML 1.0 2.6 [17]: the target xml is reserved"),
            (rng.choice([b"<P>", b"<P><E></P></E>", b"</P>", b"<P></p>"]), "XML 1.0 3 WFC Element Type Match"),
            (rng.choice([b"<1a/>", b"<-/>", b"<>", b"< P/>"]), "XML 1.0 2.3: not a name"),
            (b"<!DOCTYPE odd>", "XML 1.0 2.8: no DOCTYPE within the root"),
            (rng.choice([b"<!-- never closed", b"<![CDATA[ never closed", b"<?odd never closed"]), "XML 1.0 2.5-2.7: never closed"),
        ]
    )
    # A rest of the document may hold "-->" or "]]>" or "?>"; then the opening would be closed there and elements would be missing.
    last = b"never closed" in junk

    def change(body: bytes, rng_: Rng) -> bytes:
        if not last:
            return inside(body, junk, rng_)
        toks = tokens(body)
        at = root_span(toks)[1]
        return b"".join([*toks[:at], junk, toks[at]])

    return xml_part(f"within the root {junk!r}", "not", why, change)


def p_outside(rng: Rng) -> Part:
    """Something after or before the root that XML does not allow."""
    junk, why = rng.choice(
        [
            (b"<P>more</P>", "XML 1.0 2.1 [1]: one root only"),
            (b"more text", "XML 1.0 2.8 [27]: no text outside the root"),
            (b"<![CDATA[ ]]>", "XML 1.0 2.8 [27]: no CDATA outside the root"),
            (b"&#32;", "XML 1.0 2.8 [27]: no reference outside the root"),
            (b"\0", "XML 1.0 2.2: NUL is no character"),
            (b"</P>", "XML 1.0 3: an end tag without start"),
            (b"<!-- open", "XML 1.0 2.5: a comment not closed"),
            (b"\xff\xfe", "RFC 3629: bytes that are no UTF-8"),
            (b"<?xml version='1.0'?><A/>", "XML 1.0 2.1: a second document"),
        ]
    )
    front = rng.random() < 0.3 and not junk.startswith((b"<?xml", b"\xff", b"<!--", b"\0"))

    def change(body: bytes, _rng: Rng) -> bytes:
        return junk + bare(body).encode() if front else body + junk

    return xml_part(f"{'before' if front else 'after'} the root {junk!r}", "not", why, change)


def p_doctype(rng: Rng) -> Part:
    """DTDs, entities, laughs."""
    far = rng.choice(
        [
            "file:///etc/passwd",
            "file:///dev/zero",
            "http://203.0.113.4/x.dtd",
            "http://odd.invalid/x",
            "http://127.0.0.1:9/x",
            "ftp://127.0.0.1:9/x",
            "/dev/zero",
            "php://filter/read=convert.base64-encode/resource=/etc/passwd",
            "../../x",
        ]
    )
    grow = rng.choice([9, 10, 12])
    laughs = "<!ENTITY l0 'lol'>" + "".join(f"<!ENTITY l{i} '{f'&l{i - 1};' * 10}'>" for i in range(1, grow))
    subset, ref, verdict, why = rng.choice(
        [
            ("", "", "either", "XML 1.0 2.8: allowed, but to refuse a DTD is prudent"),
            (
                "<!ELEMENT odd ANY><!ATTLIST odd a CDATA #IMPLIED>",
                "",
                "either",
                "XML 1.0 2.8: allowed, but to refuse a DTD is prudent",
            ),
            ("<!ENTITY odd 'unused'>", "", "either", "XML 1.0 4.2: allowed, but to refuse a DTD is prudent"),
            ("<!ENTITY odd ''>", "&odd;", "either", "XML 1.0 4.4: an entity with nothing in it; to refuse a DTD is prudent"),
            (f"<!ENTITY odd SYSTEM '{far}'>", "", "either", "XML 1.0 4.2.2: declared and not used; must not be fetched"),
            (
                f"<!ENTITY odd SYSTEM '{far}'>",
                "&odd;",
                "not",
                "XML 1.0 4.4.3: a reference to elsewhere that is part of the content",
            ),
            (
                f"<!ENTITY % odd SYSTEM '{far}'> %odd;",
                "",
                "either",
                "XML 1.0 4.4.8: need not be read by a non-validating processor",
            ),
            (f"<!ENTITY odd SYSTEM '{far}' NDATA gif>", "", "either", "XML 1.0 4.2.2: an unparsed entity that is not used"),
            (f"<!NOTATION odd SYSTEM '{far}'>", "", "either", "XML 1.0 4.7: a notation that is not used"),
            (laughs, f"&l{grow - 1};", "not", "XML 1.0 4.4: expands beyond every limit (billion laughs)"),
            (f"<!ENTITY big '{'x' * 60_000}'>", "&big;" * 500, "not", "XML 1.0 4.4: expands to 30 MB, above the limit"),
            ("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;", "not", "XML 1.0 4.1 WFC No Recursion"),
            ("<!ENTITY a '<P>'>", "&a;</P>", "not", "XML 1.0 4.3.2: an entity must be well-formed by itself"),
            ("<!ENTITY a", "", "not", "XML 1.0 2.8: the internal subset is not well-formed"),
        ]
    )
    outer = rng.choice(["", "", f" SYSTEM '{far}'", f" PUBLIC '-//ODD//EN' '{far}'"])

    def change(body: bytes, rng_: Rng) -> bytes:
        text = bare(body).encode()
        doctype = f"<!DOCTYPE {root_name(text)}{outer} [{subset}]>\n".encode()
        return doctype + (inside(text, ref.encode(), rng_) if ref else text)

    return xml_part(f"DOCTYPE{outer} [{subset[:60]}] used as {ref[:12]!r} ({grow})", verdict, why, change)


def p_structure(rng: Rng) -> Part:
    """Well-formed, but with a structure nobody expects."""
    deep = rng.choice([100, 300, 2_000, 50_000])
    flat = rng.choice([1_000, 30_000])
    junk, why = rng.choice(
        [
            (b"<Q>" * deep + b"</Q>" * deep, f"XML 1.0 3: allowed, but {deep} levels may be above a reader's limit"),
            (b"<Q/>" * flat, "XML 1.0 3: allowed, but unknown elements in unknown number"),
            (
                b"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>",
                "XInclude: an element that must not be followed; may be read as an unknown element",
            ),
            (b"<x:P xmlns:x='urn:x'></x:P>", "Namespaces in XML: an unknown element of another namespace"),
            (b"<" + b"N" * flat + b"/>", "XML 1.0 2.3: a name has no limit of length"),
        ]
    )
    return xml_part(f"within the root {junk[:24]!r}... ({len(junk)} bytes)", "either", why, lambda body, r: inside(body, junk, r))


def p_cut(rng: Rng) -> Part:
    """Content that ends too early while the framing is right."""
    share = rng.choice([0.0, 0.3, 0.5, 0.9, 0.99, 1.0, rng.random()])

    def apply(msg: Msg) -> None:
        msg.body = msg.body[: cut_point(msg, share)]

    return part(
        f"content cut at {share:.3f} of itself, framing right",
        "not",
        "XML 1.0 2.1: the root is not closed; the page's pre is not closed",
        "content",
        apply,
    )


def p_other_content(rng: Rng) -> Part:
    """Something else in place of the document, with status 200."""
    page = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1><p>{1}</p></body></html>\n"
    blob = rng.randbytes(rng.choice([1, 3, 50, 5000]))
    body, why = rng.choice(
        [
            (b"", "no content at all"),
            (rng.choice([b" ", b"\n\n", b"\r\n" * 500, b"\t"]), "nothing but white space"),
            (rng.choice([b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]), "nothing but a BOM"),
            (b"<?xml version='1.0' encoding='UTF-8'?>\n", "XML 1.0 2.1: no root"),
            (b"<!-- gone -->", "XML 1.0 2.1: no root"),
            (b"null", "JSON in place of the document"),
            (
                json.dumps({"status": 404, "message": "Record not found", "n": rng.random()}).encode(),
                "JSON in place of the document",
            ),
            (page.format("500 Internal Error", "Please try again later.<br>").encode(), "an error page with status 200"),
            (
                page.format("Request Access", "Due to aggressive automated scraping, solve this: <img src=x>").encode(),
                "a wall in place of the document",
            ),
            (
                page.format("Sign in", "<form action=/login><input name=user></form>").encode(),
                "a login wall in place of the document",
            ),
            (
                page.format("Moved", "<meta http-equiv=refresh content='0;url=file:///etc/passwd'>").encode(),
                "a page that sends elsewhere",
            ),
            (b"<html><body>Service unavailable", "an error page with status 200, not closed"),
            (b"Internal Server Error\n", "an error message with status 200"),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + blob, "a PDF in place of the document"),
            (b"\x89PNG\r\n\x1a\n" + blob, "a picture in place of the document"),
            (b"PK\x03\x04" + blob, "an archive in place of the document"),
            (b"\0" * rng.choice([1, 100, 70_000]), "nothing but NULs"),
            (b"\0" + blob + b"\xff", "random bytes"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "an answer within an answer"),
            (
                b"version https://spec.example/v1\noid sha256:" + hashlib.sha256(blob).hexdigest().encode(),
                "a pointer in place of the document",
            ),
        ]
    )

    def apply(msg: Msg) -> None:
        msg.body = body

    return part(
        f"in place of the document {body[:40]!r}... ({len(body)} bytes)", "not", f"not the document: {why}", "content", apply
    )


def p_hollow(rng: Rng) -> Part:
    """A document with no text in it."""
    form = rng.choice(["<{0}/>", "<{0}></{0}>", "<{0}>\n \n</{0}>", "<{0}><!-- --></{0}>"])
    return xml_part(
        f"nothing in the root {form}",
        "either",
        "XML 1.0 2.1: well-formed, but a document without a word",
        lambda body, _r: form.format(root_name(body)).encode(),
    )


# ---------------------------------------------------------------- content type


def p_ctype(rng: Rng) -> Part:
    """Media types and charset labels."""
    form, verdict, why = rng.choice(
        [
            ("{0}; charset=UTF-8", "whole", "RFC 9110 8.3.2: charset names are case-insensitive"),
            ('{0};charset="utf-8"', "whole", "RFC 9110 8.3.1: a quoted value is the same"),
            ("{0} ; CHARSET=uTf-8 ; odd=1", "whole", "RFC 9110 5.6.6: names in any case, space around ;"),
            (
                '{0}; odd="a;charset=utf-16;\\"b"; charset=utf-8',
                "whole",
                "RFC 9110 5.6.4: a charset within a quoted string is none",
            ),
            ('{0}; charset=utf-8; version=1.0; profile="urn:x"', "whole", "RFC 9110 8.3.1: unknown parameters are ignored"),
            ("  {0};\tcharset=utf-8 \t", "whole", "RFC 9110 5.5: white space around a value is no part of it"),
            ("{U}; charset=utf-8", "whole", "RFC 9110 8.3.1: type and subtype are case-insensitive"),
            ("{0};;; charset=utf-8;", "either", "RFC 9110 5.6.6: empty parameters, seen by many, refused by some"),
            ("{0}; charset=", "either", "RFC 9110 8.3.2: no charset name"),
            ("{0}; charset=utf8", "either", "RFC 9110 8.3.2: not the registered name"),
            ("{0}; charset=iso-8859-1", "either", "RFC 7303 3.2: the label wins, but here it is wrong"),
            ("{0}; charset=us-ascii", "either", "RFC 7303 3.2: the label wins, but may be wrong"),
            ("{0}; charset=utf-16", "either", "RFC 7303 3.2: the label is wrong"),
            ("{0}; charset=utf-7", "either", "RFC 7303 3.2: the label is wrong"),
            ("{0}; charset=x-odd-99", "either", "RFC 9110 8.3.2: unknown charset"),
            ("{0}; charset=../../etc/passwd", "either", "RFC 9110 8.3.2: not a charset name"),
            ("{0}; charset=base64", "either", "RFC 9110 8.3.2: not a charset"),
            ("{0}; charset=punycode", "either", "RFC 9110 8.3.2: not a charset a page may be in"),
            ("{0}; charset=utf-8; charset=utf-16", "either", "RFC 9110 8.3.1: two different charsets"),
            ("application/octet-stream", "either", "RFC 9110 8.3: the label does not say what it is"),
            ("text/plain; charset=utf-8", "either", "RFC 9110 8.3: the label is wrong"),
            ("application/json", "either", "RFC 9110 8.3: the label is wrong"),
            ("image/png", "either", "RFC 9110 8.3: the label is wrong"),
            ("multipart/byteranges; boundary=x", "either", "RFC 9110 14.6: the label is wrong"),
            ("xml", "either", "RFC 9110 8.3.1: not a media type"),
            ("/", "either", "RFC 9110 8.3.1: not a media type"),
            ("{0}, {0}", "either", "RFC 9110 8.3: Content-Type is no list"),
            ("\u00e9/\u00ff; charset=\u00fc", "either", "RFC 9110 5.5: bytes outside ASCII in a media type"),
            ("", "either", "RFC 9110 8.3: without a media type the reader may look at the data"),
            ("text/xml; charset=utf-8", "whole", "RFC 7303 9.2: text/xml is an alias (for the page: see the XML)"),
        ]
    )

    def apply(msg: Msg) -> None:
        if form.startswith("text/xml") and not msg.is_xml:
            raise XmlOnly
        msg.ctype = form.format(msg.mime, U=msg.mime.upper()).encode("latin-1") or None

    return part(f"Content-Type {form!r}", verdict, why, "ctype", apply)


# ---------------------------------------------------------------- codings


def gzip_member(
    data: bytes,
    *,
    flags: int = 0,
    extra: bytes = b"",
    name: bytes = b"",
    note: bytes = b"",
    level: int = 6,
    crc_off: int = 0,
    size_off: int = 0,
    hcrc_off: int = 0,
    mtime: int = 0,
    os_: int = 255,
    method: int = 8,
) -> bytes:
    """One gzip member with any header fields, damaged at will (RFC 1952)."""
    head = b"\x1f\x8b" + bytes([method, flags]) + struct.pack("<I", mtime) + bytes([0, os_])
    if flags & 4:
        head += struct.pack("<H", len(extra)) + extra
    if flags & 8:
        head += name + b"\0"
    if flags & 16:
        head += note + b"\0"
    if flags & 2:
        head += struct.pack("<H", (zlib.crc32(head) + hcrc_off) & 0xFFFF)
    return head + raw_deflate(data, level) + struct.pack("<II", zlib.crc32(data) ^ crc_off, (len(data) + size_off) & 0xFFFFFFFF)


def raw_deflate(data: bytes, level: int = 6) -> bytes:
    """Deflate without wrapper (RFC 1951)."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def zstd_stream(data: bytes, sized: bool, check: bool) -> bytes:
    """A zstd frame with or without content size and checksum (RFC 8878)."""
    options = {zstd.CompressionParameter.checksum_flag: int(check), zstd.CompressionParameter.content_size_flag: int(sized)}
    if sized:
        return zstd.compress(data, options=options)
    packer = zstd.ZstdCompressor(options=options)
    half = len(data) // 2
    return packer.compress(data[:half], zstd.ZstdCompressor.FLUSH_BLOCK) + packer.compress(data[half:]) + packer.flush()


ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda b: gzip_member(b),
    "x-gzip": lambda b: gzip_member(b, level=1),
    "deflate": lambda b: zlib.compress(b),
    "br": lambda b: brotli.compress(b, quality=4),
    "zstd": lambda b: zstd.compress(b),
}


def any_case(text: str, rng: Rng) -> str:
    """Letters in random case."""
    return "".join(rng.choice([c.lower(), c.upper()]) for c in text)


def coded(name: str, verdict: Verdict, why: str, label: str | list[str], encode: Callable[[bytes, Rng], bytes]) -> Part:
    """A content coding part."""
    labels = [label] if isinstance(label, str) else label

    def apply(msg: Msg) -> None:
        msg.body = encode(msg.body, msg.rng)
        msg.heads += [b"Content-Encoding: " + x.encode("latin-1") for x in labels]

    return part(name, verdict, why, "coding", apply)


def p_coding_whole(rng: Rng) -> Part:
    """One or two codings, right in every way."""
    stack = [rng.choice(list(ENCODERS)) for _ in range(rng.choice([1, 1, 1, 2, 2]))]
    label = rng.choice([", ", ",", " ,\t", ", ,, "]).join(any_case(x, rng) for x in stack)
    labels = label if rng.random() < 0.7 else [any_case(x, rng) for x in stack]

    def encode(body: bytes, _rng: Rng) -> bytes:
        for each in stack:
            body = ENCODERS[each](body)
        return body

    return coded(
        f"coded, Content-Encoding {labels!r}",
        "whole",
        "RFC 9110 8.4: codings listed in the order applied, names in any case, empty list elements ignored",
        labels,
        encode,
    )


def p_gzip_forms(rng: Rng) -> Part:
    """gzip with all that RFC 1952 allows."""
    flags = rng.randrange(32)
    extra, name = rng.randbytes(rng.choice([0, 4, 300, 65_535])), rng.choice([b"a.xml", b"../../etc/passwd", b"\xe9" * 3000, b""])
    note, level = rng.choice([b"odd", b"", b"n" * 9000]), rng.choice([0, 1, 9])
    members = rng.choice([1, 1, 2, 3, 30])
    if members > 3:
        extra, name, note = extra[:300], name[:100], note[:100]
    empties = rng.random() < 0.3

    def encode(body: bytes, rng_: Rng) -> bytes:
        spots = sorted(rng_.randrange(len(body) + 1) for _ in range(members - 1))
        pieces = [body[a:b] for a, b in zip([0, *spots], [*spots, len(body)], strict=True)]
        if empties:
            pieces.append(b"")
        return b"".join(
            gzip_member(p, flags=flags, extra=extra, name=name, note=note, level=level, mtime=2**32 - 1, os_=77) for p in pieces
        )

    return coded(
        f"gzip flags {flags:#x}, {members} members{' and an empty one' if empties else ''}, level {level}, extra {len(extra)}",
        "whole",
        "RFC 1952 2.2, 2.3: members are put together, header fields are skipped",
        "gzip",
        encode,
    )


def p_zstd_forms(rng: Rng) -> Part:
    """zstd frames of every kind."""
    sized, check, split, skip = (rng.random() < 0.5 for _ in range(4))

    def encode(body: bytes, rng_: Rng) -> bytes:
        at = rng_.randrange(len(body)) if split else len(body)
        out = b"".join(zstd_stream(p, sized, check) for p in (body[:at], body[at:]) if p)
        extra = bytes([0x50 + rng_.randrange(16)]) + b"\x2a\x4d\x18" + struct.pack("<I", 5) + b"skip!"
        return rng_.choice([extra + out, out + extra]) if skip else out

    return coded(
        f"zstd size={sized} checksum={check} two frames={split} skippable frame={skip}",
        "whole",
        "RFC 8878 3: frames are put together, skippable ones skipped, content size is optional",
        "zstd",
        encode,
    )


def flipped(body: bytes, rng: Rng) -> bytes:
    """gzip with one byte of its deflate data changed so that it surely does not decode to the same."""
    good = gzip_member(body)
    for _ in range(200):
        bad = bytearray(good)
        bad[rng.randrange(10, len(good) - 8)] ^= 1 << rng.randrange(8)
        try:
            unpack = zlib.decompressobj(31)
            if unpack.decompress(bytes(bad)) and not unpack.eof:
                continue
        except zlib.error:
            return bytes(bad)
    return good[:-8] + bytes(8)


def p_coding_bad(rng: Rng) -> Part:
    """Codings that are damaged or that stand open."""
    share = rng.random()
    garbage = rng.choice([b"\0" * 512, b"garbage", b"\x1f\x8b", b"\n", rng.randbytes(40)])
    depth = rng.choice([5, 8, 20])
    bit = rng.choice([0x20, 0x40, 0x80])

    def cut(data: bytes) -> bytes:
        return data[: max(1, min(len(data) - 1, int(len(data) * share)))]

    def deep(body: bytes, _rng: Rng) -> bytes:
        for _ in range(depth):
            body = gzip_member(body)
        return body

    whole_br = brotli.compress
    name, verdict, why, label, encode = rng.choice(
        [
            (
                f"gzip cut at {share:.3f}",
                "not",
                "RFC 1952 2.3: the member is not complete",
                "gzip",
                lambda b, r: cut(gzip_member(b)),
            ),
            (
                f"zlib cut at {share:.3f}",
                "not",
                "RFC 1950 2.2: the stream is not complete",
                "deflate",
                lambda b, r: cut(zlib.compress(b)),
            ),
            (
                f"br cut at {share:.3f}",
                "not",
                "RFC 7932 2: the last meta-block is missing",
                "br",
                lambda b, r: cut(whole_br(b, quality=4)),
            ),
            (
                f"zstd cut at {share:.3f}",
                "not",
                "RFC 8878 3.1: the frame is not complete",
                "zstd",
                lambda b, r: cut(zstd.compress(b)),
            ),
            (
                "gzip without its last 8 bytes",
                "not",
                "RFC 1952 2.3: the member is not complete",
                "gzip",
                lambda b, r: gzip_member(b)[:-8],
            ),
            (
                "gzip with wrong CRC",
                "not",
                "RFC 1952 2.3.1: CRC32 tells of damage",
                "gzip",
                lambda b, r: gzip_member(b, crc_off=1 << r.randrange(32)),
            ),
            (
                "gzip with wrong size",
                "not",
                "RFC 1952 2.3.1: ISIZE tells of damage",
                "gzip",
                lambda b, r: gzip_member(b, size_off=r.randint(1, 999)),
            ),
            ("gzip with one bit flipped", "not", "RFC 1952 2.3.1: the data are damaged", "gzip", flipped),
            (
                f"gzip with reserved bit {bit:#x}",
                "not",
                "RFC 1952 2.3.1.2: a reserved bit must give an error",
                "gzip",
                lambda b, r: gzip_member(b, flags=bit),
            ),
            ("gzip with method 7", "not", "RFC 1952 2.3.1.2: CM must be checked", "gzip", lambda b, r: gzip_member(b, method=7)),
            (
                "gzip with wrong header CRC",
                "either",
                "RFC 1952 2.3.1: CRC16 wrong, need not be looked at",
                "gzip",
                lambda b, r: gzip_member(b, flags=2, hcrc_off=1),
            ),
            (
                "gzip, second member cut",
                "not",
                "RFC 1952 2.2: the second member is not complete",
                "gzip",
                lambda b, r: gzip_member(b[: len(b) // 2]) + cut(gzip_member(b[len(b) // 2 :])),
            ),
            (
                f"gzip then {garbage[:10]!r}... {len(garbage)}",
                "either",
                "RFC 1952 2.2: what follows is no member; many ignore it",
                "gzip",
                lambda b, r: gzip_member(b) + garbage,
            ),
            (
                f"br then {garbage[:10]!r}... {len(garbage)}",
                "either",
                "RFC 7932: what follows is no part of the stream",
                "br",
                lambda b, r: whole_br(b, quality=4) + garbage,
            ),
            (
                f"zlib then {garbage[:10]!r}... {len(garbage)}",
                "either",
                "RFC 1950: what follows is no part of the stream",
                "deflate",
                lambda b, r: zlib.compress(b) + garbage,
            ),
            (
                f"zstd then {garbage[:10]!r}... {len(garbage)}",
                "either",
                "RFC 8878 3: what follows is no frame",
                "zstd",
                lambda b, r: zstd.compress(b) + garbage,
            ),
            (
                "zlib with wrong Adler",
                "not",
                "RFC 1950 2.2: ADLER32 tells of damage",
                "deflate",
                lambda b, r: zlib.compress(b)[:-4] + struct.pack(">I", zlib.adler32(b) ^ 4),
            ),
            (
                "zlib with a preset dictionary",
                "not",
                "RFC 1950 2.2: FDICT, and nobody has the dictionary",
                "deflate",
                lambda b, r: b"\x78\xbb\x00\x00\x00\x01" + raw_deflate(b) + struct.pack(">I", zlib.adler32(b)),
            ),
            (
                "zstd with wrong checksum",
                "not",
                "RFC 8878 3.1.1: the checksum tells of damage",
                "zstd",
                lambda b, r: (lambda z: z[:-1] + bytes([z[-1] ^ 1]))(zstd_stream(b, True, True)),
            ),
            (
                "deflate without zlib wrapper",
                "either",
                "RFC 9110 8.4.1.2: wrong, but sent by some",
                "deflate",
                lambda b, r: raw_deflate(b),
            ),
            (
                "gzip called deflate",
                "either",
                "RFC 9110 8.4.1.2: wrong label, some find out",
                "deflate",
                lambda b, r: gzip_member(b),
            ),
            ("zlib called gzip", "either", "RFC 9110 8.4.1.3: wrong label, some find out", "gzip", lambda b, r: zlib.compress(b)),
            ("zstd called br", "not", "RFC 9110 8.4: not what the label says", "br", lambda b, r: zstd.compress(b)),
            ("br called zstd", "not", "RFC 9110 8.4: not what the label says", "zstd", lambda b, r: whole_br(b, quality=4)),
            ("br called gzip", "not", "RFC 9110 8.4: not what the label says", "gzip", lambda b, r: whole_br(b, quality=4)),
            (
                "gzip without a label",
                "either",
                "RFC 9110 8.4: not said to be coded; some find out",
                [],
                lambda b, r: gzip_member(b),
            ),
            (
                "br without a label",
                "not",
                "RFC 9110 8.4: not said to be coded and without a mark",
                [],
                lambda b, r: whole_br(b, quality=4),
            ),
            ("plain called gzip", "either", "RFC 9110 8.4: not what the label says; some take it as it is", "gzip", lambda b, r: b),
            ("plain called br", "either", "RFC 9110 8.4: not what the label says; some take it as it is", "br", lambda b, r: b),
            ("plain called x-odd", "either", "RFC 9110 8.4: unknown coding; browsers take it as it is", "x-odd", lambda b, r: b),
            ("plain called utf-8", "either", "RFC 9110 8.4: unknown coding; browsers take it as it is", "utf-8", lambda b, r: b),
            (
                "plain called identity",
                "whole",
                "RFC 9110 8.4, 12.5.3: identity means no coding, browsers and curl take it",
                "identity",
                lambda b, r: b,
            ),
            ("plain with empty Content-Encoding", "whole", "RFC 9110 5.6.1.2: an empty list names no coding", "", lambda b, r: b),
            ("gzip called gzip;q=1", "either", "RFC 9110 8.4.1: not a token", "gzip;q=1", lambda b, r: gzip_member(b)),
            (
                "gzip twice, said once",
                "not",
                "RFC 9110 8.4: still coded after the coding named",
                "gzip",
                lambda b, r: gzip_member(gzip_member(b)),
            ),
            ("gzip once, said twice", "either", "RFC 9110 8.4: not what the label says", "gzip, gzip", lambda b, r: gzip_member(b)),
            (
                "br and gzip in wrong order",
                "not",
                "RFC 9110 8.4: listed in the order applied",
                "br, gzip",
                lambda b, r: whole_br(gzip_member(b), quality=4),
            ),
            (
                f"gzip {depth} times",
                "either",
                "RFC 9110 8.4: allowed, but a reader may have a limit",
                ", ".join(["gzip"] * depth),
                deep,
            ),
            (
                "1000 codings named",
                "either",
                "RFC 9110 8.4: a limit on codings is prudent",
                ", ".join(["identity"] * 1000),
                lambda b, r: b,
            ),
            ("random bytes called gzip", "not", "RFC 1952: no gzip", "gzip", lambda b, r: b"\x1f\x8b\x08\0" + r.randbytes(500)),
            ("nothing called gzip", "not", "RFC 1952: no member, no content", "gzip", lambda b, r: b""),
        ]
    )
    return coded(name, verdict, why, label, encode)


@lru_cache(maxsize=4)
def bomb_tail(kind: str, megabytes: int) -> bytes:
    """Raw deflate blocks (or zstd frames) of so many megabytes of spaces."""
    block = b" " * 1_000_000
    if kind == "zstd":
        return zstd.compress(block) * megabytes
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    return first * megabytes


def p_bomb(rng: Rng) -> Part:
    """Small on the wire, more than a reader can hold when decoded."""
    kind = rng.choice(["gzip", "gzip", "deflate", "br", "zstd", "gzip in gzip"])
    megabytes = rng.choice([5, 9, 60, 300, 900]) if kind != "br" else rng.choice([5, 9, 60, 200])
    verdict: Verdict = "whole" if megabytes <= 5 else "not"

    def apply(msg: Msg) -> None:
        if not msg.is_xml and verdict == "whole":
            raise XmlOnly
        body, block = msg.body, b" " * 1_000_000
        if kind == "zstd":
            msg.body = zstd.compress(body) + bomb_tail(kind, megabytes)
        elif kind == "br":
            packer = brotli.Compressor(quality=3)
            msg.body = packer.process(body) + b"".join(packer.process(block) for _ in range(megabytes)) + packer.finish()
        else:
            head = zlib.compressobj(6, zlib.DEFLATED, -15)
            data = head.compress(body) + head.flush(zlib.Z_FULL_FLUSH) + bomb_tail("deflate", megabytes) + b"\x03\0"
            if kind == "deflate":
                total = zlib.adler32(body)
                for _ in range(megabytes):
                    total = zlib.adler32(block, total)
                msg.body = b"\x78\x9c" + data + struct.pack(">I", total)
            else:
                total = zlib.crc32(body)
                for _ in range(megabytes):
                    total = zlib.crc32(block, total)
                size = (len(body) + megabytes * 1_000_000) & 0xFFFFFFFF
                msg.body = b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + data + struct.pack("<II", total, size)
        if kind == "gzip in gzip":
            msg.body = gzip_member(msg.body)
        label = {"gzip in gzip": "gzip, gzip"}.get(kind, kind)
        msg.heads.append(b"Content-Encoding: " + label.encode())

    why = (
        "8 MB limit: within it, the padding is white space after the root"
        if megabytes <= 5
        else "8 MB limit: above it when decoded"
    )
    return part(f"{kind} that grows by {megabytes} MB of spaces", verdict, why, "coding content", apply)


# ---------------------------------------------------------------- framing


def length_frame(msg: Msg) -> tuple[list[bytes], bytes]:
    """The plain case: Content-Length."""
    return [b"Content-Length: %d" % len(msg.body)], msg.body


def framed(
    name: str, verdict: Verdict, why: str, frame: Callable[[Msg], tuple[list[bytes], bytes]], slots: str = "framing"
) -> Part:
    """A framing part."""

    def apply(msg: Msg) -> None:
        msg.frame = frame

    return part(name, verdict, why, slots, apply)


def p_length(rng: Rng) -> Part:
    """Content-Length in all forms."""
    share, more = rng.random(), rng.choice([1, 2, 100, 10**6, 10**12])
    zeros = rng.choice([1, 5, 20])

    def heads(*forms: str) -> Callable[[Msg], tuple[list[bytes], bytes]]:
        def frame(msg: Msg) -> tuple[list[bytes], bytes]:
            size = len(msg.body)
            values = {
                "n": size,
                "big": size + more,
                "cut": cut_of(msg),
                "hex": hex(size),
                "under": f"{size:_}",
                "comma": f"{size:,}",
                "arabic": str(size).translate({48 + i: 0x660 + i for i in range(10)}),
                "zeros": "0" * zeros + str(size),
            }
            return [f.format(**values).encode("utf-8") for f in forms], msg.body

        return frame

    def cut_of(msg: Msg) -> int:
        if any(h.lower().startswith(b"content-encoding") for h in msg.heads):
            return max(1, int(len(msg.body) * share / 2))
        return cut_point(msg, share)

    length = "Content-Length: "
    bad = "RFC 9112 6.3 rule 5: an invalid length is an error that cannot be mended"
    clash = "RFC 9112 6.3 rule 5: lengths that differ are an error that cannot be mended"
    name, verdict, why, frame = rng.choice(
        [
            (
                "no length, ends with the connection",
                "whole",
                "RFC 9112 6.3 rule 8: the body ends when the connection is closed",
                heads(),
            ),
            (f"{zeros} zeros before the length", "whole", "RFC 9110 8.6: 1*DIGIT", heads(length + "{zeros}")),
            ("white space around the length", "whole", "RFC 9110 5.5: no part of the value", heads("Content-Length:\t {n} \t")),
            ("no space before the length", "whole", "RFC 9112 5: white space is optional", heads("Content-Length:{n}")),
            (
                "6000 zeros before the length",
                "either",
                "RFC 9110 8.6: allowed, but a limit is prudent",
                heads(length + "0" * 6000 + "{n}"),
            ),
            (f"length {more} too big", "not", "RFC 9112 8: closed before all bytes came", heads(length + "{big}")),
            (
                "length too small",
                "not",
                "RFC 9112 6.3 rule 6: the body ends at the length, and there it is not whole",
                heads(length + "{cut}"),
            ),
            ("length 0 with a body", "not", "RFC 9112 6.3 rule 6: there is no body", heads(length + "0")),
            (
                "the same length twice",
                "either",
                "RFC 9110 8.6: may be refused or taken as one",
                heads(length + "{n}", length + "{n}"),
            ),
            ("the same length as a list", "either", "RFC 9110 8.6: may be refused or taken as one", heads(length + "{n}, {n}")),
            ("two lengths, right one first", "not", clash, heads(length + "{n}", length + "{big}")),
            ("two lengths, wrong one first", "not", clash, heads(length + "{cut}", length + "{n}")),
            ("two lengths in a list", "not", clash, heads(length + "{cut}, {n}")),
            ("negative length", "not", bad, heads(length + "-{n}")),
            ("length with plus", "not", bad, heads(length + "+{n}")),
            ("length in hex", "not", bad, heads(length + "{hex}")),
            ("length with underscores", "not", bad, heads(length + "{n}_0")),
            ("length with commas within", "not", bad, heads(length + "1,{n}")),
            ("length in arabic digits", "not", bad, heads(length + "{arabic}")),
            ("length with fraction", "not", bad, heads(length + "{n}.0")),
            ("length with a unit", "not", bad, heads(length + "{n} bytes")),
            ("length of no value", "not", bad, heads(length)),
            ("length NaN", "not", bad, heads(length + "NaN")),
            ("length of 5000 digits", "not", "RFC 9112 8: closed before all bytes came", heads(length + "9" * 5000)),
            ("length above 2**64", "not", "RFC 9112 8: closed before all bytes came", heads(length + str(2**64) + "{n}")),
            (
                "unknown transfer coding, no length",
                "either",
                "RFC 9112 6.3 rule 4: ends with the connection; the coding is unknown",
                heads("Transfer-Encoding: x-odd"),
            ),
            (
                "transfer coding identity",
                "either",
                "RFC 9112: identity was taken out, many still take it",
                heads("Transfer-Encoding: identity", length + "{n}"),
            ),
            ("said to be chunked, is not", "not", "RFC 9112 7.1: no chunk size", heads("Transfer-Encoding: chunked")),
            ("HTTP/1.0 with no length", "whole", "RFC 9112 6.3 rule 8", heads()),
        ]
    )
    if name.startswith("HTTP/1.0"):

        def apply(msg: Msg) -> None:
            msg.frame, msg.start = frame, b"HTTP/1.0 200 OK"

        return part(name, verdict, why, "framing start", apply)
    return framed(name, verdict, why, frame)


def p_chunked(rng: Rng) -> Part:
    """Chunks with every detail RFC 9112 7.1 allows, or with one damage."""
    top = rng.choice([1000, 5000, 70_000]) if rng.random() < 0.8 else 40
    ext = rng.choice([b"", b"", b";odd", b";a=1;b=2", b';a="x;\\"y\\n"', b";" + b"e" * 2000])
    pad = b"0" * rng.choice([0, 0, 1, 6])
    upper = rng.random() < 0.5
    trailer = rng.choice(
        [
            b"",
            b"",
            b"X-Odd: 1\r\n",
            b"Content-Length: 3\r\n",
            b"Content-Encoding: br\r\n",
            b"Transfer-Encoding: gzip\r\n",
            b"Location: file:///etc/passwd\r\n",
            b"X: " + b"y" * 5000 + b"\r\n",
            b"A: 1\r\nB:\r\nC: \xff\r\n",
        ]
    )
    damage, verdict, why = rng.choice(
        [
            *[("", "whole", "RFC 9112 7.1: sizes in hex of any case, extensions and trailers are ignored")] * 10,
            ("no last chunk", "not", "RFC 9112 8: the last chunk did not come"),
            ("cut within a chunk", "not", "RFC 9112 8: the last chunk did not come"),
            ("last chunk without end", "either", "RFC 9112 8: the zero chunk came, the line after it did not"),
            ("size zz", "not", "RFC 9112 7.1: not a chunk size"),
            ("size -5", "not", "RFC 9112 7.1: not a chunk size"),
            ("size 0x", "not", "RFC 9112 7.1: not a chunk size"),
            ("size +", "not", "RFC 9112 7.1: not a chunk size"),
            ("size with _", "not", "RFC 9112 7.1: not a chunk size"),
            ("size empty", "not", "RFC 9112 7.1: not a chunk size"),
            ("size above 2**64", "not", "RFC 9112 7.1: larger than what comes"),
            ("size one too small", "not", "RFC 9112 7.1: no CRLF after the chunk data"),
            ("size one too big", "not", "RFC 9112 7.1: no CRLF after the chunk data"),
            ("no CRLF after data", "not", "RFC 9112 7.1: no CRLF after the chunk data"),
            ("bare LF", "either", "RFC 9112 2.2, 7.1: LF alone may be taken or refused"),
            ("space before size", "either", "RFC 9112 7.1: not allowed, taken by some"),
            ("space after size", "either", "RFC 9112 7.1.1: white space only before an extension, taken by many"),
            ("zero chunk in the middle", "not", "RFC 9112 7.1: the body ends there, and is not whole"),
            ("megabyte extension", "either", "RFC 9112 7.1.1: a recipient ought to limit extensions"),
            ("thousands of trailers", "either", "RFC 9112 7.1.2: a limit is prudent"),
            ("data after the end", "either", "RFC 9112 6.3: what follows is no part of this answer"),
            ("and a length", "either", "RFC 9112 6.1, 6.3: chunked wins, or it is handled as an error"),
            ("and a wrong length", "either", "RFC 9112 6.1, 6.3: chunked wins, or it is handled as an error"),
            ("said twice", "either", "RFC 9112 6.1: chunked must not be applied twice; said twice, done once"),
            ("CHUNKED", "whole", "RFC 9112 7: names of transfer codings are case-insensitive"),
            ("in HTTP/1.0", "either", "RFC 9112 6.1: the framing counts as faulty"),
            ("with gzip as transfer coding", "either", "RFC 9112 7.2: may be read, but was not asked for with TE"),
            ("ended with xchunked", "either", "RFC 9112 6.3: not chunked, an unknown coding"),
        ]
    )

    def frame(msg: Msg) -> tuple[list[bytes], bytes]:
        body, rng_ = msg.body, msg.rng
        if damage == "with gzip as transfer coding":
            body = gzip_member(body)
        sizes = []
        left = len(body)
        while left > 0:
            # Few small chunks, then large ones, so that a long body does not grow much.
            sizes.append(min(left, rng_.randint(1, top if len(sizes) < 60 else 70_000)))
            left -= sizes[-1]
        hit = rng_.randrange(len(sizes)) if sizes else -1
        if damage == "zero chunk in the middle":
            sizes = [max(1, min(cut_point(msg, 0.6), len(body) - 9) // 2)] * 2
            sizes, hit = [*sizes, len(body) - sum(sizes)], 1
        out, at = [], 0
        end = b"\n" if damage == "bare LF" else b"\r\n"
        for i, n in enumerate(sizes):
            data, at = body[at : at + n], at + n
            size = pad + ((b"%X" if upper else b"%x") % n)
            if i == hit:
                size = {
                    "size zz": b"zz",
                    "size -5": b"-5",
                    "size 0x": b"0x" + size,
                    "size +": b"+" + size,
                    "size with _": b"0_" + size,
                    "size empty": b"",
                    "size above 2**64": b"1%032x" % n,
                    "size one too small": b"%x" % max(1, n - 1),
                    "size one too big": b"%x" % (n + 1),
                    "space before size": b" " + size,
                    "space after size": size + b"  ",
                }.get(damage, size)
                if damage == "size one too small" and n == 1:
                    size = b"zz"
                if damage == "zero chunk in the middle":
                    out.append(b"0\r\n\r\n")
                if damage == "cut within a chunk":
                    out.append(size + ext + end + data[: len(data) // 2])
                    return [b"Transfer-Encoding: chunked"], b"".join(out)
            exts = b";" + b"e" * 1_000_000 if damage == "megabyte extension" and i == hit else ext
            stop = b"" if damage == "no CRLF after data" and i == hit else end
            out.append(size + exts + end + data + stop)
        if damage != "no last chunk":
            trailers = b"X: 1\r\n" * 20_000 if damage == "thousands of trailers" else trailer
            out.append(pad + b"0" + ext + end + (b"" if damage == "last chunk without end" else trailers + end))
        if damage == "data after the end":
            out.append(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
        said = {
            "said twice": b"chunked, chunked",
            "CHUNKED": b"CHUNKED",
            "with gzip as transfer coding": b"gzip, chunked",
            "ended with xchunked": b"xchunked",
        }.get(damage, b"chunked")
        heads = [b"Transfer-Encoding: " + said]
        if damage.endswith("length"):
            heads.append(b"Content-Length: %d" % (len(body) if damage == "and a length" else len(body) // 2))
        if damage == "in HTTP/1.0":
            msg.start = b"HTTP/1.0 200 OK"
        return heads, b"".join(out)

    shape = f"chunks up to {top}, ext {ext[:8]!r}, {len(pad)} zeros, trailer {trailer[:20]!r}"
    if damage in ("in HTTP/1.0",):
        return framed(f"{shape}, {damage}", verdict, why, frame, "framing start")
    return framed(f"{shape}{', ' + damage if damage else ''}", verdict, why, frame)


# ---------------------------------------------------------------- status and header lines


def p_start(rng: Rng) -> Part:
    """Status lines with the good body after them."""
    long = rng.choice([100, 3000])
    line, verdict, why = rng.choice(
        [
            (b"HTTP/1.1 200 ", "whole", "RFC 9112 4: the reason may be empty"),
            (b"HTTP/1.1 200 Tr\xe8s bien \xff", "whole", "RFC 9112 4: the reason may hold obs-text and is ignored"),
            (b"HTTP/1.1 200 404 Not Found", "whole", "RFC 9112 4: the reason is ignored"),
            (b"HTTP/1.1 200 " + b"r" * long, "whole", "RFC 9112 4: the reason is ignored"),
            (b"HTTP/1.0 200 OK", "whole", "RFC 9112 2.3: an older version; length as usual"),
            (b"HTTP/1.1 200 " + b"r" * 300_000, "either", "RFC 9112 4: a limit is prudent"),
            (b"HTTP/1.1 200", "either", "RFC 9112 4: the space is missing, taken by most"),
            (b"HTTP/1.1  200 OK", "either", "RFC 9112 4: white space, taken by some"),
            (b"HTTP/1.1\t200\tOK", "either", "RFC 9112 4: white space, taken by some"),
            (b"HTTP/1.9 200 OK", "either", "RFC 9110 2.5: a higher minor version"),
            (b"HTTP/2 200", "either", "RFC 9112 2.3: not an HTTP/1 version"),
            (b"HTTP/9.9 200 OK", "either", "RFC 9112 2.3: not an HTTP/1 version"),
            (b"http/1.1 200 OK", "either", "RFC 9112 2.3: the name is case-sensitive"),
            (b"ICY 200 OK", "either", "RFC 9112 4: not HTTP"),
            (b"\r\nHTTP/1.1 200 OK", "either", "RFC 9112 2.2: an empty line is only foreseen before a request"),
            (b"HTTP/1.1 2OO OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 +200 OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 200.0 OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 2_00 OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 -200 OK", "not", "RFC 9112 4: no status code"),
            ("HTTP/1.1 \u0662\u0660\u0660 OK".encode(), "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 20 OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 2000 OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 " + b"2" * 5000 + b" OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1 OK", "not", "RFC 9112 4: no status code"),
            (b"HTTP/1.1", "not", "RFC 9112 4: no status code"),
            (b"SSH-2.0-odd", "not", "RFC 9112 4: not HTTP"),
            (b"220 odd.invalid ESMTP", "not", "RFC 9112 4: not HTTP"),
        ]
    )

    def apply(msg: Msg) -> None:
        msg.start = line

    return part(f"status line {line[:40]!r} ({len(line)})", verdict, why, "start", apply)


def p_status(rng: Rng) -> Part:
    """Other statuses, with the good body or with header fields that tempt."""
    wait = rng.choice(
        [
            "",
            "Retry-After: 999999999",
            "Retry-After: -5",
            "Retry-After: " + "9" * 5000,
            "Retry-After: NaN",
            "Retry-After: 1e9",
            "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",
            "Retry-After: Mon, 32 Foo 2025 99:99:99 GMT",
            "Retry-After: inf",
            "Retry-After: \u00b2",
            "Retry-After: 0",
            "Retry-After:",
            "Retry-After: 0\r\nRetry-After: 86400",
            "Retry-After: Fri, 31 Dec 99999999 23:59:59 GMT",
            "Retry-After: 0x10",
        ]
    )
    status, verdict, why, extra = rng.choice(
        [
            *[
                (n, "not", "RFC 9110 15.5, 15.6: an error, the content is no document", wait)
                for n in (
                    400,
                    401,
                    403,
                    404,
                    406,
                    407,
                    408,
                    410,
                    416,
                    418,
                    421,
                    426,
                    429,
                    429,
                    451,
                    499,
                    500,
                    502,
                    503,
                    503,
                    504,
                    511,
                    520,
                    599,
                )
            ],
            *[(n, "not", "RFC 9110 15: not a valid status code", "") for n in (600, 700, 999, "099", "000")],
            (201, "either", "RFC 9110 15.3.2: no answer to a GET", ""),
            (202, "either", "RFC 9110 15.3.3: not yet done, the content may not be the document", wait),
            (203, "either", "RFC 9110 15.3.4: changed by a proxy", ""),
            (204, "not", "RFC 9110 15.3.5: there is no content", ""),
            (205, "not", "RFC 9110 15.3.6: there is no content", ""),
            (206, "not", "RFC 9110 15.3.7: a part, nobody asked for one", "Content-Range: bytes 0-9/99999999"),
            (206, "not", "RFC 9110 15.3.7: a part without saying which", ""),
            (206, "not", "RFC 9110 15.3.7: a part that begins later", "Content-Range: bytes 100-999999/1000000"),
            (226, "either", "RFC 3229: a delta, nobody asked for one", ""),
            (299, "either", "RFC 9110 15: unknown 2xx counts as 200", ""),
            (200, "either", "RFC 9110 14.4: Content-Range has no meaning with 200", "Content-Range: bytes 0-99/99999999"),
            (300, "not", "RFC 9110 15.4.1: a choice, not the document", ""),
            (304, "not", "RFC 9110 15.4.5: nobody asked whether it changed; there is no content", 'ETag: "x"'),
            (305, "not", "RFC 9110 15.4.6: use of a proxy, deprecated", "Location: http://127.0.0.1:9/"),
            (302, "either", "RFC 9110 15.4: a redirect without Location; browsers show the content", ""),
            (399, "not", "RFC 9110 15: counts as 300", ""),
            (401, "not", "RFC 9110 15.5.2: asks for credentials", 'WWW-Authenticate: Basic realm="odd"'),
            (407, "not", "RFC 9110 15.5.8: asks for credentials", "Proxy-Authenticate: Negotiate"),
            (101, "not", "RFC 9110 15.2.2: nobody asked for another protocol", "Upgrade: odd\r\nConnection: upgrade"),
        ]
    )

    def apply(msg: Msg) -> None:
        msg.start = f"HTTP/1.1 {status} Odd".encode()
        msg.heads += [line.encode("latin-1") for line in extra.split("\r\n") if line]

    return part(f"status {status}, {extra[:50] or 'no more'}", verdict, why, "start", apply)


def p_redirect(rng: Rng) -> Part:
    """Redirects to where no reader may go."""
    n, port = rng.randint(1, 250), rng.choice(["99999", "-1", "abc", "0", "\u0661", "9 9", "65536"])
    where = (
        rng.choice(
            [
                "file:///etc/passwd",
                "file:///dev/zero",
                "file:///proc/self/environ",
                "FILE:///dev/stdin",
                "file://localhost/etc/hostname",
                "file:/tmp/odd.fifo",
                "/dev/zero",
                "//203.0.113.{n}/x",
                "\\\\203.0.113.{n}\\share\\x",
                "http://203.0.113.{n}/x",
                "https://203.0.113.{n}/x",
                "https://127.0.0.1:9/x",
                "http://127.0.0.1:9/x",
                "http://odd{n}.invalid/x",
                "http://\u00f6dd.invalid/\u00e9",
                "http://xn--{n}.invalid/",
                "http://[::1",
                "http://[::1]:9/x",
                "http://[v9.odd]/",
                "http://127.0.0.1:{port}/x",
                "http://user:secret@127.0.0.1:9/x",
                "http:///x",
                "http:",
                "http://",
                "://x",
                "ftp://127.0.0.1:9/x",
                "gopher://127.0.0.1:9/_x",
                "data:text/xml,<RULE>odd</RULE>",
                "javascript:alert(1)",
                "jar:file:///tmp/x!/y",
                "unix:/run/odd.sock",
                "ldap://127.0.0.1:9/",
                "mailto:x@odd.invalid",
                "",
                "#odd",
                "?",
                ".",
                "/nowhere-{n}",
                "/../../../etc/passwd",
                "/" + "a" * 30_000,
                "/a b\tc",
                "/%00%ff%zz",
                "http://2130706433:9/",
                "http://0x7f.1:9/",
                "http://127.0.0.1:9\\@x/",
                "http://127.0.0.1:9#@localhost/",
                "http://odd.invalid:80:90/",
                "HTTP://127.0.0.1:9/\u0000",
                "view-source:http://127.0.0.1:9/",
                "about:blank",
                "http://%31%32%37.0.0.1:9/",
                "/\u0000",
                "/\u0085x",
                "http://" + "a." * 5000 + "invalid/",
            ]
        )
        .replace("{n}", str(n))
        .replace("{port}", port)
    )
    status = rng.choice([301, 302, 303, 307, 308])
    raw = where.encode("utf-8") if rng.random() < 0.7 else where.encode("latin-1", "replace")
    twice = rng.random() < 0.1
    verdict: Verdict = "not"
    why = "RFC 9110 15.4, 10.2.2: leads to another place, to nothing or in a circle; no document there may be taken"

    def apply(msg: Msg) -> None:
        msg.start = b"HTTP/1.1 %d Moved" % status
        msg.heads += [b"Location: " + raw] * (2 if twice else 1)
        if msg.rng.random() < 0.5:
            msg.body = b"<html><body>moved</body></html>"

    return part(f"{status} to {where[:60]!r} ({len(raw)}){' twice' if twice else ''}", verdict, why, "start content", apply)


def p_before(rng: Rng) -> Part:
    """Interim answers before the real one."""
    codes = [rng.choice([100, 102, 103, 103, 104, 199]) for _ in range(rng.choice([1, 1, 2, 5]))]
    head = rng.choice(
        [b"", b"Link: </x.css>; rel=preload\r\n", b"Content-Length: 5\r\n", b"Content-Encoding: br\r\n", b"X: \xff\r\n"]
    )
    many = rng.random() < 0.15
    codes = codes * 400 if many else codes

    def apply(msg: Msg) -> None:
        msg.before = b"".join(b"HTTP/1.1 %d Odd\r\n" % c + head + b"\r\n" for c in codes)

    verdict: Verdict = "either" if many else "whole"
    return part(
        f"{len(codes)} interim answers first, {codes[:5]} {head[:20]!r}",
        verdict,
        "RFC 9110 15.2: a client must be able to read one or more 1xx before the final answer",
        "before",
        apply,
    )


def p_heads(rng: Rng) -> Part:
    """Header lines that mean nothing here, or that are written oddly."""
    many = rng.choice([200, 2000])
    digest = rng.random() < 0.5
    lines, verdict, why = rng.choice(
        [
            ([b"X-Odd: %d" % i for i in range(rng.choice([20, 70]))], "whole", "RFC 9110 5.1: unknown fields are ignored"),
            (
                [b"Set-Cookie: a=b; Domain=.odd.invalid; Path=/", b"Set-Cookie: \xff=;;;", b"Set-Cookie:"],
                "whole",
                "RFC 6265 5.2: ignored",
            ),
            (
                [b'Content-Disposition: attachment; filename="../../etc/passwd"'],
                "whole",
                "RFC 6266: a name for a file, the content is the same",
            ),
            ([b"Location: http://127.0.0.1:9/"], "whole", "RFC 9110 10.2.2: Location has no meaning with 200"),
            ([b"Content-Location: file:///etc/passwd"], "whole", "RFC 9110 8.7: does not change what is read"),
            (
                [b'Alt-Svc: h2="127.0.0.1:9"; ma=9999', b"Upgrade: h2c", b"Strict-Transport-Security: max-age=9"],
                "whole",
                "RFC 7838: may be ignored",
            ),
            (
                [b'Link: <http://203.0.113.9/x>; rel="canonical preload describedby"'],
                "whole",
                "RFC 8288: a link need not be followed",
            ),
            (
                [b"Last-Modified: not a date", b"Expires: -1", b"Age: -99", b'ETag: \xff"', b"Warning: 299"],
                "whole",
                "RFC 9110 5.5: of no weight here",
            ),
            ([b"Retry-After: 99999999"], "whole", "RFC 9110 10.2.3: only of use with 503 and 3xx"),
            ([b"Keep-Alive: timeout=99999999, max=-1", b"Vary: *", b"Accept-Ranges: odd"], "whole", "RFC 9110: of no weight here"),
            ([b"X-Empty:", b"X-Empty: ", b"X:\t"], "whole", "RFC 9110 5.5: a value may be empty"),
            ([b"X-Obs: \xe9\xff\x80 " + "\u2028\u202e".encode()], "whole", "RFC 9110 5.5: obs-text is opaque data"),
            ([b"!#$%&'*+-.^_`|~1: odd"], "whole", "RFC 9110 5.6.2: a token"),
            ([b"X-Fold: a\r\n b\r\n\tContent-Length: 3"], "whole", "RFC 9112 5.2: obs-fold is to be taken as spaces"),
            ([b"X-Long: " + b"x" * 7000], "whole", "RFC 9110 5.4: of a size servers do send"),
            ([b"Refresh: 0; url=file:///etc/passwd"], "either", "no standard: browsers would go elsewhere"),
            ([b"X-Long: " + b"x" * rng.choice([70_000, 300_000, 1_500_000])], "either", "RFC 9110 5.4: a limit is prudent"),
            ([b"X-Odd-%d: 1" % i for i in range(many)], "either", "RFC 9110 5.4: a limit is prudent"),
            ([b"X-Space : 1"], "either", "RFC 9112 5.1: white space before the colon, refused or taken"),
            ([b"no colon here"], "either", "RFC 9112 5: not a field line"),
            ([b": no name"], "either", "RFC 9112 5: not a field line"),
            ([b"X-Nul: a\0b"], "either", "RFC 9110 5.5: refused or replaced"),
            ([b"X-Cr: a\rb"], "either", "RFC 9112 2.2: a bare CR is refused or replaced"),
            (["X-\u00d6dd: 1".encode()], "either", "RFC 9110 5.6.2: not a token"),
            ([b"Trailer: Content-Length"], "either", "RFC 9110 6.6.2: announces what may not be a trailer"),
        ]
    )
    if digest and rng.random() < 0.2:

        def apply_digest(msg: Msg) -> None:
            found = base64.b64encode(hashlib.sha256(b"other").digest())
            msg.heads.append(b"Content-Digest: sha-256=:" + found + b":")

        return part("a digest that is wrong", "either", "RFC 9530 2: a recipient may ignore it", "heads", apply_digest)

    def apply(msg: Msg) -> None:
        for line in lines:
            msg.heads.insert(0 if rng_at else len(msg.heads), line)

    rng_at = rng.random() < 0.5
    return part(f"{len(lines)} lines {lines[0][:44]!r} ({sum(map(len, lines))})", verdict, why, "heads", apply)


def p_names(rng: Rng) -> Part:
    """Names of header fields in another case, or other line ends."""
    kind = rng.choice(["lower", "UPPER", "rAnDoM", "no space", "tabs", "bare LF"])
    salt = rng.randrange(10**6)

    def rename(line: bytes) -> bytes:
        name, colon, value = line.partition(b":")
        if not colon or not name.strip():
            return line
        if kind == "no space":
            return name + b":" + value.lstrip()
        if kind == "tabs":
            return name + b":\t\t" + value.lstrip() + b"\t"
        if kind == "lower":
            return name.lower() + colon + value
        if kind == "UPPER":
            return name.upper() + colon + value
        return any_case(name.decode("latin-1"), Rng(salt)).encode("latin-1", "replace") + colon + value

    def apply(msg: Msg) -> None:
        if kind == "bare LF":
            msg.eol = b"\n"
        else:
            msg.rename = rename

    if kind == "bare LF":
        return part(
            "header lines that end with LF alone",
            "either",
            "RFC 9112 2.2: a recipient may take LF as an end of line",
            "names",
            apply,
        )
    return part(
        f"field names and spaces {kind} ({salt % 1000})",
        "whole",
        "RFC 9110 5.1: names in any case; RFC 9112 5: white space is optional",
        "names",
        apply,
    )


# ---------------------------------------------------------------- pace


def late(seconds: float = LATE) -> None:
    """Sleep in small steps."""
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        time.sleep(0.25)


def p_pace(rng: Rng) -> Part:
    """Slow, broken off, endless."""
    pieces, total = rng.choice([2, 10, 40]), rng.choice([0.2, 1.0, 2.0])

    def drip(data: bytes, rng_: Rng) -> Iterator[bytes]:
        spots = sorted(rng_.randrange(1, max(2, len(data))) for _ in range(pieces))
        for a, b in zip([0, *spots], [*spots, len(data)], strict=True):
            yield data[a:b]
            time.sleep(total / pieces)

    def first_bytes(data: bytes, _rng: Rng) -> Iterator[bytes]:
        for i in range(30):
            yield data[i : i + 1]
            time.sleep(0.02)
        yield data[30:]

    def stall(share: float) -> Pace:
        def run(data: bytes, _rng: Rng) -> Iterator[bytes]:
            at = int((len(data) - 1) * share)
            if at:
                yield data[:at]
            late()
            yield data[at:]

        return run

    def crawl(data: bytes, _rng: Rng) -> Iterator[bytes]:
        at = int(len(data) * 0.5)
        yield data[:at]
        for i in range(30):
            yield data[at + i : at + i + 1]
            late(0.5)
        yield data[at + 30 :]

    def broken(data: bytes, _rng: Rng) -> Iterator[bytes]:
        head = data.find(b"\r\n\r\n") + 4
        yield data[: max(1, int(head * 0.7))]

    def nothing(_data: bytes, _rng: Rng) -> Iterator[bytes]:
        yield from ()

    def endless(head: bytes, block: bytes) -> Pace:
        def run(_data: bytes, _rng: Rng) -> Iterator[bytes]:
            yield head
            while True:
                yield block

        return run

    ok = b"HTTP/1.1 200 OK\r\n"
    xml = b"Content-Type: application/xml\r\n"
    name, verdict, why, pace = rng.choice(
        [
            *[
                (
                    f"in {pieces} pieces over {total} s",
                    "whole",
                    "RFC 9112: pieces and pauses have no meaning; within the limit",
                    drip,
                )
            ]
            * 5,
            ("the first 30 bytes one by one", "whole", "RFC 9112: pieces have no meaning", first_bytes),
            ("silence before the status line", "not", "time limit: nothing within 8 s", stall(0.0)),
            ("silence before the last byte", "not", "time limit: not complete within 8 s", stall(1.0)),
            ("silence in the middle", "not", "time limit: not complete within 8 s", stall(0.5)),
            ("one byte each half second", "not", "time limit: not complete within 8 s", crawl),
            ("closed within the header lines", "not", "RFC 9112 8: the header section is not complete", broken),
            ("closed without a byte", "not", "RFC 9112 8: no answer", nothing),
            ("endless status line", "not", "RFC 9112 4: never ends", endless(b"HTTP/1.1 200 ", b"O" * 65536)),
            ("endless header lines", "not", "RFC 9112 5: never ends", endless(ok, b"X-Odd: 1\r\n" * 5000)),
            ("endless one header line", "not", "RFC 9112 5: never ends", endless(ok + b"X: ", b"y" * 65536)),
            (
                "endless interim answers",
                "not",
                "RFC 9110 15.2: the final answer never comes",
                endless(b"", b"HTTP/1.1 103 Hints\r\n\r\n" * 500),
            ),
            ("endless body", "not", "8 MB limit: never ends", endless(ok + xml + b"\r\n<RULE>", b"<P>odd</P>\n" * 6000)),
            ("endless white space", "not", "8 MB limit: never ends", endless(ok + xml + b"\r\n", b" " * 65536)),
            (
                "endless chunks",
                "not",
                "8 MB limit: never ends",
                endless(ok + xml + b"Transfer-Encoding: chunked\r\n\r\n6\r\n<RULE>\r\n", b"1\r\nx\r\n" * 9000),
            ),
            (
                "endless chunk extension",
                "not",
                "RFC 9112 7.1.1: never ends",
                endless(ok + b"Transfer-Encoding: chunked\r\n\r\n5;", b"e" * 65536),
            ),
            (
                "endless chunk size",
                "not",
                "RFC 9112 7.1: never ends",
                endless(ok + b"Transfer-Encoding: chunked\r\n\r\n", b"0" * 65536),
            ),
            (
                "endless trailers",
                "not",
                "RFC 9112 7.1.2: never ends",
                endless(ok + b"Transfer-Encoding: chunked\r\n\r\n7\r\n<RULE/>\r\n0\r\n", b"X: 1\r\n" * 9000),
            ),
            (
                "endless body of an error",
                "not",
                "RFC 9110 15.6: an error, and never ends",
                endless(b"HTTP/1.1 500 Odd\r\nContent-Type: text/html\r\n\r\n", b"odd " * 16000),
            ),
            (
                "endless body of a redirect",
                "not",
                "RFC 9110 15.4: leads to another place, and never ends",
                endless(b"HTTP/1.1 302 Odd\r\nLocation: http://127.0.0.1:9/\r\n\r\n", b"odd " * 16000),
            ),
            (
                "endless empty gzip members",
                "not",
                "RFC 1952 2.2: never ends",
                endless(ok + xml + b"Content-Encoding: gzip\r\n\r\n", gzip_member(b"") * 3000),
            ),
            (
                "no HTTP, only the body",
                "not",
                "RFC 9112 4: no status line",
                lambda data, _r: iter([data.partition(b"\r\n\r\n")[2]]),
            ),
            ("a TLS alert", "not", "RFC 9112 4: not HTTP", lambda data, _r: iter([b"\x15\x03\x01\x00\x02\x02\x28"])),
            ("an HTTP/2 preface", "not", "RFC 9112 4: not HTTP/1", lambda data, _r: iter([b"\0\0\x12\x04\0\0\0\0\0" + bytes(18)])),
            ("NULs before the status line", "not", "RFC 9112 4: not HTTP", lambda data, _r: iter([bytes(4) + data])),
        ]
    )
    return part(name, verdict, why, "pace", None, pace)


# ---------------------------------------------------------------- answers for texts

Family = Callable[[Rng], Part]
FAMILIES: list[tuple[Family, int]] = [
    (p_reencoded, 5),
    (p_declaration, 6),
    (p_misc_whole, 4),
    (p_text_forms, 4),
    (p_root_attributes, 4),
    (p_bad_inside, 8),
    (p_outside, 3),
    (p_doctype, 7),
    (p_structure, 3),
    (p_cut, 3),
    (p_other_content, 8),
    (p_hollow, 1),
    (p_ctype, 7),
    (p_coding_whole, 6),
    (p_gzip_forms, 5),
    (p_zstd_forms, 3),
    (p_coding_bad, 12),
    (p_bomb, 3),
    (p_length, 9),
    (p_chunked, 12),
    (p_start, 6),
    (p_status, 9),
    (p_redirect, 10),
    (p_before, 4),
    (p_heads, 8),
    (p_names, 3),
    (p_pace, 6),
]


def draw_part(rng: Rng) -> Part:
    """One oddity of a random family."""
    family = rng.choices([f for f, _ in FAMILIES], [w for _, w in FAMILIES])[0]
    return family(rng)


def draw_parts(rng: Rng) -> list[Part]:
    """One to four oddities that can stand together."""
    want = rng.choices([1, 2, 3, 4], [50, 27, 15, 8])[0]
    kind = rng.choice(["any", "whole", "one"])  # what the further ones may be
    parts = [draw_part(rng)]
    if kind == "whole":
        while parts[0].verdict != "whole":
            parts = [draw_part(rng)]
    for _ in range(60):
        if len(parts) >= want:
            break
        more = draw_part(rng)
        taken = frozenset().union(*(p.slots for p in parts))
        if more.slots & taken or (kind != "any" and more.verdict != "whole"):
            continue
        # A longer way to the same end: "endless" and "closed" hide whatever else there is, so they stand alone.
        if any(p.pace and p.verdict == "not" for p in [*parts, more]):
            continue
        parts.append(more)
    return sorted(parts, key=lambda p: p.order)


def text_answer(rng: Rng) -> OddAnswer:
    """An odd answer for a full text."""
    parts = draw_parts(rng)
    salt = rng.getrandbits(64)
    verdict = worst(p.verdict for p in parts)
    why = next(p.why for p in parts if p.verdict == verdict)

    def wire(body: bytes, mime: str) -> bytes | Iterable[bytes]:
        msg = Msg(body, mime, Rng(salt))
        msg.ctype = mime.encode() if msg.is_xml else mime.encode() + b"; charset=utf-8"
        try:
            for each in parts:
                if each.apply:
                    each.apply(msg)
        except XmlOnly:
            return NOT_FOUND
        data = msg.finish()
        for each in parts:
            if each.pace:
                return each.pace(data, Rng(salt + 1))
        return data

    return OddAnswer(" + ".join(p.name for p in parts), "text", verdict, why, wire=wire)


# ---------------------------------------------------------------- rows

RowChange = Callable[[list[tuple[str, str]], dict], None]
ADDRESSES = ("full_text_xml_url", "raw_text_url")


@dataclass(frozen=True)
class RowPart:
    """One oddity of a row; `key` keeps two from hitting the same thing."""

    name: str
    verdict: Verdict
    why: str
    key: str
    change: RowChange


def put(pairs: list[tuple[str, str]], key: str, raw: str | None) -> None:
    """The value of a key replaced by raw JSON text, or the key taken out."""
    at = next((i for i, (k, _) in enumerate(pairs) if k == json.dumps(key)), None)
    if raw is None:
        if at is not None:
            del pairs[at]
    elif at is None:
        pairs.append((json.dumps(key), raw))
    else:
        pairs[at] = (pairs[at][0], raw)


def r_unknown(rng: Rng) -> RowPart:
    """An unknown key with anything in it."""
    deep = rng.choice([50, 300, 500])
    raw = rng.choice(
        [
            "9" * 5000,
            "-" + "1" * 5000,
            "1e999",
            "-1E+99999",
            "0." + "1" * 5000,
            "1e-999999",
            "-0",
            "0e0",
            '"\\ud800"',
            '"\\udfff\\ud800"',
            '"\\u0000\\u001b[2J\\u202e"',
            "[" * deep + "]" * deep,
            '{"a":' * deep + "1" + "}" * deep,
            '"' + "x" * 1_000_000 + '"',
            "[]",
            "{}",
            '{"a":1,"a":2}',
            '"file:///etc/passwd"',
            "[null,true,false]",
            '"\\/\\b\\f\\n\\r\\t\\"\\\\"',
            '"\u2028\u2029\ufeff\ufffe"',
            "[" + "0," * 20_000 + "0]",
        ]
    )
    key = rng.choice(
        [
            "odd",
            "",
            "__proto__",
            "__class__",
            "\u0000",
            "results",
            "count",
            "next_page_url",
            "id",
            "a" * 5000,
            "document_number\u0000",
            "Title",
            "self",
            "$ref",
            "\U0001f4a9",
        ]
    )
    front = rng.random() < 0.5

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        pairs.insert(0 if front else len(pairs), (json.dumps(key), raw))

    return RowPart(
        f"unknown key {key[:20]!r} with {raw[:24]!r} ({len(raw)}) {'first' if front else 'last'}",
        "whole",
        "RFC 8259: one value by the grammar, and nothing that is used is odd",
        f"unknown {key}",
        change,
    )


def r_shape(rng: Rng) -> RowPart:
    """The same row written in another way."""
    how = rng.choice(["reversed", "escaped keys", "escaped text", "white space", "same key twice"])

    def change(pairs: list[tuple[str, str]], row: dict) -> None:
        if how == "reversed":
            pairs.reverse()
        elif how == "escaped keys":
            pairs[:] = [
                ('"' + "".join(f"\\u{ord(c):04X}" for c in json.loads(k)) + '"' if json.loads(k).isascii() else k, v)
                for k, v in pairs
            ]
        elif how == "escaped text":
            for key in ("document_number", "title", *ADDRESSES):
                if isinstance(row.get(key), str) and row[key].isascii():
                    put(pairs, key, '"' + "".join(f"\\u{ord(c):04x}" for c in row[key]) + '"')
        elif how == "white space":
            pairs[:] = [(f"\n\t\r {k} \n", f"\t {v}\r\n\r\n") for k, v in pairs]
        else:
            pairs.extend([p for p in pairs if json.loads(p[0]) in ("document_number", "title")])

    return RowPart(
        f"the same row, {how}",
        "whole",
        "RFC 8259 2, 4, 7: order, space and escapes have no meaning; the values are the same",
        "zz shape",
        change,
    )


def r_not_object(rng: Rng) -> RowPart:
    """Something that is no row at all."""
    raw = rng.choice(
        [
            "null",
            "true",
            "false",
            "0",
            "1e999",
            "9" * 5000,
            '""',
            '"\\ud800"',
            '"2025-00001"',
            "[]",
            "[[]]",
            "{}",
            "[" * 500 + "]" * 500,
            '[{"document_number":"x"}]',
            '"' + "x" * 1_000_000 + '"',
            "-0.0",
            '{"errors":["odd"]}',
            '{"":null}',
        ]
    )
    return RowPart(
        f"no row but {raw[:30]!r} ({len(raw)})",
        "not",
        "no number and no address",
        "all",
        lambda pairs, _row: pairs.insert(0, ("", raw)),
    )


def r_number(rng: Rng) -> RowPart:
    """The document number."""
    bad = rng.random() < 0.6
    if bad:
        raw = rng.choice(
            [
                None,
                "null",
                "5",
                "2025.12345",
                "true",
                "[]",
                "{}",
                '["2025-00001"]',
                '""',
                '" "',
                "1e999",
                "9" * 5000,
                '{"a":1}',
                '"\\u0000"',
                '"\\ud800"',
                "-1",
                '"\\n"',
            ]
        )
        why, verdict = "no number that can be used", "not"
    else:
        raw = rng.choice(
            [
                '"../../etc/passwd"',
                '"2025-1/../../x"',
                '"2025-\\u0000"',
                '"' + "9" * 5000 + '"',
                '"\\u202e2025-1"',
                '"=cmd()"',
                '"."',
                '".."',
                '"CON"',
                '"<b>2025-1</b>"',
                '"2025 00001"',
                '"/dev/zero"',
                '"--help"',
                '"\\u0662\\u0660\\u0662\\u0665-1"',
                '"%2e%2e%2f"',
                '"2025-1\\r\\nX: 1"',
                '"\'; DROP TABLE x; --"',
                '"\\ud83d\\ude00"',
            ]
        )
        why, verdict = "a string, but none that such a number is; to refuse it is prudent", "either"
    return RowPart(
        f"document_number {raw[:30] if raw else 'missing'!r}",
        verdict,
        why,
        "document_number",
        lambda pairs, _row: put(pairs, "document_number", raw),
    )


def odd_address(rng: Rng) -> str | None:
    """Raw JSON of an address no reader may use."""
    n = rng.randint(1, 250)
    if rng.random() < 0.3:
        return rng.choice(
            [
                "5",
                "true",
                "[]",
                "{}",
                '""',
                '" "',
                "1e999",
                '["http://127.0.0.1:9/"]',
                '{"href":"http://127.0.0.1:9/"}',
                "9" * 5000,
                "-1",
            ]
        )
    return json.dumps(
        rng.choice(
            [
                "file:///etc/passwd",
                "file:///dev/zero",
                "FILE:///dev/stdin",
                "file:/tmp/odd.fifo",
                "/etc/passwd",
                "/dev/zero",
                "//203.0.113.%d/x" % n,
                "ftp://127.0.0.1:9/x",
                "data:text/xml,<RULE>odd</RULE>",
                "javascript:alert(1)",
                f"http://203.0.113.{n}/x.xml",
                f"http://odd{n}.invalid/x.xml",
                "http://127.0.0.1:9/x.xml",
                "https://127.0.0.1:9/x.xml",
                "http://[::1",
                "http://[::1]:9/x",
                "http://127.0.0.1:99999/x",
                "http://127.0.0.1:abc/x",
                "http://127.0.0.1:-9/x",
                "http://user:secret@127.0.0.1:9/x",
                "http://127.0.0.1:9/\u0000",
                "http://127.0.0.1:9/\r\nHost: odd",
                "http:",
                "http://",
                "http:///x",
                "x",
                "..",
                "#",
                "?",
                "\u202ehttp://127.0.0.1:9/",
                "\ud800",
                "http://\ud800.invalid/",
                "http://\u00f6dd.invalid/",
                "mailto:x@odd.invalid",
                "http://127.0.0.1:9/" + "a" * 100_000,
                "gopher://127.0.0.1:9/",
                "unix:/run/x.sock",
                "http://127.0.0.1:\u0669/",
                "http://2130706433:9/",
                "jar:file:///x!/y",
                "http://127.0.0.1:9\\@x/",
                "\\\\203.0.113.9\\x",
                "http://a..invalid/",
                "http://" + "a" * 300 + ".invalid/",
                "C:\\x.xml",
            ]
        )
    )


def r_addresses(rng: Rng) -> RowPart:
    """Addresses of the full text: both, or one of them."""
    which = rng.choice(["both", "both", "both", "xml", "raw"])
    first, second = odd_address(rng), odd_address(rng)
    if rng.random() < 0.15:
        first = second = rng.choice([None, "null"])
    if rng.random() < 0.4:
        second = first
    keys = {"both": ADDRESSES, "xml": ADDRESSES[:1], "raw": ADDRESSES[1:]}[which]

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        for key, raw in zip(keys, (first, second), strict=False):
            put(pairs, key, raw)

    shown = ", ".join("missing" if x is None else x[:44] for x in (first, second)[: len(keys)])
    if which == "both":
        return RowPart(f"both addresses: {shown}", "not", "no address the text may be fetched from", "address", change)
    if which == "xml":
        return RowPart(
            f"XML address: {shown}", "either", "the plain text is left; a reader may take it or refuse", "address", change
        )
    return RowPart(
        f"plain text address: {shown}",
        "either",
        "not needed while the XML is there; a reader may refuse the row",
        "address",
        change,
    )


def r_same_address(rng: Rng) -> RowPart:
    """The good addresses written oddly."""
    how, verdict, why = rng.choice(
        [
            ("fragment", "whole", "RFC 9110 7.1: a fragment is not sent"),
            ("upper scheme", "whole", "RFC 3986 3.1: schemes are case-insensitive"),
            ("spaces around", "either", "RFC 3986 C: not part of an address; some take them off"),
            ("user info", "either", "RFC 9110 4.2.4: user info is deprecated; to refuse is prudent"),
            ("dot segments", "either", "RFC 3986 5.2.4: the same after taking dots out, if that is done"),
            ("percent escape", "either", "RFC 3986 6.2.2.2: the same, but a server need not know"),
            ("backslashes", "either", "RFC 3986: not allowed; browsers take them as slashes"),
            ("tab within", "either", "RFC 3986: not allowed; browsers take it out"),
            ("query", "either", "RFC 3986 3.4: another address, though often the same answer"),
            ("scheme left out", "either", "RFC 3986 4.2: relative to the listing"),
            ("scheme and host left out", "either", "RFC 3986 4.2: relative to the listing"),
            ("other path", "not", "an address where there is nothing"),
        ]
    )

    def odd(url: str) -> str:
        scheme, _, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        return {
            "fragment": url + "#odd",
            "upper scheme": scheme.upper() + "://" + rest,
            "spaces around": f" {url}\n",
            "user info": f"{scheme}://user:secret@{rest}",
            "dot segments": f"{scheme}://{host}/odd/../{path}",
            "percent escape": url[:-1] + f"%{ord(url[-1]):02x}",
            "backslashes": f"{scheme}:\\\\{host}\\{path}",
            "tab within": f"{scheme}://{host}{slash}\t{path}",
            "query": url + ("&" if "?" in url else "?") + "odd=1",
            "scheme left out": f"//{rest}",
            "scheme and host left out": slash + path,
            "other path": f"{scheme}://{host}/odd-nowhere/x",
        }[how]

    def change(pairs: list[tuple[str, str]], row: dict) -> None:
        for key in ADDRESSES:
            if isinstance(row.get(key), str) and row[key]:
                put(pairs, key, json.dumps(odd(row[key])))

    return RowPart(f"the good addresses with {how}", verdict, why, "address", change)


def r_field(rng: Rng) -> RowPart:
    """Other fields with anything in them: a careful reader may take the document or refuse it."""
    wrong = rng.choice(
        [
            None,
            "null",
            "5",
            "true",
            "[]",
            "{}",
            '""',
            "1e999",
            "9" * 5000,
            '"\\ud800"',
            '"\\u0000"',
            "[[[]]]",
            '{"a":{"b":[]}}',
            "-0",
        ]
    )
    texts = [
        '"' + "t" * 1_000_000 + '"',
        '"\\u202e\\u0007\\u001b]0;odd\\u0007"',
        '"\\udc00 lone"',
        '"<script>alert(1)</script>"',
        '"=1+1"',
        '"  "',
    ]
    days = [
        '"2025-02-30"',
        '"yesterday"',
        '"0000-00-00"',
        '"2025-13-01"',
        '"9999-12-31"',
        '"2025-1-5"',
        '"2025-01-02T00:00:00Z"',
        "20250102",
        '"\\u0662\\u0660\\u0662\\u0665-01-02"',
        '"-2025-01-02"',
        '"1900-01-01"',
        '"2025/01/02"',
        '"2025-01-02\\n"',
    ]
    lists = [
        "[" + '"a",' * 9999 + '"a"]',
        "[null]",
        "[5]",
        "[[]]",
        '["\\ud800"]',
        '"EPA-1"',
        '[{"name":5}]',
        '[{"name":null,"raw_name":"\\ud800"}]',
        '[{"id":1e999}]',
        '[""]',
        '["' + "d" * 100_000 + '"]',
        '[{"slug":"../../x","url":"file:///etc/passwd"}]',
    ]
    key, more = rng.choice(
        [
            ("title", texts),
            ("title", texts),
            ("type", ['"Oddity"', '"rule"', '"RULE\\u0000"']),
            ("publication_date", days),
            ("publication_date", days),
            ("docket_ids", lists),
            ("agencies", lists),
            ("html_url", ['"javascript:alert(1)"']),
            ("json_url", ['"file:///etc/passwd"']),
        ]
    )
    raw = rng.choice(more) if rng.random() < 0.65 else wrong
    if key.endswith("_url") and rng.random() < 0.7:
        raw = odd_address(rng)
    return RowPart(
        f"{key} {'missing' if raw is None else raw[:34]} ({len(raw or '')})",
        "either",
        "the text can be fetched, but a field is not what it should be; to take or to refuse is a choice",
        key,
        lambda pairs, _row: put(pairs, key, raw),
    )


def r_twice(rng: Rng) -> RowPart:
    """A key given twice with different values."""
    key = rng.choice(["document_number", "title", *ADDRESSES, "publication_date"])
    raw = rng.choice(['"odd"', "null", "5", '"file:///etc/passwd"', '"http://127.0.0.1:9/x"'])
    front = rng.random() < 0.5

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        pairs.insert(0 if front else len(pairs), (json.dumps(key), raw))

    return RowPart(
        f"{key} twice, {'first' if front else 'last'} {raw}",
        "either",
        "RFC 8259 4: what a reader makes of equal names is open",
        "twice",
        change,
    )


def r_key_case(rng: Rng) -> RowPart:
    """Keys that are needed, under another name."""
    new = rng.choice([str.upper, str.title, lambda k: k + " ", lambda k: k.replace("_", "-"), lambda k: "\u200b" + k])
    shown = json.dumps(new("document_number"))

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        names = {json.dumps(k) for k in ("document_number", *ADDRESSES)}
        pairs[:] = [(json.dumps(new(json.loads(k))) if k in names else k, v) for k, v in pairs]

    return RowPart(
        f"needed keys under other names, {shown}",
        "not",
        "RFC 8259 8.3: names are compared as they are, so number and addresses are missing",
        "all",
        change,
    )


ROW_FAMILIES: list[tuple[Callable[[Rng], RowPart], int]] = [
    (r_unknown, 12),
    (r_shape, 4),
    (r_not_object, 7),
    (r_number, 9),
    (r_addresses, 14),
    (r_same_address, 7),
    (r_field, 14),
    (r_twice, 4),
    (r_key_case, 2),
]


def row_answer(rng: Rng) -> OddAnswer:
    """An odd row for the listing."""
    parts: list[RowPart] = []
    want = rng.choices([1, 2, 3], [65, 25, 10])[0]
    for _ in range(30):
        if len(parts) >= want:
            break
        more = rng.choices([f for f, _ in ROW_FAMILIES], [w for _, w in ROW_FAMILIES])[0](rng)
        keys = {p.key for p in parts}
        # A key given twice or hidden must be the only oddity, or the verdict would not follow from the parts.
        if parts and (more.key in keys or {more.key, *keys} & {"all", "twice"}):
            continue
        parts.append(more)
    parts.sort(key=lambda p: p.key)  # "zz shape" last, so that it is given what the others made
    verdict = worst(p.verdict for p in parts)

    def make(row: dict) -> str:
        pairs = [(json.dumps(k), json.dumps(v)) for k, v in row.items()]
        for each in parts:
            if each.key == "zz shape" and len(parts) > 1 and "escaped text" in each.name:
                continue  # would put the good values back
            each.change(pairs, row)
        if pairs and pairs[0][0] == "":
            return pairs[0][1]
        return "{" + ",".join(f"{k}:{v}" for k, v in pairs) + "}"

    return OddAnswer(
        " + ".join(p.name for p in parts), "row", verdict, next(p.why for p in parts if p.verdict == verdict), row=make
    )


# ---------------------------------------------------------------- all


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


# ---------------------------------------------------------------- self-check

GOOD_XML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<RULE>\n <PREAMB><AGENCY TYPE="F">Odd \u00e9 Agency</AGENCY></PREAMB>\n'
    + "".join(f" <P>Paragraph {i} \u2014 of the text &amp; more, \u00a7 {i}.</P>\n" for i in range(60))
    + "</RULE>\n"
).encode()
GOOD_HTML = (
    "<html><head><title>x</title></head><body><pre>\n"
    + "".join(f"Line {i} &amp; \u2014\n" for i in range(60))
    + "</pre></body></html>\n"
).encode()


def strict(text: str | bytes, base: int = 10) -> int:
    """A number of ASCII digits only."""
    shown = text.decode("latin-1") if isinstance(text, bytes) else text
    if not re.fullmatch("[0-9]+" if base == 10 else "[0-9A-Fa-f]+", shown):
        raise ValueError(f"not a number: {shown[:20]}")
    return int(shown, base)


def plain_read(data: bytes) -> bytes:
    """A simple reader: interim answers, header lines, framing and codings; no checks for what is merely odd."""
    stream = io.BytesIO(data)
    while True:
        status = strict(stream.readline().split()[1])
        heads: dict[str, str] = {}
        last = ""
        while line := stream.readline().rstrip(b"\r\n"):
            text = line.decode("latin-1")
            if text[0] in " \t":
                heads[last] += " " + text.strip()
                continue
            last, _, value = text.partition(":")
            last = last.lower()
            heads[last] = heads[last] + "," + value.strip() if last in heads else value.strip()
        if status >= 200:
            break
    if status != 200:
        raise ValueError(f"status {status}")
    if "chunked" in heads.get("transfer-encoding", "").lower():
        body = b""
        while size := strict(stream.readline().split(b";")[0].strip(), 16):
            body += stream.read(size)
            if stream.readline() != b"\r\n":
                raise ValueError("no CRLF after a chunk")
    else:
        size = strict(heads["content-length"]) if "content-length" in heads else None
        body = stream.read(size)
        if size is not None and len(body) < size:
            raise ValueError("closed too early")
    for coding in reversed([c.strip().lower() for c in heads.get("content-encoding", "").split(",") if c.strip()]):
        if coding in ("gzip", "x-gzip"):
            out = b""
            while body:
                unpack = zlib.decompressobj(31)
                out += unpack.decompress(body)
                if not unpack.eof:
                    raise ValueError("gzip not complete")
                body = unpack.unused_data
            body = out
        elif coding != "identity":
            body = {"deflate": zlib.decompress, "br": brotli.decompress, "zstd": zstd.decompress}[coding](body)
    return body


def self_check(seed: int, count: int = 200) -> list[str]:
    """What does not hold: whole texts must be read to the same text, rows must be one JSON value, names must be unique."""
    from xml.etree import ElementTree as ET

    sys.set_int_max_str_digits(0)
    wrong = []
    row = {
        "document_number": "2025-00001",
        "title": "A title",
        "type": "Rule",
        "publication_date": "2025-01-02",
        "html_url": "http://127.0.0.1:9/d",
        "full_text_xml_url": "http://127.0.0.1:9/x.xml",
        "raw_text_url": "http://127.0.0.1:9/x.txt",
        "json_url": "http://127.0.0.1:9/x.json",
        "docket_ids": [],
        "agencies": [{"name": "A"}],
    }
    for each in answers(seed, count):
        try:
            if each.row:
                found = json.loads(each.row(dict(row)).encode("utf-8"))
                if each.verdict == "whole" and any(found[k] != row[k] for k in row if "addresses" not in each.name):
                    wrong.append(f"row is not the same: {each.name}")
                continue
            assert each.wire
            for good, mime in (
                (GOOD_XML, "application/xml"),
                (bare(GOOD_XML).encode(), "application/xml"),
                (GOOD_HTML, "text/html"),
            ):
                made = each.wire(good, mime)
                if not isinstance(made, bytes) and each.verdict == "not":
                    continue
                data = made if isinstance(made, bytes) else b"".join(made)
                if len(data) > 2_000_000:
                    wrong.append(f"{len(data)} bytes on the wire: {each.name}")
                if data == NOT_FOUND or each.verdict == "either":
                    continue
                try:
                    body = plain_read(data)
                    same = body == good if mime == "text/html" else forms(ET, body) == forms(ET, good)
                except Exception as error:  # noqa: BLE001 - what it was is told
                    same, body = False, repr(error).encode()
                if each.verdict == "whole" and not same:
                    wrong.append(f"whole but not read as {mime}: {each.name}: {body[:90]!r}")
                if each.verdict == "not" and same and len(body) <= LIMIT and mime != "text/html":
                    wrong.append(f"not whole but read as {mime}: {each.name}")
        except Exception as error:  # noqa: BLE001 - what it was is told
            wrong.append(f"{error!r}: {each.name[:200]}")
    return wrong


def forms(parser, body: bytes) -> tuple[list[str], str]:
    """Tags and text of a document."""
    root = parser.fromstring(body)
    return [e.tag for e in root.iter()], "".join(root.itertext()).strip() and " ".join("".join(root.itertext()).split())


if __name__ == "__main__":
    which = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    for answer in answers(which):
        print(f"{answer.where:4} {answer.verdict:6} {answer.name!a}")
    for line in self_check(which):
        print("WRONG", ascii(line))
