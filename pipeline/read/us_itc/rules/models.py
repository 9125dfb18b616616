"""Rules of `pipeline.read.us_itc.models`: models, part numbers and the like."""

from __future__ import annotations

from pipeline.read.rule import Rule

CODE = Rule(
    r"[A-Z]{1,6}-?\d{1,5}(?:-[A-Z\d]{1,6})*[A-Z]{0,3}",
    finds=[
        "the lid of the ‹K2› kettle",
        "the ‹FL-200W› lantern",
        "the ‹STOVE40-EU-2X› of Orlo",
    ],
    never=[
        "the fl-200 lantern",
        "claim 4 of Fenwick",
        "the XL version",
    ],
)
# A code or a word with a number, with what stands before and behind it in a name.
NAMED = Rule(
    rf"(?:(?:[A-Z][a-z]\w+|[A-Z]{{2,}})\s){{0,2}}"
    rf"(?:{CODE}|[A-Z][A-Za-z]+\s\d{{1,4}}[A-Z]?)"
    rf"(?:\s(?:Mini|Pro|Plus|Max|Lite|Ultra|Air|S))?",
    finds=[
        "the ‹Fenwick Lantern FL-200› and its hinges",
        "the ‹ORLO K2› kettle",
        "the ‹Trekker 40B› stove",
        *("the ‹Orlo K2 Mini› kettle", "the ‹K2 Pro› kettle", "the ‹K2 Plus› kettle", "the ‹K2 Max› kettle"),
        *("the ‹Trekker 40 Lite› stove", "the ‹Trekker 40 Ultra› stove", "the ‹FL-200 Air› lantern", "the ‹FL-200 S› lantern"),
    ],
    never=[
        "the Fenwick Lantern Pro",
        "the trekker 40 stove",
        "40 stoves of Orlo",
    ],
)
# Without a number: a word for a line of goods and one for a size of it, where the notice says that they are goods.
SIZED = Rule(
    r"\b(?:[Aa]ccused|[Ii]nfringing|[Aa]djudicated|[Rr]edesigned|and|or),? (?P<one>[A-Z][a-z]\w+\s(?:Mini|Pro|Plus|Max|Lite|Ultra))\b(?!\s[\dA-Z])",
    finds=[
        *("the ‹accused Trekker Mini› stoves", "‹Infringing Trekker Pro› stoves", "the ‹adjudicated Trekker Plus› stoves"),
        *("‹redesigned Trekker Max› stoves", "‹and Trekker Lite› stoves", "‹or Trekker Ultra› stoves", "‹Accused, Trekker Mini›"),
        *("‹infringing Trekker Pro›", "‹Adjudicated Trekker Pro›", "‹Redesigned Trekker Pro›"),
    ],
    never=["the accused Trekker stoves", "infringing Trekker Pro 2 stoves", "infringing Trekker Pro LLC"],
)
# A name that is no part of a longer word or number.
ONE = Rule(
    rf"(?<![\w'$-])(?:{NAMED})(?![\w'-]|[.,]\d)",
    finds=[
        "the ‹Fenwick FL-200›, the lantern with a fixed base",
        "the redesigned ‹Orlo K2 Pro›.",
    ],
    never=[
        "the K2's lid",
        "Inv. No. 337-TA-9001",
        "design patent D912,345",
    ],
)
MARKED = Rule(
    r"\b(?:models?|part (?:nos?\.?|numbers?)|SKUs?|designations?) (?=[A-Z\d])",
    any_case=True,
    finds=[
        "lanterns sold as ‹models ›FL-200 and FL-300",
        "hinges with ‹part no. ›41-B",
        "‹Part numbers ›41-B and 41-C",
        "the stove with ‹SKU ›88120",
        "under the ‹designation ›Trekker 40",
    ],
    never=[
        "the new model, FL-200",
        "a remodel of 2019",
        "spare parts numbered 41 and 42",
    ],
)
# One of those behind such a word, with what leads to the next.
IN_LIST = Rule(
    r"(?P<one>[A-Z0-9][\w-]*\d[\w-]*|[A-Z]{1,4}\s\d{1,4}\b|[A-Z]{1,3}-[\w-]+)"
    r"(?:,? (?:and|or) (?:model )?|, (?:model )?)?",
    finds=[
        "‹FL-200, and model ›FL-300",
        "‹41-B or ›41-C",
        "‹K 200, ›K 300",
        "‹FL-X› of Fenwick",
    ],
    never=[
        "Fenwick and Orlo",
        "lantern fl-x or a new model",
    ],
)
# "the FL200 patent" is no model.
PATENT = Rule(
    r" patent",
    finds=[
        "the FL200‹ patent›",
        "the K2‹ patent›ed lid",
    ],
    never=[
        "Patent No. 9,912,345",
        "the FL200 (patented in 2011)",
    ],
)
# A passage that may name models has one of these words.
SPEAKS = Rule(
    r"\b(?:models?|redesign\w*|accused|adjudicated|devices?|products?|modules?|engines?|terminals?|cartridges?|"
    r"stoves?|units?|doors?|SKUs?|sold|named the|lacks?|not covered)\b",
    any_case=True,
    finds=[
        *("lantern ‹models› FL-200 and FL-300", "the ‹redesigned› FL-200", "the ‹accused› FL-200", "the ‹adjudicated› K2"),
        *("a ‹device› called K2", "The ‹products› are the K2 and K3", "the ‹module› LM-40", "the ‹engines› E20 and E30"),
        *("the ‹terminal› T40", "‹cartridges› C1 to C4", "the Trekker 40 ‹stove›", "the ‹units› U10 and U20"),
        *("the ‹doors› D-Line 40", "‹SKU› 88120", "kettles ‹sold› as K2", "a kettle ‹named the› Orlo K2"),
        *("The K2 ‹lacks› a lid", "The K2 is ‹not covered› by claim 4"),
    ],
    never=[
        "Fenwick filed a complaint about tent poles",
        "The kettle K2 is covered by claim 4",
        "The production of the remodeled K2 began in 2019",
    ],
)
# Words and letters with a number behind them that is no model.
NO_MODEL = Rule(
    r"^(?:Order|Rule|Part|Paragraph|Section|Claims?|Nos?|Inv|FR|Fed|Cir|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Suite|Room|Unit|"
    r"Building|Block|Floor|Flat|Lot|Docket|DN|RE|D|VA|TX|PA|SR|EDIS3?|TS|Exhibit|Ex|Title|Level|Reg|Registration|"
    r"Patent|Phase|Figure|Table|Day|Question|Issue)\b",
    r"^(?:RE|D|VA|TX|PA|TS|DN|H|HQ|NY|US|FR|EDIS)-?\d",
    finds=[
        *("‹Order› 12", "‹Rule› 210", "‹Part› 207", "‹Paragraph› 3", "‹Section› 337", "‹Claims› 4", "‹Nos› 12", "‹Inv› 90"),
        *("‹FR› 123", "‹Fed› 84", "‹Cir› 2014", "‹January› 5", "‹February› 5", "‹March› 5", "‹April› 5", "‹May› 5", "‹June› 5"),
        *("‹July› 5", "‹August› 5", "‹September› 5", "‹October› 5", "‹November› 5", "‹December› 5", "‹Jan› 5", "‹Feb› 5"),
        *("‹Mar› 5", "‹Apr› 5", "‹Jun› 5", "‹Jul› 5", "‹Aug› 5", "‹Sept› 5", "‹Oct› 5", "‹Nov› 5", "‹Dec› 5", "‹Suite› 400"),
        *("‹Room› 112", "‹Unit› 7B", "‹Building› 4", "‹Block› 9", "‹Floor› 3", "‹Flat› 2B", "‹Lot› 15", "‹Docket› 3901"),
        *("‹DN› 3901", "‹RE› 123", "‹D› 912", "‹VA› 22", "‹TX› 75", "‹PA› 190", "‹SR› 41", "‹EDIS› 12", "‹TS› 12"),
        *("‹Exhibit› 4", "‹Ex› 4", "‹Title› 19", "‹Level› 3", "‹Reg› 123", "‹Registration› 123", "‹Patent› 9", "‹Phase› 2"),
        *("‹Figure› 3", "‹Table› 1", "‹Day› 60", "‹Question› 5", "‹Issue› 2"),
        *("‹RE4›9876", "‹D9›12", "‹VA2›201", "‹TX8›123", "‹PA1›901", "‹TS1›2", "‹DN3›901", "‹H3›01"),
        *("‹HQ9›63", "‹NY-3›01", "‹US9›912", "‹FR8›4", "‹EDIS7›12"),
    ],
    never=[
        *("Trekker 40", "Orderly 40", "Marsh 20", "DX-200", "USB-2", "Orlo Unit 7"),
    ],
)
# Words that begin a sentence, or a title, and are no part of the name behind them.
NO_PART = Rule(
    r"(?:The|Model|And|Its|In|Of|As|A|An)\s",
    finds=[
        *("‹The ›Trekker 40", "‹Model ›K2", "‹And ›Fenwick FL-200", "‹Its ›K2 Pro", "‹In ›FL-200", "‹Of ›Orlo K2"),
        *("‹As ›FL-200", "‹A ›Trekker 40", "‹An ›FL-200"),
    ],
    never=[
        "Fenwick FL-200",
        "Asa 40",
        "the Inka 2",
    ],
)
