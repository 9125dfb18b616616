"""One company's name where it stands in running text: where it begins, where it ends, and its aliases. Pure."""

from __future__ import annotations

import re

from pipeline.read.prose.rules.names import LEGAL_FORM

_FORM = LEGAL_FORM.compiled
FORM_AT_END = re.compile(rf"(?:^|[\s,.(]){LEGAL_FORM}$")
_ALIAS_WORD = r"(?:d/\s?b/\s?a/?|f/\s?k/\s?a/?|a/\s?k/\s?a/?|n/\s?k/\s?a/?|DBA|dba|fka|aka|FKA|AKA|NKA|d\.b\.a\.|f\.k\.a\.|a\.k\.a\.|doing\s+business\s+as|formerly(?:\s+known\s+as)?|also\s+known\s+as)"
ALIAS = re.compile(rf",?\s+{_ALIAS_WORD},?\s+|\s*\(\s*{_ALIAS_WORD},?\s+")
_TOKEN = re.compile(
    r"[A-Z0-9À-ÖØ-ÞĀ-Ž][\w.'’&+/@!-]*(?:\([A-Za-z .]{1,30}\)[\w.]*)?|\([A-Z][A-Za-z. -]{1,30}\)(?!\s*\()|&|and\b|of\b|the\b|de\b|la\b|del\b|für\b|et\b|y\b|e\b|und\b|i[A-Z]\w*"
    r"|[a-z]+[A-Z]\w*|[a-z]\w*\.(?:com|net|org|cn|io|co)\b"
)
_LOWER_BRAND = re.compile(
    r"[a-z][\w'’-]+(?:\s+[a-z]\w+){0,2}(?=,?\s+(?:inc|ltd|llc|Inc|LLC|Ltd|AG|GmbH|International|America|Group|Corp)\b)"
)
SHORT_FORM = re.compile(
    r"(?:'s)?,?\s*\((?:the\s+|hereinafter,?\s+)?(?=[\"'])(?P<inside>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)"
)
_BUSINESS_WORD = re.compile(
    r"and\s+(?:Distribution|Trad(?:e|ing)|Technolog(?:y|ies)|Development|Manufactur\w+|Sales|Control|Company|Co\b|Import|Export|Commerce|"
    r"Marketing|Sons|Associates|Engineering|Design|Research|Packaging|Equipment|Supply|Services?|Science|Industr\w+|Electronics?|"
    r"Machinery|Materials?|Holdings?|Brothers|Bros|Crafts?|Plastics?|Rubber|Tools?|Systems?|Tobacco|Beauty|Fitness|Health|Home|Garden|"
    r"Security|Communications?|Logistics|Power|Energy|Innovations?|Solutions|Entertainment|Economic|Electric|Tele\w+|Accessories|"
    r"Co\.|Johnson|Gamble)\b"
)
_NO_COMPANY = re.compile(
    r"^(?:(?:Terminate|Rescind|Modify|Vacate|Suspend|Issue|Institute|Review|Deny|Grant|Affirm|Reverse|Find|Extend|Adopt|Remand|Set|Amend|Dismiss)\b|Found\b|Previously\b|Which\b|U\.?S\.?\s+(?:International|Trade|Patent|Customs|Trademark|Design|Court|District)|United\s+States|International\s+Trade\s+Commission|Commission|"
    r"Administrative|Chief|Office\b|Court\b|Federal\b|Tariff\b|Customs\b|Patent\b|Trademark\b|President\b|Initial\b|Final\b|Order\b|Notice\b|Section\b|"
    r"Certain\b|Limited\s+Exclusion|General\s+Exclusion|Cease\b|Harmonized|Investigation|Inv\.|EDIS|ALJ\b|CALJ\b|ID\b|RID\b|FID\b|LEO\b|GEO\b|CDOs?\b|"
    r"Judge|Secretary|Presidential|Review|Reg\.|No\.|Nos\.|The\s+Commission|In\b|On\b|This\b|A\b|An\b|Respondents?$|Complainants?$|PTAB|Id\.|D'\d|"
    r"Joint\b|Motion\b|Petition\b|Unopposed\b|Consent\b|Settlement\b|Remedy\b|Public\b|Washington,?\s+DC|OUII|Unfair\b|January|February|March|April|May\s|"
    r"June|July|August|September|October|November|December|Determination|Violation|Termination|Issuance|Request|Based\b|Granting\b|Finding\b|Terminating\b|Denying\b|Amending\b|Extending\b|Affirming\b|To\b|Not\b|As\b|For\b|And\b|Who\b|That\b|Certain\b|All\b|Their\b|From$|Through$|Under$|Upon$|With$|By$|Active$|Default|Settlement|Withdrawal|Leave\b|Hong\s+Kong$|China$|Japan$)"
)
# A company may begin with such a word where its legal form says that it is one: "For Kids By Parents, Inc."
_PLAIN_WORD_FIRST = re.compile(
    rf"(?:A\sand(?=\s[A-Z])|United\sStates|For|All|As|Not|To|And|Who|That|Public|Default|Leave|Order|Secretary|Judge)\s[^,]{{2,60}},?\s{LEGAL_FORM}$"
)
_NOBODY = re.compile(
    r"(?:(?:the|one|two|three|four|five|six|seven|eight|nine|ten|each|all|both|certain|remaining|last|only|sole|default\w*|found|named|other|such|active|"
    r"additional|several|non-?\w+|party|parties|respondents?|complainants?|intervenors?|certain|of|entities|companies|individuals?|patents?|claims?|marks?|registrations?)[\s-]*)+$",
    re.IGNORECASE,
)


