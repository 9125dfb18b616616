"""Files of the Korea Trade Commission's releases as texts, and its list; what is no such file, or is made to take a machine."""

from __future__ import annotations

from datetime import date

import pytest
from hangul_maker import hangul_pdf, hwp, hwpx, zipped

from pipeline.errors import CouldNotRead
from pipeline.texts import kr_ktc_press_list
from pipeline.texts.forms import form_of
from pipeline.texts.wanted import Wanted

WANTED = Wanted("95001", date(2026, 10, 5))
RELEASE = ["□ 무역위원회는 ‘A’에 수입 중지를 명하였음", "  ○ 과징금\t1억원을 부과함"]
READ = "□ 무역위원회는 'A'에 수입 중지를 명하였음\n○ 과징금 1억원을 부과함"


def text(kind: str, body: bytes) -> str:
    return form_of(f"kr_ktc_{kind}_1").texts(body, WANTED)["full_text"]


@pytest.mark.parametrize(("kind", "body"), [("hwpx", hwpx(RELEASE)), ("hwp", hwp(RELEASE)), ("hwp", hwp(RELEASE, properties=0))])
def test_a_release_is_the_same_text_in_each_form(kind, body):
    assert text(kind, body) == READ


def test_a_pdf_is_read_and_a_line_that_was_broken_goes_on():
    said = text("pdf", hangul_pdf(["□ 무역위원회는 " + "가나다라 " * 20 + "명하였음", "○ 둘째"]))
    assert said.replace(" ", "") == "□무역위원회는" + "가나다라" * 20 + "명하였음\n○둘째"


def test_a_row_of_a_table_is_a_line_and_a_frame_of_one_cell_is_none():
    body = hwpx([("무역위원회 보도자료",), ("신청인", "㈜빛고을"), ("피신청인", "A, B"), "□ 끝"])
    assert text("hwpx", body) == "무역위원회 보도자료\n신청인 | ㈜빛고을\n피신청인 | A, B\n□ 끝"


def test_marks_within_a_paragraph_begin_lines_of_their_own():
    assert text("hwpx", hwpx(["□ 무역위원회는 판정함 ㅇ 첫째 ○ 둘째"])) == "□ 무역위원회는 판정함\nㅇ 첫째\n○ 둘째"


def test_what_is_anchored_in_a_paragraph_of_hwp_is_no_letter_of_it():
    assert text("hwp", hwp(["무역위원회▣는 판정함"])) == "무역위원회는 판정함"


def test_a_long_record_of_hwp_says_its_length_in_further_bytes():
    assert text("hwp", hwp(["무역위원회 " + "가" * 5_000])) == "무역위원회 " + "가" * 5_000


def test_sections_are_read_in_the_order_of_their_numbers():
    section = '<s xmlns:hp="h"><hp:p><hp:run><hp:t>{}</hp:t></hp:run></hp:p></s>'
    names = {f"Contents/section{n}.xml": section.format(f"무역위 {n}").encode() for n in (10, 2, 0)}
    assert text("hwpx", zipped(names)) == "무역위 0\n무역위 2\n무역위 10"


