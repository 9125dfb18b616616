"""Identifiers in running text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.identifiers import identifiers
from pipeline.identifiers.find import Found, find_all

KINDS = {kind.name: kind for kind in identifiers()}


def found(text: str) -> list[tuple[str, str]]:
    return [(one.name, one.value) for one in find_all(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "infringe U.S. Patent Nos. 7,351,506 (“the '506 patent”) and 8,947,604 (“the '604 patent”).",
            [("patent", "US.7351506"), ("patent", "US.8947604")],
        ),
        (
            "U.S. Patent Nos. 9,195,258; 10,209,953; 9,219,959; 8,588,949; and 10,439,896, and claims 1, 2, and 10",
            [("patent", f"US.{n}") for n in (9195258, 10209953, 9219959, 8588949, 10439896)],
        ),
        ("U.S. Patent Nos. 10,912,502 or 10.945,648 remain", [("patent", "US.10912502"), ("patent", "US.10945648")]),
        ("U.S. Patent\n      No.\n      9,000,915", [("patent", "US.9000915")]),
        ("U.S. Pat. No. 7,938,755, U.S. Patent 9,113,703.", [("patent", "US.7938755"), ("patent", "US.9113703")]),
        ('U.S. Design Patent No. D630,732 ("the D\'732 patent")', [("patent", "US.D630732")]),
        ("U.S. Patent No. RE 48,629 and U.S. Patent No. D1,051,103", [("patent", "US.RE48629"), ("patent", "US.D1051103")]),
        ("U.S. Patent No. 10,107,538 B2 (2023)", [("patent", "US.10107538")]),
        ("see US9113703B2, US 2019/0123456 A1 and EP 1 234 567 B1; WO 2019/123456", [
            ("patent", "US.9113703"), ("patent", "US.20190123456"), ("patent", "EP.1234567"), ("patent", "WO.2019123456"),
        ]),
        ("DE 10 2005 012 345 B4, GB 2 345 678 A, CN101234567B, TWI234567B", [
            ("patent", "DE.102005012345"), ("patent", "GB.2345678"), ("patent", "CN.101234567"), ("patent", "TW.I234567"),
        ]),
        ("本件は特許第５６７８９０１号（特開平10-123456号公報）および意匠登録第1234567号に係る。", [
            ("patent", "JP.5678901"), ("patent", "JP.H10123456"), ("patent", "JP.D1234567"),
        ]),
        ("등록특허 제10-1234567호와 상표등록 제40-1234567호", [("patent", "KR.101234567"), ("trademark", "KR.401234567")]),
        ("发明专利（专利号：ZL201710601862.3）", [("patent", "CN.ZL2017106018623")]),
        ("U.S. Design Patent Nos. D630,732, D630,733; 7,351,506", [("patent", "US.D630732"), ("patent", "US.D630733")]),
        ("U.S. Design Patent Nos. 630,732 and 630,733 and Reissue Patent No. RE48,629", [("patent", "US.D630732"), ("patent",
            "US.RE48629")]),
        ("Japanese Patent Nos. 5678901 and 5678902", [("patent", "JP.5678901")]),
        ("Korean Patent No. 10-1234567 and Canadian Patent No. 2,345,678", [("patent", "KR.101234567")]),
        (
            "U.S. Trademark Registration Nos. 4,811,656 (\"the '656 mark\") and 4,811,749; U.S. Trademark No. 6,809,369",
            [("trademark", "US.4811656"), ("trademark", "US.4811749"), ("trademark", "US.6809369")],
        ),
        ("the mark (Reg. No. 4,206,026), EUTM 018123456, UK00003123456 and IR 1 234 567", [
            ("trademark", "US.4206026"), ("trademark", "EM.018123456"), ("trademark", "GB.00003123456"), ("trademark",
                "WO.1234567"),
        ]),
        (
            "U.S. Copyright Registration No. VA 2-142-287 (\"the `287 copyright\"), U.S. Copyright Registration No. VA 2-176-002",
            [("copyright", "VA2142287"), ("copyright", "VA2176002")],
        ),
        ("[Investigation No. 337–TA–1035] DN 3257; Docket No. 3529", [("investigation", "337-TA-1035"), ("docket", "DN 3257"),
            ("docket", "DN 3529")]),
        ("[Investigation No. 337-TA-928 Investigation No. 337-TA-937 (Consolidated)]", [
            ("investigation", "337-TA-928"), ("investigation", "337-TA-937"),
        ]),
        ("82 FR 20919–20 (May 4, 2017); 82 Fed. Reg. 20919", [("fr_citation", "82 FR 20919")] * 2),
        ("provided for in subheadings 7208.10.15, 7208.10.30, and 7311.00.0060 of the Harmonized Tariff Schedule", [
            ("hs", "72081015"), ("hs", "72081030"), ("hs", "7311000060"),
        ]),
        ("HQ H323683 and NY N302241; ruling letter H340844", [
            ("cbp_ruling", "H323683"), ("cbp_ruling", "N302241"), ("cbp_ruling", "H340844"),
        ]),
        ("model no. IANOS-LITE-STANDARD-t4, GTIN 4006381333931", [("model", "IANOSLITESTANDARDT4"), ("gtin", "04006381333931")]),
    ],
)  # fmt: skip
def test_real_sentences(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "of Qingdao, China 266071, telephone (202) 205-2000, Washington, DC 20436",
        "Sakai City, Osaka, 590–8522 Japan; Arlington, VA 22202; Pittsburgh, PA 15222-1234",
        "on 20170926, i.e. September 26, 2017 (2017-09-26), 9,113,703 units worth US$12,345,678",
        "the '506 patent, the D'732 patent and claims 1-3 and 7",
        "Inv. No. 731-TA-1291, 701-TA-545-547, Investigation No. 332-595",
        "Docket No. 2021-1234 of the court; Docket No. USITC-2020-0003",
        "U.S. Patent Application No. 12/345,678; Serial No. 87/123,456; GTIN 4006381333932; ZL201710601862.4",
        "Wilmington, DE 19801; met the mark 500,000 times; a benchmark 123,456; Question Mark 4,206,026",
        "19 CFR 210.50 and 19 U.S.C. 1337",
        "the 2016 investigation; the model numbers; patents in 2017; heading north",
        "",
    ],
)
def test_near_misses(text):
    assert find_all(text) == []


def test_a_span_ends_with_its_number():
    text = "US 9,113,703 (granted), US9113703 B2 ."
    assert [text[one.start : one.end] for one in find_all(text)] == ["US 9,113,703", "US9113703 B2"]


def test_a_span_is_where_the_words_stand():
    text = "Certain ｌａｍｐｓ that infringe U.S. Patent No. ９，１１３，７０３ (“the ’703 patent”)."
    words = "U.S. Patent No. ９，１１３，７０３"
    start = text.index(words)
    assert find_all(text) == [Found("patent", "US.9113703", start, start + len(words))]


WORDS = [
    "U.S. Patent Nos. ", "9,113,703", " and ", "; ", "D630,732", "EP 1 234 567 B1", "特許第5678901号", "Reg. No. ",
    "4,206,026", "VA 2-142-287",
    "337–TA–1035", "DN 3657", "subheadings ", "7208.10.15, ", "HQ H323683", "82 FR 20919", "model no. ", "XF-100", "GTIN ",
    "4006381333931",
    " (“the '506 patent”)", "\n   ", "Japanese ", "０", "㈱", "é", ".",
]  # fmt: skip


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=12).map("".join)))
def test_every_span_normalises_to_its_value(text):
    for one in find_all(text):
        assert KINDS[one.name].normalize(text[one.start : one.end]) == one.value


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
def test_spans_of_one_kind_do_not_overlap(text):
    for name in KINDS:
        spans = [(one.start, one.end) for one in find_all(text) if one.name == name]
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
