"""Rules of `pipeline.read.prose.one_name`: of what a name is made, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS, LEGAL_FORM, SMALL_FORM
from pipeline.read.rule import Rule

_TITLE_WORDS = (
    "From", "Based", "Upon", "On", "With", "Without", "In", "Into", "Due", "Pursuant", "After", "Under", "For", "As", "And", "By", "To", "Of",
    "Because", "Following", "Through", "Against", "Out", "Is", "Was", "Were", "Are", "Has", "Have", "Had", "Violated", "Be", "Not", "Leave",
    "Failed", "Who", "Which", "That", "Terminating", "Finding", "Granting", "Denying", "Only", "Subject", "Alone", "Also", "Remains", "Or",
)  # fmt: skip
# Where a name may begin: a capital or digit that begins a word.
BEGINS = Rule(
    r"(?<![\w.&'’/@-])[^\W_a-z]",
    finds=["by ‹F›enwick", "‹4›th Street Lamps", "of ‹Ł›orlo"],
    never=["o.Lamp", "x-Lamp", "'Lamp", "lamps", "_lamps", "a&Lamp", "@Lamp", "a/Lamp", "’Lamp", "xLamp"],
)
# A small letter that begins a name: "iFold", "e3d", "lamp.com".
BEGINS_SMALL = Rule(
    r"(?<![\w.&'’/@-])[a-z](?=[a-z]{0,3}-?[A-Z]|[a-z]*\d|[a-z]+_\w|[\w-]*\.[\w.-]*[a-z])",
    finds=["by ‹i›Fold", "by ‹l›amp_store", "by ‹x›-Lamp", "by ‹e›3d", "by ‹l›amp.com", "by ‹l›amp-4.com"],
    never=["lamps", "lamps.", "the Lamp"],
)
# A Dutch article that is cut: "'t Lampenhof B.V.", "'s-Fennlamp N.V.".
CUT_ARTICLE = Rule(
    rf"(?<!\S)['’][ts](?=[\s-][{CAPITALS}])",
    finds=["by ‹'t› Orlohof", "by ‹’s›-Fennlamp", "‹'t› Łorlohof"],
    never=["Orlo's Lamps", "'tis", "'t orlo", "Fenns' Lamps"],
)
# "and" that is cut: "Rock 'n Lamp, Inc.".
CUT_AND = Rule(
    rf"\s['’][nN]['’]?(?=\s[{CAPITALS}])",
    finds=["Rock‹ 'n› Lamp", "Rock‹ ’N’› Lamp"],
    never=["Rock'n Lamp", "Rock 'n lamp", "Rock 'no Lamp"],
)
# A word that is cut since the last one of several ends like it: "Orlo Lampen- und Zeltwerke GmbH".
CUT_WORD = Rule(
    rf"-(?:,\s[{CAPITALS}][\w'’]*-)*(?=,?\s(?:und|and|et|en|och|og|&|u\.)\s[{CAPITALS}])",
    finds=[*(f"Lampen‹-› {word} Zeltwerke" for word in ("und", "and", "et", "en", "och", "og", "&", "u.")), "Lampen‹-, Zelt-› und Łorlowerke", "Lampen‹-›, und Zeltwerke"],
    never=["Lampen-Zelt und Orlo", "Lampen- und zelte", "Lampen und Zelte"],
)  # fmt: skip
# A word of a name in quotes: "K" Line Lamps N.V., Ute "Bear" Orlo.
QUOTED_WORD = Rule(
    rf"[\"“][{CAPITALS}0-9][\w'’&.-]*(?:\s[{CAPITALS}][\w'’&.-]*){{0,2}}[\"”](?=\s[{CAPITALS}])",
    finds=["‹\"K\"› Line", "Ute ‹“Bear”› Orlo", "‹\"Ute Orlo\"› Lamps", "‹\"4\"› Orlo", "‹\"Łorlo\"› Šenn"],
    never=["\"Orlo\" lamps", "\"orlo\" Lamps", "(\"Orlo\")"],
)
LAST_OF_PERSON = Rule(
    rf"\s[{CAPITALS}][\w'’-]+(?=[,;.]|\s(?:of|and|or)\s|\Z)",
    finds=["‹ Orlo›, so", "‹ Orlo›;", "‹ Orlo›.", "‹ Łorlo-Fenn› of Ulm", "‹ Orlo› and Fenn", "‹ Orlo› or Fenn", "‹ Orlo›"],
    never=[" Orlo lamps", " Orlo Fenn lamps"],
)
# One word of a name with what is written onto it, or one sign.
TOKEN = Rule(
    r"[^\W_](?:[\w.'’&+/@!#-]*[\w+!])?(?:\([A-Za-z .]{1,30}\)(?!(?i:co|ltd|limited)\b)[\w.&+-]*|\([A-Za-z .]{1,30}\))?"
    r"(?:\.|['’](?=\s[A-Z]))?",
    r"[^\w\s]",
    finds=[
        "‹Orlo's› lamps", "‹Lamp(HK)Trading› of", "‹Lamp(Fenn)›Co., Ltd.", "‹Lamp(Fenn)›Ltd", "‹Lamp(Fenn)›Limited", "‹Inc.› of",
        "‹Fenns'› Lamps", "‹A&B› of", "‹&› Lamp", "‹,› Orlo",
    ],
    never=["_", "  "],
)  # fmt: skip
FORM = Rule(rf"(?<![\w-]){LEGAL_FORM}", finds=["Orlo ‹Inc.›", "Orlo (‹GmbH›)"], never=["OrloInc", "Orlo-Inc"])
FORM_IN_SMALL = Rule(rf"(?<=[^\W\d_]\s){SMALL_FORM}", finds=["orlo ‹ab›, of"], never=["ab, of", "10 ab, of"])
# What shows that a legal form was none: more of a word, or an order's name.
NO_FORM = Rule(
    r"[\w-]",
    r"\.\w",
    r"\s+Exclusion\b",
    finds=["‹s› (Incs)", "‹.L›", "‹ Exclusion› Order"],
    never=[".", ", "],
)
BETWEEN_FORMS = Rule(
    r"\s?[,.]{0,2},[.]?\s*(?=\S)",
    r"\s+(?=\S)",
    r"(?<=\.)(?=[A-Z])",
    finds=["Co‹., ›Ltd", "CO‹ , ›LTD", "Co‹,. ›Ltd", "Co‹,›Ltd", "Pte‹ ›Ltd", "Co.‹›Ltd"],
    never=["Coltd", "co-ltd"],
)
BEFORE_FORM = Rule(
    r"\s*,[.]?\s*",
    r"\s+",
    r"(?<=\))(?=[A-Z])",
    finds=["Orlo‹, ›Inc.", "Orlo‹ , ›Inc.", "Orlo‹,. ›Ltd", "Orlo‹ ›Inc.", "Orlo(HK)‹›Ltd"],
    never=["Orlo-Inc", "(hk)ltd"],
)
# A name of the internet.
DOMAIN = Rule(
    r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|cn|io|co|us|eu|de|shop|store|biz|info)(?:\.\w\w)?$",
    finds=[
        "‹www.lamp.com›", "‹lamp.net›", "‹my.lamp.org›", "‹lamp.cn›", "‹lamp.io›", "‹lamp.co›", "‹lamp.co.uk›", "‹lamp.us›", "‹lamp.eu›",
        "‹lamp.de›", "‹Lamp.SHOP›", "‹lamp.store›", "‹lamp.biz›", "‹lamp.info›",
    ],
    never=["lamp.com,", "lamp", "U.S.", "lamp.txt"],
    any_case=True,
)  # fmt: skip
SMALL_FIRST = Rule(r"[a-z]{1,4}-?[A-Z]", r"[a-z]+\d", r"[a-z]+_", finds=["‹iF›old", "‹x-L›amp", "‹e3›d", "‹lamp_›7"], never=["lamp", "Lamp", "4lamp"])
# A bracket within a name: "(Shenzhen)", "(HK)", "(1987)", "(pty)".
BRACKET = Rule(
    r"\(((?:[A-Z]|\d{3}|pty\b|[a-z]{4,12}(?=\)\s?[A-Z]))[\w.& '’-]{0,38})\)",
    finds=["‹(Fenn)› Ltd", "‹(1987)› Ltd", "‹(pty)› Ltd", "‹(fenn)› Lamp Co."],
    never=["(a)", "(1)", "(fenn) and", '("Fenn")', "(the Fenn)"],
)
LAND = Rule(r"[A-Z][A-Za-z]{1,14}", r"U\.S\.A?\.?", finds=["‹Fennland›", "‹U.S.A.›", "‹U.S.›"], never=["fenn", "4"])
NO_LAND = Rule(
    r"[Cc]ollective",
    r"[Rr]espondent",
    r"[Cc]omplain",
    r"[Ii]nterven",
    finds=["‹Collective›ly", "‹Respondent›", "‹Complain›ants", "‹Interven›or"],
    never=["Fennland"],
)
# Small articles within a name, behind another small word: "de la Cruz", "de los Santos", "van der Orlo".
_ARTICLES = ("the", "la", "las", "lo", "los", "el", "le", "les", "der", "den", "dem", "het", "ter")
CAPITAL_NEXT = Rule(
    rf"\s+(?:(?:{'|'.join(_ARTICLES)})\s+)?[{CAPITALS}]",
    finds=["of‹ F›enn", "of‹ Ł›orlo", *(f"de‹ {article} F›enn" for article in _ARTICLES)],
    never=["of fenn", "ofFenn", "of the fenn", "de la fenn"],
)
# Which of a family somebody is, or his firm: "Orlo, Jr.", "W. Fenn, III, LLC".
GENERATION = Rule(
    r",?\s(?:[JS]r\b\.?|Junior\b|Senior\b|I{2,3}\b|IV\b)(?=\s*(?:[,;.()]|$)|\s(?:and|or|of|is|are|was|were|&)\s|,?\s[A-Z])",
    finds=["Orlo‹, Jr.›, Inc.", "Orlo‹, Sr.› & Co., Ltd.", "Ute Orlo‹, Jr.›, and Fenn", "Ute Orlo‹ Jr› of Ulm", "Ute Orlo‹, Junior›; Fenn", "Orlo‹ Senior›, Inc.",
           "Orlo‹, III›, LLC", "Orlo‹ II› and Fenn", "Orlo‹, IV›", "Orlo‹ Jr.› or Fenn", "Orlo‹, Jr.› is bound", "Orlo‹, Jr.› are so", "Orlo‹, Jr.› was bound", "Orlo‹, Jr.› were bound",
           "Orlo‹, Jr.› Lamps, Inc.", "Orlo‹, III›"],
    never=["Orlo, Junction Lamps", "Orlo, IIIa", "Orlo, I am", "Orlo, Jrs", "Part IV-A"],
)  # fmt: skip
NAME_BEHIND_FORM = Rule(rf"\s[{CAPITALS}][\w'’&-]", finds=["AB‹ Fe›nn", "AB‹ A&›B"], never=["AB fenn", "AB A "])
# Words that a title has with a capital, behind the name of a company in it: "Orlo, Inc. From the Investigation".
TITLE_WORD = Rule(
    rf"\s(?:{'|'.join(_TITLE_WORDS)})\b(?!,)",
    finds=[f"Inc.‹ {word}› so" for word in _TITLE_WORDS],
    never=["Inc. Orlo", "Inc. Fromage", "Inc. based", "Inc. Under, Inc."],
)
# What begins like a legal form and is an order.
NO_NAME = Rule(
    r"Limited\s+(?:Exclusion|Relief)",
    r"Company\s+Order",
    finds=["‹Limited Exclusion› Order", "‹Limited Relief›", "‹Company Order›"],
    never=["Limited Glare Optics", "Company Lamps"],
)
# A word before "the" with which a name begins: "From the Ground Boots LLC".
BEGINS_WITH_THE = Rule(
    *(
        rf"\b{word}$"
        for word in (
            "In", "On", "For", "From", "Upon", "By", "Under", "At", "Over", "Off", "To", "Up", "Out", "Behind", "Beyond", "Above",
            "Against", "With",
        )
    ),
    finds=[
        "‹In›", "‹On›", "‹For›", "‹From›", "‹Upon›", "‹By›", "‹Under›", "‹At›", "‹Over›", "‹Off›", "‹To›", "‹Up›", "‹Out›", "‹Behind›",
        "‹Beyond›", "‹Above›", "‹Against›", "‹With›",
    ],
    never=["Orlo", "in", "Inn"],
)  # fmt: skip
CLAUSE_BEFORE = Rule(r"^\Z", r"[.!?]\s\Z", finds=["‹›", "over‹. ›", "so‹! ›"], never=["by ", "and, "])
OF = Rule(r"\sof\s", finds=["Company‹ of ›Fenn"], never=["Company off Fenn", "of"])
OF_LAND_OF = Rule(
    r"\s+of\s+([A-Z]\w+)(?=\s+of\s+[A-Z])",
    finds=["Corporation‹ of Japan› of Osaka"],
    never=["Corporation of Japan, Osaka", "of japan of"],
)
# Behind a bare form a land that may be of the name, "Orlo Company of Georgia", or where the company sits.
OF_LAND = Rule(
    r"\sof\s(?P<land>[A-Z][a-z]+(?:\s(?!Company)[A-Z][a-z]+)?)\b(?!\s(?!Company)[A-Z])",
    finds=["Orlo Company‹ of Georgia›, Fenn", "Orlo Corporation‹ of New Jersey›; and", "Orlo Company‹ of Japan› Company, Limited"],
    never=["Orlo Company of New York City", "Orlo Company of georgia"],
)
_SEATS = ("Beograd", "Zagreb", "Ljubljana", "Sarajevo", "Skopje", "Podgorica", "Maribor", "Split", "Rijeka", "Subotica", "Kragujevac")
# The seat, which companies of the southern Slavs have behind their form: "Orlo d.o.o. Beograd".
SEAT = Rule(
    rf"(?<=[dD]\.[oO]\.[oO]\.)\s(?:Novi\s)?(?:{'|'.join(_SEATS)}|Sad)\b",
    finds=[*(f"Orlo d.o.o.‹ {seat}›" for seat in _SEATS), "Orlo D.O.O.‹ Novi Sad›"],
    never=["Orlo d.o.o. of Beograd", "Orlo Inc. Beograd"],
)
BARE_FORM = Rule(
    r"[\w.)]\s(?:Company|Corporation)\Z", finds=["Orl‹o Company›", "Orl‹o Corporation›"], never=["Orlo, Company", "Orlo Companyx", "Orlo Co."]
)
# A company's place behind its name.
A_PLACE = Rule(
    rf"(?:[.)\"]|\b[{CAPITALS}]\w+(?<!Company)(?<!Corporation)),?\s(?:both\s|all\s|each\s)?of\s(?:the\s)?[{CAPITALS}][\w'’.-]*(?:\s[{CAPITALS}][\w'’.-]*){{0,3}},\s[{CAPITALS}]",
    finds=["Fenn Inc‹. of Logan, U›tah", "Fenn (HK‹) of Ulm, G›ermany", "(so‹\" of Ulm, G›ermany)", "Orlo ‹GmbH of Bad Ulm, G›ermany",
           "Fenn LLC and Orlo ‹Ltd, both of Ulm, G›ermany", "Fenn ‹Ltd, all of Ulm, G›ermany", "Fenn ‹Ltd, each of the Hague, N›etherlands"],
    never=["Orlo Company of Georgia, Fenn", "Orlo Corporation of Japan, Fenn", "Fenn of ulm, Germany", "goods of Orlo, Fenn"],
)  # fmt: skip
# Words before "of" in the name of a place: "City of Industry".
HEAD_OF_PLACE = Rule(
    r"\b(?:City|Isle|Islands?|Town|Village|Republic|Province|States?|Kingdom|District|County|Federation|Bay|Port|Gulf|Mouth|Bridge)$",
    finds=[
        "‹City›", "‹Isle›", "‹Island›", "‹Islands›", "‹Town›", "‹Village›", "the ‹Republic›", "‹Province›", "‹State›", "United ‹States›",
        "‹Kingdom›", "‹District›", "‹County›", "‹Federation›", "‹Bay›", "‹Port›", "‹Gulf›", "‹Mouth›", "‹Bridge›",
    ],
    never=["School", "Bayside", "Citystate", "Lamps"],
)  # fmt: skip
SLASH = Rule(rf"/(?=[{CAPITALS}])", finds=["Inc.‹/›Produits Orlo"], never=["a/s", "Inc. Produits"])
# Words with which "for" belongs to a name without a legal form: "Institute for Applied Optics".
INSTITUTE = Rule(
    r"\b(?:Institut\w*|Cent(?:er|re)|Association|Foundation|Society|Council|Academy|Fund|Trust|Agency|Organi[sz]ation|University|School|"
    r"Laborator(?:y|ies))$",
    finds=[
        "Orlo ‹Institute›", "‹Institut›", "Orlo ‹Center›", "Orlo ‹Centre›", "Orlo ‹Association›", "‹Foundation›", "‹Society›", "‹Council›",
        "‹Academy›", "‹Fund›", "‹Trust›", "‹Agency›", "‹Organization›", "‹University›", "‹School›", "‹Laboratory›", "‹Laboratories›",
    ],
    never=["Order", "Trustees", "the order"],
)  # fmt: skip
# Behind the legal form of a name that goes on.
GOES_ON = Rule(
    r"of\s+(?:North\s+|South\s+)?America\b",
    r"\(?(?:USA|U\.S\.A\.|HK|UK)\)?(?![\w])",
    r"&\s+Co\b",
    r"\d{1,3}\s+(?:Limited|Ltd|Inc|LLC|GmbH)\b",
    r"\((?![\"'])",
    finds=[
        "‹of America›", "‹of North America›", "‹of South America›", "‹(USA)›", "‹U.S.A.›", "‹HK›", "‹UK›", "‹& Co›.", "‹12 Limited›", "‹12 Ltd›.",
        "‹12 Inc›.", "‹12 LLC›", "‹12 GmbH›", "‹(›Fenn)",
    ],
    never=['("Orlo")', "of Logan", "and Co.", "12 claims", "UKX", "('Orlo')"],
)  # fmt: skip
ENDS_ITEM = Rule(
    r"\s*(?:;|,\s(?:and\s)?(?=[A-Z])|\s(?:and|or)\s(?=[A-Z]))",
    finds=["tech‹;› Orlo", "tech‹, ›Orlo", "tech‹, and ›Orlo", "tech‹ and ›Orlo", "tech‹ or ›Orlo"],
    never=["tech, which", "tech and the", "tech."],
)
IN_LIST = Rule(
    r"(?:[,;(:]|\band)\s$", finds=["Orlo‹, ›", "Orlo‹; ›", "Orlo ‹and ›", "parties‹: ›", "(so‹( ›"], never=["by ", "Orlo,", "band "]
)
THE = Rule(r"\s+(?:the\s+)?", finds=["of‹ ›Fenn", "of‹ the ›Fenn"], never=["Fenn"])
AMERICA = Rule(
    r"(?:North\s+|South\s+|Latin\s+)?America\b",
    r"the\s+Americas\b",
    finds=["of ‹America›", "of ‹North America›", "of ‹South America›", "of ‹Latin America›", "of ‹the Americas›"],
    never=["Fenn", "of Americana"],
)
CAPITAL_BESIDE = Rule(rf"\s*[{CAPITALS}0-9]", finds=["&‹ F›enn", "&‹F›enn", "&‹ 4›"], never=["& fenn", "&"])
CAPITAL_OR_SIGN = Rule(rf"\s+[{CAPITALS}&]", finds=[")‹ F›enn", ")‹ &› Co"], never=[") of", ")F"])
# Numbers with which a name begins: "9 to 5 Desks, Ltd.".
HOURS = Rule(r"\d{1,3}\s(?:to|by|for)\s\d{1,3}(?=\s[A-Z])", finds=["‹9 to 5› Desks", "‹2 by 4› Lamps", "‹2 for 1› Lamps"], never=["9 to 5 desks", "claims 1 to 4,"])
NUMBERED = Rule(r"\d+[A-Z]", finds=["‹4F›enn", "‹21A›"], never=["4 Fenn", "4th"])
STOPPED_WORD = Rule(r"[a-z]{3,}\.$", finds=["L‹amps.›"], never=["Co.", "lamps", "lamps. x"])
POSSESSIVE = Rule(r"['’]s$", finds=["Orlo‹'s›", "Orlo‹’s›"], never=["Orlos", "Orlo's lamps"])
SMALL_NEXT = Rule(r"\s+[a-z]", finds=["Orlo's‹ l›amps"], never=["Orlo's Lamps", "x"])
BLANK = Rule(r"\s+", finds=["Orlo‹ ›Inc."], never=["Orlo,"])
