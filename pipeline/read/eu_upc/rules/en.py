"""English: see the package on where these words were read."""

from __future__ import annotations

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

FILLING = frozenset({"the", "all", "each", "both", "of", "and", "by", "way", "them", "jointly", "severally", "a", "any"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?)?(?:ORDER|DECISION|Order|Decision|OPERATIVE PART)\s?:?(?=$|\s(?:I|1|A)[.)]\s)",
    r"^(?:ON|FOR) THESE (?:GROUNDS|REASONS)\b",
    finds=["‹ORDER›", "‹DECISION:›", "‹Order›", "‹Decision›", "‹D. ORDER›", "‹IV. ORDER›", "‹OPERATIVE PART›", "‹ON THESE GROUNDS›, the Court",
           "‹FOR THESE REASONS›", "‹ORDER› I. The Defendants", "‹ORDER:› 1. The Defendants", "‹Order› A. The Defendants"],
    never=["ORDER of the Court of First Instance", "GROUNDS FOR THE ORDER", "Decision on costs"],
)
CLOSES = Rule(
    r"^(?:Issued|Delivered|Done|Signed) (?:in|on)\b",
    r"^(?:NAMES AND SIGNATURES|INFORMATION (?:ABOUT|ON) (?:AN |THE )?(?:APPEAL|ENFORCEMENT)|ORDER DETAILS|DETAILS OF THE ORDER|JUDGES)\b",
    any_case=True,
    finds=["‹Issued in› The Hague", "‹Delivered on› 3 March", "‹Done in› Munich", "‹Signed on› 3 March", "‹NAMES AND SIGNATURES›",
           "‹INFORMATION ABOUT APPEAL›", "‹Information on the appeal›", "‹Information about an appeal›", "‹Information about enforcement›",
           "‹ORDER DETAILS›", "‹DETAILS OF THE ORDER›", "‹Judges›"],
    never=["The order was issued in Munich", "Information"],
)
COMPLAINS = Rule(
    r"^(?:CLAIMANT|APPLICANT|PLAINTIFF)S?\b",
    finds=["‹CLAIMANT›(S)", "‹APPLICANTS›:", "‹PLAINTIFF›"],
    never=["The CLAIMANT", "Claimant requests", "DEFENDANT"],
)
ANSWERS = Rule(
    r"^(?:DEFENDANT|RESPONDENT)S?\b",
    finds=["‹DEFENDANT›(S)", "‹DEFENDANTS›", "‹RESPONDENT›"],
    never=["The DEFENDANT", "Defendant argues", "CLAIMANT"],
)
OTHER_HEADING = Rule(
    r"^(?!CLAIMANT|APPLICANT|PLAINTIFF|DEFENDANT|RESPONDENT)[A-Z][A-Z /]{6,60}:?$",
    r"^(?:PATENTS?|PANEL)\b",
    finds=["‹LANGUAGE OF PROCEEDINGS:›", "‹DECIDING JUDGES›", "‹PATENT› AT ISSUE: EP 1", "‹PATENTS› IN SUIT (2)", "‹PANEL› 1"],
    never=["CLAIMANTS", "APPLICANTS", "PLAINTIFFS", "DEFENDANTS", "RESPONDENTS", "ORLO GmbH, Berlin", "Orlo Lampworks"],
)
REPRESENTED = Rule(
    r"^\(?(?:all |both |each )?(?:represented|assisted) by\b",
    any_case=True,
    finds=["‹Represented by›: Ms Reed", "‹(represented by› Mr Vale)", "‹assisted by› Mr Vale", "‹all represented by›", "‹both represented by›",
           "‹each represented by›"],
    never=["Orlo GmbH, represented by"],
)
DEFENDANTS = Rule(
    r"\b(?:Defendant|Respondent)s?(?P<numbers>(?: nos?\.?)? \(?\d{1,2}\)?(?:(?:, | and | to |-|, and )\(?\d{1,2}\)?)*)?(?![\w])",
    finds=["The ‹Defendants› are", "‹Defendant 1›", "‹Respondent›", "‹Defendants 1, 2 and 3›", "‹Defendants (1)-(3)›", "‹Defendants 1 to 3›",
           "‹Defendant no. 2›", "‹Defendants nos. 1, and 2›", "‹Defendant no 2›"],
    never=["The Claimant", "defendants"],
)
CLAIMANTS = Rule(
    r"\b(?:Claimant|Applicant|Plaintiff|Appellant)s?\b",
    finds=["The ‹Claimant›", "‹Applicants›", "‹Plaintiff›", "‹Appellant›"],
    never=["claimants", "Defendant"],
)
LEAVE = Rule(
    r"to (?:immediately )?(?:cease|refrain|desist)\b",
    finds=["‹to cease› and desist", "‹to immediately refrain›", "‹to desist›"],
    never=["to pay", "to have refrained"],
)
# Between two commas nothing else is ordered: "on pain of a penalty", "subject to the security under V.".
ASIDE = Rule(
    r",(?:(?! to (?!the\b|a\b)[a-z])[^;]){1,400}?,|\simmediately|\swithin\b[^;,.]{1,100}?,?(?=\s(?:to|from)\b)|",
    finds=["‹, on pain of a penalty,› to", "‹, subject to a penalty,› to", "‹, subject to the penalty,› to", "‹ immediately› to", "‹ within two weeks of service,› to", "‹ within a week› from",
           "‹›to"],
)
ENJOINS = Rule(
    rf"(?P<whom>[^.;]{{1,300}}?) (?:is|are) (?:hereby )?(?:ordered{ASIDE}\s{LEAVE}|prohibited{ASIDE}\sfrom\b)",
    rf"\borders (?P<whom2>[^.;]{{1,300}}?){ASIDE}\s{LEAVE}",
    r"\b(?:enjoins|prohibits) (?P<whom3>[^.;]{1,300}?) from\b",
    r"(?P<whom4>[^.;]{1,300}?) shall (?:immediately )?(?:cease|refrain|desist)\b",
    finds=[
        "‹The Defendant is ordered to refrain› from offering", "‹The Defendants are hereby ordered to cease› and desist from",
        "‹The Defendants are ordered, on pain of a penalty, to desist› from", "‹The Defendants are ordered immediately to refrain› from",
        "‹The Defendants are ordered, subject to a penalty, to desist› from", "‹The Defendants are ordered, subject to the security, to desist› from",
        "‹The Defendant is ordered to immediately cease› offering",
        "‹The Defendant is prohibited from› offering", "‹The Defendants are hereby prohibited, subject to a penalty, from› offering",
        "The Court ‹orders the Defendant to refrain› from",
        "The Court ‹enjoins the Defendant from› offering", "It ‹prohibits the Defendants from› offering",
        "‹The Defendants shall refrain› from offering", "‹The Defendants shall immediately cease› offering", "‹The Defendants shall desist› from",
    ],
    never=[
        "The Defendants are ordered to pay a penalty for not having refrained from offering",
        "The Defendants are ordered, to pay a penalty, to refrain from offering",
        "The request to order the Defendants to refrain from offering is dismissed",
    ],
)
ACT = Rule(
    r"\b(?:offering|placing[^.;]{0,30} on the market|importing|selling|distributing|supplying)\b",
    r"\bfrom (?:any )?(?:further )?(?:(?:directly|indirectly|direct|indirect) )?(?:infringing|infringement of)\b",
    finds=["‹offering› lamps", "‹placing them on the market›", "‹importing› or", "‹selling› lamps", "‹distributing› lamps", "‹supplying› lamps",
           "‹from infringing› EP 1", "‹from any further infringement of› EP 1", "‹from directly infringing›", "‹from indirectly infringing›",
           "‹from any direct infringement of›", "‹from indirect infringement of›"],
    never=["from alleging infringement", "from using or disclosing the information", "from pursuing proceedings"],
)
REFUSES = Rule(
    r"\b(?:is|are) (?:hereby )?(?:dismissed|rejected|refused|denied)\b",
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
    r"\b(?:if|unless|in the event)\b",
    any_case=True,
    finds=["‹If› the security", "‹unless› a security", "‹In the event› of"],
    never=["The Defendants are ordered"],
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
