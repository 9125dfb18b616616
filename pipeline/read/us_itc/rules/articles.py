"""Rules of `pipeline.read.us_itc.articles`: the words of what an order bars."""

from __future__ import annotations

from pipeline.read.rule import Rule

# "an order that prohibits the unlicensed entry of"
ENTRY = Rule(
    r"(?:prohibit\w*|barr\w*|bars?|exclud\w*|prevent\w*)(?:,\s[^,;]{3,90},)? (?:the |from )?"
    r"(?:unlicensed |unauthorized |further )*(?:entry|importation|entry for consumption)"
    r"(?: or (?:sale|importation|entry))?(?: into the United States)?(?:, without (?:a )?licen[cs]e,)? of",
    finds=[
        "an order ‹prohibiting the unlicensed entry of› certain folding lanterns",
        "an order ‹barring further importation of› infringing tent poles",
        "an order that ‹bars, until the patent expires, the unauthorized entry or importation of› camp stoves",
        "to ‹exclude from entry for consumption of› the respondents' kettles",
        "would ‹prevent the importation or entry into the United States of› bicycle pumps",
        "to ‹prohibit the entry or sale, without a license, of› folding lanterns",
    ],
    never=[
        "an order that bars the sale of folding lanterns",
        "folding lanterns are excluded from entry",
        "allowed the entry of redesigned lanterns under bond",
    ],
)
# Where the words for the articles end: at the latest at the end of the text, so it finds something in every text (no `never`).
ENDS = Rule(
    r"(?=,? (?:that|which)\b(?!(?! are )[^.;]{3,160}? (?:that|which) infring)|"
    r" (?:infring\w+|covered by|manufactured|imported|of respondents?|made by|"
    r"by (?:or on behalf|reason)|sold|as well as|produced|bearing|made using)\b|"
    r" of (?=[A-Z][\w&'-]+(?: (?:and|or)\s|,|\.|;|\s*$| [A-Z]))|"
    r", as well as|"
    r",? and (?:(?:an?|the|its|two|three|four|several) )?"
    r"(?:cease and|CDOs?\b|limited excl|general excl|LEOs?\b|GEOs?\b)|"
    r";|\.$|\.\s|$)",
    finds=[
        "folding lanterns‹› that have a hinged base",
        "stands that bear a lantern and fold flat‹› that infringe claim 4",
        "stands which bear a lantern‹›, which infringe claim 4",
        "stands‹› that are made abroad and that infringe claim 4",
        "folding lanterns‹›, which are sold in sets of two",
        "folding lanterns‹› infringing claim 4",
        "folding lanterns‹› covered by claims 1 to 3",
        "folding lanterns‹› manufactured abroad for Orlo",
        "folding lanterns‹› imported under a bond",
        "folding lanterns‹› of respondent Orlo",
        "folding lanterns‹› made by Shenzhen Orlo Co., Ltd.",
        "folding lanterns‹› by or on behalf of Orlo",
        "folding lanterns‹› by reason of their hinges",
        "folding lanterns‹› sold in the United States",
        "folding lanterns‹› as well as their hinges",
        "folding lanterns‹› produced in Ningbo",
        "folding lanterns‹› bearing the FENWICK mark",
        "folding lanterns‹› made using the stolen moulds",
        "folding lanterns‹› of Fenwick and others",
        "folding lanterns‹› of Fenwick or its affiliates",
        "folding lanterns‹› of Fenwick, the only respondent",
        "folding lanterns‹› of Fenwick.",
        "folding lanterns‹› of Fenwick; the bond is ten percent",
        "folding lanterns‹› of Fenwick",
        "folding lanterns‹› of Orlo Camping",
        "folding lanterns‹›, as well as their hinges",
        "folding lanterns‹›, and a cease and desist order",
        "folding lanterns‹› and the CDO",
        "folding lanterns‹› and its limited exclusion order",
        "folding lanterns‹› and two general exclusion orders",
        "folding lanterns‹› and three LEOs",
        "folding lanterns‹› and four GEOs",
        "folding lanterns‹› and several CDOs",
        "folding lanterns‹›; no order was issued against Orlo",
        "folding lanterns‹›. The bond is ten percent",
        "folding lanterns‹›.",
        "folding lanterns of brass, lenses and hinges for them, and parts thereof‹›",
    ],
)
BARRED = Rule(
    rf"\b(?:{ENTRY}|exclud\w+(?= (?:infringing|certain))|bars? from entry(?:, without (?:a )?licen[cs]e,)?|"
    rf"directed (?:to|against)(?= infringing)|(?:LEO|GEO|exclusion order) against(?= infringing)|"
    rf"(?:orders?|LEO|GEO) (?:bars?|covers?)(?= [a-z])) "
    rf"(?:(?:certain|infringing|any|unlicensed) )*(?P<articles>[\w\"'(][^.;]{{2,300}}?){ENDS}",
    any_case=True,
    finds=[
        "issued an LEO ‹prohibiting the entry of certain infringing folding lanterns› made by Orlo",
        "orders that ‹exclude infringing imported folding lanterns›.",
        "an order ‹excluding certain tent poles›, which expired",
        "a general exclusion order that ‹bars from entry, without a license, any infringing camp stoves›",
        "an order ‹directed to infringing tent poles›; a bond was set",
        "a remedial order ‹directed against infringing camp stoves›",
        "issued an ‹LEO against infringing tent poles› of respondent Orlo",
        "issued a ‹GEO against infringing camp stoves› and two CDOs",
        "a limited ‹exclusion order against infringing bicycle pumps›, as well as a bond",
        "the limited exclusion ‹order covers unlicensed infringing folding lanterns›",
        "The ‹LEO bars tent poles› that infringe claim 2",
        "The ‹GEO covers camp stoves›.",
    ],
    never=[
        "an LEO against Fenwick Lamps, Inc.",
        "a cease and desist order directed to respondent Orlo",
        "excluded the testimony of the expert on folding lanterns",
        "an order that bars the sale of certain folding lanterns",
    ],
)
# Articles without a word for what they are.
GENERIC = Rule(
    r"(?:(?:the|such|covered|accused|infringing|certain|subject) )*"
    r"(?:products?|articles?|goods|merchandise|devices?)(?: (?:by|of) (?:the )?(?:\w+ )?respondents?)?$",
    any_case=True,
    finds=[
        "‹the accused products of the named respondents›",
        "‹such articles by respondent›",
        "‹Covered goods›",
        "‹infringing merchandise›",
        "‹certain devices of respondents›",
        "‹the subject articles›",
    ],
    never=[
        "folding lanterns of the respondents",
        "products containing folding lanterns",
        "the devices of Fenwick Lamps, Inc.",
    ],
)
# The same in a notice that changes an order: what the order bars stands in the history of the case.
ORDER = Rule(
    r"\b(?:LEO|GEO|exclusion orders?|remedial orders|orders)\b",
    finds=[
        "The ‹LEO› was modified in 2019",
        "rescinded the ‹GEO› as to claim 3",
        "issued a limited ‹exclusion order› against Orlo",
        "the ‹remedial orders› against Orlo remain in force",
        "the ‹orders› of March 3, 2017",
    ],
    never=[
        "the consent order against Orlo expired",
        "ordered that the lanterns be excluded",
    ],
)
# What somebody else wants or says, or another case: not what the Commission's order says.
NOT_THIS = Rule(
    r"\b(?:recommend\w*|requested|asked|petition\w*|alleg\w*|Inv\. No\.)\b",
    finds=[
        "the judge's ‹recommended› order against tent poles",
        "Fenwick ‹requested› a general exclusion order",
        "Fenwick ‹asked› the Commission to exclude camp stoves",
        "the ‹petition› to modify the LEO",
        "lanterns that ‹allegedly› infringe claim 1",
        "the order in Camp Stoves, ‹Inv. No.›337-TA-9001",
    ],
    never=[
        "The Commission requests comments on the bond",
        "on the recommissioned production line",
        "the investigation number of the earlier case",
    ],
)
# What those who consented to an order may no longer import.
SHALL_NOT = Rule(
    r"\bconsent order\b.{0,200}?\b(?:shall not|may not|forbids?|prohibits?|bars?) [^.;]{0,160}?"
    r"\bimport\w*\b[^.;]{0,160}?\bafter importation,? (?:directly or indirectly, )?"
    r"(?:certain |any |of )*(?P<articles>[a-z][^.;]{2,200}?)(?=,? that infring)",
    finds=[
        "Under the ‹consent order Orlo shall not import or sell after importation folding lanterns› that infringe",
        "The ‹consent order says that Orlo may not import or sell after importation, directly or indirectly, tent poles›, that infringe",
        "The ‹consent order forbids importing, or selling after importation, camp stoves› that infringe claim 1",
        "The ‹consent order prohibits the importation and the sale after importation of bicycle pumps› that infringe",
        # The words before the articles do not count towards the 200 characters that their list may have.
        (
            "The ‹consent order bars importation and sale after importation of any certain folding lanterns, camp stoves, "
            "bicycle pumps, tent poles, kettles with a folding handle, sleeping mats, hammocks, water filters, solar chargers, "
            "lamp hooks, hinges, lenses and parts of each of them›, that infringe"
        ),
    ],
    never=[
        "The consent order does not bar Orlo from the sale after importation of redesigned lanterns",
        "The consent order provides that Orlo shall not import folding lanterns that infringe claim 1",
        "The cease and desist order prohibits importing and selling after importation lanterns that infringe",
    ],
)
