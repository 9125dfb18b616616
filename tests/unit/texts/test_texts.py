"""One text, whichever form a notice came in; and bytes that are no notice are refused with a reason."""

from __future__ import annotations

import html

import pytest
from full_texts import full_text
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import CouldNotRead
from pipeline.texts.forms import document_version
from pipeline.texts.fr_layout import clean, listed

GPO = """<NOTICE>
<PREAMB>
<AGENCY TYPE="S">INTERNATIONAL TRADE COMMISSION</AGENCY>
<DEPDOC>[Investigation No. 337–TA–8199]</DEPDOC>
<SUBJECT>Certain Lamps and Parts Thereof; Notice of Institution</SUBJECT>
<AGY>
<HD SOURCE="HED">AGENCY:</HD>
<P>U.S. International Trade Commission.</P>
</AGY>
<SUM>
<HD SOURCE="HED">SUMMARY:</HD>
<P>A complaint of <E T="03">Lumora</E> says that claims 1–5 of the ’506 patent (“the ’506 patent”) are infringed
by lamps of Peña &amp; Co.<PRTPAGE P="4711"/> since May.</P>
</SUM>
</PREAMB>
<SUPLINF>
<HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD>
<P>(b) The respondents are:</P>
<P>Ibex Lighting Co., Ltd., 1 Road, Taipei, Taiwan.</P>
<P>iLamp Inc., 2 Road, Reno, NV 89501.</P>
</SUPLINF>
<SIG><P>By order of the Commission.</P><DATED>Issued: May 5, 2026.</DATED></SIG>
<FRDOC>[FR Doc. 2026-98001 Filed 5-8-26; 8:45 am]</FRDOC>
<BILCOD>BILLING CODE 7020-02-P</BILCOD>
</NOTICE>"""

PLAIN = """[Federal Register Volume 91, Number 88 (Friday, May 8, 2026)]
[Notices]
[Pages 4710-4711]
[FR Doc No: 2026-98001]


=======================================================================
-----------------------------------------------------------------------

INTERNATIONAL TRADE COMMISSION

[Investigation No. 337-TA-8199]


Certain Lamps and Parts Thereof; Notice of Institution

AGENCY: U.S. International Trade Commission.

-----------------------------------------------------------------------

SUMMARY: A complaint of Lumora says that claims 1-5 of the '506 patent
(``the '506 patent'') are infringed by lamps of

[[Page 4711]]

Pe[ntilde]a & Co. since May.

SUPPLEMENTARY INFORMATION: (b) The respondents are:
    Ibex Lighting Co., Ltd., 1 Road, Taipei, Taiwan.
    iLamp Inc., 2 Road, Reno, NV 89501.

    By order of the Commission.

    Issued: May 5, 2026.

[FR Doc. 2026-98001 Filed 5-8-26; 8:45 am]
BILLING CODE 7020-02-P
"""

EXPECTED = """INTERNATIONAL TRADE COMMISSION
[Investigation No. 337-TA-8199]
Certain Lamps and Parts Thereof; Notice of Institution
AGENCY: U.S. International Trade Commission.
SUMMARY: A complaint of Lumora says that claims 1-5 of the '506 patent ("the '506 patent") are infringed by lamps of \
Peña & Co. since May.
SUPPLEMENTARY INFORMATION: (b) The respondents are:
Ibex Lighting Co., Ltd., 1 Road, Taipei, Taiwan.
iLamp Inc., 2 Road, Reno, NV 89501.
By order of the Commission.
Issued: May 5, 2026.
[FR Doc. 2026-98001 Filed 5-8-26; 8:45 am]
BILLING CODE 7020-02-P"""


def wrapped(text: str) -> bytes:
    return f"<html><body><pre>\n{html.escape(text, quote=False)}\n</pre></body></html>".encode()


def test_xml_and_plain_text_give_the_same_text():
    assert full_text("fr_xml", GPO.encode(), "2026-98001") == EXPECTED
    assert full_text("fr_text", wrapped(PLAIN), "2026-98001") == EXPECTED


@pytest.mark.parametrize(
    ("form", "body", "reason"),
    [
        ("fr_xml", b"", "empty"),
        ("fr_xml", b"  \n ", "empty"),
        ("fr_xml", GPO.encode("utf-16-be"), "not UTF-8"),
        ("fr_xml", GPO.replace("–", "-").replace("’", "é").replace("“", "").replace("”", "").encode("latin-1"), "not UTF-8"),
        ("fr_xml", GPO.encode()[:900], "not well-formed"),
        ("fr_xml", b"<!doctype html><html><body>Request Access</body></html>", "HTML where XML is due"),
        ("fr_xml", b"<html><body/></html>", "HTML where XML is due"),
        ("fr_text", b"<html><body>Request Access</body></html>", "no <pre>"),
        ("fr_text", PLAIN.encode("utf-16-be"), "NUL"),
        ("fr_text", b"<html><body><pre> \n </pre></body></html>", "no text"),
    ],
)
def test_bytes_that_are_no_notice_are_refused_with_the_reason(form, body, reason):
    with pytest.raises(CouldNotRead, match=reason):
        full_text(form, body, "2026-98001")


def test_an_entity_bomb_is_refused_and_not_expanded():
    bomb = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{"&a;" * 10}">' for n in range(9)) + "]><NOTICE>&a8;</NOTICE>"
    with pytest.raises(CouldNotRead, match="entities"):
        full_text("fr_xml", bomb.encode(), "2026-98001")


def test_another_documents_text_is_not_taken_for_this_one():
    with pytest.raises(CouldNotRead, match="another"):
        full_text("fr_xml", GPO.encode(), "2026-98777")


def test_the_version_knows_content_and_not_form():
    xml = full_text("fr_xml", GPO.encode(), "2026-98001")
    plain = full_text("fr_text", wrapped(PLAIN), "2026-98001")
    assert document_version("T", None, "Notice", [], [], xml) == document_version("T", None, "Notice", [], [], plain)
    assert document_version("T", None, "Notice", [], [], xml) != document_version("T", None, "Notice", [], ["2026-98009"], xml)


@given(st.text(max_size=400))
def test_cleaning_twice_changes_nothing(text):
    once = clean(text)
    assert clean(once) == once
    assert listed(once) == clean(html.unescape(once))


@given(st.binary(max_size=600), st.sampled_from(["fr_xml", "fr_text"]))
def test_no_bytes_at_all_do_anything_but_give_text_or_a_reason(body, form):
    try:
        text = full_text(form, body, "2026")
    except CouldNotRead as why:
        text = f"2026: {why}"
    assert "2026" in text
    assert text != "2026: "
