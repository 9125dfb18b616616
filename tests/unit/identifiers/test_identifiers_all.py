"""What holds for every kind of identifier, whoever adds the next one."""

from __future__ import annotations

import importlib
import inspect
import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.identifiers import identifiers

# Real spellings of each kind, most of them from notices and rulings. Mutated below.
EXAMPLES = {
    "ca_case": ["Docket: T-1234-25", "T-12-26", "Dockets: A-77-26", "Dossier : T-911-26", "Court File No.: T-1-26"],
    "cbp_ruling": ["HQ H323683", "H335304", "NY N302241", "N286124", "HQ 561234", "NY H80123", "NY 812345", "HQ W968123"],
    "company": [
        "Shenzhen Howshow Technology Co., Ltd., d/b/a Shenzhen Howshare Technology Co., Ltd., d/b/a Howshare (“Howshare”)",
        "The Chamberlain Group, LLC (formerly, The Chamberlain Group, Inc.)", "Société Générale des Widgets S.A.", "株式会社ソニー",
        "ソニー㈱", "(주)삼성전자", "深圳市大疆创新科技有限公司", "ООО «Ромашка»", "in corporated", "株式 会社ソニー",
        "有限会社株式会社", "d/b/a", "the the", "ᄀ:ᅡ",
    ],
    "copyright": ["VA 2-142-287", "VA0002142287", "U.S. Copyright Registration No. VA 2-176-002", "VAu- 598-764", "PRE000012345"],
    "country": ["China (People's Republic)", "Republic of Korea", "R.O.C.", "Hong Kong", "P.R. China", "日本", "대한민국", "KP"],
    "de_case": ["X ZR 12/25", "Xa ZR 30/09", "X ZB 3/20", "4 Ni 12/24 (EP)", "2 Ni 5/23"],
    "docket": ["DN 3257", "Docket No. 3529", "Dkt. No. 3529", "Dkt No 3529", "DN3657", "Inv. No. 337-TA-3673 (Violation)"],
    "ecli": ["ECLI:NL:RBDHA:2026:9924", "ecli:nl:ghdha:2026:349", "ECLI:NL:RBAMS:2010:BO3979.", "ECLI:EU:C:2011:796"],
    "fr_citation": ["83 FR 12595", "82 Fed. Reg. 20919-20", "82 FR 20919–20 (May 4, 2017)"],
    "gb_case": ["HP-2018-000003", "Case No: IP-2023-000104", "IL - 2021 - 000031", "Claim Nos. HC-2016-002285"],
    "gtin": ["4006381333931", "0 12345 67890 5", "96385074", "GTIN-14: 04006381333931", "(01)04006381333931"],
    "hs": ["8517.13.00.00", "4801.00.01", "7311.00.0060", "HTSUS 2918.14", "HS 2022 8517.13", "8517.13.000"],
    "investigation": ["[Investigation No. 337–TA–1035]", "337-1145", "the '1276 investigation", "Inv. No. 337–TA–1351 Remand"],
    "model": ["model no. IANOS-LITE-STANDARD-t4", "SY-HD Chassis 3U", "ＸＦ－１００", "XFー100", "A1+", "ᄀ-ᅡ", "Part No. 5.1/A"],
    "nl_case": [
        "C/09/596013 / KG ZA 26-647", "C-09-444144-HA ZA 13-638", "C/09/623947", "C / 10/603827 / KG ZA 20-816", "200.094.832/01",
        "zaaknummer / rolnummer: C/09/564478 / HA ZA 18-1222", "200.094.832-01",
    ],
    "patent": [
        "U.S. Patent No. 10,107,538 B2", "10.945,648", "RE 48,629", "D1,051,103", "US 2019/0123456 A1", "EP 1 234 567 B1",
        "WO 99/12345", "GB 2 345 678 A", "DE 10 2005 012 345 B4", "特許第５６７８９０１号", "特開平10-123456", "JP S63-12345 B2",
        "実用新案登録第3123456号", "KR 10-1234567", "등록특허 제10-1234567호", "ZL 201710601862.3", "CN101234567A", "TW I234567",
        "US.X72", "JP.YS601234",
    ],
    "trademark": [
        "U.S. Trademark Registration No. 4,206,026", "EUTM 018 123 456", "UK00917867542", "IR 1 234 567", "商標登録第1234567号",
        "상표등록 제40-1234567호", "197,541",
    ],
    "upc_case": [
        "UPC_CFI_1747/2025", "UPC-CFI-478/2025", "UPC-COA-0000053/2026", "UPC_CFI_0001695/2025", "ACT_551054/2023",
        "UPC CoA 335/2023",
    ],
}  # fmt: skip
KINDS = pytest.mark.parametrize("kind", identifiers(), ids=lambda kind: kind.name)
SIGNS = string.ascii_letters + string.digits + " .,-/()[]'\"&#:;\n\t\u3000\u00ad–－’号第주株㈱é\u0301\u3099０"
mutated = st.builds(
    lambda text, at, sign, gone: text[: at % (len(text) + 1)] + sign + text[at % (len(text) + 1) + gone :],
    st.sampled_from([text for texts in EXAMPLES.values() for text in texts]),
    st.integers(0, 200),
    st.text(SIGNS, max_size=3),
    st.integers(0, 3),
)
twice_mutated = st.builds(lambda a, b, at: a[: at % (len(a) + 1)] + b, mutated, mutated, st.integers(0, 200))


