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

FILLING = frozenset({"the", "all", "each", "both", "of", "and", "or", "by", "way", "them", "jointly", "severally", "a", "any", "as", "well", "company", "companies", "mr", "ms", "respectively", "respective"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d{1,2}\.\s?)?(?:(?:(?:THE )?(?:ORDERS?|DECISION)|RULING|TENOR|DISPOSITION|OPERATIVE PART)(?: (?:OF THE (?:COURT|ORDER|DECISION)|ON THE MERITS))?|(?:The )?(?:Order|Decision|Ruling)|Operative part(?: of the (?:order|decision))?)\s?:?(?=$|\s(?:I|1|A)[.)]\s|\s[-–]\s|\s(?:The Court|The Defendants?|It is)\b)",
    r"^(?:ON|FOR|On|For) (?:THESE|these|ALL THESE|all these) (?:GROUNDS|REASONS|grounds|reasons)\b",
    finds=["‹ORDER›", "‹DECISION:›", "‹Order›", "‹Decision›", "‹D. ORDER›", "‹IV. ORDER›", "‹5. ORDER›", "‹THE ORDER›", "‹ORDERS›", "‹RULING›", "‹TENOR›", "‹DISPOSITION›", "‹ORDER OF THE COURT›", "‹E. DECISION ON THE MERITS›", "‹OPERATIVE PART OF THE ORDER›", "‹OPERATIVE PART OF THE DECISION›", "‹Operative part of the order›", "‹Operative part of the decision›", "‹Ruling›",
           "‹ORDER› - the", "‹ORDER› The Court", "‹ORDER› The Defendants are", "‹ORDER› It is", "‹The Order›", "‹OPERATIVE PART›", "‹Operative part:›", "‹ON THESE GROUNDS›, the Court",
           "‹FOR THESE REASONS›", "‹On these grounds›, the Court", "‹For these reasons›, the Court", "‹FOR ALL THESE REASONS›", "‹For all these reasons›",
           "‹ORDER› I. The Defendants", "‹ORDER:› 1. The Defendants", "‹Order› A. The Defendants"],
    never=["ORDER of the Court of First Instance", "GROUNDS FOR THE ORDER", "Decision on costs", "The Court orders the Defendants to pay"],
)
OPENS_ELSE = Rule(
    r"\b(?:Court|Division|Panel|judge-rapporteur)\b[^.;:]{0,200} (?:orders|decides|rules|ORDERS)(?: as follows)?\s?:$",
    r"^(?:THE COURT )?(?:HEREBY )?(?:ORDERS|DECIDES)(?: AS FOLLOWS)?\s?:(?=$|\s\(?[I1A][.)])",
    r"^It is (?:therefore |hereby )?ordered(?: as follows)?\s?:?(?:$| that\b)",
    finds=["The ‹Court hereby orders:›", "the Local ‹Division Milan decides as follows:›", "The ‹Panel, having heard the parties, rules:›", "The ‹judge-rapporteur orders:›", "the ‹Court hereby ORDERS:›", "‹HEREBY ORDERS:›", "‹THE COURT DECIDES AS FOLLOWS:›", "‹HEREBY ORDERS:› 1. The",
           "‹It is therefore ordered:›", "‹It is hereby ordered that› the", "‹It is ordered as follows:›", "‹It is ordered›"],
    never=["The Court orders the Defendants to pay", "The Claimant orders:"],
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
    r"^\s*(?:(?:[Tt]he (?:Court|Local Division|Panel)|[Ii]t is)(?: hereby)? )?(?:hereby )?(?:orders?|ordered|decides|rules|directs)(?: as follows)?,? that\b",
    r"^\s*(?:An?|The) (?:order|injunction) (?:is )?(?:granted|issued) against\b",
    r"^\s*(?:[Tt]he Court )?(?:hereby )?(?:grants|issues|orders) an? (?:preliminary |provisional |permanent |final )?injunction,? (?:by|under) which\b",
    finds=["‹It is ordered that› the", "‹The Court hereby orders that› the", "‹The Local Division decides that›", "‹The Panel rules, that›", "‹directs that›", "‹hereby orders that›", "‹order that›", "‹orders as follows, that›",
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
REPORTED = Rule(
    r"\b(?:settle|undert(?:ak|ook)|agree[ds]\b|amend|confirm|upheld|uphold|maintain|rectif|correct)",
    any_case=True,
    finds=["the ‹settle›ment", "the ‹undertak›ing", "the ‹undertook›", "as ‹agreed›", "‹amend›ed", "‹confirm›ed", "is ‹upheld›", "‹uphold›s", "‹maintain›ed", "is ‹rectif›ied", "‹correct›ed"],
    never=["The Defendants are ordered", "On the infringement action", "Article 63 of the Agreement"],
)
ACT = Rule(
    r"\b(?:offer(?:ing)?|plac(?:e|ing)[^.;]{0,30} on the market|import(?:ing)?|sell(?:ing)?|distribut(?:e|ing)|supply(?:ing)?|market(?:ing)?|manufactur(?:e|ing)|making)\b",
    r"\b(?:putt?(?:ing)?[^.;]{0,30} on(?:to)? the market|(?:us|apply)ing (?:the|a) (?:method|process))\b",
    r"\bfrom (?:any )?(?:further )?(?:acts? of )?(?:(?:directly|indirectly|direct|indirect) )?(?:infringing|infringement of)\b",
    finds=["‹offering› lamps", "‹placing them on the market›", "‹importing› or", "‹selling› lamps", "‹distributing› lamps", "‹supplying› lamps", "to ‹offer›",
           "to ‹place them on the market›", "to ‹import›", "to ‹sell›", "to ‹distribute›", "to ‹supply›", "‹marketing›", "to ‹market›", "to ‹manufacture›", "‹manufacturing›", "‹making›", "‹putting them onto the market›", "to ‹put lamps on the market›", "‹using the method›", "‹applying a process›", "‹from any act of infringement of›", "‹from acts of infringement of›",
           "‹from infringing› EP 1", "‹from any further infringement of› EP 1", "‹from directly infringing›", "‹from indirectly infringing›",
           "‹from any direct infringement of›", "‹from indirect infringement of›"],
    never=["from alleging infringement", "from using or disclosing the information", "from pursuing proceedings"],
)
REFUSES = Rule(
    r"\b(?:is|are) (?:(?!not\b)\w+ ){0,2}(?:dismissed|rejected|refused|denied)\b",
    r"\b(?:dismisses|rejects) the\b",
    finds=["The application ‹is dismissed›", "The requests ‹are hereby rejected›", "It ‹is refused›", "It ‹is denied›", "The Court ‹dismisses the› action",
           "It ‹rejects the› request"],
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
    r"\b(?:injunctions?|provisional measures|cease and desist|refrain)\b",
    any_case=True,
    finds=["The ‹injunction› of", "‹Injunctions›", "Application for ‹provisional measures›", "‹cease and desist› order", "to ‹refrain›"],
    never=["The costs order", "confidentiality"],
)
PROVISIONAL = Rule(
    r"\b(?:provisional|preliminary) (?:measures?|injunctions?|basis)\b",
    any_case=True,
    finds=["Application for ‹provisional measures›", "a ‹provisional measure›", "a ‹preliminary injunction›", "‹provisional injunctions›", "on a ‹provisional basis›"],
    never=["provisionally enforceable", "an injunction"],
)
TAKES_BACK = Rule(
    r"\b(?P<what>(?:order|decision|injunction|measures)\b[^.;]{0,200}?) (?:is|are) (?:hereby )?(?P<did>set aside|revoked|lifted)\b",
    any_case=True,
    finds=[
        "The impugned ‹order of the Local Division is set aside›", "The ‹decision of 3 May 2026 is hereby set aside›",
        "The provisional ‹measures are revoked›", "The ‹injunction is lifted›",
    ],
    never=["The patent is revoked", "The request that the order be set aside is dismissed"],
)
SUSPENDS = Rule(
    r"\b(?:order|decision|injunction|measures)\b[^.;]{0,200}? (?:is|are) (?:hereby )?(?:stayed|suspended)\b",
    r"\bappeal (?:has|shall have) suspensive effect\b",
    any_case=True,
    finds=[
        "The enforcement of the ‹order is stayed›", "The ‹decision is suspended›", "The ‹injunction is hereby suspended›",
        "The ‹measures are suspended›", "The ‹appeal has suspensive effect›", "The ‹appeal shall have suspensive effect›",
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
_EXCEPTING = ("except", "excluding", "other than")
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
    "territory of the contracting member states", "territories of the contracting member states",
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