def name_end(words: str, start: int) -> int | None:
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
        sentence_ends = token[0].endswith(".") and (
            at == len(words) or (re.search(r"[a-z]{3,}\.$", token[0]) and token[0] not in _SHORTENED)
        )
        if sentence_ends and not FORM_AT_END.search(words[start:at]):
            return at - 1
    if last is None:
        return None
    name = words[start:last].rstrip(",")
    name = name.removesuffix("'s")
    if not name or _NOBODY.match(name) or (_NO_COMPANY.match(name) and not _PLAIN_WORD_FIRST.match(name)):
        return None
    return start + len(name)


_SHORTENED = frozenset({"Bros.", "Intl.", "Assoc.", "Indus.", "Prods.", "Techs."})
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
            _OF_AMERICA.match(rest)
            or re.match(
                rf"of\s+(?:America|Canada|Japan|China|North\s+America|the\s+Americas)\b,?\s*(?:{LEGAL_FORM}|Corporation)",
                rest,
            )
        )
    return bool(re.match(r"\w+\s+[A-Z]", rest)) and token[0] != "the"


_OF_AMERICA = re.compile(r"of\s+(?:(?:North\s+|Latin\s+|South\s+)?America|the\s+Americas)\b")  # no place where a party sits

_AMERICA_AT_END = re.compile(rf"\s{_OF_AMERICA.pattern}$")


def alias_end(words: str, end: int) -> int:
    """Where the aliases behind a name end; a bracket around them belongs to them."""
    while found := ALIAS.match(words, end):
        if "(" in found[0]:
            close = words.find(")", found.end())
            if close < 0 or close - found.end() > 120:
                break
            end = close + 1
            continue
        last = name_end(words, found.end())
        if last is None:
            lower = re.compile(r"[a-z][\w.-]+").match(words, found.end())
            if not lower:
                break
            last = lower.end()
        end = last
    return end


def company_like(words: str, name: str, end: int) -> bool:
    """Whether a name without a place is a company's: by its legal form, its short form, an internet name, or a list around it."""
    if len(name) < 2 or re.fullmatch(r"\d[\d,.-]*", name):
        return False
    name = _AMERICA_AT_END.sub("", name)
    if re.search(r"\d", name) and not FORM_AT_END.search(name) and not SHORT_FORM.match(words, end):  # a model: "the HVX2 module"
        return False
    return bool(
        FORM_AT_END.search(name)
        or ALIAS.search(name)
        or SHORT_FORM.match(words, end)
        or re.search(r"\w\.(?:com|net|org|cn)$", name)
    ) or bool(re.match(r"[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,4}$", name.replace(" & ", " ")) and not _NO_COMPANY.match(name))
