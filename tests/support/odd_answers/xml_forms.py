"""The document written otherwise: encodings, declarations, what XML allows beside the text, attributes."""

from __future__ import annotations

import re

from odd_answers.making import Part, Rng, Verdict
from odd_answers.xml_tools import DECL, bare, in_text, inside, on_root, xml_part


def p_reencoded(rng: Rng) -> Part:
    """The same document in another encoding, as the XML declaration or the BOM says."""
    cases: list[tuple[str, str, bytes, Verdict, str]] = [
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
    codec, label, bom, verdict, why = rng.choice(cases)
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
    cases: list[tuple[str, Verdict, str]] = [
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
    decl, verdict, why = rng.choice(cases)
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
    cases: list[tuple[bytes, Verdict, str]] = [
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
    attrs, verdict, why = rng.choice(cases)
    return xml_part(f"root with {attrs[:30]!r}... ({len(attrs)} bytes)", verdict, why, lambda body, _r: on_root(body, attrs))
