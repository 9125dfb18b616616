"""What a notice decides of the case itself: whether it is one of ours, violation or none, ended or not. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.records import Evidence

# --- is it a matter of section 337? ---------------------------------------------------------------------------------------

_NUMBERED = re.compile(r"\b337-TA-\d{3,5}\b")
_RECEIVED = re.compile(r"\breceived\s+an?\s+(?:\w+\s+){0,3}complaint\b|\bReceipt\s+of\s+(?:\w+\s+)?Complaint\b", re.IGNORECASE)
_SECTION = re.compile(r"\b(?:section|sec\.)\s+337\b|\b19\s+U\.S\.C\.\s+1337\b", re.IGNORECASE)
_OTHER_LAW = re.compile(
    r"\banti-?dumping\b|\bcountervailing\b|\bfive-year\b|\bsunset\b|\b7[03]1-TA-\d|\b332-\d{3}\b|\bsection\s+(?:332|201|202|421|232|301)\b|"
    r"\bTA-201-\d|\binformation\s+collection\b|\bPrivacy\s+Act\b|\bSunshine\b|\bPaperwork\s+Reduction\b|\bRules\s+of\s+(?:General|Practice\s+and\s+Procedure;)|"
    r"\bAdvisory\s+Committee\b|\bSystems?\s+of\s+Records\b|\bPeer\s+Review\b|\bMembership\b|\bproposed\s+rule|\brulemaking\b|\bfinal\s+rule\b|"
    r"\bsafeguard\b|\bGSP\b|\bHarmonized\s+Tariff\s+Schedule\s+of\s+the\s+United\s+States;\s",
    re.IGNORECASE,
)
_OWN_WORDS = re.compile(
    r"\b(?:limited|general)\s+exclusion\s+order|\bcease\s+and\s+desist\s+order|\bnotice\s+of\s+investigation\b|\binitial\s+determination\b|"
    r"\bconsent\s+order\b|\bremedial\s+orders?\b|\benforcement\s+proceeding\b|\b(?:rescission|modification)\s+proceeding\b|\badvisory\s+opinion\b|"
    r"\badministrative\s+law\s+judge\b|\b(?:above|below)-\s?captioned\s+investigation\b|\bpublic\s+interest\b",
    re.IGNORECASE,
)
_BEFORE_A_JUDGE = re.compile(
    r"\bpresiding\s+administrative\s+law\s+judge\b|\b(?:above|below)-\s?captioned\s+investigation\b|\bInitial\s+Determination\s+on\s+Violation\b",
    re.IGNORECASE,
)
_BORDER_ORDER = re.compile(r"\b(?:limited|general)\s+exclusion\s+order|\bcease[\s-]+and[\s-]+desist\s+order", re.IGNORECASE)
_CAPTIONED = re.compile(r"(?:^|;\s|\bMatter\s+of\s|:\s)Certain\s", re.IGNORECASE)


def in_scope(reading: Reading) -> Evidence | None:
    """The words that make a notice one about section 337; None if it is another matter.

    The bracket line decides where there is one: a number in the text may be only cited.
    """
    if numbered := first_match(_NUMBERED, [p for p in reading.head if p.words.startswith("[")]):
        return numbered[0].evidence()
    if received := first_match(_RECEIVED, reading.summary):
        return received[0].evidence(*received[1].span())
    if first_match(_OTHER_LAW, reading.summary):
        return None
    if (before := first_match(_BEFORE_A_JUDGE, reading.abstract)) and first_match(_BORDER_ORDER, reading.abstract):
        return before[0].evidence(*before[1].span())
    if (section := first_match(_SECTION, reading.summary)) and first_match(_BEFORE_A_JUDGE, reading.abstract):
        return section[0].evidence(*section[1].span())
    captioned = first_match(_CAPTIONED, reading.title)
    if captioned and (words := first_match(_SECTION, reading.summary) or first_match(_OWN_WORDS, reading.summary)):
        return words[0].evidence(*words[1].span())
    return None


# --- violation ------------------------------------------------------------------------------------------------------------

_NO = r"(?:no\s+violations?|not\s+violated|(?:has|have)\s+not\s+been\s+(?:a\s+|any\s+)?violation|is\s+not\s+a\s+violation)"
_NO_VIOLATION = re.compile(rf"\b{_NO}\b|\bNo\s+Violation\b", re.IGNORECASE)
_VIOLATION = re.compile(
    r"\b(?:found|find(?:s|ing)?|determin\w+\s+that\s+there\s+(?:is|has\s+been|was)|determination\s+of|there\s+is|there\s+has\s+been)\s+"
    r"(?:that\s+)?(?:a\s+|an\s+|the\s+)?(?:existence\s+of\s+)?violations?\b|\b(?:has|have)\s+violated\s+(?:section\s+337|the\s+(?:\w+\s+){0,4}orders?)|"
    r"\bsummary\s+determination\s+(?:of|that)\b[^.;]{0,160}?\bviolat(?:ions?|ed)\b|\bfind(?:s|ing)?\b[^.;]{0,80}?\bin\s+violation\b|\baffirm\w*\b[^;]{0,160}?\bfinding\s+of\s+(?:a\s+)?violation\b|\baffirm\w*\b.{0,200}?\bfinding\s+that\b.{3,300}?\bviolated\s+(?:section|the|an?)\b|\bviolations?\s+ha(?:s|ve)\s+(?:occurred|been\s+(?:found|established))",
    re.IGNORECASE,
)
_REVIEWS = re.compile(
    r"\b(?:to|will|shall)\s+review\b|\band\s+review\s+(?:an?|the)\b|\bdetermined\s+to\s+(?:\w+\s+){0,3}review\b", re.IGNORECASE
)
_NOT_REVIEWS = re.compile(r"\bnot\s+to\s+review\b|\bdeclin\w+\s+to\s+review\b|\bdoes\s+not\s+review\b", re.IGNORECASE)
_ON_REVIEW = re.compile(
    r"\bon\s+review\b[^.;]{0,120}?\b(?:affirm|finds?\b|finding\b|modif|revers)|\baffirm(?:s|ed|ing)?\b|\breverse[sd]?\b",
    re.IGNORECASE,
)
# "to reverse in part and to vacate in part an initial determination finding a violation, and to remand": nothing is found yet
_PARTLY_UNDONE = re.compile(r"\b(?:revers\w+|vacat\w+)\s+in\s+part\b", re.IGNORECASE)
_AFFIRMS = re.compile(r"\baffirm", re.IGNORECASE)
_UNDOES = (
    re.compile(  # "to vacate the final initial determination finding no violation": the judge's finding falls, no other stands
        r"\b(?:vacat\w+|set(?:s|ting)?\s+aside)\s+(?:the|an?|its)\s+(?:\w+\s+){0,4}?determination\b[^.;]{0,80}$", re.IGNORECASE
    )
)
_THE_COMMISSIONS = re.compile(
    r"\bCommission\b|\bNotice\s+of\b|\bFinal\s+Determination\b|^Determination\b|\bFinding\b|\bfound\b|\baffirm", re.IGNORECASE
)
_SHOULD = re.compile(
    r"\bshould\s+(?:a\s+violation|the\s+Commission)|\bif\s+(?:a\s+violation|the\s+Commission)\b|\bin\s+the\s+event\s+(?:that\s+)?(?:a\s+violation|the\s+Commission)\b|\bwhether\b|\balleg\w+\b",
    re.IGNORECASE,
)
_JUDGES = re.compile(
    r"\b(?:issued|The\s+(?:\w+\s+){0,3}(?:ID|FID|RID|EID)\s+(?:finds|found|also)|judge\b[^.;]{0,80}\bissued)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Ruling:
    """Whether the Commission found a violation, and the words."""

    violation: bool
    evidence: Evidence


def ruling(reading: Reading) -> Ruling | None:
    """The Commission's own finding, None if the notice makes none.

    An initial determination that is not reviewed becomes the Commission's (19 CFR 210.42(h)); one that is reviewed is no finding yet.
    Where both are found (one respondent or right in violation, another not), it is a violation, unless the title says "No Violation".
    """
    found = [r for p in reading.summary for r in _rulings(p)]
    yes = next((r for r in found if r.violation), None)
    no = next((r for r in found if not r.violation), None)
    if yes and no and no.evidence.text == "title" and yes.evidence.text != "title":
        return no
    return yes or no


def _rulings(passage: Passage) -> Iterator[Ruling]:
    words = passage.words
    if _SHOULD.search(words) or not _THE_COMMISSIONS.search(words):
        return
    if _REVIEWS.search(_NOT_REVIEWS.sub("", words)) and not _ON_REVIEW.search(words):
        return
    if _JUDGES.search(words) and not re.search(r"\bCommission\b[^.;]{0,40}\b(?:has|affirm|determin|find)", words):
        return
    no = _NO_VIOLATION.search(words)
    yes = _VIOLATION.search(_NO_VIOLATION.sub(lambda m: "#" * len(m[0]), words))
    if no and not _UNDOES.search(words[: no.start()]):
        yield Ruling(False, passage.evidence())
    if yes and not (_PARTLY_UNDONE.search(words[: yes.start()]) and not _AFFIRMS.search(words)):
        yield Ruling(True, passage.evidence())


_COMMISSION_FOUND = re.compile(
    r"\bCommission\s+(?:has\s+|also\s+|further\s+|hereby\s+)*(?:found|finds|determin\w+\s+(?:to\s+(?:find|affirm)|that)|affirm\w*)\b",
    re.IGNORECASE,
)


def finds_none(passage: Passage) -> bool:
    """Whether a sentence is the Commission's finding that there is no violation."""
    return bool(_COMMISSION_FOUND.search(passage.words) and _NO_VIOLATION.search(passage.words)) and not _VIOLATION.search(
        _NO_VIOLATION.sub("#", passage.words)
    )


