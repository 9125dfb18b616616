"""Patents, utility models and designs of China, Korea and Taiwan. Japan, with its eras, is in `patent_japan`.

China: publications of seven or nine digits whose first tells patent, utility model or design (memory); granted rights are cited by
ZL and the application number, whose last sign checks the others: they times 2 to 9, over again, summed, modulo 11, 10 being X
(worked examples 201710601862.3 at dfrtw.com/zhuanlichaxun/31487.html, 95115608.X at chengju.com/wenhua/33720.html). A ZL number
and the publication of the same right stay two values: only a register joins them.

Korea: 10 patent, 20 utility model, 30 design, then seven digits; publications have the year between: European Patent Office,
epo.org/searching-for-patents/helpful-resources/asian/korea/numbering_de.html. An application has the same shape as a publication
and another number, so the long form is read only where the kind code A or U, or 공개, says that it is a publication.

Taiwan since 2004: I patent, M utility model, D design, then six digits: Thomson Scientific, "Taiwan Patent Coverage" (2005),
science.thomsonreuters.com/support/patents/coverage/latestupdates/tpc.
"""

from __future__ import annotations

import re

from pipeline.identifiers.base import Mark, in_text, pattern
from pipeline.identifiers.patent_office import END, KIND, NO, NO_IN_TEXT, Number, Office

_CN = pattern(
    rf"(?:CHINESE PATENT{NO}|(?:授权公告号|授權公告號|公告号|公告號|公开号|公開號)[: ]?)?"
    rf"CN[ .-]?(?P<digits>[0-9]{{9}}|[0-9]{{7}}){KIND}"
)
_ZL = pattern(
    rf"(?:CHINESE PATENT{NO}|(?:中国)?(?:专利|專利)(?:号|號)?[: ]?)?(?:CN[ .-]?)?ZL[ .]?"
    r"(?P<digits>(?:19|20)[0-9]{2} ?[1-389] ?[0-9]{7}|[0-9]{2} ?[1-389] ?[0-9]{5})(?:[ .]?(?P<check>[0-9X]))?"
)
_KR = pattern(
    rf"(?:(?:(?:SOUTH )?KOREAN?|REPUBLIC OF KOREA) (?:PATENT|UTILITY MODEL|DESIGN)(?: REGISTRATION)?{NO}(?:KR)?[ -]?"
    r"|(?:(?:대한민국|한국) ?)?(?:등록 ?)?(?:특허|실용신안|디자인)(?: ?등록)?(?: ?번호)?[: ]?제? ?|KR[ .-]?)"
    rf"(?P<digits>[123]0[ -]?[0-9]{{7}})(?: ?호)?{KIND}"
)
_KR_PUBLICATION = pattern(
    rf"(?:(?P<word>(?:(?:대한민국|한국) ?)?공개 ?(?:특허|실용신안)(?:공보)?[: ]?제? ?)|KR[ .-]?)"
    rf"(?P<digits>[12]0[ -]?(?:19|20)[0-9]{{2}}[ -]?[0-9]{{7}})(?: ?호)?{KIND}"
)
_TW = pattern(
    rf"(?:TAIWAN(?:ESE)? (?:(?:UTILITY MODEL|DESIGN) )?PATENT(?: CERTIFICATE)?{NO}(?:TW)?|(?:R\.?O\.?C\.?|ROC) PATENT{NO}|TW[ .-]?)"
    rf"(?P<digits>[IMD][ -]?[0-9]{{6}}){KIND}"
)
_TW_CJK = pattern(
    r"(?:中華民國|臺灣|台灣)? ?(?:(?:發明|新型|設計)(?:專利)?|專利)(?:證書)?(?:字號|號)? ?第? ?"
    r"(?P<digits>[IMD][0-9]{6}) ?號?"
)


def _check_digit(digits: str) -> str:
    return "0123456789X"[sum(int(digit) * (2 + place % 8) for place, digit in enumerate(digits)) % 11]


def _read_cn(line: str) -> Number | None:
    published = _CN.fullmatch(line)
    if published:
        return Number(published["digits"], published["kind"])
    granted = _ZL.fullmatch(line)
    if not granted:
        return None
    digits = granted["digits"].replace(" ", "")
    check = _check_digit(digits)
    return Number(f"ZL{digits}{check}") if granted["check"] in (None, check) else None


