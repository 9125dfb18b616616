"""How releases name a case: the goods, the rights, and that they are infringed. Without blanks."""

from __future__ import annotations

from pipeline.read.rule import Rule

RIGHT = Rule(
    "특허권?", "실용신안권?", "디자인권?", "의장권", "상표권?", "저작인접권", "저작권", "영업비밀", "배치설계권", "지리적표시권?",
    finds=[
        "‹특허권›침해", "‹특허›침해", "‹실용신안권›", "‹디자인권›", "‹의장권›", "‹상표권›", "‹저작인접권›", "‹저작권›", "‹영업비밀›",
        "‹배치설계권›", "‹지리적표시›",
    ],
    never=["원산지표시", "지식재산권"],
)  # fmt: skip
_BESIDE = r"[·ㆍ․・･,/및와과]{1,2}"
KINDS = Rule(
    rf"{RIGHT}(?:{_BESIDE}{RIGHT})*",
    finds=["‹특허권·실용신안권›침해", "‹상표권및디자인권›", "‹특허권ㆍ상표권,저작권›", "‹상표권›을"],
    never=["지식재산권"],
)
# The name of a case ends so: "곡면 커버 보호필름 특허권 침해". What somebody did ("특허권을 침해한", "침해하는") is no name.
INFRINGEMENT = Rule(
    rf"(?P<kinds>{KINDS})(?:등)?의?침해(?![하한했할함된될되])",
    finds=[
        "보호필름‹특허권침해›조사건", "조리기‹특허권·실용신안권침해›", "필러‹상표권의침해›여부", "조명‹특허침해›", "칫솔‹디자인권등침해›건",
    ],
    never=["특허권을침해한", "상표권침해하였다", "특허권침해한", "저작권침해된제품"],
)  # fmt: skip
# Of cases that are none of intellectual property.
OTHER_MATTER = Rule(
    r"원산지[가-힣]{0,6}위반", r"허위[·ㆍ]?과장표시", "수출입질서저해",
    finds=["거울‹원산지표시위반›", "‹원산지허위표시위반›", "세제‹허위과장표시›", "‹수출입질서저해›행위"],
    never=["상표권침해", "원산지규정"],
)  # fmt: skip
# What stands in the place of goods and names none.
NO_GOODS = Rule(
    r"^(?:조사대상|해당|이번|동|본|위|각|당해|이들)?(?:물품|제품|침해품|상품|안건)?$",
    r"지식재산권|불공정무역|무역위|무역관련|회의|\d건|신청인|사건|자사|국내기업|제보|조사결과",
    finds=[
        "조사대상물품", "해당제품", "이번제품", "동상품", "본물품", "위물품", "각안건", "당해물품", "이들침해품", "지식재산권", "불공정무역행위",
        "무역위원회", "무역관련", "제404차회의", "등3건", "신청인", "상표사건의", "자사", "국내기업A", "제보", "조사결과",
    ],
    never=["보호필름", "동전지갑", "위생장갑", "본드"],
)  # fmt: skip
# Before the quoted name of the rights alone: "구찌 신발에 대한 「상표권 침해」".
ABOUT = Rule(r"[에의](?:대한|관한)$", finds=["신발‹에대한›", "신발‹에관한›"], never=["신발에대하여"])
# All the cases that were decided on, where a sentence names none.
ALL = Rule(
    r"(?:이들|해당|각|두|모든|\d개)(?:조사)?사건", r"\d건모두", "사건들",
    finds=["‹이들사건›의", "‹해당사건›", "‹각조사사건›", "‹두사건›", "‹모든사건›", "‹3개사건›", "‹2건모두›", "판정‹사건들›"],
    never=["사건은", "2건의", "해당한다고"],
)  # fmt: skip
# That a release tells of several.
SEVERAL = Rule(
    r"(?:[2-9]|두|세|네|다섯)(?:개)?(?:건|사건)(?!중)",
    finds=["‹2건›의", "‹3개사건›", "‹두건›", "조사‹세건›을", "‹네건›", "‹다섯건›"],
    never=["1건", "특허권2건중1건"],
)
# Whose right is infringed by what, outside of a name.
OF_RIGHT = Rule(rf"(?P<kind>{RIGHT})[을를]침해", finds=["‹디자인권을침해›한"], never=["디자인권침해"])
# Goods, where no name of a case tells them.
INFRINGING = Rule(
    rf"(?:등록)?{RIGHT}[을를]?(?:침해|도용|모방|위조)(?:한|하는|된)'?(?P<goods>[^,.']{{2,30}}?)'?[을를](?:[^,.]{{0,20}}?(?:에서|부터|로))?(?:수입|제조|판매|수출|공급)",
    rf"{RIGHT}침해혐의로조사(?:가진행|를진행)?중인'?(?P<suspected>[^,.']{{2,30}}?)'?(?:에대|의수입)",
    r"조사대상물품(?:인|은|:|\|)'?(?P<named>[가-힣A-Za-z0-9]{2,30}?)(?:'|$|\|)",
    finds=[
        "‹상표권을침해한신발을수입›", "‹특허권을침해하는전기포트를중국에서수입›", "‹상표권침해된모자를홍콩으로부터판매›", "‹상표권침해된모자를홍콩에서판매›", "‹특허권을침해한칫솔을제조›",
        "‹특허권을침해한칫솔을수출›", "‹특허권을침해한칫솔을공급›", "‹상표권을침해한이어폰을해외에서국내로공급›", "‹등록디자인을모방한방석을수입›", "‹상표를도용한면도기를판매›", "‹상표를위조한모자를수입›", "‹특허권침해혐의로조사가진행중인프린터에대›하여",
        "‹상표권침해혐의로조사중인가방의수입›", "‹특허권침해혐의로조사를진행중인가방에대›한",
        "‹조사대상물품|보호필름›", "‹조사대상물품은'보호필름'›입니다",
        "‹조사대상물품:보호필름›", "‹조사대상물품인보호필름|›",
    ],
    never=["상표권을침해할", "조사대상물품을수입"],
)  # fmt: skip
# That a release is on intellectual property at all.
OF_PROPERTY = Rule(
    rf"{RIGHT}", "지식재산", "지재권",
    finds=["특허권침해", "지식재산권", "지재권침해"],
    never=["덤핑방지관세"],
)  # fmt: skip
UNFAIR = Rule("불공정", "침해", finds=["‹불공정›무역행위", "특허권‹침해›"], never=["덤핑"])
