"""Rules of `pipeline.read.us_cbp.borne`: names that articles bear, and where they stand."""

from __future__ import annotations

from pipeline.read.rule import Rule

NAME = Rule(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)[ ](?P<name>[A-Z][\w./+-]*\w\+?(?:[ ](?:[A-Z][\w./+-]*\w\+?|[A-Z]|\d[\w./+-]*)(?![\w'’]))*)(?![\w'’]|[ ]\d|[ ](?:line|series|family|range|brand)\b)",
    finds=["‹the Piombo›", "‹The Croce 3 Verde›", "‹its Lumen-II›", "‹Its Tern›", "‹their Tern›", "‹Their Tern›", "‹the Tern+›", "‹the Tern Max+›", "‹the Tern A› pot", "‹the Tern 4G›"],
    never=["the kettle", "the 520", "the Tern's", "a Tern", "the Tern line", "its Tern 4 series", "the Tern series", "the Tern family", "the Tern range", "the Tern brand"],
)  # fmt: skip
# Behind a name, another one: "the Tern and Elm pots".
AND_NAME = Rule(
    r"(?:,? and|,? or|,) (?P<name>[A-Z][\w./+-]*\w\+?(?:[ ](?:[A-Z][\w./+-]*\w\+?|\d[\w./+-]*)(?![\w'’]))*)(?![\w'’])",
    finds=["the Tern‹ and Elm› pots", "the Tern‹, Elm›, and", "the Tern‹, or Elm+› pots", "the Tern‹ or Elm Max› pots", "the Tern‹ and Elm Max+› pots", "the Tern‹ and Elm 4› pots"],
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
    r"\b(?:[Mm]odels|[Vv]ersions|[Ss]tyles|designated)(?: the)?:? (?=\"?[A-Z])",
    finds=["‹models ›Tern", "‹Models ›Tern", "‹versions ›Tern", "‹Versions: ›Tern", "‹styles ›Tern", "‹Styles ›Tern", "‹designated ›Tern", "‹models the ›Tern"],
    never=["models of it", "sold as it"],
)
# Of which articles something is said, asked or not decided; a list of such behind a colon.
OF_WHICH = Rule(
    r"\b(?:as to|as for|as regards|with (?:respect|regard) to|regarding|concerning|exclusion of|entry of|about|whether) (?P<what>[^;:.]{2,200})|: (?P<listed>the [A-Z][^,;:.]{1,60}(?:, (?:and )?(?:the )?[A-Z][^,;:.]{1,60})+)",
    any_case=False,
    finds=["‹as to the Tern and the Tern 4›.", "‹as for the Tern›", "‹as regards the Tern›", "‹with respect to the Tern›", "‹with regard to it›", "‹regarding the Tern›", "‹concerning it›", "the ‹exclusion of the Tern›", "‹entry of the Tern›", "asks ‹about the Tern›", "asks ‹whether the Tern›", "five pots‹: the Tern, the Elm 2, and the Elm 3›.", "two pots‹: the Tern, Elm›"],
    never=["of the Tern", "pots: two"],
)  # fmt: skip
_NAME = r"(?:the )?\"?[A-Z][\w./+-]*(?:[ ][A-Z0-9][\w./+-]*){0,3}\"?"
LIST_OF_NAMES = Rule(
    rf"{_NAME}(?:(?:,? (?:and|or) |, ){_NAME})+",
    finds=["‹Tern, Tern Max, and the Tern 4› pots", "‹Tern or Tern Max›", "‹\"Tern\" and \"Tern Max\"›"],
    never=["the pots", "Tern pots"],
)
AUTHORITY = Rule(
    r"\b(?:Centers?|Ports?|Customs|Government|Offices?|Directors?|United|States|Federal|Court|Circuit|Congress|Acts?|Regulations?|Board|Tariff|Headquarters|Department|Treasury|International|Trade|Counsel|Judge|Register|Mr|Ms|Dr|Messrs)\b",
    finds=["the ‹Center›", "the ‹Port› of", "‹Customs›", "the ‹Government›", "the ‹Office›", "the ‹Director›", "the ‹United› Pots", "the ‹States›", "the ‹Federal› Pot", "the ‹Court›", "the ‹Circuit›", "‹Congress›", "the ‹Act›", "the ‹Regulations›", "the ‹Board›", "the ‹Tariff›", "‹Headquarters›",
           "the ‹Department›", "the ‹Treasury›", "the ‹International› Pot", "the ‹Trade›", "‹Counsel›", "the ‹Judge›", "the ‹Register›", "‹Mr›. Fen", "‹Ms›. Fen", "‹Dr›. Fen", "‹Messrs›. Fen", "the ‹Ports›"],
    never=["Tern", "Piombo"],
)  # fmt: skip