def _write_cn(number: str) -> str:
    return f"{number[:-1]}.{number[-1]}".replace("ZL", "ZL ") if number.startswith("ZL") else f"CN {number}"


def _read_kr(line: str) -> Number | None:
    granted = _KR.fullmatch(line)
    if granted:
        return Number(re.sub(r"[ -]", "", granted["digits"]), granted["kind"])
    published = _KR_PUBLICATION.fullmatch(line)
    if published and (published["word"] or (published["kind"] or " ")[0] in "AU"):
        return Number(re.sub(r"[ -]", "", published["digits"]), published["kind"])
    return None


def _write_kr(number: str) -> str:
    if len(number) == 9:
        return f"KR {number[:2]}-{number[2:]}"
    return f"KR {number[:2]}-{number[2:6]}-{number[6:]} {'A' if number[0] == '1' else 'U'}"


def _read_tw(line: str) -> Number | None:
    found = _TW.fullmatch(line)
    if found:
        return Number(re.sub(r"[ -]", "", found["digits"]), found["kind"])
    worded = _TW_CJK.fullmatch(line)
    return Number(worded["digits"]) if worded else None


def _write_tw(number: str) -> str:
    return f"TW {number}"


_KIND_BEHIND = r"(?:\s?[A-Z][0-9]?\b)?"
_ZL_ITEM = pattern(rf"(?:(?:19|20)[0-9]{{2}}\s?[1-389]\s?[0-9]{{7}}|[0-9]{{2}}\s?[1-389]\s?[0-9]{{5}})(?:[ .]?[0-9X])?{END}")
_KR_ITEM = pattern(rf"[123]0-?(?:(?:19|20)[0-9]{{2}}-?)?[0-9]{{7}}(?:\s?호)?{_KIND_BEHIND}{END}")
CN = Office(
    code="CN",
    number=re.compile(r"[0-9]{7}|[0-9]{9}|ZL(?:[0-9]{8}|[0-9]{12})[0-9X]"),
    read=_read_cn,
    write=_write_cn,
    marks=(
        Mark(pattern(r"\bCN[ -]?"), pattern(rf"(?:[0-9]{{9}}|[0-9]{{7}}){_KIND_BEHIND}{END}")),
        Mark(pattern(r"\bZL[ .]?"), _ZL_ITEM),
    ),
)
KR = Office(
    code="KR",
    number=re.compile(r"[123]0[0-9]{7}|[12]0(?:19|20)[0-9]{9}"),
    read=_read_kr,
    write=_write_kr,
    marks=(
        Mark(pattern(r"\bKR[ -]?"), _KR_ITEM),
        Mark(pattern(r"(?:등록\s?)?(?:특허|실용신안|디자인)(?:\s?등록)?(?:\s?번호)?[:\s]?제?\s?"), _KR_ITEM),
        Mark(pattern(r"공개\s?(?:특허|실용신안)(?:공보)?[:\s]?제?\s?"), _KR_ITEM),
        Mark(
            in_text(rf"\b(?:Korean|Republic of Korea) (?:Patent|Utility Model|Design)(?: Registration)?{NO_IN_TEXT}(?:KR\s?)?"),
            _KR_ITEM,
        ),
    ),
)
TW = Office(
    code="TW",
    number=re.compile(r"[IMD][0-9]{6}"),
    read=_read_tw,
    write=_write_tw,
    marks=(
        Mark(pattern(r"\bTW[ -]?"), pattern(rf"[IMD][0-9]{{6}}{_KIND_BEHIND}{END}")),
        Mark(in_text(rf"\bTaiwan(?:ese)? Patent(?: Certificate)?{NO_IN_TEXT}"), pattern(rf"[IMD][0-9]{{6}}{END}")),
        Mark(
            pattern(r"(?:(?:發明|新型|設計)(?:專利)?|專利)(?:證書)?(?:字號|號)?\s?第?\s?"),
            pattern(r"[IMD][0-9]{6}(?:\s?號)?"),
        ),
    ),
)