def test_every_kind_is_found_and_has_examples():
    assert {kind.name for kind in identifiers()} == set(EXAMPLES)


def test_no_two_kinds_share_a_name_or_title():
    assert len({kind.name for kind in identifiers()}) == len(identifiers())
    assert len({kind.title for kind in identifiers()}) == len(identifiers())


@KINDS
def test_a_kind_says_what_it_is_and_why_it_is_strong_or_not(kind):
    assert kind.title[0].isupper()
    assert "__doc__" in vars(kind)
    assert len(inspect.getdoc(kind) or "") > 20
    assert len(inspect.getdoc(importlib.import_module(kind.__module__)) or "") > 60
    assert isinstance(kind.strong, bool)
    assert kind.why.endswith(".")
    assert " " in kind.why
    assert len({other.why for other in identifiers()}) == len(identifiers())


@KINDS
def test_examples_are_read_and_written(kind):
    for text in EXAMPLES[kind.name]:
        value = kind.normalize(text)
        assert value is not None, text
        assert kind.normalize(value) == value
        assert kind.normalize(kind.format(value)) == value


@KINDS
@pytest.mark.parametrize("text", ["", " ", "-", "()", ".", "\u0301", "\u00ad", "\ufeff", "\x00", "﷽", "�"])
def test_nothing_is_none_or_stable(kind, text):
    _holds(kind, text)


@KINDS
@settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.text(max_size=60), mutated, twice_mutated))
@example(text="corpo ration株 式会社")
@example(text="THE\u0345 ŉ ΐ ß İ ẛ̣ ﬁ ㍿")
def test_whatever_is_asked_the_answer_is_stable(kind, text):
    _holds(kind, text)


def _holds(kind, text):
    value = kind.normalize(text)
    if value is None:
        return
    assert value
    assert kind.normalize(value) == value
    assert kind.normalize(kind.format(value)) == value


@KINDS
@given(value=st.text(max_size=20))
def test_format_gives_back_what_is_no_value(kind, value):
    assert isinstance(kind.format(value), str)


@KINDS
def test_every_character_alone(kind):
    for code in [*range(0x3400), *range(0xAC00, 0xAC40), *range(0xF900, 0x10000)]:
        _holds(kind, chr(code))


@KINDS
def test_full_width_and_dashes_do_not_count(kind):
    wide = {ord(c): chr(ord(c) + 0xFEE0) for c in string.digits + "-"}
    for text in EXAMPLES[kind.name]:
        assert kind.normalize(text.translate(wide)) == kind.normalize(text), text
        assert kind.normalize(text.replace("-", "\u2011").replace(" ", "\u00a0")) == kind.normalize(text), text
