"""What stands behind a release: tables of its cases, and explanations of the law. Without blanks."""

from __future__ import annotations

from pipeline.read.rule import Rule

ANNEX = Rule(
    r"^[\[<【(]?(?:붙임|참고|별첨|첨부)",
    finds=["‹붙임›1.사건개요", "‹[참고›]", "‹<별첨›>", "‹첨부›2"],
    never=["이를참고", "덧붙임"],
)
# The heading of an explanation, down to the next annex.
EXPLANATION = Rule(
    r"(?:제도|절차|법령|용어|규정|조문)(?:의)?(?:개요|설명|안내|소개|해설|흐름도|발췌)?[\])>】]?$", "무역위원회(?:개요|소개|란)",
    finds=[
        "조사‹제도개요›", "조사‹절차›", "관련‹법령›", "‹용어설명›", "‹용어의해설›", "관련‹규정›", "관련‹조문발췌›", "‹제도안내›", "‹제도소개›", "‹절차흐름도›", "‹무역위원회개요›",
        "‹무역위원회소개›", "‹무역위원회란›?", "<조사‹제도>›",
    ],
    never=["사건개요", "무역위원회개최", "제도를이용"],
)  # fmt: skip
