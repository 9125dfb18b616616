"""Rules of `pipeline.read.us_itc.unaccounted`: where words that could be a name begin, and which of them are none."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Where the words of an item begin that has a legal form; "Nnnn" stands for a list that was read.
ITEM_BEGINS = Rule(
    r"(?:[,;:(]|\bNn*\b)\s(?:(?:and|or|as well as)\s)?",
    r"\b[a-z]+\s(?:against|to|by|for|at|on|than|from|in|with|of|that|which|binds?|covers?|names?)\s",
    finds=[
        "so‹, ›Orlo", "so‹; and ›Orlo", "so‹: ›Orlo", "so ‹( ›Orlo", "‹Nnnn ›Orlo", "‹Nnnn and ›Orlo", "so‹, or ›Orlo", "so‹, as well as ›Orlo",
        "‹order against ›Orlo", "‹directed to ›Orlo", "‹made by ›Orlo", "‹made for ›Orlo", "‹directed at ›Orlo", "‹served on ›Orlo", "‹other than ›Orlo",
        "‹goods from ›Orlo", "‹found in ›Orlo", "‹those with ›Orlo", "‹goods of ›Orlo", "‹order that ›Orlo", "‹which binds ›Orlo", "‹and bind ›Orlo",
        "‹order covers ›Orlo", "‹and cover ›Orlo", "‹order names ›Orlo", "‹and name ›Orlo", "‹under which ›Orlo",
    ],
    never=["Orlo of Fenn", "Orlo and Fenn"],
)  # fmt: skip
# What stands behind the separator behind a list and is no name of it: papers, offices, places of the law, a clause.
NO_ITEM = Rule(
    r"(?:U\.?\s?S|United States|Inv|Investigation|Section|Title|Chair\w*|Vice|Commission\w*|Certain|Administrative|Chief|Order|Patents?|Claims?|Federal|"
    r"Respondents|Complainants|President\w*|Customs|FR|CFR|Notice|Docket|EDIS|ID|RD|CDOs?|[LGT]EOs?|\d+ U|Nn*)\b",
    finds=[
        "‹U.S›. Patent", "‹US›", "‹United States› Patent", "‹Inv›. No. 4", "‹Investigation› No. 4", "‹Section› 337", "‹Title› 19", "‹Chairman› Fenn", "‹Vice› Chairman",
        "‹Commissioner› Fenn", "‹Certain› Lamps", "‹Administrative› Law Judge", "‹Chief› Judge", "‹Order› No. 4", "‹Patent› No. 4", "‹Claim› 4", "‹Federal› Circuit",
        "‹Respondents› Orlo", "‹Complainants› Orlo", "‹Presidential› review", "‹Customs›", "‹FR› 4", "‹CFR› 210", "‹Notice› of", "‹Docket› 4", "‹EDIS›",
        "‹ID›", "‹RD›", "‹CDOs› against", "‹LEO›", "‹GEO›", "‹TEOs›", "‹19 U›.S.C", "‹Nnnn›",
    ],
    never=["Orlo Lamps", "Judge Lamp", "Complainant Coffee LLC", "Orderly Lamps"],
)  # fmt: skip
# Before a list: an item with a number that was not read as its first.
NUMBERED_BEFORE = Rule(
    r"\(\w{1,4}\)\s(?P<item>[A-Z0-9][^,;:()]{1,80})[;,]\s(?:and\s)?\(\w{1,4}\)\s\Z",
    finds=["namely ‹(1) Judge Lamp; (2) ›", "‹(a) 4 Lamps, and (b) ›"],
    never=["(1) the lamps; (2) ", "Judge Lamp; "],
)
# Words with capitals behind a word that orders are directed by.
AGAINST = Rule(
    r"\b(?:against|to|naming) (?P<small>[a-z]{1,3}[A-Z]\w+)(?=[.,;]|$)",
    r"\b(?:against|naming|namely,?|respondent) (?P<name>(?!Nn)[A-Z0-9][\w'’.&-]*(?:\s(?:(?:of|for|the|and|&)\s){0,2}[A-Z0-9][\w'’.&-]*\b){1,8})",
    finds=["‹against xOrlo›.", "directed ‹to xOrlo›, and", "‹naming xOrlo›", "‹to xOrlo›;", "of defaulted ‹respondent Limited Orlo›", "‹against Limited Orlo Edition Toys›.", "‹naming Orlo Lamps›, and", "‹namely, 4 Lamps›", "‹against Institute of the Lamp›", "‹against Institute for Lamps›", "‹against Lamp and Tent› which",
           "‹against Lamp & Tent›"],
    never=["against Nnnn", "against Orlo", "to eReader cases", "against the Defaulting Respondents"],
)  # fmt: skip
# A name that begins with a word for an office, or for a legal form, wherever it stands.
BEGINS_OTHERWISE = Rule(
    r"(?<=[a-z,;)][ ])(?<!\bthe[ ])(?<!presiding[ ])(?<!Chief[ ])(?<!Law[ ])Judge [A-Z][\w'’-]+(?=[,;.]|$| \(| of [A-Z]| (?:and|or|that|as well)\b)",
    r"(?<=[a-z,;)][ ])Limited (?!Exclusion|Relief|Order|Liability|Partnership|Company)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*",
    finds=["goods of ‹Judge Tallow› that", "binds ‹Judge Tallow› of Logan", "on the other, ‹Judge Tallow›,", 'on the other, ‹Judge Tallow› ("it")', "beyond ‹Judge Tallow› and", "of ‹Judge Tallow› or", "by ‹Judge Tallow› as well as",
           "against ‹Judge Tallow›", "the goods of ‹Limited Tallow Edition Toys›; as", "(ii) ‹Limited Tallow›"],
    never=["Administrative Law Judge Tallow, who", "the Chief Judge Tallow, who", "the Judge Tallow,", "presiding Judge Tallow, who", "by Judge Tallow in May", "a Limited Exclusion Order", "a Limited Liability Company",
           "a Limited Relief", "a Limited Order", "a Limited Partnership", "a Limited Company Orlo"],
)  # fmt: skip
# Before a list: what stands behind a word that orders are directed by and before the list's first name, with its place.
ITEM_BEFORE = Rule(
    r"\b(?:against|to|at|of|by|for|on|naming|namely,?) (?P<item>[A-Z][^,;()]{1,80}?)"
    r"(?:(?: of [^;()]{1,60})?(?:;|,|\sand|\sas well as) (?:and )?(?:\(\w{1,4}\) )?| of )\Z",
    finds=["‹against Judge Tallow of ›", "an order ‹against Judge Tallow of Logan, Utah; ›", "directed ‹to Judge Tallow, ›", "directed ‹at Judge Tallow and ›", "the goods ‹of Judge Tallow; and ›",
           "made ‹by Judge Tallow, (ii) ›", "made ‹for Judge Tallow, ›", "a penalty ‹on Judge Tallow as well as ›", "‹naming Judge Tallow, ›", "‹namely, Judge Tallow, ›"],
    never=["against the judge; ", "against Judge Tallow "],
)  # fmt: skip
# A name that is written small and has a legal form at its end.
SMALL = Rule(
    r"(?<!\w)(?:[a-z][\w&'’-]*\s){1,5}?(?:limited|ltd|llc|inc|corp|co|gmbh|ab|sa|sasu?|sarl|spa|kg|sl|plc|ag|bv|nv|oy|as|aps|srl)\b\.?",
    finds=[f"‹orlo lamp {form}›" for form in (
        "limited", "ltd.", "llc", "inc.", "corp.", "co.", "gmbh", "ab", "sa", "sas", "sasu", "sarl", "spa", "kg", "sl", "plc", "ag", "bv", "nv", "oy", "as", "aps", "srl")],
    never=["Orlo limited", "limited", "so that it is abroad"],
)  # fmt: skip
# The same behind a word by which an order is directed, or a case ends as to somebody.
SMALL_AIMED = Rule(
    rf"\b(?:as to|against|with respect to|naming) (?:respondents? )?(?P<small>{SMALL})(?!\w)",
    finds=["ending it ‹as to orlo tech ab› by consent order", "an order ‹against respondent orlo llc›", "‹with respect to orlo lamp gmbh›", "‹naming orlo kg›"],
    never=["as to Orlo AB", "as to the lamps"],
)
# Between two parts of a list that are taken for two lists: a sign, or a letter with signs, that is no separator.
BREAK = Rule(
    r"\s?[^\w\s,;]{0,2}\w?[^\w\s,;]{0,2}\s?",
    finds=["‹ 'n ›", "‹ - ›", "‹/›", "‹ + ›"],
)
# A role with a capital before a name, which may be the name's first word.
ROLE_FIRST = Rule(
    r"\b(?:Complainant|Petitioner|Intervenor|Licensee|Owner|Judge|Respondent)\s\Z",
    finds=["to ‹Complainant ›", "to ‹Petitioner ›", "to ‹Intervenor ›", "to ‹Licensee ›", "to ‹Owner ›", "to ‹Judge ›", "to ‹Respondent ›"],
    never=["to complainant ", "to Complainants "],
)
# Words for several whom other words name: "the remaining respondents", "those same firms", "the Defaulting Group".
COLLECTIVE = Rule(
    r"\b(?:(?:each|all|any|every|both|one) (?:and every )?(?:one )?(?:of )?|the |those |these |that |this |said )+(?:[\w-]+ ){0,3}?"
    r"(?:respondents?|side|group|part(?:y|ies)|firms?|entit(?:y|ies)|ones|companies)\b",
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|some) (?:[\w-]+ )?(?:respondents|firms|parties|entities|companies)\b",
    r"\b(?:them|those|the latter|the former|it)(?=[,.;]|$)",
    any_case=True,
    finds=[
        "against ‹the remaining respondents›", "against ‹the Defaulting Respondents›", "to ‹each of those same respondents›", "against ‹all firms›", "‹any respondent›", "‹every one of the parties›", "‹both entities›",
        "‹one of the companies›", "‹that group›", "‹this side›", "‹said party›", "‹the above-identified entity›", "‹each and every one of the ones›",
        "‹these respondents›", "‹those respondents›", "against ‹them›.", "against ‹those›, and", "against ‹the latter›;", "against ‹the former›", "against ‹it›.",
        *(f"of ‹{n} respondents› that" for n in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some")), "of ‹two defaulting firms›", "‹two parties›", "‹two entities›", "‹two companies›",
    ],
    never=["against Orlo", "the order", "it bars"],
)  # fmt: skip
# Behind such a word: those whom it means.
NAMED_BEHIND = Rule(
    r"(?:[,:]? \(?|,? \(?(?:namely|i\.e\.|to wit|that is),? )Nn",
    finds=["the respondents‹ Nn›nn", "the respondents‹: Nn›nn", "the respondents‹ (Nn›nn)", "the firms‹, namely, Nn›nn", "the firms‹, to wit Nn›nn", "the firms‹, that is, Nn›nn", "the firms‹ (i.e., Nn›nn)"],
    never=["the respondents, which Orlo", "the respondents who are"],
)  # fmt: skip
