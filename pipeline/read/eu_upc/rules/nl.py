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

FILLING = frozenset({"de", "het", "elk", "elke", "ieder", "alle", "beide", "en", "van", "aan", "hen", "alsmede", "zowel", "als", "afzonderlijk", "hoofdelijk", "vennootschap", "vennootschappen", "heer", "mevrouw", "voor", "zich"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d\.\s?)?(?:(?:HET )?BEVEL|(?:DE )?BESLISSING|BESCHIKKING|DICTUM|Bevel|(?:De b|B)eslissing|Dictum|UITSPRAAK)\s?:?(?=$|\s(?:I|1|A)[.)]\s|\s[-–]\s|\s(?:Het Gerecht|Het Hof|Gedaagden?) )",
    r"^(?:OM DEZE REDENEN|Om deze redenen|RECHTDOENDE|Rechtdoende)\b",
    finds=["‹BEVEL›", "‹HET BEVEL›", "‹BESLISSING:›", "‹DE BESLISSING›", "‹BESCHIKKING›", "‹D. DICTUM›", "‹Dictum›", "‹UITSPRAAK›", "‹BEVEL› - verbiedt", "‹BEVEL› Het Gerecht verbiedt", "‹BESLISSING› Het Hof verbiedt", "‹BEVEL› Gedaagden worden", "‹IV. BEVEL›", "‹5. BESLISSING›", "‹Bevel›", "‹Beslissing›", "‹De beslissing›", "‹OM DEZE REDENEN›", "‹Om deze redenen›, het", "‹RECHTDOENDE›:", "‹Rechtdoende›",
           "‹BEVEL› I. Het", "‹BEVEL:› 1. Het", "‹Beslissing› A. Het"],
    never=["BEVEL van het Gerecht van eerste aanleg", "GRONDEN", "Het Gerecht beveelt gedaagde te betalen"],
)
OPENS_ELSE = Rule(
    r"\b(?:Gerecht|Hof|Divisie|Kamer|rechter-rapporteur)\b[^.;:]{0,200} (?:beslist|beveelt|bepaalt|recht doende|rechtdoende[^.;:]{0,60})(?: als volgt)?\s?:$",
    finds=["Het ‹Gerecht van eerste aanleg beslist als volgt:›", "het ‹Hof van Beroep bepaalt:›", "De Lokale ‹Divisie Den Haag beveelt:›", "de ‹Kamer te Brussel, recht doende:›", "De ‹rechter-rapporteur rechtdoende in conventie:›"],
    never=["Het Gerecht beveelt gedaagde te betalen", "Eiseres vordert:"],
)
CLOSES = Rule(
    r"^(?:Gegeven|Uitgesproken|Gedaan|Ondertekend) (?:te|op|in)\b",
    r"^(?:NAMEN EN HANDTEKENINGEN|INFORMATIE OVER|DETAILS VAN)\b",
    r"^(?:[A-Z]\.\s|[IVX]+\.\s|\d\.\s)?(?:(?:DE )?(?:GRONDEN|FEITEN|MOTIVERING)(?: VAN (?:DE BESLISSING|HET BEVEL))?)\s?:?$",
    any_case=True,
    finds=["‹Gegeven te› Den Haag", "‹Uitgesproken op› 3 mei", "‹Gedaan in› Brussel", "‹Ondertekend te›", "‹NAMEN EN HANDTEKENINGEN›", "‹Informatie over› beroep", "‹Details van› het bevel", "‹GRONDEN›", "‹B. De feiten›", "‹II. MOTIVERING:›", "‹2. Gronden van de beslissing›", "‹Gronden van het bevel›"],
    never=["Het bevel werd gegeven te", "Informatie"],
)
COMPLAINS = Rule(
    r"^(?:EISER|EISERES|VERZOEKER|VERZOEKSTER)(?:S|SEN)?\b",
    r"^(?:Eiser|Eiseres|Verzoeker|Verzoekster)(?:s|sen)?(?=\s?:|$)",
    finds=["‹EISER›", "‹EISERS›", "‹EISERESSEN›", "‹VERZOEKER›", "‹VERZOEKSTERS›", "‹Eiser›:", "‹Eiseres›: Orlo", "‹Eiseressen›", "‹Verzoekers›", "‹Verzoekster›"],
    never=["Eiseres vordert", "GEDAAGDE"],
)
ANSWERS = Rule(
    r"^(?:GEDAAGDEN?|VERWEERDER|VERWEERSTER)S?\b",
    r"^(?:Gedaagden?|Verweerders?|Verweersters?)(?=\s?:|$)",
    finds=["‹GEDAAGDEN›", "‹VERWEERDERS›", "‹VERWEERSTER›", "‹Gedaagden›: Orlo", "‹Verweerders›", "‹Verweerster›:"],
    never=["Gedaagde voert aan", "EISERES"],
)
OTHER_HEADING = Rule(
    r"^(?!EISER|VERZOEK|GEDAAGDE|VERWEER)[A-Z][A-Z /]{6,60}:?$",
    r"^(?:OCTROOI|OCTROOIEN)\b",
    finds=["‹PROCESTAAL NEDERLANDS:›", "‹SAMENSTELLING KAMER›", "‹OCTROOI›: EP 1", "‹OCTROOIEN› (2)"],
    never=["EISERESSEN", "VERZOEKSTER", "GEDAAGDEN", "VERWEERSTER", "Orlo Lampen"],
)
REPRESENTED = Rule(
    r"\(?(?:beiden? |allen )?(?:vertegenwoordigd|bijgestaan) door\b",
    r"\bVertegenwoordigers?(?: [^:]{1,60})?:",
    any_case=True,
    finds=["‹vertegenwoordigd door› mr.", "‹(beiden vertegenwoordigd door›", "‹allen vertegenwoordigd door›", "Orlo B.V., ‹vertegenwoordigd door›", "‹bijgestaan door›", "‹Vertegenwoordiger:› mr.", "‹Vertegenwoordigers van gedaagden:›"],
    never=["Orlo B.V., Den Haag"],
)
DEFENDANTS = Rule(
    r"\b(?:(?:[Vv]erwerende|[Gg]edaagde) partij(?:en)?|[Gg]edaagden?|[Vv]erweerders?|[Vv]erweersters?)(?P<numbers>(?: sub)?\s?\(?\d{1,2}\)?(?:(?:, | en | tot en met | t/m |-|–)(?:sub )?\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["de ‹gedaagden›", "‹Verweerder›", "‹verweersters›", "‹gedaagden 1, 2 en 3›", "‹gedaagden 1 tot en met 3›", "‹gedaagden 1-3›", "‹gedaagde sub 2›", "‹gedaagden sub 1 en sub 2›", "‹gedaagden 1 t/m 3›", "‹gedaagden 1–3›", "de ‹verwerende partij›", "‹Gedaagde partijen›"],
    never=["de eiseres"],
)
CLAIMANTS = Rule(
    r"\b(?:[Ee]iseres(?:sen)?|[Ee]isers?|[Vv]erzoeksters?|[Vv]erzoekers?|[Aa]ppellante)\b",
    finds=["de ‹eiseres›", "de ‹Eiseressen›", "‹eiser›", "‹verzoekster›", "‹Verzoekers›", "‹appellante›"],
    never=["de gedaagde"],
)
OTHER = Rule(
    r" te (?:betalen(?! dwangsom)|verstrekken|doen|vernietigen|roepen|vergoeden)\b",
    finds=["geld‹ te betalen›", "opgave‹ te verstrekken›", "opgave‹ te doen›", "lampen‹ te vernietigen›", "terug‹ te roepen›", "schade‹ te vergoeden›"],
    never=["een te betalen dwangsom", "te staken"],
)
_ASIDE = rf"(?:(?!{OTHER})[^;]){{0,600}}?"
LEAVE = Rule(
    r"(?:staken|onthouden|gestaakt|te beëindigen|na te laten|onthoudt|staakt|stoppen|achterwege te laten|niet (?:langer|meer))\b",
    finds=["te ‹staken›", "zich te ‹onthouden›", "‹gestaakt› te houden", "‹te beëindigen›", "‹na te laten›", "zich ‹onthoudt›", "‹staakt›", "te ‹stoppen›", "‹achterwege te laten›", "‹niet langer›", "‹niet meer›"],
    never=["te betalen"],
)
BESIDE = Rule(
    r",|:| (?:om|met|op|binnen|in|tot|vanaf|onmiddellijk|zich|iedere?|elke?|de|het|inbreuk)\b",
    finds=["‹,›", "‹:›", "‹ om›", "‹ met›", "‹ op›", "‹ binnen›", "‹ in›", "‹ tot›", "‹ vanaf›", "‹ onmiddellijk›", "‹ zich›", "‹ iedere›", "‹ elke›", "‹ de›", "‹ het›", "‹ inbreuk›"],
    never=["gedaagden 1 en 2"],
)
ENJOINS = Rule(
    rf"\b(?:verbiedt|Verbiedt|verbod op aan) (?P<whom>[^.;,]{{1,200}}?)(?:{BESIDE}|(?= [a-z]{{4,}} (?:aan|in|op|te)\b))",
    rf"\b(?:beveelt|Beveelt|gelast|Gelast|[Vv]eroordeelt|[Gg]ebiedt) (?!dat\b)(?P<whom2>[^.;,]{{1,200}}?){BESIDE}{_ASIDE}\b{LEAVE}",
    rf"(?P<whom3>[^.;:]{{1,300}}?) (?:wordt|worden|is|zijn)(?: het)?(?:[^.;:]{{0,300}})? (?:verboden|(?:bevolen|gelast|geboden|veroordeeld)\b{_ASIDE}\b{LEAVE})",
    r"\b(?:wordt|is) (?:het )?(?:aan )?(?P<whom4>[^.;:,]{1,200}?)(?:,[^.;:]{1,300},)? verboden\b",
    rf"(?P<whom5>[^.;:]{{1,300}}?) (?:dien(?:t|en)|moet(?:en)?|zal|zullen|behoort|behoren)\b{_ASIDE}\b{LEAVE}",
    rf"\b(?:[Bb]eveelt|[Gg]elast|[Bb]epaalt) dat (?P<whom6>[^.;:,]{{1,200}}?){BESIDE}{_ASIDE}\b{LEAVE}",
    r"\b[Ll]egt(?: aan)? (?P<whom7>[^.;:,]{1,200}?)(?:,[^.;:]{1,300},)? (?:een|het) (?:voorlopig )?verbod\b",
    r"\b[Aa]an (?P<whom9>[^.;:,]{1,200}?) wordt\b[^.;:]{0,100}? verbod\b[^.;:]{0,100}? opgelegd\b",
    r"(?P<whom8>[^.;:]{1,300}?) (?:mag|mogen)\b[^.;:]{0,300}? (?:niet|geen)\b",
    finds=["Het Gerecht ‹verbiedt gedaagde om› lampen", "‹Verbiedt gedaagden,› op straffe", "‹verbiedt gedaagde met› ingang", "legt een ‹verbod op aan gedaagde om› te",
           "‹verbiedt gedaagde op› straffe", "‹verbiedt gedaagde binnen› een week", "‹verbiedt gedaagde in› Nederland", "‹verbiedt gedaagde tot› 3 mei", "‹verbiedt gedaagde vanaf› heden", "‹verbiedt gedaagde onmiddellijk› te",
           "‹verbiedt gedaagde iedere› inbreuk", "‹verbiedt gedaagde elke› inbreuk", "‹verbiedt gedaagde inbreuk› te maken", "‹verbiedt gedaagde:› lampen", "‹verbiedt gedaagde› lampen aan te bieden", "‹verbiedt gedaagde› lampen in te voeren", "‹verbiedt gedaagde› lampen op de markt", "‹verbiedt gedaagde› lampen te leveren",
           "‹beveelt gedaagde, op straffe van een dwangsom, te staken›", "‹Beveelt gedaagde om iedere inbreuk te staken›", "‹gelast gedaagden met ingang van heden zich te onthouden›",
           "‹Gelast gedaagde op straffe te staken›", "‹beveelt gedaagde binnen een week te staken›", "‹beveelt gedaagde in Nederland de inbreuk te staken›",
           "‹veroordeelt gedaagde om de inbreuk te beëindigen›", "‹gebiedt gedaagde om verkoop na te laten›", "‹Veroordeelt gedaagde, op straffe van een te betalen dwangsom, te staken›",
           "‹beveelt gedaagde om de inbreuk gestaakt› te houden",
           "‹Gedaagden wordt verboden›", "‹Gedaagden worden met ingang van heden veroordeeld om de inbreuk te staken›", "‹Gedaagde is het verboden›", "‹Gedaagden zijn bevolen de verkoop te staken›", "‹Gedaagde wordt gelast te staken›", "‹Gedaagde wordt geboden te staken›",
           "‹wordt het gedaagden verboden›", "‹is het aan gedaagden, op straffe van een dwangsom, verboden›",
           "‹Gedaagde dient zich te onthouden›", "‹Gedaagden dienen de inbreuk te staken›", "‹Gedaagde moet de verkoop staken›", "‹Gedaagden moeten zich onthouden›", "‹Gedaagde zal zich onthouden›", "‹Gedaagden zullen niet langer› lampen",
           "‹Gedaagde zal niet meer› lampen", "‹Gedaagde behoort te staken›", "‹Gedaagden behoren te staken›",
           "Het Gerecht ‹bepaalt dat gedaagde zich onthoudt›", "‹Gelast dat gedaagde de verkoop staakt›", "‹Beveelt dat gedaagden, op straffe van een dwangsom, de inbreuk staken›",
           "‹legt gedaagden een verbod› op", "‹Legt aan gedaagden, op straffe van een dwangsom, het verbod› op", "‹legt gedaagden een voorlopig verbod› op",
           "‹Aan gedaagden wordt een verbod opgelegd›", "‹aan gedaagde wordt hierbij een verbod voor Nederland opgelegd›",
           "‹Gedaagden mogen lampen niet› verkopen", "‹Gedaagde mag geen› lampen"],
    never=["Het gevorderde verbod wordt afgewezen", "beveelt gedaagde om 5 euro te betalen en te staken", "beveelt gedaagde om opgave te verstrekken en te staken",
           "beveelt gedaagde om opgave te doen en te staken", "veroordeelt gedaagde om de schade te vergoeden en te staken",
           "beveelt gedaagde om lampen te vernietigen en verkoop te staken", "beveelt gedaagde om lampen terug te roepen en verkoop te staken"],
)
APPEALS = Rule(
    r"^(?:APPELLANTE?|GEÏNTIMEERDE)[NS]?\b", r"^(?:Appellante?|Geïntimeerde)[ns]?(?=\s?[(:]|$)",
    finds=["‹APPELLANTE› (EISERES)", "‹GEÏNTIMEERDEN›", "‹Geïntimeerde›", "‹Appellante› (eiseres)", "‹Geïntimeerden›:"],
    never=["EISERES", "Appellante voert aan"],
)
PRONOUN = Rule(r"(?:[Hh]en|[Hh]un|[Hh]aar|[Hh]em|[Zz]ij|[Dd]eze|laatstgenoemden?)", finds=["‹Hen›", "‹hun›", "‹haar›", "‹hem›", "‹Zij›", "‹deze›", "‹laatstgenoemden›"], never=["Het Gerecht"])
ORDERING = Rule(
    r"^\s*(?:[Hh]et Gerecht )?(?:[Bb]eveelt|[Bb]epaalt|[Gg]elast),? dat\b",
    r"^\s*[Hh]et Gerecht\b(?= \w+ dat\b)",
    finds=["‹Beveelt dat› gedaagde", "‹Het Gerecht bepaalt dat›", "‹gelast, dat›", "‹Het Gerecht› beslist dat"],
    never=["Het bevel dat gedaagde"],
)
ASIDE_WHOM = Rule(
    r"\b(?:op straffe|met (?:onmiddellijke )?ingang|vanaf|binnen|onder verbeurte|bij wijze van (?:voorlopige|onmiddellijke) (?:maatregel|voorziening))\b[^.;:,]{0,120}",
    any_case=True,
    finds=["‹Op straffe van een dwangsom›", "‹met ingang van heden›", "‹met onmiddellijke ingang›", "‹vanaf 3 mei›", "‹binnen een week›", "‹onder verbeurte›", "‹bij wijze van voorlopige maatregel›", "‹bij wijze van onmiddellijke voorziening›"],
    never=["gedaagden"],
)
REPORTED = Rule(
    r"\b(?:schikking|vaststellingsovereenkomst|toezegging|verbindt zich|verbonden|bekrachtig|bevestig|wijzig|herstel)",
    any_case=True,
    finds=["de ‹schikking›", "de ‹vaststellingsovereenkomst›", "de ‹toezegging›", "‹verbindt zich›", "heeft zich ‹verbonden›", "‹bekrachtig›t", "‹bevestig›t", "te ‹wijzig›en", "‹herstel›t"],
    never=["Het Gerecht, recht doende op het verzoek"],
)
_ACT = ("aan te bieden", "in het verkeer", "op de markt", "in te voeren", "te vervaardigen", "te leveren", "aanbieden", "invoeren", "inbreuk op", "in de handel", "inbreuk te maken", "inbreuk maken", "verhandelen", "verkopen", "toe te passen")
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
