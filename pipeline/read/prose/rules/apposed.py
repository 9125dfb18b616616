"""Rules of `pipeline.read.prose.apposed`: what somebody is, said before or behind his name, each with words that it is for and is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS
from pipeline.read.rule import Rule

_NOT = ("order", "against", "and", "or", "of", "by", "for", "to", "not", "will", "shall", "that")
_WHO = (
    "individuals?", "persons?", "employees?", "officers?", "directors?", "managers?", "operators?", "owners?", "proprietors?", "principals?", "presidents?",
    "founders?", "partners?", "shareholders?", "members?", "agents?", "representatives?", "executives?", "sellers?", "storefronts?", "retailers?", "wholesalers?", "vendors?",
    "merchants?", "suppliers?", "distributors?", "importers?", "exporters?", "dealers?", "makers?", "manufacturers?", "affiliates?", "subsidiar(?:y|ies)", "parents?", "arms?",
    "compan(?:y|ies)", "firms?", "partnerships?", "proprietorships?", "corporations?", "entit(?:y|ies)", "chair(?:man|woman)?", "engineers?", "consultants?", "licensees?", "customers?",
)  # fmt: skip
_EXAMPLES = tuple(one.replace("(?:y|ies)", "y").replace("(?:man|woman)?", "man").removesuffix("s?") for one in _WHO)
# What somebody is: "its sole officer", "two former employees", "the Amazon seller", "operator". No word of a name, nor of an order.
WHO = Rule(
    rf"(?<![\w'’-])(?:(?:its|his)\s+)?(?:(?!\w*(?:ed|ing|[^'’]s)\s|(?:{'|'.join(_NOT)})\s)[a-z][a-z-]*(?:['’]s)?\s+){{0,4}}"
    rf"(?:[A-Z][\w.-]*\s+)?(?:{'|'.join(_WHO)})\b",
    finds=[*(f"‹its sole {word}› Orlo" for word in _EXAMPLES), "‹his former officer› Orlo", "‹the Amazon seller› Orlo", "‹subsidiaries› Orlo",
           "‹companies› Orlo", "‹entities› Orlo", "‹chair› Orlo", "‹chairwoman› Orlo", *(f"‹{word}s› Orlo" for word in _EXAMPLES if word[-1] not in "yn" or word == "person"),
           "‹the firm's own agent› Orlo", "‹the firm’s agent› Orlo", "‹their U.S. arm› Orlo", *(f"{word} ‹officer› Orlo" for word in (*_NOT, "named", "finding", "finds"))],
    never=["Orlo Lamps, Inc.", "an ownership", "terminated it as to Orlo"],
)  # fmt: skip
# Before a person's name, of whom no more is said.
A_CERTAIN = Rule(
    rf"(?:and\s)?(?:a\scertain|one|the\ssaid)\s(?=[{CAPITALS}])",
    finds=["‹a certain ›Ute Orlo", "‹and one ›Ute Orlo", "‹the said ›Ute Orlo", "‹one ›Ute Orlo"],
    never=["one of them", "a certain lamp"],
)
# Between that and the name: whose officer he is, what the firm does, a comma.
OF_WHOM = Rule(
    rf"\s(?:of|at|for|to|with)\s(?:the\s)?(?:(?:[a-z-]+\s){{0,2}})(?=[{CAPITALS}0-9])",
    finds=["officer‹ of ›Orlo", "employees‹ of complainant ›Orlo", "seller‹ at ›Fenn", "agent‹ for ›Orlo", "supplier‹ to the ›Orlo", "manager‹ with the said ›Orlo"],
    never=["officer of theirs", "officer in Orlo", "officer, Orlo"],
)
UP_TO_NAME = Rule(
    rf"(?:\s(?:that|which|whom|who)\s[a-z ]{{2,40}}(?<!\sby)(?<!\sto)(?<!\sof)(?<!\sfrom)(?<!\swith)(?<!\sfor)(?<!\sin))?(?:,\s(?:namely,?\s)?|:\s|\s)(?=[{CAPITALS}0-9]|[a-z]+[_\d])",
    finds=["officer‹, ›Ute Orlo", "individuals‹: ›Ute Orlo", "seller‹ ›Orlo", "seller‹ ›lamp_7", "the company‹ that they control, ›Orlo", "the firm‹ which he owns, ›Orlo",
           "the person‹ who runs it, ›Ute", "an agent‹ whom it paid, ›Ute", "individuals‹, namely, ›Ute"],
    never=["officer, who left", "officers of theirs"],
)  # fmt: skip
# Somebody of a market place on the internet, before a name: "the eBay seller lucky_7".
SELLER = Rule(
    rf"(?<!\w)[{CAPITALS}e]\w*(?:\.com)?\s(?:marketplace\s|online\s)?(?:seller|storefront|store|shop|account|merchant|vendor)s?(?::|,)?\s",
    finds=["the ‹Amazon seller ›Orlo", "‹eBay online store ›lamp_7", "‹Fenn.com marketplace shop ›Orlo", "‹Fenn account ›7Orlo", "‹Fenn merchants: ›Orlo",
           "‹Fenn vendors, ›iOrlo", "‹Łenn storefront ›Orlo"],
    never=["Amazon sells Orlo", "the seller Orlo", "Amazon seller; Orlo"],
)  # fmt: skip
# Behind the one and before the other: "its owner and operator", "Orlo's manager".
ANOTHER = Rule(rf"\s(?:and|or)\s{WHO}", finds=["owner‹ and sole operator›, Ute", "owner‹ or operator›, Ute"], never=["owner, operator", "owner and Ute"])
OF_HIS = Rule(
    rf"(?:[{CAPITALS}][\w.-]*\s){{0,3}}[{CAPITALS}][\w.-]*['’]s?\s{WHO}",
    finds=["‹Orlo's sole manager›", "‹Orlo Lamps' owner›", "by ‹Łorlo’s agent›", "by ‹Šenn Orlo's agent›"],
    never=["Orlo's lamps", "Orlo's"],
)
# What somebody is, behind his name: "Orlo Lamps, a sole proprietorship".
SAID_BEHIND = Rule(
    rf",\s(?:(?:an?|the|its|their|his|her|both|all)\s)(?:[a-z][a-z-]*\s){{0,3}}?(?:{'|'.join(_WHO)})"
    r"(?:\sof\s(?:both|these|each\sof\sthese)\s(?:[a-z]+\s)?[a-z]+)?(?=;|\.?\Z|,\s[a-z]+\s|\sand\s[a-z]|\s\((?:together|collectively|jointly)\b)",
    finds=["Orlo‹, a limited partnership›; Fenn", "Orlo‹, an individual›.", "Orlo‹, an individual›", "Orlo‹, the sole proprietorship›", "Orlo‹, its officer›;", "Orlo and Fenn‹, both individuals›, and so",
           "Ute‹, their agent›;", "Ute‹, his agent›;", "Ute‹, her agent›;", "Ute, Orlo‹, all officers› and their firm", *(f"Orlo‹, a mere {word}›; and" for word in _EXAMPLES),
           "Ute‹, a former director of both companies›;", "Ute‹, an officer of these firms› (together", "Ute‹, the manager of these three firms› (collectively", "Ute‹, an owner of each of these firms›.", "Ute‹, its officer› (jointly",
           "Orlo‹, all companies›;", "Orlo‹, all subsidiaries›;", "Orlo‹, all entities›;", "Ute‹, its chairwoman›;", "Ute‹, its chair›;", "Orlo‹, a partnership›, or Fenn",
           "Orlo‹, a partnership›, as is so", *(f"Orlo‹, all {word}s›;" for word in _EXAMPLES if word[-1] not in "yn" or word == "person")],
    never=["Orlo, its officer, Ute Fenn", "Orlo, a limited exclusion order", "Orlo, the officer of Fenn", "Orlo and its officer Ute"],
)  # fmt: skip
