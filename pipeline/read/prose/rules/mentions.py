"""Rules of `pipeline.read.prose.mentions`: what stands around names in a passage."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS
from pipeline.read.rule import Rule

ONE_WORD = Rule(r"\A\S+\Z", finds=["‹Orlo›"], never=["Orlo Lamps"])
AND = Rule(r"\s(?:and|&)\s", finds=["Orlo‹ and ›Fenn", "Orlo‹ & ›Fenn"], never=["Orlo, Fenn", "Orland", "Orlo or Fenn"])
# Where a clause begins right behind these words: at the beginning, behind a stop, or in a title.
CLAUSE_BEGINS = Rule(
    rf"(?:^|[.!?\"(]|\b[{CAPITALS}][\w'’-]*)\s*\Z",
    finds=["‹›", "is over‹. ›", "an ‹Order ›"],
    never=["the order ", "Orlo, ", "Orlo; "],
)
# A first word alone that goes on behind a small one, up to a legal form: "Made in Fenn Lamps, Inc." in a list.
CARRIES_ON = Rule(
    rf"\s(?:by|in|on|at|with|from|under|over|without|into|out of|up to)\s(?:(?:the|a|an)\s)?(?=[{CAPITALS}0-9])",
    finds=[f"Made‹ {word} ›Fenn Inc." for word in ("by", "in", "on", "at", "with", "from", "under", "over", "without", "into", "out of", "up to")]
    + ["Made‹ in the ›Fenn Inc.", "Made‹ by a ›Fenn Inc.", "Made‹ by an ›Orlo Inc.", "Made‹ by ›4Fenn Inc."],
    never=["Orlo by fenn", "Orlo and Fenn"],
)
# More names follow, or parts of this one.
JOINED = Rule(
    rf",?\s(?:and\s|&\s)?[{CAPITALS}]", finds=["Orlo‹, F›enn", "Orlo‹ and F›enn", "Orlo‹ & F›enn"], never=["Orlo, fenn", "Orlo;"]
)
DIVISION = Rule(
    r",?\s+[Aa]\s+Division\s+of\s+", finds=["Orlo‹, a Division of ›Fenn"], never=["Orlo, a division of Fenn", "a Division"]
)
# Two names of one house, with a line's end between: "Orlo Lamps and Orlo Tents Inc." are two.
ONE_HOUSE = Rule(r"\A(\S+)\s[^\n]*\n\1\s", finds=["‹Orlo Lamps\nOrlo ›Tents Inc."], never=["Orlo Lamps\nFenn Tents Inc."])
# The "and" of a list, which stands before its last name.
LIST_S_AND = Rule(
    r"\b(?:and|as\s+well\s+as|together\s+with)\b",
    finds=[", ‹and› ", " ‹as well as› ", " ‹together with› "],
    never=[", ", "; ", " or "],
)
# A word behind a short form that is no part of it: "Orlo Respondents".
NO_NAME_S = Rule(
    r"\s(?:Respondents?|Products?|Entities|Parties|Companies|Defendants|Firms|Orders?)\Z",
    finds=[
        "Orlo‹ Respondents›", "Orlo‹ Products›", "Orlo‹ Entities›", "Orlo‹ Parties›", "Orlo‹ Companies›", "Orlo‹ Defendants›", "Orlo‹ Firms›",
        "Orlo‹ Orders›",
    ],
    never=["Orlo Lamps", "Respondents", "Orlo Orders of"],
)  # fmt: skip
# A name of an alias that is written small: "d/b/a lamp.store".
SMALL_NAME = Rule(r"[a-z][\w.-]*\w", finds=["‹lamp.store›"], never=["LAMP", "4"])
# Words of a title that are no part of a name, though capitalised; it begins with none of them.
CLAUSE_WORD = Rule(
    r"\s?\b(?:Based|Pursuant|Due|Finding|Terminating|Denying|Granting|Affirming|Has|Have|Was|Were|Failed)(?=\s[A-Za-z]|$)",
    finds=[
        "Orlo‹ Based› on a settlement", "Orlo‹ Pursuant› to a settlement", "Orlo‹ Due› to a settlement", "Orlo‹ Finding› a violation",
        "Orlo‹ Terminating› it", "Orlo‹ Denying› a motion", "Orlo‹ Granting› a motion", "Orlo‹ Affirming› it", "Orlo‹ Has› Violated",
        "that Orlo and Fenn‹ Have› defaulted", "Orlo‹ Was› found", "Orlo and Fenn‹ Were› found", "Orlo‹ Failed› to answer", "Orlo‹ Has›",
    ],
    never=["Based, Inc."],
)  # fmt: skip
# Behind the first word of what several are called by.
OF_SEVERAL = Rule(
    r" (?:respondents|companies|entities|group|parties|defendants|firms)\b",
    finds=["Orlo‹ respondents›", "Orlo‹ companies›", "Orlo‹ entities›", "Orlo‹ group›", "Orlo‹ parties›", "Orlo‹ defendants›", "Orlo‹ firms›"],
    never=["Orlo Respondents", "Orlo lamps"],
)
# With what a sentence begins that is one of several.
FIRST_OF_ALL = Rule(
    r"(?:First|Second|Third|Fourth|Fifth|Finally|Lastly)(?=,\s[a-z])",
    r"\A(?:First|Second|Third|Fourth|Fifth|Finally|Lastly)(?=,\s)",
    finds=["‹First›, the judge", "‹Second›, the judge", "‹Third›, the judge", "‹Fourth›, the judge", "‹Fifth›, the judge", "‹Finally›, it",
           "‹Lastly›, it",
           *(f"so. ‹{one}›, the" for one in ("First", "Second", "Third", "Fourth", "Fifth", "Finally", "Lastly")),
           *(f"‹{one}›, Orlo" for one in ("First", "Second", "Third", "Fourth", "Fifth", "Finally", "Lastly"))],
    never=["First Lamp", "Orlo, First, Fenn"],
)  # fmt: skip
# A bracket at the end of a name, with one word in it.
IN_BRACKETS_AT_END = Rule(
    r"\s\(([A-Z][\w&-]*)\)\Z",
    finds=["Orlo Lamps Corp.‹ (Orlo)›"],
    never=["Orlo (HK) Ltd.", 'Orlo Ltd. ("Orlo")'],
)
