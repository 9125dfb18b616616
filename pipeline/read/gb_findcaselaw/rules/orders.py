"""The text of an order within a judgment or attached to one: where it begins and ends, whose it is, what an item of it does."""

from __future__ import annotations

from pipeline.read.rule import Rule

OPENS = Rule(
    r"^(?:(?:AND|NOW|UPON [^:]{1,200},) )?(?:IT IS|It is)(?: (?:HEREBY|hereby|FURTHER|further))? (?:ORDERED|Ordered|ordered)(?: (?:BY CONSENT|by consent|AND DECLARED|AND DIRECTED|AS FOLLOWS|as follows))?(?:,? (?:THAT|that))?\s?[:.,-]?",
    r"^(?:THE COURT|The Court)(?: hereby)? (?:ORDERS|orders)(?: (?:THAT|that|as follows))?\s?:?$",
    finds=["‹IT IS ORDERED THAT:›", "‹IT IS HEREBY ORDERED that:›", "‹AND IT IS ORDERED›", "‹NOW IT IS ORDERED AS FOLLOWS:›", "‹UPON hearing counsel, IT IS ORDERED›", "‹It is ordered that:›", "‹It is hereby Ordered as follows:›", "‹IT IS FURTHER ORDERED THAT›", "‹It is further ordered›", "‹IT IS ORDERED BY CONSENT THAT:›", "‹It is ordered by consent that:›", "‹IT IS ORDERED AND DECLARED that›", "‹IT IS ORDERED AND DIRECTED›",
           "‹THE COURT ORDERS:›", "‹The Court hereby orders that›", "‹The Court orders as follows:›", "‹The Court orders THAT›"],
    never=["The claimant asks that it is ordered", "The court orders disclosure"],
)
CLOSES = Rule(
    r"^(?:Service of (?:the|this) [Oo]rder|SERVICE OF THE ORDER|Dated|DATED|NAME AND ADDRESS|Name and address of|COMMUNICATIONS WITH|All communications|GUIDANCE NOTES|SCHEDULE|Schedule \w+$|ANNEX|Annex \w+$|APPENDIX|UNDERTAKINGS|Undertakings given)",
    finds=["‹Service of this Order›", "‹Service of the order›", "‹SERVICE OF THE ORDER›", "‹Dated› 3 May", "‹DATED›", "‹NAME AND ADDRESS› OF", "‹Name and address of› the", "‹COMMUNICATIONS WITH› THE COURT", "‹All communications›", "‹GUIDANCE NOTES›", "‹SCHEDULE› A", "‹Schedule A›", "‹ANNEX› 1", "‹Annex A›", "‹APPENDIX›", "‹UNDERTAKINGS› GIVEN", "‹Undertakings given›"],
    never=["1. The Defendants must not", "the Schedule"],
)
# Heading of a part of a judgment's own text that stands behind its reasons.
PART = Rule(r"^(?:SCHEDULE|ANNEX|APPENDIX|Schedule|Annex|Appendix|ANNEXE)(?: [A-Z0-9]{1,3})?(?:\s?[-–:]\s?.{1,80})?$", finds=["‹SCHEDULE›", "‹ANNEX A›", "‹APPENDIX 1›", "‹Schedule 1›", "‹Annex B›", "‹Appendix›", "‹ANNEXE›", "‹ANNEX: THE ORDER›"], never=["Schedule 1 of the Act says", "The Annex"])
OWN = Rule(
    r"\bI(?: (?:will|shall|hereby|now|therefore|have|propose to|am going to))* (?:make|made|approve[ds]?|grant|granted|order)\b[^.;]{0,80}?\b(?:order|terms|form)\b",
    r"\b(?:the|my|this) [Oo]rder (?:which |that )?(?:I|this [Cc]ourt) (?:have |will |shall )?(?:ma[dk]e|approved?|grant(?:ed)?)\b",
    r"\b(?:in the following (?:terms|form)|in the (?:terms|form) (?:of|set out|annexed|attached|below))\b",
    r"\b(?:order|injunction|operative paragraph)\b[^.;]{0,40}? (?:will|shall|is to|should)(?: therefore| accordingly)? (?:(?:read|provide|be) (?:as follows|in)\b|(?:read|provide)\s?:|contain the following)",
    finds=["‹I will make an order›", "‹I made the order›", "‹I have approved the form›", "‹I approve the terms›", "‹I therefore grant an order›", "‹I hereby order in these terms›", "‹I shall now make the order›", "‹I propose to make an order›", "‹I am going to make an order›", "‹I granted the order›", "‹I approves the order›",
           "‹the order I made›", "‹the Order that I approve›", "‹my order which I grant›", "‹this order I have granted›", "‹the order which this court will make›", "‹the order that I shall make›", "‹the order I approved›",
           "‹in the following terms›", "‹in the following form›", "‹in the terms of› the", "‹in the form set out›", "‹in the form annexed›", "‹in the form attached›", "‹in the terms below›",
           "The ‹operative paragraph will read:›", "The ‹order will therefore provide as follows›", "the ‹order shall accordingly contain the following›", "The ‹order will read as follows›", "the ‹injunction shall be in›", "the ‹order is to provide as follows›", "the ‹order should be as follows›", "paragraph 1 of the ‹order will read:›", "the ‹order will provide:›"],
    never=["the order of Arnold J", "the Claimant asks for an order in these words"],
)
OF_OTHERS = Rule(
    r"\b(?:draft|proposed|sought|seeks?|asks?|submi\w+|contend\w*|version|order of (?:the|Mr|HHJ|[A-Z]\w+ J)|(?:made|granted|given) by|dated|provided|[A-Z]\w+ J\b|Regional Court|undertak\w+|offer(?:s|ed)|claims?|invites?|as follows: paragraph|wording)\b",
    finds=["the ‹draft› order", "the ‹proposed› order", "the order ‹sought›", "the Claimant ‹seeks›", "they ‹seek›", "he ‹asks› for", "they ‹ask›", "he ‹submits›", "they ‹contend›", "their ‹version›", "the ‹order of the› Court", "the ‹order of Mr› Reed", "the ‹order of HHJ› Reed", "the ‹order of Arnold J›", "the order ‹made by› him", "the order ‹granted by›", "the order ‹given by›", "the order ‹dated› 3 May", "it ‹provided›", "‹Arnold J› ordered", "the ‹Regional Court›", "the ‹undertaking›", "she ‹offers›", "‹offered›", "the ‹claim›", "he ‹claims›", "he ‹invites›", "they ‹invite›", "the ‹wording›", "‹as follows: paragraph›"],
    never=["I will make an order in the following terms", "SCHEDULE"],
)
APPROVES = Rule(
    r"\bI(?: (?:will|shall|hereby|therefore|have))* (?:make|made|approve[d]?|grant|granted)\b[^.;]{0,120}?\b(?:draft|annex\w*|schedule|attached|appendix|minute)\b",
    finds=["‹I will make the order in the form of the draft›", "‹I approve the draft›", "‹I have approved the order in the annex›", "‹I shall grant the order at the schedule›", "‹I hereby make the order attached›", "‹I therefore make an order as in the appendix›", "‹I made the order in the minute›", "‹I granted the order annexed›"],
    never=["the Claimant asks me to approve the draft", "I will not make"], any_case=False,
)
DRAFT = Rule(r"\b(?:[Dd]raft|DRAFT|[Pp]roposed|PROPOSED|[Ss]ought|[Cc]laimant['’]s version)\b", finds=["‹Draft› order", "a ‹draft›", "‹DRAFT› ORDER", "‹Proposed› order", "the ‹proposed›", "‹PROPOSED›", "relief ‹sought›", "‹Sought›", "the ‹Claimant's version›", "‹claimant’s version›"], never=["ORDER"])
# What somebody is to leave.
LEAVES = Rule(
    r"\b(?:must|shall|may|do|will|is to|are to) not\b(?! be (?:required|obliged|liable|entitled))", r"\b(?:is|are|be)(?: (?:hereby|and|each|jointly|severally|also|accordingly|permanently)| is| are)*,? (?:restrained|prohibited|enjoined|forbidden|injuncted)\b",
    r"\b(?:must|shall|do|is to|are to|ordered to|will)(?: \w+ly| forthwith)? (?:cease|refrain|desist|stop|abstain)\b", r"\b[Ii]njunction(?: is)? (?:restrain|prohibit)ing\b", r"\bbe an? (?:\w+ )?injunction\b",
    finds=["The Defendants ‹must not›", "‹shall not›", "they ‹may not›", "that they ‹do not›", "‹will not›", "Holt ‹is to not›", "they ‹are to not›", "Holt ‹is hereby restrained›", "they ‹are each prohibited›", "‹be and is hereby restrained›", "‹be and are enjoined›", "Holt ‹be forbidden›", "they ‹are jointly and severally injuncted›", "they ‹are also restrained›", "they ‹are accordingly restrained›", "‹be permanently restrained›",
           "‹must cease›", "‹shall forthwith refrain›", "‹do desist›", "Holt ‹is to stop›", "they ‹are to immediately abstain›", "‹ordered to cease›", "they ‹will cease›", "an ‹injunction restraining›", "an ‹Injunction is prohibiting›", "there ‹be a final injunction›"],
    never=["The Defendants shall pay", "The Defendants shall not be liable", "The Defendants must not be required", "shall not be obliged", "shall not be entitled"],
)
# That an item takes back, changes or lays to rest what was ordered before.
STAYED = Rule(
    r"\b(?:paragraphs?|injunction|order|relief)\b[^.;]{0,120}?\b(?:is|are|be) (?:hereby )?(?:stayed|suspended)\b", r"\bshall not (?:take|come into) effect\b", r"\b(?:stay|suspension) of (?:paragraphs?|the injunction)\b",
    finds=["‹paragraph 1 of this Order shall be stayed›", "‹paragraphs 1 and 2 are suspended›", "the ‹injunction is hereby stayed›", "the ‹order be stayed›", "the ‹relief will be stayed›", "the ‹injunction is to be suspended›", "it ‹shall not take effect›", "‹shall not come into effect›", "a ‹stay of paragraph› 1", "‹stay of paragraphs›", "a ‹suspension of the injunction›"],
    never=["all further proceedings be stayed", "the injunction"], any_case=True,
)
ENDS = Rule(
    r"\b(?:injunction|order)\b[^.;]{0,160}?\b(?:is|are|be) (?:hereby )?(?:discharged|set aside|varied|revoked|dissolved|lifted|amended|continued)\b",
    finds=["The ‹injunction of 3 May is discharged›", "the ‹order be set aside›", "the ‹injunction shall be varied›", "the ‹order will be revoked›", "the ‹injunction is hereby dissolved›", "the ‹injunction be lifted›", "the ‹order is amended›", "the ‹injunction be continued›", "the ‹order and injunction are varied›"],
    never=["The Defendants be restrained", "the costs order stands"], any_case=True,
)
NUMBERED = Rule(r"^(?P<label>\(?(?:\d{1,3}|[ivx]{1,5}|[a-z]{1,2}|[A-H])[.)]{1,2}|•|-)\s+", finds=["‹1. ›The", "‹(1) ›The", "‹(a) ›import", "‹viii) ›sell", "‹aa) ›sell", "‹A. ›The", "‹• ›sell", "‹- ›sell"], never=["The Defendants", "3 May 2026"])
