"""Rules of `pipeline.read.prose.behind`: what stands behind a name, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS
from pipeline.read.rule import Rule

# Between a name and another one of the same company.
ALIAS_WORD = Rule(
    r"d\s?/\s?b\s?/\s?a/?",
    r"[afn]\s?/\s?k\s?/\s?a/?",
    r"t\s?/\s?a",
    r"DBA",
    r"dba",
    r"[AFN]KA",
    r"[afn]ka",
    r"d\.b\.a\.",
    r"[afn]\.k\.a\.",
    r"o\s?/\s?a/?",
    r"(?:also\s+)?(?:doing|trading|carrying\s+on)\s+(?:business\s+)?as",
    rf"operating\s+as(?=\s+[{CAPITALS}0-9])",
    r"(?:also|formerly|now|previously)\s+known\s+as",
    r"formerly",
    r"successor\s+(?:in\s+interest\s+)?to",
    finds=[
        "Orlo ‹d/b/a› Lamp", "Orlo ‹d/ b/ a/› Lamp", "Orlo ‹a/k/a› Lamp", "Orlo ‹f/k/a› Lamp", "Orlo ‹n/k/a/› Lamp", "Orlo ‹t/a› Lamp",
        "Orlo ‹DBA› Lamp", "Orlo ‹dba› Lamp", "Orlo ‹FKA› Lamp", "Orlo ‹aka› Lamp", "Orlo ‹d.b.a.› Lamp", "Orlo ‹f.k.a.› Lamp",
        "Orlo ‹o/a› Lamp", "Orlo ‹o/a/› Lamp", "Orlo ‹carrying on business as› Lamp", "Orlo ‹operating as› Lamp", "Orlo ‹also doing business as› Lamp", "Orlo ‹doing business as› Lamp", "Orlo ‹trading as› Lamp", "Orlo ‹also known as› Lamp",
        "Orlo ‹formerly known as› Lamp", "Orlo ‹now known as› Lamp", "Orlo ‹previously known as› Lamp", "Orlo ‹formerly› Lamp",
        "Orlo ‹successor to› Lamp", "Orlo ‹successor in interest to› Lamp",
    ],
    never=["Orlo and Lamp", "a former lamp", "known by all", "Orlo operating as a broker"],
)  # fmt: skip
ALIAS = Rule(
    rf",?\s+{ALIAS_WORD},?\s+",
    rf",?\s*\(\s*{ALIAS_WORD},?\s+",
    finds=["Orlo‹ d/b/a ›Lamp", "Orlo‹, formerly, ›Lamp", "Orlo‹ (f/k/a ›Lamp)", "Orlo‹, (dba ›Lamp)"],
    never=["Orlo (the lamp maker)", "Orlo, of Fenn", "d/b/a Lamp"],
)
# By what a notice calls a company from then on: ("Orlo").
SHORT_FORM = Rule(
    r"(?:'s)?,?\s*\((?:the\s+|hereinafter,?\s+|referred\s+to\s+as\s+|or\s+)?(?=[\"'])(?P<inside>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)",
    finds=[
        'Orlo Inc.‹ ("Orlo")›', "Orlo Inc.‹'s ('Orlo')› lamps", 'Orlo Inc.‹, (the "Maker")›', 'Orlo Inc.‹ (hereinafter, "Orlo")›',
        'Orlo Inc.‹ (referred to as "Orlo")›', 'Orlo Inc.‹ (or "Orlo")›', 'Orlo Inc.‹ ("Orlo (HK)")›',
    ],
    never=["Orlo Inc. (Orlo)", "Orlo (of Fenn)", '"Orlo"'],
)  # fmt: skip
# Before the place where a company sits.
PLACE = Rule(
    r"(?:,\s+(?:an?\s+(?:[a-z-]+\s+){0,2}[a-z-]{3,}|residents|citizens)(?=[\s,]))?"
    r",?\s*(?:(?:both|all|each|also|likewise)\s+)?(?:of|located\s+in|based\s+in|from|(?:residing|resident|living|(?:doing|carrying\s+on)\s+business)\s+in|"
    r"headquartered\s+in|with\s+offices\s+in)\s+(?:the\s+)?",
    finds=[
        "Orlo‹ of ›Fenn", "Orlo‹, of the ›Fenn", "Orlo‹ located in ›Fenn", "Orlo‹, based in ›Fenn", "Orlo‹ from ›Fenn", "Orlo‹, an individual residing in ›Fenn", "Orlo‹, an individual resident in ›Fenn", "Orlo‹, a person living in ›Fenn", "Orlo‹, an individual doing business in ›Fenn",
        "Orlo‹ carrying on business in ›Fenn",
        "Orlo‹ headquartered in ›Fenn", "Orlo‹ with offices in ›Fenn", "Orlo‹, an individual, of ›Fenn", "Orlo‹, a natural person of ›Fenn",
        "Orlo‹, a corporation of ›Fenn", "Orlo‹, a company based in ›Fenn", "Orlo‹, an importer of ›Fenn", "Orlo‹, a small firm of ›Fenn",
        "Orlo‹, a partnership of ›Fenn", "Orlo‹, a distributor located in ›Fenn", "Orlo‹, a manufacturer of ›Fenn", "Orlo‹, an online retailer of ›Fenn",
        "Orlo‹, an exporter of ›Fenn", "Orlo‹, a luthier of ›Fenn", "Orlo and Ute Orlo‹, residents of ›Fenn", "Orlo‹, citizens of ›Fenn",
        "Orlo‹, an old family firm of ›Fenn", "Orlo‹, both of ›Fenn", "Orlo‹ all of ›Fenn", "Orlo‹, also of ›Fenn", "Orlo‹, likewise of ›Fenn", "Orlo‹, each of ›Fenn",
    ],
    never=["Orlo in Fenn", "Orlo, which", "offices"],
)  # fmt: skip
# A town and its state or land behind a comma.
BARE_PLACE = Rule(
    rf", (?=[{CAPITALS}][\w'’. -]{{1,40}}, [{CAPITALS}])",
    finds=["Orlo Inc.‹, ›Logan, Utah", "Orlo AB‹, ›Ålby, Sweden"],
    never=["Orlo Inc., and Fenn, Utah", "Orlo Inc., Logan", "Orlo Inc. of Logan, Utah"],
)
BARE_PLACE_ENDS = Rule(
    r"\.?\Z|\.?[;)]|\. (?=[A-Z(])|,? \(|, (?:and|as well as|which|who|found|all|both) | (?:and|in|for|on|based|is|are|was|were|has|have|from|by|as|with|filed) ",
    finds=["Utah‹.›", "Utah‹;›", "Utah‹.)›", "Utah‹. ›A", "Utah‹ (›the", "Utah‹, and ›Fenn", "Utah‹, as well as ›", "Utah‹, which ›is", "Utah‹, who ›is", "Utah‹, found ›in", "Utah‹, all ›of",
           "Utah‹, both ›of", "Utah‹ and ›Fenn", "Utah‹ in ›", "Utah‹ for ›", "Utah‹ on ›", "Utah‹ based ›", "Utah‹ is ›so", "Utah‹ are ›so", "Utah‹ was ›so", "Utah‹ were ›so", "Utah‹ has ›so",
           "Utah‹ have ›so", "Utah‹ from ›", "Utah‹ by ›", "Utah‹ as ›", "Utah‹ with ›", "Utah‹ filed ›it"],
)  # fmt: skip
# A town alone behind a legal form and a comma, where a semicolon ends the item: "Orlo GmbH, Ulm; Fenn LLC".
_TOWN_S_NAME = rf"(?:St\.\s)?[{CAPITALS}][\w'’-]+(?:\s[{CAPITALS}][\w'’-]+)?"
BARE_TOWN = Rule(
    rf",\s(?P<city>{_TOWN_S_NAME})(?=;)",
    finds=["Orlo GmbH‹, Ulm›; Fenn", "Orlo GmbH‹, Bad Ulm›; Fenn", "Orlo Inc.‹, St. Fenn›; Lamp", "Orlo AB‹, Ålby›; so", "Orlo Inc.‹, Los Ålamos›;"],
    never=["Orlo GmbH, Ulm, and Fenn", "Orlo GmbH, of Ulm;", "Orlo Inc., Fenn Lamp Tents;"],
)
OF_BARE_TOWN = Rule(
    rf",?\sof\s(?P<city>{_TOWN_S_NAME})(?=;|\.?\Z|\.\s|,?\s(?:and|or)\s|(?P<next>,\s[^,;]{{3,80}}))",
    finds=[
        "Orlo GmbH‹ of Ulm›; Fenn", "Orlo GmbH‹, of Ulm›; Fenn", "Orlo GmbH‹ of Ulm›.", "Orlo GmbH‹ of Bad Ulm›. Fenn", "Orlo GmbH‹ of Ulm›",
        "Orlo GmbH‹ of Ulm›, and Fenn", "Orlo GmbH‹ of Ulm› and Fenn", "Orlo GmbH‹ of Ålby› or Fenn", "Orlo Inc.‹ of St. Fenn›;",
        "Orlo GmbH‹ of Ulm›, Fenn LLC",
    ],
    never=["Orlo GmbH of Fenn Lamp Tents;", "Orlo GmbH, Ulm;"],
)
# What is told of one of a list between semicolons, besides its place.
RELATIVE = Rule(
    r",?\s(?:whose|which|who|an\s+individual|a\s+natural\s+person)\b[^;()]{1,80}(?=;)",
    finds=["Orlo‹, whose location is unknown›; Fenn", "Orlo‹ which has closed›; Fenn", "Orlo‹, who lives in Fenn›; Lamp",
           "Orlo‹, an individual trading alone›; Fenn", "Orlo‹, a natural person in Fenn›; Lamp"],
    never=["Orlo, whose location is unknown, and Fenn", "Orlo, the maker; Fenn"],
)  # fmt: skip
# A town with no land, where an item ends behind it: "; Orlo GmbH, of Ulm; Ute Fenn, also of Ulm."
TOWN = Rule(
    rf",\s(?:both\s|all\s|each\s)?of\s(?P<city>(?:St\.\s)?[{CAPITALS}][\w'’-]*(?:\s(?:(?:de|del|la|am)\s)?[{CAPITALS}][\w'’-]*){{0,3}}?)"
    rf"(?:,\s(?P<region>[{CAPITALS}][\w'’-]*(?:\s[{CAPITALS}][\w'’-]*){{0,2}}))?(?=;|\.?\Z|,?\s\([\"']|\.\s)",
    rf",?\s(?:also|likewise)\sof\s(?P<same>[{CAPITALS}][\w'’-]*(?:\s[{CAPITALS}][\w'’-]*){{0,2}})(?=[;,.]|\sand\s)",
    finds=["Orlo Inc.‹, of Fenn, Nuevo Orlo›; Lamp", "Orlo‹, of Bad Fenn›.", "Ute Orlo‹, also of Fenn›; Lamp", "Orlo‹, likewise of Fenn›; so", "Ute Orlo‹, also of Fenn›, and Lamp", "Ute Orlo‹ also of Fenn› and Lamp",
           "Orlo‹, both of St. Fenn›;", "Orlo‹, all of Fenn›;", "Orlo‹, each of Fenn›;", "Orlo‹, of Fenn de Lamp›; so", "Orlo‹, of Fenn del Lamp›; so", "Orlo‹, of Fenn la Lamp›; so",
           "Orlo‹, of Fenn am Lahn›; so", 'Orlo‹, of Fenn› ("Orlo")', "Orlo‹, of Fenn›. The", "Orlo‹ likewise of Fenn›."],
    never=["Orlo, of Fenn, and Lamp", "Orlo of Fenn;", "Orlo, of the lamps;"],
)  # fmt: skip
# Behind a place: the next one, of a list that gives each of its last names its own, "of Ulm, Germany and Logan, Utah, respectively".
AND_PLACE = Rule(r"(?:,|;)?\s(?:and\s)?(?:of\s)?(?:the\s)?", finds=["‹, and of the ›Hague", "‹ and ›Ulm", "‹; ›Ulm"], never=["and", "."])
RESPECTIVELY = Rule(r",?\srespectively\b", finds=["Utah‹, respectively›", "Utah‹ respectively›."], never=["Utah, respected"])
# Before a place in a bracket.
BRACKET_OPENS = Rule(
    r"\s\((?:(?:both|all|each)\s)?(?:of\s|from\s|in\s|based\sin\s|located\sin\s)?(?:the\s)?(?=[A-Z])",
    finds=["Orlo‹ (›Ulm)", "Orlo‹ (of ›Ulm)", "Orlo‹ (both from ›Ulm)", "Orlo‹ (all in ›Ulm)", "Orlo‹ (each based in ›Ulm)", "Orlo‹ (located in the ›Tyrol)"],
    never=["Orlo (a partnership)", "Orlo, of Ulm"],
)
# What is told of one of a list in a bracket, besides its place.
IN_BRACKETS = Rule(
    r"\s\((?!(?:i\.e|namely|collectively|together|jointly|and|or|with|including|except|but|other|formerly|also|now|doing|trading|its|their)\b)"
    r"[a-z][^()\"';:]{1,100}\)(?=[;,.]|\s(?:and|or|as\swell\sas)\s|\Z)",
    r"\s\((?:(?:ALJ\s)?Order|ID|EDIS|Inv\.)\s[^()\"';:]{1,80}\)(?=[;,.]|\s(?:and|or)\s|\Z)",
    finds=["Orlo‹ (Order No. 15, settlement)›; Fenn", "Orlo‹ (ALJ Order No. 4)› and Fenn", "Orlo‹ (ID at 4)› or Fenn", "Orlo‹ (EDIS 4)›", "Orlo‹ (Inv. No. 4)›, Fenn",
           "Orlo‹ (a partnership)›; Fenn", "Orlo‹ (in default)›, and Fenn", "Orlo‹ (which defaulted)› and Fenn", "Orlo‹ (an importer)› or Fenn",
           "Orlo‹ (in default)› as well as Fenn", "Orlo‹ (in default)›", "Orlo‹ (in default)›."],
    never=["Orlo (Ulm); Fenn", "Orlo (i.e., Fenn);", "Orlo (namely Fenn);", "Orlo (collectively so);", "Orlo (together so);", "Orlo (jointly so);",
           "Orlo (and Fenn);", "Orlo (or Fenn);", "Orlo (with Fenn);", "Orlo (including Fenn);", "Orlo (except Fenn);", "Orlo (but so);", "Orlo (other so);",
           "Orlo (formerly Fenn);", "Orlo (also Fenn);", "Orlo (now Fenn);", "Orlo (doing so);", "Orlo (trading as Fenn);", "Orlo (its affiliate);",
           "Orlo (their affiliate);", "orlo (pty) Lamps"],
)  # fmt: skip
QUOTED = Rule(
    r"\"([^\"]{1,80}?),?\"",
    r"(?<!\w)'([^']{1,80}?),?'(?!\w)",
    finds=['(the ‹"Orlo,"› so)', "(the ‹'Orlo'›)"],
    never=["Orlo's lamps' poles", '"Orlo', "(Orlo)"],
)
