"""Words by which a run of words is, or is not, a name: what may stand within one, before one, and what is nobody. Pure."""

from __future__ import annotations

import re

from pipeline.read.prose.rules.names import LEGAL_FORM

# Words that may stand within a name, written small.
JOINS = frozenset(
    ["of", "de", "la", "le", "les", "du", "des", "der", "die", "das", "und", "et", "y", "e", "i", "do", "da", "dos", "di", "del", "della", "van", "von",
     "den", "für", "fur", "pour", "para", "en", "och", "og", "the"]
)  # fmt: skip
FUNCTION = frozenset(["for", "to", "the", "a", "an"])  # only before a legal form: "Tools for Home, Inc."
STOPPED = re.compile(
    r"(?:Inc|Corp|Co|Ltd|Ent|Gebr|Tech|Techs|Elec|Electr|Ind|Inds|Indus|Mach|Imp|Exp|Fty|Mfg|Mfrs?|Int'l|Intl|Dev|Prods?|Sci|Hldgs?|Bros|Assoc|Assocs|Eng|"
    r"Engg|Equip|Intn'l|Nat'l|Natl|Dept|Univ|Inst|Lab|Labs|Mktg|Mgmt|Svcs?|Sys|Trdg|Trad|Transp|Pharm|Pharms|Chem|Chems|Comm|Commc'ns|Auto|"
    r"Cos|St|Mt|Dr|Mr|Ms|Mrs|Jr|Sr|No|Am|Amer|Gen|Grp|Env't|Envtl|Precision|Plas|Metal|Med|Opt|Photo|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$"
)
# A run of capitals that begins so, and has no legal form, is nobody.
NOBODY = re.compile(
    r"(?:The\s+)?(?:U\.?\s?S\.?$|U\.?S\.?C\b|U\.?\s?S\.?\s(?:International|Customs|Trade|Patents?|Trademarks?|Copyright|Court|District|Code|Registration|Reg|Design|Department|Attorney|Government)\b|"
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
    r"|(?:[A-Z][\w-]*\s){0,3}(?:Respondents?|Complainants?|Intervenors?|Parties|Party|Patents?|Determinations?|Orders?|Commission|Violation|Investigation|Act|Circuit|Rules?|Offices?|Board(?:'s)?|Court|Agency|Department|Division|Trial|Register|Code|Notices?|Opinions?|Requests?|Motions?|Responses?|Petitions?|Complaints?)$"
    r"|(?:Patent|Trademark|Copyright)\s(?:and|Trial|Office|Act|No)\b)"
)
# What may stand in front of a name at the beginning of a sentence or list, and is no part of it.
LEADS = re.compile(
    r"(?:(?:(?:[Dd]efault(?:ing|ed)|[Rr]emaining|[Nn]amed|[Pp]articipating|[Aa]ctive|[Ss]ettl(?:ing|ed)|[Nn]on-?[Pp]art(?:y|ies)|[Tt]hird|[Pp]roposed|[Cc]o-?)\s+)?"
    r"(?:[Rr]espondents?|[Cc]omplainants?|[Ii]ntervenors?|[Pp]etitioners?|[Pp]art(?:y|ies)|[Ee]ntit(?:y|ies)|[Ff]irms?|[Cc]ompan(?:y|ies)|[Ii]mporters?|[Mm]anufacturers?|[Ll]icensees?)[,:]?\s+"
    r"|(?:Against|Upon|Under|As\s+to|By|With\s+respect\s+to|From|Only|Neither|Both|Either|While|Although|Because|Since|When|After|Before|That|If|And|But|Whereas|Namely,?|Thus,?|Accordingly,?|However,?)\s+"
    r")+(?=[A-Z0-9])"
)
BUSINESS = re.compile(
    r"(?:Distribution|Trad(?:e|ing)|Technolog(?:y|ies)|Development|Manufactur\w+|Sales|Control|Company|Co\b|Import|Export|Commerce|"
    r"Marketing|Sons|Associates|Engineering|Design|Research|Packaging|Equipment|Supply|Services?|Science|Industr\w+|Electronics?|"
    r"Machinery|Materials?|Holdings?|Brothers|Bros|Crafts?|Plastics?|Rubber|Tools?|Systems?|Tobacco|Beauty|Fitness|Health|Home|Garden|"
    r"Security|Communications?|Logistics|Power|Energy|Innovations?|Solutions|Entertainment|Economic|Electric|Tele\w+|Accessories|Partners|Daughters?|"
    r"Company|Johnson|Gamble)\b"
)
FORM_IN_FRONT = re.compile(
    r"(?:PT\.?|OOO|AO|Jusik\s+Hoesa|K\.K\.|KK|Kabushiki\s+Kaisha|Godo\s+Kaisha|Yugen\s+Kaisha|JSC|PJSC|OJSC|ZAO|LLC)\s+[A-Z\"'][\w-]"
)
# Small words that are never part of a name, even where a legal form follows.
NO_PART = frozenset({
    "a", "adding", "against", "all", "also", "among", "an", "and", "any", "are", "articles", "as", "at", "barring", "be",
    "because", "been", "being", "bind", "binds", "both", "but", "by", "complainant", "complainants", "concerning", "covering",
    "directed", "each", "either", "every", "except", "excluding", "finding", "for", "forbidding", "forbids", "found", "from",
    "goods", "had", "has", "have", "her", "his", "if", "imported", "in", "including", "into", "is", "issued", "its", "made",
    "name", "named", "namely", "names", "naming", "neither", "no", "nor", "not", "of", "on", "only", "onto", "or", "order",
    "orders", "other", "our", "over", "products", "prohibits", "regarding", "removing", "respect", "respondent", "respondents",
    "since", "so", "sold", "striking", "such", "than", "that", "the", "their", "then", "to", "under", "unless", "until", "upon",
    "was", "were", "when", "where", "which", "while", "who", "whom", "whose", "wit", "with",
})  # fmt: skip
PARTNERS = re.compile(  # "Orlo, Fenwick & Lamp LLP": the sign for "and" stands in names, not in lists
    rf"[A-Z][\w'’-]+(?:,\s[A-Z][\w'’-]+){{1,3}},?\s&\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}},?\s{LEGAL_FORM}(?![\w-])"
)
STOPS_HERE = re.compile(r"\b(?:Order|Commission|Judge|Customs)$")  # no name goes on behind such a word with "to" or "for"
