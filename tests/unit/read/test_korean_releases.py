"""Press releases of the Korea Trade Commission: what is an order, of what, of whom, on which right; and what is none. Facts invented."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.read.kr_ktc.reader import read
from pipeline.records import Document, Notice

PUBLISHED = date(2026, 9, 18)
HIDDEN = " (pseudonymised in KTC press release 90001)"


def notice(text: str, title: str = "무역위원회 보도자료") -> Notice:
    document = Document(
        source="kr_ktc_press", native_id="90001", published=PUBLISHED, kind="press_release", title=title, abstract=None, page=None,
        exercise=False, parts=(), version="1",
    )  # fmt: skip
    return read(document, {"title": title, "full_text": text})


def barred(of: Notice) -> list[tuple[str, str, str]]:
    """Instrument, goods and whom it is directed to, of what keeps goods out."""
    kept = ("EXCLUSION", "IMPORT_STOP", "PROVISIONAL")
    return [(m.type, m.articles or "", " ".join(n.removesuffix(HIDDEN) for n in m.directed_to)) for m in of.measures if m.type in kept]


TWO = """□ 무역위원회(위원장 한가람)는 '26. 9. 17.(목) 제404차 회의를 개최하여 「곡면 커버 필름 특허권 침해」 및 「신발 상표권 침해」 조사건에 대한 불공정무역행위를 판정하였음
□ 곡면 커버 필름 특허권 침해건은 국내기업인 흰돌이 자사의 특허권을 침해하는 제품을 홍콩 등에서 수입하여 판매한 국내기업 'A'와 이를 해외에서 국내로 공급한 해외기업 'B'의 행위가 불공정무역행위에 해당된다고 주장하면서 조사를 신청한 건임
○ 무역위원회는 신청인(흰돌)과 피신청인(국내기업 'A', 해외기업 'B')을 대상으로 8개월에 걸쳐 조사한 결과, 피신청인이 신청인의 특허권을 침해한 제품을 수입하여 국내 판매한 행위가 불공정무역행위에 해당한다고 판정하였음
○ 이에 따라, 피신청인 'A'와 'B'에 조사대상물품의 수입·판매 행위 중지, 재고 폐기처분, 시정 명령을 받은 사실의 공표 및 반입배제를 명하고 과징금을 부과하였음
□ 신발 상표권 침해건은 국내기업 'C, D, E'가 구름의 상표권을 침해한 신발을 수입·판매한 행위가 불공정무역행위에 해당한다는 (사)협회의 제보에 따라 조사한 건임
○ 무역위원회는 상표권자(구름)와 피조사인(국내기업 'C, D, E')을 대상으로 10개월에 걸쳐 조사한 결과, 불공정무역행위로 판정함
- 피조사인 'C'에게 수입 중지를, 'D'와 'E'에게 판매 중지를 명하고 과징금 1억 2천만원을 부과함"""
IN_PART = """무역위는 17일 제395차 회의를 열고 '적외선 조리기 특허권·실용신안권 침해', '가방 상표권 침해' 등 2건에 대해 불공정무역행위에 해당된다고 판정했다.
적외선 조리기 특허권 침해건은 달이 국내 기업 A, B, C사가 자사의 특허권 및 실용신안권을 침해한 제품을 중국에서 수입해 판매했다며 조사를 신청한 건이다.
무역위는 피신청인이 수입·판매한 적외선 조리기가 신청인의 실용신안권은 침해하지 않았으나, 특허권은 침해했다고 판단했다.
이에 무역위는 A, B, C사에 대해 침해품의 수입·판매 행위 중지, 시정명령, 과징금을 부과했다.
무역위는 국내 사업자 D가 수입한 가방은 상표권을 침해한 것으로 판정하고, 이 회사에 수입 행위 중지, 재고 폐기처분, 과징금 등을 부과했다.
이날 무역위는 로사가 신청한 '양말편직기계 특허권 침해건'에 대한 불공정무역행위 조사를 개시하기로 결정했다."""
ITEMS = """□ 무역위원회는 '26.9.17.(목) 제471차 회의를 개최하여 3건의 안건을 심의·의결함
▲ 전동칫솔 디자인권 침해(판정), ▲ 무선청소기 특허권 침해(조사개시), ▲ 중국산 합판 덤핑(최종판정)
① 전동칫솔 디자인권 침해 사건
○ (신청인) ㈜하얀, (피신청인) A(수입자), B(판매자)
○ (판정 결과) 피신청인 A, B의 행위는 불공정무역행위에 해당
- 피신청인 A : 수입 및 판매 중지, 반입배제, 과징금 1,200만원 부과
- 피신청인 B : 판매 중지
② 무선청소기 특허권 침해 사건
○ 무역위원회는 조사개시 요건을 갖추었다고 판단하여 조사를 개시하기로 결정함
붙임 불공정무역행위 조사제도 개요
ㅇ 시정조치: 수입·판매 중지, 반입배제 및 폐기처분, 공표"""
RIGHTS = """□ 무역위원회는 제474차 회의에서 욕실 수전 디자인권·실용신안권 침해 사건을 심의하여
○ 피신청인 A가 수입한 제품은 디자인권(제30-0987654호)을 침해하였으나, 실용신안권(제20-0456789호)은 침해하지 아니한 것으로 판정하고,
○ A에 대하여 시정조치(수입·판매 중지 및 시정명령 받은 사실의 공표)와 과징금 부과를 결정하였음"""


def test_a_release_about_two_cases_has_an_order_of_each_and_nobody_is_in_the_others():
    found = notice(TWO)
    assert barred(found) == [("EXCLUSION", "곡면 커버 필름", "A B"), ("IMPORT_STOP", "신발", "C")]
    assert [(m.type, m.grounds) for m in found.measures if m.type in ("EXCLUSION", "IMPORT_STOP")] == [
        ("EXCLUSION", ("patent",)), ("IMPORT_STOP", ("trademark",)),
    ]  # fmt: skip
    assert (found.event, found.violation_found, found.issued) == ("final_determination", True, date(2026, 9, 17))
    assert found.residue == ()


def test_respondents_called_by_letters_stay_letters_of_that_release():
    names = {party.name: party.role for party in notice(TWO).parties}
    assert {name for name, role in names.items() if role == "respondent"} == {f"{letter}{HIDDEN}" for letter in "ABCDE"}
    assert "complainant" not in names.values(), "of two cases it is not known of which each is"


@pytest.mark.parametrize("words", ["신청인(흰돌)과 피신청인 A를 조사하였음", "㈜흰돌이 자사의 특허권을 침해하였다며 조사를 신청하였음", "○ (신청인) ㈜흰돌, (피신청인) A"])
def test_who_complains_is_named_where_the_release_does(words):
    found = notice(f"□ 조명 특허권 침해 건의 피신청인 A에게 수입 중지를 명함\n□ {words}")
    assert [party.name.removeprefix("㈜") for party in found.parties if party.role == "complainant"] == ["흰돌"]


def test_one_right_is_infringed_and_the_other_is_not():
    found = notice(IN_PART)
    assert barred(found) == [("IMPORT_STOP", "적외선 조리기", "A B C"), ("IMPORT_STOP", "가방", "D")]
    assert [(right.kind, right.standing) for right in found.rights] == [
        ("patent", "violated"), ("other", "not_violated"), ("trademark", "violated"), ("patent", "asserted"),
    ]  # fmt: skip


def test_items_name_whom_they_are_for_and_what_explains_the_law_is_no_order():
    found = notice(ITEMS)
    assert barred(found) == [("EXCLUSION", "전동칫솔", "A")]
    assert [(m.type, m.directed_to) for m in found.measures if m.type == "CORRECTIVE"] == [("CORRECTIVE", (f"B{HIDDEN}",))]
    assert found.residue == ()


def test_rights_are_known_by_their_registered_numbers_and_each_stands_as_it_was_decided():
    found = notice(RIGHTS)
    assert barred(found) == [("IMPORT_STOP", "욕실 수전", "A")]
    assert found.measures[0].rights == ("300987654",)
    assert [(r.kind, r.office, r.number, r.standing) for r in found.rights] == [
        ("design_patent", "KR", "300987654", "violated"), ("patent", "KR", "200456789", "not_violated"),
    ]  # fmt: skip


def test_every_quote_stands_where_it_says():
    for text in (TWO, IN_PART, ITEMS, RIGHTS):
        found = notice(text)
        quotes = [e for m in found.measures for e in m.evidence] + [e for r in found.rights for e in r.evidence]
        quotes += [e for p in found.parties for e in p.evidence] + [e for es in found.evidence.values() for e in es]
        texts = {"title": "무역위원회 보도자료", "full_text": text}
        assert quotes
        assert all(texts[e.text][e.start : e.end] == e.quote for e in quotes)


ORDERS = {
    "a sentence of an act and its order": (
        "무역위원회는 휴대용 선풍기 디자인권 침해 사건에서 2개사(A사, B사)의 행위가 불공정무역행위에 해당한다고 판정하고, 해당 물품의 수입·판매를 즉시 중지할 것과 재고를 폐기할 것을 명령하였다.",
        ("IMPORT_STOP", "휴대용 선풍기", "A B"),
    ),
    "until it is left off": ("□ 드론 상표권 침해 건에 대해 피신청인 '가'와 '나'에게 수입 및 판매 행위를 중지하도록 명령함", ("IMPORT_STOP", "드론", "가 나")),
    "measures in brackets": (
        "□ 화장품 용기 디자인권 침해 사건의 피신청인 A에 대하여 시정명령(수입·판매 중지, 폐기, 공표)과 과징금 부과를 의결했다",
        ("IMPORT_STOP", "화장품 용기", "A"),
    ),
    "exclusion alone": ("□ 태양광 셀 특허권 침해 사건에서 해외기업 'A'에 대해 반입배제 조치를 취하기로 결정함", ("EXCLUSION", "태양광 셀", "A")),
    "a provisional measure": ("□ 무역위원회는 헬멧 상표권 침해 건의 피신청인 'A'에 대해 수입중지 등 잠정조치를 시행하기로 결정하였음", ("PROVISIONAL", "헬멧", "A")),
    "a row of a table": ("휴대용 선풍기 디자인권 침해 | ㈜바람 | A, B | 수입·판매 중지, 폐기처분, 과징금", ("IMPORT_STOP", "휴대용 선풍기", "A B")),
    "goods in quotes": (
        "□ 무역위원회는 「곡면 필름」 특허권 침해 사건을 불공정무역행위로 판정하고 피신청인 A에 수입 중지를 명함",
        ("IMPORT_STOP", "곡면 필름", "A"),
    ),
    "goods with brackets": ("□ 휴대용 선풍기(손풍기) 특허권 침해 사건의 피신청인 A에게 수입을 금지함을 명함", ("IMPORT_STOP", "휴대용 선풍기(손풍기)", "A")),
    "no name of a case": (
        "□ 무역위원회는 (주)별의 특허권을 침해하는 가습기 부품을 중국에서 수입한 국내기업 'B'사에 대하여 수입·판매를 중지하고 재고를 폐기하도록 명령함",
        ("IMPORT_STOP", "가습기 부품", "B"),
    ),
    "blanks within words": (
        "□ 접이식 조명 특허 권 침해 사 건에서 피신청 인 A에게 수 입·판매 행위 중 지를 명하 였음",
        ("IMPORT_STOP", "접이식 조명", "A"),
    ),
    "a named company": ("□ 자판기 실용신안권 침해 사건의 피신청인 ㈜대일전자에 수입 및 판매 중지를 명령했다", ("IMPORT_STOP", "자판기", "㈜대일전자")),
    "names with circles": ("□ 텐트 디자인권 침해 사건의 피신청인 ㈜○○에 대하여 수입 중지를 명함", ("IMPORT_STOP", "텐트", "㈜○○")),
    "imports and exports": ("□ 이어폰 상표권 침해 사건의 피신청인 A에 수출입 중지 명령을 내렸다", ("IMPORT_STOP", "이어폰", "A")),
    "Chinese characters": ("□ 손톱깎이 디자인권 침해 사건의 피신청인 A에게 輸入 및 販賣 중지를 命令함", ("IMPORT_STOP", "손톱깎이", "A")),
    "acts that are to be stopped one by one": (
        "□ 무역위원회는 와이퍼 상표권 침해 건의 H사에 대해 해당 물품의 수입행위와 판매행위를 중지하고 재고를 전량 폐기처분할 것을 명하였다",
        ("IMPORT_STOP", "와이퍼", "H"),
    ),
    "what he may do no longer": (
        "□ 핸드드라이어 특허권 침해 사건에서 국내기업 B의 행위를 불공정무역행위로 결론 내렸다\n○ B사는 앞으로 해당 제품을 수입하거나 판매할 수 없다",
        ("IMPORT_STOP", "핸드드라이어", "B"),
    ),
    "what he must do": (
        "□ 커피머신 디자인권 침해 사건의 피신청인 ㈜하이몰은 위 물품의 수입 및 판매를 중지하여야 한다",
        ("IMPORT_STOP", "커피머신", "㈜하이몰"),
    ),
    "so that he cannot": ("□ 캠핑 화로 특허권 침해 건의 A사에게 수입 및 판매를 하지 못하도록 명령하였다", ("IMPORT_STOP", "캠핑 화로", "A")),
    "a ban by its own verb": ("□ 무역위원회가 안마의자 특허권 침해와 관련해 A사에 대해 수입을 금지했다", ("IMPORT_STOP", "안마의자", "A")),
    "plain names that are counted": (
        "□ 유명상표를 도용한 면도날을 수입한 동해와 세진 등 2개 업체에 대해 면도날 상표권 침해를 이유로 수입 중지를 명령했다",
        ("IMPORT_STOP", "면도날", "동해 세진"),
    ),
    "firms by the end of their names": (
        "□ 골프화 상표권 침해 건의 한별상사와 대원무역에 대해 수입행위를 중지할 것을 명령했다",
        ("IMPORT_STOP", "골프화", "한별상사 대원무역"),
    ),
    "who is sued": (
        "□ W사가 피제이를 상대로 조사를 신청한 왁스 상표권 침해 건에서 수입·판매 중지를 명령하였다",
        ("IMPORT_STOP", "왁스", "피제이"),
    ),
    "an operative part": (
        "□ 무역위원회 의결\n1. 피조사인 A가 상표권을 침해하는 모자를 수입한 행위는 불공정무역행위에 해당한다.\n2. 피조사인 A는 위 모자를 수입하거나 판매하여서는 아니 된다.",
        ("IMPORT_STOP", "모자", "A"),
    ),
    "only those who infringe": (
        "□ 의자 디자인권 침해 건의 피신청인 '가'의 제품은 디자인권을 침해하지 아니함\n○ '나'의 행위만을 불공정무역행위로 판정하고 수입 중지를 명하였음",
        ("IMPORT_STOP", "의자", "나"),
    ),
    "a line that a page cut": (
        "□ 무역위원회는 휴대용 선풍기 디자인권 침해 사건의 피신청인 A에 대하여 수입행\n위의 중지를 명하였음",
        ("IMPORT_STOP", "휴대용 선풍기", "A"),
    ),
    "an earlier request beside it": (
        "□ 모자 상표권 침해 건은 신청인이 수입 중지를 요청한 사건으로, 무역위원회는 피신청인 A에게 수입 중지를 명하였음",
        ("IMPORT_STOP", "모자", "A"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", ORDERS)
def test_an_order_is_read(how):
    text, due = ORDERS[how]
    found = notice(text)
    assert barred(found) == [due]
    assert found.in_scope


NO_ORDERS = {
    "opened": "□ 무역위원회는 드론 특허권 침해 조사를 개시하기로 결정함\n○ 신청인은 'A'의 수입·판매 중지와 반입배제를 요청하였음",
    "what may follow": "□ 드론 특허권 침해 조사와 관련하여 불공정무역행위로 판정하는 경우 피신청인에게 수입 중지명령과 과징금을 부과할 예정임",
    "a hearing": "□ LED 마스크 특허권 침해 사건 공청회를 10월 20일 개최할 계획임\n○ 12월에 불공정무역행위 여부를 최종 판정할 예정임",
    "none found": "□ 골프채 디자인권 침해 건은 불공정무역행위에 해당하지 않는 것으로 판정하였음\n○ 신청인은 수입 중지를 요청하였음",
    "no case to answer": "□ 무역위원회는 고글 상표권 침해 여부를 조사한 결과 무혐의로 판정했다",
    "ended": "□ 무역위원회는 캠핑 의자 저작권 침해 조사를 종결하기로 결정하였음",
    "exports alone": "□ 손목시계 밴드 디자인권 침해 사건에서 피신청인 'A'에게 수출 중지를 명하고 과징금을 부과함",
    "told again": "□ 모자 상표권 침해 사건에서 무역위원회는 지난 3월 피신청인 'A'에 수입·판매 중지를 명령한 바 있음",
    "not opened": "□ 무역위원회는 드론 특허권 침해 조사를 개시하지 않기로 결정함",
    "provisional refused": "□ 무역위원회는 헬멧 상표권 침해 건의 잠정조치 신청을 받아들이지 않기로 결정함",
    "statistics": "□ 상표권 침해 등 불공정무역행위 판정 11건 중 9건에 대해 수입·판매 중지(7건), 반입배제(2건) 등의 시정조치를 내렸음",
    "a table of earlier cases": (
        "□ 카시트 디자인권 침해 조사를 종결하기로 하였음\n붙임 최근 유사 판정 사례\n'20.9.17 필름 특허권 침해 수입·판매 중지, 반입배제"
    ),
    "the law below its heading": (
        "□ 스피커 디자인권 침해 건은 불공정무역행위에 해당하지 않는 것으로 판정함\n<참고> 불공정무역조사법 제10조(시정조치)\n2. 반입배제"
    ),
    "what he had received": "□ 시계 상표권 침해로 지난 6월 수입·판매 중지 및 폐기처분 명령을 받았으나 폐기하지 않은 A사에 이행강제금을 부과함",
    "denied": "□ 무역위원회는 탁구채 상표권 침해 건의 A사에 수입·판매 중지를 명령했다는 보도는 사실과 다르다고 밝혔다",
    "looked at again": "□ 식기세척기 특허권 침해 건의 A사에 대한 2024년 수입·판매 중지 처분을 다시 심의하기로 결정하였다",
    "a draft": "□ 강화유리 특허권 침해 건의 A사에 수입·판매 중지를 명하는 내용의 의결서 초안을 송부하기로 결정하였다",
    "promised": "□ 밥솥 특허권 침해 건의 A사는 수입·판매를 즉시 중지하겠다고 확약하였고 조사를 종결하였다",
    "put off": "□ 골프채 상표권 침해 건의 A사에 대한 수입·판매 중지 여부는 차기 회의에서 결정하기로 함",
    "another authority": "□ 와인냉장고 특허권 침해 조사와 관련하여 서울중앙지방법원은 A사에 대하여 수입·판매 금지 가처분을 결정함",
    "left off by himself": "□ 골프장갑 상표권 침해 건은 A사가 수입을 중단하고 재고를 폐기하였음을 확인하고 종결하기로 의결함",
    "what customs hold": "□ 등산화 상표권 침해 건의 신청이 접수됨. 인천세관은 해당 물품을 통관보류 중임",
    "need not be stopped": (
        "□ 방향제 상표권 침해 건은 불공정무역행위로 판정하고 공표를 명함\n○ 이미 폐업한 점을 고려하여 수입·판매 중지는 명하지 않았음"
    ),
    "what a party says": "□ 고글 상표권 침해 사건의 피신청인 A는 불공정무역행위에 해당하지 않는다고 주장했다",
}  # fmt: skip


@pytest.mark.parametrize("what", NO_ORDERS)
def test_what_is_no_order_is_none_and_nothing_is_asked(what):
    found = notice(NO_ORDERS[what])
    assert barred(found) == []
    assert found.residue == ()
    assert found.in_scope


ASKED = {
    "measures that are not named": ("□ 전기포트 특허권 침해 건은 불공정무역행위에 해당한다고 판정하고 피신청인 가, 나에게 시정조치를 명하였음", "order"),
    "a finding without measures": ("□ 전기포트 특허권 침해 건은 불공정무역행위에 해당한다고 판정하였음", "order"),
    "in case that something happens": (
        "□ 청소포 특허권 침해 건의 A사가 계약을 체결하지 못하는 경우 수입·판매 중지를 명하기로 의결하였다", "order",
    ),
    "no goods": ("□ 무역위원회는 실용신안권을 침해한 물품에 대해 피신청인 A에 수입 중지를 명하였음", "order"),
    "sanctions of no case": ("□ 무역위원회는 지재권을 침해한 D사, E사를 적발해 시정명령과 과징금을 부과했다", "order"),
    "no right by its name": ("□ 무역위원회는 위조한 이어폰을 수입해 판매한 A사에 수입·판매 중지를 명했다", "order"),
    "a court": ("□ 서울행정법원은 무역위원회의 신발 상표권 침해 판정을 취소하는 판결을 선고하였음", "ending"),
    "lifted": ("□ 무역위원회는 신발 상표권 침해 사건의 수입중지명령을 해제하기로 하였음", "ending"),
    "supply from abroad": ("□ 셀 특허권 침해 사건의 해외기업 'B'에게 국내로 공급하는 행위의 중지를 명함", "order"),
    "a verb that nobody read": ("□ 신발 상표권 침해 사건의 피신청인 A는 수입 중지 상태임", "order"),
}  # fmt: skip


@pytest.mark.parametrize("what", ASKED)
def test_what_may_be_an_order_and_was_not_read_is_asked(what):
    text, kind = ASKED[what]
    found = notice(text)
    assert [one.kind for one in found.residue][:1] == [kind]
    assert barred(found) == []


OUTSIDE = {
    "origin": "□ 무역위원회는 유리거울 원산지 표시위반 사건에서 피신청인 A에 수입 중지를 명하였음",
    "dumping": "□ 무역위원회는 합판에 덤핑방지관세 5년 부과를 최종 판정하였음",
    "safeguards": "□ 무역위원회는 세이프가드 조사 공청회를 개최함",
}  # fmt: skip


@pytest.mark.parametrize("what", OUTSIDE)
def test_what_is_no_intellectual_property_is_out_of_scope(what):
    found = notice(OUTSIDE[what])
    assert (found.in_scope, found.event) == (False, "out_of_scope")


def test_an_order_on_origin_beside_a_case_on_marks_is_not_the_cases_order():
    found = notice(
        "□ 무역위원회는 유리거울 원산지 표시위반 사건의 A에 수입 중지를 명하였음\n□ 모자 상표권 침해 사건은 조사를 개시하기로 결정함"
    )
    assert barred(found) == []
    assert found.event == "investigation_instituted"


def test_a_line_without_an_end_is_read_in_pieces():
    text = f"□ 무역위원회는 조명 특허권 침해 사건을 판정함\n□ {'해당 물품 ' * 2000}\n○ 피신청인 A에게 수입 중지를 명함"
    assert barred(notice(text)) == [("IMPORT_STOP", "조명", "A")]


TAKEN_BACK = {
    "decided anew": """□ 무역위원회는 7월 23일 제474차 회의에서 「분무기 노즐 특허권 침해」 건을 다시 심의하여 종전의 침해 판정을 비침해로 변경하였다.
