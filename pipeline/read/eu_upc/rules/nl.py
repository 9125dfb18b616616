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

ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")
OF_STATES = {
    "Oostenrijks": "AT", "Belgisch": "BE", "Bulgaars": "BG", "Duits": "DE", "Deens": "DK", "Ests": "EE", "Fins": "FI", "Frans": "FR", "Italiaans": "IT",
    "Litouws": "LT", "Luxemburgs": "LU", "Lets": "LV", "Maltees": "MT", "Nederlands": "NL", "Portugees": "PT", "Roemeens": "RO", "Zweeds": "SE", "Sloveens": "SI",
}  # fmt: skip
_OF_STATE = ("deel", "delen", "grondgebied", "gedeelte")
OF_STATE = Rule(rf"\b(?:{'|'.join(_OF_STATE)})\b", finds=_OF_STATE, never=["GmbH"])
FILLING = frozenset({"partij", "partijen", "elks", "iedere", "gezamenlijk", "alsook", "ook", "het", "twee", "drie", "vier", "vijf", "hierbij", "derhalve", "eveneens", "respectievelijk", "bv", "nv", "de", "elk", "elke", "ieder", "alle", "beide", "en", "van", "aan", "hen", "alsmede", "zowel", "als", "afzonderlijk", "hoofdelijk", "vennootschap", "vennootschappen", "heer", "mevrouw", "voor", "zich"})

