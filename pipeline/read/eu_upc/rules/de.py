"""German: see the package on where these words were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

SMALL_WORDS = frozenset({"der", "die", "und", "das", "ist", "nicht"})
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"
)  # fmt: skip
STATES = {
    "Österreich": "AT", "Belgien": "BE", "Bulgarien": "BG", "Deutschland": "DE", "Dänemark": "DK", "Estland": "EE", "Finnland": "FI",
    "Frankreich": "FR", "Italien": "IT", "Litauen": "LT", "Luxemburg": "LU", "Lettland": "LV", "Malta": "MT", "Niederlande": "NL",
    "Portugal": "PT", "Rumänien": "RO", "Schweden": "SE", "Slowenien": "SI",
    "Niederlanden": "NL", "Französischen Republik": "FR", "Italienischen Republik": "IT", "Portugiesischen Republik": "PT",
}  # fmt: skip

FILLING = frozenset({"der", "die", "den", "dem", "und", "alle", "allen", "beide", "beiden", "im", "wege", "jeweils", "firma"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?)?(?:ANORDNUNG|ENTSCHEIDUNG|Anordnung|Entscheidung|TENOR|Tenor)\s?:?(?=$|\s(?:I|1|A)[.)]\s)",
    r"^AUS DIESEN GRÜNDEN\b",
    finds=["‹ANORDNUNG›", "‹ENTSCHEIDUNG:›", "‹Anordnung›", "‹Entscheidung›", "‹TENOR›", "‹D. Tenor›", "‹IV. ANORDNUNG›", "‹AUS DIESEN GRÜNDEN›", "‹ANORDNUNG› I. Die", "‹ANORDNUNG:› 1. Die", "‹Tenor› A. Die"],
    never=["ANORDNUNG des Gerichts erster Instanz", "GRÜNDE DER ANORDNUNG"],
)
CLOSES = Rule(
    r"^(?:Erlassen|Verkündet|Unterzeichnet) (?:in|am)\b",
    r"^(?:NAMEN UND UNTERSCHRIFTEN|INFORMATION(?:EN)? ZUR|DETAILS DER|RECHTSMITTELBELEHRUNG|UNTERSCHRIFTEN)\b",
    any_case=True,
    finds=["‹Erlassen in› München", "‹Verkündet am› 3. Mai", "‹Unterzeichnet in› Hamburg", "‹NAMEN UND UNTERSCHRIFTEN›",
           "‹Informationen zur› Berufung", "‹INFORMATION ZUR› Vollstreckung", "‹Details der› Anordnung", "‹Rechtsmittelbelehrung›", "‹Unterschriften›"],
    never=["Die Anordnung wurde erlassen in", "Information"],
)
COMPLAINS = Rule(
    r"^(?:KLÄGER|ANTRAGSTELLER)(?:IN|INNEN)?\b",
    finds=["‹KLÄGER›", "‹KLÄGERIN›", "‹ANTRAGSTELLERINNEN›"],
    never=["Klägerin", "BEKLAGTE"],
)
ANSWERS = Rule(
    r"^(?:BEKLAGTE[RN]?|ANTRAGSGEGNER(?:IN|INNEN)?)\b",
    finds=["‹BEKLAGTE›", "‹BEKLAGTER›", "‹ANTRAGSGEGNER›", "‹ANTRAGSGEGNERIN›", "‹ANTRAGSGEGNERINNEN›"],
    never=["Beklagte", "KLÄGERIN"],
)
OTHER_HEADING = Rule(
    r"^(?!KLÄGER|ANTRAG|BEKLAGTE)[A-ZÄÖÜ][A-ZÄÖÜ /]{6,60}:?$",
    r"^(?:STREITPATENT|PATENTE?)\b",
    finds=["‹VERFAHRENSSPRACHE:›", "‹ENTSCHEIDENDE RICHTER›", "‹STREITPATENT›: EP 1", "‹PATENT› EP 1", "‹PATENTE› (2)"],
    never=["KLÄGERINNEN", "ANTRAGSTELLERIN", "BEKLAGTE ZU", "Orlo Leuchten"],
)
REPRESENTED = Rule(
    r"^\(?(?:beide |alle )?vertreten durch\b",
    any_case=True,
    finds=["‹vertreten durch›: Rechtsanwalt", "‹(beide vertreten durch›", "‹alle vertreten durch›"],
    never=["Orlo GmbH, vertreten durch"],
)
DEFENDANTS = Rule(
    r"\b(?:Beklagten?|Antragsgegner(?:in(?:nen)?|n)?)(?P<numbers>(?: zu)? \(?\d{1,2}\)?(?:(?:, | und | bis |-)(?:zu )?\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["Die ‹Beklagte› wird", "Die ‹Beklagten› werden", "Der ‹Antragsgegner›", "Der ‹Antragsgegnerin›", "Den ‹Antragsgegnerinnen›",
           "Den ‹Antragsgegnern›", "‹Beklagte zu 1)›", "‹Beklagten 1›", "‹Beklagten zu 1, 2 und 3›", "‹Beklagten zu 1 bis 3›", "‹Beklagten zu 1-3›", "‹Beklagten zu 1) und zu 2)›"],
    never=["Die Klägerin", "beklagt"],
)
CLAIMANTS = Rule(
    r"\b(?:Kläger(?:in)?|Antragsteller(?:in)?|Berufungskläger(?:in)?)\b",
    finds=["Der ‹Kläger›", "Die ‹Klägerin›", "Der ‹Antragsteller›", "Die ‹Antragstellerin›", "Der ‹Berufungskläger›", "Die ‹Berufungsklägerin›"],
    never=["Die Beklagte"],
)
# Between verb and infinitive stands on pain of what, where and what; another infinitive would be what is ordered.
_NO_OTHER = r"(?:(?! zu (?:zahlen|erteilen|legen|vernichten|tragen)\b)[^;]){0,900}?"
ENJOINS = Rule(
    rf"(?P<whom>[^.;]{{1,300}}?) (?:wird|werden)\b(?:(?! zu )[^.;]){{0,300}}? (?:aufgegeben|verurteilt)\b{_NO_OTHER} unterlassen\b",
    r"(?P<whom2>[^.;]{1,300}?) (?:wird|werden)\b(?:(?! zu )[^.;]){0,300}? (?:untersagt|verboten)\b",
    r"\buntersagt (?P<whom3>(?:der|den|dem) [^.;,]{1,200})",
    finds=[
        "‹Der Antragsgegnerin wird aufgegeben, es zu unterlassen›, Lampen",
        "‹Die Beklagten werden verurteilt, es bei Meidung eines Zwangsgelds zu unterlassen›, Lampen",
        "‹Die Beklagte wird verurteilt, dass sie das Angebot unterlassen›",
        "‹Der Antragsgegnerin wird untersagt›, Lampen", "‹Den Beklagten werden die Handlungen verboten›",
        "Das Gericht ‹untersagt der Antragsgegnerin›, Lampen", "Es ‹untersagt den Beklagten›", "Es ‹untersagt dem Beklagten›",
    ],
    never=[
        "Die Beklagten werden verurteilt, 5.000 Euro zu zahlen und Werbung zu unterlassen",
        "Die Beklagten werden verurteilt, Auskunft zu erteilen und es zu unterlassen",
        "Die Beklagten werden verurteilt, Rechnung zu legen und es zu unterlassen",
        "Die Beklagten werden verurteilt, Lampen zu vernichten und es zu unterlassen",
        "Die Beklagten werden verurteilt, die Kosten zu tragen und es zu unterlassen",
        "Der Antrag wird abgewiesen",
    ],
)
_ACT = ("anzubieten", "Verkehr zu bringen", "einzuführen", "zu liefern", "zu vertreiben", "herzustellen", "Inverkehrbringen", "Anbieten", "patent zu verletzen")
ACT = Rule(*_ACT, finds=_ACT, never=["zu gebrauchen oder offenzulegen"])
REFUSES = Rule(
    r"\b(?:wird|werden)\b[^.;]{0,200}? (?:abgewiesen|zurückgewiesen)\b",
    r"\bweist\b",
    finds=["Der Antrag ‹wird zurückgewiesen›", "Die Klagen ‹werden abgewiesen›", "Das Gericht ‹weist› den Antrag zurück"],
    never=["Dem Antrag wird stattgegeben"],
)
_REST = ("im Übrigen", "im übrigen", "weitergehende")
REST = Rule(*_REST, finds=_REST, never=["Der Antrag wird zurückgewiesen"])
SUPPOSING = Rule(
    r"\b(?:Wenn|Sofern|Falls)\b",
    r"\b(?:wenn|sofern|falls) nicht\b",
    finds=["‹Wenn› die Sicherheit", "‹Sofern›", "‹Falls›", "‹wenn nicht›", "‹sofern nicht›", "‹falls nicht›"],
    never=["Die Beklagten werden", "wenn der Empfänger"],
)
_ABOUT = ("nterlass", "instweilige", "ntersag", "erbot")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["Kostenentscheidung"])
PROVISIONAL = Rule(
    r"\beinstweilige[nr]? (?:Maßnahmen?|Verfügung)\b",
    r"\bvorläufigen? Unterlassung",
    finds=["Erlass ‹einstweiliger Maßnahmen›", "‹einstweilige Maßnahme›", "‹einstweiligen Verfügung›", "‹vorläufige Unterlassung›", "‹vorläufigen Unterlassung›"],
    never=["vorläufig vollstreckbar"],
)
TAKES_BACK = Rule(
    r"\b(?P<what>(?:Anordnung|Entscheidung|Unterlassungsanordnung|Maßnahmen) [^.;]{0,200}?(?:wird|werden)\b[^.;]{0,100}?) (?P<did>aufgehoben|widerrufen)\b",
    finds=["Die angefochtene ‹Anordnung der Lokalkammer wird aufgehoben›", "Die ‹Entscheidung wird hiermit aufgehoben›",
           "Die ‹Unterlassungsanordnung wird widerrufen›", "Die einstweiligen ‹Maßnahmen werden widerrufen›"],
    never=["Das Patent wird widerrufen", "Der Antrag auf Aufhebung wird zurückgewiesen"],
)
SUSPENDS = Rule(
    r"\b(?:Anordnung|Entscheidung|Vollstreckung|Maßnahmen) [^.;]{0,200}?(?:wird|werden)\b[^.;]{0,100}? ausgesetzt\b",
    r"\baufschiebende Wirkung\b[^.;]{0,100}? angeordnet\b",
    r"\bBerufung hat aufschiebende Wirkung\b",
    finds=["Die ‹Anordnung wird ausgesetzt›", "Die ‹Entscheidung wird ausgesetzt›", "Die ‹Vollstreckung wird einstweilen ausgesetzt›", "Die ‹Maßnahmen werden ausgesetzt›",
           "Die ‹aufschiebende Wirkung der Berufung wird angeordnet›", "Die ‹Berufung hat aufschiebende Wirkung›"],
    never=["Das Verfahren wird ausgesetzt", "Der Antrag auf aufschiebende Wirkung wird zurückgewiesen"],
)
_IN_PART = ("teilweise", "insoweit", "soweit", "hinsichtlich")
IN_PART = Rule(
    r"(?<!in)soweit", "teilweise", "insoweit", "hinsichtlich", finds=_IN_PART, never=["insgesamt"], any_case=True
)
ENFORCEABLE = Rule(
    r"\bvollstreckbar\b", r"\bwirksam\b", r"\bvollstreckt\b", finds=["ist ‹vollstreckbar›", "wird ‹wirksam›", "darf ‹vollstreckt› werden"], never=["Wirkung"]
)
SECURITY = Rule(
    r"\b(?:erst|gegen|nach|sobald|nur)\b[^.;]{0,200}?(?:Sicherheit|Hinterlegung|Bankbürgschaft)",
    finds=["wird ‹erst wirksam, wenn eine Sicherheit›", "vollstreckbar ‹gegen Sicherheit›sleistung", "‹nach Hinterlegung›", "‹sobald eine Bankbürgschaft›",
           "‹nur gegen Sicherheit›"],
    never=["Der Antrag auf Sicherheitsleistung"],
)
_PENALTY = ("Zwangsgeld", "Ordnungsgeld")
PENALTY = Rule(*_PENALTY, finds=_PENALTY, never=["Geld"])
_KNOWN = (
    "kosten", "auskunft", "rechnung", "zurückzurufen", "rückruf", "vernicht", "entfern", "schaden", "entschädig", "veröffentlich", "übersetz",
    "streitwert", "berufung", "vertraulich", "geheim", "zugang", "verhandlung", "frist", "verfahren wird ausgesetzt", "zulässig", "zuständig",
    "einspruch", "sprache", "streithelf", "beweis", "besichtigung", "rücknahme", "vergleich", "richter", "zustell", "gebühr", "herausgabe",
    "herauszugeben", "sicherheit", "dokument", "schriftsatz", "berichtig", "patent wird", "nichtigkeit", "verletzt",
)
KNOWN = Rule(*_KNOWN, finds=_KNOWN, never=["Die Beklagten werden verurteilt, es zu unterlassen"], any_case=True)
_APPEALED = ("angefochten", "anordnung des gerichts erster instanz", "entscheidung des gerichts erster instanz")
APPEALED = Rule(*_APPEALED, finds=_APPEALED, never=["in Sachen Orlo"], any_case=True)
_SECRET = ("vertraulich", "offenlegen", "offenzulegen", "geheim")
SECRET = Rule(*_SECRET, finds=_SECRET, never=["Lampen anzubieten"], any_case=True)
_EXCEPTING = ("ausgenommen", "mit Ausnahme", "außer")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["in Deutschland"], any_case=True)
_GRANTS = ("stattgegeben", "ist begründet")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["wird abgewiesen"], any_case=True)
UNTIL = Rule(r"\bbis zum (?P<day>\d{1,2}\. [A-Z][a-zä]{2,8} \d{4})\b", finds=["‹bis zum 3. Mai 2027›"], never=["bis zur Entscheidung", "seit dem 3. Mai 2027"])
_EVERYWHERE = ("in denen das", "gebiet der vertragsmitgliedstaaten", "gebiet der vertragsmitgliedsstaaten")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["in Deutschland"], any_case=True)
GOODS = Rule(
    r"\bunterlassen,\s(?:[0-9a-z][.)]\s)?(?P<goods>[A-ZÄÖÜ][^,;:.\n]{3,200}|[a-zäöü]{3,20}[er] [A-ZÄÖÜ][^,;:.\n]{3,200})",
    r"\b(?:untersagt|verboten),\s(?P<goods2>[A-ZÄÖÜ][^,;:.\n]{3,200})",
    finds=["zu ‹unterlassen, Lampen mit einer Linse›, anzubieten", "zu ‹unterlassen, 1. Lampen mit einer Linse›, im", "zu ‹unterlassen, elektrischer Lampen mit Linse›,", "zu ‹unterlassen, elektrische Lampen mit Linse›,",
           "wird ‹untersagt, Lampen mit Linse›, im", "wird ‹verboten, Pumpen mit Ventil›,"],
    never=["zu unterlassen, in Deutschland", "zu unterlassen, im Gebiet", "zu unterlassen, auf dem Gebiet Lampen", "untersagt, es"],
)
