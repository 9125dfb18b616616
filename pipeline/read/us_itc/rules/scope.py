"""Rules of `pipeline.read.us_itc.scope`: the words of a matter of section 337, and those of others."""

from __future__ import annotations

from pipeline.read.rule import Rule

# The Commission's number of a section 337 case.
NUMBERED = Rule(
    r"\b337-TA-\d{3,5}\b",
    finds=[
        "[Inv. No. ‹337-TA-1417›]",
    ],
    never=[
        "[Inv. No. 731-TA-1417]",
        "[Investigation Nos. 337-1417 and 337-1418]",
    ],
)
RECEIVED = Rule(
    r"\breceived an? (?:\w+ ){0,3}complaint\b",
    r"\bReceipt of (?:\w+ )?Complaint\b",
    any_case=True,
    finds=[
        "The Commission ‹received an amended complaint› from Fenwick Lamps, Inc.",
        "Notice of ‹Receipt of Amended Complaint›; Solicitation of Comments",
        "has ‹received a complaint› entitled Certain Folding Lanterns",
    ],
    never=[
        "The Commission received the complaint of Fenwick Lamps, Inc. on May 3",
        "received a request from Fenwick to amend its complaint",
    ],
)
SECTION = Rule(
    r"\b(?:section|sec\.) 337\b",
    r"\b19 U\.S\.C\. 1337\b",
    any_case=True,
    finds=[
        "violates ‹section 337› of the Tariff Act of 1930",
        "Proceedings under ‹Sec. 337›",
        "brought under ‹19 U.S.C. 1337›, as amended",
    ],
    never=[
        "an investigation under section 332 of the Tariff Act",
        "section 1337 of the lease",
        "codified at 19 U.S.C. 1337a",
    ],
)
# Matters of the Commission that are not of section 337.
OTHER_LAW = Rule(
    r"\banti-?dumping\b",
    r"\bcountervailing\b",
    r"\bfive-year\b",
    r"\bsunset\b",
    r"\b7[03]1-TA-\d",
    r"\b332-\d{3}\b",
    r"\bsection (?:332|201|202|421|232|301)\b",
    r"\bTA-201-\d",
    r"\binformation collection\b",
    r"\bPrivacy Act\b",
    r"\bSunshine\b",
    r"\bPaperwork Reduction\b",
    r"\bRules of (?:General|Practice and Procedure;)",
    r"\bAdvisory Committee\b",
    r"\bSystems? of Records\b",
    r"\bPeer Review\b",
    r"\bMembership\b",
    r"\bproposed rule",
    r"\brulemaking\b",
    r"\bfinal rule\b",
    r"\bsafeguard\b",
    r"\bGSP\b",
    r"\bHarmonized Tariff Schedule of the United States;\s",
    any_case=True,
    finds=[
        "The ‹anti-dumping› duty on steel shelving",
        "A ‹countervailing› duty on steel shelving",
        "Institution of ‹five-year› reviews of steel shelving",
        "Full ‹sunset› review of steel shelving",
        "Steel Shelving [Inv. No. ‹731-TA-1›417]",
        "Economic Effects of Tourism [Inv. No. ‹332-590›]",
        "a general factfinding under ‹section 332›",
        "a petition under ‹section 201› of the Trade Act of 1974",
        "a petition under ‹section 202›",
        "a petition under ‹section 421›",
        "goods taxed under ‹section 232›",
        "goods taxed under ‹section 301›",
        "Bicycle Pumps [Inv. No. ‹TA-201-7›7]",
        "Proposed ‹information collection›; the importers' questionnaire",
        "Notice under the ‹Privacy Act› of 1974",
        "Government in the ‹Sunshine›; meeting of the Commission",
        "Notice under the ‹Paperwork Reduction› Act",
        "‹Rules of General› Application; correction",
        "‹Rules of Practice and Procedure;› correction",
        "Meeting of the Trade ‹Advisory Committee›",
        "A new ‹System of Records›",
        "‹Peer Review› of the questionnaire for importers",
        "‹Membership› of the board that reviews executives",
        "A ‹proposed rule›making on electronic filing",
        "Notice of ‹rulemaking› on electronic filing",
        "The ‹final rule› on electronic filing takes effect in May",
        "A global ‹safeguard› on bicycle pumps",
        "Goods of countries that have ‹GSP› benefits",
        "Changes to the ‹Harmonized Tariff Schedule of the United States; ›advice to the President",
    ],
    never=[
        "a violation of section 337 in the sale of certain folding lanterns",
        "under rule 210.42 of the Commission's Rules of Practice and Procedure, the judge",
        "lanterns that enter under the Harmonized Tariff Schedule of the United States",
        "[Inv. No. 337-TA-1417]",
    ],
)
# Words of a section 337 case that does not cite the section.
OWN_WORDS = Rule(
    r"\b(?:limited|general) exclusion order",
    r"\bcease and desist order",
    r"\bnotice of investigation\b",
    r"\binitial determination\b",
    r"\bconsent order\b",
    r"\bremedial orders?\b",
    r"\benforcement proceeding\b",
    r"\b(?:rescission|modification) proceeding\b",
    r"\badvisory opinion\b",
    r"\badministrative law judge\b",
    r"\b(?:above|below)-\s?captioned investigation\b",
    r"\bpublic interest\b",
    any_case=True,
    finds=[
        "issuance of a ‹limited exclusion order›",
        "issuance of a ‹general exclusion order›s",
        "a ‹cease and desist order› against Fenwick Lamps, Inc.",
        "the complaint and the ‹notice of investigation›",
        "not to review an ‹initial determination›",
        "termination on the basis of a ‹consent order›",
        "issuance of ‹remedial orders›; the bond",
        "institution of an ‹enforcement proceeding›",
        "institution of a ‹rescission proceeding›",
        "institution of a ‹modification proceeding›",
        "a request for an ‹advisory opinion›",
        "the ‹administrative law judge› granted the motion",
        "in the ‹above-captioned investigation›",
        "in the ‹below-captioned investigation›",
        "submissions on the ‹public interest›",
    ],
    never=[
        "an order that excludes certain folding lanterns",
        "the final determination of the Commission",
        "the members of the public who take an interest",
    ],
)
BEFORE_A_JUDGE = Rule(
    r"\bpresiding administrative law judge\b",
    r"\b(?:above|below)-\s?captioned investigation\b",
    r"\bInitial Determination on Violation\b",
    any_case=True,
    finds=[
        "the ‹presiding administrative law judge› issued a final determination",
        "a limited exclusion order in the ‹above-captioned investigation›",
        "a limited exclusion order in the ‹below-captioned investigation›",
        "a Final ‹Initial Determination on Violation› of Section 337",
    ],
    never=[
        "the chief administrative law judge assigned the case",
        "the initial determination finding a violation",
        "an investigation captioned Certain Folding Lanterns",
    ],
)
BORDER_ORDER = Rule(
    r"\b(?:limited|general) exclusion order",
    r"\bcease[\s-]+and[\s-]+desist order",
    any_case=True,
    finds=[
        "issued a ‹limited exclusion order› against Orlo",
        "recommended a ‹general exclusion order›",
        "issued two ‹cease-and-desist order›s",
    ],
    never=[
        "issued a consent order",
        "ordered Orlo to cease and desist",
        "an LEO against tent poles of Orlo",
    ],
)
# Titles of section 337 cases begin with "Certain".
CAPTIONED = Rule(
    r"(?:^|;\s|\bMatter of\s|:\s)Certain\s",
    any_case=True,
    finds=[
        "‹Certain ›Folding Lanterns and Parts Thereof",
        "Notice of Institution of Investigation‹; Certain ›Folding Lanterns",
        "In the ‹Matter of Certain ›Folding Lanterns",
        "Notice of a Final Determination‹: Certain ›Tent Poles",
    ],
    never=[
        "Folding Lanterns From China",
        "Denial of a Request To Exclude Certain Tent Poles",
        "Certainty of Supply of Tent Poles",
    ],
)
