"""Where an opinion says from whom the appeal is, in which investigation, and where what the court itself says ends."""

from __future__ import annotations

from pipeline.read.rule import Rule

ORIGIN = Rule(
    r"\b(?:appeals?|petitions?)\b[^.;]{0,60}? (?:from|of|to) [^.;]{0,80}?International Trade Commission\b",
    any_case=True,
    finds=[
        "‹Appeal from the United States International Trade Commission› in Investigation No. 337-TA-1901.",
        "‹Appeals from the United States International Trade Commission› in Investigation Nos. 337-TA-1901",
        "On ‹Petition to the United States International Trade Commission›",
        "On ‹Petitions for review of a decision of the International Trade Commission›",
    ],
    never=[
        "Appeal from the United States District Court for the District of Delaware.",
        "The International Trade Commission was asked.",
    ],
)
INVESTIGATION = Rule(
    r"\b337-TA-\s?(\d{2,4})((?:(?:, and|,| and|;) (?:-\s?)?\d{3,4}(?![\d-]))*)",
    finds=[
        "in Investigation No. ‹337-TA-1901›.",
        "Nos. ‹337-TA- 1901›",
        "Nos. ‹337-TA-1901, -1902›",
        "Nos. ‹337-TA-1901; 1902›",
        "Nos. ‹337-TA-1901 and 1902›",
        "Nos. ‹337-TA-1901, -1902, and -1903›",
        "Nos. ‹337-TA-1901› and 337-TA-1902",
    ],
    never=["Investigation No. 731-TA-1901", "337-TB-1"],
)
FURTHER = Rule(r"\d{3,4}", finds=[", -‹1902›"], never=[", -12"])
# Of appeals: the year in two or four digits, and the number; further ones may leave the year out.
APPEAL = Rule(
    r"(?<![\w-])(?:20)?(\d{2})-(\d{3,4})(?![\w-])((?:(?:, and|,| and|;) -\d{3,4}(?![\d-]))*)",
    finds=[
        "‹2024-1101›",
        "No. ‹24-1101›",
        "‹2024-1101, -1102›",
        "‹2024-1101 and -1102›",
        "‹2024-1101; -1102›",
        "‹2024-1101, -1102, and -1103›",
        "‹2007-118›",
    ],
    never=["337-TA-1101", "1-800-555", "9,901,123"],
)
# What single judges say beside the court.
BESIDE = Rule(
    r"^[A-Z][\w'. -]{1,60}, (?:Chief |Senior )?Circuit Judges?,[^.]{0,100}?\b(?:dissenting|concurring)\b",
    finds=[
        "‹VALE, Circuit Judge, dissenting›.",
        "‹VALE, Circuit Judge, concurring› in the result.",
        "‹STONE, Chief Circuit Judge, with whom VALE joins, dissenting› in part.",
        "‹VALE, Senior Circuit Judge, dissenting›.",
        "‹STONE and VALE, Circuit Judges, concurring›.",
    ],
    never=["REED, Circuit Judge.", "Dissenting opinion filed by Circuit Judge VALE."],
)
A_JUDGE = Rule(r"\bCircuit Judges?\b", finds=["REED, ‹Circuit Judge›.", "VALE, ‹Circuit Judges›."], never=["Circuit Court"])
# A list of slips in an opinion: what it makes of the decision stands in the opinion as it is then.
ERRATA = Rule(r"^ERRAT(?:A|UM)\b", finds=["‹ERRATA›", "‹ERRATUM›"], never=["Errata sheet", "The ERRATA"])
DECIDED_ON = Rule(
    r"^(?:Decided|Dated|Date|Issued)?:?\s?([A-Z][a-z]{2,8} \d{1,2}, \d{4})\.?$",
    finds=[
        "‹Decided: March 3, 2026›",
        "‹Dated: March 3, 2026›",
        "‹Date: March 3, 2026›",
        "‹Issued: March 3, 2026›",
        "‹March 3, 2026›",
    ],
    never=["It was decided on March 3, 2026.", "Argued: March 3, 2026"],
)
CONCLUDES = Rule(
    r"^(?:[IVX]+\.?\s?)?CONCLUSION\b",
    finds=["‹CONCLUSION›", "‹IV. CONCLUSION›", "‹CONCLUSION› For these reasons, we affirm."],
    never=["The CONCLUSION", "CONCLUSIONS OF LAW"],
)
ORDERS = Rule(
    r"^(?:Accordingly,? )?IT IS (?:HEREBY |FURTHER )?ORDERED\b",
    r"^ORDERED (?:and ADJUDGED|that)\b",
    r"^(?:[A-Z][^.;]{0,120}, )?it is(?: (?:hereby|therefore|accordingly))?$",
    any_case=True,
    finds=[
        "‹IT IS ORDERED› THAT:",
        "‹Accordingly, IT IS HEREBY ORDERED› THAT",
        "‹It is further ordered› that",
        "‹ORDERED and ADJUDGED›:",
        "‹ORDERED that›:",
        "‹The parties having so agreed, it is›",
        "‹it is›",
        "‹Upon consideration thereof, it is hereby›",
        "‹it is therefore›",
        "‹it is accordingly›",
    ],
    never=["The judge ordered it.", "When it is ordered", "We hold that it is"],
)
_WORD = Rule(
    r"affirmed|reversed|vacated|remanded|dismissed",
    any_case=True,
    finds=["‹AFFIRMED›", "‹reversed›", "‹Vacated›", "‹remanded›", "‹dismissed›"],
    never=["affirm"],
)
# The line that says what the court does, alone.
CLOSING = Rule(
    rf"^{_WORD}(?:[ -]*in[ -]+part| as moot)?(?:(?:,? and|[,;])?[ -]*{_WORD}(?:[ -]*in[ -]+part| as moot| with instructions)?)*"
    r"\.?(?: (?:See Fed\.|Costs\b).*)?$",
    any_case=True,
    finds=[
        "‹AFFIRMED›",
        "‹REVERSED.›",
        "‹VACATED AND REMANDED›",
        "‹AFFIRMED-IN-PART, REVERSED-IN-PART, AND REMANDED›",
        "‹AFFIRMED IN PART; DISMISSED IN PART›",
        "‹VACATED AS MOOT›",
        "‹AFFIRMED IN PART, DISMISSED AS MOOT›",
        "‹Reversed and remanded with instructions›",
        "‹AFFIRMED. See Fed. Cir. R. 36.›",
        "‹AFFIRMED COSTS No costs.›",
    ],
    never=[
        "AFFIRMED is what it was.",
        "The decision is AFFIRMED.",
        "It was reversed",
    ],
)
DISPOSED = Rule(
    r"\b(affirmed|reversed|vacated|remanded|dismissed)\b",
    any_case=True,
    finds=["‹AFFIRMED›-IN-PART", "is ‹reversed›", "‹Vacated›", "‹REMANDED›", "‹dismissed›"],
    never=["we affirm", "reversal"],
)
# The same words in capitals within a sentence: what the court does, and not what somebody did before.
DISPOSED_IN_CAPITALS = Rule(
    r"\b(?:AFFIRMED|REVERSED|VACATED|REMANDED|DISMISSED)\b",
    finds=["is ‹AFFIRMED›.", "is ‹REVERSED›.", "are ‹VACATED›.", "is ‹REMANDED›.", "is ‹DISMISSED›."],
    never=["is affirmed.", "REVERSAL"],
)
IN_PART = Rule(r"\bin[ -]+part\b", any_case=True, finds=["AFFIRMED-‹IN-PART›", "affirmed ‹in part›"], never=["in particular"])
A_CLAIM = Rule(r"\bclaims? \d", finds=["as to ‹claim 9›", "of ‹claims 1›-5"], never=["the claim of Orlo", "disclaims 2"])
