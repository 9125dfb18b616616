"""Rules of `pipeline.read.us_cbp.borne`: names that articles bear, and where they stand."""

from __future__ import annotations

from pipeline.read.rule import Rule

_FIRST = r"(?:[A-Z][\w./+-]*\w\+?|[a-z][A-Z]\w+|\d{1,4}-\d{1,4}[A-Z]?)"
_MORE = r"(?:[ ](?:No\.[ ]\d+|[A-Z][\w./+-]*\w\+?|[A-Z]|v?\d[\w./+-]*|\(20\d\d\))(?![\w'’]))"
NAME = Rule(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir)[ ](?P<name>{_FIRST}{_MORE}*)(?![\w'’]|[ ]\d|[ ](?:line|series|family|range|brand)\b)",
    finds=["‹the Piombo›", "‹The Croce 3 Verde›", "‹its Lumen-II›", "‹Its Tern›", "‹their Tern›", "‹Their Tern›", "‹the Tern+›", "‹the Tern Max+›", "‹the Tern A› pot", "‹the Tern 4G›", "‹the eTern Pro›", "‹the Tern v2›", "‹the Tern No. 7›", "‹the PX-7 (2024)›", "‹the 77-210› pot", "‹the 77-210A› pot"],
    never=["the kettle", "the 520", "the Tern's", "a Tern", "the Tern line", "its Tern 4 series", "the Tern series", "the Tern family", "the Tern range", "the Tern brand", "the iron", "the 301"],
)  # fmt: skip
# Behind a name, another one: "the Tern and Elm pots".
AND_NAME = Rule(
    rf"(?:,? and|,? or|,) (?P<name>{_FIRST}{_MORE}*)(?![\w'’])",
    finds=["the Tern‹ and Elm› pots", "the Tern‹, Elm›, and", "the Tern‹, or Elm+› pots", "the Tern‹ or Elm Max› pots", "the Tern‹ and Elm Max+› pots", "the Tern‹ and Elm 4› pots", "the eTern‹ and eTern Pro› pots", "the 77-210‹, 77-215A›", "the Tern‹ and Tern A› pots", "the Tern‹, Tern No. 7›", "the PX-6‹ and PX-7 (2024)›"],
    never=["the Tern and the pots", "the Tern and Elm's"],
)
# A sentence that only names what follows it: "(2) Station RG-2 Eco."
TOPIC_ALONE = Rule(
    r"^(?:\(?\w{1,3}[.)] )?(?:The )?(?P<what>[A-Z][\w./+-]*(?: [A-Z0-9][\w./+-]*){1,4})\.$",
    finds=["‹(2) Station RG-2 Eco.›", "‹Orla 100.›", "‹The Orla 100.›", "‹2. Orla Max.›"],
    never=["The pot is red.", "Yes."],
)
# In front of names of models.
LEADS_TO_NAMES = Rule(
    r"\b(?:[Mm]odels|[Vv]ersions|[Ss]tyles|designated|names|sold as|called|known as)(?: the)?:? (?=\"?[A-Z])",
    finds=["‹models ›Tern", "‹Models ›Tern", "‹versions ›Tern", "‹Versions: ›Tern", "‹styles ›Tern", "‹Styles ›Tern", "‹designated ›Tern", "the ‹names ›Tern", "‹sold as ›Tern", "‹called ›Tern", "‹known as ›Tern", "‹models the ›Tern"],
    never=["models of it", "sold as it", "by its name Tern"],
)
# Of which articles something is said, asked or not decided; a list of such behind a colon.
OF_WHICH = Rule(
    r"\b(?:as to|as for|as regards|with (?:respect|regard) to|regarding|concerning|exclusion of|entry of|about|whether|consists? of|ruling on) (?P<what>[^;:.]{2,200})|: (?P<listed>the [A-Z][^,;:.]{1,60}(?:, (?:and )?(?:the )?[A-Z][^,;:.]{1,60})+)",
    any_case=False,
    finds=["‹as to the Tern and the Tern 4›.", "‹as for the Tern›", "‹as regards the Tern›", "‹with respect to the Tern›", "‹with regard to it›", "‹regarding the Tern›", "‹concerning it›", "the ‹exclusion of the Tern›", "‹entry of the Tern›", "asks ‹about the Tern›", "group 1 ‹consists of the Tern›.", "they ‹consist of the Tern›", "a ‹ruling on the Tern›", "asks ‹whether the Tern›", "five pots‹: the Tern, the Elm 2, and the Elm 3›.", "two pots‹: the Tern, Elm›"],
    never=["of the Tern", "pots: two"],
)  # fmt: skip
_NAME = r"(?:the )?\"?[A-Z][\w./+-]*(?:[ ][A-Z0-9][\w./+-]*){0,3}\"?"
LIST_OF_NAMES = Rule(
    rf"{_NAME}(?:(?:,? (?:and|or) |, ){_NAME})+",
    finds=["‹Tern, Tern Max, and the Tern 4› pots", "‹Tern or Tern Max›", "‹\"Tern\" and \"Tern Max\"›"],
    never=["the pots", "Tern pots"],
)
# A word that only says which of several of one name it is.
WHICH_OF_THEM = Rule(r"^(?:Mark|Mk|MK|Gen|Generation|Type|Version|Series|Rev|Revision)\b|^v\d", finds=["‹Mark› IV", "‹Mk› 2", "‹MK› 2", "‹Gen› 3", "‹Generation› 3", "‹Type› R", "‹Version› 2", "‹Series› 2", "‹Rev›. B", "‹Revision› B", "‹v2›"], never=["K2", "Model 9"])
NUMBERS = Rule(r"\d{1,4}-\d{1,4}[A-Z]?", finds=["‹77-210›", "‹77-210A›"], never=["77", "K2"])
WHICH_ONE = Rule(r"\b(?:Mark|No\.) (?=[IVX\d])", finds=["Cirrus ‹Mark ›IV", "Tern ‹No. ›7"], never=["the Star Mark", "No lid"])
# The end of a name that goes on behind a stop: "K2 Rev. C".
CUT_SHORT = Rule(
    r"\b(?:[Rr]ev|[Vv]er|M[Kk]|Mod|Gen|Ser|Nos?)$",
    finds=["K2 ‹Rev›", "K2 ‹rev›", "K2 ‹Ver›", "K2 ‹ver›", "Tern ‹Mk›", "Tern ‹MK›", "K2 ‹Mod›", "K2 ‹Gen›", "K2 ‹Ser›", "K2 ‹No›", "K2 ‹Nos›"],
    never=["K2 Rev. C", "Tern Revo"],
)
# Behind a list of names, in front of what is said: of which kind they are.
NOUN_AT_END = Rule(r"^(?: [a-z-]+){0,3}[\s,]*$", finds=["‹ folding kettles ›", "‹ ›", "‹, ›"], never=[" Kettles"])
AUTHORITY = Rule(
    r"\b(?:Centers?|Ports?|Customs|Government|Offices?|Directors?|United|States|Federal|Court|Circuit|Congress|Acts?|Regulations?|Board|Tariff|Headquarters|Department|Treasury|International|Trade|Counsel|Judge|Register|Mr|Ms|Dr|Messrs)\b",
    finds=["the ‹Center›", "the ‹Port› of", "‹Customs›", "the ‹Government›", "the ‹Office›", "the ‹Director›", "the ‹United› Pots", "the ‹States›", "the ‹Federal› Pot", "the ‹Court›", "the ‹Circuit›", "‹Congress›", "the ‹Act›", "the ‹Regulations›", "the ‹Board›", "the ‹Tariff›", "‹Headquarters›",
           "the ‹Department›", "the ‹Treasury›", "the ‹International› Pot", "the ‹Trade›", "‹Counsel›", "the ‹Judge›", "the ‹Register›", "‹Mr›. Fen", "‹Ms›. Fen", "‹Dr›. Fen", "‹Messrs›. Fen", "the ‹Ports›"],
    never=["Tern", "Piombo"],
)  # fmt: skip
