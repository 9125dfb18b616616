"""Who is named in a notice, in which role, and where they sit. Pure.

Names are kept as first written, in full legal form, with an alias that follows ("d/b/a …"); the short form in brackets behind a name
('("Hitachi")') is what the notice calls the company from then on, and is followed back to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pipeline.read.passages import Passage
from pipeline.read.places import Place, read_place
from pipeline.records import Party, Role

# Legal forms as written at the end of a company's name. Longer forms stand before shorter ones.
LEGAL_FORM = (
    r"(?:Incorporated|Inc\b\.?|inc\b\.?|L\.L\.C\.|LLC\b|L\.L\.P\.|LLP\b|L\.P\.|LP\b|PLLC\b|Limited|LIMITED|Ltd\b\.?|LTD\b\.?|ltd\b\.?|Ltda\b\.?|"
    r"Company|Co\b\.?|CO\b\.?|Corporation|CORPORATION|Corp\b\.?|CORP\b\.?|INC\b\.?|GmbH\s&\sCo\.?\sKG(?:aA)?|GmbH|KGaA|KG\b|AG\b|SE\b|e\.K\.|"
    r"S\.A\.S\.U\.|S\.A\.S\.|SAS\b|SASU\b|S\.A\.U\.|S\.A\.R\.L\.|SARL\b|S\.à\sr\.l\.|S\.a\.r\.l\.|S\.A\.\sde\sC\.V\.|SA\sde\sCV|S\.A\.(?!\w)|SA\b|"
    r"S\.r\.l\.|S\.R\.L\.|SRL\b|S\.p\.A\.|SpA\b|SPA\b|S\.L\.U?\.?(?!\w)|B\.V\.|BV\b|N\.V\.|NV\b|A/S|ApS\b|AS\b|ASA\b|AB\b|Oyj?\b|K\.K\.|KK\b|"
    r"Kabushiki\sKaisha|PLC\b|plc\b|Plc\b|P\.C\.|P\.L\.C\.|Pty\b\.?|PTY\b\.?|Pte\b\.?|PTE\b\.?|Sdn\b\.?|Bhd\b\.?|d\.o\.o\.|s\.r\.o\.|Sp\.\sz\so\.o\.|"
    r"Kft\b\.?|Lda\b\.?|Tbk\b|PT\b|FZE\b|FZCO\b|DMCC\b|WLL\b|PJSC\b|JSC\b|OOO\b)"
)
_FORM = re.compile(LEGAL_FORM)
FORM_AT_END = re.compile(rf"(?:^|[\s,.(]){LEGAL_FORM}$")
_ALIAS_WORD = r"(?:d/\s?b/\s?a/?|f/\s?k/\s?a/?|a/\s?k/\s?a/?|n/\s?k/\s?a/?|DBA|dba|fka|aka|FKA|AKA|NKA|d\.b\.a\.|f\.k\.a\.|a\.k\.a\.|doing\s+business\s+as|formerly(?:\s+known\s+as)?|also\s+known\s+as)"
_ALIAS = re.compile(rf",?\s+{_ALIAS_WORD},?\s+|\s*\(\s*{_ALIAS_WORD},?\s+")
_TOKEN = re.compile(
    r"[A-Z0-9À-ÖØ-ÞĀ-Ž][\w.'’&+/@!-]*(?:\([A-Za-z .]{1,30}\)[\w.]*)?|\([A-Z][A-Za-z. ]{1,30}\)(?!\s*\()|&|and\b|of\b|the\b|de\b|la\b|del\b|für\b|et\b|y\b|e\b|und\b|i[A-Z]\w*"
    r"|[a-z]+[A-Z]\w*|[a-z]\w*\.(?:com|net|org|cn|io|co)\b"
)
_LOWER_BRAND = re.compile(
    r"[a-z][\w'’-]+(?:\s+[a-z]\w+){0,2}(?=,?\s+(?:inc|ltd|llc|Inc|LLC|Ltd|AG|GmbH|International|America|Group|Corp)\b)"
)
_PLACE_OF = re.compile(r",?\s*(?:\([^()]{0,200}\)\s*)?,?\s*(?:of|located\s+in|in|based\s+in|from)\s+(?:the\s+)?(?=[A-Z])")
# "X, Inc. and Y, LLC, both of Austin, Texas", "X, Inc. and Y, LLC, of Austin, Texas": the place of all that have none yet
_PLACE_OF_ALL = re.compile(r"(?:,\s*(?:(?:both|each|all)\s+)?|\s+(?:both|each|all)\s+)of\s+(?:the\s+)?(?=[A-Z])")
_SHORT_FORM = re.compile(
    r"(?:'s)?,?\s*\((?:the\s+|hereinafter,?\s+)?(?=[\"'])(?P<inside>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)"
)
_QUOTED = re.compile(r"\"([^\"]{1,80}?),?\"|(?<!\w)'([^']{1,80}?),?'(?!\w)")
_COLLECTIVE = re.compile(
    r",?\s*\((?P<lead>collectively|together(?:\s+with[^\"()]{1,120})?|jointly|and\s+together\s+with[^\"()]{1,120})[,:]?\s*(?:referred\s+to\s+as\s+)?"
    r"(?P<inside>[^()]{1,120})\)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"together\s+with\s+(?P<others>[^\"]{1,100}?),?\s*\"(?P<name>[^\"]{1,60}?),?\"", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"\s*(?:;\s*(?:(?:and|or)\s+)?|,\s*(?:(?:and|or)\s+)?|\s(?:and|or|&)\s+)(?:\(\w{1,4}\)\s*)?(?:the\s+)?(?:respondents?\s+|complainants?\s+)?"
)
_BUSINESS_WORD = re.compile(
    r"and\s+(?:Distribution|Trad(?:e|ing)|Technolog(?:y|ies)|Development|Manufactur\w+|Sales|Control|Company|Co\b|Import|Export|Commerce|"
    r"Marketing|Sons|Associates|Engineering|Design|Research|Packaging|Equipment|Supply|Services?|Science|Industr\w+|Electronics?|"
    r"Machinery|Materials?|Holdings?|Brothers|Bros|Crafts?|Plastics?|Rubber|Tools?|Systems?|Tobacco|Beauty|Fitness|Health|Home|Garden|"
    r"Security|Communications?|Logistics|Power|Energy|Innovations?|Solutions|Entertainment|Economic|Electric|Tele\w+|Accessories|"
    r"Co\.|Johnson|Gamble)\b"
)
_NO_COMPANY = re.compile(
    r"^(?:Found\b|Previously\b|Which\b|U\.?S\.?\s+(?:International|Trade|Patent|Customs|Trademark|Design|Court|District)|United\s+States|International\s+Trade\s+Commission|Commission|"
    r"Administrative|Chief|Office\b|Court\b|Federal\b|Tariff\b|Customs\b|Patent\b|Trademark\b|President\b|Initial\b|Final\b|Order\b|Notice\b|Section\b|"
    r"Certain\b|Limited\s+Exclusion|General\s+Exclusion|Cease\b|Harmonized|Investigation|Inv\.|EDIS|ALJ\b|CALJ\b|ID\b|RID\b|FID\b|LEO\b|GEO\b|CDOs?\b|"
    r"Judge|Secretary|Presidential|Review|Reg\.|No\.|Nos\.|The\s+Commission|In\b|On\b|This\b|A\b|An\b|Respondents?$|Complainants?$|PTAB|Id\.|D'\d|"
    r"Joint\b|Motion\b|Petition\b|Unopposed\b|Consent\b|Settlement\b|Remedy\b|Public\b|Washington,?\s+DC|OUII|Unfair\b|January|February|March|April|May\s|"
    r"June|July|August|September|October|November|December|Determination|Violation|Termination|Issuance|Request|Based\b|Granting\b|Finding\b|Terminating\b|Denying\b|Amending\b|Extending\b|Affirming\b|To\b|Not\b|As\b|For\b|And\b|Who\b|That\b|Certain\b|All\b|Their\b|Default|Settlement|Withdrawal|Leave\b|Hong\s+Kong$|China$|Japan$)"
)
# A company may begin with such a word where its legal form says that it is one: "For Kids By Parents, Inc."
_PLAIN_WORD_FIRST = re.compile(
    rf"(?:For|All|As|Not|To|And|Who|That|Public|Default|Leave|Order|Secretary|Judge)\s[^,]{{2,60}},?\s{LEGAL_FORM}$"
)
_NOBODY = re.compile(
    r"(?:(?:the|one|two|three|four|five|six|seven|eight|nine|ten|each|all|both|certain|remaining|last|only|sole|default\w*|named|other|such|active|"
    r"additional|several|non-?\w+|party|parties|respondents?|complainants?|intervenors?|certain|of|entities|companies|individuals?)[\s-]*)+$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?P<complainant>complainants?(?!\s+(?:requests?|alleges?|further|states?|filed|failed|has|have))|on\s+behalf\s+of(?=\s)|complaint\s+(?:was\s+|originally\s+)?(?:filed|submitted|brought)\s+by|complaint\s+of(?=\s+[A-Z]))"
    r"|\b(?P<respondent>notice\s+of\s+investigation\s+(?:also\s+)?name[sd](?=\s+[A-Z])|respondents?(?!\s+(?:failed|filed|has|have))|(?:directed|issued)\s+(?:to|against|at)|against|violation\s+of\s+section\s+337\b[^.;]{0,60}?\bby|"
    r"imported\s+by|as\s+to|with\s+respect\s+to|remov\w+\s+reference\s+to|find(?:s|ing)?(?=\s)|Finding(?=\s))"
    r"|\b(?P<intervenor>intervenors?|interven(?:e|tion)\s+(?:by|of))"
    r"|\b(?P<party>(?:requested|filed|sought)\s+by|petitioners?|non-?part(?:y|ies)|third\s+part(?:y|ies))",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"(?:\s*(?:,|:|(?:the\s+)?following|the|each\s+of|both|all|certain|named|additional|remaining|defaulting|defaulted|last|only|sole|active|other|"
    r"previously|found|in\s+default|who\s+(?:were|was|are)|were|was|non-participating|non-appearing|entities|[Rr]espondents?|[Cc]omplainants?|[Ii]ntervenors?|"
    r"[Dd]efaulting|[Nn]on-?part(?:y|ies)|parties|party|are|is|by|of|an|a|new|petitioners?|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|\(\d\)|\([a-z]\))(?=[\s:,]))*\s*",
)
_ON_BEHALF = re.compile(
    r"(?:imported|manufactured|sold)\b[^.;]{0,80}?\bby\s+or\s+on\s+behalf\s+of,?$|or\s+on\s+behalf\s+of,?$", re.IGNORECASE
)
_AS_ROLE = re.compile(
    r",?\s*(?:\([^()]*\)\s*)?as\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?P<role>complainant|respondent|intervenor)s?\b", re.IGNORECASE
)
_TO_INTERVENE_AS = re.compile(
    r"(?:'s?)?\s*(?:\([^()]*\)\s*)?(?:motions?\s+)?to\s+intervene\s+as\s+(?:an?\s+)?(?P<role>complainant|respondent)s?\b",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:for|in\s+place\s+of)\s+(?:the\s+)?(?:(?P<role>complainant|respondent)s?\s+)?(?=[A-Z])", re.IGNORECASE
)
_TARGETS = re.compile(r"as\s+to|with\s+respect\s+to|against|directed|issued|find|remov|imported", re.IGNORECASE)


@dataclass(frozen=True)
class Mention:
    """One company where a passage names it in full or by a short form that is known already."""

    name: str
    place: Place | None
    start: int
    end: int
    known: bool = False  # named by its short form


@dataclass
class Roster:
    """What the notice calls whom: short forms and collective names, each to the names it stands for, in the order written."""

    short: dict[str, tuple[str, ...]] = field(default_factory=dict)
    respondents: tuple[str, ...] = ()  # those of title and abstract, or of the whole notice where these name none

    def names(self, words: str) -> tuple[str, ...]:
        return self.short.get(_key(words), ())

    def those(self, words: str, before: str) -> tuple[str, ...]:
        """The respondents meant by "that respondent", "both respondents", "the three respondents": () if the count is another."""
        if words.casefold() == "that":
            named = [(before.rfind(name), name) for name in self.respondents if name in before]
            return (max(named)[1],) if named else ()
        number = _NUMBERS.get(words.casefold().rsplit(" ", 1)[-1])
        return self.respondents if len(self.respondents) == number else ()

    def learn(self, words: str, names: Iterable[str]) -> None:
        found = tuple(dict.fromkeys(names))
        if found and _key(words):
            self.short.setdefault(_key(words), found)


_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


def _key(words: str) -> str:
    return re.sub(r"\W+", " ", words.casefold().removeprefix("the ")).strip()


# --- one list of names ----------------------------------------------------------------------------------------------------


def names_at(passage: Passage, start: int, roster: Roster) -> tuple[list[Mention], int]:
    """The list of companies that begins at `start`: names, places and short forms between commas, semicolons and "and".

    Learns the short forms. Returns the mentions and where the list ends.
    """
    words, at, mentions = passage.words, start, list[Mention]()
    while True:
        found = _mention(words, at, roster)
        if not found:
            break
        mentions += found
        if found[-1].place and words[found[-1].start + len(found[-1].name)] == ",":  # "X, Inc. and Y, Inc., of Austin, Texas"
            mentions = _all_placed(mentions, found[-1].place)
        at = _after_brackets(words, found[-1].end, found, mentions, roster)
        separator = _SEPARATOR.match(words, at)
        if not separator or separator.end() == at:
            break
        if re.search(r"respondent|complainant", separator[0]):  # another role: another list
            break
        at_next = separator.end()
        if not _mention(words, at_next, roster):
            break
        at = at_next
    return mentions, at


def _mention(words: str, start: int, roster: Roster) -> list[Mention]:
    """One company: its name, alias and place; or those that a known short form stands for."""
    name_end = _name_end(words, start)
    if name_end is None:
        return []
    name = words[start:name_end]
    if known := roster.names(name):
        return [Mention(n, None, start, name_end, known=True) for n in known]
    end = _alias_end(words, name_end)
    name = words[start:end]
    place = None
    found = _PLACE_OF.match(words, end)
    if found and (place := read_place(words, found.end())):
        return [Mention(name, place, start, place.end if "(" not in found[0] else end)]
    if place := _place_in_alias(name):
        return [Mention(name, place, start, end)]
    if re.match(r",?\s+of\s+(?:the\s+)?[A-Z]", words[end:]) and not FORM_AT_END.search(name):
        return []
    return [Mention(name, place, start, end)] if _company_like(words, name, end) else []


def _name_end(words: str, start: int) -> int | None:
    """Where the name that begins at `start` ends: capitalised words, joined by "&", "of", "and" before a word of business, to the
    last legal form."""
    lower = _LOWER_BRAND.match(words, start)
    if not lower and not _may_begin(words, start):
        return None
    at = lower.end() if lower else start
    last = lower.end() if lower else None
    while True:
        comma = _BEFORE_FORM.match(words, at) if last is not None else None
        if comma and (form := _FORM.match(words, comma.end())):
            at = last = form.end()
            continue
        blank = 1 if last is not None and words[at : at + 1] == " " else 0
        if last is not None and not blank:
            break
        token = _TOKEN.match(words, at + blank)
        if not token:
            break
        if token[0] in ("and", "&", "of", "the", "de", "la", "del", "für", "et", "y", "e", "und"):
            if last is None or not _joins(words, token, at, start):
                break
            at = token.end()
            continue
        if last is not None and _ends_here(words[start:at], token[0]):
            break
        at = last = token.end()
        if re.search(r"[a-z]{3,}\.$", token[0]) and not FORM_AT_END.search(words[start:at]):
            return at - 1
    if last is None:
        return None
    name = words[start:last].rstrip(",")
    name = name.removesuffix("'s")
    if not name or _NOBODY.match(name) or (_NO_COMPANY.match(name) and not _PLAIN_WORD_FIRST.match(name)):
        return None
    return start + len(name)


_BEFORE_FORM = re.compile(rf",?\s+(?={LEGAL_FORM}(?![\w-]))|,(?={LEGAL_FORM}(?![\w-]))")
_LOWER_FIRST = re.compile(r"i[A-Z]|[a-z]+[A-Z]|[a-z]\w*\.(?:com|net|org)")


def _may_begin(words: str, start: int) -> bool:
    """Whether a name can begin there: with a capital or digit, or as "iFIT" and "example.com" do."""
    first = words[start : start + 1]
    if first.islower():
        return bool(_LOWER_FIRST.match(words, start))
    return first.isupper() or first.isdigit() or bool(_TOKEN.match(words, start))


def _ends_here(name: str, token: str) -> bool:
    """Whether a name that has its legal form is followed by the next one (lists without separators are not written)."""
    return (
        bool(FORM_AT_END.search(name))
        and not _FORM.match(token)
        and not token.startswith("(")
        and token[0].isupper()
        and name.endswith(".")
    )


def _joins(words: str, token: re.Match[str], at: int, start: int) -> bool:
    rest = words[token.start() :]
    if token[0] == "&":
        return bool(re.match(r"&\s+[A-Z]", rest))
    if token[0] == "and":
        return bool(_BUSINESS_WORD.match(rest)) and not FORM_AT_END.search(words[start:at].rstrip())
    if token[0] == "of":
        return bool(
            re.match(
                r"of\s+(?:America|Canada|Japan|China|North\s+America|the\s+Americas)\b,?\s*(?:" + LEGAL_FORM + r"|Corporation)",
                rest,
            )
        )
    return bool(re.match(r"\w+\s+[A-Z]", rest)) and token[0] != "the"


def _alias_end(words: str, end: int) -> int:
    """Where the aliases behind a name end; a bracket around them belongs to them."""
    while found := _ALIAS.match(words, end):
        if "(" in found[0]:
            close = words.find(")", found.end())
            if close < 0 or close - found.end() > 120:
                break
            end = close + 1
            continue
        name_end = _name_end(words, found.end())
        if name_end is None:
            lower = re.compile(r"[a-z][\w.-]+").match(words, found.end())
            if not lower:
                break
            name_end = lower.end()
        end = name_end
    return end


def _company_like(words: str, name: str, end: int) -> bool:
    """Whether a name without a place is a company's: by its legal form, its short form, an internet name, or a list around it."""
    if len(name) < 2 or re.fullmatch(r"\d[\d,.-]*", name):
        return False
    return bool(
        FORM_AT_END.search(name)
        or _ALIAS.search(name)
        or _SHORT_FORM.match(words, end)
        or re.search(r"\w\.(?:com|net|org|cn)$", name)
    ) or bool(re.match(r"[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,4}$", name) and not _NO_COMPANY.match(name))


