"""Every name of a company or person in a passage, found by what names are made of, wherever it stands. Pure.

A name is sure by its own make: a legal form at its end, an internet name, a short form explained behind it, or that the notice calls
somebody so elsewhere. A run of capitals without any of these is a name only where names are listed: between separators beside one.
What could be a name there and is none that can be read is kept as unread: a list never ends in silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.identifiers.country import english_country
from pipeline.read.prose.places import Place, read_place
from pipeline.read.prose.rules.names import LEGAL_FORM

Known = Callable[[str], tuple[str, ...]]  # the full names that words stand for in a notice: of a short form, or a collective name

_FORM = LEGAL_FORM.compiled
_ENDS_FORM = re.compile(r"(?![\w-]|\.\w)")
_TOKEN = re.compile(r"[^\W_](?:[\w.'’&+/@!#-]*[\w+!])?(?:\([A-Za-z .]{1,30}\)[\w.&+-]*)?(?:\.|['’](?=\s[A-Z]))?|[&+]|[^\w\s]")
# Words that may stand within a name, written small.
_JOINS = frozenset("of de la le les du des der die das und et y e i do da dos das di del della van von den für fur pour para en och og the".split())
_FUNCTION = frozenset("for to on in at by with from the a an".split())
_STOPPED = re.compile(
    r"(?:Inc|Corp|Co|Ltd|Ent|Gebr|Tech|Techs|Elec|Electr|Ind|Inds|Indus|Mach|Imp|Exp|Fty|Mfg|Mfrs?|Int'l|Intl|Dev|Prods?|Sci|Hldgs?|Bros|Assoc|Assocs|Eng|"
    r"Engg|Equip|Intn'l|Nat'l|Natl|Dept|Univ|Inst|Lab|Labs|Mktg|Mgmt|Svcs?|Sys|Trdg|Trad|Transp|Pharm|Pharms|Chem|Chems|Comm|Commc'ns|Auto|"
    r"Cos|St|Mt|Dr|Mr|Ms|Mrs|Jr|Sr|No|Am|Amer|Gen|Grp|Env't|Envtl|Precision|Plas|Metal|Med|Opt|Photo|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$"
)
# A run of capitals that begins so, and has no legal form, is nobody.
_NOBODY = re.compile(
    r"(?:The\s+)?(?:U\.?\s?S\.?$|U\.?\s?S\.?\s(?:International|Customs|Trade|Patents?|Trademarks?|Copyright|Court|District|Code|Registration|Reg|Design|Department|Attorney|Government)\b|"
    r"United\s+States(?:\s(?:International|Customs|Court|District|Patent|Trade|Code|Constitution|Government|Department|Registration)\b|$)|Commission(?:er)?s?(?:'s)?(?:\s(?:Opinion|Rules?|Order|Investigative|Decision|Determination)\b|$)|"
    r"International\s+Trade(?:\s+Commission)?$|President(?:ial)?(?:\s[Rr]eview)?$|Secretary$|Customs(?:\s+and\s+Border\s+Protection|\s+Service)?$|Congress$|Court(?:\sof\s.*)?$|"
    r"Federal\s+(?:Register|Circuit|Rules|Court|Trade\s+Commission)\b|Office\s+of\s+(?:Unfair|the|Import)|Tariff\s+Act|Act$|Orders?(?:\s+Nos?\b.*|\s+\d+)?$|Nos?\.|Inv\.|Investigations?(?:\s+No.*)?$|"
    r"(?:Sub)?[Ss]ections?(?:\s+\d.*)?$|Title(?:\s+\d.*)?$|Part(?:\s+\d.*)?$|Rules?(?:\s+\d.*)?$|Notices?(?:\sof\b.*)?$|Certain\s|Certain$|(?:Chief\s)?(?:Administrative\s(?:Law\s)?)?Judge\b|Chief\sAdministrative|Administrative\sLaw|"
    r"C?ALJ\b|R?F?E?IDs?$|RD$|LEOs?$|GEOs?$|CDOs?$|SFOs?$|TEOs?$|OUII$|EDIS\b|USITC$|ITC$|CFR\b|FR\b|HTSUS?\b|CBP$|Limited\s+Exclusion|General\s+Exclusion|Cease$|Cease\s+and|Consent\s+Orders?$|Exclusion(?:\sOrders?)?$|"
    r"(?:Final|Initial|Recommended|Remand|Summary|Enforcement)(?:\s(?:Initial|Final|Recommended|Remand|Summary|Enforcement|Determinations?))*$|Review$|Mexico$|China$|Japan$|Taiwan$|Korea$|Hong\sKong$|Canada$|Germany$|America$|Europe$|Asia$|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d.*)?$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|"
    r"(?:Respondents?|Complainants?|Intervenors?|Part(?:y|ies)|Petitioners?|Patents?|Trademarks?|Copyrights?|Claims?|Americans?|Registrations?|Reg\.|Group|Groups)(?:\s(?:Nos?\b.*|\d.*))?$|"
    r"(?:In|On|At|Of|By|For|To|As|And|Or|But|A|An|The|This|That|These|Those|It|Its|He|She|They|No|Not|None|Both|All|Each|Any|Every|Such|Other|Some|One|Two|Three|Four|Five|"
    r"Because|Before|After|Under|Upon|Against|With|While|When|Where|Since|Having|Pending|Following|Although|However|Thus|Accordingly|Subsequently|Finally|Further|Furthermore|Also|Only|Neither|"
    r"Public|Public\s+Interest|Default(?:ing)?|Settl\w+|Participating|Remaining|Named|Active|Nothing|Relief|Remedy|Bond|Violation|Infringing|Products?|Articles?|Goods)$"
    r"|(?:[A-Z][\w-]*\s){0,3}(?:Respondents?|Complainants?|Intervenors?|Parties|Party|Patents?|Determinations?|Orders?|Commission|Violation|Investigation|Act|Circuit|Rules?|Offices?|Board(?:'s)?|Court|Agency|Department|Division|Trial|Register|Code)$"
    r"|(?:Patent|Trademark|Copyright)\s(?:and|Trial|Office|Act|No)\b)"
)
# What may stand in front of a name at the beginning of a sentence or list, and is no part of it.
_LEADS = re.compile(
    r"(?:(?:(?:[Dd]efault(?:ing|ed)|[Rr]emaining|[Nn]amed|[Pp]articipating|[Aa]ctive|[Ss]ettl(?:ing|ed)|[Nn]on-?[Pp]art(?:y|ies)|[Tt]hird|[Pp]roposed|[Cc]o-?)\s+)?"
    r"(?:[Rr]espondents?|[Cc]omplainants?|[Ii]ntervenors?|[Pp]etitioners?|[Pp]art(?:y|ies)|[Ee]ntit(?:y|ies)|[Ff]irms?|[Cc]ompan(?:y|ies)|[Ii]mporters?|[Mm]anufacturers?|[Ll]icensees?)[,:]?\s+"
    r"|(?:Against|Upon|Under|As\s+to|By|With\s+respect\s+to|From|Only|Neither|Both|Either|While|Although|Because|Since|When|After|Before|That|If|And|But|Whereas|Namely,?|Thus,?|Accordingly,?|However,?)\s+"
    r")+(?=[A-Z0-9])"
)
_OUR_BRACKET = re.compile(r"\(((?:[A-Z]|\d{3})[\w.& '’-]{0,38})\)")  # "(Shenzhen)", "(HK)": part of a name where a name goes on or ends
_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|cn|io|co|us|eu|de|shop|store|biz|info)(?:\.\w\w)?$", re.IGNORECASE)
_ALIAS_WORD = (
    r"(?:d\s?/\s?b\s?/\s?a/?|[afn]\s?/\s?k\s?/\s?a/?|t\s?/\s?a|DBA|dba|[AFN]KA|[afn]ka|d\.b\.a\.|[afn]\.k\.a\.|(?:also\s+)?(?:doing|trading)\s+(?:business\s+)?as|"
    r"(?:also|formerly|now|previously)\s+known\s+as|formerly|successor\s+(?:in\s+interest\s+)?to)"
)
ALIAS = re.compile(rf",?\s+{_ALIAS_WORD},?\s+|,?\s*\(\s*{_ALIAS_WORD},?\s+")
SHORT_FORM = re.compile(
    r"(?:'s)?,?\s*\((?:the\s+|hereinafter,?\s+|referred\s+to\s+as\s+|or\s+)?(?=[\"'])(?P<inside>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)"
)
PLACE = re.compile(
    r"(?:,\s+(?:an\s+individual|a\s+natural\s+person|a\s+corporation|a\s+company)(?=[\s,]))?,?\s*(?:of|located\s+in|based\s+in|from|headquartered\s+in|with\s+offices\s+in)\s+(?:the\s+)?(?=[A-Z])"
)
SEPARATOR = re.compile(
    r"\s*(?:;\s*(?:(?:and|or|as\s+well\s+as)\s+)?|,?\s*(?:as\s+well\s+as|together\s+with|along\s+with|and\s+also)\s+|,\s*(?:(?:and|or|and/or|&)\s+)?|\s(?:and|or|and/or|&)\s+)"
    r"(?:(?:\(\w{1,4}\)|\d{1,2}[.)])\s*)?(?:(?:its|their)\s+(?:affiliates?|subsidiar(?:y|ies)|parents?)\s+)?(?:the\s+)?(?:(?:defaulting|defaulted|remaining|named)\s+)?(?:[Rr]espondents?\s+|[Cc]omplainants?\s+)?"
)
_BUSINESS = re.compile(
    r"(?:Distribution|Trad(?:e|ing)|Technolog(?:y|ies)|Development|Manufactur\w+|Sales|Control|Company|Co\b|Import|Export|Commerce|"
    r"Marketing|Sons|Associates|Engineering|Design|Research|Packaging|Equipment|Supply|Services?|Science|Industr\w+|Electronics?|"
    r"Machinery|Materials?|Holdings?|Brothers|Bros|Crafts?|Plastics?|Rubber|Tools?|Systems?|Tobacco|Beauty|Fitness|Health|Home|Garden|"
    r"Security|Communications?|Logistics|Power|Energy|Innovations?|Solutions|Entertainment|Economic|Electric|Tele\w+|Accessories|Partners|Daughters?|"
    r"Company|Johnson|Gamble)\b"
)
_SMALL_NAME = re.compile(rf"[a-z][\w'-]*(?:\s[a-z&][\w'-]*){{0,3}},?\s{LEGAL_FORM}(?![\w-])")  # "adlo gmbh"
_SMALL_BRAND = re.compile(rf"[a-z][\w'-]*\s(?:[A-Z][\w&'-]*\s){{1,4}}{LEGAL_FORM}(?![\w-])")  # "adidas International Trading AG"
_BEFORE_NAME = re.compile(r"(?:PT\.?|OOO|AO|Jusik\s+Hoesa|K\.K\.|KK|Kabushiki\s+Kaisha|Godo\s+Kaisha|Yugen\s+Kaisha|JSC|PJSC|OJSC|ZAO|LLC)\s+[A-Z\"'][\w-]")
# Small words that are never part of a name, even where a legal form follows.
_NO_PART = frozenset(
    "against to by for from with on in as at and or nor but that which who whom whose has have had is are was were be been being not no "
    "its their his her our the a an of if when where while because since unless until upon under over into onto than then so such any all "
    "each every both either neither named naming name names respondent respondents complainant complainants order orders respect directed "
    "issued covering binds bind against including among also only except other both namely wit striking removing adding prohibits forbids "
    "forbidding barring excluding concerning regarding finding found made sold imported goods articles products".split()
)
_MOST = 40  # tokens of a name


@dataclass(frozen=True)
class Mention:
    """A name in a passage: the words at [start, end); with aliases, place and brackets behind it, up to `whole`."""

    start: int
    end: int  # of the name with its aliases
    whole: int
    place: Place | None
    sure: bool
    known: tuple[str, ...] = ()  # the full names that this short form stands for
    shorts: tuple[str, ...] = ()  # short forms that are explained behind it


@dataclass(frozen=True)
class Listing:
    """Names between separators, and what stands among them and could not be read."""

    mentions: tuple[Mention, ...]
    unread: tuple[tuple[int, int], ...]

    @property
    def sure(self) -> bool:
        """Whether one of them is a name by its own make."""
        return any(one.sure for one in self.mentions)

    @property
    def start(self) -> int:
        return self.mentions[0].start

    @property
    def end(self) -> int:
        return max([self.mentions[-1].whole, *(end for _, end in self.unread)])


# --- one name -------------------------------------------------------------------------------------------------------------------


_BETWEEN_FORMS = re.compile(r"[,.]{0,2},[.]?\s*(?=\S)|\s+(?=\S)|(?<=\.)(?=[A-Z])")


def form_at(words: str, at: int) -> int | None:
    """The end of the legal forms that begin at `at` ("Co., Ltd."), or None."""
    end = None
    while True:
        found = _FORM.match(words, at)
        if not found or (not _ENDS_FORM.match(words, found.end()) and not (found[0][-1] == "." and words[found.end() : found.end() + 1].islower())) or re.match(r"\s+Exclusion\b", words[found.end() :]):
            return end
        end = found.end()
        gap = _BETWEEN_FORMS.match(words, end)
        if not gap or ("," in gap[0] and _BEFORE_NAME.match(words, gap.end())):  # "Fenwick OY, K.K. Orlo": the next one's
            return end
        at = gap.end()


def _form_after(words: str, at: int) -> int | None:
    """The end of the legal forms behind a name that ends at `at`, past a comma or blank; None if there are none."""
    gap = re.compile(r"\s*,[.]?\s*|\s+").match(words, at)
    if not gap or ("," in gap[0] and _BEFORE_NAME.match(words, gap.end())):
        return None
    return form_at(words, gap.end())


def _form_ahead(words: str, at: int, tokens: int = 7) -> bool:
    """Whether a legal form follows within so many tokens, with nothing between that ends a name."""
    for _ in range(tokens):
        gap = re.compile(r"\s+").match(words, at)
        if not gap:
            return _form_after(words, at) is not None and words[at : at + 1] == ","
        if form_at(words, gap.end()):
            return True
        token = _TOKEN.match(words, gap.end())
        if not token or not (token[0][0].isalnum() or token[0] in "&+"):
            return False
        at = token.end()
    return False


def name_at(words: str, start: int) -> tuple[int, bool] | None:
    """Where the name that begins at `start` ends, and whether its own make says that it is one; None if none can begin there."""
    first = _TOKEN.match(words, start)
    if not first or not (first[0][0].isalnum()):
        return None
    small = first[0][0].islower()
    if small and not (
        re.match(r"[a-z]{1,4}-?[A-Z]|[a-z]+\d", first[0])
        or (_SMALL_BRAND.match(words, start) and re.search(r"(?:[,;(:]|\band)\s$", words[max(0, start - 5) : start]) and not re.search(r"(?:ed|ing)$", first[0])) or _DOMAIN.match(first[0].rstrip(".")) or _SMALL_NAME.match(words, start)
    ):
        return None
    if small and (first[0] in _NO_PART or (found := _SMALL_NAME.match(words, start)) and not _NO_PART.isdisjoint(found[0].split())):
        return None
    if first[0][0].isdigit() and not (_form_ahead(words, first.end()) or re.match(r"\d+[A-Z]", first[0])):
        return None
    at = first.end()
    sure = bool(_DOMAIN.match(first[0].rstrip(".,")))
    if (form := form_at(words, start)) is not None:
        if not _BEFORE_NAME.match(words, start):
            return None  # a legal form alone is nobody: "Limited Exclusion", "the Company"
        at, sure = form, True
    for _ in range(_MOST):
        if end := _form_after(words, at):
            at, sure = end, True
            follows = re.compile(r"\s+(?=\S)").match(words, at)
            # Behind a legal form a name goes on only with another part of it: "Foo Co. of America, Inc.", "Foo Inc. USA".
            if not (follows and (re.match(r"\((?![\"'])", words[follows.end() :]) or _goes_on(words, follows.end()))):
                break
            continue
        gap = re.compile(r"\s+").match(words, at)
        if not gap:
            break
        token = _TOKEN.match(words, gap.end())
        if not token:
            break
        word = token[0]
        if word == "(":
            bracket = _OUR_BRACKET.match(words, gap.end())
            if not bracket or not (_name_like(words, bracket.end()) or _land(bracket[1])):
                break
            at = bracket.end()
        elif word[0].isupper() or word[0].isdigit():
            if words[at - 1] == "." and not _STOPPED.search(words[start:at]) and not sure and re.search(r"[a-z]{3,}\.$", words[start:at]):
                break
            at = token.end()
        elif word in "&+" and re.match(r"\s*[A-Z0-9]", words[token.end() :]):
            at = token.end()
        elif word == "and":
            rest = words[token.end() :].lstrip()
            if not _BUSINESS.match(rest) or (sure and not _form_ahead(words, token.end(), 3)):
                break
            at = token.end()
        elif word in _JOINS and re.match(r"\s+(?:the\s+)?[A-Z]", words[token.end() :]):
            if word == "of" and _is_place(words, token.end()):
                break
            if word == "the" and not re.search(r"\bof$", words[start:at]):
                break
            at = token.end()
        elif word in _FUNCTION and _form_ahead(words, token.end(), 4) and re.match(r"\s+[A-Z]", words[token.end() :]) and word != "by":
            if word in ("from", "in", "with", "at", "on") or _STOP_BEFORE.search(words[start:at]):
                break
            at = token.end()
        elif word[0].islower() and not sure and word not in _NO_PART and _ENDS_ITEM.match(words, token.end()) and start and words[start - 1] in " (":
            at = token.end()
            break
        elif word[0].islower() and word not in _NO_PART and not word.endswith("ed") and _form_ahead(words, gap.start(), 4):
            at = token.end()
        else:
            break
    name = words[start:at]
    if name.endswith(".") and not sure and not _STOPPED.search(name):
        at -= 1
    possessive = re.search(r"['’]s$", words[start:at])
    if possessive and re.match(r"\s+[a-z]", words[at:]):
        at = start + possessive.start()
    return (at, sure) if at > start else None


_ENDS_ITEM = re.compile(r"\s*(?:;|,\s(?:and\s)?(?=[A-Z])|\s(?:and|or)\s(?=[A-Z]))")
_STOP_BEFORE = re.compile(r"\b(?:Order|Commission|Judge|Customs)$")


def _goes_on(words: str, at: int) -> bool:
    """Whether behind a legal form the same name goes on: "of America, Inc.", "USA"."""
    return bool(re.match(r"of\s+(?:North\s+|South\s+)?America\b|\(?(?:USA|U\.S\.A\.|HK|UK)\)?(?![\w])|&\s+Co\b", words[at:]))


def _name_like(words: str, at: int) -> bool:
    """Whether behind a bracket within a name the name goes on."""
    return bool(re.match(r"\s+[A-Z&]", words[at:])) or _form_after(words, at) is not None


def _land(inside: str) -> bool:
    word = re.fullmatch(r"[A-Z][A-Za-z]{1,14}|U\.S\.A?\.?", inside) and not re.match(r"[Cc]ollective|[Rr]espondent|[Cc]omplain|[Ii]nterven", inside)
    return bool(word) or english_country(inside) is not None


def _is_place(words: str, at: int) -> bool:
    """Whether what stands behind "of" is where somebody sits, and no part of a name ("of America, Inc.")."""
    gap = re.compile(r"\s+(?:the\s+)?").match(words, at)
    if not gap or re.match(r"(?:North\s+|South\s+|Latin\s+)?America\b|the\s+Americas\b", words[gap.end() :]):
        return False
    place = read_place(words, gap.end())
    if place is None:
        return False
    return _form_after(words, place.end) is None or place.city is not None


# --- all of a passage -----------------------------------------------------------------------------------------------------------


def mentions(words: str, known: Known) -> list[Mention]:
    """What could be names in a passage, in order; `known`: what the notice calls whom, by the short form as written."""
    found: list[Mention] = []
    at = 0
    while start := _BEGINS.search(words, at):
        begin = start.start()
        if lead := _LEADS.match(words, begin):
            begin = lead.end()
        one = mention_at(words, begin, known)
        if one is None:
            run = name_at(words, begin)
            token = _TOKEN.match(words, begin)
            at = run[0] if run else token.end() if token else begin + 1
            continue
        found.append(one)
        at = one.whole
    return found


_BEGINS = re.compile(r"(?<![\w.&'’/@-])[^\W_]")


def mention_at(words: str, start: int, known: Known) -> Mention | None:
    """The name that begins at `start`, with what stands behind it; None if nothing there could be one."""
    read = name_at(words, start)
    if read is None:
        return None
    end, sure = read
    if not sure and (firm := _PARTNERS.match(words, start)):  # "Orlo, Fenwick & Lamp LLP"
        end, sure = firm.end(), True
    if not sure and not re.search(r"\s", words[start:end]) and (pair := re.compile(r"\s(?:and|&)\s").match(words, end)):
        other = name_at(words, pair.end())
        if other and other[1] and not known(words[start:end]):  # "Blend and Wack Holdings Inc.": one word alone is no company
            end, sure = other
    if not sure and not SHORT_FORM.match(words, end):
        for cut in _cuts(words, start, end):
            if names := known(words[start:cut]):
                place, whole, shorts = _behind(words, cut)
                itself = names == (words[start:cut],)  # "Orlo ("Orlo")"
                return Mention(start, cut, whole, place, True, () if itself else names, shorts)
    end = _alias_end(words, end)
    place, whole, shorts = _behind(words, end)
    nobody = not sure and _NOBODY.match(words[start:end])
    sure = sure or (bool(shorts) and not nobody) or (bool(ALIAS.search(words[start:end])) and not nobody)
    return None if nobody else Mention(start, end, whole, place, sure, (), shorts)


def _cuts(words: str, start: int, end: int) -> Iterator[int]:
    """The ends of a run of capitals, longest first: a known short form may be followed by another capital."""
    yield end
    for blank in reversed([m.start() for m in re.finditer(r"\s", words[start:end])]):
        yield start + blank


def _alias_end(words: str, end: int) -> int:
    """Where the aliases behind a name end; a bracket around them belongs to them."""
    while found := ALIAS.match(words, end):
        if "(" in found[0]:
            close = words.find(")", found.end())
            if close < 0 or close - found.end() > 160:
                break
            end = close + 1
            continue
        read = name_at(words, found.end()) or _lower(words, found.end())
        if read is None:
            break
        end = read[0]
    return end


def _lower(words: str, at: int) -> tuple[int, bool] | None:
    found = re.compile(r"[a-z][\w.-]*\w").match(words, at)
    return (found.end(), False) if found else None


_QUOTED = re.compile(r"\"([^\"]{1,80}?),?\"|(?<!\w)'([^']{1,80}?),?'(?!\w)")


def _behind(words: str, end: int) -> tuple[Place | None, int, tuple[str, ...]]:
    """Place and short forms behind a name, in any order, and where they end."""
    place: Place | None = None
    shorts: list[str] = []
    while True:
        if found := SHORT_FORM.match(words, end):
            shorts += [q[1] or q[2] for q in _QUOTED.finditer(found["inside"])]
            end = found.end()
        elif place is None and (of := PLACE.match(words, end)) and (read := read_place(words, of.end())):
            place, end = read, read.end
        else:
            return place, end, tuple(shorts)


# --- lists ----------------------------------------------------------------------------------------------------------------------


def listings(words: str, known: Known) -> list[Listing]:
    """The lists of names of a passage, in order; a name alone is a list of one."""
    runs = mentions(words, known)
    begins = {one.start: n for n, one in enumerate(runs)}
    found: list[Listing] = []
    n = 0
    while n < len(runs):
        group, unread = [runs[n]], list[tuple[int, int]]()
        while separator := SEPARATOR.match(words, group[-1].whole):
            following = begins.get(separator.end())
            if following is None:
                if stray := _stray(words, separator.end()):
                    unread.append(stray)
                break
            n = following
            group.append(runs[n])
        found.append(Listing(tuple(group), tuple(unread)))
        n += 1
    return found


_PARTNERS = re.compile(
    rf"[A-Z][\w'’-]+(?:,\s[A-Z][\w'’-]+){{1,3}},?\s&\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}},?\s{LEGAL_FORM}(?![\w-])"
    r"|[A-Z][\w'’-]+(?:,\s[A-Z][\w'’-]+){0,3},?\s(?:&|and)\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2},?\s"
    r"(?:LLP|L\.L\.P\.|P\.C\.|PC|PLLC|P\.L\.L\.C\.|LLLP|P\.A\.|PA|Co\.|& Co\.)(?![\w-])"
)


def _stray(words: str, at: int) -> tuple[int, int] | None:
    """Words that begin as a name does, up to the next separator."""
    if at >= len(words) or not words[at].isupper() or _NOBODY.match(words[at : at + 60]):
        return None
    end = re.compile(r"[;,]|\s(?:and|or)\s").search(words, at)
    return (at, end.start() if end else len(words))
