"""What the Commission decided about orders in a notice: issued, modified, rescinded, vacated, suspended or denied. Pure.

Decided are the objects of a verb of decision in words that are the Commission's own and present: neither what somebody asks for or an
administrative law judge recommends, nor what was ordered before ("relating to the order issued on …").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, Reading
from pipeline.read.prose.roster import Roster
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules.articles import BARRED, GENERIC
from pipeline.read.us_itc.whom import Aimed, Sentence, assigned, sentence
from pipeline.records import Basis, Evidence, Instrument, Measure, MeasureAction

_INSTRUMENTS = re.compile(
    r"\b(?:(?P<TEO>temporary\s+(?:limited\s+|general\s+)?(?:exclusion|relief)\b(?:\s+orders?)?|TEOs?\b)"
    r"|(?P<GEO>general\s+exclusion(?:\s+orders?)?|GEOs?\b)"
    r"|(?P<LEO>limited\s+exclusion(?:\s+orders?)?|LEOs?\b)"
    r"|(?P<CDO>cease[\s-]+and[\s-]+desist(?:\s+orders?)?|CDOs?\b)"
    r"|(?P<SFO>seizure\s+and\s+forfeiture\s+orders?|SFOs?\b)"
    r"|(?P<CONSENT_ORDER>consent\s+orders?(?!\s+(?:stipulation|proposal)))"
    r"|(?P<CIVIL_PENALTY>civil\s+penalt(?:y|ies))"
    r"|(?P<REMEDIAL_ORDERS>remedial\s+orders?|exclusion\s+orders?|(?<=these\s)orders\b|(?<=those\s)orders\b))",
    re.IGNORECASE,
)
_VERBS = re.compile(
    r"\b(?:(?P<denied>(?:not|declin\w+)\s+to\s+(?:issue|grant|enter|impose)|preclud\w+\s+(?:the\s+)?issuance\s+of|den(?:y|ies|ied|ying)\b|denial\s+of)"
    r"|(?P<issued>issu(?:e|es|ed|ing|ance)\b|enter(?:s|ed|ing)?\b(?!\s+value)|impos(?:e|es|ed|ing|ition)\b|assess(?:es|ed|ing)?\b|"
    r"(?:appropriate|right|proper)\s+(?:remed(?:y|ies)|relief|form\s+of\s+(?:relief|remedy))\b|(?:the|its)\s+(?:sole\s+|only\s+|single\s+)?remed(?:y|ies)\s+(?:in\s+this\s+\w+\s+)?(?:is|are|shall\s+be)\b|relief\s+is\s+due\b|(?:relief|remed(?:y|ies))\s+(?:shall\s+|will\s+|is\s+to\s+)?takes?\s+the\s+form\s+of\b|(?:has|have)\s+(?:been\s+)?(?:today\s+)?directed\b(?=\s+(?:only\s+)?(?:to|at|against)\b))"
    r"|(?P<modified>(?<!\bas\s)(?:modif(?:y|ies|ied|ying|ication)\b(?!\s+proceeding)|amend(?:s|ed|ing)?\b))"
    r"|(?P<rescinded>rescind(?:s|ed|ing)?\b|rescission\s+of\b|Rescission\b(?=\s+(?:of|in)))"
    r"|(?P<vacated>vacat(?:e|es|ed|ing|ur)\b|vacation\s+of)"
    r"|(?P<suspended>suspend(?:s|ed|ing)?\b|suspension\s+of|stay(?:s|ed|ing)?\b(?=\s+(?:the\s+)?(?:enforcement|effect)|\s+pending))"
    r"|(?P<neutral>relat(?:ing|ed)\s+to|violat(?:ions?|ed|ing)\s+(?:of\b)?|compl(?:y|iance|ied|ying)\s+with|regarding|concerning|"
    r"based\s+(?:up)?on|on\s+the\s+basis\s+of|seek(?:s|ing)?\b|sought\b|request(?:s|ed|ing)?\b(?!\s+(?:limited|general|cease|exclusion|temporary|civil|remed|relief))|not\s+to\s+(?:modify|rescind|vacate|suspend|amend)(?:,?\s+(?:or\s+)?(?:modify|rescind|vacate|suspend|amend))*\b|propos(?:e|es|ed|al)\b|recommend\w*|whether\b|"
    r"should\b|would\b|if\s+the\b|enforcement\s+of\s+(?:the|a)\b|scope\s+of|review\b|reviewing\b|consider(?:s|ed|ing)?\b|"
    r"petition(?:s|ed)?\b|motion\b|pursuant\s+to|in\s+lieu\s+of|covered\s+by|subject\s+to|outside\s+(?:of\s+)?|set\s+forth))",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"\bgrant(?:s|ed|ing)?\s+(?:(?!den(?:y|ies|ied|ying)\b)[\w'’,.()-]+\s+){0,24}?(?:petition|motion|request)s?\s+(?:[\w'’,.()-]+\s+){0,10}?(?:to|for)\s+(?:the\s+|a\s+)?(?:permanently\s+|temporarily\s+)?$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:petition|motion|request|recommendation|proposal)s?\s+(?:(?!and\s+to\b|and,?\s+up)[\w'’,()-]+\s+){0,6}?(?<!,\s)(?:to|for|seeking)\s+(?:the\s+|a\s+)?(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_BACKGROUND_ISSUED = re.compile(
    r"(?:orders?|\bID|\bRID|\bEID|\bFID|determinations?|opinion|\bLEOs?|\bGEOs?|\bCDOs?|\bSFOs?|penalty|them|which)\)?(?:\s*\([^()]{0,120}\))?,?\s*(?:that\s+(?:was|were)\s+)?(?:\w+ly\s+|also\s+)*$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:is|are|be|been|being|was|were)\s+(?:hereby\s+|also\s+|further\s+|\w+ly\s+|in\s+part\s+)*$", re.IGNORECASE
)
_HISTORY = re.compile(r"^(?:On|In)\s+(?:\w+\s+\d{1,2},\s+)?\w*\s?\d{4},")
_NOT_DECIDED = re.compile(
    r"\b(?:request(?:s|ed|ing)?\s+that\s+the\s+Commission|complainants?\s+(?:also\s+|further\s+)?(?:asks?|requests?|seeks?|moves?)\b|(?:solicit\w*|request\w*)\s+(?:\w+\s+){0,4}(?:submissions|statements|comments|briefing)|"
    r"(?:if|in\s+the\s+event\s+(?:that\s+)?)\s*the\s+Commission\s+(?:orders|issues|finds)|recommended\s+(?:determination|relief|remedy)|may\s+(?:issue|result)|complaint\s+alleges|"
    r"(?:ALJ|judge)\s+(?:also\s+)?recommend\w*|previously\s+(?:issued|determined)|proposed\s+(?:orders?|LEO|GEO|CDO)|"
    r"aforementioned\s+orders\s+are\s+delivered|delivered\s+to\s+the\s+President|(?:do|does|did)\s+not\s+preclude|interested\s+in\s+the)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\bthe\s+Commission(?:'s)?\s+(?:has|hereby|further|also|finds|determines|issues|modifies|rescinds|vacates|suspends|denies|grants|affirms|"
    r"declines|imposes|enters|having)\b|\b(?:is|are)\s+(?:hereby\s+|also\s+)?(?:rescinded|modified|vacated|suspended|issued|denied)\b|^Having\s",
    re.IGNORECASE,
)
_GLUE = re.compile(
    r"(?:\s|,|;|\(\d\)|\([a-z]\)|\((?:collectively|together)?,?\s*(?:the\s+)?\"[^\"()]*\"\)|\band/or\b|\band\b|\bor\b|\bas\s+well\s+as\b|\ba\b|\ban\b|\bthe\b|\bits\b|\btwo\b|"
    r"\bthree\b|\bfour\b|\bfive\b|\bseveral\b|\bin\s+full\b|\b(?:as\s+)?(?:modified|amended)\b|\bremaining\b|\bassociated\b|\bcorresponding\b|\brelated\b|\bboth\b|\bcertain\b|\balso\b)*",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:(?:directed\s+|issued\s+|entered\s+)?(?:to|against|at|toward)(?=\s)|as\s+to|with\s+respect\s+to|(?:or\s+)?on\s+behalf\s+of,?|"
    r"of\s+(?=respondents?\s|(?:the\s+|those\s+|these\s+|each\s+(?:of\s+)?|all\s+(?:of\s+)?)+(?:[\w-]+\s+)?(?:respondents?|side|firms|group|entities)\b)|remov\w+\s+(?:all\s+)?references?\s+to|imported\s+by(?=\s+(?-i:[A-Z]))|by\s+or\s+for,?|(?:come|comes|coming|originat\w+)\s+from)",
    re.IGNORECASE,
)
_PARTIAL = re.compile(
    r"\bin\s+part\b|\bas\s+to\b|\bwith\s+respect\s+to\b|\bportions?\s+of\b|\bsolely\b|\bremov\w+\s+(?:all\s+)?references?\b|\bone\s+respondent\b"
)
_IN_FULL = re.compile(r"\bin\s+(?:its|their)\s+entirety\b|\bin\s+(?:full|whole)\b")
_DEFAULT = re.compile(r"\bdefault(?:ed|ing|s)?\b|\bsection\s+337\(g\)|\b1337\(g\)", re.IGNORECASE)


@dataclass(frozen=True)
class _Noun:
    type: Instrument
    start: int
    end: int


@dataclass(frozen=True)
class _Verb:
    action: MeasureAction | None  # None: the words only speak of orders
    start: int
    end: int
    passive: bool = False


def measures(reading: Reading, roster: Roster, short: Mapping[str, str], violation: bool | None) -> tuple[Measure, ...]:
    """The measures of a notice, one for each kind of order and action; full texts add whom, which rights and what."""
    found: list[Measure] = []
    last: Sentence | None = None
    for passage in reading.summary:
        said = sentence(passage, roster, roster.never, last)
        decided = list(_decided(said, roster, short, found))
        last = said if passage.text != "title" else None
        if last:
            found = [_unnamed(m, decided) for m in found]
        found = _joined(found, decided or _goes_on(said, found))
    told = {(m.type, m.action) for m in found}
    for passage in reading.body:
        if _HISTORY.match(passage.words) or not _OWN.search(passage.words):
            continue
        more = _decided(sentence(passage, roster, roster.never), roster, short, found)
        found = _joined(found, (m for m in more if not told or m.action == "denied" or (m.type, m.action) in told))
    found = _specific(found)
    default = any(_DEFAULT.search(p.words) for p in reading.everything)
    return tuple(_with_basis(m, default, violation) for m in found)


def _unnamed(measure: Measure, decided: Sequence[Measure]) -> Measure:
    """A measure of the title without its names, where the abstract has names for it: "Against Defaulting Respondents" is short."""
    if any(e.text != "title" for e in measure.evidence):
        return measure
    better = any((m.type, m.action) == (measure.type, measure.action) and m.directed_to for m in decided)
    return measure.model_copy(update={"directed_to": ()}) if better else measure


_GOES_ON = re.compile(
    r"(?:It|They|(?:The|That|This|Such)\s+(?:\w+\s+){0,3}orders?|These\s+orders|Both(?:\s+orders)?)\s+(?:also\s+|likewise\s+|further\s+|only\s+)?(?:covers?|reach(?:es)?|binds?|appl(?:y|ies)|"
    r"(?:is|are)\s+(?:also\s+|likewise\s+)?(?:directed|addressed|confined|limited)|runs?|extends?|names?|bars?|excludes?|prohibits?|forbids?)\b"
)


def _goes_on(said: Sentence, before: Sequence[Measure]) -> Iterator[Measure]:
    """ "It likewise covers those of X": whom the order that was issued in the sentence before binds besides."""
    if not before or before[-1].action != "issued" or not _GOES_ON.match(said.passage.words):
        return
    names = tuple(dict.fromkeys(n for one in said.lists if one.part == "free" for n in one.names))
    if names and before[-1].type != "GEO":
        yield before[-1].model_copy(update={"directed_to": names, "evidence": (said.passage.evidence(),)})


def _joined(found: Sequence[Measure], more: Iterable[Measure]) -> list[Measure]:
    """One measure for each type and action: what is said again adds names, rights and articles."""
    by_kind = {(m.type, m.action): m for m in found}
    for measure in more:
        known = by_kind.get((measure.type, measure.action))
        if known is None:
            by_kind[measure.type, measure.action] = measure
            continue
        by_kind[measure.type, measure.action] = known.model_copy(
            update={
                "directed_to": tuple(dict.fromkeys((*known.directed_to, *measure.directed_to))),
                "partial": known.partial or measure.partial,
                "rights": tuple(dict.fromkeys((*known.rights, *measure.rights))),
                "removes": tuple(dict.fromkeys((*known.removes, *measure.removes))),
                "articles": known.articles or measure.articles,
                "evidence": tuple(dict.fromkeys((*known.evidence, *measure.evidence))),
            }
        )
    return list(by_kind.values())


def _specific(found: Sequence[Measure]) -> list[Measure]:
    """Without "remedial orders" where the same words name their kinds."""
    ends = {"rescinded", "vacated"}
    named = {m.action for m in found if m.type != "REMEDIAL_ORDERS" and m.type not in ("CONSENT_ORDER", "CIVIL_PENALTY")}
    told = {(m.type, m.action) for m in found if any(e.text != "title" for e in m.evidence)}
    found = [m for m in found if m.action not in ends or (m.type, m.action) in told or not any((m.type, a) in told for a in ends)]
    return [
        m
        for m in found
        if m.type != "REMEDIAL_ORDERS"
        or not (m.action in named or (m.action in ends and named & ends) or (m.action == "issued" and named))
    ]


def _with_basis(measure: Measure, default: bool, violation: bool | None) -> Measure:
    basis: Basis = "unknown"
    if measure.action == "issued" and measure.type in (*AT_BORDER, "CDO", "REMEDIAL_ORDERS"):
        own = any(_DEFAULT.search(e.quote) for e in measure.evidence)
        if own or (default and not violation):
            basis = "default"
        elif violation and not default:
            basis = "contested"
    return measure.model_copy(update={"basis": basis})


# --- one passage ----------------------------------------------------------------------------------------------------------


def _decided(said: Sentence, roster: Roster, short: Mapping[str, str], before: Sequence[Measure]) -> Iterator[Measure]:
    """What one sentence or segment decides."""
    words = said.plain
    if _NOT_DECIDED.search(words):
        return
    verbs = list(_verbs(words))
    nouns = [_Noun(m.lastgroup, m.start(), m.end()) for m in _INSTRUMENTS.finditer(words) if not _defined_again(words, m)]  # type: ignore[arg-type]
    groups = list(_groups(words, nouns))
    aimed = assigned(said, [(group[0].start, group[-1].end) for group in groups])
    for n, group in enumerate(groups):
        limit = groups[n + 1][0].start if n + 1 < len(groups) else len(words)
        whose = [aimed.get(n)] * len(group)
        if len(group) > 1 and _RESPECTIVELY.search(words, group[-1].end, limit):
            lists = [one for one in said.lists if one.part == "free" and group[-1].end <= one.start < limit]
            if len(lists) == len(group):
                whose = [Aimed(one.names, (), one.end) for one in lists]
        for verb in _governing(words, verbs, group):
            for noun, of_noun in zip(group, whose, strict=True):
                if verb.action is not None:
                    yield from _made(said, noun, group, verb, limit, roster, short, before, of_noun)


_RESPECTIVELY = re.compile(r"\brespective(?:ly)?\b")


def _defined_again(words: str, found: re.Match[str]) -> bool:
    """Whether what was matched is only the short form in the brackets behind the long one, part of another word's name, or denied:
    "no order is issued" decides nothing.
    """
    return _bracketed(words, found) or bool(
        re.match(r"\s+(?:stipulation|proposal)", words[found.end() :]) or _NO_ORDER.search(words[: found.start()])
    )


_NO_ORDER = re.compile(r"\b[Nn]o\s+(?:\w+\s+)?(?:[\w\s]{0,60}\borders?\s+(?:and|or)\s+)?$")
_IN_BRACKETS = re.compile(r"\(\s*(?:collectively|together)?,?\s*(?:[\"'](?:the\s+)?|(?:the\s+)?[\"'])$")


def _bracketed(words: str, found: re.Match[str]) -> bool:
    return bool(_IN_BRACKETS.search(words[: found.start()]))


def _verbs(words: str) -> Iterator[_Verb]:
    for found in _VERBS.finditer(words):
        action = found.lastgroup
        before = words[: found.start()]
        if found[0].casefold().startswith(("has", "have")):
            yield _Verb("issued", found.start(), found.end(), passive=True)
            continue
        passive = bool(_PASSIVE.search(before)) and found[0].casefold().endswith("ed") and action != "neutral"
        if action == "neutral" or (action == "denied" and _DENIED_MOTION.match(words, found.end())):
            yield _Verb(None, found.start(), found.end())
            continue
        if action == "issued" and _issued_now(words, found):
            yield _Verb("issued", found.start(), found.end(), passive=True)
            continue
        if (
            action == "issued"
            and found[0].casefold() in ("issued", "entered")
            and not passive
            and _BACKGROUND_ISSUED.search(before)
            and not re.search(r"\b(?:has|have)\s+(?:\w+\s+)?$", before)
        ):
            continue
        if passive and _TOLD_OF.search(before):  # "the consent order that was entered on March 10, 2016"
            continue
        if _only_asked(before):
            yield _Verb(None, found.start(), found.end())
            continue
        yield _Verb(action, found.start(), found.end(), passive)  # type: ignore[arg-type]


_NOW = r"(?:today|now|herewith|this\s+day|with\s+this\s+notice|on\s+(?:the\s+date\s+of\s+)?this\s+(?:notice|day|date))"
_OF_ORDER = re.compile(
    r"\b(?:orders?|LEOs?|GEOs?|CDOs?|SFOs?|TEOs?)\)?(?:\s*\([^()]{0,60}\))?,?\s+(?:(?:that|which)\s+(?:(?P<own>the\s+Commission)\s+(?P<has>has\s+|have\s+)?)?)?(?P<now>today\s+|now\s+)?$",
    re.IGNORECASE,
)
_NOW_BEHIND = re.compile(rf"\s+(?:by\s+the\s+Commission\s+)?{_NOW}\b|\s+(?:along|together)\s+with\s+it\b", re.IGNORECASE)


def _issued_now(words: str, found: re.Match[str]) -> bool:
    """ "the order issued today", "the order that the Commission has issued": a participle that decides."""
    if found[0].casefold() not in ("issued", "entered", "issues", "enters"):
        return False
    before = _OF_ORDER.search(words, max(0, found.start() - 160), found.start())
    if not before:
        return False
    return bool(before["now"] or before["has"] or _NOW_BEHIND.match(words, found.end()))


_TOLD_OF = re.compile(r"\b(?:that|which)\s+(?:was|were|had\s+been)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
# What is denied is a petition about an order that stands, not the order itself; a motion for one is another thing.
_DENIED_MOTION = re.compile(
    r"\s+(?:the|an?|its|their)\s+(?:\w+\s+)?(?:petition|motion)s?\b(?!\s+for\s+(?:temporary|issuance|entry))", re.IGNORECASE
)
_SEEKING = re.compile(
    r"\b(?:petition|motion|request)s?\b[^;]{0,200}?\b(?:seeking|requesting|asking)\s+(?:to\s+|that\s+|for\s+)?(?:(?!and\s+to\b)[\w-]+\s+){0,8}$",
    re.IGNORECASE,
)
_RECOMMENDED = re.compile(r"\b(?:recommend\w*|request(?:s|ed|ing)|propos\w+)\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)
_REFUSED = re.compile(
    r"\bden(?:y|ies|ied|ying)\s+(?:[\w'’.-]+\s+){0,5}?(?:petition|motion|request)\b(?!.*\band\s+to\s+$).*\b(?:for|to|seeking|requesting)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_GRANTED_ANY = re.compile(r"\bgrant(?:s|ed|ing)?\b", re.IGNORECASE)
_ADOPTED = re.compile(r"\badopt(?:s|ed|ing)?\s+(?:[\w'’]+\s+){0,5}?recommendations?\s+to\s+$", re.IGNORECASE)
_DECLINED = re.compile(r"\bdeclin\w+\s+to\s+adopt\b|\bnot\s+to\s+adopt\b", re.IGNORECASE)


def _only_asked(before: str) -> bool:
    """Whether the words before a verb say that somebody asked for or recommended it, and the Commission did not grant that."""
    if _RECOMMENDED.search(before) or _REFUSED.search(before) or (_SEEKING.search(before) and not _GRANTED_ANY.search(before)):
        return True
    if _ADOPTED.search(before):
        return bool(_DECLINED.search(before))
    return bool(_ASKED.search(before) and not _GRANTED.search(before))


def _groups(words: str, nouns: Sequence[_Noun]) -> Iterator[list[_Noun]]:
    """Orders named together: "a general exclusion order and cease and desist orders"."""
    group: list[_Noun] = []
    for noun in nouns:
        if group and not _GLUE.fullmatch(words, group[-1].end, noun.start):
            yield group
            group = []
        group.append(noun)
    if group:
        yield group


def _governing(words: str, verbs: Sequence[_Verb], group: Sequence[_Noun]) -> Iterator[_Verb]:
    """The verbs whose object the group is: the last before it, with those joined to that one ("Issuance and Suspension of"), and a
    passive one behind it."""
    start, end = group[0].start, group[-1].end
    earlier = [v for v in verbs if v.end <= start and not v.passive]
    if _NEXT_POINT.search(words[max(0, start - 40) : start]) and (first := _FIRST_POINT.search(words, 0, start)):
        earlier = [v for v in earlier if v.end <= first.start()] or earlier  # "to issue: (1) an order …; and (2) orders …"
    behind = [v for v in verbs if v.start >= end and v.passive and not _OTHER_SUBJECT.search(words, end, v.start)]
    clause_end = next((m.start() for m in re.finditer(r";|,\s+and\s+(?:the|has|is)\b", words[end:])), len(words) - end) + end
    behind = [
        v
        for v in behind[:1]
        if v.start <= clause_end
        and all(
            _bracketed(words, m) or (not earlier and _ALSO.search(words[: m.start()]))
            for m in _INSTRUMENTS.finditer(words, end, v.start)
        )
        and not any(end <= w.start < v.start and not w.passive and w.action for w in verbs)
    ]
    if behind and behind[0].action == "denied" and _ASKED_TO_CHANGE.search(words[:start]):
        return
    if (
        behind
        and behind[0].action == "issued"
        and earlier
        and earlier[-1].action == "modified"
        and _describes(words, earlier[-1], start)
    ):
        yield earlier[-1]  # "the modified consent order is issued with this notice"
        return
    if behind:
        yield behind[0]
        return
    if not earlier:
        return
    last = _past_relation(words, earlier, start)
    if last.action in ("modified", "vacated", "rescinded") and _OF_DETERMINATION.fullmatch(words, last.end, start):
        return
    if _undone(words, earlier, start):  # "to rescind the modified cease and desist order"
        yield earlier[-2]
        return
    yield last
    for verb in reversed(earlier[:-1]):
        if not re.fullmatch(r"\s*(?:,|and|or|and\s+to|the|of|partial|temporary|\s)*\s*", words[verb.end : last.start]):
            break
        if verb.action and verb.action != last.action and not _adjective(words, last):
            yield verb
        last = verb


_FIRST_POINT = re.compile(r"\((?:1|i|a|A)\)\s")
_NEXT_POINT = re.compile(r"[;,]\s*(?:and\s+)?\((?:[2-6]|i{2,3}|iv|v|[b-fB-F])\)\s+(?:an?\s+|the\s+|\w+\s+)?$")
_OTHER_SUBJECT = re.compile(r";|\band\s+the\s+(?!C|LEOs?\b|GEOs?\b|TEO\b|cease\s|limited\s|general\s)")
_ASKED_TO_CHANGE = re.compile(
    r"\b(?:motion|petition|request)s?\b[^.;]{0,80}?\bto\s+(?:stay|modify|rescind|suspend|vacate|lift|set\s+aside)\s+(?:the\s+|these\s+)?$",
    re.IGNORECASE,
)
_OF_DETERMINATION = re.compile(  # "to modify in part an initial determination on temporary relief" changes no order
    r"\s+(?:in\s+part\s+|in\s+its\s+entirety\s+)?(?:an?|the|its)\s+(?:\w+\s+){0,3}?(?:determination|ID)\b(?:(?!\band\b|\bwith\b)[^;])*",
    re.IGNORECASE,
)


def _describes(words: str, verb: _Verb, start: int) -> bool:
    """Whether a verb is a participle right before the order that begins at `start`: "the modified consent order"."""
    return _adjective(words, verb) and not words[verb.end : start].strip()


_ALSO = re.compile(r"\b(?:and|(?:together|along)\s+with|as\s+well\s+as)\s+(?:its|the)\s+$", re.IGNORECASE)


def _past_relation(words: str, earlier: Sequence[_Verb], start: int) -> _Verb:
    """The verb of the second object in "to vacate its finding of a violation of section 337, together with the order that …"."""
    last = earlier[-1]
    joined = _ALSO.search(words[:start])
    relation = last.action is None and re.match(r"relat|violat", words[last.start : last.end], re.IGNORECASE)
    if relation and joined and len(earlier) > 1 and earlier[-2].action not in (None, "issued"):
        return earlier[-2]
    return last


def _undone(words: str, earlier: Sequence[_Verb], start: int) -> bool:
    """Whether the last verb is a participle right before its order, and the one before it does something to that order."""
    if len(earlier) < 2 or not _describes(words, earlier[-1], start):
        return False
    return earlier[-2].action in ("rescinded", "vacated", "suspended", "denied")


def _adjective(words: str, verb: _Verb) -> bool:
    """Whether a participle stands before its order: "issuance of a modified limited exclusion order" issues nothing new."""
    return words[verb.start : verb.end].casefold().endswith(("ed", "ing"))


def _made(
    said: Sentence,
    noun: _Noun,
    group: Sequence[_Noun],
    verb: _Verb,
    limit: int,
    roster: Roster,
    short: Mapping[str, str],
    before: Sequence[Measure],
    aimed: Aimed | None,
) -> Iterator[Measure]:
    passage, words, end = said.passage, said.passage.words, group[-1].end
    action = verb.action
    assert action is not None
    named, spared, at_target = aimed or Aimed((), (), end)
    meant = [] if noun.type == "GEO" and action == "issued" else _called(said, end, limit, roster, before)
    targets = tuple(dict.fromkeys(n for n in (*meant, *named) if n not in spared))
    bare = re.fullmatch(r"(?:these|those)?\s*orders", words[noun.start : noun.end], re.IGNORECASE)
    types: Sequence[Instrument] = [noun.type]
    if bare:
        types = [m.type for m in before if m.action == "issued" and m.type not in ("CONSENT_ORDER", "CIVIL_PENALTY")] or [noun.type]
    found = BARRED.search(words, end) if noun.type in AT_BORDER and action == "issued" else None
    articles = found["articles"].strip(" ,") if found and found.start() < limit else None
    if articles and GENERIC.match(articles):  # "products of the respondents": the caption says more
        articles = None
    span_start = min(end, verb.start)
    clause = words[span_start : max(limit, end)]
    partial = action != "issued" and (bool(targets) or (bool(_PARTIAL.search(clause)) and not _IN_FULL.search(clause)))
    removes = _removed(passage, span_start, limit, short) if action == "modified" else ()
    rights = tuple(numbers_in(passage, short, span_start, limit)) if noun.type != "REMEDIAL_ORDERS" or action != "issued" else ()
    evidence: tuple[Evidence, ...] = (
        (passage.evidence(),) if len(passage.words) <= 600 else (passage.around(noun.start, max(noun.end, at_target)),)
    )
    for kind in dict.fromkeys(types):
        yield Measure(
            type=kind, action=action, directed_to=targets if kind != "GEO" or action != "issued" else (), partial=partial, rights=rights,
            articles=articles, removes=removes, evidence=evidence,
        )  # fmt: skip


def _called(said: Sentence, start: int, limit: int, roster: Roster, before: Sequence[Measure]) -> list[str]:
    """Those whom the words behind an order call by a collective name that is no name of their own: "each Respondent"."""
    in_front = _IN_FRONT.match(said.plain)
    for found in [*_TARGET.finditer(said.plain, start, limit), *([in_front] if in_front else [])]:
        if re.search(r"\brelat\w+\s+$", said.plain[: found.start()]) or _NAMES_FOLLOW.match(said.plain, found.end()):
            continue
        if names := _collective(said.passage, found.end(), roster, before):
            return list(names)
    return []


_IN_FRONT = re.compile(
    r"(?:Against|As\s+to|With\s+respect\s+to|As\s+against)\b"
)  # "Against the remaining respondents the Commission has issued …"
_NAMES_FOLLOW = re.compile(
    r"\s*(?:\w+\s+){0,4}(?:[Rr]espondents?|[Pp]art(?:y|ies)|[Ff]irms?|[Ee]ntit(?:y|ies))?[,:]?\s*(?:namely,?\s+)?Nn+\b"
)


_EACH = re.compile(
    r"\s*(?:each\s+(?:of\s+)?|all\s+(?:of\s+)?|any\s+(?:of\s+)?|either\s+(?:of\s+)?|the\s+|both\s+)*(?P<name>(?:[A-Z]\w+\s+)?(?P<bare>[Rr]espondents?))\b"
)


_OF_PART = re.compile(
    r"\s*(?:only\s+)?(?:each\s+(?:and\s+every\s+)?(?:one\s+)?(?:of\s+)?|all\s+(?:of\s+)?|every\s+|any\s+(?:of\s+)?|both\s+(?:of\s+)?)?(?:the\s+|those\s+|these\s+)?"
    r"(?P<name>(?:(?P<default>[Dd]efault(?:ing|ed))|(?P<remaining>[Rr]emaining|[Aa]ctive|[Pp]articipating|[Nn]on-[Dd]efaulting)|(?P<same>same|foregoing|above-?\s?\w+|afore\w+|said))\s+(?:[Rr]espondents?|[Ss]ide|[Pp]arties|[Ff]irms|[Gg]roup|[Ee]ntities)"
    r"|(?P<found>(?:those|respondents|the\s+ones)\s+(?:found\s+)?in\s+default))\b"
)
_THOSE = re.compile(
    r"\s*(?:each\s+of\s+|all\s+(?:of\s+)?)?(?P<n>that|both|them(?=[,.;)]|\s+and\b|$)|(?:the|these|those|all|its)\s+(?:two|three|four|five|six|seven|eight|nine|ten))(?:(?<=them)|\s+"
    r"(?:named\s+|defaulting\s+|remaining\s+|enforcement\s+)?respondents?\b)",
    re.IGNORECASE,
)


def _collective(passage: Passage, start: int, roster: Roster, before: Sequence[Measure]) -> tuple[str, ...]:
    """ "against each Respondent", "against the Defaulting Respondents": those whom the notice calls so; of "each Respondent" without
    such a name, those to whom it has just directed an order."""
    words = passage.words
    if (part := _OF_PART.match(words, start)) and not roster.names_of_any(part["name"]):
        if part["same"]:
            said = next((m.directed_to for m in reversed(before) if m.directed_to), ())
            return said or tuple(roster.parts.get("default", ())) or roster.before(passage)
        return tuple(roster.parts.get("remaining" if part["remaining"] else "default", ()))
    if those := _THOSE.match(words, start):
        return roster.those(those["n"], passage, start)
    phrase = _EACH.match(words, start)
    if not phrase:
        return ()
    names = roster.names_of_any(phrase["name"])
    if not names and phrase["name"] == phrase["bare"] and phrase["bare"].startswith("R"):
        return next((m.directed_to for m in reversed(before) if m.directed_to), ())
    return names


_REMOVES = re.compile(r"\b(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|strik(?:e|es|ing)|struck\s+out)\b")


def _removed(passage: Passage, start: int, end: int, short: Mapping[str, str]) -> tuple[str, ...]:
    """The rights that a modification takes out of an order: "by removing U.S. Trademark Registration No. …"."""
    found = _REMOVES.search(passage.words, start, end)
    return tuple(numbers_in(passage, short, found.start(), end)) if found else ()


def covering(measures: Iterable[Measure]) -> Measure | None:
    """The order that bars articles at the border, if one is issued here and says which."""
    return next((m for m in measures if m.type in AT_BORDER and m.action == "issued" and m.articles), None)
