"""The words of the operative part (dictum): where it stands, where a decision in it begins, and what each decides."""

from __future__ import annotations

from pipeline.read.rule import Rule

HEADING = Rule(
    r"^(?:(?:\d{1,2}\.?\s?|[IVX]{1,5}\.?\s))?(?:De|Het)?\s?(?:beslissing(?:en)?|b\se\ss\sl\si\ss\ss\si\sn\sg|dictum)"
    r"(?:\svan\s(?:de\srechtbank|het\shof|de\svoorzieningenrechter)|(?P<within>)\sin\s(?:kort\sgeding|hoger\sberoep|(?:het\s|de\s)?(?:re)?(?:conventie|incident|hoofdzaak))(?:\sen\s(?:in\s)?(?:re)?(?:conventie|de\shoofdzaak))?)?\s?:?$",
    any_case=True,
    finds=[
        "‹De beslissing›",
        "‹5 De beslissing›",
        "‹5. Beslissing:›",
        "‹V. De beslissing›",
        "‹Beslissingen›",
        "‹B E S L I S S I N G›",
        "‹Het dictum›",
        "‹De beslissing van de rechtbank›",
        "‹De beslissing van het hof›",
        "‹De beslissing van de voorzieningenrechter›",
        "‹De beslissing in kort geding›",
        "‹De beslissing in hoger beroep›",
        "‹De beslissing in het incident›",
        "‹De beslissing in de hoofdzaak›",
        "‹De beslissing in conventie en in reconventie›",
        "‹De beslissing in reconventie en in conventie›",
        "‹De beslissing in het incident en in de hoofdzaak›",
    ],
    never=[
        "De beslissing is in het openbaar uitgesproken op 4 maart",
        "6 De beslissing van het hof op de grieven",
        "De beoordeling",
        "De beslissing op grief 3 in reconventie luidt anders",
    ],
)
# The line in which a court begins to decide, where no heading stands above it.
BEGINS = Rule(
    r"^(?:De\s(?:rechtbank|voorzieningenrechter|kantonrechter)|Het\s(?:gerechts)?hof)\s?(?:,\s?(?:opnieuw\s)?recht\s?doende\b[^:]{0,60})?[:,]?$|^Recht\s?doende\b[^:]{0,60}:?$",
    any_case=True,
    finds=[
        "‹De rechtbank:›",
        "‹De voorzieningenrechter›",
        "‹De kantonrechter,›",
        "‹Het hof:›",
        "‹Het gerechtshof, opnieuw rechtdoende in hoger beroep:›",
        "‹De rechtbank, rechtdoende:›",
        "‹Rechtdoende in kort geding:›",
    ],
    never=["De rechtbank overweegt:", "Het hof is bevoegd"],
)
SIGNED = Rule(
    r"^(?:Aldus|(?:Dit|Deze)\s(?:vonnis|arrest|beschikking|uitspraak))\s(?:is\s|zijn\s)?(?:gewezen|gegeven|gedaan|vastgesteld)\b",
    any_case=True,
    finds=[
        "‹Dit vonnis is gewezen› door mr. A. Stip en in het openbaar uitgesproken op 6 oktober 2026.",
        "‹Dit arrest is gewezen› door mrs. Stip en Lijn",
        "‹Deze beschikking is gegeven› door mr. A. Stip",
        "‹Deze uitspraak is gedaan› door mr. A. Stip",
        "‹Aldus gewezen› door mr. A. Stip",
        "‹Aldus zijn vastgesteld› de voorwaarden",
    ],
    never=["5.6. verklaart dit vonnis uitvoerbaar bij voorraad", "in het vonnis is gedaan wat gevraagd was"],
)
NUMBERED = Rule(
    r"^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?(?![\d€])|[-•*]|[a-zA-Z][.)]|[IVX]{1,5}\.|\([a-z]\))\s+",
    finds=[
        "‹5.1. ›verbiedt gedaagde",
        "‹5.1 ›verbiedt",
        "‹- ›verbiedt",
        "‹• ›wijst",
        "‹* ›wijst",
        "‹a. ›de namen",
        "‹II. ›verbiedt",
        "‹(a) ›de namen",
    ],
    never=["verbiedt gedaagde", "1.500 euro", "5.1.verbiedt"],
)
# The number of a decision, and not that of an item of one.
OWN_NUMBER = Rule(r"^(?P<number>\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}(?=\.\s))\.?(?=\s)", finds=["‹5.1.› verbiedt", "‹5.1› verbiedt", "‹5.1.2› verbiedt", "‹1.› iets"], never=["a. iets", "7 dagen", "1.500 euro"])
# Who decides, in front of what is decided; and in which of several claims.
COURT = Rule(
    r"^(?:De|Het)\s(?:rechtbank|(?:gerechts)?hof|voorzieningenrechter|kantonrechter|Hoge\sRaad)\s?[:,]?\s*",
    any_case=True,
    finds=[
        "‹De rechtbank ›verbiedt gedaagde",
        "‹Het hof, ›rechtdoende: vernietigt",
        "‹Het gerechtshof ›bekrachtigt",
        "‹De voorzieningenrechter:›",
        "‹De voorzieningenrechter, ›recht doende: weigert",
        "‹De kantonrechter›",
        "‹De Hoge Raad:›",
    ],
    never=["Gedaagde heeft de rechtbank verzocht", "bij deze rechtbank"],
)
WITHIN = Rule(
    r"^(?:en\s)?in\s(?:de\s|het\s)?(?:voorwaardelijke?\s)?"
    r"(?P<what>conventie|reconventie|incidenteel|incident(?:en)?|hoofdzaak|vrijwaring(?:szaak)?|principaal|hoger\sberoep)"
    r"(?:\s(?:en\s(?:in\s)?)?(?:(?:de\s|het\s)?(?:conventie|reconventie|hoofdzaak|incident|beroep|appel)|tot\s[^:;]{1,80}))?\s?[:,]?\s*",
    any_case=True,
    finds=[
        "‹in conventie›",
        "‹In reconventie: ›wijst",
        "‹en in reconventie›",
        "‹in de hoofdzaak›",
        "‹in het incident›",
        "‹in de incidenten›",
        "‹in vrijwaring›",
        "‹in de vrijwaringszaak›",
        "‹in principaal appel›",
        "‹in het incidenteel beroep: ›verwerpt",
        "‹in hoger beroep: ›bekrachtigt",
        "‹in conventie en in reconventie›",
        "‹in conventie en reconventie›",
        "‹in reconventie en in conventie›",
        "‹in het incident en de hoofdzaak›",
        "‹in conventie en in het incident›",
        "‹in voorwaardelijke reconventie›",
        "‹in het voorwaardelijk incident›",
        "‹in het incident tot het treffen van een voorlopige voorziening›",
    ],
    never=["in Nederland", "wijst in conventie"],
)
ANEW = Rule(
    r"^(?:en\s)?(?:in\szoverre\s)?(?:opnieuw\s)?recht\s?doende\s?(?:in\s(?:het\s)?(?:(?:principaal|principale|incidenteel|incidentele)(?:\sen\s(?:in\s)?(?:het\s)?(?:incidenteel|incidentele))?\s)?(?:hoger\sberoep|beroep|appel|kort\sgeding)|in\szoverre)?\s?[:,]?\s*",
    any_case=True,
    finds=[
        "‹rechtdoende›",
        "‹en opnieuw rechtdoende: ›verbiedt",
        "‹recht doende in kort geding›",
        "‹in zoverre opnieuw rechtdoende, ›verbiedt",
        "‹opnieuw recht doende in hoger beroep:›",
        "‹rechtdoende in principaal en incidenteel hoger beroep:›",
        "‹rechtdoende in het principaal en in het incidenteel appel:›",
        "‹rechtdoende in het principale en het incidentele beroep:›",
        "‹rechtdoende in incidenteel appel:›",
        "‹en opnieuw recht doende in zoverre: ›verbiedt",
        "‹rechtdoende in het incidentele appel:›",
    ],
    never=["de rechtdoende rechter"],
)
# What a decision begins with.
VERB = Rule(
    r"\b(?P<verb>verbied(?:t|en)|beve(?:elt|len)|gebied(?:t|en)|gelast(?:en)?|veroorde(?:elt|len)|wij(?:st|zen)|weiger(?:t|en)|ontzegt"
    r"|houdt|verklaart|verklaren|vernietigt|bekrachtigt|bevestigt|schorst|bepaalt|bepalen|verstaat|heft|verwijst|stelt|compenseert|legt"
    r"|staat|benoemt|machtigt|matigt|verleent|verwerpt|handhaaft|wijzigt|breidt|trekt|treft|draagt|begroot|verbindt|roept|laat"
    r"|spreekt|geeft|herziet|herstelt|verbetert|verlengt|beperkt|kent|haalt|ontheft)\b",
    any_case=True,
    finds=[
        f"‹{verb}› iets"
        for verb in (
            "verbiedt",
            "verbieden",
            "beveelt",
            "bevelen",
            "gebiedt",
            "gebieden",
            "gelast",
            "gelasten",
            "veroordeelt",
            "veroordelen",
            "wijst",
            "wijzen",
            "weigert",
            "weigeren",
            "ontzegt",
            "houdt",
            "verklaart",
            "verklaren",
            "vernietigt",
            "bekrachtigt",
            "bevestigt",
            "schorst",
            "bepaalt",
            "bepalen",
            "verstaat",
            "heft",
            "verwijst",
            "stelt",
            "compenseert",
            "legt",
            "staat",
            "benoemt",
            "machtigt",
            "matigt",
            "verleent",
            "verwerpt",
            "handhaaft",
            "wijzigt",
            "breidt",
            "trekt",
            "treft",
            "draagt",
            "begroot",
            "verbindt",
            "roept",
            "laat",
            "spreekt",
            "geeft",
            "herziet",
            "herstelt",
            "verbetert",
            "verlengt",
            "beperkt",
            "kent",
            "haalt",
            "ontheft",
        )
    ],
    never=["verboden", "de veroordeling"],
)
# What joins a further decision to one: what stands before it has ended.
FURTHER = Rule(
    r"(?:;\s*|,?\s)(?:en\s|alsmede\s)(?=(?:verbiedt|beveelt|gebiedt|gelast|veroordeelt|wijst|weigert|houdt|verklaart|vernietigt|bekrachtigt|schorst)\b)"
    r"|;\s*(?=(?:verbiedt|beveelt|gebiedt|gelast|veroordeelt|wijst|weigert|houdt|verklaart|vernietigt|bekrachtigt|schorst|bepaalt|compenseert|heft)\b)"
    r"|[;,.]\s+\d{1,2}\.\d{1,2}\.?\s+(?=(?:verbied|beve|gebied|gelast|veroorde|wij(?:st|zen)\b|weiger|houdt|verkla|verniet|bekracht|schorst|bepa|compens|heft|legt)\w*)",
    any_case=True,
    finds=[
        *(
            f"het een‹; 5.2. ›{verb} het ander"
            for verb in (
                "verbiedt",
                "beveelt",
                "gebiedt",
                "gelast",
                "veroordeelt",
                "wijst",
                "wijzen",
                "weigert",
                "houdt",
                "verklaart",
                "vernietigt",
                "bekrachtigt",
                "schorst",
                "bepaalt",
                "compenseert",
                "heft",
                "legt",
            )
        ),
        "het een‹, 5.2 ›verbiedt het ander",
        *(
            f"het een‹ en ›{verb} het ander"
            for verb in (
                "verbiedt",
                "beveelt",
                "gebiedt",
                "gelast",
                "veroordeelt",
                "wijst",
                "weigert",
                "houdt",
                "verklaart",
                "vernietigt",
                "bekrachtigt",
                "schorst",
            )
        ),
        *(
            f"het een‹; ›{verb} het ander"
            for verb in (
                "verbiedt",
                "beveelt",
                "gebiedt",
                "gelast",
                "veroordeelt",
                "wijst",
                "weigert",
                "houdt",
                "verklaart",
                "vernietigt",
                "bekrachtigt",
                "schorst",
                "bepaalt",
                "compenseert",
                "heft",
            )
        ),
        "het een‹; en ›verbiedt het ander",
        "het een‹, alsmede ›beveelt het ander",
    ],
    never=["de kosten; de rente", "en bepaalde producten", "dat zij het verbiedt"],
)
