"""How opinions write rights for short."""

from __future__ import annotations

from pipeline.read.rule import Rule

SHORT = Rule(
    r"(?<!\w)(?P<kind>D|RE)?\s?['`‘’](?P<letter>D|RE)?(?P<digits>\d{3})(?![\d'])(?! application)",
    finds=[
        "the ‹'123› patent",
        "the ‹D'654› patent",
        "the ‹RE'678› patent",
        "‹'D654›",
        "‹'RE678›",
        "the ‹`123› patent",
        "the ‹’123› patent",
        "the ‹‘123› patent",
    ],
    never=["the '21 patent", "the '1234 patent", "in '123 application", "O'123"],
)
# A number with its short form behind it.
DEFINED = Rule(
    r"(?P<number>(?:D|RE)?\d[\d,]{3,}\d)[^()\"]{0,60}\([^()]{0,40}?['`‘’](?:D|RE)?(?P<digits>\d{3})(?!\d)",
    finds=[
        'U.S. Patent No. ‹9,901,123 ("the \'123› patent")',
        "No. ‹RE49,303 (the '303› patent)",
        'No. ‹D917654 ("the D\'654› patent")',
        'No. ‹D917,654 ("the \'D654› patent")',
        "No. ‹RE49303 (the 'RE303› patent)",
    ],
    never=['No. 9,901,123 ("Smith")', "claims 1, 2 (the '123 patent)"],
)
# A name that the opinion gives one right or several, behind their numbers.
CALLED = Rule(
    r"\((?:(?:collectively|together|hereinafter),? )?[\"“]?(?:the )?[\"“]?(?P<name>(?!U\.S\.)[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})"
    r" (?:[Pp]atent|mark|[Tt]rademark|registration)(?P<several>s)?,?[\"”]?\)",
    finds=[
        'Nos. 9,901,123 and 9,901,456 ‹(collectively, "the Hinge patents")›',
        'No. 9,901,123 ‹(the "Hinge patent")›',
        "No. 9,901,123 ‹(“Hinge Pin patent”)›",
        "No. 9,901,123 ‹(“the Hinge patent”)›",
        "No. 9,901,123 ‹(the “Hinge patent”)›",
        "No. 4,111,222 ‹(together, the Orlo marks)›",
        "No. 4,111,222 ‹(hereinafter the Orlo trademark)›",
        "No. 4,111,222 ‹(the Orlo registration)›",
        'No. 9,901,123 ‹(the "Lid Patent,")›',
        "No. 4,111,222 ‹(the Orlo Trademark)›",
    ],
    never=["(the '123 patent)", "(the patent)", "(a U.S. patent)"],
)
# A number in full, behind which it stands what it is.
FULL = Rule(
    r"(?<![\d,])(?P<number>\d{1,2},\d{3},\d{3}) [Pp]atent\b",
    finds=["as to the ‹9,901,123 patent›", "the ‹9,901,123 Patent›"],
    never=["No. 9,901,123", "the 123 patent"],
)
TAKEN = Rule(
    r"\bmisappropriat\w+",
    any_case=True,
    finds=["the finding of ‹misappropriation›", "Orlo ‹misappropriated› them"],
    never=["the finding of infringement"],
)
# What is taken, where the opinion calls it no more than that.
SECRET = Rule(r"\bsecrets?\b", any_case=True, finds=["made with the ‹secrets›", "a trade ‹secret›"], never=["secretly", "the secretary"])