def finds_one(passage: Passage) -> bool:
    """Whether a sentence is the Commission's finding of a violation, and of nothing else."""
    return bool(_COMMISSION_FOUND.search(passage.words) and _VIOLATION.search(passage.words)) and not _NO_VIOLATION.search(
        passage.words
    )


_TELLS = re.compile(
    r"\bCommission\b[^.;]{0,60}\b(?:found|finds|issued|concluded)\b|\border\b[^.;]{0,40}\b(?:names|covers|rests\s+on)\b|^(?:It|The\s+Commission)\s+(?:also\s+)?(?:found|issued)\b|\bviolated\s+section\s+337\b|\bviolated\s+the\s+(?:CDO|LEO|GEO|order)|"
    r"\b(?:[Oo]rders?|LEO|GEO|CDOs?)\b[^.;]{0,120}\b(?:prohibit\w*|barr\w*|bars?|directed|against)\b"
)
_JUDGE_TELLS = re.compile(
    r"\b(?:ALJ|FID|EID|IAO|RD|RID|ID|judge)\b|\brecommend\w*|\bpetition\w*|\basked\b|\brequested\b|\balleg\w*"
)
_DENIED = re.compile(
    r"\bno\s+violations?\b(?![^.;]*\bviolation\b)|\brevers\w+\b|\bnot\s+(?:shown|infringed?|been)\b", re.IGNORECASE
)


