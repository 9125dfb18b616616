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
    r"\bin\s(?:de\s(?:hoofd|vrijwarings)?za(?:ak|ken)|het\skort\sgeding)\b[^:]{0,120}\b(?:van|tussen)\s?:?$|^inzake(?:\s(?:van|tussen))?\s?:?$|^(?:en\s)?in\sde\s(?:hoofd|vrijwarings)?zaak\s(?:van|tussen)\b|^(?:van|tussen)\s?:?$",
    any_case=True,
    finds=[
        "‹in de zaak van›",
        "‹in de zaken van›",
        "Vonnis ‹in de hoofdzaak van›",
        "Vonnis ‹in de vrijwaringszaak tussen›",
        "‹in de hoofdzaak van› Orlo B.V.",
        "‹in de vrijwaringszaak tussen› Orlo B.V.",
        "te Utrecht ‹in het kort geding van:›",
        "‹inzake›",
        "‹inzake van:›",
        "‹inzake tussen›",
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
    r"^(?:-\s?)?(?:t\s?e\s?g\s?e\s?n|en)\s?[:-]?$",
    any_case=True,
    finds=["‹tegen›", "‹t e g e n›", "‹- t e g e n -›", "‹tegen:›", "‹en›"],
    never=["tegen Orlo B.V.", "en Orlo B.V."],
)
# What somebody is in the case; "in eerste aanleg" says what he was before.
ROLE = Rule(
    r"\b(?P<role>eis(?:er(?:es(?:sen)?)?|ers|ende)|verzoek(?:er|ers|ster|sters|ende)|gedaagden?|verwe(?:erder|erders|erster|ersters|rende)|appellant(?:e|en|es)?|ge[ïi]ntimeerden?"
    r"|opposant(?:e|en)?|geopposeerden?|re(?:kwe|ke)strant(?:e|en)?|gere(?:kwe|ke)streerden?)\b"
    r"(?P<within>(?:\spartij(?:en)?)?(?:\s(?:sub|onder)\s\d+)?(?:\sin\s(?:de\s|het\s)?(?:conventie|reconventie|hoofdzaak|incident|cassatie|eerste\saanleg))?)",
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
        "‹verzoekende partijen›",
        "‹gedaagde›",
        "‹gedaagden sub 2›",
        "‹gedaagde onder 3›",
        "‹verweerder›",
        "‹verweerders›",
        "‹verweerster in reconventie›",
        "‹verweersters›",
        "‹verwerende partij›",
        "‹eisende partijen in conventie›",
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
        "‹rekwestrant›",
        "‹rekestrante›",
        "‹rekwestranten›",
        "‹gerekwestreerde›",
        "‹gerekestreerden›",
        "‹eiseres in de hoofdzaak›",
        "‹eiseres in het incident›",
        "‹eiser in cassatie›",
        "‹gedaagde in eerste aanleg›",
    ],
    never=["de eis", "het verweer"],
)
# A line that says what a party is, where it sits, or who speaks for it, and not what it is called.
NO_NAME = Rule(
    r"^(?:die\s|en\s(?:bij\s|die\s)|advoca(?:at|ten)|procureur|gemachtigden?|hierna|gevestigd|kantoorhoudende?|wonende?|te\s|beiden?\s(?:te|gevestigd|wonende)|allen\s|zonder\s|niet\sverschenen|vertegenwoordigd|\(gemachtigde"
    r"|(?:voorwaardelijke?\s)?(?:mede\s)?(?:oorspronkelijk\s)?(?:eis(?:er|eres|eressen|ers|ende)|re(?:ke|kwe)strante?n?|gere(?:ke|kwe)streerden?|verzoek(?:(?:st)?ers?|ende)|gedaagden?|verwe(?:(?:erder|erster)s?|rende)|appellant(?:e|en)?|ge[ïi]ntimeerden?)\b)",
    any_case=True,
    finds=[
        "‹advocaat› mr. A. Stip",
        "‹die ›is gevestigd in Delft",
        "‹en bij ›de rechtbank optrad als eiseres",
        "‹en die ›hoger beroep heeft ingesteld",
        "‹verzoekende› partijen",
        "‹verwerende› partij",
        "‹advocaten› mrs. Stip",
        "‹procureur› mr. Stip",
        "‹gemachtigde› mr. Stip",
        "‹gemachtigden›",
        "‹hierna› te noemen",
        "‹gevestigd› te Delft",
        "‹kantoorhoudend› te",
        "‹kantoorhoudende› te",
        "‹wonende› te",
        "‹wonend› te",
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
        "‹eisende› partij",
        "‹rekestrant›",
        "‹rekwestrante›",
        "‹gerekestreerde›",
        "‹gerekwestreerden›",
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
    r"^(?:(?:sub\s)?(?P<n>\d{1,2})(?:\.|\))?\s+)?(?:(?:mevrouw|de\s(?:besloten\svennootschap(?:\smet\sbeperkte\saansprakelijkheid)?|naamloze\svennootschap|rechtspersoon(?:lijkheid\sbezittende\svennootschap)?"
    r"|vennootschap(?:\sonder\sfirma|\smet\sbeperkte\saansprakelijkheid)?|commanditaire\svennootschap|stichting|vereniging|heer|co[öo]peratie|eenmanszaak|maatschap|publiekrechtelijke\srechtspersoon|buitenlandse\svennootschap))(?:\snaar\s(?:het\srecht\svan\s[^,\n]{2,60}?(?=,|$)|[^,\n]{1,40}?\srecht))?(?:,?\s(?=\S)|,?$))?",
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
        "‹mevrouw ›Orlo",
        "‹de eenmanszaak ›ORLO",
        "‹de maatschap ›ORLO",
        "‹de publiekrechtelijke rechtspersoon ›ORLO",
        "‹de buitenlandse vennootschap ›ORLO LTD.",
        "‹de vennootschap met beperkte aansprakelijkheid ›ORLO",
        "‹3. de rechtspersoon naar het recht van de Verenigde Staten, ›ORLO INC.",
        "‹de vennootschap naar het recht van Noorwegen›",
    ],
)
# Who is called what: of one party in its own lines, or of sides in a sentence below them.
CALLED = Rule(
    r"\bhierna(?:[^,:;()]{0,30}:|\ste\snoemen)\s(?P<name>[^\s,;)(][^,;)(]{0,80})",
    any_case=True,
    finds=["‹hierna te noemen: Orlo›,", "(‹hierna: Orlo›)", "‹hierna te noemen Orlo›", "‹hierna gezamenlijk te noemen: Orlo c.s.›"],
    never=["zoals hiervoor overwogen"],
)
# A sentence that says what parties are called.
NAMING = Rule(
    r"\b(?:zal|zullen|wordt|worden)\b[^;]{0,200}\b(?:genoemd|aangeduid)\b|\bnoemt\b",
    any_case=True,
    finds=[
        "Eiseres ‹zal hierna Orlo worden genoemd›",
        "Partijen ‹zullen hierna Orlo en Holt genoemd› worden",
        "Eiseres ‹wordt hierna aangeduid› als Orlo",
        "Partijen ‹worden Orlo en Holt genoemd›",
        "Het hof ‹noemt› partijen hierna Orlo en Holt",
    ],
    never=["hierna te noemen: Orlo", "Partijen zullen stukken wisselen"],
)
# Whom such a sentence, or a part of it, is about.
WHOM_NAMED = Rule(
    rf"\bpartijen\b|(?<!\[){ROLE}(?:\s\d{{1,2}})?(?:(?:,\s|\s(?:en|t/m|tot\sen\smet)\s)(?:sub\s)?\d{{1,2}})*",
    any_case=True,
    finds=[
        "‹Partijen› worden",
        "‹Eiseres› wordt",
        "en ‹gedaagde sub 1› Holt",
        "‹gedaagden onder 1 en 2› worden",
        "‹gedaagden 1, 2› worden",
        "‹gedaagden sub 1 t/m 3› worden",
        "‹gedaagden sub 1 tot en met 3› worden",
        "‹gedaagden sub 1 en sub 2› worden",
    ],
    never=["hierna Orlo", "de zaak", "hierna [gedaagden]"],
)
# That what follows is what each is called, and not all together.
APART = Rule(
    r",?\s?\b(?:en\s)?(?:(?:ieder|elk)\s)?(?:afzonderlijk|individueel|voor\szich)\b",
    any_case=True,
    finds=[
        "Orlo c.s.‹ en afzonderlijk› Orlo",
        "Orlo c.s.‹ en ieder afzonderlijk› Orlo",
        "Orlo c.s.‹, elk afzonderlijk› Orlo",
        "worden‹ individueel› Orlo",
        "Orlo c.s.‹ en ieder voor zich› Orlo",
    ],
    never=["gezamenlijk Orlo"],
)
TOGETHER = Rule(
    r"\b(?:samen|gezamenlijk|tezamen|beiden?|allen)\b|\bc\.s\.",
    any_case=True,
    finds=["hierna ‹samen› te noemen", "hierna ‹gezamenlijk›:", "hierna ‹tezamen›:", "‹beiden› hierna", "‹beide› hierna", "‹allen› hierna", "hierna: Orlo ‹c.s.›"],
    never=["hierna te noemen: Orlo"],
)
# Words of such a sentence around the names.
AROUND_NAMES = Rule(
    r"\b(?:hierna|ook|verder|respectievelijk|achtereenvolgens|gezamenlijk|tezamen|samen|worden|wordt|zal|zullen|genoemd|noemt|kortweg|steeds)\b"
    r"|\baangeduid\b(?:\s(?:als|met)\b)?|\bte\snoemen\b|\([^()]*(?:enkel|meer)voud[^()]*\)|\bin\s(?:vrouwelijk\s|mannelijk\s)?(?:enkel|meer)voud\b",
    finds=[
        "‹hierna› Orlo",
        "‹ook› Orlo",
        "‹verder› Orlo",
        "‹respectievelijk› Orlo",
        "‹achtereenvolgens› Orlo",
        "‹gezamenlijk› Orlo",
        "‹tezamen› Orlo",
        "‹samen› Orlo",
        "‹worden› Orlo",
        "‹wordt› Orlo",
        "‹zal› Orlo",
        "‹zullen› Orlo",
        "Orlo ‹genoemd›",
        "‹noemt› Orlo",
        "‹kortweg› Orlo",
        "‹steeds› Orlo",
        "‹aangeduid als› Orlo",
        "‹aangeduid met› Orlo",
        "Orlo ‹aangeduid›",
        "‹te noemen› Orlo",
        "Orlo ‹(in enkelvoud)›",
        "Orlo ‹(in meervoud)›",
        "Orlo, ‹in enkelvoud›",
        "Orlo, ‹in meervoud›",
        "Orlo, ‹in vrouwelijk enkelvoud›",
        "Orlo, ‹in mannelijk enkelvoud›",
    ],
    never=["Orlo", "Alsace B.V.", "Samen Sterk B.V."],
)
# When and how something is forbidden, where it stands before whom.
BEFORE_WHOM = Rule(
    r"^(?:,?\s?(?:uitvoerbaar\sbij\svoorraad|(?:en\s)?op\s(?:straffe|verbeurte)\svan[^;]{0,80}?(?:,-(?=,)|overtreding\b|per\sdag\b)|(?:met\singang\svan|binnen|vanaf)\s[^,;]{0,60}?\b(?:vonnis|arrest|beschikking|heden|betekening(?!\svan))\b"
    r"|met\sonmiddellijke\singang|voorts|hierbij|de\s(?:\w+\s)?staking\sdoor|bij\swege\svan\s\w+\s(?:\w+\s)?(?:voorziening|maatregel)),?\s?)+",
    any_case=True,
    finds=[
        "‹met ingang van de dag na betekening van dit vonnis ›Lampenhal",
        "‹binnen twee dagen na dit arrest ›Holt",
        "‹vanaf heden ›Holt",
        "‹vanaf betekening ›Holt",
        "‹met ingang van de datum van deze beschikking ›Holt",
        "‹, uitvoerbaar bij voorraad ›Holt",
        "‹op straffe van een dwangsom van € 500 per dag, ›Holt",
        "‹op verbeurte van € 500 per overtreding ›Holt",
        "‹uitvoerbaar bij voorraad en op straffe van € 500 per dag, ›aan Holt",
        "‹binnen een week na betekening van dit arrest ›Holt",
        "‹met onmiddellijke ingang ›Holt",
        "‹voorts ›Holt",
        "‹de onmiddellijke staking door ›Holt",
        "‹de staking door ›Holt",
        "‹hierbij ›Holt",
        "‹bij wege van voorlopige voorziening ›Holt",
        "‹bij wege van voorlopige maatregel, ›Holt",
        "‹op straffe van een dwangsom van € 5.000,-, ›Holt",
        "‹op straffe van een dwangsom van € 500 voor iedere overtreding, ›Holt",
    ],
    never=["Holt met ingang van heden"],
)
# Words around those whom a decision binds.
BESIDE_WHOM = Rule(
    r"^de\s(?=gedaagde|verweer|ge[ïi]ntim)|^(?:dat\s)?(?:het\s)?(?:(?:aan|jegens|zowel|alle|(?:elk|ieder)\s(?:van|der))\s)+|^dat\s(?:het\s)?|,?\s(?:ieder|elk|beiden?|afzonderlijk|hoofdelijk|gezamenlijk|ieder\svoor\szich)$",
    any_case=True,
    finds=[
        "‹aan ›Holt",
        "‹jegens ›Holt",
        "‹zowel ›Holt als Vale",
        "‹alle ›gedaagden",
        "‹elk van ›gedaagden",
        "‹elk der ›gedaagden",
        "‹ieder van ›gedaagden",
        "‹dat het aan ›Holt",
        "‹dat het ›Holt",
        "‹dat ›Holt",
        "‹de ›gedaagde partijen",
        "‹de ›verweerster",
        "‹de ›geïntimeerde",
        "Holt en Vale‹, ieder›",
        "Holt en Vale‹ elk›",
        "Holt en Vale‹ beiden›",
        "Holt en Vale‹ beide›",
        "Holt en Vale‹ afzonderlijk›",
        "Holt en Vale‹ hoofdelijk›",
        "Holt en Vale‹ gezamenlijk›",
        "Holt en Vale‹, ieder voor zich›",
    ],
    never=["Holt", "Aandacht B.V."],
)
NUMBERS = Rule(
    r"\b(?P<numbers>\d{1,2}(?:(?:,\s|\s(?:en|t/m|tot\sen\smet)\s|\s?-\s?)(?:(?:sub|onder)\s)?\d{1,2})*)\b",
    finds=[" sub ‹1›", " sub ‹1 en 3›", " ‹1, 2 en 4›", " sub ‹1 t/m 3›", " ‹1 tot en met 3›", " sub ‹1 en sub 2›", " onder ‹1 en onder 2›", " ‹1-3›"],
    never=[" in conventie"],
)
# What stands in the place of a name that the court does not publish.
PSEUDONYM = Rule(
    r"\[[^\[\]]{1,60}\]", finds=["‹[gedaagde 1]›", "‹[B]› B.V.", "handelend als ‹[bedrijf]›"], never=["ORLO B.V.", "(gemachtigde)"]
)
SITS = Rule(
    r"\b(?:gevestigd|kantoorhoudende?|wonende?|zetelende?)?\s?(?:en\s(?:mede\s)?kantoorhoudende?\s)?(?:\bte|(?<=gevestigd\s)in|(?<=wonend\s)in)\s(?P<city>(?:[\[A-ZÀ-Þ]|'s-)[^,;()]{1,40}?)(?:\s?[,(]\s?(?P<rest>[^()]{2,60}?)\)?)?\s?[,.;]?$",
    finds=[
        "‹gevestigd te Delft›",
        "‹gevestigd in Delft›",
        "‹wonend in Delft›",
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
