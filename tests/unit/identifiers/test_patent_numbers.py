"""Patent numbers as offices, notices and databases write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.identifiers.patent import OFFICES, Patent, PatentNumber, parse_patent


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        # United States; spellings of notices, or made after them.
        ("US.9113703", ["9,113,703", "US9113703B2", "US 9,113,703 B2", "U.S. Patent No. 9,113,703", "US-9113703-B2",
            "9113703", "US09113703"]),
        ("US.9113703", ["US.9113703", "US.9113703.B2", "U. S. Pat. No. 9,113,703", "United States Patent Number 9,113,703.",
            "９，１１３，７０３"]),
        ("US.7351506", ["U.S. Patent Nos. 7,351,506", "U.S.  Patent\nNo.\n7,351,506", "U.S. Letters Patent No. 7,351,506",
            "Patent No. 7,351,506"]),
        ("US.5904172", ["United States Patent No. 5,904,172"]),
        ("US.10107538", ["U.S. Patent No. 10,107,538 B2"]),
        ("US.10945648", ["10.945,648", "10,945,648", "U.S. Patent Nos. 10.945,648"]),
        ("US.D630732", ["U.S. Design Patent No. D630,732", "U.S. Design Patent No. 630,732", "D630,732", "USD630732S1",
            "Des. 630,732", "US 630,732 S"]),
        ("US.D579868", ["U.S. Patent No. D579,868"]),
        ("US.D1051103", ["U.S. Patent No. D1,051,103", "US D1051103 S", "D1051103"]),
        ("US.RE46679", ["U.S. Patent No. RE46,679", "RE46679E1", "US RE46,679 E", "U.S. Reissue Patent No. 46,679", "RE046679"]),
        ("US.RE48629", ["U.S. Patent No. RE 48,629"]),
        ("US.PP12345", ["U.S. Plant Patent No. 12,345", "PP12,345", "US PP12345 P2"]),
        ("US.T998013", ["U.S. Patent No. T998,013"]),
        ("US.H2123", ["US H2123 H1", "U.S. Patent No. H2,123"]),
        ("US.10172", ["U.S. Patent No. 10,172"]),
        ("US.X72", ["U.S. Patent No. X72"]),
        ("US.20190123456", ["US 2019/0123456 A1", "US20190123456A1", "US2019123456A1",
            "U.S. Patent Application Publication No. 2019/0123456"]),
        # European Patent Office, WIPO, United Kingdom, Germany
        ("EP.1234567", ["EP 1 234 567 B1", "EP1234567", "EP-B1-1234567", "European Patent No. 1 234 567", "EP (UK) 1 234 567",
            "EP 1.234.567"]),
        ("EP.0012345", ["EP 0 012 345 A2", "EP0012345"]),
        ("WO.2019123456", ["WO 2019/123456 A1", "WO2019123456A1", "WO 2019123456", "PCT Publication No. WO 2019/123456"]),
        ("WO.1999012345", ["WO 99/12345", "WO9912345A1", "WO/1999/012345"]),
        ("WO.2003012345", ["WO 03/012345", "WO03012345", "WO 03/12345"]),
        ("GB.2345678", ["GB 2 345 678 A", "GB2345678B", "UK Patent No. 2345678", "UK Patent No. GB2345678"]),
        ("DE.102005012345", ["DE 10 2005 012 345 B4", "DE102005012345A1", "German Patent No. 10 2005 012 345",
            "DE 10 2005 012 345.6"]),
        ("DE.202005012345", ["DE 20 2005 012 345 U1", "Gebrauchsmuster 20 2005 012 345"]),
        ("DE.19912345", ["DE 199 12 345 A1", "DE19912345C2", "DE 199 12 345.6"]),
        ("DE.4412345", ["DE 44 12 345 C2", "DE 4 412 345"]),
        # Japan
        ("JP.5678901", ["特許第5678901号", "特許第５６７８９０１号公報", "特許第5,678,901号", "JP 5678901 B2", "JP5678901",
            "Japanese Patent No. 5,678,901"]),
        ("JP.U3123456", ["実用新案登録第3123456号", "登録実用新案第3123456号", "JP 3123456 U",
            "Japanese Utility Model Registration No. 3123456"]),
        ("JP.D1234567", ["意匠登録第1234567号", "JP 1234567 S", "Japanese Design Registration No. 1234567"]),
        ("JP.2005123456", ["特開2005-123456", "特開2005-123456号公報", "JP 2005-123456 A", "JP2005123456A",
            "特開２００５－１２３４５６"]),
        ("JP.2005123456", ["Japanese Unexamined Patent Application Publication No. 2005-123456"]),
        ("JP.H10123456", ["特開平10-123456", "特開平成10年第123456号", "JP H10-123456 A", "JPH10123456A", "JP 10-123456 A",
            "JP-A-10-123456"]),
        ("JP.H011234", ["特開平元-1234", "特開平成元年第1234号", "特開平1-001234"]),
        ("JP.BS6312345", ["特公昭63-12345", "JP S63-12345 B2", "特公昭和63年第12345号"]),
        ("JP.BH0712345", ["特公平7-12345", "JPH0712345B2", "Japanese Examined Patent Publication No. H7-12345"]),
        ("JP.US6012345", ["実開昭60-12345", "JP S60-12345 U"]),
        ("JP.R0212345", ["特開令2-12345", "特開令和2年第12345号"]),
        # Korea, China, Taiwan
        ("KR.101234567", ["KR 10-1234567", "KR101234567B1", "등록특허 제10-1234567호", "대한민국 특허 제10-1234567호",
            "Korean Patent No. 10-1234567"]),
        ("KR.200123456", ["KR 20-0123456 Y1", "실용신안등록 제20-0123456호"]),
        ("KR.301234567", ["KR 30-1234567", "디자인등록 제30-1234567호"]),
        ("KR.1020050123456", ["KR 10-2005-0123456 A", "KR1020050123456A", "공개특허 제10-2005-0123456호"]),
        ("CN.101234567", ["CN 101234567 B", "CN101234567A", "授权公告号：CN101234567B"]),
        ("CN.201234567", ["CN 201234567 U"]),
        ("CN.1234567", ["CN 1234567 C"]),
        ("CN.ZL2017106018623", ["ZL 201710601862.3", "ZL201710601862", "ZL 2017 1 0601862.3", "专利号：ZL201710601862.3"]),
        ("CN.ZL95115608X", ["ZL 95115608.X", "ZL95115608"]),
        ("TW.I234567", ["TW I234567", "TWI234567B", "發明第I234567號", "中華民國專利第I234567號", "Taiwan Patent No. I234567"]),
        ("TW.M123456", ["TW M123456 U", "新型第M123456號"]),
        ("TW.D123456", ["TW D123456 S", "設計第D123456號"]),
    ],
)  # fmt: skip
def test_spellings_of_one_patent_meet(value, spellings):
    assert {text: PatentNumber.normalize(text) for text in spellings} == dict.fromkeys(spellings, value)


@pytest.mark.parametrize(
    "text",
    [
        "(202) 205-2000", "202-205-2000", "+1 202 205 2000", "205-2000",  # telephone numbers
        "20436", "20436-0001", "DE 19801", "US 20436", "590–8522", "China 266071",  # postal codes
        "2017-09-26", "20170926", "September 26, 2017", "05-20-2026", "2023/04/03",  # dates
        "DN 3657", "DN3657", "Docket No. 3529", "337-TA-1276", "337-1145", "2017-20939",  # other numbers of notices
        "H340844", "HQ H323683", "N286124", "83 FR 12595", "8517.13.00.00",
        "the '506 patent", "'506", "the D'732 patent", "D732", "506",  # short forms mean nothing outside their notice
        "KP 10-1234567", "Canadian Patent No. 2,345,678", "FR 1234567", "No",  # offices not read, above all not as one that is
        "U.S. Patent Application No. 12/345,678", "PCT/US2019/012345", "EP 12 345 678.9", "特願2005-123456",  # applications
        "KR 10-2005-0123456", "JP 2005-123456", "CN 201910123456.7",
        "ZL 201710601862.4", "CN.ZL2017106018624", "WO 75/12345", "WO 1977/012345", "JP 15-123456 A", "特開平10-000000",
        # cannot be
        "12,34,567", "1,2345,678", "123,456,789", "9,113,703,000", "91137033333", "US", "Patent No.", "D", "RE", "",
        "VA 2-142-287", "1-3 and 7", "281 percent", "$1,234,567", "1,234,567 units",
    ],
)  # fmt: skip
def test_what_is_no_patent(text):
    assert PatentNumber.normalize(text) is None


def test_the_kind_code_is_kept_apart():
    assert parse_patent("US 10,107,538 B2") == Patent("US", "10107538", "B2")
    assert parse_patent("EP-A1-1234567") == Patent("EP", "1234567", "A1")
    assert parse_patent("9,113,703") == Patent("US", "9113703", None)


def test_three_counts_of_one_shape_stay_apart():
    rights = ["JP 3123456 B2", "JP 3123456 U", "JP 3123456 S"]
    assert len({PatentNumber.normalize(text) for text in rights}) == 3


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("US.9113703", "US 9,113,703"), ("US.D1051103", "US D1,051,103"), ("US.20190123456", "US 2019/0123456 A1"),
        ("EP.0012345", "EP 0 012 345"), ("WO.2019123456", "WO 2019/123456"), ("DE.102005012345", "DE 10 2005 012 345"),
        ("JP.BS6312345", "特公昭63-12345"), ("JP.U3123456", "実用新案登録第3123456号"), ("KR.101234567", "KR 10-1234567"),
        ("CN.ZL95115608X", "ZL 95115608.X"), ("TW.I234567", "TW I234567"), ("GB.2345678", "GB 2345678"),
    ],
)  # fmt: skip
def test_as_a_person_writes_it(value, written):
    assert PatentNumber.format(value) == written


@pytest.mark.parametrize("office", OFFICES.values(), ids=lambda office: office.code)
def test_every_value_of_an_office_is_read_back(office):
    @given(st.from_regex(office.number, fullmatch=True))
    def holds(number):
        value = PatentNumber.normalize(f"{office.code}.{number}")
        assert value in (None, f"{office.code}.{number}")
        assert value is None or PatentNumber.normalize(PatentNumber.format(value)) == value

    holds()