_DEEP = "<hp:tbl><hp:tr><hp:tc>" * 80 + "</hp:tc></hp:tr></hp:tbl>" * 80
_ENTITY = '<!DOCTYPE x [<!ENTITY a "무역위"><!ENTITY b "&a;&a;&a;&a;">]>'
BROKEN = {
    "no zip": ("hwpx", b"<html>", "the HWPX cannot be unpacked"),
    "cut": ("hwpx", hwpx(RELEASE)[:-40], "the HWPX cannot be unpacked"),
    "another zip": ("hwpx", zipped({"word/document.xml": b"<w/>"}), "the body is not an HWPX: it holds no section of text"),
    "locked": ("hwpx", hwpx(RELEASE, more={"META-INF/manifest.xml": b"<m><encryption-data/></m>"}), "the HWPX is encrypted"),
    "entities": ("hwpx", hwpx(RELEASE, head=_ENTITY), "declares a document type or entities"),
    "no XML": ("hwpx", zipped({"Contents/section0.xml": b"<a><b></a>"}), "not well-formed XML"),
    "not UTF-8": ("hwpx", zipped({"Contents/section0.xml": b"\xff\xfe<"}), "a section of the HWPX is not UTF-8"),
    "a bomb": ("hwpx", zipped({"Contents/section0.xml": b" " * (40 << 20)}), "unpacks to more than 32 MB"),
    "many files": ("hwpx", zipped({f"{n}": b"" for n in range(2_001)}), "holds 2001 files"),
    "deep": ("hwpx", zipped({"Contents/section0.xml": f'<s xmlns:hp="h">{_DEEP}</s>'.encode()}), "nests tables deeper"),
    "no letters": ("hwpx", hwpx([""]), "the HWPX holds no text"),
    "another's": ("hwpx", hwpx(["□ 다른 기관의 보도자료"]), "does not name the Korea Trade Commission"),
    "no compound file": ("hwp", b"HWP Document File V3.00", "the body is not an HWP 5 file"),
    "damaged": ("hwp", hwp(RELEASE)[:700], "the HWP is damaged"),
    "encrypted": ("hwp", hwp(RELEASE, properties=0b11), "the HWP is encrypted: it asks for a password"),
    "for distribution": ("hwp", hwp(RELEASE, properties=0b101), "the HWP is one for distribution"),
    "under DRM": ("hwp", hwp(RELEASE, properties=0b10001), "the HWP is under DRM"),
    "by certificate": ("hwp", hwp(RELEASE, properties=0b100000001), "the HWP is encrypted by a certificate"),
    "of version 6": ("hwp", hwp(RELEASE, version=0x06000000), "the HWP is of version 6, and 5 is read"),
    "a record cut off": ("hwp", hwp(RELEASE, cut=4), "a record of its text is cut off"),
    "a bomb of HWP": ("hwp", hwp(RELEASE, further=bytes(40 << 20)), "unpacks to more than 32 MB"),
    "nothing in it": ("hwp", hwp([""]), "the HWP holds no text"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read_says_why_and_the_next_is_read(name):
    kind, body, reason = BROKEN[name]
    with pytest.raises(CouldNotRead, match=reason) as why:
        text(kind, body)
    assert "\n" not in str(why.value)
    assert text("hwpx", hwpx(RELEASE)) == READ


TOP = "<html><body><table><thead><tr><th>제목</th></tr></thead><tbody>"
END = "</tbody></table></body></html>"


def listed(*rows: str) -> bytes:
    return (TOP + "".join(f"<tr>{row}</tr>" for row in rows) + END).encode()


def link(number: str, title: str = "판정") -> str:
    return f'<td><a href="./boardView.do;jsessionid=A?menuId=57&amp;bbs_id={number}">{title}</a></td>'


@pytest.mark.parametrize("day", ["2026-10-05", "2026.10.05", "2026.10.05.", "2026/10/05"])
def test_a_row_has_number_day_and_title(day):
    (row,) = kr_ktc_press_list.rows(listed(f"<td>1</td>{link('95001', ' 불공정  판정 ')}<td>{day}</td>"))
    assert row == kr_ktc_press_list.ListedRow("95001", date(2026, 10, 5), "불공정 판정")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"{link('95001')}<td>어제</td>", "the row has no day"),
        (f"{link('95001')}<td>2026-13-05</td>", "the row has no day"),
        (f"{link('95001', '')}<td>2026-10-05</td>", "the row has no title"),
        ("<td>공지</td><td>2026-10-05</td>", "the row has no link to a release"),
    ],
)
def test_a_row_that_is_no_release_says_why(row, reason):
    (found,) = kr_ktc_press_list.rows(listed(row))
    assert isinstance(found, kr_ktc_press_list.NoRow)
    assert found.reason == reason


def test_a_list_without_rows_is_empty_and_one_that_is_cut_is_none():
    assert kr_ktc_press_list.rows(listed()) == ()
    assert kr_ktc_press_list.rows(listed("<td>자료가 없습니다</td>")) == ()
    with pytest.raises(CouldNotRead, match="cut off"):
        kr_ktc_press_list.rows(listed(f"{link('95001')}<td>2026-10-05</td>")[:-20])
    with pytest.raises(CouldNotRead, match="0 tables"):
        kr_ktc_press_list.rows(b"<html><body>Hello</body></html>")


def page(*files: str, day: str = "등록일 2026-10-05") -> bytes:
    return f"<html><body><p>{day}</p>{''.join(files)}</body></html>".encode()


def file(number: str, place: int, name: str) -> str:
    return f"<a href='#' onclick=\"fileDownload('{number}','{place}'); return false;\">{name}</a>"


def test_the_page_of_a_release_names_its_files():
    body = page(file("95001", 1, "보도자료.hwp"), file("95001", 2, "보도자료.pdf"), '<a href="/list.do">목록</a>')
    found = kr_ktc_press_list.files(body, "95001")
    assert [(one.place, one.name) for one in found] == [("1", "보도자료.hwp"), ("2", "보도자료.pdf")]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (page(file("95002", 1, "보도자료.hwp")), "that of release 95002, and 95001 was asked for"),
        (page(), "names no file"),
        (page(file("95001", 1, "보도자료.hwp"), day=""), "no page of a release"),
    ],
)
def test_a_page_that_is_none_of_the_release_says_why(body, reason):
    with pytest.raises(CouldNotRead, match=reason):
        kr_ktc_press_list.files(body, "95001")
