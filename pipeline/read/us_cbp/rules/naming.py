"""Rules of `pipeline.read.us_cbp.models` and `articles`: lists and ranges, names with their numbers, and which of several is meant."""

from __future__ import annotations

from pipeline.read.rule import Rule

# The pages of a law report are no models.
CITED = Rule(
    r"\b\d{1,4} (?:F\.(?:2d|3d|4th)|F\. Supp\. \dd|U\.S\.(?! Patent)|S\. Ct\.|USPQ2d|C\.F\.R\.|Fed\. Reg\.)(?: §+| at)? \d[\d.]*(?:, \d+)*",
    finds=["‹545 F.3d 1340, 1358› (Fed. Cir.", "‹645 F.2d 976›", "‹12 F.4th 1340›", "‹12 F. Supp. 2d 1340›", "‹574 U.S. 318›", "‹130 S. Ct. 2543›", "‹12 USPQ2d 1340›", "‹19 C.F.R. § 177.12›", "‹76 Fed. Reg. 24051›", "‹545 F.3d at 1358›"],
    never=["the K2 and K3", "12 U.S. Patent 9"],
)  # fmt: skip
# A name with its number.
WITH_NUMBER = Rule(
    r"(?<![-\d])\b(?!(?:The|An?|Its|Their)\s|\d[\d-]{7})(?:[A-Z0-9][\w+./&-]*[ ]){1,6}\((?:[Mm]odel|[Pp]art|[Ii]tem|[Ss]tyle|[Pp]roduct|[Cc]atalog(?:ue)?|[Ss]tock|SKU)(?: (?:[Nn]o\.|[Nn]umber|#))? \"?[A-Z0-9][\w./+-]*(?: [A-Z0-9][\w./+-]*){0,3}\"?\)",
    finds=["the ‹Tern Pot (model no. TP-1-GY)›", "a ‹Tern Pot 3U (part no. 12-B)›", "‹Tern (item number 12)›", "‹Tern (style No. 12)›", "‹Tern (product number 12)›", "‹Tern (catalog no. 12)›", "‹Tern (catalogue no. 12)›", "‹Tern (stock no. 12)›", "‹Tern (SKU 12)›",
           "‹Tern (Model TP-1)›", "‹Tern (Part No. TP-1)›", "‹Tern (Item Number TP-1)›", "‹Tern (Style TP-1)›", "‹Tern (Product No. TP-1)›", "‹Tern (Catalogue No. TP-1)›", "‹Tern (Catalog No. TP-1)›", "‹Tern (Stock No. TP-1)›", "The ‹Tern (model TP-1)›", "A ‹Tern (model TP-1)›",
           "An ‹Elm (model TP-1)›", "Its ‹Tern (model TP-1)›", "Their ‹Tern (model TP-1)›", "‹Tern (model # TP-1)›", "‹Tern (model no. TP HD Pot 3U)›"],
    never=["entry 123-4567890-1 (model TP-1)", "Tern Pot (model nos. TP-1 and TP-2)", "the pot (model no. TP-1)", "Tern Pot (of tin)"],
)  # fmt: skip
# Articles that a letter itself numbers, several of them, or a range: "Articles 1-3 and 5".
LISTED = Rule(
    r"\b(?P<kind>(?:[Aa]rticle|[Pp]roduct|[Cc]onfiguration|[Rr]edesign|[Dd]esign|[Dd]esign-[Aa]round|[Aa]lternative|[Vv]ariant|[Vv]ersion|[Oo]ption|[Ss]ample|[Pp]rototype|[Gg]roup|[Ss]et|[Ii]tem|[Mm]odel|[Tt]ype|[Dd]evice|[Ss]tyle|[Gg]eneration)s|[Cc]ategories|[Ss]eries) (?:[Nn]os?\. )?"
    r"(?P<list>(?:[A-H]|\d{1,2}|[IVX]{1,4})\b(?![.]\d)(?:(?:, and |, or |,? & |, | and | or | through | to |-)(?:[A-H]|\d{1,2}|[IVX]{1,4})\b(?![.]?\d))+)",
    finds=["‹Articles 1 and 2›", "‹articles A, B, and C›", "‹Products 1-3›", "‹products 1, 2 or 3›", "‹Configurations A through C›", "‹configurations A & B›", "‹Redesigns 1 to 4›", "‹redesigns 1, or 2›", "‹Designs 1 through 3›", "‹designs 1-3›", "‹Design-Arounds 1 and 2›",
           "‹design-arounds 1 and 2›", "‹Alternatives A and B›", "‹alternatives A and B›", "‹Variants A and B›", "‹variants A and B›", "‹Versions 1 and 2›", "‹versions 1-2›", "‹Options A and B›", "‹options A-B›", "‹Samples 1 and 2›", "‹samples 1-2›", "‹Prototypes A and B›",
           "‹prototypes A-B›", "‹Groups 1 and 2›", "‹groups 1-3›", "‹Sets 1 and 2›", "‹sets 1-3›", "‹Items 1 and 2›", "‹items 1-3›", "‹Models A and B›", "‹models A-C›", "‹Types A and B›", "‹types A-C›", "‹Devices 1 and 2›", "‹devices 1-3›", "‹Styles A and B›",
           "‹styles A-C›", "‹Generations 1 and 2›", "‹generations 1-3›", "‹Categories 1 and 2›", "‹categories 1-3›", "‹Series 1 and 2›", "‹series 1-3›", "‹Articles Nos. 1 and 2›", "‹Articles No. 1 and 2›", "‹Types I and II›"],
    never=["Article 1", "Articles 3.1 and 3.2", "claims 1 and 2", "articles at issue"],
)  # fmt: skip
ONE_LISTED = Rule(r"\b(?:[A-H]|\d{1,2}|[IVX]{1,4})\b", finds=["‹1›-3", "‹A› through C", "‹II› and"], never=["and", "through"])
# Models from one to another: "K30 through K33".
RANGE = Rule(
    r"(?<![\w'’$.#-])(?P<begin>(?P<stem>[A-Z][A-Za-z]*-?)(?P<first>\d{1,5})(?P<tail>[A-Z]?)) (?:through|thru|to) (?P<end>(?P=stem)(?P<last>\d{1,5})(?P=tail))(?![\w'’-])",
    finds=["models ‹K30 through K33›", "‹GK-30 thru GK-33›", "‹GK-30A to GK-33A›"],
    never=["K30 through L33", "from K30 to the K33", "K30A to K33B"],
)
# One of them: "Article 1", "Category 2 products".
OWN_NUMBER = Rule(
    r"\b(?:Article|Product|Category|Group|Alternative|Design-Around|Prototype|Device|Embodiment) (?:No\. )?(?:[A-H]|\d{1,2})\b(?!\.\d)(?! of the (?:[Ll]icen[cs]e|[Aa]greement|order|LEO|GEO))",
    finds=["‹Article 1›", "‹Product B›", "‹Category 2› products", "‹Group C›", "‹Alternative 2›", "‹Design-Around 1›", "‹Prototype A›", "‹Device 3›", "‹Embodiment 2›", "‹Article No. 1›"],
    never=["Article 3.2 of the license", "Article 3 of the license", "Article 3 of the Licence", "Article 3 of the Agreement", "Article 3 of the agreement", "Article 2 of the order", "Article 2 of the LEO", "Article 2 of the GEO", "article 1"],
)  # fmt: skip
# "505 series".
SERIES = Rule(
    r"(?<![\w.'-])(?=[A-Z0-9-]*\d)(?!(?:19|20)\d\d\b)[A-Z0-9][A-Z0-9-]{1,9} [Ss]eries\b",
    finds=["the ‹505 series› kettle", "‹K20 Series›"],
    never=["the new series", "the 2024 series", "the 1999 series"],
)
# A kind in front of a plain word, which is no name: "Series Toner Cartridges".
NO_NAME_OF_A_KIND = Rule(
    r"(?:[Ss]eries|[Tt]ypes?|[Vv]ersions?|[Oo]ptions?|[Dd]esigns?|[Ss]amples?|[Cc]onfigurations?) [A-Z][a-z]{3,}$",
    finds=["‹Series Toner›", "‹series Toner›", "‹Type Kettle›", "‹types Kettle›", "‹Version Kettle›", "‹versions Kettle›", "‹Option Kettle›", "‹options Kettle›", "‹Design Patent›", "‹designs Kettle›", "‹Sample Kettle›", "‹samples Kettle›", "‹Configuration Kettle›", "‹configurations Kettle›"],
    never=["Series 20", "Model Trekker", "Version A"],
)
# Just before the last of a range.
UP_TO = Rule(r"(?: through | to |-)$", finds=["1‹ through ›", "A‹ to ›", "1‹-›"], never=["1 and ", "1, "])
# The one or the other of two.
OF_TWO = Rule(r"\bthe (?P<which>former|latter)$", any_case=True, finds=["Of the K2 and the K3, ‹the former›", "‹The latter›"], never=["the first", "the former K2"])
# What is excepted stands in front: "Except for the K3, the kettles at issue".
BUT_BEFORE = Rule(
    r"^\s*(?:except(?: for)?|other than|excluding|with the exception of|apart from|but for) (?P<but>[^;.]{2,160}?), (?=(?:all|the|its|each|every|none|neither|no)\b)",
    any_case=True,
    finds=["‹With the exception of the K3, ›the kettles", "‹Except for the K3 and K4, ›all pots", "‹Except the K3, ›each pot", "‹Other than the K3, ›its pots", "‹Excluding the K3, ›every pot", "‹Apart from the K3, ›the pots", "‹But for the K3, ›the pots", "‹Except for the K3, ›none of them", "‹Except for the K3, ›neither pot", "‹Except for the K3, ›no pot"],
    never=["The kettles, except for the K3,"],
)  # fmt: skip
# What is listed somewhere else, which may not be there.
ELSEWHERE = Rule(
    r"(?:,? (?:as|which are|that are))? (?:listed|identified|set (?:forth|out)|shown|described|enumerated) (?:in|on|below|above)\b.*$",
    finds=["models‹ listed in Appendix A›", "models‹, as identified on page 4›", "articles‹ set forth below›", "articles‹ set out above›", "articles‹ which are shown above›", "articles‹ that are described in it›", "articles‹ enumerated below›"],
    never=["models of Orlo"],
)
LIST_OF = Rule(r"\b(?:table|chart|list) (?:lists|identifies|shows|sets forth|of|contains) (?:the )?(?P<name>[\w\s-]{2,60}?)(?=[.:,]|$| (?:and|by|with|below)\b)", finds=["The following ‹table lists the articles at issue›:", "the ‹chart identifies the articles at issue› and", "the ‹list shows the kettles› by", "the ‹table sets forth the kettles› with",
    "a ‹list of the kettles› below", "the ‹table contains kettles›.", "a ‹table of kettles›"], never=["the table is long"])  # fmt: skip
