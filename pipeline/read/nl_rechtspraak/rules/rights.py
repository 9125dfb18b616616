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
_CALLED = r"(?:['‘“\"][^'’”\"]{1,60}['’”\"]|[^;\d]){0,80}?"
_KIND = r"(?:(?:woord|beeld|vorm|kleur)-?\s?(?:/\s?beeld)?)?merk(?:en|registratie)?"
EU_MARK = Rule(
    rf"\b(?:Unie-?|EU-?|Gemeenschaps-?|Europese?\s){_KIND}\b{_CALLED}(?P<number>0?\d{{2}}[\s.]?\d{{3}}[\s.]?\d{{3}}|\d{{7,9}})(?![\d.]*\d)",
    any_case=True,
    finds=[
        "‹Uniemerk met registratienummer 018 123 456›",
        "‹Uniewoordmerk ORLO, nr. 18123456›",
        "‹Uniewoordmerk 'ORLO 24' met nummer 18123456›",
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
        "‹Benelux tekeningen en modellen 12345-01›",
    ],
    never=["Gemeenschapsmodel 001234567-0001", "Beneluxmodel"],
)
WO_MARK = Rule(
    rf"\binternationa(?:al|le)\s(?:(?:woord|beeld)?merk(?:en)?|(?:merk)?registratie)\b{_CALLED}(?P<number>\d{{6,7}})(?![\d.]*\d)",
    any_case=True,
    finds=["‹internationale registratie met nummer 1234567›", "‹internationaal woordmerk ORLO nr. 987654›", "‹internationale merken 'ORLO 24' 1234567›", "‹internationaal beeldmerk 987654›", "‹internationale merkregistratie 1234567›"],
    never=["internationale handel", "Beneluxmerk 0912345"],
)
PLANT_GRANT = Rule(
    rf"\bkwekersrecht(?:en)?\b{_CALLED}(?P<number>\d{{3,6}})\b",
    any_case=True,
    finds=["‹kwekersrecht EU 12345›", "het communautaire ‹kwekersrecht met nummer 12345›", "de ‹kwekersrechten voor 'ORLO 24' met nummers 12345›"],
    never=["kwekersrecht op appels", "octrooi 12345"],
)
# A further number behind one, in a list of rights of one kind.
FURTHER = Rule(
    r"^[)\s'’”]{0,3}(?:,|en|of|alsmede)\s(?P<between>[^;:\d]{0,40}?)(?P<number>\d{4,9}-\d{2,4}|0?\d{2}[\s.]?\d{3}[\s.]?\d{3}|\d[\s.]?\d{3}[\s.]?\d{3}|\d{3,9})(?![\d.]*\d)",
    any_case=True,
    finds=[
        "‹ en 018765432›",
        "‹, 018 765 432›",
        "‹) en ORLO LIGHT (2 111 222›)",
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
IN_NO_REGISTER = Rule(
    r"\bnabootsing\w*|\bhandelsna(?:am|men)\b|\bdatabank\w*|\bnaburige\srechten\b",
    any_case=True,
    finds=["slaafse ‹nabootsing›", "de ‹handelsnaam›", "de ‹handelsnamen›", "het ‹databankenrecht›", "de ‹naburige rechten›"],
    never=["inbreuk"],
)
