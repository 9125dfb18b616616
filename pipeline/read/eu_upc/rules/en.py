"""English: see the package on where these words were read."""

from __future__ import annotations

from pipeline.read.eu_upc.rules.en_enjoins import ENJOINS as ENJOINS
from pipeline.read.rule import Rule

SMALL_WORDS = frozenset({"the", "of", "and", "to", "is", "by"})
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
)  # fmt: skip
STATES = {
    "Austria": "AT", "Belgium": "BE", "Bulgaria": "BG", "Germany": "DE", "Denmark": "DK", "Estonia": "EE", "Finland": "FI",
    "France": "FR", "Italy": "IT", "Lithuania": "LT", "Luxembourg": "LU", "Latvia": "LV", "Malta": "MT", "Netherlands": "NL",
    "Portugal": "PT", "Romania": "RO", "Sweden": "SE", "Slovenia": "SI",
    "French Republic": "FR", "Italian Republic": "IT", "Portuguese Republic": "PT",
}  # fmt: skip

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
OF_STATES = {
    "Austrian": "AT", "Belgian": "BE", "Bulgarian": "BG", "German": "DE", "Danish": "DK", "Estonian": "EE", "Finnish": "FI", "French": "FR", "Italian": "IT",
    "Lithuanian": "LT", "Luxembourg": "LU", "Latvian": "LV", "Maltese": "MT", "Dutch": "NL", "Portuguese": "PT", "Romanian": "RO", "Swedish": "SE", "Slovenian": "SI",
}  # fmt: skip
_OF_STATE = ("parts", "part", "territory", "territories", "designations", "designation")
OF_STATE = Rule(rf"\b(?:{'|'.join(_OF_STATE)})\b", finds=_OF_STATE, never=["GmbH"])
FILLING = frozenset({"shall", "must", "also", "themselves", "itself", "their", "its", "respect", "individually", "together", "every", "two", "three", "four", "five", "hereby", "therefore", "accordingly", "furthermore", "the", "all", "each", "both", "of", "and", "or", "by", "way", "them", "jointly", "severally", "a", "any", "as", "well", "company", "companies", "mr", "ms", "respectively", "respective"})

