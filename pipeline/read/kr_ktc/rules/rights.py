"""Rights by the numbers under which the office of Korea registered them."""

from __future__ import annotations

from pipeline.read.rule import Rule

# 10 patent, 20 utility model, 30 design, 40 to 45 marks (`pipeline.identifiers.patent_asia`; that of marks as seen in "제40-…호").
NUMBER = Rule(
    r"(?<!\d)(?:제(?P<kind>[123]0|4[015])-?|(?P<bare>[123]0|4[015])-)(?P<digits>\d{7})(?!\d)",
    finds=["특허‹제10-1234567›호", "등록번호‹30-0987654›", "상표‹제40-1234567›호", "‹제411234567›호", "‹45-0012345›"],
    never=["2020-1234567", "제10-2020-1234567호", "02-1234567"],
)
# A work by the number under which the copyright commission registered it, as seen in a release: C-, the year, and six digits.
WORK = Rule(r"(?<![A-Za-z0-9])C-(?:19|20)\d{2}-\d{6}(?!\d)", finds=["저작권등록번호‹C-2016-014482›", "제‹C-1999-000123›호"], never=["C-16-014482", "AC-2016-014482"])
