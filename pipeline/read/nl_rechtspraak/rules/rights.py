"""The rights on which Dutch courts decide, as their judgments write them."""

from __future__ import annotations

from pipeline.read.rule import Rule

_OF_NUMBER = (
    r"(?:\s?\(?(?:met|onder)?\s?(?:het\s)?(?:octrooi|registratie|inschrijvings|depot)?-?(?:nummers?|nrs?\.?|no\.?)|,)?\s?:?\s?"
)
# Seven digits in groups, as the European Patent Office counts its patents.
EP = Rule(
    rf"\b(?:(?:Europe(?:es|se)\soctrooi(?:en)?)(?:\s?\([A-Z]{{2}}\))?{_OF_NUMBER}(?:EP\s?)?|EP\s?(?:\([A-Z]{{2}}\)\s?)?)(?P<number>\d[\s.]?\d{{3}}[\s.]?\d{{3}})(?![\d.]*\d)",
    finds=[
        "‹EP 1 234 567›",
        "‹EP 1.234.567› B1",
        "‹EP1234567›",
        "‹EP\u00a01\u00a0234\u00a0567›",
        "‹EP (NL) 1 234 567›",
        "‹Europees octrooi 1 234 567›",
        "‹Europees octrooi met nummer 1 234 567›",
        "‹Europese octrooien EP 1 234 567›",
        "‹Europees octrooi (NL) 1 234 567›",
        "‹Europees octrooi (met octrooinummer EP 1 234 567›)",
        "‹Europees octrooi onder het registratienummer 1234567›",
        "‹Europees octrooi nr. 1234567›",
        "‹Europees octrooi no. 1234567›",
        "‹Europees octrooi met inschrijvingsnummer 1234567›",
        "‹Europees octrooi met depotnummers: 1234567›",
        "‹Europees octrooi nrs. 1234567›",
        "‹Europees octrooi, 1234567›",
    ],
    never=["EP 447", "1 234 567", "EP 12 345 678.9"],
)
# The last three digits of a number that stands elsewhere in the judgment.
SHORT_EP = Rule(
    r"\bEP[\s-]?['’]?(?P<last>\d{3})\b(?![^\S\n]?\d)(?!\.\d)", finds=["‹EP 447›", "‹EP 447›\n2. en", "‹EP'447›", "‹EP447› en", "‹EP-447›", "‹EP’447›", "‹EP\u00a0447›"], never=["EP 1 234 567", "EP 3336447"]
)
# The last figures of a design's number: "het Gemeenschapsmodel met nummer -0002".
SHORT_DESIGN = Rule(r"(?<![\d-])-(?P<last>\d{4})\b(?!-)", finds=["nummer ‹-0002›", "(‹-0003›)"], never=["001234567-0002", "2020-2021"])
NL_PATENT = Rule(
    r"\b(?:Nederlandse?\soctrooi(?:en)?\b[^.;\d]{0,40}?|NL\s?)(?P<number>\d{7}|\d[\s.]\d{3}[ .]\d{3})(?![\d.]*\d)",
    finds=[
        "‹Nederlands octrooi 2 012 345›",
        "‹Nederlands octrooi NL 1012345›",
        "‹NL 2012345›",
        "‹Nederlandse octrooien met nummers 1 012 345›",
    ],
    never=["NL.2012", "octrooi 2012345"],
)
# What stands between a right's kind and its number: what it is called, which may have figures in quotes.
_CALLED = r"(?:['‘“\"][^'’”\"]{1,60}['’”\"]|\b\d{1,2}\s[a-z]{3,9}\s\d{4}\b|[^;\d]){0,80}?"
_KIND = r"(?:(?:woord|beeld|vorm|kleur)-?\s?(?:/\s?beeld)?)?merk(?:en|registratie)?"
EU_MARK = Rule(
    rf"\b(?:Unie-?|EU-?|Gemeenschaps-?|Europese?\s){_KIND}\b{_CALLED}(?P<number>0?\d{{2}}[\s.]?\d{{3}}[\s.]?\d{{3}}|\d{{7,9}})(?![\d.]*\d)",
    any_case=True,
    finds=[
        "‹Uniemerk met registratienummer 018 123 456›",
        "‹Uniewoordmerk ORLO, nr. 18123456›",
        "‹Uniewoordmerk 'ORLO 24' met nummer 18123456›",
        "‹Uniewoordmerk ORLO, ingeschreven op 4 mei 2018 onder nummer 018123456›",
        "‹EU-beeldmerk 018123456›",
        "‹Gemeenschapsmerken 1234567›",
        "‹Europese beeldmerk 1234567›",
        "‹Unievormmerk 1234567›",
        "‹Uniekleurmerk 1234567›",
        "‹Uniemerkregistratie 1234567›",
        "‹Uniewoord/beeldmerk 1234567›",
    ],
    never=["Beneluxmerk 0912345", "Uniemerk uit 2016"],
)
BX_MARK = Rule(
    rf"\bBenelux-?\s?{_KIND}\b{_CALLED}(?P<number>\d{{6,7}})(?!\d)",
    any_case=True,
    finds=[
        "‹Beneluxmerk met registratienummer 0912345›",
        "‹Benelux woordmerk ORLO 912345›",
        "‹Benelux-beeldmerk 0912345›",
        "‹Beneluxmerken 0912345›",
        "‹Beneluxmerkregistratie 0912345›",
        "‹Beneluxvormmerk 0912345›",
        "‹Beneluxkleurmerk 0912345›",
        "‹Beneluxwoord/beeldmerk 0912345›",
        "‹Beneluxmerk ‘ORLO 24’ 0912345›",
        "‹Beneluxmerk ORLO van 4 mei 2018 met nummer 0912345›",
    ],
    never=["Uniemerk 018123456", "Beneluxmerk"],
)
EU_DESIGN = Rule(
    rf"\b(?:(?:ingeschreven|geregistreerde?)\s)?(?:Unie-?|EU-?|Gemeenschaps-?)model(?:len|registratie)?\b{_CALLED}(?P<number>\d{{6,9}}-\d{{4}})\b",
    any_case=True,
    finds=[
        "‹Gemeenschapsmodel met nummer 001234567-0001›",
        "het ‹ingeschreven Gemeenschapsmodel 001234567-0001›",
        "‹geregistreerd Uniemodel 001234567-0001›",
        "‹geregistreerde Gemeenschapsmodellen 001234567-0001›",
        "‹EU-model 015012345-0002›",
        "‹Gemeenschapsmodelregistratie 001234567-0001›",
        "‹Uniemodel “lamp 24” 001234567-0001›",
        "‹Uniemodel, gedeponeerd op 4 mei 2018 onder nummer 001234567-0001›",
    ],
    never=["niet-ingeschreven Gemeenschapsmodel"],
)
BX_DESIGN = Rule(
    rf"\bBenelux-?\s?(?:tekening(?:en)?\s(?:of|en)\s)?model(?:len|recht(?:en)?|registratie)?\b{_CALLED}(?P<number>\d{{4,6}}-\d{{2,4}})\b",
    any_case=True,
    finds=[
        "‹Beneluxmodel met inschrijvingsnummer 12345-01›",
        "‹Benelux-modellen 12345-0001›",
        "‹Benelux modelregistratie 12345-01›",
        "‹Benelux modelrecht 12345-01›",
        "‹Benelux modelrechten 12345-01›",
        "‹Benelux tekening of model 12345-01›",
        "‹Beneluxmodel 'lamp 24' 12345-01›",
        "‹Beneluxmodel van 4 mei 2018 met nummer 12345-01›",
        "‹Benelux tekeningen en modellen 12345-01›",
    ],
    never=["Gemeenschapsmodel 001234567-0001", "Beneluxmodel"],
)
# A number that stands before the kind of its right.
EU_MARK_BEHIND = Rule(
    r"\bnummers?\s(?P<number>0?\d{2}[\s.]?\d{3}[\s.]?\d{3}|\d{7,9})\b(?!-)[^;.]{0,80}?\b(?:ingeschreven|geregistreerde?)\s(?:Unie-?|EU-?|Gemeenschaps-?)(?=merk|woord|beeld|vorm|kleur)",
    any_case=True,
    finds=[
        "het onder ‹nummer 018123456 ingeschreven Unie›woordmerk",
        "de onder ‹nummers 018 123 456 en 018765432 ingeschreven Unie›merken",
        "het onder ‹nummer 1234567 geregistreerde EU-›beeldmerk",
        "onder ‹nummer 1234567 geregistreerd Gemeenschaps›merk",
        "onder ‹nummer 1234567 ingeschreven Unie›vormmerk",
        "onder ‹nummer 1234567 ingeschreven Unie›kleurmerk",
    ],
    never=["onder nummer 001234567-0001 ingeschreven Uniemerk", "onder nummer 12345 ingeschreven Uniemerk"],
)
EU_DESIGN_BEHIND = Rule(
    r"\b(?P<number>\d{9}-\d{4})\b(?=[^;.]{0,160}?\b(?:Unie-?|EU-?|Gemeenschaps-?)model)",
    any_case=True,
    finds=["onder nummers ‹001234567-0001› (hierna: Model 1) ingeschreven Gemeenschapsmodellen", "‹001234567-0001› ingeschreven Uniemodel", "‹001234567-0001›, een EU-model"],
    never=["12345-01 ingeschreven Beneluxmodel"],
)
WO_MARK = Rule(
    rf"\binternationa(?:al|le)\s(?:(?:woord|beeld)?merk(?:en)?|(?:merk)?registratie)\b{_CALLED}(?P<number>\d{{6,7}})(?![\d.]*\d)",
    any_case=True,
    finds=["‹internationale registratie met nummer 1234567›", "‹internationaal woordmerk ORLO nr. 987654›", "‹internationale merken 'ORLO 24' 1234567›", "‹internationaal beeldmerk 987654›", "‹internationaal merk van 4 mei 2018 met nummer 987654›", "‹internationale merkregistratie 1234567›"],
    never=["internationale handel", "Beneluxmerk 0912345"],
)
CERTIFICATE_GRANT = Rule(
    rf"\b(?:beschermingscertifica(?:at|ten)|ABC)\b{_CALLED}(?P<number>\d{{6}})\b",
    finds=["aanvullend ‹beschermingscertificaat met nummer 301044›", "aanvullende ‹beschermingscertificaten 301044› en 301045", "‹ABC 301044›", "‹ABC van 4 mei 2018 met nummer 301044›", "‹ABC 'orlimab 24' 301044›"],
    never=["octrooi 301044", "ABC"],
)
PLANT_GRANT = Rule(
    rf"\bkwekersrecht(?:en)?\b{_CALLED}(?P<number>\d{{3,6}})\b",
    any_case=True,
    finds=["‹kwekersrecht EU 12345›", "het communautaire ‹kwekersrecht met nummer 12345›", "de ‹kwekersrechten voor 'ORLO 24' met nummers 12345›", "het ‹kwekersrecht van 4 mei 2018 met nummer 12345›"],
    never=["kwekersrecht op appels", "octrooi 12345"],
)
# A further number behind one, in a list of rights of one kind.
FURTHER = Rule(
    r"^[)\s'’”]{0,3}(?:\s?\([^()]{1,60}\)\s)?(?:,|en|of|alsmede)\s(?P<between>[^;:\d]{0,40}?)(?P<number>\d{4,9}-\d{2,4}|0?\d{2}[\s.]?\d{3}[\s.]?\d{3}|\d[\s.]?\d{3}[\s.]?\d{3}|\d{3,9})(?![\d.]*\d)",
    any_case=True,
    finds=[
        "‹ en 018765432›",
        "‹, 018 765 432›",
        "‹) en ORLO LIGHT (2 111 222›)",
        "‹ (hierna: Model 3) en 001234567-0004›",
        "‹ of 12345-01›",
        "‹ alsmede nr. 0912345›",
        "‹, 12345›",
    ],
    never=["; 018765432", " van 018765432"],
)
UNREGISTERED = Rule(
    r"\b(?:niet-?\s?ingeschreven|niet-?\s?geregistreerde?|ongeregistreerde?)\b",
    any_case=True,
    finds=["het ‹niet-ingeschreven› Uniemodel", "het ‹niet ingeschreven› model", "het ‹niet-geregistreerde› model", "een ‹niet geregistreerd› model", "een ‹ongeregistreerd› model", "‹ongeregistreerde› modellen"],
    never=["ingeschreven Uniemodel"],
)
PATENT = Rule(r"\boctrooi\w*|\bEP\b", any_case=True, finds=["het ‹octrooi›", "‹octrooirechten›", "‹EP›"], never=["merk"])
MARK = Rule(
    r"\b\w*merk(?:en|recht|rechten)?\b|\btekens?\b[^;.]{0,160}\bter\sonderscheiding\svan\b",
    any_case=True,
    finds=["het ‹merk›", "de ‹Uniemerken›", "haar ‹merkrecht›", "haar ‹merkrechten›", "het ‹teken ORLO te gebruiken ter onderscheiding van› lampen", "‹tekens ter onderscheiding van›"],
    never=["opgemerkt", "kenmerkend"],
)
DESIGN = Rule(
    r"\b\w*model(?:len|recht|rechten)?\b",
    any_case=True,
    finds=["het ‹model›", "de ‹Gemeenschapsmodellen›", "haar ‹modelrecht›", "haar ‹modelrechten›"],
    never=["octrooi"],
)
COPYRIGHT = Rule(
    r"\bauteursrecht\w*|\w*verveelvoudig\w*",
    any_case=True,
    finds=["haar ‹auteursrecht›", "‹auteursrechtinbreuk›", "te ‹verveelvoudigen›"],
    never=["merkrecht"],
)
PLANT = Rule(r"\bkwekersrecht\w*|\bcomponenten\svan\b", any_case=True, finds=["het ‹kwekersrecht›", "‹componenten van› het ras"], never=["merk"])
CERTIFICATE = Rule(r"\b\w*certifica(?:at|ten)\b|\bABC\b", finds=["het ‹certificaat›", "de ‹beschermingscertificaten›", "het ‹ABC›"], never=["certificering"])
IN_NO_REGISTER = Rule(
    r"\bnodelo(?:os|ze)\s(?:gevaar\svoor\s)?verwarring\w*|\bnabootsing\w*|\bnagebootste?\b|\bhandelsna(?:am|men)\w*|\bdatabank\w*|\bnaburige\srechten\b",
    any_case=True,
    finds=["slaafse ‹nabootsing›", "slaafs ‹nagebootst›", "de ‹nagebootste› verpakking", "de ‹handelsnaam›", "de ‹handelsnamen›", "heeft ‹nodeloos verwarring› gewekt", "sticht ‹nodeloze verwarring›", "‹nodeloos gevaar voor verwarring›", "het ‹databankenrecht›", "de ‹naburige rechten›"],
    never=["inbreuk"],
)
# What the judgment calls a right from there on.
CALLED = Rule(
    r"\b(?:hierna|verder|en\s(?:samen|gezamenlijk|tezamen))\b(?:,?\s(?:ook|samen|gezamenlijk|tezamen|te\snoemen|genoemd|kortweg|steeds))*\s?:?\s[\"'‘“„]?(?P<name>[^\"'’”“„‘()\[\],;:]{2,60}?)[\"'’”]?(?=\s?[),;.]|$|\sgenoemd|\sen\s(?:samen|gezamenlijk))",
    any_case=True,
    finds=[
        "(‹hierna: het Merk›)",
        "(‹hierna: Model 3›) en",
        "‹hierna te noemen: 'het octrooi'›.",
        "(‹hierna ook: EP 456›)",
        "‹verder: het Uniemerk›;",
        "(‹hierna samen: de Merken›)",
        "(‹hierna gezamenlijk: de Merken›)",
        "(‹hierna tezamen: de Merken›)",
        "(‹hierna aangeduid als Model 1›)",
        "‹hierna genoemd: het ABC›,",
        "(‹hierna kortweg: EP 456›)",
        "(‹hierna steeds: het Model›)",
        "‹hierna: EP 456› en gezamenlijk",
        "‹hierna: EP 456› en samen",
        "‹hierna het octrooi› genoemd",
        "‹en samen: de octrooien›)",
        "‹en gezamenlijk: de octrooien›)",
        "‹en tezamen: de octrooien›)",
        "‹hierna: het merk›",
    ],
    never=["in het hierna te geven oordeel van de rechtbank over de vraag of die merken (klasse 9) geldig zijn"],
)
IN_BRACKETS = Rule(
    r"\(\s?[\"'‘“„]?(?:[Hh]et|[Dd]e)\s[\"'‘“„]?(?P<name>[A-Z][^\"'’”“„‘()\[\],;:]{2,40}?)[\"'’”]?\s?\)",
    finds=["(het Merk)", "('de Merken')", "(Het Merk)", "(De Modellen)"],
    never=["(het merk)", "(Norvik)"],
)
# Whether such a name is that of a right, and whether of several.
NAME_OF_RIGHT = Rule(
    r"octrooi|\bEP\b|\bEP\d|\bNL\b|merk|model|\bABC\b|certificaat|kwekersrecht|\bras\b",
    any_case=True,
    finds=["het ‹octrooi›", "‹EP› 456", "‹EP4›56", "‹NL› 345", "de Tolin-‹merk›en", "‹Model› 3", "‹ABC›", "‹certificaat›", "‹kwekersrecht›", "het ‹Ras›"],
    never=["Norvik", "de Beschikking"],
)
SEVERAL = Rule(
    r"\b(?:samen|gezamenlijk|tezamen)\b|\b\w*(?:octrooien|merken|modellen|certificaten|rechten)\b",
    any_case=True,
    finds=["hierna ‹samen›", "hierna ‹gezamenlijk›", "hierna ‹tezamen›", "de ‹octrooien›", "de Tolin-‹merken›", "de ‹modellen›", "de ‹certificaten›", "de ‹kwekersrechten›"],
    never=["hierna: het merk"],
)
# Rights by the paragraph in which they are described.
IN_PARAGRAPH = Rule(
    r"\b(?:onder|in|sub|r\.?o\.?|rechtsoverweging|paragraaf|overweging)\s(?P<number>\d{1,2}(?:\.\d{1,2}){1,2})\.?\b(?P<of>[^;.]{0,60}?\b(?:octrooi(?:en)?|\w*merk(?:en)?|\w*model(?:len)?|kwekersrecht(?:en)?|\w*certifica(?:at|ten))\b)",
    any_case=True,
    finds=[
        "de ‹onder 2.1 omschreven Uniemerken›",
        "de ‹in 2.1.3 genoemde merk›",
        "de ‹sub 2.1 bedoelde octrooien›",
        "het ‹sub 2.1 bedoelde octrooi›",
        "het ‹r.o. 2.1 beschreven model›",
        "de ‹rechtsoverweging 2.1 vermelde modellen›",
        "het ‹paragraaf 2.1 vermelde kwekersrecht›",
        "de ‹overweging 2.1 vermelde kwekersrechten›",
        "het ‹onder 2.1 bedoelde certificaat›",
        "de ‹onder 2.1 bedoelde beschermingscertificaten›",
    ],
    never=["onder 2.1 opgelegde dwangsom", "in 2026 ingeschreven merk"],
)
# A mark by the name that it has.
NAMED = Rule(
    r"\w*merk\s[\"'‘“„]?(?P<name>[A-Z0-9][A-Z0-9&'-]*(?:\s[A-Z0-9][A-Z0-9&'-]*)*)\b",
    finds=["‹Uniewoordmerk ORLO›", "‹merk ‘ORLO LIGHT›’ van", "‹woordmerk ORLO 24›"],
    never=["merk van Orlo"],
)
OF_UNION = Rule(r"\b(?:Unie-?|EU-?|Gemeenschaps-?)(?:\w+-?/?)?(?:merk|model)", any_case=True, finds=["‹Uniemerk›en", "‹Uniewoordmerk›", "‹EU-merk›", "‹Gemeenschapsmodel›"], never=["Beneluxmerk"])
OF_BENELUX = Rule(r"\bBenelux", any_case=True, finds=["‹Benelux›-woordmerk"], never=["Uniemerk"])
