"""Media types and charsets, right and wrong."""

from __future__ import annotations

from odd_answers.making import Msg, Part, Rng, Verdict, XmlOnly, part


def p_ctype(rng: Rng) -> Part:
    """Media types and charset labels."""
    cases: list[tuple[str, Verdict, str]] = [
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
    form, verdict, why = rng.choice(cases)

    def apply(msg: Msg) -> None:
        if form.startswith("text/xml") and not msg.is_xml:
            raise XmlOnly
        msg.ctype = form.format(msg.mime, U=msg.mime.upper()).encode("latin-1") or None

    return part(f"Content-Type {form!r}", verdict, why, "ctype", apply)