def _after_brackets(words: str, end: int, last: list[Mention], mentions: list[Mention], roster: Roster) -> int:
    """Past the short form and the collective name behind a mention, which are learnt."""
    while True:
        if found := _COLLECTIVE.match(words, end):
            for quoted in _QUOTED.finditer(found[0]):
                roster.learn(quoted[1] or quoted[2], [m.name for m in mentions])
            end = found.end()
        elif found := _SHORT_FORM.match(words, end):
            _learn(found["inside"], last, mentions, roster)
            end = found.end()
        else:
            break
    shared = _PLACE_OF_ALL.match(words, end)
    place = shared or re.compile(r"\s*of\s+(?:the\s+)?(?=[A-Z])").match(words, end)
    if place and (read := read_place(words, place.end())):
        if shared:
            mentions[:] = _all_placed(mentions, read)
        elif mentions and mentions[-1].place is None:
            mentions[-1] = replace(mentions[-1], place=read)
        return _after_brackets(words, read.end, last, mentions, roster)
    return end


def _all_placed(mentions: list[Mention], place: Place) -> list[Mention]:
    """The place for the last mentions that have none."""
    kept = next((n for n in reversed(range(len(mentions))) if mentions[n].place not in (None, place)), -1) + 1
    return mentions[:kept] + [replace(m, place=place) for m in mentions[kept:]]


