"""Rules of `pipeline.read.us_itc.ordered_that`: how goods are kept out, and firms told to cease, without a noun for an order."""

from __future__ import annotations

from pipeline.read.rule import Rule

_COMMISSION = r"(?:\bCommission|(?:^|(?<=[,;][ ])|(?<=and[ ]))[Ii]t) (?:[a-z]{3,11},? )*?"
# Without one of these nothing is kept out, and nobody told to cease or to pay.
ENTRY = Rule(
    r"\b(?:entry|entering|import\w+|cease and desist|civil penalt|kept out of|from the United States)",
    finds=["from ‹entry›", "from ‹entering›", "the ‹importation› of", "that it ‹cease and desist›", "pay a ‹civil penalt›y", "be ‹kept out of› it", "barred ‹from the United States›"],
    never=["the Commission has determined that Orlo is right"],
)
# The words behind which it is told what shall be.
ORDERS_THAT = Rule(
    rf"{_COMMISSION}(?:order(?:s|ed)|direct(?:s|ed)|command(?:s|ed)|determin(?:es|ed)|decid(?:es|ed)|rul(?:es|ed)|requir(?:es|ed))"
    r"(?: (?!not )[^.;:]{0,60}?)??:? (?:\(\w\) )?that\b",
    finds=[
        "The ‹Commission has ordered that› lanterns", "the ‹Commission has, accordingly, ordered (1) that› they", "The ‹Commission hereby orders: (i) that› they", "‹It today directs that› they", "‹It now directed (a) that› they", "so, and ‹it also commands that› they",
        "so; ‹it further commanded that› they", "so, ‹it therefore determines that› they", "The ‹Commission has determined on review that› they", "The ‹Commission decides that› they",
        "The ‹Commission has decided that› they", "The ‹Commission rules that› they", "The ‹Commission has ruled that› they", "The ‹Commission requires that› they", "The ‹Commission required that› they",
    ],
    never=["Orlo asks that it be so", "The judge ordered that it be so", "the Commission was asked that it be so", "The Commission has ordered Orlo to pay", "The Commission has determined not to order that"],
)  # fmt: skip
# What is ordered of goods, or of somebody.
DONE = Rule(
    r"\b(?P<border>be (?:\w+ )?(?:excluded from|barred from|kept out of|refused|denied|prohibited from) (?:\w+ )?(?:entry|importation|the United States|this country))\b",
    r"\b(?P<person>(?<!\bto[ ])(?<!\bdid[ ])cease and desist)\b(?! orders?)",
    r"\b(?P<penalty>pay (?:\w+ )?(?:an? )?(?:\w+ )?civil penalt(?:y|ies))\b",
    finds=["that they ‹be excluded from entry›", "shall ‹be hereby barred from importation›", "‹be kept out of the United States›", "‹be refused entry›", "‹be denied all entry›", "‹be prohibited from importation›", "‹be kept out of this country›",
           "that Orlo ‹cease and desist› from it", "that Orlo ‹pay jointly a civil penalty›", "that Orlo ‹pay civil penalties›", "that Orlo ‹pay an added civil penalty›"],
    never=["be excluded from evidence", "a cease and desist order", "was barred from entry", "failed to cease and desist", "it did cease and desist"],
)  # fmt: skip
# In front of what is done: it is not ordered, only asked for or thought of.
NOT_ORDERED = Rule(
    r"\b(?:not|never|requests?|requested|petitions?|motions?|complaints?|recommend\w*|propos\w*|whether|if|unless|would|could|may|argu\w*|asks?|asked)\b",
    finds=["that goods ‹not› be", "that they ‹never› be", "that the ‹request› that", "the ‹requests› that", "as ‹requested›", "the ‹petition›", "the ‹petitions›", "the ‹motion›", "the ‹motions›", "the ‹complaint›", "the ‹complaints›", "what the judge ‹recommended›", "the ‹proposal›",
           "it rule ‹whether› goods", "that ‹if› goods", "that ‹unless› goods", "that goods ‹would› be", "that goods ‹could› be", "that goods ‹may› be", "that it is ‹argued› that goods", "that it ‹asks› that", "that they ‹ask› that", "what Orlo ‹asked›"],
    never=["that lanterns of Nnnn that infringe claim 1"],
)
# Where the next of several clauses begins.
NEXT = Rule(
    r"[,;]?\s(?:and|or)\s(?:also )?(?:\(\w{1,3}\) )?(?:that\b|(?=Nn))",
    r"[,;]\s(?:\(\w{1,3}\) )?that\b",
    finds=["from entry‹, and (2) that› Fenn", "from entry‹ and ›Nnnn cease", "from entry‹; (ii) that› Fenn", "from entry‹ or that› Fenn", "from entry‹, that› Fenn", "from entry‹ and also that› Fenn"],
    never=["from entry and sale", "goods that infringe"],
)  # fmt: skip
# What the sentence tells behind it is another thing.
ANOTHER_ACT = Rule(
    r"[,;]?\s(?:and|but|while)\s(?:(?:also|it|the Commission) )*(?:has|have|is|are|was|were|finds?|found|terminat\w+|denie[sd]|declin\w+|issu\w+|set(?:s)?)\b",
    r";\s(?!(?:and\s)?(?:\(\w{1,3}\)\s)?(?:that\b|Nn))",
    finds=["entry‹, and has› denied it", "entry‹; and have› it", "entry‹, and is› so", "entry‹ and are› so", "entry‹, but it was› so", "entry‹, while were› so", "entry‹, and finds› it", "entry‹, and find› it",
           "entry‹, and found› it", "entry‹, and the Commission also terminated› it", "entry‹ and denied› it", "entry‹ and denies› it", "entry‹, but declined› it", "entry‹, and issued› it", "entry‹, and sets› it", "entry‹ and set› it", "entry‹; ›the bond"],
    never=["from entry, and (2) that Nnnn", "A; Nnnn", "A; and Nnnn", "A; (2) Nnnn", "entry; and that Nnnn"],
)  # fmt: skip
# The same said of goods as what is done to them.
KEEPS_OUT = Rule(
    rf"{_COMMISSION}(?:(?:determined|decided|resolved|voted) to )?(?:exclude[sd]?|bar(?:s|red)?|refuse[sd]?|den(?:y|ies|ied)|prohibit(?:s|ed)?|forbid(?:s|den)?)"
    r"(?: (?P<from>from entry|from importation|(?:the )?(?:\w+ )?(?:entry|importation) (?:to|of|by)))? ",
    finds=["The ‹Commission has determined to exclude from entry ›the", "The ‹Commission has decided to bar ›lanterns", "The ‹Commission resolved to refuse entry to ›them", "The ‹Commission voted to deny any entry of ›it", "The ‹Commission prohibits the importation of ›them",
           "The ‹Commission forbids the importation by ›Orlo", "‹It has excluded ›lanterns", "so, ‹it has excluded ›them", "‹It excludes ›them", "‹It barred from importation ›it", "‹It bars ›it", "‹It refused ›them", "‹It refuses ›them", "‹It denies ›entry", "‹It denied ›entry", "‹It has prohibited ›it", "‹It has forbidden ›it",
           "has determined so, and ‹it has decided to prohibit ›them", "The ‹Commission has decided to forbid ›it"],
    never=["The Commission has determined not to exclude lanterns", "an order excluding lanterns", "Orlo excludes it", "The Commission declined to bar lanterns"],
)  # fmt: skip
FROM_ENTRY = Rule(
    r"\bfrom (?:\w+ )?(?:entry|importation|entering|being imported|the United States|this country)\b",
    finds=["lanterns of Nnnn ‹from entry›", "‹from further importation›", "‹from entering› it", "‹from being imported›", "‹from the United States›", "‹from this country›"],
    never=["the motion of Nnnn", "from relying on importation"],
)
# What is refused or barred is no goods.
NO_GOODS = Rule(
    r"\b(?:orders?|motions?|petitions?|requests?|briefs?|evidence|testimony|witness(?:es)?|judgment|appearance|arguments?|relying)\b",
    finds=["denied entry of the ‹order›", "the ‹orders› of", "the ‹motion› of", "the ‹motions› of", "the ‹petition› of", "the ‹petitions› of", "the ‹request› of", "the ‹requests› of", "the ‹brief› of", "the ‹briefs› of", "the ‹evidence› of", "the ‹testimony› of", "the ‹witness› of", "the ‹witnesses› of",
           "the ‹judgment› against", "the ‹appearance› of", "the ‹argument› of", "the ‹arguments› of", "from ‹relying› on"],
    never=["the infringing lanterns of"],
)