ㅇ 무역위원회는 2024년 9월 26일 ㈜솔빛의 특허를 침해하였다고 보아 ㈜물결에 수입·판매 행위 중지와 과징금 2억원 부과를 명하였으나,
ㅇ 서울행정법원은 위 처분을 모두 취소하였다.""",
    "lifted": """□ 무역위원회는 제457차 회의에서 2019년 10월 「분무기 노즐 특허권 침해」 건으로 A, B에 내려진 수입·판매 행위 중지 명령과 반입배제 조치를 해제하기로 의결하였다.
ㅇ A, B는 중지 명령에 따라 수입을 멈추었고, 무역위원회는 당시 반입배제 조치를 함께 내렸다.""",
}  # fmt: skip


@pytest.mark.parametrize("how", TAKEN_BACK)
def test_what_is_told_of_orders_that_are_taken_back_is_no_new_one_and_is_asked_about(how):
    found = notice(TAKEN_BACK[how])
    assert barred(found) == []
    assert found.residue


def test_what_a_respondent_disposed_of_is_no_disposal_that_was_ordered():
    found = notice("""□ 무역위원회는 제412차 회의에서 「봉제 인형 저작권 침해」 조사건을 심의하여 불공정무역행위로 판정하였음
□ 무역위원회는 A에게 과징금 1,860만원을 부과하였음
ㅇ 다만, 수입·판매의 중지와 재고 폐기는 A가 재고를 모두 처분하여 침해가 되풀이될 여지가 없는 점을 감안하여 명하지 아니함""")
    assert barred(found) == []
