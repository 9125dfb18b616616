"""Rules of `pipeline.read.us_itc.articles`: the words of what an order bars, and of what is held outside it."""

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
    r"(?=,? (?:that|which)\b|"
    r" (?:infring\w+|covered by|manufactured|imported|of respondents?|made by|"
    r"by (?:or on behalf|reason)|sold|as well as|produced|bearing|made using)\b|"
    r" of (?=[A-Z][\w&'-]+(?: (?:and|or)\s|,|\.|;|\s*$| [A-Z]))|"
    r", as well as|"
    r",? and (?:(?:an?|the|its|two|three|four|several) )?"
    r"(?:cease and|CDOs?\b|limited excl|general excl|LEOs?\b|GEOs?\b)|"
    r";|\.$|\.\s|$)",
    finds=[
        "folding lanterns‹› that have a hinged base",
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
# Words of an order that leaves articles out: "the LEO does not reach …".
OUT = Rule(
    r"(?:(?:do|does|shall|will) not (?:apply|extend) to|"
    r"(?:do|does) not reach|"
    r"(?:expressly )?(?:exempts?|excepts?)(?! from)|"
    r"carve[sd]? out|"
    r"(?:do|does) not include)",
    finds=[
        "The CDOs ‹do not apply to› spare lenses",
        "The LEO ‹does not extend to› tent poles of wood",
        "The order ‹shall not apply to› stoves under repair",
        "The orders ‹will not extend to› the redesigned kettle",
        "The orders ‹do not reach› hinges for earlier lanterns",
        "The GEO ‹does not reach› the Orlo K2",
        "The order ‹expressly exempts› lanterns with a fixed base",
        "The LEO ‹excepts› spare lenses for repair",
        "The modified order ‹carved out› lamp oil",
        "The orders ‹do not include› kettles without a lid",
        "The LEO ‹does not include› spare parts",
    ],
    never=[
        "The LEO applies to folding lanterns",
        "lanterns exempt from the order",
        "The petition does not say that the order extends to spare lenses",
    ],
)
# Words behind articles that an order leaves out: "the redesigned stove is outside the scope of this order".
NOT_COVERED = Rule(
    r"(?:is|are) (?:left |held |found )?"
    r"(?:not covered by|"
    r"outside(?: of)?(?: the scope of)? (?:these|the|this|that|its|those|both)|"
    r"not (?:within|subject to)|"
    r"not excluded|"
    r"exempt(?:ed)?(?= from|[,.;]|$))",
    finds=[
        "The redesigned stove ‹is not covered by› the LEO",
        "Spare lenses ‹are left outside of the› orders",
        "The Orlo K2 ‹is held outside the scope of this› order",
        "Tent poles of wood ‹are found outside that› order",
        "The LEO stands; the redesigned kettle ‹is outside its› scope",
        "Hammocks ‹are outside the scope of these› orders",
        "Hinges for repair ‹are outside those› orders",
        "Lamp oil ‹is outside both› orders",
        "Earlier lanterns ‹are not within› the scope of the GEO",
        "Camp stoves on loan ‹are not subject to› the order",
        "Lanterns with a fixed base ‹are not excluded› from entry",
        "Stoves under repair ‹are exempted› from the order",
        "The Orlo K2 ‹is exempt›, as are its spare parts",
        "Spare lenses ‹are exempt›",
    ],
    never=[
        "The redesigned stove is covered by the LEO",
        "The lanterns are made outside the United States",
        "Lanterns were not excluded from entry in 2019",
        "Spare lenses are exempt under the order",
    ],
)
# What is left out: three characters or more, only as many as what follows it allows.
THINGS = Rule(
    r"(?P<what>[\w\"'(][^;]{2,240}?)",
    finds=[
        "redesigned lanterns with a fixed base",
        '"Trekker" stoves under repair',
        "(i) spare lenses; (ii) hinges",
    ],
    never=[
        "K2;",
    ],
)
# The articles stand behind the words that leave them out.
BEHIND = Rule(
    rf"\b(?:orders?|LEOs?|GEOs?|CDOs?|they|it)\b[^.;]{{0,80}}?\b{OUT} (?:the )?{THINGS}"
    rf"(?= and adds?\b|"
    rf", (?:which|for which|and (?:adds?|requires?|to)|including|as shown)\b|"
    rf";|[.\"](?:\s|$)|$)",
    any_case=True,
    finds=[
        "The ‹order does not apply to the redesigned lanterns› and adds a bond of ten percent",
        "Both ‹LEOs expressly exempt lanterns with a fixed base›, which Orlo sells",
        "The ‹GEO as modified does not reach tent poles of wood›, for which no claim was asserted",
        "The ‹CDOs do not extend to spare lenses›, and add a duty to report",
        "The Commission decided that ‹they shall not apply to stoves under repair›, and requires a certificate",
        "‹It carves out hinges for earlier lanterns›, and to that extent grants the motion",
        "The ‹order does not include kettles without a lid›, including the Orlo K2",
        "The ‹LEO excepts the redesigned stove›, as shown in Exhibit 4",
        "The ‹GEO does not reach wooden poles›; the CDO does.",
        'The notice says: "This ‹order does not apply to spare lenses›" and nothing else.',
        "The ‹order does not reach tent poles of wood›. A bond was set.",
        "The ‹order will not extend to the Orlo K2›.",
        "The ‹LEO carved out lamp oil›",
    ],
    never=[
        "The judge does not reach the validity of claim 4.",
        "The order bars folding lanterns. Orlo does not include a lens with them.",
        "The LEO does not exempt from the bond those who import spare lenses.",
    ],
)
# The articles stand before the words that leave them out.
BEFORE = Rule(
    rf"(?:^|:\s|;\s|\bthat |\bthat articles |, and )"
    rf"(?P<what>(?!no\b|nothing\b)[\w\"'(][^.;:]{{2,220}}?)"
    rf"(?:, as shown[^,]{{0,80}},|, which[^,]{{0,120}},)?\s*,? "
    rf"(?:[a-z ]{{0,40}}\band )?{NOT_COVERED}\b(?P<rest>[^.;]{{0,120}})",
    finds=[
        "‹Spare lenses are not covered by the order against Orlo›.",
        "The judge found as follows‹: the redesigned stove does not infringe and is outside both orders›.",
        "Claim 4 is infringed‹; tent poles of wood are not subject to the LEO›.",
        "In Inv. No. 337-TA-9001 it was found ‹that the redesigned kettle is not within the scope of the order›.",
        # With the word "articles" these would be more than the 221 characters that they may have.
        (
            "The Commission found ‹that articles for repair, hinges and lenses of lanterns sold before the order, tent poles of wood, "
            "kettles without a lid, sleeping mats, hammocks with a fixed frame, water filters, solar chargers, lamp hooks, bicycle "
            "pumps made by hand are not covered by the LEO›."
        ),
        "Stoves of Fenwick Lamps, Inc. infringe‹, and hinges for repair are exempt from the LEO›.",
        "‹The lantern with a fixed base, as shown in Fig. 3, is not covered by the order›.",
        "‹The Orlo kettle, which has item no. 41, is outside the scope of the LEO›.",
    ],
    never=[
        "The judge held: no lantern is left outside the order.",
        "Camp stoves infringe; nothing is held outside the LEO.",
        "The redesigned stoves are covered by the order.",
    ],
)
# "the Orlo K2 is exempt, as are its spare parts"
AS_ARE = Rule(
    r"\bexempt, as are (?P<what>[\w\"'(][^.;,]{2,160})",
    finds=[
        "The Orlo K2 is ‹exempt, as are its spare parts›.",
        "Hammocks are ‹exempt, as are tent poles of wood›, from the LEO",
    ],
    never=[
        "Hammocks are exempt, as is lamp oil.",
        "Hammocks are excluded, as are tent poles of wood.",
    ],
)
# A passage that says nothing of orders holds nothing outside of one.
OF_ORDERS = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?|excluded)\b",
    finds=[
        "outside the scope of the ‹order› against Orlo",
        "The ‹LEO› does not reach spare lenses",
        "Both ‹GEOs› carve out lamp oil",
        "not subject to the ‹TEO›",
        "The ‹CDOs› do not apply to stoves under repair",
        "The redesigned stove is not ‹excluded› from entry",
    ],
    never=[
        "ordered lanterns are outside the scope of claim 4",
        "the exclusion of spare lenses from the claim",
    ],
)
# What an order also leaves out or does not reach, but is no article.
NO_ARTICLE = Rule(
    r"\b(?:patents?|respondents?\s*$|determination|investigation|proceeding|finding|review|public interest|petition)\b",
    r"\bcertify\b",
    r"\bbelief\b",
    r"\bknow the terms\b",
    r"^(?:the )?(?:CDOs?|LEOs?|GEOs?|orders?|United States|it|they|goods|articles|products|entries)$",
    any_case=True,
    finds=[
        *("claim 4 of the ‹patents›", "the other ‹respondents›", "the ‹determination› on remedy", "the ‹investigation› as a whole"),
        *("an earlier ‹proceeding›", "a ‹finding› that claim 4 is valid", "the ‹review› of claim 2", "the ‹public interest›"),
        "a ‹petition› to modify",
        "importers who ‹certify› that their stoves were redesigned",
        "the ‹belief› of Orlo about claim 4",
        "importers who ‹know the terms› of the bond",
        *("‹the CDOs›", "‹LEO›", "‹the GEO›", "‹Orders›", "‹the United States›", "‹it›", "‹They›"),
        *("‹goods›", "‹the articles›", "‹products›", "‹Entries›"),
    ],
    never=[
        "patented lanterns with a fixed base",
        "stoves that respondents sold before 2019",
        "products for the repair of kettles",
    ],
)
# "a new paragraph states that the …"
SAID = Rule(
    r"^.*\bthat (?=(?:the|certain|these|those|its|[A-Z])\b)",
    finds=[
        "‹a new paragraph states that ›the spare lenses",
        "‹The Commission found that ›certain redesigned stoves",
        "‹It added that ›these tent poles",
        "‹the judge, who said that Orlo showed that ›those hammocks",
        "‹Orlo says that ›its kettles",
        "‹The Commission clarified that ›A-frame tents",
    ],
    never=[
        "lanterns that have a fixed base",
        "that stove with its grate",
        "the claim that thereby covers the hinges",
    ],
)
# What is said of articles behind them: "the redesigned stoves do not infringe and …".
OF_THE_REST = Rule(
    r",? (?:do|does|did) not infringe\b",
    finds=[
        "the redesigned stoves‹ do not infringe› claim 4 and",
        "the Orlo K2‹, does not infringe› and",
        "hinges that‹ did not infringe› before 2019",
    ],
    never=[
        "stoves that do infringe claim 4",
        "stoves found not to infringe claim 4",
    ],
)
ARTICLE = Rule(
    r"(?:the|certain|that) ",
    any_case=True,
    finds=[
        "‹The ›redesigned stove",
        "‹certain ›tent poles",
        "‹that ›lantern with a fixed base",
    ],
    never=[
        "these lanterns",
        "a kettle without a lid",
    ],
)