def _place_in_alias(name: str) -> Place | None:
    """The place within the bracket of an alias: "X Inc. (f/k/a Y, Inc. of Logan, Utah)"."""
    found = re.search(r"\([^()]*\sof\s+(?=[A-Z][^()]*\)$)", name)
    return read_place(name[:-1], found.end()) if found else None


def _learn(inside: str, last: list[Mention], mentions: list[Mention], roster: Roster) -> None:
    together = _TOGETHER.search(inside)
    own = inside[: together.start()] if together else inside
    for quoted in _QUOTED.finditer(own):
        roster.learn(quoted[1] or quoted[2], [m.name for m in last])
    if together:
        others = [n for part in re.split(r",\s*|\s+and\s+", together["others"]) for n in (roster.names(part) or ())]
        group = [m.name for m in mentions if m.name in others] + [m.name for m in last]
        roster.learn(together["name"], group if others else [m.name for m in mentions])


# --- every party of a notice ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cast:
    """The parties of a notice, and what it calls them."""

    parties: tuple[Party, ...]
    roster: Roster


def cast(passages: Iterable[Passage]) -> Cast:
    """Every company or person named as complainant, respondent, intervenor or other party, in the order first written."""
    roster = Roster()
    found: dict[str, Party] = {}
    for passage in passages:
        for role, mention in _named(passage, roster):
            _add(found, role, mention, passage)
    parties = tuple(_in_full(found, roster).values())
    respondents = [p for p in parties if p.role == "respondent"]
    summarised = [p for p in respondents if any(e.text != "full_text" for e in p.evidence)]
    roster.respondents = tuple(p.name for p in summarised or respondents)
    return Cast(parties, roster)