_HEADING = ("(?i:HET)", "(?i:DE)", "(?i:VAN)", "(?i:GERECHT)", "(?i:HOF)", "(?i:IN)", "(?i:HOOFDZAAK)", "(?i:KAMER)", "(?i:EN)")
HEADING_WORD = Rule(*_HEADING, finds=("HET", "DE", "VAN", "GERECHT", "HOF", "IN", "HOOFDZAAK", "KAMER", "EN"), never=["GROUND"])
_ORDER = ("BEVEL", "BESLISSING", "BESCHIKKING", "DICTUM", "UITSPRAAK", "VONNIS", "Bevel", "Beslissing", "beslissing", "Beschikking", "Dictum", "Uitspraak", "bevel", "dictum")
HEADING = Rule(*_ORDER, finds=_ORDER, never=["GRONDEN"])
OPENS = Rule(
    rf"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d\.\s?)?(?:{HEADING_WORD} ){{0,2}}{HEADING}(?: {HEADING_WORD}){{0,4}}"
    r"\s?:?(?=$|\s\(?(?:I|1|A|a)[.)]\s|\s\d\.1\.?\s|\s[-–]\s|\s(?:Het Gerecht|Het Hof|Gedaagden?|Verweersters?|De Lokale)\b)",
    r"^(?:OM|Om|OP|Op) (?i:DEZE|AL DEZE|VOORMELDE|BOVENSTAANDE|DIE) (?i:REDENEN|GRONDEN)\b",
    r"^(?:RECHTDOENDE|Rechtdoende)\b",
    finds=["‹BEVEL›", "‹HET BEVEL›", "‹BESLISSING:›", "‹DE BESLISSING›", "‹D. DICTUM›", "‹BEVEL› - verbiedt", "‹BEVEL› Het Gerecht verbiedt", "‹BESLISSING› Het Hof verbiedt", "‹BEVEL› Gedaagden worden", "‹BEVEL› Verweerster dient", "‹BESLISSING› De Lokale Afdeling", "‹IV. BEVEL›", "‹5. BESLISSING›",
           "‹BESLISSING VAN HET GERECHT›", "‹OM DEZE REDENEN›", "‹Om deze redenen›, het", "‹OP DEZE GRONDEN›", "‹Op al deze gronden›", "‹Om voormelde redenen›", "‹Op bovenstaande gronden›", "‹Om die redenen›", "‹RECHTDOENDE›:", "‹Rechtdoende›",
           "‹BEVEL› I. Het", "‹BEVEL:› 1. Het", "‹Beslissing› A. Het", "‹Beslissing› (1) verbiedt", "‹Beslissing› a) verbiedt", "‹DE BESLISSING› 4.1. verbiedt"],
    never=["BEVEL van het Gerecht van eerste aanleg", "GRONDEN", "Het Gerecht beveelt gedaagde te betalen"],
)
_COURT = ("Gerecht", "Hof", "Divisie", "Afdeling", "afdeling", "Kamer", "rechter-rapporteur", "GERECHT", "HOF")
COURT = Rule(*_COURT, finds=_COURT, never=["eiseres"])
_SAID = ("overwoog", "oordeelde", "vordert", "stelt", "verzoekt", "voert", "eiseres", "eiser", "verzoekster", "gedaagde", "verweerster", "appellante", "rechtbank", "of", "dat")
OPENS_ELSE = Rule(
    r"\b(?:Gerecht|Hof|Divisie|Kamer|rechter-rapporteur)\b(?:(?!(?<!\d)\.)[^;:]){0,200} (?:beslist|beveelt|bepaalt|recht doende|rechtdoende[^.;:]{0,60})(?: als volgt)?\s?:$",
    rf"^(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,160}}\b{COURT}(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,200}}(?::|,)$",
    finds=["De eiser en het ‹Gerecht van eerste aanleg beslist als volgt:›", "dat het ‹Hof van Beroep bepaalt:›", "of de Lokale ‹Divisie Den Haag beveelt:›", "of de ‹Kamer te Brussel, recht doende:›", "dat de ‹rechter-rapporteur rechtdoende in conventie:›",
           "‹Het Gerecht:›", "‹Het Gerecht, rechtdoende op tegenspraak,›"],
    never=["Het Gerecht beveelt gedaagde te betalen", "Eiseres vordert:", *(f"Zoals het Hof {word}, in andere woorden:" for word in _SAID), *(f"{word} voor het Hof:" for word in _SAID)],
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
_BESIDE = ("TUSSENKOMENDE", "Tussenkomende", "INTERVENI", "Interveni", "GEVOEGDE", "Gevoegde")
BESIDE_HEADING = Rule(rf"^(?:{'|'.join(_BESIDE)})", finds=_BESIDE, never=["GEDAAGDE", "X TUSSENKOMENDE"])
REPRESENTED = Rule(
    r"\(?(?:beiden? |allen )?(?:vertegenwoordigd|bijgestaan) door\b",
    r"\bVertegenwoordigers?(?: [^:]{1,60})?:",
    any_case=True,
    finds=["‹vertegenwoordigd door› mr.", "‹(beiden vertegenwoordigd door›", "‹allen vertegenwoordigd door›", "Orlo B.V., ‹vertegenwoordigd door›", "‹bijgestaan door›", "‹Vertegenwoordiger:› mr.", "‹Vertegenwoordigers van gedaagden:›"],
    never=["Orlo B.V., Den Haag"],
)
DEFENDANTS = Rule(
    r"\b(?:(?:[Vv]erwerende|[Gg]edaagde) partij(?:en)?|[Gg]edaagden?|[Vv]erweerders?|[Vv]erweersters?)(?P<numbers>(?: sub)?\s?\(?\d{1,2}\)?(?:(?:, | en | tot | tot en met | t/m |-|–)(?:sub )?\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["de ‹gedaagden›", "‹Verweerder›", "‹verweersters›", "‹gedaagden 1, 2 en 3›", "‹gedaagden 1 tot en met 3›", "‹gedaagden 1-3›", "‹gedaagde sub 2›", "‹gedaagden sub 1 en sub 2›", "‹gedaagden 1 t/m 3›", "‹gedaagden (1) tot (4)›", "‹gedaagden 1–3›", "de ‹verwerende partij›", "‹Gedaagde partijen›"],
    never=["de eiseres"],
)
CLAIMANTS = Rule(
    r"\b(?:[Ee]iseres(?:sen)?|[Ee]isers?|[Vv]erzoeksters?|[Vv]erzoekers?|[Aa]ppellante)\b",
    finds=["de ‹eiseres›", "de ‹Eiseressen›", "‹eiser›", "‹verzoekster›", "‹Verzoekers›", "‹appellante›"],
    never=["de gedaagde"],
)
OTHER = Rule(
    r" te (?:betalen(?! dwangsom)|verstrekken|doen|vernietigen|roepen|vergoeden|verklaren|melden|overleggen|berichten)\b",
    finds=["geld‹ te betalen›", "opgave‹ te verstrekken›", "opgave‹ te doen›", "lampen‹ te vernietigen›", "terug‹ te roepen›", "schade‹ te vergoeden›", "‹ te verklaren› of", "‹ te melden› of", "stukken‹ te overleggen›", "‹ te berichten›"],
    never=["een te betalen dwangsom", "te staken"],
)
_ASIDE = rf"(?:(?!{OTHER})[^;]){{0,600}}?"
LEAVE = Rule(
    r"(?:staken|onthouden|gestaakt|te beëindigen|na te laten|onthoudt|staakt|stoppen|achterwege te laten|staking|onthouding|niet (?:langer|meer))\b",
    finds=["te ‹staken›", "zich te ‹onthouden›", "‹gestaakt› te houden", "‹te beëindigen›", "‹na te laten›", "zich ‹onthoudt›", "‹staakt›", "te ‹stoppen›", "‹achterwege te laten›", "‹niet langer›", "‹niet meer›", "tot ‹staking› van", "tot ‹onthouding›"],
    never=["te betalen"],
)
BESIDE = Rule(
    r",|:| (?:om|met|op|binnen|in|tot|vanaf|onmiddellijk|zich|iedere?|elke?|de|het|deze|die|alle|inbreuk)\b",
    finds=["‹,›", "‹:›", "‹ om›", "‹ met›", "‹ op›", "‹ binnen›", "‹ in›", "‹ tot›", "‹ vanaf›", "‹ onmiddellijk›", "‹ zich›", "‹ iedere›", "‹ elke›", "‹ de›", "‹ het›", "‹ inbreuk›", "‹ deze›", "‹ die›", "‹ alle›"],
    never=["gedaagden 1 en 2"],
)
ENJOINS = Rule(
    rf"\b(?:[Vv]erbied(?:t|en)|verbod op aan) (?P<whom>[^.;,]{{1,200}}?)(?:{BESIDE}|(?= [a-z]{{4,}} (?:aan|in|op|te)\b))",
    rf"\b(?:[Bb]eve(?:elt|len)|[Gg]elast(?:en)?|[Vv]eroord(?:eelt|elen)|[Gg]ebied(?:t|en)) (?!dat\b)(?P<whom2>[^.;,]{{1,200}}?){BESIDE}{_ASIDE}\b{LEAVE}",
    rf"(?P<whom3>[^.;:]{{1,300}}?) (?:wordt|worden|is|zijn)(?: het)?(?:[^.;:]{{0,300}})? (?:verboden|niet (?:langer )?toegestaan|(?:bevolen|gelast|geboden|veroordeeld)\b{_ASIDE}\b{LEAVE})",
    r"\b(?:wordt|is) (?:het )?(?:aan )?(?P<whom4>[^.;:,]{1,200}?)(?:,[^.;:]{1,300},)? (?:verboden|niet (?:langer )?toegestaan)\b",
    rf"\bdat (?:het )?(?:aan )?(?P<whom10>[^.;:,]{{1,200}}?)(?:{BESIDE}[^.;:]{{0,200}}?)? (?:verboden|niet (?:langer )?toegestaan) (?:is|wordt|zijn)\b",
    rf"(?P<whom5>[^.;:]{{1,300}}?) (?:dien(?:t|en)|moet(?:en)?|zal|zullen|behoort|behoren)\b{_ASIDE}\b{LEAVE}",
    rf"\b(?:[Bb]eveelt|[Gg]elast|[Bb]epaalt) dat (?P<whom6>[^.;:,]{{1,200}}?){BESIDE}{_ASIDE}\b{LEAVE}",
    r"\b[Ll]egt(?: aan)? (?P<whom7>[^.;:,]{1,200}?)(?:,[^.;:]{1,300},)? (?:\w+ ){0,2}(?:\w*verbod|\w*stakingsbevel|staking)\b",
    r"\b[Aa]an (?P<whom9>[^.;:,]{1,200}?) wordt\b[^.;:]{0,100}? verbod\b[^.;:]{0,100}? opgelegd\b",
    r"(?P<whom8>[^.;:]{1,300}?) (?:mag|mogen)\b[^.;:]{0,300}? (?:niet|geen)\b",
    finds=["Het Gerecht ‹verbiedt gedaagde om› lampen", "‹Verbiedt gedaagden,› op straffe", "‹verbiedt gedaagde met› ingang", "een ‹verbod op aan gedaagde om› te",
           "‹verbiedt gedaagde op› straffe", "‹verbiedt gedaagde binnen› een week", "‹verbiedt gedaagde in› Nederland", "‹verbiedt gedaagde tot› 3 mei", "‹verbiedt gedaagde vanaf› heden", "‹verbiedt gedaagde onmiddellijk› te",
           "‹verbiedt gedaagde iedere› inbreuk", "‹verbiedt gedaagde elke› inbreuk", "‹verbiedt gedaagde inbreuk› te maken", "‹verbiedt gedaagde:› lampen", "‹verbiedt gedaagde› lampen aan te bieden", "‹verbiedt gedaagde› lampen in te voeren", "‹verbiedt gedaagde› lampen op de markt", "‹verbiedt gedaagde› lampen te leveren",
           "‹beveelt gedaagde, op straffe van een dwangsom, te staken›", "‹Beveelt gedaagde om iedere inbreuk te staken›", "‹gelast gedaagden met ingang van heden zich te onthouden›",
           "‹Gelast gedaagde op straffe te staken›", "‹beveelt gedaagde binnen een week te staken›", "‹beveelt gedaagde in Nederland de inbreuk te staken›",
           "‹veroordeelt gedaagde om de inbreuk te beëindigen›", "‹bevelen gedaagde om de inbreuk te beëindigen›", "‹gelasten gedaagde om de inbreuk te staken›", "‹veroordelen gedaagde, ieder voor zich, tot staking›", "‹gebieden gedaagde om de inbreuk te staken›", "‹verbieden gedaagde om› lampen", "‹Gelasten gedaagde om de inbreuk te staken›", "‹Bevelen gedaagde om de inbreuk te staken›", "‹gebiedt gedaagde om verkoop na te laten›", "‹Veroordeelt gedaagde, op straffe van een te betalen dwangsom, te staken›",
           "‹beveelt gedaagde om de inbreuk gestaakt› te houden",
           "‹Gedaagden wordt verboden›", "‹Gedaagde is het niet toegestaan› te", "‹Gedaagden wordt het vanaf heden niet langer toegestaan› te", "‹is het aan gedaagde niet toegestaan›", "‹is het gedaagden, op straffe, niet langer toegestaan›", "Bepaalt ‹dat het gedaagde met ingang van heden verboden is›", "‹dat gedaagde verboden wordt›", "‹dat aan gedaagden, op straffe, de verkoop niet langer toegestaan is›", "‹dat het aan gedaagde niet toegestaan is›", "‹dat gedaagde met ingang van een dag die in de bijlage staat en die ook geldt voor wie haar lampen verkoopt of voor haar bewaart en die zij zelf aan deze personen bekend maakt zodra zij van het bevel heeft kennis genomen verboden is›", "‹dat gedaagden verboden zijn›", "‹Gedaagden worden met ingang van heden veroordeeld om de inbreuk te staken›", "‹Gedaagde is het verboden›", "‹Gedaagden zijn bevolen de verkoop te staken›", "‹Gedaagde wordt gelast te staken›", "‹Gedaagde wordt geboden te staken›",
           "‹wordt het gedaagden verboden›", "‹is het aan gedaagden, op straffe van een dwangsom, verboden›",
           "‹Gedaagde dient zich te onthouden›", "‹Gedaagden dienen de inbreuk te staken›", "‹Gedaagde moet de verkoop staken›", "‹Gedaagden moeten zich onthouden›", "‹Gedaagde zal zich onthouden›", "‹Gedaagden zullen niet langer› lampen",
           "‹Gedaagde zal niet meer› lampen", "‹Gedaagde behoort te staken›", "‹Gedaagden behoren te staken›",
           "Het Gerecht ‹bepaalt dat gedaagde zich onthoudt›", "‹Gelast dat gedaagde de verkoop staakt›", "‹Beveelt dat gedaagden, op straffe van een dwangsom, de inbreuk staken›",
           "‹legt gedaagden een verbod› op", "‹Legt aan gedaagden, op straffe van een dwangsom, het verbod› op", "‹legt gedaagden een voorlopig verbod› op", "‹Legt gedaagde staking› op", "‹Legt Orlo stakingsbevel› op",
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
    r"^\s*(?:[Hh]et Gerecht )?(?:[Bb]eveelt|[Bb]epaalt|[Gg]elast|[Zz]egt voor recht|[Bb]eslist|[Gg]ebiedt|[Oo]rdonneert)(?:,? (?:bij wijze van|als|op grond van|op straffe van) [^.;:]{1,100}?)?,? dat\b",
    r"^\s*[Hh]et Gerecht\b(?= \w+ dat\b)",
    finds=["‹Beveelt dat› gedaagde", "‹Het Gerecht bepaalt dat›", "‹gelast, dat›", "‹Zegt voor recht dat›", "‹zegt voor recht, dat›", "‹Beslist dat›", "‹beslist dat›", "‹gebiedt dat›", "‹Gebiedt, bij wijze van voorlopige maatregel, dat›", "‹bepaalt als voorlopige maatregel dat›", "‹Bepaalt op grond van artikel 62 dat›", "‹Ordonneert dat›", "‹ordonneert op straffe van een dwangsom dat›", "‹Gelast dat›", "‹Het Gerecht› oordeelt dat"],
    never=["Het bevel dat gedaagde"],
)
ASIDE_WHOM = Rule(
    r"\b(?:op straffe|met (?:onmiddellijke )?ingang|vanaf|binnen|onder verbeurte|bij wijze van (?:voorlopige|onmiddellijke) (?:maatregel|voorziening)|(?:zich )?(?:in|op) (?:heel |geheel )?(?:de|het|Nederland|België|Duitsland|Frankrijk))\b[^.;:,]{0,160}",
    any_case=True,
    finds=["‹Op straffe van een dwangsom›", "‹met ingang van heden›", "‹met onmiddellijke ingang›", "‹vanaf 3 mei›", "‹binnen een week›", "‹onder verbeurte›", "‹bij wijze van voorlopige maatregel›", "‹bij wijze van onmiddellijke voorziening›", "gedaagden ‹zich in de lidstaten waar het octrooi geldt›", "‹op het grondgebied›", "‹in heel België›", "‹in geheel Duitsland›", "‹in Frankrijk›", "‹in Nederland›"],
    never=["gedaagden"],
)
UPHOLDS = Rule(
    r"\b(?:[Bb]ekrachtigt|[Bb]evestigt|[Hh]andhaaft) (?:het|de) (?:\w+ )?(?:bevel|verbod|beslissing|beschikking|maatregelen)\b",
    finds=["‹bekrachtigt het bevel› waarbij", "‹Bekrachtigt de bestreden beslissing›", "‹bevestigt het verbod›", "‹Bevestigt de beschikking›", "‹handhaaft de maatregelen›", "‹Handhaaft het bevel›"],
    never=["handhaaft het octrooi"],
)
NEGATED = Rule(
    r"\bniet (?:gehouden|verplicht|verboden|bevolen|veroordeeld)\b",
    finds=["‹niet gehouden›", "‹niet verplicht›", "‹niet verboden›", "‹niet bevolen›", "‹niet veroordeeld›"],
    never=["verboden om niet"],
)
REWORDS = Rule(
    r"\b(?:bevel|beslissing|beschikking|dictum|punt(?:en)?)\b[^.;]{0,160}? (?:als volgt|aldus) (?:te |komt te |wordt )?(?:gewijzigd|luiden|geherformuleerd|vervangen|aangepast)",
    finds=["het ‹bevel wordt als volgt gewijzigd›", "de ‹beslissing komt als volgt te luiden›", "de ‹beschikking, die aldus komt te luiden›", "het ‹dictum als volgt wordt vervangen›", "‹punt 1 wordt als volgt geherformuleerd›", "‹punten 1 en 2 worden als volgt aangepast›"],
    never=["Het octrooi wordt als volgt gewijzigd"],
)
REPORTED = Rule(
    r"\b(?:schikking|vaststellingsovereenkomst|toezegging|verbindt zich|verbonden|bekrachtig|bevestig|wijzig|herstel|ontwerp|voorstel)",
    any_case=True,
    finds=["de ‹schikking›", "de ‹vaststellingsovereenkomst›", "de ‹toezegging›", "‹verbindt zich›", "heeft zich ‹verbonden›", "‹bekrachtig›t", "‹bevestig›t", "te ‹wijzig›en", "‹herstel›t", "het ‹ontwerp›", "het ‹voorstel›"],
    never=["Het Gerecht, recht doende op het verzoek"],
)
_ACT = ("aan te bieden", "het verkeer", "de markt", "in te voeren", "aanbieden", "aangeboden", "aanbod", "invoer", "inbreuk op", "in de handel", "inbreuk te maken", "inbreuk maken", "inbreukmakende", "verhandelen", "verkopen", "verkoop", "toe te passen", "vervaardigen", "vervaardiging", "in voorraad", "leveren", "levering", "te adverteren", "te vertonen", "tentoon", "uit te voeren", "geïmporteerd", "importeren", "distribu", "te produceren", "inbreuk te staken", "directe inbreuk", "elke inbreuk", "iedere inbreuk")

ACT = Rule(*_ACT, finds=_ACT, never=["te betalen of openbaar te maken"], any_case=True)
_OTHER_ACT = ("te vernietigen", "openbaar te maken", "te verwijderen", "te wijzigen", "te openbaren", "mee te delen", "een procedure", "te verbergen", "mededelingen", "ten uitvoer te leggen")
OTHER_ACT = Rule(*_OTHER_ACT, finds=_OTHER_ACT, never=["lampen aan te bieden"], any_case=True)
_OTHER_OBJECT = ("vermogen", "bankrekening", "onroerend", "aandelen", "banktegoed", "bewijsmiddelen", "processtukken", "getuigen", "in bewaring gegeven", "stukken over", "te vervreemden")
OTHER_OBJECT = Rule(*_OTHER_OBJECT, finds=_OTHER_OBJECT, never=["lampen"])
REFUSES = Rule(
    r"\b[Ww]ijst\b(?:[^.;]{0,200}?) af\b", "wordt afgewezen", "worden afgewezen", "[Vv]erwerpt", "[Ww]eigert", "niet-ontvankelijk", "ongegrond",
    finds=["‹wijst de vordering af›", "‹Wijst de vordering af›", "‹wijst af› de vordering", "‹Wijst af› het", "‹wordt afgewezen›", "‹worden afgewezen›", "‹verwerpt› het", "‹Verwerpt› het", "‹weigert› het", "‹Weigert›", "verklaart het ‹niet-ontvankelijk›", "is ‹ongegrond›"], never=["wijst toe"],
)
_REST = ("meer of anders", "voor het overige")
REST = Rule(*_REST, finds=_REST, never=["wijst de vordering af"])
_SUPPOSING = ("indien", "tenzij", "voor het geval", "zodra", "mocht")
SUPPOSING = Rule(*_SUPPOSING, finds=_SUPPOSING, never=["verbiedt gedaagde"], any_case=True)
_ABOUT = ("verbod", "verbied", "voorlopige maatregel", "staken", "onthouden")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["proceskosten"], any_case=True)
_PROVISIONAL = ("voorlopige maatregel", "voorlopig verbod", "voorlopige voorziening", "bodemprocedure", "bodemzaak", "bij voorraad verb")
PROVISIONAL = Rule(*_PROVISIONAL, finds=_PROVISIONAL, never=["voorlopig uitvoerbaar"], any_case=True)
TAKES_BACK = Rule(
    r"\b(?P<did>[Vv]ernietigt|[Hh]erroept|[Hh]eft) (?P<what>(?:(?:het|dit) (?:\w+ )?(?:bevel|verbod|vonnis)|(?:de|deze) (?:\w+ )?(?:beslissing|beschikking|maatregel|maatregelen|uitspraak)))\b",
    r"\b(?:[Bb]evel|[Vv]erbod|[Bb]eslissing|[Bb]eschikking|[Mm]aatregelen) [^.;]{0,120}?(?:wordt|worden)\b[^.;]{0,80}? (?:vernietigd|herroepen|opgeheven|ingetrokken)\b",
    r"\b[Tt]rekt (?:het (?:\w+ )?(?:bevel|verbod)|de (?:\w+ )?(?:beslissing|beschikking|maatregelen))\b[^.;]{0,200}? in\b",
    finds=["‹vernietigt het bestreden bevel›", "‹Vernietigt de bestreden beslissing›", "‹herroept de voorlopige maatregelen›", "‹Herroept het verbod›", "‹heft het verbod› op", "‹Heft het bevel› op", "‹vernietigt dit bevel›", "‹vernietigt deze beschikking›", "‹herroept de maatregel›", "‹vernietigt het vonnis›", "‹vernietigt de bestreden uitspraak›",
           "Het ‹bevel van 3 mei wordt vernietigd›", "het ‹Bevel wordt herroepen›", "Het ‹verbod wordt opgeheven›", "Het ‹Verbod wordt opgeheven›", "De ‹beslissing wordt hierbij ingetrokken›", "De ‹Beslissing wordt vernietigd›", "De ‹beschikking wordt vernietigd›", "De ‹Beschikking wordt vernietigd›", "De ‹maatregelen worden opgeheven›", "De ‹Maatregelen worden opgeheven›",
           "‹Trekt het bevel van 3 mei in›", "‹trekt het verbod in›", "‹trekt de eerdere beslissing in›", "‹trekt de beschikking in›", "‹trekt de maatregelen in›", "‹trekt het eerdere bevel in›"],
    never=["vernietigt het octrooi"],
)
SUSPENDS = Rule(
    r"\b[Ss]chorst (?:de (?:tenuitvoerlegging|uitvoerbaarheid|werking)|het (?:\w+ )?(?:bevel|verbod)|de (?:\w+ )?(?:beslissing|beschikking)|de maatregelen)\b",
    r"\bschorsende werking (?:wordt [^.;]{0,40}?toegekend|aan het (?:hoger )?beroep)\b",
    r"\b(?:hoger )?beroep [^.;]{0,80}?heeft schorsende werking\b",
    r"\b[Tt]enuitvoerlegging [^.;]{0,120}?wordt (?:\w+ )?geschorst\b",
    finds=["‹Schorst de tenuitvoerlegging› van het bevel", "‹schorst het bevel›", "‹Schorst de beslissing›", "‹Schorst de maatregelen›", "‹schorsende werking wordt toegekend›", "‹Schorst de werking›", "‹schorst de uitvoerbaarheid›", "‹schorst het verbod›", "‹schorst het bestreden bevel›", "‹schorst de beschikking›", "‹schorst de bestreden beslissing›", "‹schorsende werking wordt alsnog toegekend›", "Verleent ‹schorsende werking aan het beroep›", "Het ‹hoger beroep tegen het bevel heeft schorsende werking›", "het ‹beroep heeft schorsende werking›", "De ‹tenuitvoerlegging van het bevel wordt voorlopig geschorst›", "‹Tenuitvoerlegging wordt geschorst›", "Verleent ‹schorsende werking aan het hoger beroep›"],
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
_EXCEPTING = ("uitzondering", "behalve", "uitgezonderd", "behoudens", "met uitsluiting van", "niet begrepen", "strekt zich niet uit")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["in Nederland"], any_case=True)
_GRANTS = ("wijst toe", "toegewezen")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["wijst af"], any_case=True)
UNTIL = Rule(r"\btot (?P<day>\d{1,2} [a-z]{3,9} \d{4})\b", finds=["‹tot 3 mei 2027›"], never=["tot de beslissing", "sinds 3 mei 2027"])
_EVERYWHERE = ("waarin het octrooi", "waar het octrooi", "waarin dat octrooi", "grondgebied van de overeenkomstsluitende lidstaten", "eenheidswerking", "eenheidsoctrooi geldt", "unitaire werking")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["in Nederland"], any_case=True)
GOODS = Rule(
    r"\bom\s(?:[0-9a-z][.)]\s)?(?P<goods>[a-z]{3,30} (?:met|voor|van|zoals)[^,;:.\n]{3,200}?)(?= (?:te|aan te|in te|in het|op de)\b)",
    finds=["verbiedt gedaagde ‹om lampen met een lens› te verkopen", "‹om pompen voor water› aan te bieden", "‹om pompen van staal› in te voeren", "‹om pompen zoals beschreven› in het verkeer",
           "‹om 1. lampen met een lens› op de markt"],
    never=["om te staken", "om iedere inbreuk te staken"],
)
