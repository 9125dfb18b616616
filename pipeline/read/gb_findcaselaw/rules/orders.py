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
    r"\bI(?: (?:will|shall|propose to|would|therefore))* (?:adopt|prefer|accept|take|use|settled? on|approve|have settled on)\b[^.;]{0,60}?\b(?:form|wording|words|draft|version|formulation)\b",
    r"\bI(?: (?:will|shall|hereby|now|therefore|accordingly))* (?:order|direct)\b[^.;]{0,60}?\s?[:-]$",
    r"\b(?:terms|form) of my order\b", r"\b(?:[Tt]he|[Mm]y|[Tt]his) [Oo]rder (?:which |that )?(?:I|this [Cc]ourt) (?:have |will |shall )?(?:ma[dk]e|approved?|grant(?:ed)?)\b",
    r"\b(?:in the following (?:terms|form)|in the (?:terms|form) (?:of|set out|annexed|attached|below))\b",
    r"\b(?:order|injunction|operative paragraph)\b[^.;]{0,40}? (?:will|shall|is to|should)(?: therefore| accordingly)? (?:(?:read|provide|be) (?:as follows|in)\b|(?:read|provide)\s?:|contain the following)",
    finds=["‹I will make an order›", "‹I made the order›", "‹I have approved the form›", "‹I approve the terms›", "‹I therefore grant an order›", "‹I hereby order in these terms›", "‹I shall now make the order›", "‹I propose to make an order›", "‹I am going to make an order›", "‹I granted the order›", "‹I approves the order›",
           "‹I will adopt the Claimant's form›", "‹I shall prefer their wording›", "‹I propose to accept the words›", "‹I would take the draft›", "‹I therefore use her version›", "‹I adopt that formulation›", "‹I settle on these words›", "‹I approve that wording›", "‹I have settled on these words›",
           "‹I therefore order as follows:›", "‹I will direct that:›", "‹I hereby order -›", "‹I accordingly order:›", "‹I now order:›", "‹I shall order:›",
           "the ‹terms of my order›", "the ‹form of my order›", "‹The order I make›", "‹My order which I make›", "‹This order I make›", "‹the order I made›", "‹the Order that I approve›", "‹my order which I grant›", "‹this order I have granted›", "‹the order which this court will make›", "‹the order that I shall make›", "‹the order I approved›",
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
# Who decides: in a heading above an order, where it is none of the courts that judge here.
BODY = Rule(
    r"\b(?:courts?|tribunals?|tribunale?|commission|arbitra\w+|award|office|EUIPO|EPO|WIPO|UPC|UPCA|I\.?C\.?C|L\.?C\.?I\.?A|ITC|(?-i:U\.?S)|\w*gerichts?(?:hof)?|rechtbank|gerechtshof|cour|juzgado|audiencia|sheriffdom|division|board of appeal|interlocutor|decree)\b",
    finds=["the ‹Court› of X", "‹COURTS›", "a ‹Tribunal›", "‹tribunals›", "‹Tribunale› di Milano", "‹Tribunal› judiciaire", "Trade ‹Commission›", "‹Arbitration› No 1", "FINAL ‹AWARD›", "Property ‹OFFICE›", "‹EUIPO›", "‹EPO›", "‹WIPO›", "‹UPC›", "‹UPCA›", "‹ICC›", "‹I.C.C› case", "‹LCIA›", "‹L.C.I.A› case", "‹ITC› order", "‹US› order", "‹U.S›. Patent", "‹Landgericht› Hamburg", "‹Bundesgerichtshof›", "‹Gerichts›", "‹Rechtbank› Den Haag", "‹Gerechtshof›", "‹Cour› d'appel", "‹Juzgado›", "‹Audiencia› Provincial", "‹Sheriffdom›", "Local ‹Division›", "‹Board of Appeal›", "‹Interlocutor›", "‹Decree›"],
    never=["ORDER", "Draft order", "SCHEDULE 1", "us all"], any_case=True,
)
THIS_COURT = Rule(
    r"\b(?:high court of justice|business and property courts?|patents court|intellectual property (?:enterprise court|list)|chancery (?:division|list)|king['’]s bench|queen['’]s bench|england and wales|court of appeal \(?civil|county court|shorter trials scheme|commercial court|this court|the court(?! (?:of|in|at)))\b",
    finds=["‹HIGH COURT OF JUSTICE›", "‹Business and Property Courts›", "‹business and property court›", "‹Patents Court›", "‹INTELLECTUAL PROPERTY ENTERPRISE COURT›", "‹Intellectual Property List›", "‹Chancery Division›", "‹chancery list›", "‹King's Bench›", "‹QUEEN’S BENCH›", "of ‹England and Wales›", "‹Court of Appeal (Civil› Division)", "‹COURT OF APPEAL CIVIL› DIVISION", "‹COUNTY COURT›", "‹Shorter Trials Scheme›", "‹Commercial Court›", "‹this court›", "‹the Court›"],
    never=["THE HIGH COURT, DUBLIN", "the court of Session", "the Court in Paris", "the Court at The Hague", "Court of Appeal of Paris", "District Court"], any_case=True,
)
# A line below which words of somebody else stand, and those of an earlier judgment of the judge's own.
REPORTS = Rule(
    r"\b(?:said|says|held|observed|observes|explain(?:ed|s)|stat(?:ed|es)|wrote|writes|noted|notes|conclud(?:ed|es)|continu(?:ed|es)|went on|goes on|added|adds|ordered|reads?|provid(?:ed|es)|recorded|records|remark(?:ed|s)|summari[sz](?:ed|es)|describe[ds]|decided|found|submi(?:t|ts|tted)|argue[ds]|contend(?:ed|s)?|quot(?:ed|es)|cited|enjoined|awarded|gave|responded|replied|pleads|pleaded|put(?:s)? (?:it|the \w+|matters))\b",
    r"\b(?:passage|headnote|extract|letter|skeleton|e-?mail|(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|whose) (?:order|reasons?|conclusions?|words|judgment|analysis|terms)|judgment of|order of|consent order|(?:earlier|previous) (?:order|judgment|action|proceedings)|decision (?:in|by|of (?!th(?:e|is) court))|award|operative part|translation)\b",
    finds=["he ‹said›", "she ‹says›", "it ‹held›", "he ‹observed›", "he ‹observes›", "he ‹explained›", "he ‹explains›", "it ‹stated›", "it ‹states›", "he ‹wrote›", "he ‹writes›", "he ‹noted›", "he ‹notes›", "he ‹concluded›", "he ‹concludes›", "he ‹continued›", "he ‹continues›", "he ‹went on›", "he ‹goes on›", "he ‹added›", "he ‹adds›", "he ‹ordered›", "it ‹reads›", "it ‹read›", "it ‹provided›", "it ‹provides›", "it ‹recorded›", "it ‹records›", "he ‹remarked›", "he ‹remarks›", "he ‹summarised›", "he ‹summarizes›", "he ‹described›", "he ‹describes›", "it ‹decided›", "it ‹found›", "they ‹submit›", "he ‹submits›", "he ‹submitted›", "he ‹argued›", "he ‹argues›", "he ‹contended›", "he ‹contends›", "they ‹contend›", "he ‹quoted›", "he ‹quotes›", "he ‹cited›", "it ‹enjoined›", "it ‹awarded›", "he ‹gave›", "he ‹responded›", "he ‹replied›", "he ‹pleads›", "he ‹pleaded›", "he ‹put it›", "he ‹puts the point›", "he ‹put matters›",
           "the ‹passage›", "the ‹headnote›", "this ‹extract›", "the ‹letter›", "the ‹skeleton›", "the ‹email›", "an ‹e-mail›", "‹his conclusion›", "‹her conclusions›", "‹their order›", "‹its terms›", "‹His order›", "‹Her words›", "‹Their words›", "‹Its words›", "‹whose words›", "‹his judgment›", "‹her analysis›", "‹his reasons›", "‹its reason›", "the ‹judgment of› Reed J", "the ‹order of› Reed J", "the ‹consent order› in", "the ‹earlier order›", "the ‹previous judgment›", "the ‹earlier action›", "the ‹previous proceedings›", "the ‹decision in› Munich", "the ‹decision by› the EPO", "the ‹decision of ›the Office", "the ‹award›", "the ‹operative part›", "in ‹translation›"],
    never=["the decision of the court", "the decision of this court", "I will order as follows", "My conclusions are these", "The issues are as follows"],
)
OWN_WORD = Rule(
    r"\b(?:I|[Mm]y|[Tt]his [Cc]ourt) (?!(?:said|held|observed|explained|stated|noted|wrote|put|recorded|gave|conclusions?|first|earlier|main|previous)\b)",
    r"\b(?:[Ii]njunction|[Oo]rders?|[Rr]elief|[Pp]aragraphs?)\b[^.;:]{0,60}? (?:will|shall|is to|are to|should|must)\b", r"\bI gave\b[^.;]{0,80}? order\b",
    finds=["‹I ›will order", "‹My ›order", "in ‹my ›view", "‹this Court ›orders", "‹This court ›will", "the ‹injunction will› read", "the ‹Injunction shall› read", "the ‹order is to› provide", "the ‹Order of the court must› say", "the ‹orders are to› be", "the ‹relief should› be", "‹Relief will› be", "‹Paragraph 1 will› read", "‹paragraphs 1 and 2 will› read", "‹I gave an order›"],
    never=["Birss J said", "I said at [34]", "I held at [34]", "as I observed", "as I explained", "I stated", "I noted", "I wrote", "I put it so", "as I recorded", "I gave judgment", "my conclusion was", "my conclusions were", "the order of Reed J reads", "my first judgment reads", "my earlier judgment", "my main judgment", "my previous judgment"],
)
# The judge by whom an order was made.
JUDGE = Rule(
    r"\b(?:mr|mrs|ms|lord|lady) justice (?P<name>[\w'-]+)", r"\b(?:H\.?H\.?J\.?|his honour(?: judge)?|her honour(?: judge)?|judge|master) (?P<name2>[\w'-]+)",
    finds=["‹Mr Justice Reed›", "‹MRS JUSTICE REED›", "‹Ms Justice Reed›", "‹Lord Justice Reed›", "‹Lady Justice Reed›", "‹HHJ Reed›", "‹H.H.J. Reed›", "‹His Honour Judge Reed›", "‹HIS HONOUR REED›", "‹Her Honour Judge Reed›", "‹her honour Reed›", "‹Judge Reed›", "‹Master Reed›"],
    never=["the judge", "Reed J"], any_case=True,
)
DRAFT = Rule(r"\b(?:[Dd]raft|DRAFT|[Pp]roposed|PROPOSED|[Ss]ought|[Cc]laimant['’]s version)\b", finds=["‹Draft› order", "a ‹draft›", "‹DRAFT› ORDER", "‹Proposed› order", "the ‹proposed›", "‹PROPOSED›", "relief ‹sought›", "‹Sought›", "the ‹Claimant's version›", "‹claimant’s version›"], never=["ORDER"])
# What somebody is to leave.
LEAVES = Rule(
    r"\b(?:must|shall|may|will|is to|are to) no longer\b(?! (?:be|have)\b)|\b(?:must|shall|may|do|will|is to|are to) not\b(?: be (?:permitted|allowed|free|at liberty) to\b)?(?! (?:be|have|apply|extend|affect|prevent)\b)|\b(?:is|are|be) (?:\w+ )?(?:not(?: in the meantime| meanwhile| before then)? to\b(?! (?:be|have|extend|apply|affect|prevent)\b)|not (?:permitted|allowed|free|at liberty) to)", r"\b(?:is|are|be)(?: (?:hereby|and|each|jointly|severally|also|accordingly|permanently)| is| are)*,? (?:restrained|prohibited|enjoined|forbidden|injuncted|barred|precluded|stopped|prevented)\b",
    r"\b(?:must|shall|do|is to|are to|ordered to|will)(?: \w+ly| forthwith)? (?:cease|refrain|desist|stop|abstain)\b", r"\b[Ii]njunction(?: is)? (?:restrain|prohibit)ing\b", r"\bbe an? (?:\w+ )?injunction\b",
    finds=["The Defendants ‹must not›", "‹shall not›", "they ‹may not›", "that they ‹do not›", "‹will not›", "Holt ‹is to not›", "they ‹are to not›", "Holt ‹is hereby restrained›", "they ‹are each prohibited›", "‹be and is hereby restrained›", "‹be and are enjoined›", "Holt ‹be forbidden›", "they ‹are jointly and severally injuncted›", "they ‹are also restrained›", "they ‹are accordingly restrained›", "‹be permanently restrained›", "he ‹is barred›", "it ‹is precluded›", "he ‹is stopped›", "they ‹are prevented›", "it ‹is ordered not to›",
           "it ‹must no longer›", "it ‹shall no longer›", "they ‹may no longer›", "it ‹will no longer›", "it ‹is to no longer›", "they ‹are to no longer›", "it ‹is not in the meantime to›", "it ‹is not meanwhile to›", "it ‹is not before then to›", "Holt ‹is not to›", "they ‹are therefore not to›", "Holt shall ‹be not permitted to›", "it ‹is not allowed to›", "it ‹is not free to›", "it ‹is not at liberty to›", "‹must not be permitted to› sell", "‹must not be allowed to› sell", "‹must not be free to› sell", "‹must not be at liberty to› sell",
           "‹must cease›", "‹shall forthwith refrain›", "‹do desist›", "Holt ‹is to stop›", "they ‹are to immediately abstain›", "‹ordered to cease›", "they ‹will cease›", "an ‹injunction restraining›", "an ‹Injunction is prohibiting›", "there ‹be a final injunction›"],
    never=["The Defendants shall pay", "The Defendants shall not be liable", "The Defendants must not be required", "shall not be obliged", "must no longer be", "shall no longer have", "it is not to be taken", "they are not to have", "the order shall not affect", "shall not prevent", "shall not apply", "shall not extend", "the order is not to extend", "is not to apply", "is not to affect", "is not to prevent", "shall not have"],
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