def _in_full(found: Mapping[str, Party], roster: Roster) -> dict[str, Party]:
    """Without those that were named by a short form which the notice explains only later: they are the ones that it stands for."""
    kept = {key: party for key, party in found.items() if _short_for(party, roster) == ()}
    for party in found.values():
        for name in _short_for(party, roster):
            kept.setdefault(_key(name), party.model_copy(update={"name": name}))
    return kept


def _short_for(party: Party, roster: Roster) -> tuple[str, ...]:
    return tuple(name for name in roster.names(party.name) if _key(name) != _key(party.name))


def _named(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """Each company of a passage with its role: the words before its list say it, or those behind ("as a complainant")."""
    words, done = passage.words, 0
    for trigger in _ROLE.finditer(words):
        if trigger.start() < done:
            continue
        role: Role = trigger.lastgroup  # type: ignore[assignment]
        start = lead_in(words, trigger.end())
        between = words[trigger.end() : start].casefold()
        if "complainant" in between:
            role = "complainant"
        elif "respondent" in between:
            role = "respondent"
        if _ON_BEHALF.search(words[max(0, trigger.start() - 90) : trigger.end()]):
            role = "respondent"
        mentions, end = names_at(passage, start, roster)
        if not mentions or not _believable(words, trigger, between, mentions, end):
            continue
        behind = _AS_ROLE.match(words, end)
        if behind := behind or _TO_INTERVENE_AS.match(words, end):
            role = behind["role"].casefold()  # type: ignore[assignment]
        done = end
        yield from ((role, m) for m in mentions)
    yield from _added(passage, roster)


def lead_in(words: str, start: int) -> int:
    """Past the words between a role and the names: "the following defaulting respondents:"."""
    lead = _LEAD_IN.match(words, start)
    return lead.end() if lead else start


def _believable(words: str, trigger: re.Match[str], between: str, mentions: list[Mention], end: int) -> bool:
    """A plain capitalised word behind "as to" or "find" is no company unless something else says so."""
    if re.search(r"respondent|complainant|intervenor|petitioner", trigger[0] + between, re.IGNORECASE):
        return True
    strong = any(m.known or m.place or FORM_AT_END.search(m.name) or _ALIAS.search(m.name) for m in mentions)
    return strong or bool(_SHORT_FORM.match(words, mentions[0].end)) or bool(re.match(r"\s+in\s+default", words[end:]))


_ADD = re.compile(
    r"\b(?:add(?:ing|s)?|substitut(?:e|ing)|join(?:ing)?|replac(?:e|ing))\s+(?=(?:an?\s+|the\s+)?[A-Z])(?:an?\s+|the\s+)?",
    re.IGNORECASE,
)


def _added(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """ "to add X as an additional respondent", "to substitute X for Y as a complainant"."""
    words = passage.words
    for trigger in _ADD.finditer(words):
        mentions, end = names_at(passage, trigger.end(), roster)
        other = _FOR_ANOTHER.match(words, end)
        if other:
            more, end = names_at(passage, other.end(), roster)
            mentions += more
        behind = _AS_ROLE.match(words, end)
        role = (behind and behind["role"]) or (other and other["role"])
        if mentions and role:
            yield from ((role.casefold(), m) for m in mentions)  # type: ignore[misc]


def _add(found: dict[str, Party], role: Role, mention: Mention, passage: Passage) -> None:
    key = _key(mention.name)
    known = found.get(key)
    place = mention.place
    evidence = passage.evidence(mention.start, mention.end)
    if known is None:
        if mention.known:
            return
        city, region, country = (place.city, place.region, place.country) if place else (None, None, None)
        found[key] = Party(name=mention.name, role=role, city=city, region=region, country=country, evidence=(evidence,))
        return
    update: dict[str, object] = {}
    if known.role == "party" and role != "party":
        update["role"] = role
    if place and known.country is None:
        update |= {"city": place.city, "region": place.region, "country": place.country, "evidence": (*known.evidence, evidence)}
    if update:
        found[key] = known.model_copy(update=update)


def roles(parties: Iterable[Party]) -> Mapping[str, Role]:
    return {p.name: p.role for p in parties}
