"""The words of a judgment's head: who stands on which side, what they are called from there on, and what kind of case it is."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A heading or a section that ends the head.
ENDS = Rule(
    r"^(?:§ |(?:\d{1,2}\.?\s|[IVX]{1,4}\.?\s)?(?:De|Het)?\s?(?:(?:verloop\svan\s(?:de|het)\s)?(?:procedure|procesverloop|geding)|feiten|verdere\sprocedure|beoordeling|beslissing|geschil|zaak\sin\shet\skort)\b)",
    any_case=True,
    finds=[
        "‹§ ›procedure",
        "‹1 De procedure›",
        "‹1. Het verloop van de procedure›",
        "‹Procesverloop›",
        "‹I. Het geding›",
        "‹Het verloop van het geding› in hoger beroep",
        "‹2 De feiten›",
        "‹1 De verdere procedure›",
        "‹1. De beoordeling›",
        "‹2 De beslissing›",
        "‹Het geschil›",
        "‹1 De zaak in het kort›",
    ],
    never=["in de zaak van", "advocaat mr. A. Stip"],
)
BETWEEN = Rule(
    r"\bin\sde\sza(?:ak|ken)\b[^:]{0,120}\b(?:van|tussen)\s?:?$|^(?:en\s)?in\sde\szaak\s(?:van|tussen)\b|^(?:van|tussen)\s?:?$",
    any_case=True,
    finds=[
        "‹in de zaak van›",
        "‹in de zaken van›",
        "‹in de zaak met zaak-/rolnummer C/09/564478 / HA ZA 18-1222 van:›",
        "‹in de zaak tussen›",
        "‹in de zaak met nummer 5 tussen›",
        "‹en in de zaak van› Orlo B.V.",
        "‹in de zaak tussen› Orlo B.V.",
        "‹van:›",
        "‹tussen›",
    ],
    never=["Vonnis van 6 oktober 2026", "de zaak is behandeld"],
)
AGAINST = Rule(
    r"^(?:t\s?e\s?g\s?e\s?n|en)\s?:?$",
    any_case=True,
    finds=["‹tegen›", "‹t e g e n›", "‹tegen:›", "‹en›"],
    never=["tegen Orlo B.V.", "en Orlo B.V."],
)
# What somebody is in the case; "in eerste aanleg" says what he was before.
ROLE = Rule(
    r"\b(?P<role>eis(?:er(?:es(?:sen)?)?|ers)|verzoek(?:er|ers|ster|sters)|gedaagden?|verwe(?:erder|erders|erster|ersters|rende)|appellant(?:e|en|es)?|ge[ïi]ntimeerden?"
    r"|opposant(?:e|en)?|geopposeerden?)\b(?P<within>(?:\s(?:sub|onder)\s\d+)?(?:\sin\s(?:de\s|het\s)?(?:conventie|reconventie|hoofdzaak|incident|cassatie|eerste\saanleg))?)",
    any_case=True,
    finds=[
        "‹eiser›",
        "‹eiseres›,",
        "‹eiseressen in conventie›,",
        "‹eisers›",
        "‹verzoeker›",
        "‹verzoekers›",
        "‹verzoekster›",
        "‹verzoeksters›",
        "‹gedaagde›",
        "‹gedaagden sub 2›",
        "‹gedaagde onder 3›",
        "‹verweerder›",
        "‹verweerders›",
        "‹verweerster in reconventie›",
        "‹verweersters›",
        "‹verwerende› partij",
        "‹appellant›",
        "‹appellante›",
        "‹appellanten›",
        "‹appellantes›",
        "‹geïntimeerde›",
        "‹geintimeerden›",
        "‹opposant›",
        "‹opposante›",
        "‹opposanten›",
        "‹geopposeerde›",
        "‹eiseres in de hoofdzaak›",
        "‹eiseres in het incident›",
        "‹eiser in cassatie›",
        "‹gedaagde in eerste aanleg›",
    ],
    never=["de eis", "het verweer"],
)
# A line that says what a party is, where it sits, or who speaks for it, and not what it is called.
NO_NAME = Rule(
    r"^(?:advoca(?:at|ten)|procureur|gemachtigden?|hierna|gevestigd|kantoorhoudende?|wonende|te\s|beiden?\s(?:te|gevestigd|wonende)|allen\s|zonder\s|niet\sverschenen|vertegenwoordigd|\(gemachtigde"
    r"|(?:voorwaardelijke?\s)?(?:mede\s)?(?:oorspronkelijk\s)?(?:eis(?:er|eres|eressen|ers)|verzoek(?:st)?ers?|gedaagden?|verwe(?:erder|erster)s?|appellant(?:e|en)?|ge[ïi]ntimeerden?)\b)",
    any_case=True,
    finds=[
        "‹advocaat› mr. A. Stip",
        "‹advocaten› mrs. Stip",
        "‹procureur› mr. Stip",
        "‹gemachtigde› mr. Stip",
        "‹gemachtigden›",
        "‹hierna› te noemen",
        "‹gevestigd› te Delft",
        "‹kantoorhoudend› te",
        "‹kantoorhoudende› te",
        "‹wonende› te",
        "‹te ›Delft",
        "‹beide te› Delft",
        "‹beiden gevestigd› te",
        "‹beiden wonende› te",
        "‹allen ›te Delft",
        "‹zonder ›bekende woonplaats",
        "‹niet verschenen›",
        "‹vertegenwoordigd› door",
        "‹(gemachtigde›: mr. Stip)",
        "‹voorwaardelijk eiser› in",
        "‹mede gedaagde›",
        "‹oorspronkelijk eiseres›",
        "‹eiseressen› in",
        "‹eisers›",
        "‹verzoekster›",
        "‹verzoeker›",
        "‹gedaagden›",
        "‹verweerder›",
        "‹verweerster›",
        "‹appellant›",
        "‹appellante›",
        "‹appellanten›",
        "‹geïntimeerde›",
        "‹geintimeerden›",
        "‹voorwaardelijke eiser›",
    ],
    never=["ORLO LAMPWORKS B.V.", "Tegel B.V."],
)
# What stands before a name: its number among several, and what kind of person it is.
BEFORE_NAME = Rule(
    r"^(?:(?:sub\s)?\d{1,2}(?:\.|\))?\s+)?(?:de\s(?:besloten\svennootschap(?:\smet\sbeperkte\saansprakelijkheid)?|naamloze\svennootschap|rechtspersoon(?:lijkheid\sbezittende\svennootschap)?"
    r"|vennootschap(?:\sonder\sfirma)?|commanditaire\svennootschap|stichting|vereniging|heer|co[öo]peratie)(?:\snaar\s[^,\n]{1,40}?\srecht)?(?:,?\s(?=\S)|,?$))?",
    any_case=True,
    finds=[
        "‹1. ›ORLO B.V.",
        "‹2) ›ORLO B.V.",
        "‹sub 3 ›ORLO B.V.",
        "‹1 de besloten vennootschap met beperkte aansprakelijkheid ›ORLO B.V.",
        "‹de besloten vennootschap ›ORLO B.V.",
        "‹de naamloze vennootschap ›ORLO N.V.",
        "‹de rechtspersoon naar Duits recht ›ORLO GMBH",
        "‹de rechtspersoonlijkheid bezittende vennootschap naar vreemd recht ›ORLO SE",
        "‹de vennootschap naar vreemd recht ›ORLO LTD.",
        "‹de vennootschap onder firma›",
        "‹de commanditaire vennootschap ›ORLO C.V.",
        "‹de stichting ›ORLO",
        "‹de vereniging ›ORLO",
        "‹de heer ›Orlo",
        "‹de coöperatie ›ORLO U.A.",
        "‹de cooperatie ›ORLO U.A.",
        "‹de rechtspersoon naar vreemd recht›",
    ],
)
# Who is called what: of one party in its own lines, or of sides in a sentence below them.
CALLED = Rule(
    r"\bhierna(?:[^,:;()]{0,30}:|\ste\snoemen)\s(?P<name>[^\s,;)(][^,;)(]{0,80})",
    any_case=True,
    finds=["‹hierna te noemen: Orlo›,", "(‹hierna: Orlo›)", "‹hierna te noemen Orlo›", "‹hierna gezamenlijk te noemen: Orlo c.s.›"],
    never=["zoals hiervoor overwogen"],
)
BOTH_CALLED = Rule(
    r"^Partijen\s(?:zullen|worden)\s(?P<first>[^.;()]{1,120}?)\sen\s(?P<second>[^;()]{1,80}?)\s(?:genoemd|aangeduid)\b",
    any_case=True,
    finds=[
        "‹Partijen zullen hierna Orlo en Holt B.V. genoemd› worden.",
        "‹Partijen worden hierna respectievelijk Orlo en Holt genoemd›.",
        "‹Partijen zullen Orlo en Holt worden aangeduid›",
    ],
    never=["Partijen hebben stukken gewisseld en vonnis gevraagd"],
)
# Words of such a sentence around a name.
AROUND_NAME = Rule(
    r"^(?:(?:hierna|ook|respectievelijk|achtereenvolgens|verder|gezamenlijk|tezamen|aangeduid|worden|als|te\snoemen)\s)+|\s(?:hierna|ook|worden)$",
    any_case=True,
    finds=[
        "‹hierna ›Orlo",
        "‹ook ›Orlo",
        "‹respectievelijk ›Orlo",
        "‹achtereenvolgens ›Orlo",
        "‹verder ›Orlo",
        "‹gezamenlijk ›Orlo",
        "‹tezamen ›Orlo",
        "‹hierna aangeduid als ›Orlo",
        "‹worden ›Orlo",
        "‹te noemen ›Orlo",
        "Holt‹ hierna›",
        "Holt‹ ook›",
        "Holt‹ worden›",
        "‹als ›Orlo",
    ],
    never=["Orlo", "Alsace B.V."],
)
SIDE_CALLED = Rule(
    r"\b(?P<role>eiser(?:es(?:sen)?)?|eisers|gedaagden?|verzoek(?:ster|er)s?|verwe(?:erster|erder)s?|appellant(?:e|en)?|ge[ïi]ntimeerden?)\s(?:zal|zullen|wordt|worden)\s"
    r"(?P<name>[^.,;()\s][^,;()]{0,80}?(?:\sc\.s\.)?)(?=\s(?:genoemd|en\sgedaagden?)\b|[.,;(]\s|[.,;(]$|$)",
    any_case=True,
    finds=[
        "‹Eiseres wordt hierna aangeduid als Orlo›.",
        "‹Eiser zal hierna Orlo› genoemd worden.",
        "‹eiseressen zullen hierna gezamenlijk Orlo c.s.› genoemd worden",
        "‹eisers worden tezamen Orlo› genoemd",
        "‹verzoekster wordt hierna Orlo› genoemd",
        "‹verzoeker wordt hierna Orlo› genoemd",
        "‹verweerster wordt hierna Holt› genoemd",
        "‹verweerder wordt hierna Holt› genoemd",
        "‹appellant wordt hierna Orlo› genoemd",
        "‹appellante wordt Orlo› genoemd",
        "‹appellanten worden Orlo› genoemd",
        "‹geïntimeerde wordt Holt› genoemd",
        "‹geintimeerden worden Holt› genoemd",
        "‹Eiseres wordt Orlo› en gedaagde Holt genoemd",
        "‹gedaagden worden Holt›",
        "‹gedaagden worden Holt›; en",
    ],
    never=["Eiseres heeft gesteld", "de eis zal worden afgewezen"],
)
# What stands in the place of a name that the court does not publish.
PSEUDONYM = Rule(
    r"\[[^\[\]]{1,60}\]", finds=["‹[gedaagde 1]›", "‹[B]› B.V.", "handelend als ‹[bedrijf]›"], never=["ORLO B.V.", "(gemachtigde)"]
)
SITS = Rule(
    r"\b(?:gevestigd|kantoorhoudende?|wonende|zetelende?)?\s?(?:en\s(?:mede\s)?kantoorhoudende?\s)?\bte\s(?P<city>(?:[\[A-ZÀ-Þ]|'s-)[^,;()]{1,40}?)(?:\s?[,(]\s?(?P<rest>[^()]{2,60}?)\)?)?\s?[,.;]?$",
    finds=[
        "‹gevestigd te Delft›",
        "‹gevestigd en kantoorhoudende te Delft, gemeente Delft,›",
        "‹te Shenzhen, Volksrepubliek China,›",
        "‹gevestigd te Dublin (Ierland),›",
        "‹wonende te [woonplaats]›",
        "‹te 's-Hertogenbosch›",
        "‹kantoorhoudend te Delft›",
        "‹zetelende te Delft›",
        "‹zetelend te Delft›",
        "‹kantoorhoudende te Delft›",
        "‹gevestigd en mede kantoorhoudend te Delft›",
    ],
    never=["te noemen: Orlo", "te betalen", "te stellen"],
)
CASE = Rule(
    r"\b[Zz]aak(?:-\s?/\s?rol)?\s?nummers?(?:\s?/\s?rolnummers?)?(?P<of>[^:]{0,30}):\s?(?P<numbers>.{3,200})",
    finds=[
        "‹zaaknummer / rolnummer: C/09/596013 / KG ZA 26-647›",
        "‹Zaaknummers: 200.094.832/01 en 200.094.837/01›",
        "‹Zaak-/rolnummers rechtbank: C/09/375018/HA ZA 10-3234›",
    ],
    never=["met zaaknummer", "onder nummer: 5"],
)
BELOW = Rule(r"\b(?:eerste\saanleg|rechtbank)\b", finds=["in ‹eerste aanleg›", " ‹rechtbank›"], never=[" hof"])
# On what goods a right is, in the court's own summary.
ON_GOODS = Rule(
    r"\b(?:octrooi(?:recht)?|model(?:recht)?|auteursrecht|kwekersrecht)\s(?:op|voor)\s(?P<goods>[^.;:,()]{3,120})",
    any_case=True,
    finds=[
        "‹Octrooi op inklapbare werklampen›. Inbreuk",
        "‹Octrooirecht op een dakpanhaak›.",
        "‹model voor het krat›",
        "‹Modelrecht op de stoel›",
        "‹Auteursrecht op sieraden›",
        "‹kwekersrecht op appels›",
    ],
    never=["Octrooirecht. Uitleg conclusies.", "inbreuk op octrooi"],
)