def tells_of_order(passage: Passage) -> bool:
    """Whether a sentence tells, as history, what the Commission found violated or what its order covers."""
    return bool(_TELLS.search(passage.words)) and not _JUDGE_TELLS.search(passage.words)


def denies(words: str) -> bool:
    """Whether words in front of claims say that they were found not to be violated."""
    return bool(_DENIED.search(words[-160:]))


# --- the end of a proceeding ----------------------------------------------------------------------------------------------

_PROCEEDING = (
    r"(?:(?:this|the|these|that)\s+)?(?:above-?\s?captioned\s+|remaining\s+|formal\s+|instant\s+|combined\s+|consolidated\s+|subject\s+)*"
    r"(?:(?:enforcement|modification|rescission|remand|advisory(?:\s+opinion)?|bond\s+(?:return|forfeiture)|sanctions?)(?:\s+and\s+\w+)?\s+)?"
    r"(?:investigations?|proceedings?)"
)
_LIMITED = r"(?!\s*(?:as\s+to|with\s+respect\s+to|in\s+part|based\s+on\s+[^.;]{0,60}?as\s+to)\b)"
_TERMINATED = re.compile(
    rf"\b{_PROCEEDING}(?:\s+on\s+remand)?\s+(?:is|are)\s+(?:also\s+|hereby\s+|therefore\s+|accordingly\s+)*terminated\b{_LIMITED}"
    rf"|\bterminat(?:es|ed|e)\s+(?:with(?:out)?\s+prejudice\s+)?{_PROCEEDING}\b{_LIMITED}|(?<!artial\s)\bTermination\s+of\s+{_PROCEEDING}\b{_LIMITED}"
    rf"|(?<!artially\s)\b[Tt]erminating\s+{_PROCEEDING}\b(?:\s+in\s+its\s+entirety)?{_LIMITED}"
    rf"|\bterminat\w+\s+(?:\w+\s+){{0,3}}{_PROCEEDING}\s+in\s+(?:its|their)\s+entirety",
    re.IGNORECASE,
)
_ENDS_AS_TO = re.compile(
    r"\bterminat\w+\b[^.;]{0,80}?\b(?:investigation|proceeding)s?\b[^.;]{0,120}?\b(?:as\s+to|with\s+respect\s+to)\b|"
    r"\bterminat\w+\b[^.;]{0,60}?\bin\s+part\b|\bpartial(?:ly)?\s+terminat\w+|\bwithdraw\w*\b[^.;]{0,40}?\bcertain\s+(?:asserted\s+)?(?:claims|patents|allegations)|"
    r"\bterminat\w+\s+(?:an?\s+|the\s+)?(?:[\w-]+,?\s+){0,3}respondents?\b|"
    r"\bterminat\w+\b[^.;]{0,40}?\b(?:certain|one|several)\s+(?:\w+\s+)?(?:claims?|patents?|respondents?)\b|\bTermination\s+of\s+(?:\w+\s+){0,2}Respondents?\b",
    re.IGNORECASE,
)
_LAST_ONES = re.compile(r"\bas\s+to\s+(?:the\s+)?(?:remaining|last|only|all)\b|\bin\s+its\s+entirety\b", re.IGNORECASE)
_ASKED_TO = re.compile(
    r"\b(?:motion|petition)\s+(?:\w+\s+){0,4}(?:to|that\s+sought\s+to|seeking\s+to)\s+$|\bsought\s+to\s+$|\brequest\w*\s+(?:\w+\s+){0,4}$",
    re.IGNORECASE,
)


