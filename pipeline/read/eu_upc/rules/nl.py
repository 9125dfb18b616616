"""Dutch: see the package on where these words were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

SMALL_WORDS = frozenset({"het", "een", "van", "en", "dat", "niet"})
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"
)  # fmt: skip
STATES = {
    "Oostenrijk": "AT", "België": "BE", "Bulgarije": "BG", "Duitsland": "DE", "Denemarken": "DK", "Estland": "EE", "Finland": "FI",
    "Frankrijk": "FR", "Italië": "IT", "Litouwen": "LT", "Luxemburg": "LU", "Letland": "LV", "Malta": "MT", "Nederland": "NL",
    "Portugal": "PT", "Roemenië": "RO", "Zweden": "SE", "Slovenië": "SI",
    "Franse Republiek": "FR", "Italiaanse Republiek": "IT", "Portugese Republiek": "PT",
}  # fmt: skip

FILLING = frozenset({"de", "het", "elk", "ieder", "alle", "beide", "en", "van"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?)?(?:BEVEL|BESLISSING|BESCHIKKING|DICTUM|Bevel|Beslissing)\s?:?(?=$|\s(?:I|1|A)[.)]\s)",
    r"^(?:OM DEZE REDENEN|Om deze redenen)\b",
    finds=["‹BEVEL›", "‹BESLISSING:›", "‹BESCHIKKING›", "‹D. DICTUM›", "‹IV. BEVEL›", "‹Bevel›", "‹Beslissing›", "‹OM DEZE REDENEN›", "‹Om deze redenen›, het", "‹BEVEL› I. Het", "‹BEVEL:› 1. Het", "‹Beslissing› A. Het"],
    never=["BEVEL van het Gerecht van eerste aanleg", "GRONDEN"],
)
CLOSES = Rule(
    r"^(?:Gegeven|Uitgesproken|Gedaan|Ondertekend) (?:te|op|in)\b",
    r"^(?:NAMEN EN HANDTEKENINGEN|INFORMATIE OVER|DETAILS VAN)\b",
    any_case=True,
    finds=["‹Gegeven te› Den Haag", "‹Uitgesproken op› 3 mei", "‹Gedaan in› Brussel", "‹Ondertekend te›", "‹NAMEN EN HANDTEKENINGEN›", "‹Informatie over› beroep", "‹Details van› het bevel"],
    never=["Het bevel werd gegeven te", "Informatie"],
)
COMPLAINS = Rule(
    r"^(?:EISER|EISERES|VERZOEKER|VERZOEKSTER)(?:S|SEN)?\b",
    finds=["‹EISER›", "‹EISERS›", "‹EISERESSEN›", "‹VERZOEKER›", "‹VERZOEKSTERS›"],
    never=["Eiseres", "GEDAAGDE"],
)
ANSWERS = Rule(
    r"^(?:GEDAAGDEN?|VERWEERDER|VERWEERSTER)S?\b",
    finds=["‹GEDAAGDEN›", "‹VERWEERDERS›", "‹VERWEERSTER›"],
    never=["Gedaagde", "EISERES"],
)
OTHER_HEADING = Rule(
    r"^(?!EISER|VERZOEK|GEDAAGDE|VERWEER)[A-Z][A-Z /]{6,60}:?$",
    r"^(?:OCTROOI|OCTROOIEN)\b",
    finds=["‹PROCESTAAL NEDERLANDS:›", "‹SAMENSTELLING KAMER›", "‹OCTROOI›: EP 1", "‹OCTROOIEN› (2)"],
    never=["EISERESSEN", "VERZOEKSTER", "GEDAAGDEN", "VERWEERSTER", "Orlo Lampen"],
)
REPRESENTED = Rule(
    r"^\(?(?:beiden? )?vertegenwoordigd door\b",
    any_case=True,
    finds=["‹vertegenwoordigd door› mr.", "‹(beiden vertegenwoordigd door›"],
    never=["Orlo B.V., vertegenwoordigd door"],
)
DEFENDANTS = Rule(
    r"\b(?:[Gg]edaagden?|[Vv]erweerders?|[Vv]erweersters?)(?P<numbers>(?: sub)?\s?\(?\d{1,2}\)?(?:(?:, | en | tot en met |-)(?:sub )?\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["de ‹gedaagden›", "‹Verweerder›", "‹verweersters›", "‹gedaagden 1, 2 en 3›", "‹gedaagden 1 tot en met 3›", "‹gedaagden 1-3›", "‹gedaagde sub 2›", "‹gedaagden sub 1 en sub 2›"],
    never=["de eiseres"],
)
CLAIMANTS = Rule(
    r"\b(?:[Ee]iseres(?:sen)?|[Ee]isers?|[Vv]erzoekster|[Aa]ppellante)\b",
    finds=["de ‹eiseres›", "de ‹Eiseressen›", "‹eiser›", "‹verzoekster›", "‹appellante›"],
    never=["de gedaagde"],
)
_ASIDE = r"(?:(?! te (?:betalen|verstrekken|doen)\b)[^;]){0,400}?"
ENJOINS = Rule(
    r"\b(?:verbiedt|Verbiedt) (?P<whom>[^.;,]{1,200}?)(?:,| om\b| (?:met|op|binnen|in|tot)\b)",
    rf"\b(?:beveelt|Beveelt|gelast|Gelast) (?P<whom2>[^.;,]{{1,200}}?)(?:,| om\b| (?:met|op|binnen|in)\b){_ASIDE}\b(?:te staken|te onthouden|gestaakt)\b",
    finds=["Het Gerecht ‹verbiedt gedaagde om› lampen", "‹Verbiedt gedaagden,› op straffe", "‹verbiedt gedaagde met› ingang",
           "‹verbiedt gedaagde op› straffe", "‹verbiedt gedaagde binnen› een week", "‹verbiedt gedaagde in› Nederland", "‹verbiedt gedaagde tot› 3 mei",
           "‹beveelt gedaagde, op straffe van een dwangsom, te staken›", "‹Beveelt gedaagde om iedere inbreuk te staken›", "‹gelast gedaagden met ingang van heden zich te onthouden›",
           "‹Gelast gedaagde op straffe te staken›", "‹beveelt gedaagde binnen een week te staken›", "‹beveelt gedaagde in Nederland de inbreuk te staken›",
           "‹beveelt gedaagde om de inbreuk gestaakt› te houden"],
    never=["Het gevorderde verbod wordt afgewezen", "beveelt gedaagde om 5 euro te betalen en te staken", "beveelt gedaagde om opgave te verstrekken en te staken",
           "beveelt gedaagde om opgave te doen en te staken"],
)
_ACT = ("aan te bieden", "in het verkeer", "op de markt", "in te voeren", "te vervaardigen", "te leveren", "te verkopen", "aanbieden", "invoeren", "inbreuk op")
ACT = Rule(*_ACT, finds=_ACT, never=["te gebruiken of openbaar te maken"])
REFUSES = Rule(
    r"\bwijst\b[^.;]{0,200}? af\b", "wordt afgewezen", "worden afgewezen",
    finds=["‹wijst de vordering af›", "‹wordt afgewezen›", "‹worden afgewezen›"], never=["wijst toe"],
)
_REST = ("meer of anders", "voor het overige")
REST = Rule(*_REST, finds=_REST, never=["wijst de vordering af"])
_SUPPOSING = ("indien", "tenzij", "voor het geval")
SUPPOSING = Rule(*_SUPPOSING, finds=_SUPPOSING, never=["verbiedt gedaagde"], any_case=True)
_ABOUT = ("verbod", "verbied", "voorlopige maatregel", "staken", "onthouden")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["proceskosten"], any_case=True)
_PROVISIONAL = ("voorlopige maatregel", "voorlopig verbod", "voorlopige voorziening")
PROVISIONAL = Rule(*_PROVISIONAL, finds=_PROVISIONAL, never=["voorlopig uitvoerbaar"], any_case=True)
TAKES_BACK = Rule(
    r"\b(?P<did>[Vv]ernietigt|[Hh]erroept|[Hh]eft) (?P<what>(?:het (?:bestreden )?(?:bevel|verbod)|de (?:bestreden )?(?:beslissing|voorlopige maatregelen)))",
    finds=["‹vernietigt het bestreden bevel›", "‹Vernietigt de bestreden beslissing›", "‹herroept de voorlopige maatregelen›", "‹Herroept het verbod›", "‹heft het verbod› op", "‹Heft het bevel› op"],
    never=["vernietigt het octrooi"],
)
SUSPENDS = Rule(
    r"\b[Ss]chorst (?:de tenuitvoerlegging|het bevel|de beslissing|de maatregelen)\b",
    r"\bschorsende werking (?:wordt toegekend|aan het hoger beroep)\b",
    finds=["‹Schorst de tenuitvoerlegging› van het bevel", "‹schorst het bevel›", "‹Schorst de beslissing›", "‹Schorst de maatregelen›", "‹schorsende werking wordt toegekend›", "Verleent ‹schorsende werking aan het hoger beroep›"],
    never=["Schorst de procedure", "wijst het verzoek om schorsende werking af"],
)
_IN_PART = ("gedeeltelijk", "voor zover", "ten aanzien van")
IN_PART = Rule(*_IN_PART, finds=_IN_PART, never=["geheel"], any_case=True)
_ENFORCEABLE = ("uitvoerbaar", "ten uitvoer")
ENFORCEABLE = Rule(*_ENFORCEABLE, finds=_ENFORCEABLE, never=["van kracht"], any_case=True)
SECURITY = Rule(
    r"\b(?:pas|na|nadat|mits|tegen)\b[^.;]{0,200}?(?:zekerheid|bankgarantie)",
    any_case=True,
    finds=["‹pas nadat zekerheid›", "‹na storting van zekerheid›", "‹nadat een bankgarantie›", "‹mits zekerheid›", "‹tegen zekerheid›"],
    never=["het verzoek om zekerheid"],
)
PENALTY = Rule(r"\bdwangsom(?:men)?\b", finds=["een ‹dwangsom› van", "‹dwangsommen›"], never=["dwang"], any_case=True)
_KNOWN = (
    "kosten", "opgave", "informatie", "terug te roepen", "terugroep", "verwijder", "schade", "vergoeding", "publicatie", "vertaling", "waarde",
    "beroep", "vertrouwelijk", "toegang", "zitting", "termijn", "procedure wordt geschorst", "ontvankelijk", "bevoegd", "bezwaar", "procestaal", "tussenkomst",
    "bewijs", "beslag", "intrekking", "schikking", "rechter", "betek", "griffierecht", "afgifte", "zekerheid", "document", "memorie", "rectifi",
    "octrooi wordt", "nietig", "inbreuk gemaakt",
)
KNOWN = Rule(*_KNOWN, finds=_KNOWN, never=["verbiedt gedaagde om lampen te verkopen"], any_case=True)
_APPEALED = ("bestreden", "bevel van het gerecht van eerste aanleg", "beslissing van het gerecht van eerste aanleg")
APPEALED = Rule(*_APPEALED, finds=_APPEALED, never=["in de zaak"], any_case=True)
_SECRET = ("vertrouwelijk", "geheim", "openbaar te maken")
SECRET = Rule(*_SECRET, finds=_SECRET, never=["lampen aan te bieden"], any_case=True)
_EXCEPTING = ("uitzondering", "behalve", "uitgezonderd")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["in Nederland"], any_case=True)
_GRANTS = ("wijst toe", "toegewezen")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["wijst af"], any_case=True)
UNTIL = Rule(r"\btot (?P<day>\d{1,2} [a-z]{3,9} \d{4})\b", finds=["‹tot 3 mei 2027›"], never=["tot de beslissing", "sinds 3 mei 2027"])
_EVERYWHERE = ("waarin het octrooi", "grondgebied van de overeenkomstsluitende lidstaten")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["in Nederland"], any_case=True)
GOODS = Rule(
    r"\bom\s(?:[0-9a-z][.)]\s)?(?P<goods>[a-z]{3,30} (?:met|voor|van|zoals)[^,;:.\n]{3,200}?)(?= (?:te|aan te|in te|in het|op de)\b)",
    finds=["verbiedt gedaagde ‹om lampen met een lens› te verkopen", "‹om pompen voor water› aan te bieden", "‹om pompen van staal› in te voeren", "‹om pompen zoals beschreven› in het verkeer",
           "‹om 1. lampen met een lens› op de markt"],
    never=["om te staken", "om iedere inbreuk te staken"],
)
