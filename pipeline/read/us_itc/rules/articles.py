"""Rules of `pipeline.read.us_itc.articles`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

ENTRY = Rule(
    r"(?:prohibit\w*|barr\w*|bars?|exclud\w*|prevent\w*)(?:,\s[^,;]{3,90},)? (?:the |from )?(?:unlicensed |"
    r"unauthorized |further )*(?:entry|importation|entry for consumption)(?: or (?:sale|importation|"
    r"entry))?(?: into the United States)?(?:, without (?:a )?licen[cs]e,)? of",
    finds=[],
)
ENDS = Rule(
    r"(?=,? (?:that|which)\b| (?:infring\w+|covered by|manufactured|imported|of respondents?|made by|"
    r"by (?:or on behalf|reason)|sold|as well as|produced|bearing|made using)\b| of (?=[A-Z][\w&'-]+(?: (?:and|or)\s|"
    r",|\.|;|\s*$| [A-Z]))|, as well as|,? and (?:(?:an?|the|its|two|three|four|several) )?(?:cease and|CDOs?\b|"
    r"limited excl|general excl|LEOs?\b|GEOs?\b)|;|\.$|\.\s|$)",
    finds=[],
)
BARRED = Rule(
    rf"\b(?:{ENTRY}|exclud\w+(?= (?:infringing|certain))|bars? from entry(?:, without (?:a )?licen[cs]e,)?|"
    rf"directed (?:to|against)(?= infringing)|(?:LEO|GEO|exclusion order) against(?= infringing)|(?:orders?|LEO|"
    rf"GEO) (?:bars?|covers?)(?= [a-z])) (?:(?:certain|infringing|any|"
    rf"unlicensed) )*(?P<articles>[\w\"'(][^.;]{{2,300}}?){ENDS}",
    any_case=True,
    finds=[],
)
GENERIC = Rule(
    r"(?:(?:the|such|covered|accused|infringing|certain|subject) )*(?:products?|articles?|goods|merchandise|"
    r"devices?)(?: (?:by|of) (?:the )?(?:\w+ )?respondents?)?$",
    any_case=True,
    finds=[],
)
# The same in a notice that changes an order: what the order bars stands in the history of the case.
ORDER = Rule(
    r"\b(?:LEO|GEO|exclusion orders?|remedial orders|orders)\b",
    finds=[],
)
NOT_THIS = Rule(
    r"\b(?:recommend\w*|requested|asked|petition\w*|alleg\w*|Inv\. No\.)\b",
    finds=[],
)
SHALL_NOT = Rule(
    r"\bconsent order\b.{0,200}?\b(?:shall not|may not|forbids?|prohibits?|"
    r"bars?) [^.;]{0,160}?\bimport\w*\b[^.;]{0,160}?\bafter importation,? (?:directly or indirectly, )?(?:certain |"
    r"any |of )*(?P<articles>[a-z][^.;]{2,200}?)(?=,? that infring)",
    finds=[],
)
OUT = Rule(
    r"(?:(?:do|does|shall|will) not (?:apply|extend) to|(?:do|does) not reach|(?:expressly )?(?:exempts?|"
    r"excepts?)(?! from)|carve[sd]? out|(?:do|does) not include)",
    finds=[],
)
NOT_COVERED = Rule(
    r"(?:is|are) (?:left |held |found )?(?:not covered by|outside(?: of)?(?: the scope of)? (?:the|this|that|its|"
    r"these|those|both)|not (?:within|subject to)|not excluded|exempt(?:ed)?(?= from|[,.;]|$))",
    finds=[],
)
THINGS = Rule(
    r"(?P<what>[\w\"'(][^;]{2,240}?)",
    finds=[],
)
BEHIND = Rule(
    rf"\b(?:orders?|LEOs?|GEOs?|CDOs?|they|it)\b[^.;]{{0,80}}?\b{OUT} (?:the )?{THINGS}(?= and adds?\b|, (?:which|"
    rf"for which|and (?:adds?|requires?|to)|including|as shown)\b|;|[.\"](?:\s|$)|$)",
    any_case=True,
    finds=[],
)
BEFORE = Rule(
    rf"(?:^|:\s|;\s|\bthat |\bthat articles |, and )(?P<what>(?!no\b|"
    rf"nothing\b)[\w\"'(][^.;:]{{2,220}}?)(?:, as shown[^,]{{0,80}},|"
    rf", which[^,]{{0,120}},)?\s*,? (?:[a-z ]{{0,40}}\band )?{NOT_COVERED}\b(?P<rest>[^.;]{{0,120}})",
    finds=[],
)
AS_ARE = Rule(
    r"\bexempt, as are (?P<what>[\w\"'(][^.;,]{2,160})",
    finds=[],
)
OF_ORDERS = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?|excluded)\b",
    finds=[],
)
NO_ARTICLE = Rule(
    r"\b(?:patents?|respondents?\s*$|determination|investigation|proceeding|finding|review|public interest|petition)\b",
    r"\bcertify\b",
    r"\bbelief\b",
    r"\bknow the terms\b",
    r"^(?:the )?(?:CDOs?|LEOs?|GEOs?|orders?|United States|it|they|goods|articles|products|entries)$",
    any_case=True,
    finds=[],
)
# "a new paragraph states that the …"
SAID = Rule(
    r"^.*\bthat (?=(?:the|certain|these|those|its|[A-Z])\b)",
    finds=[],
)
OF_THE_REST = Rule(
    r",? (?:do|does|did) not infringe\b",
    finds=[],
)
ARTICLE = Rule(
    r"(?:the|certain|that) ",
    any_case=True,
    finds=[],
)
CODE = Rule(
    r"[A-Z]{1,6}-?\d{1,5}(?:-[A-Z\d]{1,6})*[A-Z]{0,3}",
    finds=[],
)
NAMED = Rule(
    rf"(?:(?:[A-Z][a-z]\w+|[A-Z]{{2,}})\s){{0,2}}(?:{CODE}|[A-Z][A-Za-z]+\s\d{{1,4}}[A-Z]?)(?:\s(?:Mini|Pro|Plus|Max|"
    rf"Lite|Ultra|Air|S))?",
    finds=[],
)
ONE = Rule(
    rf"(?<![\w'$-])(?:{NAMED})(?![\w'-]|[.,]\d)",
    finds=[],
)
MARKED = Rule(
    r"\b(?:models?|model (?:nos?\.?|numbers?)|part (?:nos?\.?|numbers?)|SKUs?|designations?) (?=[A-Z\d])",
    any_case=True,
    finds=[],
)
IN_LIST = Rule(
    r"(?P<one>[A-Z0-9][\w-]*\d[\w-]*|[A-Z]{1,4}\s\d{1,4}\b|[A-Z]{1,3}-[\w-]+)(?:,? (?:and|or) (?:model )?|"
    r", (?:model )?)?",
    finds=[],
)
PATENT = Rule(
    r" patent",
    finds=[],
)
SPEAKS = Rule(
    r"\b(?:models?|redesign\w*|accused|adjudicated|devices?|products?|modules?|engines?|terminals?|cartridges?|"
    r"stoves?|units?|doors?|SKUs?|sold|named the|lacks?|not covered)\b",
    any_case=True,
    finds=[],
)
NO_MODEL = Rule(
    r"^(?:Order|Rule|Part|Paragraph|Section|Claims?|Nos?|Inv|FR|Fed|Cir|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Suite|Room|Unit|"
    r"Building|Block|Floor|Flat|Lot|Docket|DN|RE|D|VA|TX|PA|SR|EDIS3?|TS|Exhibit|Ex|Title|Level|Reg|Registration|"
    r"Patent|Phase|Figure|Table|Day|Question|Issue)\b",
    r"^(?:RE|D|VA|TX|PA|TS|DN|H|HQ|NY|US|FR|EDIS)-?\d",
    finds=[],
)
NO_PART = Rule(
    r"(?:The|Model|And|Its|In|Of|As|A|An)\s",
    finds=[],
)