_GOES_ON = re.compile(r"\b(?:investigation|proceeding)\s+(?:continues|remains\s+(?:open|pending|ongoing))\b", re.IGNORECASE)


def terminated(reading: Reading) -> Evidence | None:
    """The words by which the investigation or proceeding ends in its entirety; None if it goes on, or the words do not say so."""
    if first_match(_GOES_ON, reading.abstract):
        return None
    for passage in (*reading.abstract, *reading.title, *reading.body):
        for found in _TERMINATED.finditer(passage.words):
            if passage.text == "full_text" and not re.match(r"(?:The|This)\s", passage.words):
                continue
            if re.match(r"\bterminat(?:e|ing)\b", found[0], re.IGNORECASE) and not _decides(passage.words, found):
                continue
            return passage.evidence()
    return None


def _decides(words: str, found: re.Match[str]) -> bool:
    """Whether "terminating the investigation" is what the Commission lets stand, and for everybody."""
    before = words[: found.start()]
    if _REVIEWS.search(_NOT_REVIEWS.sub("", before)):
        return False
    if _ASKED_TO.search(before) and not re.search(r"\bgrant", before, re.IGNORECASE):
        return False
    rest = words[found.end() :]
    limited = re.search(r"\b(?:as\s+to|with\s+respect\s+to)\b", rest)
    return not limited or bool(_LAST_ONES.search(rest))


def ends_in_part(reading: Reading) -> Evidence | None:
    """The words by which a part ends: some respondents, claims or patents."""
    found = first_match(_ENDS_AS_TO, reading.summary)
    return found[0].evidence() if found else None