# The words of which a heading over the operative part is made.
_HEADING = (
    "(?i:THE)", "(?i:OF)", "(?i:ON)", "(?i:AND)", "(?i:COURT)", "(?i:MERITS)", "(?i:PART)", "(?i:OPERATIVE)", "(?i:FINAL)", "(?i:PANEL)", "(?i:APPEAL)", "(?i:BY)", "(?i:CONSENT)", "(?i:DEFAULT)",
)
HEADING_WORD = Rule(*_HEADING, finds=("THE", "OF", "ON", "AND", "COURT", "MERITS", "PART", "OPERATIVE", "FINAL", "PANEL", "APPEAL", "BY", "‹CONSENT›", "DEFAULT"), never=["GROUNDS"])
_ORDER = ("ORDER", "DECISION", "RULING", "TENOR", "DISPOSITION", "DISPOSITIVE", "JUDGMENT", "Order", "Decision", "Ruling", "Tenor", "Disposition", "Judgment", "OPERATIVE PART", "Operative part")
HEADING = Rule(*_ORDER, finds=_ORDER, never=["GROUNDS"])
OPENS = Rule(
    rf"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d{{1,2}}\.\s?)?(?:{HEADING_WORD} ){{0,3}}{HEADING}S?(?: {HEADING_WORD}){{0,4}}(?i: {HEADING})?"
    r"\s?:?(?=$|\s\(?(?:I|1|A|a)[.)]\s|\s[-–]\s|\s(?:The Court|The Defendants?|The Respondents?|It is)\b)",
    r"^(?:ON|FOR|On|For) (?:(?i:ALL|OF) ){0,2}(?i:THESE|THE (?:ABOVE|FOREGOING|AFOREMENTIONED)|THE) (?i:GROUNDS|REASONS)\b(?! (?:FOR|OF)\b)",
    finds=["‹ORDER›", "‹DECISION:›", "‹Order›", "‹D. ORDER›", "‹IV. ORDER›", "‹5. ORDER›", "‹THE ORDER›", "‹ORDERS›", "‹TENOR›", "‹ORDER OF THE COURT›", "‹E. DECISION ON THE MERITS›",
           "‹OPERATIVE PART OF THE ORDER›", "‹Operative part of the decision›", "‹THE COURT ORDER›",
           "‹ORDER› - the", "‹ORDER› The Court orders", "‹ORDER› The Defendants are", "‹ORDER› The Respondent is", "‹ORDER› It is", "‹OPERATIVE PART›", "‹Operative part:›", "‹ON THESE GROUNDS›, the Court",
           "‹FOR THESE REASONS›", "‹On these grounds›, the Court", "‹For these reasons›, the Court", "‹FOR ALL THESE REASONS›", "‹For all of these reasons›, the",
           "‹For the above reasons›", "‹For the foregoing reasons›", "‹For the aforementioned reasons›", "‹ON THE GROUNDS›",
           "‹ORDER› I. The Defendants", "‹ORDER:› 1. The Defendants", "‹Order› A. The Defendants", "‹ORDER› a) The Defendants", "‹ORDER› (1) The"],
    never=["ORDER of the Court of First Instance", "GROUNDS FOR THE ORDER", "Decision on costs", "The Court orders the Defendants to pay", "ON THE GROUNDS OF the appeal", "ON THE REASONS FOR the order"],
)
# Who decides, where a line only leads over to what is decided.
_COURT = ("Court", "COURT", "Division", "DIVISION", "Panel", "panel", "judge-rapporteur", "Judge")
COURT = Rule(*_COURT, finds=_COURT, never=["Claimant"])
_SAID = ("held", "stated", "said", "found", "explained", "requests", "submits", "argues", "asks", "asked", "whether", "that", "Regional Court", "Claimant", "Defendant", "Appellant")
OPENS_ELSE = Rule(
    r"\b(?:Court|Division|Panel|judge-rapporteur)\b(?:(?!(?<!\d)\.)[^;:]){0,200} (?:orders|decides|rules|ORDERS)(?: as follows)?\s?:$",
    rf"^(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,160}}\b{COURT}(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,200}}(?::|,)$",
    r"^(?:THE COURT )?(?:HEREBY )?(?:ORDERS|DECIDES)(?: AS FOLLOWS)?\s?:(?=$|\s\(?[I1A][.)])",
    rf"^(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,160}} (?i:is (?:therefore |hereby )?(?:ordered|decided)(?: as follows)?)\s?:?(?:$| that\b)",
    finds=["The Claimant and the ‹Court hereby orders:›", "The Defendant and the Local ‹Division Milan, which has heard the Claimant, decides as follows:›", "The Claimant and the ‹Panel, having heard the Defendant, rules:›", "As the Claimant asks, the ‹judge-rapporteur, at the Claimant's request, orders:›", "the Claimant, and the ‹Court hereby ORDERS:›", "‹HEREBY ORDERS:›", "‹THE COURT DECIDES AS FOLLOWS:› 1. The", "‹HEREBY ORDERS:› 1. The",
           "‹It is therefore ordered:›", "‹It is hereby ordered that› the", "‹It is ordered as follows:›", "‹It is ordered›", "‹IT IS THEREFORE DECIDED›", "‹IT IS HEREBY ORDERED›",
           "‹The Local Division The Hague:›", "‹Having heard the parties, the panel of the Division,›", "‹Upon the application of 3 May, without hearing them, is ordered:›"],
    never=["The Court orders the Defendants to pay", "The Claimant orders:", *(f"As the Court {word}, in other words:" for word in _SAID), *(f"{word} before the Court:" for word in _SAID), *(f"He {word} it is ordered" for word in _SAID)],
)
CLOSES = Rule(
    r"^(?:Issued|Delivered|Done|Signed) (?:in|on)\b",
    r"^(?:NAMES AND SIGNATURES|INFORMATION (?:ABOUT|ON) (?:AN |THE )?(?:APPEAL|ENFORCEMENT)|ORDER DETAILS|DETAILS OF THE ORDER|JUDGES)\b",
    r"^(?:[A-Z]\.\s|[IVX]+\.\s|\d\.\s)?(?:(?:SUMMARY OF )?(?:THE )?FACTS|(?:GROUNDS|REASONS)(?: FOR (?:THE )?(?:ORDER|DECISION))?|BACKGROUND)\s?:?$",
    any_case=True,
    finds=["‹Issued in› The Hague", "‹Delivered on› 3 March", "‹Done in› Munich", "‹Signed on› 3 March", "‹NAMES AND SIGNATURES›",
           "‹INFORMATION ABOUT APPEAL›", "‹Information on the appeal›", "‹Information about an appeal›", "‹Information about enforcement›",
           "‹ORDER DETAILS›", "‹DETAILS OF THE ORDER›", "‹Judges›", "‹FACTS›", "‹Summary of the facts›", "‹B. GROUNDS›", "‹II. REASONS›", "‹2. Grounds for the order:›",
           "‹GROUNDS FOR DECISION›", "‹Background›"],
    never=["The order was issued in Munich", "Information"],
)
COMPLAINS = Rule(
    r"^(?:CLAIMANT|APPLICANT|PLAINTIFF)S?\b",
    r"^(?:Claimant|Applicant|Plaintiff)s?(?=\s?:|$)",
    finds=["‹CLAIMANT›(S)", "‹APPLICANTS›:", "‹PLAINTIFF›", "‹Claimant›:", "‹Applicants›", "‹Plaintiff› :"],
    never=["The CLAIMANT", "Claimant requests", "DEFENDANT"],
)
ANSWERS = Rule(
    r"^(?:DEFENDANT|RESPONDENT)S?\b",
    r"^(?:Defendant|Respondent)s?(?=(?: \d{1,2})?\s?:|$)",
    finds=["‹DEFENDANT›(S)", "‹DEFENDANTS›", "‹RESPONDENT›", "‹Defendants›:", "‹Respondent›", "‹Defendant› 2: Orlo"],
    never=["The DEFENDANT", "Defendant argues", "CLAIMANT"],
)
OTHER_HEADING = Rule(
    r"^(?!CLAIMANT|APPLICANT|PLAINTIFF|DEFENDANT|RESPONDENT)[A-Z][A-Z /]{6,60}:?$",
    r"^(?:PATENTS?|PANEL)\b",
    finds=["‹LANGUAGE OF PROCEEDINGS:›", "‹DECIDING JUDGES›", "‹PATENT› AT ISSUE: EP 1", "‹PATENTS› IN SUIT (2)", "‹PANEL› 1"],
    never=["CLAIMANTS", "APPLICANTS", "PLAINTIFFS", "DEFENDANTS", "RESPONDENTS", "ORLO GmbH, Berlin", "Orlo Lampworks"],
)
_BESIDE = ("INTERVEN", "Intervener:", "Interveners:", "THIRD PART", "AMIC")
BESIDE_HEADING = Rule(rf"^(?:{'|'.join(_BESIDE)})", finds=_BESIDE, never=["CLAIMANT", "X INTERVEN"])
REPRESENTED = Rule(
    r"\(?(?:all |both |each )?(?:represented|assisted) by\b",
    r"\bRepresentatives?(?: of [^:]{1,60})?:",
    any_case=True,
    finds=["‹Represented by›: Ms Reed", "‹(represented by› Mr Vale)", "‹assisted by› Mr Vale", "‹all represented by›", "‹both represented by›",
           "‹each represented by›", "Orlo GmbH, ‹represented by›", "‹Representative:› Mr Vale", "‹Representatives of Defendant 1:›"],
    never=["Orlo GmbH, Berlin", "Representative Lamps Ltd."],
)
DEFENDANTS = Rule(
    r"\b(?:[Dd]efendant|[Rr]espondent)s?(?: part(?:y|ies))?(?P<numbers>(?: nos?\.?)? \(?\d{1,2}\)?(?:(?:, | and | to | through | & |-|–|, and )\(?\d{1,2}\)?)*)?(?![\w])",
    finds=["The ‹Defendants› are", "‹Defendant 1›", "‹Respondent›", "‹Defendants 1, 2 and 3›", "‹Defendants (1)-(3)›", "‹Defendants 1 to 3›",
           "‹Defendant no. 2›", "‹Defendants nos. 1, and 2›", "‹Defendant no 2›", "‹Defendants 1) through 3)›", "‹Defendants 1 & 2›", "‹Defendants 1–3›", "the ‹defendant parties›", "the ‹Defendant party›", "the ‹defendants›", "the ‹respondent›"],
    never=["The Claimant", "defended"],
)
OTHER_ACT = Rule(
    r"\b(?:destroy(?:ing)?|alter(?:ing)?|remov(?:e|ing)|conceal(?:ing)?|tamper(?:ing)?|disclos(?:e|ing)|divulg(?:e|ing)|communicat(?:e|ing)|assert(?:ing)?|enforc(?:e|ing)|pursu(?:e|ing)|commenc(?:e|ing)|initiat(?:e|ing))\b(?! (?:the )?(?:infring|offer|sale|distribution|manufactur|production))",
    r"\b(?:anti-suit|publish(?:ing)?|stating|alleg(?:e|ing)|claiming|contact(?:ing)?|threaten(?:ing)?)\b",
    any_case=True,
    finds=["‹destroy› evidence", "‹destroying› it", "‹alter› it", "‹altering› it", "‹remove› it", "‹removing› it", "‹conceal› it", "‹concealing› it", "‹tamper› with", "‹tampering› with", "‹disclose› it", "‹disclosing›", "‹divulge›", "‹divulging›",
           "‹communicate›", "‹communicating›", "‹assert› its claims", "‹asserting›", "‹enforce›", "‹enforcing›", "‹pursue›", "‹pursuing›", "‹commence›", "‹commencing›", "‹initiate›", "‹initiating›",
           "an ‹anti-suit›", "‹publish› it", "‹publishing›", "‹stating› that", "‹allege› that", "‹alleging›", "‹claiming› that", "‹contact› its customers", "‹contacting›", "‹threaten›", "‹threatening›"],
    never=["offering lamps", "commence offering", "commencing the sale", "pursue the distribution", "commence manufacture", "commence production", "commence the infringement"],
)
CLAIMANTS = Rule(
    r"\b(?:[Cc]laimant|[Aa]pplicant|[Pp]laintiff|[Aa]ppellant)s?\b",
    finds=["The ‹Claimant›", "‹Applicants›", "‹Plaintiff›", "‹Appellant›", "‹claimants›", "the ‹applicant›", "‹plaintiff›", "‹appellant›"],
    never=["claim", "Defendant"],
)
APPEALS = Rule(
    r"^(?:APPELLANT|RESPONDENT)S?\b", r"^(?:Appellant|Respondent)s?(?=\s?[(:]|$)",
    finds=["‹APPELLANT› (CLAIMANT)", "‹RESPONDENTS›", "‹Appellants› (Claimants)", "‹Appellant›", "‹Respondent›:"],
    never=["CLAIMANT", "Appellant argues"],
)
PRONOUN = Rule(r"(?:[Tt]hey|[Ii]t|[Tt]hem|[Tt]he (?:latter|same))", finds=["‹They›", "‹It›", "‹Them›", "‹The latter›", "‹the same›"], never=["The Court"])
ORDERING = Rule(
    r"^\s*(?:(?:[Tt]he (?:Court|Local Division|Panel)|[Ii]t is)(?: hereby)? )?(?:hereby )?(?:[Oo]rders?|ordered|[Dd]ecides|[Rr]ules|[Dd]irects|[Dd]etermines)(?: as follows)?(?:,? (?:by way of|as|under|on the basis of|pursuant to|in accordance with) [^.;:]{1,80}?)?,? that\b",
    r"^\s*(?:An?|The) (?:order|injunction) (?:is )?(?:granted|issued) against\b",
    r"^\s*(?:[Tt]he Court )?(?:hereby )?(?:grants|issues|orders) an? (?:preliminary |provisional |permanent |final )?injunction,? (?:by|under) which\b",
    finds=["‹It is ordered that› the", "‹The Court hereby orders that› the", "‹The Local Division decides that›", "‹The Panel rules, that›", "‹directs that›", "‹hereby orders that›", "‹order that›", "‹orders as follows, that›", "‹Orders by way of provisional measures that›", "‹Decides, as a provisional measure, that›", "‹Rules under Rule 212 that›", "‹Directs on the basis of Article 62 that›", "‹Determines pursuant to Article 62 that›", "‹determines in accordance with Article 62 that›",
           "‹An injunction is granted against›", "‹The order issued against›", "‹A order granted against›",
           "‹The Court issues a preliminary injunction by which›", "‹grants a permanent injunction, under which›", "‹The Court hereby orders an injunction by which›", "‹issues a provisional injunction by which›", "‹issues a final injunction by which›"],
    never=["The order that the Defendants", "The request that it is ordered that"],
)
ASIDE_WHOM = Rule(
    r"(?:, | and | or )(?:(?:as well as|including) )?(?:their|its) (?:subsidiaries|affiliates|directors|officers|employees|agents)\b[^.;:]{0,200}$",
    r"\b(?:with (?:immediate )?effect\b|(?:on|under|upon|subject to) (?:pain|penalty|threat|a (?:recurring )?penalty)\b|(?:within|from|as of|as from|until|upon|after) (?=[^,]{0,60}(?:service|notification|date|day|week|month|\d{4}))"
    r"|in (?:the )?(?:territor|Contracting Member States|Germany|France|Italy|Austria|Belgium))[^.;:]{0,160}?(?:,|$)",
    any_case=True,
    finds=["‹With effect from service of this order,› the", "‹with immediate effect,›", "‹on pain of a penalty,›", "‹Under penalty of EUR 500,›", "‹upon threat of,›", "‹subject to a penalty,›", "‹under a recurring penalty,›",
           "‹Within two weeks,›", "‹From the date of this order,›", "‹as of notification,›", "‹as of the day of this order,›", "‹as from the third month,›", "‹until 3 May 2027,›", "‹upon service,›", "‹after service,›", "‹in the territory of Germany,›",
           "‹in the Contracting Member States,›", "‹in Germany,›", "‹in France and Italy,›", "‹in Italy,›", "‹in Austria,›", "‹in Belgium,›", "‹in territories,›", "the Defendants ‹within a week›",
           "Defendants‹, their subsidiaries and all others›", "Defendants‹ and its affiliates›", "Defendants‹ or their directors›", "Defendants‹, as well as their officers›", "Defendants‹, including their employees›", "Defendants‹ and their agents›"],
    never=["the Defendants,", "with its undertaking, the"],
)
UPHOLDS = Rule(
    r"\b(?:[Cc]onfirm|[Uu]ph[eo]ld|[Aa]ffirm|[Mm]aintain)(?:s|ed)? the (?:\w+ ){0,2}(?:order|decision|injunction|measures)\b",
    finds=["‹confirms the order› by which", "‹Confirms the impugned decision›", "‹upholds the injunction›", "‹Upholds the measures›", "‹upheld the order›", "‹affirms the order›", "‹Affirmed the order›", "‹maintains the order›", "‹Maintains the order›"],
    never=["maintains the patent"],
)
NEGATED = Rule(
    r"\b(?:is|are|be|shall|must) not (?:be )?(?:hereby )?(?:ordered|directed|required|obliged|bound|enjoined|prohibited|restrained|barred)\b",
    finds=["‹is not prohibited›", "‹are not obliged›", "‹be not hereby ordered›", "‹shall not be enjoined›", "‹must not be restrained›", "‹is not directed›", "‹is not required›", "‹is not bound›", "‹is not barred›"],
    never=["is ordered not to"],
)
REWORDS = Rule(
    r"\b(?:order|decision|operative part|injunction|items?|points?)\b[^.;]{0,160}? (?:reworded|reformulated|amended|varied|modified|replaced|worded|restated)\b[^.;]{0,60}? (?:as follows|by the following|to read)",
    finds=["the ‹operative part is reworded as follows›", "the ‹order is reformulated as follows›", "the ‹decision is amended to read› as", "the ‹injunction is varied as follows›", "‹items 1 and 2 are modified as follows›", "‹point 2 is replaced by the following›", "‹item 1 is worded as follows›", "‹points 1 and 3 are restated as follows›"],
    never=["The patent is amended as follows"],
)
REPORTED = Rule(
    r"\b(?:settle|undert(?:ak|ook)|agree[ds]\b|amend|confirm|upheld|uphold|maintain|rectif|correct|draft|propos)",
    any_case=True,
    finds=["the ‹settle›ment", "the ‹undertak›ing", "the ‹undertook›", "as ‹agreed›", "‹amend›ed", "‹confirm›ed", "is ‹upheld›", "‹uphold›s", "‹maintain›ed", "is ‹rectif›ied", "‹correct›ed", "the ‹draft›", "the ‹propos›al"],
    never=["The Defendants are ordered", "On the infringement action", "Article 63 of the Agreement"],
)
_ACT = (
    r"\boffer(?:s|ing)?\b", r"\b(?:plac(?:e|ing)|put(?:ting)?|bring(?:ing)?)\b[^.;]{0,30} (?:on|onto|to) the market\b", r"\b(?:plac|put)[^.;]{0,40} into circulation\b", r"\bimport(?:ing|ation)?\b", r"\bs(?:ell(?:ing)?|ales?)\b",
    r"\bdistribut(?:e|ing|ion)\b", r"\bsupply(?:ing)?\b", r"(?<!the[ ])\bmarket(?:ing)?\b", r"\bmanufactur(?:e|ing)\b", r"\bmak(?:e|ing)\b(?! (?:(?:any|further|a|the) ){0,2}(?:submissions?|statements?|applications?|requests?|claims?|representations?|copies|payments?)\b)", r"\bproduc(?:e|ing)\b", r"\bcommerciali[sz]", r"\bstor(?:e|ing)\b", r"\bship(?:ping)?\b",
    r"\binfring(?:e|ing)\b", r"\binfringements?\b", r"(?:\b(?:to|or|not|and) use|, use|\busing)\b(?![^.;]{0,80}\b(?:confidential|information|documents?|secrets?)\b)", r"\bpromot(?:e|ing)\b", r"\badvertis(?:e|ing)\b", r"\bexhibiting\b", r"\bexport(?:ing)?\b", r"\bstock(?:ing)?\b", r"\bputting into service\b", r"\bexploit",
)
ACT = Rule(
    *_ACT,
    any_case=True,
    finds=["‹offering› lamps", "to ‹offer›", "he ‹offers›", "‹placing on the market›", "‹place lamps on the market›", "‹put on the market›", "‹putting onto the market›", "‹bring to the market›", "‹bringing on the market›", "‹placing into circulation›", "‹put into circulation›", "‹importing›", "‹import›", "‹importation›", "‹sell›", "‹selling›", "‹sale›", "‹sales›", "‹distribute›", "‹distributing›", "‹distribution›",
           "‹supply›", "‹supplying›", "‹market› lamps", "‹marketing›", "‹manufacture›", "‹manufacturing›", "‹make› lamps", "‹making›", "‹produce›", "‹producing›", "‹commercialis›ing", "‹commercializ›e", "‹store›", "‹storing›", "‹ship›", "‹shipping›",
           "‹infringe›", "‹infringing›", "‹infringement›", "‹infringements›", "‹to use›", "imp ‹or use›", "shall ‹not use›", "leave ‹and use›", "lamps‹, use›", "‹using›", "‹promote›", "‹promoting›", "‹advertise›", "‹advertising›", "‹exhibiting›", "‹export›", "‹exporting›", "‹stock›", "‹stocking›", "‹putting into service›", "‹exploit›ation"],
    never=["to pay", "on the market", "making any further submissions", "make a statement", "making the application", "make requests", "making claims", "making representations", "making copies", "make a payment", "using the confidential files", "the use of English", "to use or pass on information", "to use documents", "using trade secrets"],
)
_OTHER_OBJECT = ("assets", "real estate", "bank account", "shares in", "bank deposits", "submissions", "pleadings", "evidence", "witness", "using the name", "using the sign", "trade mark")
OTHER_OBJECT = Rule(*_OTHER_OBJECT, finds=_OTHER_OBJECT, never=["lamps"])
REFUSES = Rule(
    r"\b(?:is|are) (?:(?!not\b)\w+ ){0,2}(?:dismissed|rejected|refused|denied|unfounded|inadmissible|unsuccessful)\b",
    r"\b(?:fails?|(?:do|does) not succeed)\b",
    r"\b(?:[Dd]ismisses|[Rr]ejects|[Rr]efuses|[Dd]enies|[Dd]eclines) (?:the|any|all|to)\b",
    finds=["The application ‹is dismissed›", "The requests ‹are hereby rejected›", "It ‹is refused›", "It ‹is denied›", "It ‹is unfounded›", "It ‹is inadmissible›", "They ‹are unsuccessful›", "The action ‹fails›", "They ‹fail›", "They ‹do not succeed›", "It ‹does not succeed›", "The Court ‹dismisses the› action",
           "It ‹rejects the› request", "‹Dismisses any› request", "‹Rejects all› requests", "‹Refuses the› application", "‹refuses to› order", "‹Denies the› request", "‹denies the›", "‹Declines to› order", "‹declines to›"],
    never=["The application is granted", "is not dismissed"],
)
REST = Rule(
    r"\b(?:otherwise|remainder|for the rest|other requests|all further requests)\b",
    any_case=True,
    finds=["is ‹otherwise› dismissed", "The ‹remainder› of the action", "‹For the rest›, it is", "All ‹other requests› are", "‹All further requests› are"],
    never=["The application is dismissed"],
)
SUPPOSING = Rule(
    r"\b(?:if|unless|in the event(?! of (?:an? |any |each |every |further )?(?:breach|violation|non-compliance|infringement|contravention|failure)))\b",
    any_case=True,
    finds=["‹If› the security", "‹unless› a security", "‹In the event› of"],
    never=["The Defendants are ordered", "in the event of a breach", "in the event of any violation", "in the event of each contravention", "in the event of every failure", "in the event of non-compliance",
           "in the event of an infringement", "in the event of further infringement"],
)
ABOUT = Rule(
    r"\b(?:injunctions?|provisional measures|cease and desist|refrain|prohibit(?:s|ed|ing)|restrain(?:s|ed|ing)|enjoin(?:s|ed|ing)|forbidden)\b",
    any_case=True,
    finds=["The ‹injunction› of", "‹Injunctions›", "Application for ‹provisional measures›", "‹cease and desist› order", "to ‹refrain›", "‹prohibited› from", "‹prohibiting›", "‹prohibits›", "‹restrained›", "‹restraining›", "‹restrains›", "‹enjoined›", "‹enjoining›", "‹enjoins›", "‹forbidden›"],
    never=["The costs order", "confidentiality"],
)
PROVISIONAL = Rule(
    r"\b(?:provisional|preliminary) (?:measures?|injunctions?|basis)\b",
    r"\b(?:until|pending)\b[^.;:]{0,60}? (?:merits|main (?:proceedings|action))\b",
    any_case=True,
    finds=["Application for ‹provisional measures›", "a ‹provisional measure›", "a ‹preliminary injunction›", "‹provisional injunctions›", "on a ‹provisional basis›", "‹pending a decision on the merits›", "‹until judgment in the main action›", "‹pending the main proceedings›"],
    never=["provisionally enforceable", "an injunction"],
)
TAKES_BACK = Rule(
    r"\b(?P<what>(?:order|decision|injunction|measures)\b[^.;]{0,200}?) (?:is|are) (?:(?:hereby|therefore|accordingly|partially|partly) )?(?P<did>set aside|revoked|lifted|annulled|reversed|discharged|quashed|withdrawn|vacated)\b",
    r"\b(?P<did2>[Ss]ets aside|[Rr]evokes|[Ll]ifts|[Aa]nnuls|[Rr]everses|[Dd]ischarges|[Qq]uashes|[Vv]acates) (?P<what2>the (?:(?:impugned|contested|appealed|provisional|preliminary|interim) )?(?:order|decision|injunction|measures)\b)",
    r"\b(?P<what3>order|decision|injunction|measures)\b[^.;]{0,120}? (?:ceases?|lapses?|no longer has|has lost) (?:to have |any )?effect\b",
    any_case=True,
    finds=[
        "The impugned ‹order of the Local Division is set aside›", "The ‹decision of 3 May 2026 is hereby set aside›",
        "The provisional ‹measures are revoked›", "The ‹injunction is lifted›", "The ‹order is therefore annulled›", "The ‹order is accordingly reversed›", "The ‹injunction is discharged›", "The ‹order is quashed›", "The ‹order is partially withdrawn›", "The ‹order is partly vacated›",
        "It ‹sets aside the impugned order›", "‹Revokes the contested decision›", "‹lifts the provisional measures›", "‹Annuls the order›", "‹reverses the decision›", "‹discharges the injunction›", "‹quashes the appealed order›", "‹Vacates the preliminary injunction›", "‹Lifts the interim injunction›",
        "The ‹injunction ceases to have effect›", "The ‹order no longer has any effect›", "The ‹decision has lost effect›", "The ‹measures lapse effect›",
    ],
    never=["The patent is revoked", "The request that the order be set aside is dismissed"],
)
SUSPENDS = Rule(
    r"\b(?:order|decision|injunction|measures)\b[^.;]{0,200}? (?:is|are|shall be) (?:(?:hereby|provisionally|temporarily) )?(?:stayed|suspended)\b",
    r"\b(?:[Ss]tays|[Ss]uspends) (?:the )?(?:enforcement|effects?|execution|(?:impugned )?(?:order|decision|injunction|measures))\b",
    r"\bappeals?\b[^.;]{0,80}? (?:has|have|is given|are given) suspensive effect\b",
    r"\bsuspensive effect (?:(?:of|to) the appeal )?(?:is|shall be) (?:hereby )?(?:granted|ordered|given)\b",
    r"\b(?:[Oo]rders|[Gg]rants|[Gg]ives) (?:the )?suspensive effect\b",
    r"\bapplication for suspensive effect is (?:granted|allowed)\b",
    any_case=True,
    finds=[
        "The enforcement of the ‹order is stayed›", "The ‹decision is suspended›", "The ‹injunction is hereby suspended›",
        "The ‹measures are suspended›", "The ‹appeal has suspensive effect›", "The ‹injunction shall be provisionally stayed›", "The ‹order is temporarily stayed›",
        "‹Stays the enforcement›", "‹suspends the effects›", "‹Suspends the effect›", "‹stays execution›", "‹stays the impugned order›", "‹suspends the decision›", "‹Stays the injunction›", "‹suspends the measures›",
        "The ‹appeals against the order have suspensive effect›", "The ‹appeal is given suspensive effect›", "‹appeals are given suspensive effect›",
        "‹suspensive effect of the appeal is granted›", "‹Suspensive effect to the appeal shall be hereby ordered›", "‹suspensive effect is given›", "‹Orders suspensive effect›", "‹grants suspensive effect›", "‹gives the suspensive effect›",
        "The ‹application for suspensive effect is granted›", "The ‹application for suspensive effect is allowed›",
    ],
    never=["The proceedings are stayed", "The application for suspensive effect is rejected"],
)
_IN_PART = ("in part", "insofar as", "in so far as", "to the extent", "as regards", "with respect to", "partially")
IN_PART = Rule(*_IN_PART, finds=_IN_PART, never=["in its entirety"], any_case=True)
ENFORCEABLE = Rule(
    r"\benforce(?:able|d)\b",
    r"\btakes? effect\b",
    any_case=True,
    finds=["is ‹enforceable›", "may be ‹enforced›", "It ‹takes effect› on", "shall ‹take effect›"],
    never=["in force"],
)
SECURITY = Rule(
    r"\b(?:only|once|after|provided that|subject to|conditional)\b[^.;]{0,200}? (?:security|deposit|bank guarantee)\b",
    any_case=True,
    finds=["is enforceable ‹only against security›", "takes effect ‹once a security›", "‹after the Applicant has lodged a deposit›",
           "‹provided that a bank guarantee›", "‹subject to a security›", "is ‹conditional on a security›"],
    never=["The security is released", "The request for security for costs is rejected"],
)
PENALTY = Rule(r"\bpenalt(?:y|ies)\b", finds=["a recurring ‹penalty›", "recurring ‹penalties›"], never=["a penal clause"], any_case=True)
_KNOWN = (
    "cost", "inform", "disclos", "recall", "destr", "removal", "damage", "compensat", "publish", "publication",
    "translation", "value", "appeal", "confidential", "access", "hearing", "time limit", "time period", "deadline", "stay of",
    "proceedings are stayed", "admissib", "jurisdiction", "preliminary objection", "language of", "intervene", "transfer", "witness",
    "evidence", "inspection", "premises", "withdraw", "settlement", "judge", "served", "service of", "fee", "deliver up", "delivery up",
    "security", "document", "submission", "rectif", "patent is maintained", "patent is revoked", "revocation", "infringed the patent",
    "written procedure", "register", "interest",
)
KNOWN = Rule(*_KNOWN, finds=_KNOWN, never=["The Defendants are ordered to refrain from offering lamps"], any_case=True)
_APPEALED = ("impugned", "contested", "appealed", "order of the court of first instance", "decision of the court of first instance")
APPEALED = Rule(*_APPEALED, finds=_APPEALED, never=["the case of Orlo"], any_case=True)
_SECRET = ("confidential", "disclos", "secre")
SECRET = Rule(*_SECRET, finds=_SECRET, never=["offering lamps"], any_case=True)
_EXCEPTING = ("except", "excluding", "other than", "save for", "save that", "save in", "apart from", "does not extend", "not including")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["in Germany"], any_case=True)
_GRANTS = ("is granted", "are granted", "is allowed", "is well-founded")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["is dismissed"], any_case=True)
UNTIL = Rule(
    r"\b(?:until|up to) (?P<day>\d{1,2} [A-Z][a-z]{2,8} \d{4})\b",
    finds=["‹until 3 May 2027›", "‹up to 31 December 2026›"],
    never=["until the decision on the merits", "since 3 May 2027"],
)
_EVERYWHERE = (
    "in which the patent", "in which that patent", "where the patent has effect", "where the patent is in force",
    "territory of the contracting member states", "territories of the contracting member states", "unitary effect", "in which ep", "where ep", "in which it is in force", "in which it has effect", "all contracting member states",
)
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["in the territory of Germany"], any_case=True)
NO_GOODS = Rule(
    r"\b(?:offering|placing|using|importing|selling|distributing|supplying|storing|possessing|making|or|and|for|it|them)\b",
    r"\bthe product for\b",
    finds=["‹offering›", "‹placing›", "‹using›", "‹importing›", "‹selling›", "‹distributing›", "‹supplying›", "‹storing›", "‹possessing›",
           "‹making›", "‹or›", "‹and›", "‹for›", "‹it›", "‹them›", "‹the product for›"],
    never=["lamps with a lens"],
)
GOODS = Rule(
    r"\b(?:offering|placing on the market|using|importing|selling|distributing|supplying|(?:storing|possessing)(?: (?:it|them|the product))?"
    rf"(?: for (?:those|these|the said) purposes)?),?\s(?!{NO_GOODS})(?P<goods>[^,;:.\n]{{3,200}})",
    finds=[
        "‹offering lamps with a lens (1)›, or", "‹placing on the market lamps with a base›, or using", "or ‹using pumps›", "‹importing pumps›", "‹selling pumps›",
        "‹distributing pumps›", "‹supplying pumps›", "‹storing pumps›", "‹possessing pumps›",
        "‹storing it for those purposes, pumps with a valve›", "‹storing them for these purposes pumps›",
        "‹storing the product for the said purposes, pumps›", "or ‹storing for those purposes, pumps›",
        "offering, placing on the market, using, or importing or ‹storing for those purposes, lamps with a lens›, in",
    ],
    never=["offering or letting others", "offering, placing them", "offering it to anyone"],
)