# Behind "the articles at issue": which these are.
BEING = Rule(
    r"\b(?:at issue|in question), (?:which are|namely|i\.e\.,?|that is,|being|consisting of|relat(?:ed|ing) to|comprising|specifically,?) (?P<what>[^;]{2,200})",
    any_case=True,
    finds=["the articles ‹at issue, related to certain redesigned versions of the Orlo Pot, as described below›", "the pots ‹in question, namely the K2›", "‹at issue, which are the K2›", "‹at issue, i.e., the K2›", "‹at issue, i.e. the K2›", "‹at issue, that is, the K2›",
           "‹at issue, being the K2›", "‹at issue, consisting of the K2›", "‹at issue, relating to the K2›", "‹at issue, comprising the K2›", "‹at issue, specifically, the K2›", "‹at issue, specifically the K2›"],
    never=["the articles at issue, which have lids,", "the K2, namely"],
)  # fmt: skip
# What is told of an article between it and what is decided of it, by whomever.
RELATIVE = Rule(
    r", (?:which|whose|who|as to which) [^,;]{2,240},",
    finds=["the K2‹, which the Commission found to infringe,› remains", "the K2‹, whose lid Orlo says is new,› is", "Orlo‹, who asks,› has", "K2‹, as to which Orlo argues much,› is"],
    never=["the K2 which Orlo sells is", ", which is outside"],
)
