"""What is no document, or another one: characters, markup, DTDs, cut content, something else in its place."""

from __future__ import annotations

import hashlib
import json

from odd_answers.making import Msg, Part, Rng, Verdict, part
from odd_answers.xml_tools import bare, cut_point, inside, root_name, root_span, tokens, xml_part


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
    cases: list[tuple[str, str, Verdict, str]] = [
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
    subset, ref, verdict, why = rng.choice(cases)
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
