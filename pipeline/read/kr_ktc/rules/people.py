"""Whom a release means: respondents by letters alone, companies by name, whoever asked for the investigation. Without blanks."""

from __future__ import annotations

from pipeline.read.rule import Rule

LETTER = Rule("[A-Zㄱㄴㄷㄹㅁㅂㅅㅈ]", "[가나다라마바사아자차카타파하갑을병정]", finds=["‹A›,B", "‹ㄱ›", "‹가›"], never=["1"])
LETTERS = Rule(
    r"[A-Zㄱㄴㄷㄹㅁㅂㅅㅈ](?:사?[,·ㆍ및와과][A-Zㄱㄴㄷㄹㅁㅂㅅㅈ](?![A-Za-z]))*", finds=["‹A,B·C›사", "‹A사,B›사", "‹A›", "‹ㄱ,ㄴ›사"], never=["가"]
)
_HIDDEN = r"(?:㈜|\(주\))?[○△◇ㅇ]{2,6}(?:㈜|\(주\))?"
MASKED = Rule(
    rf"['\"](?P<quoted>{LETTER}(?:[,·ㆍ]{LETTER})*)['\"]",
    rf"(?<![A-Za-z0-9])(?P<company>{LETTERS})(?:사|社|업체|기업)(?![가-힣]?[용업])",
    rf"(?:기업|업체|사업자|수입자|판매자|공급자|제조자|법인|회사|개사|개인|피신청인|피조사인)[:|(]?(?P<behind>{LETTERS})(?![A-Za-z0-9])",
    rf"(?<![A-Za-z0-9])(?P<bare>{LETTERS})(?=에게|에대|에는|에[수시과반]|:|\|)",
    rf"(?P<hidden>{_HIDDEN})",
    finds=[
        "‹A›에게", "‹A와B›에대하여", "‹A›에는", "‹A›에수입중지", "‹A›:수입", "‹A,B›|수입",
        "피신청인‹'A'›와", "‹'가'›와", "‹\"C,D,E\"›", "중국의‹B사›가", "국내의‹C사,D사›", "그‹A,B기업›", "그‹C社›", "그‹C업체›",
        "국내‹기업A›가", "국내‹업체A›", "개인‹사업자B›를", "‹수입자A›", "‹판매자A›", "‹공급자A›", "‹제조자A›", "해외‹법인A›", "‹회사A›는",
        "3‹개사(A,B,C›)", "‹개인A›", "‹피신청인A와B›에", "‹피조사인:A›", "‹피신청인|A·B›", "‹㈜○○›", "‹(주)△△△›", "‹○○㈜›", "‹○○(주)›",
    ],
    never=["LED조명", "USB", "신청인A", "'곡면'", "S사용", "GUCCI"],
)  # fmt: skip
# To whom words do something: the end of a group of letters or names, or of a word for all respondents.
TO_WHOM = Rule(
    r"^\)?[:|]", r"^['\")사社]{0,2}[은는](?=수입|판매|제조|수출|반입|과징금)", r"^['\")사社들]{0,3}(?:업체|기업)?(?:등)?(?:\d개사)?['\")]{0,1}(?:에게는|에게|에는|에)(?:대(?:해|하여|한))?(?!서)",
    finds=["‹:›수입", "‹'는›수입중지", "‹은›판매중지", "‹는›제조중지", "‹는›수출중지", "‹는›반입배제", "‹는›과징금", "‹'에›", "‹사에게›", "‹기업에›", "‹업체에는›수입", "‹등에게는›판매", "‹사에대해›", "‹3개사에대하여›", "‹)에대한›"],
    never=["'와", "사에서", "'의"],
)
# Who complains, where it is a letter or a name.
APPLICANT = Rule(
    r"(?<!피)(?:신청인|권자|권리자)(?:인|은|:|\|)?\(?['\"]?$",
    finds=["‹신청인›", "그‹권리자('›", "상표‹권자(›", "‹신청인인›", "‹신청인은›", "‹신청인:›", "‹신청인|›"],
    never=["피신청인", "신청인과피신청인", "피신청인("],
)
COMPANY = Rule(
    r"(?:㈜|\(주\)|주식회사|유한회사)(?P<front>[가-힣A-Za-z0-9&]{2,30})", r"(?P<back>[가-힣A-Za-z0-9&]{2,30})(?:㈜|\(주\)|주식회사)(?![가-힣A-Za-z])",
    finds=["‹㈜대일전자›", "‹(주)한빛›", "‹주식회사아이폼›", "‹유한회사구름›", "‹대일전자㈜›", "‹대일전자(주)›", "‹대일주식회사›,"],
    never=["대일전자", "주식"],
)  # fmt: skip
# The holder, in brackets behind what he is.
HOLDER = Rule(
    r"(?<!피)(?:신청인|권자|권리자)\((?P<name>[^()'\"]{2,40})\)",
    finds=["‹신청인(화이트스톤)›", "상표‹권자(구찌)›", "특허‹권리자(한빛)›"],
    never=["피신청인(한빛)", "신청인('A')"],
)
# Respondents, as the release calls them all.
RESPONDENTS = Rule(
    "피신청인", "피조사인", "이들", "해당기업", "해당업체", "당사자", "[이동](?:회사|업체)",
    finds=["‹피신청인›들에게", "‹피조사인›", "‹이들›에게", "‹해당기업›", "‹해당업체›", "‹당사자›", "‹이회사›에", "‹동업체›들"],
    never=["신청인", "국내기업"],
)  # fmt: skip
# Behind a company's name: the right is its own.
OWN = Rule("^[은는이가](?:자사|자신|보유)", finds=["‹가자사›의특허권", "‹이자신›의", "‹가보유›한"], never=["를상대로", "가수입"])
# Behind a letter: whom it calls complains of others.
COMPLAINS = Rule(
    r"^['\")사社]{0,3}[은는이가](?:자사|자신|보유|[^,.]{0,40}[를을]상대로|신청한)",
    finds=["‹사는자사›의", "‹'가국내기업B를상대로›", "‹사가신청한›", "‹사가보유›한", "‹가자신›의"],
    never=["사가수입한", "'가판매"],
)
