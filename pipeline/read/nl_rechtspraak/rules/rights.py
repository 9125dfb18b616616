"""The rights on which Dutch courts decide, as their judgments write them."""

from __future__ import annotations

from pipeline.read.rule import Rule

_OF_NUMBER = (
    r"(?:\s?\(?(?:met|onder)?\s?(?:het\s)?(?:octrooi|registratie|inschrijvings|depot)?-?(?:nummers?|nrs?\.?|no\.?)|,)?\s?:?\s?"
)
# Seven digits in groups, as the European Patent Office counts its patents.
EP = Rule(
    rf"\b(?:(?:Europe(?:es|se)\soctrooi(?:en)?)(?:\s?\([A-Z]{{2}}\))?{_OF_NUMBER}(?:EP\s?)?|EP\s?(?:\([A-Z]{{2}}\)\s?)?)(?P<number>\d[ .]?\d{{3}}[ .]?\d{{3}})(?![\d.]*\d)",
    finds=[
        "‹EP 1 234 567›",
        "‹EP 1.234.567› B1",
        "‹EP1234567›",
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
    r"\bEP\s?'?(?P<last>\d{3})\b(?![ .]?\d)", finds=["‹EP 447›", "‹EP'447›", "‹EP447› en"], never=["EP 1 234 567", "EP 3336447"]
)
NL_PATENT = Rule(
    r"\b(?:Nederlandse?\soctrooi(?:en)?\b[^.;\d]{0,40}?|NL\s?)(?P<number>\d{7}|\d[ .]\d{3}[ .]\d{3})(?![\d.]*\d)",
    finds=[
        "‹Nederlands octrooi 2 012 345›",
        "‹Nederlands octrooi NL 1012345›",
        "‹NL 2012345›",
        "‹Nederlandse octrooien met nummers 1 012 345›",
    ],
    never=["NL.2012", "octrooi 2012345"],
)
_KIND = r"(?:(?:woord|beeld|vorm|kleur)-?\s?(?:/\s?beeld)?)?merk(?:en|registratie)?"
EU_MARK = Rule(
    rf"\b(?:Unie-?|EU-?|Gemeenschaps-?|Europese?\s){_KIND}\b[^;\d]{{0,80}}?(?P<number>0?\d{{2}}[ .]?\d{{3}}[ .]?\d{{3}}|\d{{7,9}})(?![\d.]*\d)",
    any_case=True,
    finds=[
        "‹Uniemerk met registratienummer 018 123 456›",
        "‹Uniewoordmerk ORLO, nr. 18123456›",
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
    rf"\bBenelux-?\s?{_KIND}\b[^;\d]{{0,80}}?(?P<number>\d{{6,7}})(?!\d)",
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
    ],
    never=["Uniemerk 018123456", "Beneluxmerk"],
)
EU_DESIGN = Rule(
    r"\b(?:(?:ingeschreven|geregistreerde?)\s)?(?:Unie-?|EU-?|Gemeenschaps-?)model(?:len|registratie)?\b[^;\d]{0,80}?(?P<number>\d{6,9}-\d{4})\b",
    any_case=True,
    finds=[
        "‹Gemeenschapsmodel met nummer 001234567-0001›",
        "het ‹ingeschreven Gemeenschapsmodel 001234567-0001›",
        "‹geregistreerd Uniemodel 001234567-0001›",
        "‹geregistreerde Gemeenschapsmodellen 001234567-0001›",
        "‹EU-model 015012345-0002›",
        "‹Gemeenschapsmodelregistratie 001234567-0001›",
    ],
    never=["niet-ingeschreven Gemeenschapsmodel"],
)
PATENT = Rule(r"\boctrooi\w*|\bEP\b", any_case=True, finds=["het ‹octrooi›", "‹octrooirechten›", "‹EP›"], never=["merk"])
MARK = Rule(
    r"\b\w*merk(?:en|recht|rechten)?\b",
    any_case=True,
    finds=["het ‹merk›", "de ‹Uniemerken›", "haar ‹merkrecht›", "haar ‹merkrechten›"],
    never=["opgemerkt", "kenmerkend"],
)
DESIGN = Rule(
    r"\b\w*model(?:len|recht|rechten)?\b",
    any_case=True,
    finds=["het ‹model›", "de ‹Gemeenschapsmodellen›", "haar ‹modelrecht›", "haar ‹modelrechten›"],
    never=["octrooi"],
)
COPYRIGHT = Rule(r"\bauteursrecht\w*", any_case=True, finds=["haar ‹auteursrecht›", "‹auteursrechtinbreuk›"], never=["merkrecht"])
IMITATION = Rule(r"\bnabootsing\w*", any_case=True, finds=["slaafse ‹nabootsing›"], never=["inbreuk"])
