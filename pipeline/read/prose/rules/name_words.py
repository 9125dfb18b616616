"""Rules of `pipeline.read.prose.name_words`: words by which a run of words is, or is not, a name, each word its own example."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS, LEGAL_FORM, PARTICLES
from pipeline.read.rule import Rule

_ABBREVIATIONS = (
    "Inc", "Corp", "Co", "Ltd", "Ent", "Ets", "Prec", "Optoelec", "Electron", "Gebr", "Tech", "Techs", "Elec", "Electr", "Ind", "Inds",
    "Indus", "Mach", "Imp", "Exp", "Fty", "Mfg", "Mfr", "Mfrs", "Int'l", "Intl", "Dev", "Prod", "Prods", "Sci", "Hldg", "Hldgs", "Bros",
    "Assoc", "Assocs", "Eng", "Engg", "Equip", "Intn'l", "Nat'l", "Natl", "Dept", "Univ", "Inst", "Lab", "Labs", "Mktg", "Mgmt", "Svc",
    "Svcs", "Sys", "Trdg", "Trad", "Transp", "Pharm", "Pharms", "Chem", "Chems", "Comm", "Commc'ns", "Auto", "Cos", "St", "Mt", "Dr",
    "Mr", "Ms", "Mrs", "Messrs", "Prof", "Jr", "Sr", "No", "Am", "Amer", "Gen", "Grp", "Env't", "Envtl", "Precision", "Plas", "Metal", "Med", "Opt",
    "Photo",
)  # fmt: skip
# A name's word with a stop that ends no sentence: an abbreviation, an initial, a chain of capitals.
STOPPED = Rule(
    rf"(?:{'|'.join(_ABBREVIATIONS)}|[A-Z])\.$",
    finds=[*(f"Orlo ‹{word}.›" for word in _ABBREVIATIONS), "Orlo ‹Q.›"],
    never=["Orlo Lamps.", "Orlo Inc", "Inc. of"],
)

# --- a run of capitals without a legal form that is nobody's name ----------------------------------------------------------------

# Offices, courts, and who holds office.
OFFICES = Rule(
    r"U\.?\s?S\.?(?:\s?C\b|$)",
    r"U\.?\s?S\.?\s(?:International|Customs|Trade|Patents?|Trademarks?|Copyright|Court|District|Code|Registration|Reg|Design|Department|"
    r"Attorney|Government)\b",
    r"United\sStates(?:\s(?:International|Customs|Court|District|Patent|Trade|Code|Constitution|Government|Department|Registration)\b|$)",
    r"Commission(?:er)?s?(?:'s)?(?:\s(?:Opinion|Rules?|Order|Investigative|Decision|Determination)\b|$)",
    r"International\sTrade(?:\sCommission)?$",
    r"President(?:ial)?(?:\s[Rr]eview)?$",
    r"Secretary$",
    r"Customs(?:\sand\sBorder\sProtection|\sService)?$",
    r"Congress$",
    r"Court(?:\sof\s.*)?$",
    r"Federal\s(?:Register|Circuit|Rules|Court|Trade\sCommission)\b",
    r"Office\sof\s(?:Unfair|the|Import)",
    r"(?:Chief\s)?(?:Administrative\s(?:Law\s)?)?Judge\b",
    r"Chief\sAdministrative",
    r"Administrative\sLaw",
    r"C?ALJ\b",
    r"OUII$",
    r"US?ITC$",
    r"ITC$",
    r"CBP$",
    r"(?:Patent|Trademark|Copyright)\s(?:and|Trial|Office|Act|No)\b",
    finds=[
        "‹U.S.C›. 1337", "‹U.S.›", "‹US›",
        *(f"‹U.S. {word}›" for word in (
            "International", "Customs", "Trade", "Patent", "Trademark", "Copyright", "Court", "District", "Code", "Registration", "Reg",
            "Design", "Department", "Attorney", "Government")),
        *(f"‹United States {word}›" for word in (
            "International", "Customs", "Court", "District", "Patent", "Trade", "Code", "Constitution", "Government", "Department",
            "Registration")),
        "‹United States›", "‹Commission›",
        *(f"‹Commission {word}›" for word in ("Opinion", "Rule", "Order", "Investigative", "Decision", "Determination")),
        "‹International Trade Commission›", "‹Presidential Review›", "‹Secretary›", "‹Customs and Border Protection›",
        "‹Customs Service›", "‹Congress›", "‹Court of Appeals›", "‹Federal Register›", "‹Federal Circuit›", "‹Federal Rules›",
        "‹Federal Court›", "‹Federal Trade Commission›", "‹Office of Unfair› Imports", "‹Office of the› Secretary",
        "‹Office of Import› Programs",
        "‹Chief Judge› Fenn", "‹Chief Administrative› Law", "‹Administrative Law› Review", "‹Administrative Law Judge›", "‹ALJ› Fenn", "‹OUII›",
        "‹USITC›", "‹ITC›", "‹CBP›", "‹Patent and› Lamp", "‹Patent Trial› Board", "‹Trademark Office›", "‹Copyright Act›",
        "‹Patent No›. 4",
    ],
    never=["Orlo Lamps", "Unity Lamps", "Commissioning Lamps", "Secretary Desks"],
)  # fmt: skip
_PAPERS = (
    r"(?:R|F|E)?IDs?", "RD", "LEOs?", "GEOs?", "CDOs?", "SFOs?", "TEOs?", "Act", r"Orders?(?:\sNos?\b.*|\s\d+)?", "Review",
    r"Investigations?(?:\sNo.*)?", r"(?:Sub)?[Ss]ections?(?:\s\d.*)?", r"Title(?:\s\d.*)?", r"Part(?:\s\d.*)?", r"Rules?(?:\s\d.*)?",
    r"Notices?(?:\sof\b.*)?", "Certain", "Cease", r"Consent\sOrders?", r"Exclusion(?:\sOrders?)?",
    (
        r"(?:Final|Initial|Recommended|Remand|Summary|Enforcement)(?:\s(?:Initial|Final|Recommended|Remand|Summary|Enforcement|"
        r"Determinations?))*"
    ),
)  # fmt: skip
# Papers of a case, and what they are cited by.
PAPERS = Rule(
    rf"(?:{'|'.join(_PAPERS)})$",
    r"Tariff\sAct",
    r"Nos?\.(?!\s\d{1,3}\s[A-Z][a-z])",
    r"Inv\.",
    r"Certain\s",
    r"EDIS\b",
    r"CFR\b",
    r"FR\b",
    r"HTSUS?\b",
    r"Limited\sExclusion",
    r"General\sExclusion",
    r"Cease\sand",
    finds=[
        "‹RID›", "‹FID›", "‹EIDs›", "‹RD›", "‹LEO›", "‹GEO›", "‹CDOs›", "‹SFO›", "‹TEO›", "‹Act›", "‹Order No. 4›", "‹Order 4›", "‹Review›",
        "‹Investigation No. 4›", "‹Subsection 4›", "‹Title 19›", "‹Part 210›", "‹Rule 210›", "‹Notice of Fenn›", "‹Certain›", "‹Cease›",
        "‹Consent Order›", "‹Exclusion Orders›",
        *(f"‹{one}›" for one in ("Final", "Initial", "Recommended", "Remand", "Summary", "Enforcement")),
        *(f"‹Final {one}›" for one in ("Initial", "Recommended", "Remand", "Summary", "Enforcement", "Determination")),
        "‹Initial Final›", "‹Tariff Act› of 1930", "‹Nos.› 4", "‹Inv.› No. 4", "‹Certain ›Lamps", "‹EDIS› Doc", "‹CFR› 210", "‹FR› 4",
        "‹HTSUS› 9", "‹Limited Exclusion› Order", "‹General Exclusion› Order", "‹Cease and› Desist",
    ],
    never=["No. 7 Orlo Lamps", "Orlo Lamps", "Actual Lamps", "Titled Lamps", "Frame Lamps"],
)  # fmt: skip
_LANDS_AND_DAYS = (
    "Mexico", "China", "Japan", "Taiwan", "Korea", "Hong Kong", "Canada", "Germany", "America", "Europe", "Asia", "Monday", "Tuesday",
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LANDS_AND_DAYS = Rule(
    rf"(?:{'|'.join(_LANDS_AND_DAYS)})$",
    rf"(?:{'|'.join(_MONTHS)})(?:\s\d.*)?$",
    finds=[*(f"‹{one}›" for one in _LANDS_AND_DAYS), *(f"‹{month} 4, 2020›" for month in _MONTHS)],
    never=["Orlo Lamps", "China Lamps Works", "Mayday"],
)
_PARTS = ("Respondents?", "Complainants?", "Intervenors?", "Party", "Parties", "Petitioners?", "Patents?", "Trademarks?", "Copyrights?",
    "Claims?", "Staff", "Americans?", "Registrations?", r"Reg\.", "Groups?")  # fmt: skip
# Who plays a part, and rights, perhaps with a number.
PARTS = Rule(
    rf"(?:{'|'.join(_PARTS)})(?:\sNos?\b.*|\s\d.*)?$",
    finds=[
        "‹Respondents›", "‹Complainant›", "‹Intervenors›", "‹Party›", "‹Parties›", "‹Petitioners›", "‹Patent Nos. 4 and 5›", "‹Trademarks›",
        "‹Copyrights›", "‹Claims 4 to 5›", "‹Staff›", "‹American›", "‹Registration No. 4›", "‹Reg. No. 4›", "‹Groups›", "‹Patent 4›",
        *(f"‹{part} {number}›" for part in (
            "Respondent", "Complainant", "Intervenor", "Party", "Parties", "Petitioner", "Patent", "Trademark", "Copyright", "Claim",
            "American", "Registration", "Reg.", "Group") for number in ("No. 4", "4")),
    ],
    never=["Orlo Lamps", "Claimstone Lamps", "Patent Lamps"],
)  # fmt: skip
_FIRST_WORDS = (
    "In", "On", "At", "Of", "By", "For", "To", "As", "And", "Or", "But", "A", "An", "The", "This", "That", "These", "Those", "It", "Its",
    "He", "She", "They", "No", "Not", "None", "Both", "All", "Each", "Any", "Every", "Such", "Other", "Some", "One", "Two", "Three",
    "Four", "Five", "Because", "Before", "After", "Under", "Upon", "Against", "With", "While", "When", "Where", "Since", "Having",
    "Pending", "Following", "Although", "However", "Thus", "Accordingly", "Subsequently", "Finally", "Further", "Furthermore", "Also",
    "Only", "Neither", "Through", "From", "Public", "Public Interest", "Default", "Defaulting", "Settled", "Settling", "Settlement", "Participating",
    "Remaining", "Named", "Active", "Nothing", "Relief", "Remedy", "Bond", "Violation", "Infringing", "Product", "Products", "Article",
    "Articles", "Goods",
)  # fmt: skip
# A word that stands alone with a capital only because it begins a sentence or a title.
FIRST_WORDS = Rule(
    rf"(?<!\S)(?:{'|'.join(_FIRST_WORDS)})$", finds=[f"‹{word}›" for word in _FIRST_WORDS], never=["Orlo", "Orlo In ", "Inn"]
)
_ENDINGS = (
    "Respondents?", "Complainants?", "Intervenors?", "Parties", "Party", "Patents?", "Determinations?", "Orders?", "Commission", "Violation",
    "Investigation", "Act", "Circuit", "Rules?", "Offices?", "Board(?:'s)?", "Court", "Agency", "Department", "Division", "Trial",
    "Register", "Code", "Notices?", "Opinions?", "Requests?", "Motions?", "Responses?", "Petitions?", "Complaints?",
)  # fmt: skip
# A run of up to four words whose last tells what it is.
ENDINGS = Rule(
    rf"(?:[A-Z][\w-]*\s){{0,3}}(?:{'|'.join(_ENDINGS)})$",
    finds=[
        *(f"‹Fenn {one}›" for one in (
            "Respondents", "Complainants", "Intervenors", "Parties", "Party", "Patents", "Determinations", "Orders", "Commission",
            "Violation", "Investigation", "Act", "Circuit", "Rules", "Offices", "Board's", "Court", "Agency", "Department", "Division",
            "Trial", "Register", "Code", "Notices", "Opinions", "Requests", "Motions", "Responses", "Petitions", "Complaints")),
    ],
    never=["Fenn Lamps", "Fenn Patent Lamps", "Fenn Courts"],
)  # fmt: skip
NOBODY = Rule(
    rf"(?:The\s+)?(?:{OFFICES}|{PAPERS}|{LANDS_AND_DAYS}|{PARTS}|{FIRST_WORDS}|{ENDINGS})",
    finds=["‹The USITC›", "‹LEO›", "‹May 4, 2020›", "‹Claim 4›", "‹Upon›", "‹Fenn Respondents›"],
    never=["Orlo Lamps", "Fenn"],
)
_NO_COMPANY = (
    "Terminate", "Rescind", "Modify", "Vacate", "Suspend", "Issue", "Institute", "Deny", "Grant", "Affirm", "Reverse", "Find", "Extend",
    "Adopt", "Remand", "Set", "Amend", "Dismiss", "Found", "Previously", "Which", "Administrative", "Chief", "Office", "Court", "Federal",
    "Tariff", "Customs", "Patent", "Trademark", "President", "Initial", "Final", "Order", "Notice", "Section", "Cease", "ALJ", "CALJ", "ID",
    "RID", "FID", "LEO", "GEO", "CDO", "CDOs", "In", "On", "This", "A", "An", "Joint", "Motion", "Petition", "Unopposed", "Consent",
    "Settlement", "Name", "Names", "Remedy", "Public", "OUII", "Unfair", "Based", "Granting", "Finding", "Terminating", "Denying", "Amending",
    "Extending", "Affirming", "To", "Not", "As", "For", "And", "Who", "That", "All", "Their", "Leave", "Certain",
)  # fmt: skip
_BEGINNINGS = (
    "United States", "Commission", "Harmonized", "Investigation", "Secretary", "Presidential", "Review", "The Commission", "PTAB", "Id.",
    "Washington DC", "Washington, DC", "May ", "Determination", "Violation", "Termination", "Issuance", "Request", "Default", "Withdrawal",
    *(month + "(?![a-z])" for month in _MONTHS if month != "May"),
)  # fmt: skip
# With what a run of capitals begins that is nobody's name, beside what is nobody anywhere.
NO_COMPANY = Rule(
    rf"\A(?:{'|'.join(_NO_COMPANY)})\b",
    *("\\A" + one.replace(" ", "\\s").replace(".", "\\.") for one in _BEGINNINGS),
    finds=[*(f"‹{word}› Lamps" for word in _NO_COMPANY), *(f"‹{one.removesuffix('(?![a-z])')}›4 Lamps" for one in _BEGINNINGS)],
    never=["Orlo Lamps", *(f"{month}a Lamps" for month in _MONTHS if month != "May"), "Setting Lamps", "Orlo Request"],
)

# A word of courtesy before a person's name.
COURTESY = Rule(
    rf"(?:Messrs|Mr|Mrs|Ms|Dr|Prof)\.?\s+(?=[{CAPITALS}])",
    finds=["‹Messrs. ›Orlo", "‹Mr. ›Orlo", "‹Mrs. ›Orlo", "‹Ms ›Orlo", "‹Dr. ›Orlo", "‹Prof. ›Łorlo"],
    never=["Mrsa Orlo", "Mr. or Mrs.", "Drs. Orlo"],
)
# Several persons by their last names: "Messrs. Orlo and Fenn".
MESSRS = Rule(
    rf"\bMessrs\.?\s[{CAPITALS}][\w'’-]+(?:,\s[{CAPITALS}][\w'’-]+)*,?\sand\s[{CAPITALS}][\w'’-]+(?![\w'’-]|\s[{CAPITALS}])",
    finds=["to ‹Messrs. Orlo and Fenn›.", "to ‹Messrs Orlo, Łamp, and Fenn›"],
    never=["to Messrs. Ute Orlo and Jun Fenn", "to Messrs. Orlo and Jun Fenn", "to Mr. Orlo and Fenn"],
)
# What is no name of a person: it has a small word, a digit or a sign in it, or one word only.
PERSON = Rule(
    rf"\A[{CAPITALS}][\w'’-]*\.?(?:\s(?:(?:{'|'.join(PARTICLES)})\s){{0,2}}[{CAPITALS}][\w'’-]*\.?|,\s[JS]r\.){{1,5}}\Z",
    finds=["‹Ute Orlo›", "‹Jun Pei Łorlo›", "‹Ute Q. Orlo-Fenn›", "‹Ute Orlo, Jr.›", *(f"‹Ute {word} Łorlo›" for word in PARTICLES)],
    never=["Orlo", "Orlo & Fenn", "Orlo of Fenn", "Orlo 4"],
)

# --- what stands before, within and behind a name ---------------------------------------------------------------------------------

_ROLES = (
    "[Rr]espondents?", "[Cc]omplainants?", "[Ii]ntervenors?", "[Pp]etitioners?", "[Pp]art(?:y|ies)", "[Ee]ntit(?:y|ies)", "[Ff]irms?",
    "[Cc]ompan(?:y|ies)", "[Ii]mporters?", "[Mm]anufacturers?", "[Ll]icensees?",
    "subsidiar(?:y|ies)", "affiliates?", "distributors?", "parent",
)  # fmt: skip
# A role in front of a name: "defaulting Respondents".
ROLE_LEAD = Rule(
    r"(?:(?:[Dd]efault(?:ing|ed)|[Rr]emaining|[Nn]amed|[Pp]articipating|[Aa]ctive|[Ss]ettl(?:ing|ed)|[Nn]on-?[Pp]art(?:y|ies)|[Tt]hird|"
    rf"[Pp]roposed|[Cc]o-?|[A-Z][a-z]+(?:an|ese|ish)|U\.S\.)\s+)?(?:{'|'.join(_ROLES)})\b",
    finds=[
        "‹American subsidiary›, Orlo", "‹Chinese subsidiaries› Orlo", "‹Spanish affiliates›, Orlo", "‹U.S. distributor›, Orlo", "‹parent› Orlo",
        "‹Defaulting Respondents› Orlo", "‹defaulted respondent› Orlo", "‹Remaining Complainants› Orlo", "‹Named Intervenor› Orlo",
        "‹Participating Petitioner› Orlo", "‹Active party› Orlo", "‹Active parties› Orlo", "‹Settling entity› Orlo",
        "‹Settled entities› Orlo", "‹Nonparty firm› Orlo", "‹Non-parties company› Orlo", "‹Third companies› Orlo", "‹Proposed importer› Orlo",
        "‹Co manufacturer› Orlo", "‹licensees› Orlo",
    ],
    never=["Orlo Lamps", "Partytime Lamps", "Firmament Lamps"],
)  # fmt: skip
_CLAUSE_LEADS = (
    "That of", "Those of",
    "Each of", "All of", "Any of", "None of", "One of", "Both of", "Neither of", "Either of",
    "Against", "Upon", "Under", "As to", "By", "With respect to", "From", "Only", "Neither", "Both", "Either", "While", "Although",
    "Because", "Since", "When", "After", "Before", "That", "If", "And", "But", "Whereas", "Namely", "Namely,", "Thus,", "Accordingly,",
    "However,", "Each",
    "Granting", "Denying", "Terminating", "Finding", "Adding", "Substituting", "To Substitute", "Joining", "Removing", "Naming", "Dismissing",
    "Regarding", "Concerning", "Between", "Goods of", "Products of", "Imports of", "Shipments of",
)  # fmt: skip
# A word in front of a name where a clause begins: "Against Orlo Inc., the order …".
CLAUSE_LEAD = Rule(
    *(word.replace(" ", r"\s") + r"\s+" for word in _CLAUSE_LEADS),
    finds=[f"‹{word} ›Orlo" for word in _CLAUSE_LEADS],
    never=["Orlo Lamps", "Underlamp Lamps", "Bylamp"],
)
# In front of a name in a title: "Commission Determination Terminating Respondent Orlo Inc.".
_TITLE_HEADS = (
    "Commission", "Notice", "Initial", "Final", "Determination", "Decision", "Order", "Termination", "Issuance", "Modification", "Rescission",
    "Request", "Motion", "Institution", "Investigation", "Review", "Grant", "Denial", "Joint",
)  # fmt: skip
TITLE_LEAD = Rule(
    rf"\A(?:{'|'.join(_TITLE_HEADS)})(?:\s[A-Z][\w'’.-]*)*?\s(?:{ROLE_LEAD}[,:]?\s+|{CLAUSE_LEAD})+(?=[A-Z0-9])",
    finds=[*(f"‹{word} Denying ›Orlo Inc." for word in _TITLE_HEADS), "‹Order Denying Complainant ›Orlo Inc.",
           "‹Commission Determination Terminating Respondent ›Orlo Inc."],
    never=["Orlo Granting Lamps Inc.", "Order Orlo Inc."],
)  # fmt: skip
LEADS = Rule(
    rf"(?:{ROLE_LEAD}[,:]?\s+|{CLAUSE_LEAD})+(?:the\s+)?(?=[{CAPITALS}0-9]|[a-z]{{1,3}}[A-Z])",
    finds=["‹Respondents ›Šorlo Inc.", "‹Respondents ›zOrlo Inc.", "‹Against Respondents ›Orlo Inc.", "‹Each of the ›Orlo companies", "‹While ›Orlo Inc. moved", "‹Respondents: ›Orlo Inc."],
    never=["Orlo Inc.", "While the order stands"],
)
_NOT_NAME_S = (
    "[Rr]espondents?", "[Cc]omplainants?", "[Ii]ntervenors?", "Patents?", "Products?", "Orders?", "Entities", "Parties", "Defendants",
    "Commission", "Inv", "Nos?", r"\d{4}",
)  # fmt: skip
# Words that are no part of a name in a list, though capitalised.
NOT_NAME_S = Rule(
    rf"\A(?:{'|'.join(_NOT_NAME_S)})\.?$",
    finds=[
        "‹Respondents›", "‹Complainants›", "‹Intervenor›", "‹Patents›", "‹Product›", "‹Orders›", "‹Entities›", "‹Parties›", "‹Defendants›",
        "‹Commission›", "‹Inv.›", "‹No.›", "‹2020›",
    ],
    never=["Orlo", "Orderly", "20201"],
)  # fmt: skip
_BUSINESS = (
    "Production", "Distribution", "Trade", "Trading", "Technology", "Technologies", "Development", "Sales", "Control", "Company", "Co", "Import",
    "Export", "Commerce", "Marketing", "Sons", "Associates", "Engineering", "Design", "Research", "Packaging", "Equipment", "Supply",
    "Service", "Services", "Science", "Electronic", "Electronics", "Machinery", "Material", "Materials", "Holding", "Holdings", "Brothers",
    "Bros", "Craft", "Crafts", "Plastic", "Plastics", "Rubber", "Tool", "Tools", "System", "Systems", "Tobacco", "Beauty", "Fitness", "Health",
    "Home", "Garden", "Security", "Communication", "Communications", "Logistics", "Power", "Energy", "Innovation", "Innovations",
    "Solutions", "Entertainment", "Economic", "Electric", "Accessories", "Partners", "Daughter", "Daughters", "Johnson", "Gamble",
)  # fmt: skip
# What a company does, behind "and" in its name.
BUSINESS = Rule(
    rf"\b(?:{'|'.join(_BUSINESS)})\b",
    r"\bManufactur\w+",
    r"\bIndustr\w+",
    r"\bTele\w+",
    r"\bState\sUniversity\b",
    finds=["‹State University›", *(f"‹{word}›, Inc." for word in _BUSINESS), "‹Manufacturing› Co.", "‹Industrial› Co.", "‹Telecom› Co."],
    never=["Orlo Lamps", "Homeward Lamps"],
)
# A legal form in front of a name.
FORM_IN_FRONT = Rule(
    r"(?:P\.?T\.?|OOO|A[OD]|[POZ]AO|TOV|UAB|SIA|A[Bb]|O[ÜUYy]|Jusik\s+Hoesa|K\.K\.|KK|(?i:kabushiki\s+kaisha)|(?i:godo\s+kaisha)|"
    rf"(?i:yugen\s+kaisha)|[POC]?JSC|LLC|Công\sty\s(?:TNHH(?:\sMTV)?|Cổ\s[Pp]hần))\s+[{CAPITALS}\"'][\w.-]",
    finds=[
        "‹PT Or›lo", "‹P.T. Or›lo", "‹OOO Or›lo", "‹AO Or›lo", "‹PAO Or›lo", "‹TOV Or›lo", "‹UAB Ło›rlo", "‹SIA Or›lo", "‹AB Or›lo", "‹OÜ Or›lo", "‹Oy Or›lo", "‹Ab Or›lo",
        "‹Jusik Hoesa Or›lo", "‹K.K. Or›lo", "‹KK Or›lo", "‹Kabushiki Kaisha Or›lo", "‹GODO KAISHA Or›lo", "‹Yugen Kaisha Or›lo",
        "‹PJSC Or›lo", "‹LLC \"O›rlo\"", "‹Công ty TNHH Or›lo", "‹Công ty TNHH MTV Or›lo", "‹Công ty Cổ phần Ło›rlo",
    ],
    never=["PT, Orlo", "Orlo PT", "PT orlo"],
)  # fmt: skip
_WORD = rf"[{CAPITALS}][\w'’-]+"
_OF_PARTNERS = r"(?:P?LLP|PLLC|L\.L\.P\.|P\.L\.L\.C\.|P\.[AC]\.|P[AC])"
# "Orlo, Fenwick & Lamp LLP": partners have forms of their own; the sign for "and" behind a comma stands in names only.
PARTNERS = Rule(
    rf"{_WORD}(?:,\s{_WORD}){{0,3}},?\s(?:&|and)\s{_WORD}(?:\s{_WORD}){{0,2}},?\s{_OF_PARTNERS}(?![\w-])",
    rf"{_WORD}(?:\s{_WORD}){{0,2}}(?:,\s{_WORD}){{1,3}},\s&\s{_WORD}(?:\s{_WORD}){{0,2}},?\s{LEGAL_FORM}(?![\w-])",
    rf"{_WORD}(?:,\s{_WORD}){{1,3}}\s(?:Brothers|Bros\.|Sons)\s&\sCo\b\.?,?\s{LEGAL_FORM}(?![\w-])",
    finds=[
        "‹Orlo, Fenwick & Lamp LLP›", "‹Orlo, Fenwick and Lamp, PLLC›", "‹Orlo and Fenwick, L.L.P.›", "‹Orlo & Lamp P.L.L.C.›",
        "‹Orlo & Lamp Law, P.C.›", "‹Orlo & Lamp PC›", "‹Orlo Design, Tents, & Lamps, Inc.›", "‹Orlo, Fenwick Brothers & Co., Ltd.›",
        "‹Orlo, Fenwick Bros. & Co. Ltd.›", "‹Orlo, Fenwick Sons & Co., Ltd.›",
    ],
    never=["Orlo, Fenwick and Lamp Inc.", "Orlo & Lamp, of Logan", "Orlo Inc. and Lamp LLP"],
)  # fmt: skip
# The same with any form, where what stands around in the list tells that it is one name.
PARTNERS_IN_LIST = Rule(
    rf"{_WORD}(?:,\s{_WORD}){{1,3}},?\s(?:&|and)\s{_WORD}(?:\s{_WORD}){{0,2}},?\s{LEGAL_FORM}(?![\w-])",
    finds=["‹Orlo, Fenwick, and Lamp, Inc.›", "‹Orlo, Fenwick & Lamp Works Co.›"],
    never=["Orlo and Lamp, Inc.", "Orlo, Fenwick, and Lamp"],
)
# No name goes on behind such a word with "to" or "for".
STOPS_HERE = Rule(
    r"\b(?:Order|Commission|Judge|Customs)$",
    finds=["the ‹Order›", "the ‹Commission›", "the ‹Judge›", "by ‹Customs›"],
    never=["Orders", "Disorder", "Order No. 4"],
)
