"""Rules of `pipeline.read.prose.listed`: what stands between the names of a list, and what is no item of one."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS
from pipeline.read.rule import Rule

# Between two names of a list, up to the first word of the next.
SEPARATOR = Rule(
    r"\s*(?:;\s*(?:(?:and|or|as\s+well\s+as)\s+)?|,?\s*(?:as\s+well\s+as|together\s+with|along\s+with|and\s+also)\s+|"
    r",\s*(?:(?:and|or|and/or|&)\s+)?|\snor\s+|\s(?:and|or|and/or|&)\s+)(?:(?:\(\w{1,4}\)|\d{1,2}[.)])\s*)?"
    r"(?:by\s+)?(?:(?:its|their)\s+(?:(?:[A-Z][\w.]+|[a-z]+)\s+){0,2}?(?:affiliates?|subsidiar(?:y|ies)|parents?|owners?|presidents?|founders?|principals?|officers?|directors?|managers?|"
    r"distributors?|importers?|agents?)(?:,\s+|\s+))?(?:the\s+)?(?:(?:defaulting|defaulted|remaining|named)\s+)?"
    r"(?:respondents?\s+|complainants?\s+|Respondents\s+|Complainants\s+)?",
    finds=[
        "Orlo‹; ›Fenn", "Orlo‹; and ›Fenn", "Orlo‹; or ›Fenn", "Orlo‹; as well as ›Fenn", "Orlo‹ as well as ›Fenn", "Orlo‹, together with ›Fenn",
        "Orlo‹ nor ›Fenn", "Orlo‹, and by its founder, ›Fenn", "Orlo‹, along with ›Fenn", "Orlo‹, and also ›Fenn", "Orlo‹, ›Fenn", "Orlo‹, and ›Fenn", "Orlo‹, or ›Fenn", "Orlo‹, and/or ›Fenn",
        "Orlo‹, & ›Fenn", "Orlo‹ and ›Fenn", "Orlo‹ or ›Fenn", "Orlo‹ and/or ›Fenn", "Orlo‹ & ›Fenn", "Orlo‹; (ii) ›Fenn", "Orlo‹; 2. ›Fenn",
        "Orlo‹ and its American affiliate ›Fenn", "Orlo‹ and its affiliate ›Fenn", "Orlo‹, its managing director ›Fenn", "Orlo‹ and its wholly owned subsidiary, ›Fenn", "Orlo‹ and their subsidiary ›Fenn", "Orlo‹ and its subsidiaries ›Fenn", "Orlo‹ and its parent ›Fenn",
        "Orlo‹ and its owner, ›Fenn", "Orlo‹, and its president, ›Fenn", "Orlo‹ and its founder ›Fenn", "Orlo‹ and its principals, ›Fenn",
        "Orlo‹ and its officer ›Fenn", "Orlo‹ and its director, ›Fenn", "Orlo‹ and its manager ›Fenn", "Orlo‹ and its distributors ›Fenn",
        "Orlo‹ and their importer, ›Fenn", "Orlo‹ and their agents, ›Fenn",
        "Orlo‹ and the ›Fenn", "Orlo‹ and defaulting respondent ›Fenn", "Orlo‹, defaulted respondents ›Fenn", "Orlo‹, remaining complainant ›Fenn",
        "Orlo‹, named Respondents ›Fenn", "Orlo‹, Complainants ›Fenn",
    ],
    never=["Orlo with Fenn", "Orlo. Fenn", "Orlo (Fenn"],
)  # fmt: skip
_ENDS = rf"\s\((?=[\"']|collectively|the\s|all\s)|\s+of\s+(?=[{CAPITALS}])|,?\s+(?:[dafn]/[bk]/a|formerly)\b|\.?\s*$|\.\s"
_ENDS_EXAMPLES = (
    'orlo‹ (›"Orlo")', "orlo‹ (›collectively so)", "orlo‹ (›the maker)", "orlo‹ (›all of Fenn)", "orlo‹ of ›Fenn", "orlo‹ d/b/a› fenn",
    "orlo‹ formerly› fenn", "orlo‹.›", "orlo‹. ›fenn", "orlo‹;› fenn",
)  # fmt: skip
# Where an item of a list ends: at a separator, at brackets, at its place or alias, at the end.
ITEM_ENDS = Rule(
    rf"\s*;|,\s|,?\s+(?:and|or|as\s+well\s+as|together\s+with|along\s+with)\s|{_ENDS}",
    finds=[
        *_ENDS_EXAMPLES, "orlo‹, ›fenn", "orlo‹ and ›fenn", "orlo‹ or ›fenn", "orlo‹ as well as ›fenn", "orlo‹ together with ›fenn",
        "orlo‹ along with ›fenn",
    ],
)  # fmt: skip
# The same for an item between semicolons, which may have commas and "and" in it.
ITEM_ENDS_AT_SEMICOLON = Rule(rf"\s*;|{_ENDS}", finds=[*_ENDS_EXAMPLES, "orlo, fenn and lamp‹;› so"])
# What is in no item: the next part of a sentence, quotes, the number of an item.
NO_ITEM = Rule(r"[:;\"]", r"\(\w\)", finds=["so‹:› Orlo", "‹(1)› Orlo"], never=["Orlo (HK)", "Orlo, Fenn"])
# Small words that sentences have and names do not.
OF_SENTENCE = Rule(
    r"[a-z]+(?:ed|ing|ly)$",
    r"['’]s$",
    finds=["‹issued›", "‹selling›", "‹jointly›", "Orlo‹'s›", "Orlo‹’s›"],
    never=["lamps", "technology"],
)
ONLY_NUMBER = Rule(r"[\d.,-]+$", r"\A.*%$", finds=["‹4,000›", "‹up to 4%›"], never=["4Fenn", "Orlo"])
# A role with a capital, where one name follows.
ONE_ROLE = Rule(
    *(rf"\b{role}(?=\s)" for role in (
        "Respondent", "Complainant", "Intervenor", "Petitioner", "Importer", "Manufacturer", "Company", "Firm")),
    finds=[
        "‹Respondent› Orlo", "‹Complainant› Orlo", "‹Intervenor› Orlo", "‹Petitioner› Orlo", "‹Importer› Orlo", "‹Manufacturer› Orlo",
        "‹Company› Orlo", "‹Firm› Orlo",
    ],
    never=["Respondents Orlo", "respondent Orlo", "Firmly"],
)  # fmt: skip
ROLE_BEFORE = Rule(
    rf"\b(?:Respondent|Complainant|Intervenor|Petitioner)s?\s(?=[{CAPITALS}0-9])",
    finds=["‹Respondents ›Orlo", "‹Complainant ›Orlo", "‹Intervenor ›Orlo", "‹Petitioner ›4Orlo"],
    never=["respondents Orlo", "Respondent, Orlo", "Respondents against whom"],
)
# Before a role that no order is against, so that it is the first word of a name: "an order against Complainant Coffee LLC".
ORDERED_AGAINST = Rule(
    r"\borders? (?:(?:has|have|had|been|is|are|today|hereby|issued|entered|made|directed|limited|applies|apply) ){0,5}(?:against|at|to|naming) \Z",
    r"\borders? (?:(?:issued|entered|that issues) )?(?:today )?(?:binds?|covers?|names?|reach(?:es)?|reach(?:es)? no one beyond) \Z",
    r"\b[Rr]espondents?(?: \([^()]*\))?: \Z",
    r"\b[Rr]espondents \Z",
    r"\bnamely,? \Z",
    finds=[
        "‹respondents: ›", "‹Respondent: ›", "‹respondents (all of Mexico): ›", "by ‹respondents ›", "‹namely ›", "‹namely, ›", "‹Respondents ›",
        "an ‹order against ›", "‹orders naming ›", "an ‹order directed at ›", "an ‹order limited to ›", "the ‹order applies to ›", "‹orders apply to ›",
        "an ‹order has been issued against ›", "‹orders have today been entered against ›", "an ‹order is hereby made against ›",
        "‹orders are directed to ›", "an ‹order had been issued against ›",
        "the ‹order binds ›", "‹orders issued today bind ›", "the ‹order entered today covers ›", "‹orders cover ›", "the ‹order names ›", "‹orders name ›",
        "the ‹order that issues today reaches ›", "‹orders reach ›", "the ‹order reaches no one beyond ›", "‹orders reach no one beyond ›",
    ],
    never=["a complaint against ", "an order granting relief to ", "the order of ", "border against "],
)  # fmt: skip
NEVER_BOUND = Rule(
    r"(?:Complainant|Petitioner|Intervenor)\s",
    finds=["‹Complainant ›Coffee LLC", "‹Petitioner ›Lamps LLC", "‹Intervenor ›Lamps LLC"],
    never=["Complainants Orlo", "complainant Orlo", "Respondent Orlo"],
)
# At the end of the words before an item: the sign that parts it from the one before.
AFTER_ITEM = Rule(
    r"(?:[,;]\s(?:and\s)?|\sand\s)(?:\(\w{1,3}\)\s)?\Z",
    finds=["Orlo‹, ›", "Orlo‹; and ›", "Orlo‹ and ›", "Orlo‹; (12) ›"],
    never=["Orlo, the ", "by "],
)
# A word within a name that has commas and "and" in it.
IN_NAME = Rule(
    rf"(?:,\s(?:(?:and|&)\s)?|\s(?:(?:and|&|of|for|the)\s)*)[{CAPITALS}][\w'’.&-]*",
    finds=[
        "Orlo‹, Fenn›",
        "Orlo‹, and Fenn›",
        "Orlo‹, & Fenn›",
        "Orlo‹ and Fenn›",
        "Orlo‹ & Fenn›",
        "Orlo‹ of the Fenn›",
        "Orlo‹ for Fenn›",
    ],
    never=["orlo, fenn", "orlo or fenn"],
)
ENDS_THERE = Rule(r"\s*(?:;|\(|\.?$|of\s)", finds=["LLP‹;›", "LLP‹ (›so", "LLP‹.›", "LLP‹ of ›Fenn"])
_FIRST_OF_CLAUSE = (
    "The", "This", "These", "Those", "That", "It", "He", "She", "They", "No", "In", "On", "At", "As", "If", "When", "While", "Because",
    "Upon", "Under", "By", "For", "With", "Having", "Notice", "Section", "Inv", "Investigation", "Order", "Patent", "Claim", "Claims",
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
)  # fmt: skip
# What stands behind a comma in a list and is no item of it: a clause, a date, a number, a paper.
BEGINS_CLAUSE = Rule(
    r"\AU\.?\s?S\b",
    rf"\A(?!No\.\s\d{{1,3}}\s[A-Z][a-z])(?:{'|'.join(_FIRST_OF_CLAUSE)})\b",
    r"\A\d[\d,./%-]*(?:\s|$)",
    finds=["‹U.S›. Patent", *(f"‹{word}› 4" for word in _FIRST_OF_CLAUSE), "‹2020 ›and", "‹45%›"],
    never=["Orlo Lamps", "4th Street Lamps", "Ingot Lamps", "No. 7 Orlo Lamps"],
)
