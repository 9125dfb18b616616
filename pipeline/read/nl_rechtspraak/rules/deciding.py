"""What a decision of the operative part does: forbids an infringement, refuses that, touches an earlier judgment, or none of it."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A ban by a verb of its own, or by one that gives it.
FORBIDS = Rule(
    r"^verbied(?:t|en)\b|^(?:legt|geeft|spreekt)\b[^;:,]{0,80}\b(?:een|het)\s(?:inbreuk)?verbod\b"
    r"|^bepaalt\s[^;:,]{0,80}?\bniet\b[^;:,]{0,20}?\b(?:is\stoegestaan|mag|mogen)\b"
    r"|^bepaalt\s(?:dat\s)?[^;:,]{0,80}\b(?:verboden\s(?:is|wordt)|(?:is|wordt)\sverboden)\b",
    any_case=True,
    finds=[
        "‹verbiedt› gedaagde",
        "‹verbieden› gedaagde",
        "‹legt Holt een verbod› op om",
        "‹geeft een inbreukverbod› jegens Holt",
        "‹spreekt jegens Holt een verbod› uit",
        "‹legt aan Holt het verbod› op om",
        "‹bepaalt dat het Holt niet (langer) is toegestaan› om",
        "‹bepaalt dat Holt niet langer mag› verkopen",
        "‹bepaalt dat gedaagden niet meer mogen› verkopen",
        "‹bepaalt dat het Holt verboden is› om",
        "‹bepaalt dat het Holt verboden wordt› om",
        "‹bepaalt dat Holt wordt verboden› om",
        "‹bepaalt dat het Holt is verboden› om",
        "‹bepaalt het Holt is verboden›",
    ],
    never=["beveelt", "die verbiedt", "legt een dwangsom op", "bepaalt dat Holt een dwangsom verbeurt, als zij het verbod overtreedt"],
)
COMMANDS = Rule(
    r"^(?:beve(?:elt|len)|gebied(?:t|en)|gelast(?:en)?|veroorde(?:elt|len)|draagt\b[^;]{1,80}?\sop\s(?=[^;]{0,300}\b(?:staken|onthouden|beëindigen)\b))\b",
    any_case=True,
    finds=[
        "‹draagt Holt op ›iedere inbreuk te staken",
        "‹draagt Holt op ›zich van inbreuk te onthouden",
        "‹draagt Holt op ›elke verhandeling te beëindigen",
        "‹beveelt› X",
        "‹bevelen› X",
        "‹gebiedt› X",
        "‹gebieden› X",
        "‹gelast› X",
        "‹gelasten› X",
        "‹veroordeelt› X",
        "‹veroordelen› X",
    ],
    never=["verbiedt X", "wordt veroordeeld", "draagt X op te bewijzen dat"],
)
# What somebody is to do, in a decision that says how something will be.
DETERMINES = Rule(
    r"^bepa(?:alt|len)\sdat\b[^;:]{1,120}?\b(?:dien(?:t|en)|moet(?:en)?|heeft|hebben|zal|zullen)\b(?=[^;]{0,300}\b(?:staken|onthouden|beëindigen)\b)",
    any_case=True,
    finds=[
        "‹bepaalt dat Holt zich dient› te onthouden van",
        "‹bepalen dat Holt en Vale dienen› te staken",
        "‹bepaalt dat Holt de inbreuk moet› staken",
        "‹bepaalt dat gedaagden de verkoop moeten› beëindigen",
        "‹bepaalt dat Holt zich heeft› te onthouden van",
        "‹bepaalt dat gedaagden zich hebben› te onthouden van",
        "‹bepaalt dat Holt zich zal› onthouden",
        "‹bepaalt dat gedaagden zich zullen› onthouden",
    ],
    never=["bepaalt dat Holt een dwangsom verbeurt", "bepaalt dat Holt de kosten moet betalen"],
)
# That somebody must leave off, or not begin.
LEAVE_OFF = Rule(
    r"^(?:gelast|beveelt|gebiedt)\b[^;]{0,40}?\b(?:de|een)\s(?:\w+\s)?staking\b|\bstaakt\sen\sgestaakt\shoudt\b|\b(?:zal|zullen|moet|moeten|dient|dienen)\s(?:te\s)?onthouden\b|\b(?:moet|zal)\sbeëindigen\b|\bzich\sonthoudt\svan\b|\b(?:te\s)?staken\b|\bgestaakt\ste\shouden\b|\bte\sonthouden\svan\b|\bte\sonthouden\b|\bna\ste\slaten\b|\bachterwege\ste\slaten\b"
    r"|\bte\sbeëindigen\b|\bbeëindigd\ste\shouden\b|\bop\ste\shouden\smet\b|\bte\sstoppen\smet\b|\baf\ste\szien\svan\b"
    r"|\bgeen\s(?:verdere\s|enkele\s)?(?:inbreuk(?:en)?|gebruik)\b[^;.]{0,120}\bte\s(?:maken|plegen)\b|\bniet\s(?:langer|meer|verder)\s(?:[^;.]{0,80}\s)?te\b",
    any_case=True,
    finds=[
        "‹gelast de onmiddellijke staking› van",
        "‹beveelt Holt een staking› van",
        "‹gebiedt de staking› van",
        "dat zij de inbreuk ‹staakt en gestaakt houdt›",
        "dat zij zich ‹zal onthouden› van",
        "dat zij zich ‹zullen onthouden› van",
        "dat zij zich ‹moet onthouden› van",
        "dat zij zich ‹moeten onthouden› van",
        "dat zij zich ‹dient te onthouden› van",
        "dat zij zich ‹dienen te onthouden› van",
        "dat zij de verkoop ‹moet beëindigen›",
        "dat zij de verkoop ‹zal beëindigen›",
        "dat zij ‹zich onthoudt van› inbreuk",
        "iedere inbreuk ‹te staken› en",
        "‹staken› van de inbreuk",
        "en ‹gestaakt te houden›",
        "zich ‹te onthouden van› inbreuk",
        "zich van iedere inbreuk ‹te onthouden›",
        "iets ‹na te laten›",
        "het gebruik ‹achterwege te laten›",
        "het gebruik ‹te beëindigen› en",
        "en ‹beëindigd te houden›",
        "‹op te houden met› het gebruik",
        "‹te stoppen met› het gebruik",
        "‹af te zien van› het gebruik",
        "‹geen inbreuk te maken› op",
        "‹geen inbreuken meer te plegen› op",
        "‹geen verdere inbreuk te maken›",
        "‹geen enkele inbreuk te maken›",
        "‹geen gebruik te maken› van het model",
        "de stoel ‹niet langer te› verkopen",
        "de stoel ‹niet meer aan te› bieden",
        "de stoel ‹niet verder te› verkopen",
    ],
    never=["te betalen", "de staking", "niet te betalen", "geen kosten te maken"],
)
# What is done with goods, or to a right on which goods are kept off a market.
OF_RIGHTS = Rule(
    r"\binbreuk(?:en|makende?)?\b|\boctrooi\w*|\b\w*merk(?:en|recht(?:en)?)?\b|\b\w*model(?:len|recht(?:en)?)?\b|\bauteursrecht\w*"
    r"|\bverveelvoudig\w*|\bopenbaar\ste\smaken\b|\bopenbaarmaking\w*|\bkwekersrecht\w*|\bcomponenten\svan\b|\bnabootsing\w*|\bnagebootste?\b|\bhandelsna(?:am|men)\b|\bdatabank(?:en)?(?:recht(?:en)?)?\b"
    r"|\bnaburige\srechten\b|\btekens?\b[^;.]{0,160}\bter\sonderscheiding\svan\b|\bvoorbehouden\shandelingen\b|\bEP\s?['’]?\d+|\bintellectuele\seigendomsrechten\b|\bbeschermingscertifica(?:at|ten)\b",
    any_case=True,
    finds=[
        "‹inbreuk› te maken",
        "‹inbreuken›",
        "‹inbreukmakend›",
        "‹inbreukmakende› lampen",
        "het ‹octrooi›",
        "de ‹octrooirechten›",
        "het ‹merk›",
        "de ‹Uniemerken›",
        "haar ‹merkrecht›",
        "haar ‹merkrechten›",
        "het ‹Gemeenschapsmodel›",
        "de ‹modellen›",
        "het ‹modelrecht›",
        "de ‹modelrechten›",
        "de ‹auteursrechten›",
        "te ‹verveelvoudigen›",
        "‹openbaar te maken›",
        "iedere ‹openbaarmaking›",
        "het ‹kwekersrecht›",
        "slaafse ‹nabootsingen›",
        "de slaafs ‹nagebootste› verpakking",
        "slaafs ‹nagebootst›",
        "‹componenten van› het ras",
        "de ‹handelsnaam› Orlo",
        "de ‹handelsnamen›",
        "de ‹databank›",
        "de ‹databanken›",
        "het ‹databankrecht›",
        "de ‹databankrechten›",
        "de ‹naburige rechten›",
        "het ‹teken ORLO te gebruiken ter onderscheiding van› lampen",
        "de ‹tekens ter onderscheiding van› lampen",
        "de ‹voorbehouden handelingen›",
        "‹EP 447›",
        "haar ‹intellectuele eigendomsrechten›",
        "het ‹beschermingscertificaat›",
        "de ‹beschermingscertificaten›",
    ],
    never=["de kosten", "uitlatingen", "opgemerkt", "tekenend", "een teken aan de wand"],
)
# What an infringer does with goods.
INFRINGES = Rule(
    r"\binbreuk(?:en)?\s(?:[^;.]{0,120}\s)?te\s(?:maken|plegen)\b|\binbreuk(?:en|makend\w*)?\sop\b"
    r"|\bte\s(?:verhandelen|vervaardigen|verkopen|verveelvoudigen|importeren|exporteren|leveren|gebruiken|distribueren|produceren)\b|\bin\ste\svoeren\b|\bop\ste\svragen\b|\bte\shergebruiken\b"
    r"|\baan\ste\sbieden\b|\bopenbaar\ste\smaken\b|\b(?:in\s(?:de\shandel|het\sverkeer)|op\sde\s\w*markt)\s(?:te\s)?brengen\b|\bin\svoorraad\ste\s(?:hebben|houden)\b|\b(?:voorbehouden|bedoelde)\shandeling(?:en)?\b[^;.]{0,120}\bte\sverrichten\b|\bgebruik\ste\smaken\b"
    r"|\b(?:\w*na(?:am|men)|tekens?|merk(?:en)?)\b[^;.]{0,200}\bte\svoeren\b"
    r"|\b(?:voortbrengen|vermeerderen|verkopen|invoeren)\b[^;:]{0,20}(?:[,;]|\s(?:of|en)\b)",
    any_case=True,
    finds=[
        "‹inbreuk te maken› op",
        "‹inbreuken te plegen›",
        "geen ‹inbreuk meer te maken›",
        "iedere ‹inbreuk op› het octrooi",
        "‹inbreuken op› het merk",
        "‹inbreukmakend op› het merk",
        "de lampen ‹te verhandelen›",
        "‹te vervaardigen›",
        "‹te verkopen›",
        "‹te verveelvoudigen›",
        "‹te importeren›",
        "‹te exporteren›",
        "‹te leveren›",
        "‹te gebruiken›",
        "‹in te voeren›",
        "de databank ‹op te vragen›",
        "de databank ‹te hergebruiken›",
        "‹aan te bieden›",
        "‹openbaar te maken›",
        "de ‹handelsnaam Orlo te voeren›",
        "de ‹namen te voeren›",
        "het ‹teken te voeren›",
        "de ‹tekens te voeren›",
        "het ‹merk te voeren›",
        "de ‹merken te voeren›",
        "‹te distribueren›",
        "‹te produceren›",
        "‹in de handel te brengen›",
        "‹in het verkeer brengen›",
        "‹op de markt te brengen›",
        "‹in voorraad te hebben›",
        "‹in voorraad te houden›",
        "enige ‹voorbehouden handeling te verrichten›",
        "in artikel 53 ‹bedoelde handelingen in Nederland te verrichten›",
        "‹gebruik te maken› van",
        "‹voortbrengen of› kweken",
        "‹vermeerderen,› kweken",
        "‹verkopen en› leveren",
        "‹invoeren;› leveren",
    ],
    never=["dat zij inbreuk maakt", "te betalen", "het verkopen"],
)
# What is said, published, seized or enforced, and secrets of a case: no goods are kept off a market by it.
NO_GOODS = Rule(
    r"\bmededeling\w*|\bmede\ste\sdelen\b|\buitlating\w*|\bte\s(?:beweren|stellen|berichten|sommeren)\b|\baan\ste\sschrijven\b|\btenuitvoer\w*|\bten\suitvoer\b"
    r"|\bexecut\w*|\bbeslag\w*|\bvertrouwelijk\w*|\bgeheimhouding\w*|\bbedrijfsgehei\w*|\bte\sberoepen\sop\b"
    r"|\b(?:stelling|bewering|strekking|suggestie|verwijt|beschuldiging)\b|\buit\ste\slaten\b|\bbescheiden\b|\bproducties?\s\d|\b(?:deze|die)\sproducties?\b|\binhoud\svan\b|\binformatie\b|\bgegevens\b|\bbewijs\w*|\b(?:proces|geding)?stukken\b|\bte\s(?:melden|procederen)\b|\bkennis\ste\snemen\b|\b(?:aan)?melding(?:en)?\b|\bin\ste\strekken\b",
    any_case=True,
    finds=[
        "‹mededelingen› te doen",
        "aan derden ‹mede te delen›",
        "‹uitlatingen› te doen",
        "‹te beweren› dat",
        "‹te stellen› dat",
        "‹te berichten› dat",
        "afnemers ‹te sommeren›",
        "afnemers ‹aan te schrijven›",
        "de ‹tenuitvoerlegging›",
        "het vonnis ‹ten uitvoer› te leggen",
        "het vonnis te ‹executeren›",
        "‹beslag› te leggen",
        "‹vertrouwelijke› stukken",
        "de ‹geheimhouding›",
        "de ‹bedrijfsgeheimen›",
        "zich ‹te beroepen op› het octrooi",
        "de ‹bescheiden› te gebruiken",
        "met de ‹stelling› dat",
        "de ‹bewering› dat",
        "van die ‹strekking›",
        "met de ‹suggestie› dat",
        "het ‹verwijt› dat",
        "de ‹beschuldiging› dat",
        "zich ‹uit te laten› over",
        "de ‹producties 1›2 tot en met 18",
        "de ‹productie 7›",
        "van ‹deze producties›",
        "van ‹die productie›",
        "de ‹inhoud van› het rapport",
        "de ‹informatie›",
        "de ‹gegevens›",
        "het ‹bewijsmateriaal›",
        "de ‹stukken›",
        "de ‹processtukken›",
        "de ‹gedingstukken›",
        "bij een platform ‹te melden›",
        "‹te procederen›",
        "‹kennis te nemen› van",
        "de ‹melding›",
        "nieuwe ‹aanmeldingen›",
        "de sommatie ‹in te trekken›",
    ],
    never=["inbreuk te maken", "te staken", "de producten"],
)
# What is forbidden under a contract, or for the sake of a person: a right may be named in it, and be infringed or not.
NOT_BY_RIGHT = Rule(
    r"\bover\ste\sdragen\b|\bte\s(?:vervreemden|bezwaren|verpanden)\b|\b\w*overeenkomst(?:en)?\b|\b\w*licentie\w*|\bcontract\w*|\bexclusiviteit\w*|\bafspra(?:ak|ken)\b|\b\w*beding(?:en)?\b|\b\w*onthoudingsverklaring\w*|\bnakom(?:ing|en)\b|\btoe(?:gezegd|zegging)\b"
    r"|\bprivacy\b|\blevenssfeer\b|\bportret(?:ten|recht)?\b|\beigendomsrecht\b|\bgoede\snaam\b",
    any_case=True,
    finds=[
        "het merk ‹over te dragen›",
        "het merk ‹te vervreemden›",
        "het merk ‹te bezwaren›",
        "het merk ‹te verpanden›",
        "in strijd met de ‹distributieovereenkomst›",
        "de ‹overeenkomsten›",
        "onder de ‹sublicentie›",
        "buiten de ‹licentie›",
        "het ‹contract›",
        "de ‹exclusiviteit›",
        "de ‹afspraak›",
        "de ‹afspraken›",
        "het ‹concurrentiebeding›",
        "de ‹bedingen›",
        "de ‹onthoudingsverklaring›",
        "tot ‹nakoming› van",
        "het ‹nakomen› van",
        "zoals ‹toegezegd›",
        "haar ‹toezegging›",
        "haar ‹privacy›",
        "de persoonlijke ‹levenssfeer›",
        "zijn ‹portret›",
        "de ‹portretten›",
        "haar ‹portretrecht›",
        "het ‹eigendomsrecht›",
        "eer en ‹goede naam›",
    ],
    never=["inbreuk op het merk te maken", "het octrooi", "intellectuele eigendom", "overeenkomstige tekens"],
)
# What is said in advertising, which may be misleading and infringe nothing.
ADVERTISING = Rule(
    r"\b\w*reclame\w*|\bslogans?\b|\b\w*claims?\b|\bte\s(?:suggereren|vermelden)\b|\b(?:wordt|is)\s(?:ge|be)(?:steld|weerd|suggereerd)\b",
    any_case=True,
    finds=[
        "in ‹reclame›",
        "in ‹televisiereclames›",
        "de ‹slogan›",
        "de ‹slogans›",
        "de ‹claim› dat",
        "de ‹milieuclaims›",
        "‹te suggereren› dat",
        "‹te vermelden› dat",
        "waarin ‹wordt gesteld›",
        "zoals ‹is beweerd›",
        "waarin ‹wordt gesuggereerd›",
    ],
    never=["inbreuk op het merk te maken", "conclusie 1"],
)
# The use of what a right is on.
USE = Rule(
    r"\b(?:ieder|elk|enig|het|geen)\s(?:verder\s)?gebruik\s(?:te\smaken\s)?van\b",
    any_case=True,
    finds=["‹ieder gebruik van› het merk", "‹elk verder gebruik van›", "‹enig gebruik van›", "‹het gebruik van›", "‹geen gebruik te maken van›"],
    never=["reclame waarin gebruik wordt gemaakt van het merk"],
)
# What an infringer does, as a noun.
ACTS = Rule(
    r"\binbreuk\w*|\bgebruik(?:en)?\b|\b(?:door)?verko(?:op|pen)\b|\bopenbaarmak\w*|\bverveelvoudig\w*|\b(?:ver)?handel(?:ing)?\b|\baanb(?:od|ieden)\b|\b(?:in|uit)voer(?:en)?\b"
    r"|\blever(?:ing|en)\b|\bproduc(?:tie|eren)\b|\bvervaardig\w*|\bnabootsing\w*|\bdistribu\w*|\bopvrag\w*|\bhergebruik\w*",
    any_case=True,
    finds=[
        "het ‹opvragen›",
        "het ‹hergebruiken›",
        "iedere ‹inbreuk›",
        "het ‹gebruik›",
        "het merk ‹gebruiken›",
        "de ‹verkoop›",
        "het ‹verkopen›",
        "de ‹doorverkoop›",
        "de ‹openbaarmaking›",
        "het ‹verveelvoudigen›",
        "de ‹handel› in",
        "de ‹verhandeling›",
        "het ‹aanbod›",
        "het ‹aanbieden›",
        "de ‹invoer›",
        "het ‹invoeren›",
        "de ‹uitvoer›",
        "de ‹levering›",
        "het ‹leveren›",
        "de ‹productie›",
        "het ‹produceren›",
        "de ‹vervaardiging›",
        "de ‹nabootsing›",
        "de ‹distributie›",
    ],
    never=["de procedure te staken", "in het octrooi"],
)
# What is found, or may be enforced at once: nobody is told to do anything.
FOUND = Rule(
    r"^verklaart\b[^;]{0,400}?\b(?:voor\srecht|uitvoerbaar\sbij\svoorraad)\b",
    any_case=True,
    finds=["‹verklaart voor recht› dat", "‹verklaart dit vonnis uitvoerbaar bij voorraad›"],
    never=["bepaalt dat Holt zich onthoudt, uitvoerbaar bij voorraad"],
)
# That somebody is found to infringe: what is forbidden to him below is forbidden for that.
DECLARES = Rule(
    r"^verklaart\b[^;]{0,60}?\bvoor\srecht\b(?:(?!\b(?:geen|niet)\b)[^;])*?\binbreuk(?:en)?\b(?:(?!\bniet\b)[^;]){0,120}?\b(?:maakt|maken|pleegt|plegen|gemaakt|gepleegd)\b",
    any_case=True,
    finds=[
        "‹verklaart voor recht dat Holt inbreuk maakt› op",
        "‹verklaart voor recht dat Holt en Vale inbreuk maken› op",
        "‹verklaart voor recht dat Holt inbreuk pleegt› op",
        "‹verklaart voor recht dat Holt en Vale inbreuken plegen›",
        "‹verklaart aldus voor recht dat Holt inbreuk heeft gemaakt› op",
        "‹verklaart voor recht dat door Holt inbreuk op het merk is gepleegd›",
    ],
    never=["verklaart voor recht dat Holt geen inbreuk maakt", "verklaart voor recht dat Holt niet inbreuk maakt", "verklaart voor recht dat de inbreuk niet is gemaakt"],
)
# That the court's own summary finds an infringement, and what it would say if there were none, or something else than a right.
INFRINGED = Rule(r"\b\w*inbreuk\b", any_case=True, finds=["‹Inbreuk› aannemelijk.", "‹Merkinbreuk›. Verbod.", "‹Auteursrechtinbreuk›"], never=["inbreukvordering"])
NOT_INFRINGED = Rule(
    r"\b(?:geen|niet|onvoldoende|evenmin|zonder)\b|\bafgewezen\b|\bafwijzing\b|\bonrechtmatig\w*|\bwanprestatie\b|\bopheffing\b|\bexecutie\w*",
    any_case=True,
    finds=[
        "‹Geen› merkinbreuk",
        "Inbreuk ‹niet› aannemelijk",
        "‹onvoldoende› gesteld",
        "‹evenmin› auteursrechtinbreuk",
        "‹zonder› inbreuk",
        "Inbreukvordering ‹afgewezen›",
        "‹Afwijzing› van het verbod",
        "‹onrechtmatige› daad",
        "‹wanprestatie›",
        "‹opheffing› van het beslag",
        "‹executiegeschil›",
    ],
    never=["Inbreuk aannemelijk. Verbod."],
)
# That something is said of a breach, and not ordered.
ON_BREACH = Rule(
    r"\bovertred\w*|\bin\sstrijd\smet\b|\bin\sgebreke\b|\bnalaat\b|\bniet\s(?:\w+\s){0,6}(?:nakomt|voldoet|naleeft)\b",
    any_case=True,
    finds=[
        "bij ‹overtreding›",
        "‹in strijd met› het bevel",
        "‹in gebreke› blijft",
        "‹nalaat› te",
        "het bevel ‹niet nakomt›",
        "‹niet aan het bevel voldoet›",
        "het bevel ‹niet of niet geheel naleeft›",
    ],
    never=["te staken"],
)
# That the infringement itself is what must not be, and not something that is done or said about one.
ITSELF = Rule(
    r"\b(?:iedere|elke|enige|verdere|directe|indirecte|geen|om)\s(?:directe\s|verdere\s)?inbreuk(?:en)?\b[^;.]{0,60}?\bop\b"
    r"|^(?:verbied(?:t|en)|gebied(?:t|en)|beve(?:elt|len))\b[^;,.:]{0,120}?(?:,\s[^;,.:]{1,60},)?(?:[^;,.:]{0,60})\sinbreuk(?:en)?\b[^;.]{0,30}?\bte\s(?:maken|plegen)\b",
    any_case=True,
    finds=[
        "‹iedere inbreuk op› het octrooi",
        "‹elke inbreuk, direct of indirect, op› het octrooi",
        "‹enige inbreuk op› het octrooi",
        "‹verdere inbreuken op› het octrooi",
        "‹directe inbreuk op› het octrooi",
        "‹indirecte inbreuk op› het octrooi",
        "‹geen inbreuk te maken op› het octrooi",
        "‹om inbreuk te maken op› het octrooi",
        "‹iedere directe inbreuk op› het octrooi",
        "‹iedere verdere inbreuk op› het octrooi",
        "‹verbiedt Holt inbreuk te maken› op",
        "‹verbiedt Holt en Vale, ieder afzonderlijk, in Nederland inbreuk te maken› op",
        "‹verbieden Holt inbreuk te maken› op",
        "‹gebiedt Holt geen inbreuken te plegen› op",
        "‹gebieden Holt geen inbreuk te maken›",
        "‹beveelt Holt geen inbreuk te maken›",
        "‹bevelen Holt geen inbreuk te maken›",
    ],
    never=["wegens inbreuk op het octrooi", "dat Holt inbreuk maakt op"],
)
# An infringement of which something is said, or for which something is done: nobody is told to leave it off.
ABOUT_ONE = Rule(
    r"\b(?:(?:wegens|vanwege|over|ter\szake\svan|inzake|op\sgrond\svan|in\sverband\smet|een\sberoep\sop)\s(?:(?:de|een|iedere|enige)\s)?(?:(?:gestelde|vermeende|beweerde)\s)?"
    r"|(?:gestelde|vermeende|beweerde)\s)inbreuk(?:en)?\b(?:\sop(?:\s(?:het|de|haar|zijn))?\s[^\s,;]+(?:\s\d[\d.]*)*)?",
    any_case=True,
    finds=[
        "‹wegens inbreuk op het octrooi›, te",
        "‹vanwege de inbreuk op EP 1 234 567› te",
        "een procedure ‹over een inbreuk op de merken›",
        "‹ter zake van de gestelde inbreuk op haar octrooi›",
        "‹inzake inbreuken op zijn merk›",
        "‹op grond van iedere inbreuk›",
        "‹op grond van enige inbreuk›",
        "‹in verband met vermeende inbreuk›",
        "met ‹een beroep op inbreuk op EP 447›",
        "‹wegens beweerde inbreuk›",
        "de ‹gestelde inbreuk op het octrooi›",
        "de ‹vermeende inbreuken›",
        "de ‹beweerde inbreuk›",
    ],
    never=["iedere inbreuk op het octrooi", "inbreuk te maken op"],
)
# An order of another judgment, of which something is said.
OF_ANOTHER = Rule(
    r"\b(?:waarbij|waarin|waarmee)\b[^;,]{0,120}?\b(?:bevolen|verboden|geboden|veroordeeld|gelast|opgelegd)\b[^;,]{0,200}"
    r"|\b(?:gegeven|opgelegde?|uitgesproken)\s(?:bevel|gebod|verbod)\b[^;,]{0,200}",
    any_case=True,
    finds=[
        "het vonnis ‹waarbij Holt is bevolen iedere inbreuk te staken›, ten uitvoer",
        "het vonnis ‹waarin Holt is verboden inbreuk te maken›",
        "de beschikking ‹waarmee Holt is geboden te staken›",
        "het vonnis ‹waarbij Holt is veroordeeld›",
        "het vonnis ‹waarbij Holt is gelast›",
        "het vonnis ‹waarbij het is opgelegd›",
        "het bij vonnis ‹gegeven bevel om iedere inbreuk te staken›",
        "het eerder ‹opgelegde verbod om inbreuk te maken›, te",
        "het aan Holt ‹opgelegd gebod›",
        "het ‹uitgesproken verbod›",
    ],
    never=["lampen waarmee inbreuk wordt gemaakt"],
)
# What is left free by a ban.
EXCEPT = Rule(
    r",?\s\b(?:met\suitzondering\svan|behoudens|anders\sdan|uitgezonderd|tenzij)\b[^,;]{0,200},?|\bzonder\s(?:\w+\s){0,3}(?:toestemming|licentie)\b",
    any_case=True,
    finds=[
        "Holt‹, met uitzondering van leveringen aan haar licentienemers,› in",
        "Holt‹ behoudens uitputting›",
        "op het merk‹, anders dan onder licentie›",
        "lampen‹, uitgezonderd die van de overeenkomst,› te",
        "te verkopen‹, tenzij onder een overeenkomst›",
        "‹zonder voorafgaande schriftelijke toestemming›",
        "‹zonder licentie›",
    ],
    never=["in strijd met de licentie"],
)
# What was asked is given, in front of a decision in the passive voice.
GRANTS = Rule(
    r"^wij(?:st|zen)\b(?:(?!\baf\b)[^;:]){0,80}?\btoe\b(?:(?!\baf\b)[^;:]){0,40}?(?:\bdat|:)\s+",
    any_case=True,
    finds=["‹wijst de vordering in zoverre toe dat ›Holt wordt verboden", "‹wijst het gevorderde toe als volgt: ›Holt wordt verboden", "‹wijzen de vordering toe, in die zin dat ›het Holt wordt verboden"],
    never=["wijst af de vordering dat", "wijst de vordering toe en de rest af, dat", "wijst de vordering dat Holt wordt verboden af"],
)
# A decision in the passive voice: who is forbidden or commanded.
PASSIVE = Rule(
    r"^(?P<whom>[^.;:,]{2,80}?)\s(?:(?:wordt|worden)(?:,\s[^;]{1,120}?,)?\s(?:(?:hierbij|het|daarbij|voorts|tevens)\s)*(?P<verb>verboden|bevolen|geboden|gelast|veroordeeld)\b"
    r"|(?P<must>dient|dienen|moet|moeten)\b(?=[^;]{0,200}\b(?:onthouden|staken|beëindigen)\b)|(?P<may>mag|mogen)\b(?=[^;.]{0,80}\b(?:niet|geen)\b))",
    any_case=True,
    finds=[
        "‹Holt wordt verboden› om",
        "‹aan Holt wordt het verboden›",
        "‹Holt wordt, op straffe van een dwangsom van € 500,- per dag, verboden› om",
        "‹het Holt wordt verboden›",
        "‹gedaagden worden hierbij bevolen› om",
        "‹gedaagden worden daarbij geboden›",
        "‹Holt wordt voorts gelast›",
        "‹Holt wordt tevens veroordeeld› om",
        "‹Holt dient› zich te onthouden van",
        "‹gedaagden dienen› de inbreuk te staken",
        "‹Holt moet› zich onthouden van",
        "‹gedaagden moeten› de verkoop beëindigen",
        "‹Holt mag› de stoel niet meer verkopen",
        "‹gedaagden mogen› geen stoelen verkopen",
    ],
    never=["verbiedt Holt", "het verbod wordt opgeheven", "Holt moet de kosten betalen", "Holt mag stukken overleggen"],
)
# That words forbid, within a decision that begins with another verb.
ALSO_FORBIDS = Rule(
    r"\bverbiedt\b|(?<!\ste\s)\bverbieden\b|\bniet\s[^;]{0,40}\b(?:toegestaan|mag|mogen)\b|\bwordt\s(?:het\s)?(?:[^;.,]{0,40}\s)?verboden\b",
    any_case=True,
    finds=["en ‹verbiedt› Holt", "‹verbieden› Holt", "Holt ‹wordt verboden›", "aan Holt ‹wordt het verboden›", "‹wordt Holt verboden›", "het is Holt ‹niet (meer) toegestaan›", "dat Holt ‹niet verder mag›", "dat zij ‹niet langer mogen›"],
    never=["het verbod", "verboden handelingen", "de vordering om Holt te verbieden"],
)
# A sum or a letter: what stands behind it is what it is for, or what it says.
FOR_SOMETHING = Rule(
    r"\bbetaling\b|\bte\sbetalen\b|\bdwangsom\w*|\bkosten\b|\bvergoed\w*|\brectificatie\b|\bbrie(?:f|ven)\b|\bberichte?n?\b|\btekst\b|\bverklaring\b",
    any_case=True,
    finds=[
        "tot ‹betaling› van",
        "‹te betalen› voor",
        "een ‹dwangsom›",
        "de ‹kosten›",
        "te ‹vergoeden›",
        "een ‹rectificatie›",
        "een ‹brief›",
        "‹brieven›",
        "een ‹bericht›",
        "‹berichten›",
        "de ‹tekst›",
        "een ‹verklaring› dat",
    ],
    never=["iedere inbreuk te staken"],
)
# Words that others are to read, which may stand in the lines below.
TO_BE_READ = Rule(
    r"\brectificatie\b|\bbrie(?:f|ven)\b|\bberichte?n?\b|\btekst\b|\bverklaring\b|\bmededeling\b|\binhoud\b",
    any_case=True,
    finds=[
        "een ‹rectificatie›",
        "een ‹brief›",
        "‹brieven›",
        "een ‹bericht›",
        "‹berichten›",
        "met de ‹tekst›:",
        "de ‹verklaring›",
        "de ‹mededeling›",
        "met de volgende ‹inhoud›:",
    ],
    never=["opgave te doen"],
)
# Where a further item of one command begins.
ITEM = Rule(
    r"\n(?=\s*(?:[a-z]\s?[.)]|\([a-z]+\)|[ivx]+[.)]|\d(?:\.\d)*[.)]?\s|[-–•*]))|;\s*",
    any_case=True,
    finds=["om:‹\n›a. iets", "om:‹\n›b) iets", "om:‹\n›(ii) iets", "om:‹\n›iv. iets", "om:‹\n›5.1.1 iets", "om:‹\n›- iets", "iets‹; ›iets"],
    never=["om:\nDe rechtbank"],
)
# An injunction by its name, of which a further decision says something.
INJUNCTION = Rule(
    r"\b(?:inbreuk)?verbo(?:d|den)\b",
    any_case=True,
    finds=["het ‹verbod›", "de ‹verboden›", "het ‹inbreukverbod›"],
    never=["verbiedt"],
)
AT_ONCE = Rule(
    r"^verklaart\b[^;]{0,400}\buitvoerbaar\sbij\svoorraad\b|\bdwangsom\w*",
    any_case=True,
    finds=["‹verklaart het verbod uitvoerbaar bij voorraad›", "een ‹dwangsom›", "de ‹dwangsommen›"],
    never=["het verbod"],
)
# A decision that is put off.
PUT_OFF = Rule(r"^houdt\b(?:(?!in\sstand)[^;]){0,200}\baan$", any_case=True, finds=["‹houdt de beslissing op het gevorderde verbod aan›"], never=["houdt het verbod in stand en de zaak aan"])
LIMITED = Rule(
    r"\bmet\sdien\sverstande\b|\bbehoudens\b|\bvoor\szover\b|\bvoor\shet\soverige\b|\b(?:onder|met)\s(?:verbetering|wijziging|aanvulling)\b|\bten\sdele\b|\bgedeeltelijk\b",
    any_case=True,
    finds=[
        "‹met dien verstande› dat",
        "‹behoudens› 5.2",
        "‹voor zover› daarin",
        "‹voor het overige›",
        "‹onder verbetering› van",
        "‹met wijziging› van",
        "‹onder aanvulling› van",
        "‹ten dele›",
        "‹gedeeltelijk›",
    ],
    never=["bekrachtigt het vonnis"],
)
# What goes with an injunction or in its place, and forbids nothing by itself.
BESIDE = Rule(
    r"\bopgave\b|\bop\ste\sgeven\b|\bafgifte\b|\baf\ste\sgeven\b|\bopga(?:af|ven)\b|\bterug\s?(?:te\s)?(?:roepen|halen)\b|\brecall\b|\brectificatie\b|\bte\svernietigen\b|\bvernietiging\b"
    r"|\bverstrekken\b|\bte\s(?:betalen|vergoeden|voldoen)\b|\bbetaling\b|\bvergoeding\b|\bschade\w*|\bwinst\w*|\brekening\sen\sverantwoording\b"
    r"|\boverleg(?:gen|ging)\b|\binzage\b|\bte\splaatsen\b|\bkosten\b|\bproceskosten\b|\bkopie(?:ën)?\b|\bdwangsom\w*|\bzekerheid\w*|\b(?:domein|handels)na(?:am|men)\b"
    r"|\bten\suitvoer\b|\bte\sverzenden\b|\bte\ssturen\b|\bin\shet\sgeding\b|\bte\sverwijderen\b",
    any_case=True,
    finds=[
        "‹opgave› te doen",
        "de namen ‹op te geven›",
        "‹afgifte› van de voorraad",
        "de voorraad ‹af te geven›",
        "een ‹opgaaf›",
        "de ‹opgaven›",
        "‹terug te roepen›",
        "‹terugroepen›",
        "‹terughalen›",
        "een ‹recall›",
        "een ‹rectificatie›",
        "de voorraad ‹te vernietigen›",
        "de ‹vernietiging› van de voorraad",
        "gegevens te ‹verstrekken›",
        "‹te betalen› aan",
        "‹te vergoeden› aan",
        "‹te voldoen› aan",
        "tot ‹betaling› van",
        "een ‹vergoeding›",
        "de ‹schade›",
        "de ‹winst› af te dragen",
        "‹rekening en verantwoording›",
        "te ‹overleggen›",
        "de ‹overlegging›",
        "‹inzage› te geven",
        "een bericht ‹te plaatsen›",
        "de ‹kosten›",
        "de ‹proceskosten›",
        "een ‹kopie›",
        "‹kopieën›",
        "een ‹dwangsom› van",
        "‹zekerheid› te stellen",
        "de ‹domeinnaam›",
        "de ‹handelsnamen›",
        "‹ten uitvoer› te leggen",
        "een brief ‹te verzenden›",
        "een brief ‹te sturen›",
        "‹in het geding› te brengen",
        "de advertentie ‹te verwijderen›",
    ],
    never=["inbreuk te maken", "te staken en gestaakt te houden"],
)
REST_REFUSED = Rule(
    r"\bmeer\sof\sanders\b|\boverigens\b[^;]{0,40}\bgevorderde?\b|\b(?:overige|voor\shet\soverige)\b|\btussentijds\w*\b|\buitstel\b|\baanhouding\b",
    any_case=True,
    finds=[
        "wijst het ‹meer of anders› gevorderde af",
        "het ‹overigens gevorderde› af",
        "het ‹overigens meer gevorderd›",
        "de ‹overige› vorderingen af",
        "wijst ‹voor het overige› af",
        "wijst het verzoek om ‹tussentijds› beroep af",
        "wijst het verzoek om ‹uitstel› af",
        "wijst het verzoek om ‹aanhouding› af",
    ],
    never=["wijst de vorderingen af"],
)
REFUSES = Rule(
    r"^(?:wij(?:st|zen)\b[^;]{0,300}\baf\b|weiger(?:t|en)\b|ontzegt\b|verklaart\b[^;]{0,200}\bniet[- ]ontvankelijk\b)",
    any_case=True,
    finds=[
        "‹wijst de vorderingen af›",
        "‹wijzen de vordering af›",
        "‹weigert› de gevraagde voorzieningen",
        "‹weigeren› de voorziening",
        "‹ontzegt› de vordering",
        "‹verklaart eiseres niet-ontvankelijk› in haar vordering",
        "‹verklaart eiseres niet ontvankelijk›",
    ],
    never=["wijst de vorderingen toe", "verbiedt"],
)
# An earlier judgment by its kind: what is done to it may be done to an injunction.
EARLIER = Rule(
    r"\b(?:vonnis(?:sen)?|arrest(?:en)?|beschikking(?:en)?|uitspraak|verbod(?:en)?|bevel(?:en)?|tenuitvoerlegging|executie)\b",
    any_case=True,
    finds=[
        "het ‹vonnis›",
        "de ‹vonnissen›",
        "het ‹arrest›",
        "de ‹arresten›",
        "de ‹beschikking›",
        "de ‹beschikkingen›",
        "de ‹uitspraak›",
        "het ‹verbod›",
        "de ‹verboden›",
        "het ‹bevel›",
        "de ‹bevelen›",
        "de ‹tenuitvoerlegging›",
        "de ‹executie›",
    ],
    never=["het octrooi", "de procedure"],
)
UNDOES = Rule(
    rf"^vernietigt\b[^;]{{0,80}}?{EARLIER}|^(?:heft|trekt|wijzigt|schorst|matigt|breidt|herziet|beperkt|verlengt)\b[^;]{{0,160}}?{EARLIER}"
    rf"|^verklaart\b[^;]{{0,80}}?{EARLIER}[^;]{{0,60}}?\b(?:vervallen|uitgewerkt|zonder\swerking)\b",
    any_case=True,
    finds=[
        "‹vernietigt het vonnis› van 6 oktober 2026",
        "‹heft het verbod› op",
        "‹trekt het bevel› in",
        "‹wijzigt de bevelen›",
        "‹schorst de tenuitvoerlegging› van het vonnis",
        "‹matigt het verbod›",
        "‹breidt het verbod› uit",
        "‹herziet de beschikking› van",
        "‹beperkt het verbod› tot",
        "‹verlengt het verbod›",
        "‹verklaart het bevel vervallen›",
        "‹verklaart het verbod uitgewerkt›",
        "‹verklaart het vonnis zonder werking›",
    ],
    never=[
        "vernietigt het Nederlandse deel van het octrooi",
        "bekrachtigt het vonnis",
        "schorst de procedure",
        "verklaart vervallen het merk",
        "verklaart het merk vervallen",
        "verklaart dit vonnis uitvoerbaar bij voorraad",
    ],
)
UPHOLDS = Rule(
    r"^(?:bekrachtigt|bevestigt|handhaaft)\b|^verwerpt\b[^;]{0,60}\bberoep\b",
    any_case=True,
    finds=["‹bekrachtigt› het vonnis", "‹bevestigt› het vonnis", "‹handhaaft› het vonnis", "‹verwerpt het beroep›"],
    never=["vernietigt het vonnis", "verwerpt de stelling"],
)
# What decides nothing that matters to goods: steps of the case, costs, force at once, findings, what becomes of a right itself.
OF_NO_MATTER = Rule(
    r"^houdt\b[^;]{0,200}\baan\b|^heft\b[^;]{0,160}\bbeslag(?:en)?\b|^(?:verwijst|compenseert|begroot|benoemt|roept|verstaat|machtigt|draagt)\b|^schorst\b[^;]{0,60}\b(?:procedure|zaak|geding|behandeling)\b"
    r"|^verklaart\b[^;]{0,400}\b(?:uitvoerbaar\sbij\svoorraad|voor\srecht|nietig|(?:on)?bevoegd|vervallen)\b"
    r"|^vernietigt\b[^;]{0,120}\b(?:octrooi\w*|EP|conclusies?|merk\w*|model\w*|deel|inschrijving)\b"
    r"|^(?:bepaalt|stelt|legt|laat|staat|verleent|verbindt|matigt)\b",
    any_case=True,
    finds=[
        "‹houdt iedere beslissing aan›",
        "‹heft het gelegde beslag› op",
        "‹heft de beslagen› op",
        "‹verwijst› de zaak naar de rol",
        "‹compenseert› de kosten",
        "‹begroot› de kosten",
        "‹benoemt› een deskundige",
        "‹roept› partijen op",
        "‹verstaat› dat",
        "‹machtigt› eiseres",
        "‹draagt› eiseres op",
        "‹schorst de procedure›",
        "‹schorst de zaak›",
        "‹schorst het geding›",
        "‹schorst de behandeling›",
        "‹verklaart dit vonnis uitvoerbaar bij voorraad›",
        "‹verklaart voor recht› dat gedaagde inbreuk maakt",
        "‹verklaart aldus voor recht› dat",
        "‹verklaart het octrooi nietig›",
        "‹verklaart zich bevoegd›",
        "‹verklaart zich onbevoegd›",
        "‹verklaart het merk vervallen›",
        "‹vernietigt het octrooi›",
        "‹vernietigt het Nederlandse deel van EP›",
        "‹vernietigt conclusie› 1",
        "‹vernietigt conclusies› 1 en 2",
        "‹vernietigt het merk›",
        "‹vernietigt het model›",
        "‹vernietigt het Nederlandse deel›",
        "‹vernietigt de inschrijving›",
        "‹bepaalt› de termijn",
        "‹stelt› de termijn",
        "‹legt› een dwangsom op",
        "‹laat› de zaak",
        "‹staat› hoger beroep toe",
        "‹verleent› akte",
        "‹verbindt› aan het bevel",
        "‹matigt› de dwangsom",
    ],
    never=["verbiedt gedaagde", "vernietigt het vonnis", "verklaart het bevel van kracht"],
)
UNTIL = Rule(
    r"\b(?:tot\s(?:en\smet\s|uiterlijk\s)?|(?:duurt|geldt)\stot\s)(?P<day>\d{1,2})\s(?P<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s(?P<year>\d{4})\b",
    any_case=True,
    finds=[
        "‹tot en met 3 januari 2030›",
        "‹tot 1 februari 2030›",
        "‹tot uiterlijk 1 maart 2030›",
        "het verbod ‹geldt tot 1 april 2030›",
        "‹duurt tot 1 mei 2030›",
        "‹tot 1 juni 2030›",
        "‹tot 1 juli 2030›",
        "‹tot 1 augustus 2030›",
        "‹tot 1 september 2030›",
        "‹tot 1 oktober 2030›",
        "‹tot 1 november 2030›",
        "‹tot 1 december 2030›",
    ],
    never=["vanaf 3 januari 2030", "tot betaling"],
)
WHILE_RIGHT = Rule(
    r"\b(?:zolang|(?:gedurende|voor)\sde\s(?:resterende\s)?(?:geldigheidsduur|looptijd|beschermingsduur|duur))\b(?:(?!geding|procedure|zaak)[^;,]){0,60}?"
    r"\b(?:octrooi\w*|EP\s?\d*|\w*merk\w*|\w*model\w*)\b",
    any_case=True,
    finds=[
        "‹zolang het octrooi› van kracht is",
        "‹gedurende de geldigheidsduur van EP 123›",
        "‹voor de resterende looptijd van het Uniemerk›",
        "‹voor de beschermingsduur van het model›",
        "‹gedurende de duur van het octrooi›",
    ],
    never=["voor de duur van het geding elke inbreuk op het Uniemerk", "zolang de procedure over het octrooi duurt", "voor de duur van deze zaak op het merk", "zolang zij dat doet"],
)
TERRITORY = Rule(
    r"\bin\s(?:(?:de\s)?(?:gehele\s)?Europese\sUnie|de\s(?:EU|Unie)|(?:de\s)?(?:Benelux|Nederland|België|Duitsland|Frankrijk|Luxemburg|het\sVerenigd\sKoninkrijk)"
    r"(?:(?:,\s|,?\sen\s)(?:in\s)?(?:de\s)?(?:Benelux|Nederland|België|Duitsland|Frankrijk|Luxemburg|Oostenrijk|Italië|Spanje|Polen|Ierland|Denemarken|Zweden|Finland|Portugal|Zwitserland"
    r"|(?:het\s)?Verenigd\sKoninkrijk))*|(?:alle|de)\slidstaten\b[^,;]{0,40})|\bNederlandse\sdeel\b",
    any_case=True,
    finds=[
        "inbreuk ‹in de Europese Unie›",
        "inbreuk ‹in de gehele Europese Unie›",
        "‹in de EU›",
        "‹in de Benelux›",
        "‹in Nederland›",
        "‹in de Unie›",
        "‹in België›",
        "‹in Duitsland›",
        "‹in Frankrijk›",
        "‹in Luxemburg›",
        "‹in het Verenigd Koninkrijk›",
        *(
            f"‹in Nederland, België en {state}›"
            for state in (
                "de Benelux",
                "Nederland",
                "België",
                "Duitsland",
                "in Frankrijk",
                "Luxemburg",
                "Oostenrijk",
                "Italië",
                "Spanje",
                "Polen",
                "Ierland",
                "Denemarken",
                "Zweden",
                "Finland",
                "Portugal",
                "Zwitserland",
                "het Verenigd Koninkrijk",
            )
        ),
        "‹in alle lidstaten van de Unie›",
        "‹in de lidstaten van de Unie›",
        "het ‹Nederlandse deel› van",
    ],
    never=["te Nederland", "de Nederlandse rechter"],
)
PENALTY = Rule(
    r"\bdwangsom\b(?:(?!hoogste|maxim)[^;€]){0,60}?(?:€|EUR)\s?[\d.,]*\d|(?:€|EUR)\s?[\d.,]*\d(?:,-)?\saan\sdwangsom(?:men)?\b",
    any_case=True,
    finds=["een ‹dwangsom van € 10.000›,- per dag", "een ‹dwangsom ter hoogte van EUR 500›", "voor elk paar ‹€ 150,- aan dwangsom› verbeurt", "‹EUR 150 aan dwangsommen›"],
    never=["een dwangsom, ten hoogste € 5.000", "een dwangsom met een maximum van € 5.000", "een dwangsom", "€ 10.000,-"],
)
# That the court below gave an injunction, as an appeal tells it.
WAS_GIVEN = Rule(
    r"\b(?:verboden|bevolen|geboden|veroordeeld|gelast)\b[^;.]{0,160}\b(?:inbreuk|staken|gestaakt|onthouden|gebruiken|verhandelen)\b"
    r"|\b(?:[Bb]ekrachtig(?:ing|d)|in\sstand)\b[^;.]{0,40}\b(?:inbreuk)?verbod\b|\b(?:inbreuk)?verbod\b[^;.]{0,60}\b(?:opgelegd|gegeven|toegewezen|uitgesproken|in\sstand)\b"
    r"|(?:^|['‘’\"“:]\s*)(?:\d{1,2}(?:\.\d{1,2})*\.?\s)?(?:verbied(?:t|en)|(?:beveelt|gebiedt)\b[^;.]{0,160}\b(?:staken|inbreuk))\b",
    finds=[
        "heeft de rechtbank Holt ‹verboden om inbreuk› te maken",
        "heeft Holt ‹bevolen de inbreuk te staken›",
        "heeft Holt ‹geboden het gebruik gestaakt› te houden",
        "is Holt ‹veroordeeld zich te onthouden› van",
        "is Holt ‹gelast het teken niet te gebruiken›",
        "is Holt ‹gelast niet te verhandelen›",
        "‹Bekrachtiging van het verbod›",
        "‹bekrachtiging inbreukverbod›",
        "wordt ‹bekrachtigd, ook het verbod›",
        "blijft ‹in stand, ook het verbod›",
        "het ‹inbreukverbod is opgelegd›",
        "het ‹verbod dat is gegeven›",
        "het ‹verbod is toegewezen›",
        "het ‹verbod is uitgesproken›",
        "het ‹verbod blijft in stand›",
        "‹verbiedt› Holt",
        "‹5.1. verbiedt› Holt",
        "luidt‹: verbieden› wij",
        "luidt ‹‘beveelt Holt te staken›’",
        "‹gebiedt Holt geen inbreuk› te maken",
    ],
    never=["vordert een verbod op inbreuk", "vordert dat de rechtbank Holt verbiedt inbreuk te maken", "het verbod is afgewezen"],
)
# Where the court's own reasons begin.
REASONS = Rule(
    r"^(?:(?:\d{1,2}|[IVX]{1,4})\.?\s)?(?:De\s)?(?:(?:verdere|nadere|inhoudelijke)\s)?(?:beoordeling|motivering|gronden|overwegingen|beoordelingen)\b[^.]{0,80}$",
    any_case=True,
    finds=["‹4 De beoordeling›", "‹4. Beoordeling in conventie›", "‹IV. De motivering›", "‹De gronden van de beslissing›", "‹3 De verdere beoordeling›", "‹De nadere beoordeling›", "‹De inhoudelijke beoordeling›", "‹Overwegingen›", "‹Beoordelingen›"],
    never=["De beslissing", "4.1. De beoordeling van de vordering begint met de vraag of zij bevoegd is."],
)
# That the court finds an infringement, in one of its sentences; and what makes such a sentence another.
FINDS = Rule(
    r"\b(?:maak(?:t|te)|maken|maakten|pleeg(?:t|de)|plegen|levert|vorm(?:t|en)|is|zijn|heeft|hebben|dat|handel(?:t|en))\b[^;]{0,160}\b(?:\w*inbreuk\w*|nabootsing(?:en)?|verveelvoudiging(?:en)?)\b"
    r"|\b\w*inbreuk\b[^;]{0,100}\b(?:staat|vast|aannemelijk|gegeven|gemaakt|gepleegd|maakt|maken|pleegt|plegen|oplever(?:t|en))\b|\bnodelo(?:os|ze)\s(?:gevaar\svoor\s)?verwarring\b",
    any_case=True,
    finds=[
        "Holt ‹maakt dus inbreuk› op het auteursrecht",
        "Holt ‹maakte inbreuk›",
        "gedaagden ‹maken inbreuk›",
        "gedaagden ‹maakten inbreuk›",
        "Holt ‹pleegt daarmee merkinbreuk›",
        "Holt ‹pleegde inbreuk›",
        "gedaagden ‹plegen inbreuk›",
        "dit ‹levert inbreuk› op",
        "de lamp ‹vormt een nabootsing›",
        "de lampen ‹vormen nabootsingen›",
        "de lamp ‹is een ongeoorloofde verveelvoudiging›",
        "de lampen ‹zijn verveelvoudigingen›",
        "Holt ‹heeft aldus inbreuk› gemaakt",
        "gedaagden ‹hebben inbreuk› gemaakt",
        "aannemelijk ‹dat sprake is van inbreuk›",
        "Holt ‹handelt met een inbreukmakend›",
        "gedaagden ‹handelen in inbreukmakende›",
        "De ‹inbreuk staat› buiten twijfel",
        "zodat Holt ‹inbreuk op het model maakt›",
        "zodat gedaagden ‹inbreuk maken›",
        "zodat Holt ‹inbreuk pleegt›",
        "zodat gedaagden ‹merkinbreuk plegen›",
        "handelingen die ‹auteursrechtinbreuk opleveren›",
        "wat ‹inbreuk oplevert›",
        "De ‹inbreuk kwam vast› te staan",
        "De ‹inbreuk wordt aannemelijk› geacht",
        "De ‹inbreuk geldt als gegeven›",
        "De ‹inbreuk wordt gepleegd›",
        "De ‹inbreuk werd gemaakt›",
        "door ‹nodeloos verwarring› te wekken",
        "door ‹nodeloze verwarring›",
        "‹nodeloos gevaar voor verwarring›",
    ],
    never=["de bevoegdheid staat vast", "Orlo stelt inbreuk te lijden"],
)
NOT_FOUND = Rule(
    r"\b(?:geen|niet(?!\ste\sdoen|-|\singeschreven)|onvoldoende|evenmin|noch|zonder|volgens|stelt|stellen|gesteld|betoogt|betogen|betwist|aangevoerd|voert|vordert|gevorderd|indien|wanneer|als|zou|zouden|vraag|of|vermeende|beweerde|tenzij|wie|men)\b|\?",
    any_case=True,
    finds=[
        f"{word} inbreuk"
        for word in (
            "‹geen›", "‹niet›", "‹onvoldoende›", "‹evenmin›", "‹noch›", "‹zonder›", "‹volgens›", "‹stelt›", "‹stellen›", "‹gesteld›", "‹betoogt›", "‹betogen›",
            "‹betwist›", "‹aangevoerd›", "‹voert›", "‹vordert›", "‹gevorderd›", "‹indien›", "‹wanneer›", "‹als›", "‹zou›", "‹zouden›", "de ‹vraag›", "‹of›",
            "‹vermeende›", "‹beweerde›", "‹tenzij›", "‹wie›", "‹men›", "maakt zij inbreuk‹?›",
        )
    ],
    never=[
        "Holt maakt dus inbreuk op het auteursrecht",
        "door dat niet te doen heeft zij nodeloos verwarring gewekt",
        "inbreuk op het niet-ingeschreven model",
        "inbreuk op het niet ingeschreven model",
    ],
)  # fmt: skip
# That what was claimed is given for a breach of contract, or another wrong than an infringement.
FOR_BREACH = Rule(
    r"\b(?:wanprestatie|tekortschiet|tekortgeschoten|tekortkoming\w*)\b|\bin\sstrijd\smet\s(?:\w+\s){0,4}(?:\w*overeenkomst|\w*beding|afspra(?:ak|ken)|contract|onthoudingsverklaring)\b|\b(?:handelspraktijk(?:en)?|misleidend\w*|bedrijfsgehei\w*)\b",
    any_case=True,
    finds=[
        "dat is ‹wanprestatie›",
        "dat Holt ‹tekortschiet›",
        "is ‹tekortgeschoten›",
        "een ‹tekortkoming›",
        "‹in strijd met het overeengekomen concurrentiebeding›",
        "‹in strijd met de licentieovereenkomst›",
        "‹in strijd met de afspraak›",
        "‹in strijd met de afspraken›",
        "‹in strijd met het contract›",
        "‹in strijd met haar onthoudingsverklaring›",
        "een oneerlijke ‹handelspraktijk›",
        "‹handelspraktijken›",
        "‹misleidende› reclame",
        "een ‹bedrijfsgeheim›",
    ],
    never=["de overeenkomst van 2021", "in strijd met artikel 5 Hnw"],
)
SUMMARY = Rule(
    r"\bkort\sgeding\b|\bvoorlopige\svoorziening(?:en)?\b|\bvoorzieningenrechter\b|\bincident(?:en)?\b|\bex\sparte\b",
    any_case=True,
    finds=[
        "Vonnis in ‹kort geding› van",
        "een ‹voorlopige voorziening›",
        "‹voorlopige voorzieningen›",
        "De ‹voorzieningenrechter›",
        "Vonnis in ‹incident› van",
        "in de ‹incidenten›",
        "beschikking ‹ex parte› van",
    ],
    never=["Vonnis van 6 oktober 2026", "bodemzaak"],
)
