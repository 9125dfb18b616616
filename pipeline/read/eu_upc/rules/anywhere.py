"""What is written in the same way in each of the court's languages, or beside them: see the package on where the words were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A page's number that breaks into the text.
PAGE_NUMBER = Rule(
    r"^(?:(?:Page|Seite|Pagina|Blad)\s)?\d{1,3}(?:\s?(?:/|of|von|sur|van)\s?\d{1,3})?$",
    finds=["‹3›", "‹Page 3›", "‹Page 3 of 14›", "‹Seite 3 von 14›", "‹Page 3 sur 14›", "‹Pagina 3 van 14›", "‹3/14›", "‹Blad 3›"],
    never=["3. The Defendants", "Page 3 of the reply", "1) Orlo GmbH"],
)
# The number under which a party is listed.
ENTRY = Rule(
    r"(?:(?<=\s)|^)\(?(?P<number>\d{1,2})(?:\.|\)|:|°|º)\)?\s+(?=[^\W_])",
    finds=["‹1) ›Orlo GmbH", "‹1. ›Orlo GmbH", "‹(2) ›Orlo GmbH", "Berlin ‹2) ›Orlo GmbH", "‹2: ›Orlo GmbH", "‹2° ›Orlo SAS", "‹2º ›Orlo SAS"],
    never=["Road 12, 3050 AB", "Defendants 1), 3)", "EUR 3.500"],
)
# What else stands behind a heading over parties: "(S)", "(in the main proceedings)", "no.", a colon.
BEHIND_HEADING = Rule(
    r"\((?!\d{1,2}\))[^)]{1,80}\)|(?:no\.?|n°|nr\.?|zu|sub)(?=\s\(?\d)|(?:/|AND|UND|ET|EN)\s?[A-ZÀ-Þ][A-ZÀ-Þ-]+|[:\s/]"
    r"|(?i:(?:in|op|of|à|dans|der|de|en) (?:(?:the|de|der|den|het|la|le) )?(?:(?:main|principal) )?(?:counterclaim|main proceedings|main action|tegenvordering|reconventie|conventie|widerklage|nichtigkeitswiderklage|hauptsache|verletzungsklage"
    r"|demande reconventionnelle|demande principale|titre reconventionnel|reconvention)\b)",
    finds=["‹(S)›", "‹(defendants in the counterclaim)›", "‹no.› 2", "‹n°› 2", "‹nr.› 2", "‹zu› 2", "‹sub› 2", "‹/ COUNTER-DEFENDANT›", "‹:›", "‹/› Orlo", "‹AND COUNTER-DEFENDANT›", "‹UND WIDERBEKLAGTE›", "‹ET DÉFENDERESSE›", "‹EN VERWEERSTER›",
           "‹IN THE COUNTERCLAIM›", "‹in the main proceedings›", "‹in the main action›", "‹OP TEGENVORDERING›", "‹op de tegenvordering›", "‹in reconventie›", "‹in conventie›", "‹of counterclaim›", "‹der Widerklage›", "‹in der Nichtigkeitswiderklage›",
           "‹in der Hauptsache›", "‹der Verletzungsklage›", "‹à la demande reconventionnelle›", "‹dans la demande principale›", "‹à titre reconventionnel›", "‹en reconvention›", "‹de le reconvention›", "‹in den Hauptsache›", "‹in het reconventie›",
           "‹in the principal counterclaim›", "‹in main counterclaim›"],
    never=["(2)Orlo", "Orlo"],
)
# The short name that a list gives a party.
SHORT_NAME = Rule(
    r"\((?:hereinafter|hereafter|im Folgenden|nachfolgend|fortan|ci-après|hierna|also|auch|aussi|ook)"
    r"(?: (?:referred to as|te noemen|genannt|dénommée?|collectively))?[:,]?\s*[\"“”„«‘']?\s*(?P<short>[A-ZÀ-Þ][^\"“”„«»‘’'(),]{2,40}?)\s*[\"“”»’']?\)"
    r"|(?:hereinafter|hereafter|im Folgenden|nachfolgend|ci-après|hierna|verder)(?: (?:referred to as|te noemen|genannt|dénommée?))?[:,]?\s*[\"“„«‘']\s*(?P<short2>[A-ZÀ-Þ][^\"“”„«»‘’'(),]{2,40}?)\s*[\"“”»’']",
    finds=["‹(hereinafter \"Orlo\")›", "‹(hereafter: Orlo)›", "‹(im Folgenden: „Orlo“)›", "‹(nachfolgend Orlo)›", "‹(fortan: Orlo)›", "‹(ci-après « Orlo »)›",
           "‹(hierna: Orlo)›", "‹(also Orlo)›", "‹(auch: Orlo)›", "‹(aussi Orlo)›", "‹(ook: Orlo)›", "‹(hereinafter referred to as \"Orlo\")›",
           "‹(hierna te noemen: Orlo)›", "‹(im Folgenden genannt Orlo)›", "‹(ci-après dénommée « Orlo »)›", "‹(hereinafter collectively \"Orlo\")›", "Berlin, ‹hereinafter \"Orlo\"›, and", "‹hereafter \"Orlo\"›", "‹im Folgenden „Orlo“›", "‹nachfolgend: „Orlo“›", "‹ci-après « Orlo »›", "‹hierna ‘Orlo’›", "‹verder \"Orlo\"›",
           "‹hereinafter referred to as \"Orlo\"›", "‹hierna te noemen \"Orlo\"›", "‹im Folgenden genannt „Orlo“›", "‹ci-après dénommé « Orlo »›"],
    never=["(Defendant)", "(hereinafter: the patent)"],
)
# States that an item names by the item in which they stand.
REFERRED_STATES = Rule(
    r"\b(?:unter|onder|in) (?:Ziffer |punt |Nr\. )?(?P<label>[0-9A-Z]{1,4}[.)]?) (?:genannten|genoemde|bezeichneten|aufgeführten)"
    r" (?:Hoheitsgebieten|Staaten|Vertragsmitgliedstaaten|Ländern|Gebieten|grondgebieden|staten|lidstaten|landen)\b",
    r"\b(?:territor(?:y|ies)|states|countries) (?:referred to|mentioned|listed|named) (?:in|under) (?:item |point |no\. )?(?P<label2>[0-9A-Z]{1,4}[.)]?)",
    r"\b(?:territoires|Etats|États|pays) (?:visés|mentionnés|énumérés) (?:au point|sous|en) (?P<label3>[0-9A-Z]{1,4}[.)]?)",
    any_case=True,
    finds=["‹unter 2. genannten Hoheitsgebieten›", "‹unter Ziffer 2 bezeichneten Staaten›", "‹unter Nr. 2 aufgeführten Vertragsmitgliedstaaten›", "‹in 2. genannten Ländern›",
           "‹unter 2 genannten Gebieten›", "‹onder punt 2 genoemde grondgebieden›", "‹onder 2 genoemde staten›", "‹onder 2 genoemde lidstaten›", "‹onder 2 genoemde landen›",
           "‹territory referred to in item 2›", "‹territories mentioned under 2.›", "‹states listed in point 2›", "‹countries named in no. 2›",
           "‹territoires visés au point 2›", "‹Etats mentionnés sous A›", "‹États énumérés en A›", "‹pays visés au point 2›"],
    never=["in Germany", "unter 2. genannten Produkte", "the products referred to in item 2"],
)
# A heading over the patents that the case is about.
PATENT_HEADING = Rule(
    r"^(?:EUROPEAN )?PATENTS?(?: (?:AT ISSUE|IN SUIT|IN DISPUTE))?\b",
    r"^(?:STREIT|VERFÜGUNGS|KLAGE)PATENTE?\b",
    r"^(?:Patents? (?:at issue|in suit)|(?:Streit|Verfügungs|Klage)patente?)(?=\s?:|$)",
    r"^BREVETS?(?: (?:LITIGIEUX|EN CAUSE))?\b",
    r"^OCTROOI(?:EN)?(?: IN GESCHIL)?\b",
    finds=["‹PATENT AT ISSUE›", "‹PATENTS IN SUIT›: EP 1", "‹PATENT IN DISPUTE›", "‹EUROPEAN PATENT› EP 1", "‹STREITPATENT›: EP 1", "‹VERFÜGUNGSPATENT›", "‹KLAGEPATENTE›", "‹Patent at issue›:", "‹Patents in suit›", "‹Streitpatent›: EP 1",
           "‹Verfügungspatent›", "‹Klagepatente›", "‹BREVET LITIGIEUX› EP 1", "‹BREVETS EN CAUSE›", "‹OCTROOIEN›: EP 1", "‹OCTROOI IN GESCHIL›"],
    never=["The patent at issue", "Patent attorney", "Streitpatent ist"],
)
