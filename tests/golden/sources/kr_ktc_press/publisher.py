"""The commission's list of press releases, in the shape that client code reads: newest first, three rows a page, texts in files.

The releases are of our own; parties, goods and numbers in them are invented.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html import escape
from urllib.parse import parse_qs, urlsplit

from canned import Answered
from hangul_maker import Row, hangul_pdf, hwp, hwpx

Text = list[str | Row]
_TWO: Text = [
    "보도자료",
    ("보도시점", "2026. 10. 5.(월) 11:00"),
    "무역위원회, 접이식 조명 특허권 및 모자 상표권 침해 판정",
    ("□ 무역위원회(위원장 한여울)는 '26. 10. 1.(목) 제481차 회의를 개최하여 「접이식 조명 특허권 침해」 및 「모자 상표권 침해」"
     " 조사 건에 대하여 각각 불공정무역행위에 해당한다고 판정하였음"),
    ("□ 접이식 조명 특허권 침해 건은 ㈜빛고을이 자사의 특허권(제10-1234567호)을 침해한 제품을 국내기업 ‘A’가 수입·판매하고 해외기업 ‘B’가"
     " 국내로 공급하였다며 조사를 신청한 건임"),
    ("ㅇ 무역위원회는 피신청인 ‘A’와 ‘B’에 대하여 조사대상물품의 수입·판매 행위 중지, 재고 폐기처분, 시정명령을 받은 사실의 공표 및"
     " 반입배제를 명하고 과징금 1억 2천만원을 부과하였음"),
    "□ 모자 상표권 침해 건은 상표권자(구름모자)의 상표를 붙인 모자를 국내기업 ‘C’가 수입하여 ‘D’에게 판매한 건임",
    "ㅇ 무역위원회는 피조사인 ‘C’에게 수입 중지를, ‘D’에게 판매 중지를 명하였음",
    "붙임 1. 불공정무역행위 조사제도 개요",
    "ㅇ 시정조치 : 수출·수입·판매·제조행위의 중지, 반입배제 및 폐기처분",
]
_DUMPING: Text = [
    "□ 무역위원회는 제481차 회의에서 합판에 대하여 덤핑방지관세 5년 부과를 최종 판정하고 기획재정부장관에게 건의하기로 결정하였음",
]
_OPENED: Text = [
    "□ 무역위원회는 10월 6일(화) 무선 청소기 디자인권 침해 불공정무역행위 조사를 개시하기로 결정하였다고 밝힘",
    "ㅇ 신청인은 국내기업 'A'의 수입·판매 중지와 과징금 부과를 요청하였음",
    "□ 향후 불공정무역행위로 판정하는 경우 피신청인에게 수입 중지 등 시정조치를 명할 예정임",
]
_IN_PART: Text = [
    "□ 무역위원회는 '26. 10. 7.(수) 제482차 회의에서 적외선 조리기 특허권·실용신안권 침해 사건을 판정하였음",
    "ㅇ 피신청인 '가'가 수입한 조리기는 신청인의 실용신안권은 침해하지 않았으나, 특허권은 침해하였다고 판정하였음",
    "ㅇ 이에 피신청인 '가'에게 조사대상물품의 수입 및 판매 행위 중지를 명하였음",
]
_EXPORTS: Text = [
    "□ 무역위원회는 제483차 회의를 열고 손목시계 밴드 디자인권 침해 사건에서 피신청인 'A'의 행위가 불공정무역행위에 해당한다고 판정함",
    "ㅇ 피신청인 'A'에게 수출 중지를 명하고 과징금을 부과함",
]
_HEARING: Text = [
    "□ 무역위원회는 의료용 레이저 특허권 침해 조사와 관련하여 10월 20일 공청회를 개최할 계획임",
    "ㅇ 신청인은 수입 중지와 반입배제를 요청하였으며, 무역위원회는 12월에 불공정무역행위 여부를 판정할 예정임",
]
# Number, day, title, endings of the files' names, text.
ROWS: list[tuple[str, str, str, tuple[str, ...], Text]] = [
    ("95001", "2026-10-05", "무역위원회, 「접이식 조명 특허권 침해」 및 「모자 상표권 침해」 판정", ("hwp", "hwpx", "pdf"), _TWO),
    ("95002", "2026-10-05", "무역위원회, 합판 덤핑방지관세 부과 최종 판정", ("pdf", "hwp"), _DUMPING),
    ("95003", "2026-10-07", "무선 청소기 디자인권 침해 조사 개시", ("pdf",), _OPENED),
    ("95004", "2026-10-08", "적외선 조리기 특허권 침해 판정", ("hwp",), _IN_PART),
    ("95005", "2026-10-12", "손목시계 밴드 디자인권 침해 판정", ("hwpx", "hwp"), _EXPORTS),
    ("95006", "2026-10-12", "의료용 레이저 특허권 침해 조사 공청회", ("hwpx",), _HEARING),
]
PER_PAGE = 3
_LIST, _VIEW, _FILE = "/reportNewsList.do", "/boardView.do", "/boardFileDownload.do"
_TOP = "<!DOCTYPE html><html><head><title>무역위원회</title></head><body>\n"
_HEAD = "<table><caption>보도자료</caption><thead><tr><th>번호</th><th>제목</th><th>첨부</th><th>등록일</th></tr></thead><tbody>\n"
_ROW = re.compile(rb"<tr><td.*?</tr>\n", re.DOTALL)
_END = "</tbody></table></body></html>"


@cache
def _file(number: str, ending: str, edited: bool) -> bytes:
    text = next(row[4] for row in ROWS if row[0] == number)
    text = [*text, *(["※ 10월 9일에 오기를 바로잡음"] if edited else [])]
    plain = [" | ".join(one) if isinstance(one, tuple) else one for one in text]
    return hwpx(text) if ending == "hwpx" else hwp(plain) if ending == "hwp" else hangul_pdf(plain)


def _row(number: str, day: str, title: str) -> str:
    link = f'<a href="{_VIEW};jsessionid=A1B2C3?bbs_id={number}&amp;menuId=57">{escape(title)}</a>'
    return f'<tr><td>{int(number) - 95000}</td><td class="left">{link}</td><td>파일</td><td>{day}</td></tr>\n'


def _view(number: str, day: str, title: str, endings: tuple[str, ...]) -> str:
    said = "".join(
        f"<li><a href=\"#none\" onclick=\"fileDownload('{number}','{n}')\">{escape(f'{day} (보도자료) 무역위원회.{ending}')}</a></li>"
        for n, ending in enumerate(endings, start=1)
    )
    return f"{_TOP}<h4>{escape(title)}</h4><p>등록일 {day}</p><ul>{said}</ul></body></html>"


class KrKtcPress:
    looks = (date(2026, 10, 6), date(2026, 10, 8), date(2026, 10, 13))
    told = {"접이식 조명": ("KR",), "모자": ("KR",), "적외선 조리기": ("KR",)}
    one = "95003"
    blind = {
        "of an earlier day": "it says nothing of what came since",
        "without its last rows": "a list without a count does not say how many there must be",
    }

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path == "/robots.txt":
            return Answered(200, b"User-agent: *\nDisallow: /admin/\n", {"content-type": "text/plain"})
        asked = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
        if self.is_list(path):
            return Answered(200, self._list(int(asked["pageIndex"]), today).encode(), {"content-type": "text/html; charset=UTF-8"})
        for number, day, title, endings, _ in ROWS:
            if day > today.isoformat() or asked.get("bbs_id") != number:
                continue
            if urlsplit(path).path == _VIEW:
                return Answered(200, _view(number, day, title, endings).encode(), {"content-type": "text/html; charset=UTF-8"})
            ending = endings[int(asked["seq_no"]) - 1]
            body = _file(number, ending, edited and number == self.one)
            return Answered(200, body, {"content-type": "application/octet-stream"})
        return Answered(404, b"", {"content-type": "text/plain"})

    def _list(self, page: int, today: date) -> str:
        shown = [row for row in reversed(ROWS) if row[1] <= today.isoformat()]
        last = max(1, -(-len(shown) // PER_PAGE))
        at = (min(page, last) - 1) * PER_PAGE  # behind the last page it shows the last
        return _TOP + _HEAD + "".join(_row(*row[:3]) for row in shown[at : at + PER_PAGE]) + _END

    nothing = (_TOP + _HEAD + _END).encode()

    def short(self, body: bytes) -> bytes:
        last = list(_ROW.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return path.startswith(f"{_LIST}?menuId=57&pageIndex=")

    def is_text_of(self, path: str, number: str) -> bool:
        return path.startswith(f"{_FILE}?bbs_id={number}&")


PUBLISHER = KrKtcPress()
