"""Where an opinion says from whom the appeal is, in which investigation, and where what the court itself says ends."""

from __future__ import annotations

from pipeline.read.rule import Rule

ORIGIN = Rule(
    r"\b(?:appeal(?:s|ed)?|petitions?|review)\b[^.;]{0,60}? (?:from|of|to):? (?:U\.S\.|[^.;]){0,80}?International Trade Com(?:-\s)?mission\b",
    any_case=True,
    finds=[
        "‹Appeal from the United States International Trade Com- mission› in Investigation No. 337-TA-1901.",
        "‹Appeal from the United States International Trade Commission› in Investigation No. 337-TA-1901.",
        "‹Appeals from the United States International Trade Commission› in Investigation Nos. 337-TA-1901",
        "‹Appeals from the U.S. International Trade Commission› in No. 337-TA-1901",
        "‹Appealed from: United States International Trade Commission›",
        "On ‹review of a determination of the International Trade Commission›",
        "On ‹Petition to the United States International Trade Commission›",
        "On ‹Petitions for review of a decision of the International Trade Commission›",
    ],
    never=[
        "Appeal from the United States District Court for the District of Delaware.",
        "The International Trade Commission was asked.",
    ],
)
BEGINS_ORIGIN = Rule(
    r"^(?:On )?(?:Appeal(?:s|ed)?|Petitions?|Review)\b[^;]{0,60}? (?:from|of|to)\b",
    any_case=True,
    finds=[
        "‹Appeal from› the United States",
        "‹Appeals from› the",
        "‹Appealed from›: United",
        "‹On Petition for Writ of› Mandamus",
        "‹Petitions for review of› a",
        "‹On Review of› a",
        "‹On Petition for a Writ to› the",
    ],
    never=["Orlo's appeal from the Commission", "AFFIRMED"],
)
# A line below the first of an origin that belongs to it.
GOES_ON = Rule(
    r"^(?:International Trade|Trade Commission|Commission\b|States International|in (?:Investigation|No\.|Nos\.|Inv\.)|Investigation|Nos?\.|(?:and )?337-TA-|mission\b|in the|United States)",
    any_case=True,
    finds=[
        "‹Commission› in Investigation No. 337-TA-1901.",
        "‹International Trade› Commission",
        "‹Trade Commission› in",
        "‹States International› Trade Commission",
        "‹in Investigation› No. 337-TA-1901.",
        "‹in No.› 337-TA-1901",
        "‹in Nos.› 337-TA-1901",
        "‹in Inv.› No. 337-TA-1901",
        "‹Investigation› No. 337-TA-1901.",
        "‹No.› 337-TA-1901.",
        "‹Nos.› 337-TA-1901, 337-TA-1902.",
        "‹337-TA-›1902.",
        "‹and 337-TA-›1902.",
        "‹mission› in Investigation No. 337-TA-1901.",
        "‹in the› Matter of",
        "‹United States› International Trade Commission",
    ],
    never=["Decided: March 3, 2026", "REED, Circuit Judge.", "The motion is denied."],
)
# Below the captions: where the paper itself begins.
BODY = Rule(
    r"^(?:Decided|Before|PER CURIAM|ORDER|O R D E R|JUDGMENT|J U D G M E N T|MANDATE|ON (?:MOTION|PETITION))\b|\bCircuit Judge\b",
    finds=[
        "‹Decided›: March 3, 2026",
        "‹Before› REED, STONE, and VALE",
        "‹PER CURIAM›.",
        "‹ORDER›",
        "‹O R D E R›",
        "‹JUDGMENT›",
        "‹J U D G M E N T›",
        "‹MANDATE›",
        "‹ON MOTION›",
        "‹ON PETITION› FOR REHEARING",
        "REED, ‹Circuit Judge›.",
    ],
    never=["ORLO INC., Appellant", "2025-1501"],
)
# In a caption that says not from where the appeal is: whose determination it is.
AGAINST = Rule(
    r"^(?:v\. )?(?:UNITED STATES )?INTERNATIONAL TRADE COMMISSION,?(?: (?:Appellee|Respondent))?$",
    any_case=True,
    finds=["‹INTERNATIONAL TRADE COMMISSION,›", "‹v. INTERNATIONAL TRADE COMMISSION, Appellee›", "‹UNITED STATES INTERNATIONAL TRADE COMMISSION, Respondent›"],
    never=["Appeal from the International Trade Commission", "INTERNATIONAL TRADE COMMISSION, Defendant-Appellee"],
)
OTHER_ORIGIN = Rule(
    r"\b(?:District Court|Court of International Trade|Trial and Appeal Board|Court of Federal Claims)\b",
    any_case=True,
    finds=["the United States ‹District Court›", "the ‹Court of International Trade›", "Patent ‹Trial and Appeal Board›", "the ‹Court of Federal Claims›"],
    never=["the International Trade Commission"],
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
    r"^[A-Z][\w'. -]{1,60}, (?:Chief |Senior )?Circuit Judges?,?[^.]{0,100}?\b(?:dissenting|concurring|dubitante|additional views)\b",
    finds=[
        "‹VALE, Circuit Judge, dissenting›.",
        "‹VALE, Circuit Judge (dissenting›)",
        "‹VALE, Circuit Judge, dubitante›.",
        "‹VALE, Circuit Judge, additional views›.",
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
    r"^(?:[A-Z][\w ,.()]{0,120}?,? )?it is (?:hereby |further |therefore )?ordered\b",
    r"^ORDERED(?: and ADJUDGED| that|:)",
    any_case=True,
    finds=[
        "‹IT IS ORDERED› THAT:",
        "‹Accordingly, IT IS HEREBY ORDERED› THAT",
        "‹It is further ordered› that",
        "‹Upon consideration thereof, it is ordered› that:",
        "‹The motion being unopposed, it is therefore ordered›:",
        "‹ORDERED and ADJUDGED›:",
        "‹ORDERED that› the proceeding is DISMISSED",
        "‹ORDERED:›",
    ],
    never=["The judge ordered it.", "IT IS SO ORDERED."],
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
