"""The open data of the Dutch courts, for judgments of our own, in the shape of its captured answers and its value list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from canned import Answered

ZONE = ZoneInfo("Europe/Amsterdam")
SUBJECT = "http://psi.rechtspraak.nl/rechtsgebied#civielRecht_eigendomVanEenAnder"  # an address that nobody could guess
VALUES = f"""<?xml version="1.0" encoding="utf-8"?>
<Rechtsgebieden>
  <Rechtsgebied><Identifier>http://psi.rechtspraak.nl/rechtsgebied#civielRecht</Identifier><Naam>Civiel recht</Naam>
    <Rechtsgebied><Identifier>http://psi.rechtspraak.nl/rechtsgebied#civielRecht_goederenrecht</Identifier><Naam>Goederenrecht</Naam></Rechtsgebied>
    <Rechtsgebied><Identifier>{SUBJECT}</Identifier><Naam>Intellectueel-eigendomsrecht</Naam></Rechtsgebied>
  </Rechtsgebied>
</Rechtsgebieden>
"""
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <title type="text">Rechtspraak Open Data (Uitspraken)</title>
    <subtitle type="text">Aantal gevonden ECLI's: {count}</subtitle>
    <id>uuid:00000000-0000-0000-0000-000000000000;id=1</id>
    <rights type="text">Copyright 2026 Rechtspraak.</rights>
    <updated>2026-10-13T12:00:00+02:00</updated>
"""
_ENTRY = re.compile(rb"    <entry.*?</entry>\n", re.DOTALL)
_SPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ecli="https://e-justice.europa.eu/ecli" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:psi="http://psi.rechtspraak.nl/" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"'
)
_OWN = 'lang="nl" xml:space="preserve" xmlns="http://www.rechtspraak.nl/schema/rechtspraak-1.0"'


class Judgment(NamedTuple):
    """One of ours: what its metadata say, and its lines; a line "§ role" begins a section, and one "# words" is its title."""

    ecli: str
    court: str
    decided: str
    numbers: str
    changed: str  # Dutch time
    procedure: str
    summary: str
    lines: tuple[str, ...]
    gone: str = ""


_LAMPS = Judgment(
    "ECLI:NL:RBDHA:2026:9101",
    "Rechtbank Den Haag",
    "2026-10-05",
    "C/09/700101 / KG ZA 26-501",
    "2026-10-06T09:15:00",
    "Kort geding",
    "Kort geding. Octrooi op inklapbare werklampen. Inbreuk voorshands aannemelijk. Verbod toegewezen.",
    (
        "vonnis",
        "RECHTBANK DEN HAAG",
        "Team handel",
        "zaaknummer / rolnummer: C/09/700101 / KG ZA 26-501",
        "Vonnis in kort geding van 5 oktober 2026",
        "in de zaak van",
        "de besloten vennootschap met beperkte aansprakelijkheid",
        "ORLO WERKLAMPEN B.V.,",
        "gevestigd te Delft,",
        "eiseres,",
        "advocaat mr. A. Stip te Den Haag,",
        "tegen",
        "1. de rechtspersoon naar vreemd recht",
        "NINGBO FENWICK LIGHTING CO. LTD.,",
        "gevestigd te Ningbo, Volksrepubliek China,",
        "2. HOLT IMPORT B.V.,",
        "te Rotterdam,",
        "gedaagden,",
        "advocaat mr. B. Lijn te Amsterdam.",
        "Partijen zullen hierna Orlo en Fenwick c.s. genoemd worden.",
        "§ procesverloop",
        "# 1|De procedure",
        "1.1.|Het verloop van de procedure blijkt uit de dagvaarding.",
        "§ overwegingen",
        "# 2|De beoordeling",
        (
            "2.1.|Orlo is houdster van Europees octrooi EP 3 987 654 B1 (hierna: EP 654). Orlo vordert dat Fenwick c.s. wordt "
            "verboden inbreuk te maken op EP 654."
        ),
        "§ beslissing",
        "# 3|De beslissing",
        "De voorzieningenrechter",
        (
            "3.1.|verbiedt gedaagden om met ingang van twee dagen na betekening van dit vonnis in Nederland inbreuk te maken "
            "op het Nederlandse deel van EP 654;"
        ),
        "3.2.|beveelt gedaagden binnen veertien dagen opgave te doen van de afnemers van de werklampen;",
        (
            "3.3.|veroordeelt gedaagden tot betaling van een dwangsom van € 10.000,- voor iedere dag dat zij het verbod "
            "onder 3.1 overtreden;"
        ),
        "3.4.|veroordeelt gedaagden in de proceskosten, tot op heden begroot op € 22.000,-;",
        "3.5.|bepaalt de termijn als bedoeld in artikel 1019i Rv op zes maanden;",
        "3.6.|verklaart dit vonnis tot zover uitvoerbaar bij voorraad;",
        "3.7.|wijst het meer of anders gevorderde af.",
        "Dit vonnis is gewezen door mr. C. Punt en in het openbaar uitgesproken op 5 oktober 2026.",
    ),
)
_KETTLES = Judgment(
    "ECLI:NL:RBDHA:2026:9102",
    "Rechtbank Den Haag",
    "2026-10-05",
    "C/09/690202 / HA ZA 25-902",
    "2026-10-06T10:00:00",
    "Bodemzaak",
    "Octrooirecht. Waterkokers vallen niet onder de conclusies. Geen inbreuk.",
    (
        "vonnis",
        "RECHTBANK DEN HAAG",
        "zaaknummer / rolnummer: C/09/690202 / HA ZA 25-902",
        "Vonnis van 5 oktober 2026",
        "in de zaak van",
        "BRAMBLE KETTLES LTD.,",
        "te Leeds, Verenigd Koninkrijk,",
        "eiseres,",
        "tegen",
        "VALE KEUKENS B.V.,",
        "te Breda,",
        "gedaagde,",
        "Partijen zullen hierna Bramble en Vale genoemd worden.",
        "§ overwegingen",
        "# 1|De beoordeling",
        "1.1.|Bramble vordert een verbod op inbreuk op Europees octrooi 2 111 222. De rechtbank verbiedt dat niet.",
        "§ beslissing",
        "# 2|De beslissing",
        "De rechtbank",
        "2.1.|wijst de vorderingen af;",
        "2.2.|veroordeelt Bramble in de proceskosten, aan de zijde van Vale begroot op € 80.000,-.",
        "Dit vonnis is gewezen door mr. C. Punt.",
    ),
)
_SHOES = Judgment(
    "ECLI:NL:RBDHA:2026:9103",
    "Rechtbank Den Haag",
    "2026-10-07",
    "C/09/681303 / HA ZA 25-303",
    "2026-10-08T08:30:00",
    "Bodemzaak",
    "Merkenrecht. Verkoop van namaak van sportschoenen. Inbreuk op een Uniemerk.",
    (
        "vonnis",
        "RECHTBANK DEN HAAG",
        "zaaknummer / rolnummer: C/09/681303 / HA ZA 25-303",
        "Vonnis van 7 oktober 2026",
        "in de zaak van",
        "de vennootschap naar Duits recht",
        "QUILL SPORT SE,",
        "te Kiel, Duitsland,",
        "eiseres,",
        "tegen",
        "1. [gedaagde 1] ,",
        "wonende te [woonplaats] ,",
        "2. MERE SNEAKERS B.V.,",
        "te Venlo,",
        "gedaagden,",
        "Partijen zullen hierna Quill en [gedaagden] worden genoemd.",
        "§ overwegingen",
        "# 1|De beoordeling",
        "1.1.|Quill is houdster van het Uniewoordmerk QUILL met registratienummer 018765432 voor schoenen.",
        "§ beslissing",
        "# 2|De beslissing",
        "De rechtbank",
        (
            "2.1.|beveelt [gedaagde 1] en Mere Sneakers inbreuk op het Uniemerk in de Europese Unie onmiddellijk te staken en "
            "gestaakt te houden, op straffe van een dwangsom van € 500,- per paar;"
        ),
        "2.2.|veroordeelt gedaagden in de proceskosten;",
        "2.3.|wijst het meer of anders gevorderde af.",
        "Dit vonnis is gewezen door mr. C. Punt.",
    ),
)
_COSTS = Judgment(
    "ECLI:NL:RBAMS:2026:7104",
    "Rechtbank Amsterdam",
    "2026-10-07",
    "C/13/670404 / KG ZA 26-404",
    "2026-10-08T11:00:00",
    "Kort geding",
    "Kort geding. Auteursrecht op een stoel. Partijen twisten nog over de kosten.",
    (
        "vonnis",
        "RECHTBANK AMSTERDAM",
        "zaaknummer / rolnummer: C/13/670404 / KG ZA 26-404",
        "in de zaak van",
        "STOEL & CO B.V.,",
        "te Amsterdam,",
        "eiseres,",
        "tegen",
        "ZETEL N.V.,",
        "te Haarlem,",
        "gedaagde,",
        "1. De beoordeling",
        "1.1. Gedaagde heeft het verbod aanvaard. Alleen de kosten zijn nog in geschil.",
        "2. De beslissing",
        "De voorzieningenrechter veroordeelt gedaagde in de proceskosten, aan de zijde van eiseres begroot op € 9.000,-.",
        "Dit vonnis is gewezen door mr. D. Komma.",
    ),
)
_UPHELD = Judgment(
    "ECLI:NL:GHDHA:2026:3105",
    "Gerechtshof Den Haag",
    "2026-10-09",
    "200.350.105/01",
    "2026-10-12T09:00:00",
    "Hoger beroep kort geding",
    "Octrooirecht. Inbreukverbod op pompen bekrachtigd.",
    (
        "GERECHTSHOF DEN HAAG",
        "Zaaknummer: 200.350.105/01",
        "Zaak-/rolnummer rechtbank: C/09/660505 / KG ZA 25-505",
        "arrest van 9 oktober 2026",
        "in de zaak van",
        "PUMPEN GMBH,",
        "gevestigd te Bonn, Duitsland,",
        "appellante,",
        "hierna te noemen: Pumpen,",
        "tegen",
        "FENWICK PUMPS LTD.,",
        "gevestigd te Hull, Verenigd Koninkrijk,",
        "geïntimeerde,",
        "hierna te noemen: Fenwick,",
        "§ overwegingen",
        "# 1|De beoordeling",
        "1.1.|De grieven falen.",
        "§ beslissing",
        "# 2|De beslissing",
        "Het hof:",
        "- bekrachtigt het tussen partijen gewezen vonnis van 3 maart 2026;",
        "- veroordeelt Pumpen in de kosten van het hoger beroep.",
        "Dit arrest is gewezen door mrs. Punt, Komma en Stip.",
    ),
)
_PUT_OFF = Judgment(
    "ECLI:NL:RBDHA:2026:9106",
    "Rechtbank Den Haag",
    "2026-10-09",
    "C/09/691606 / HA ZA 25-606",
    "2026-10-12T10:30:00",
    "Bodemzaak",
    "Octrooirecht. Tussenvonnis. Deskundige over drones.",
    (
        "vonnis",
        "RECHTBANK DEN HAAG",
        "zaaknummer / rolnummer: C/09/691606 / HA ZA 25-606",
        "in de zaak van",
        "DROON B.V.,",
        "te Ede,",
        "eiseres,",
        "tegen",
        "VLIEG B.V.,",
        "te Epe,",
        "gedaagde,",
        "§ beslissing",
        "# 1|De beslissing",
        "De rechtbank",
        "1.1.|benoemt tot deskundige mr. ir. E. Zin;",
        "1.2.|houdt iedere verdere beslissing aan.",
        "Dit vonnis is gewezen door mr. C. Punt.",
    ),
)
_WITHDRAWN = Judgment(
    "ECLI:NL:RBDHA:2026:9000",
    "Rechtbank Den Haag",
    "2026-09-30",
    "C/09/600000 / HA ZA 24-1",
    "2026-10-12T11:00:00",
    "",
    "",
    (),
    gone="doc",
)
JUDGMENTS = (_LAMPS, _KETTLES, _SHOES, _COSTS, _UPHELD, _PUT_OFF, _WITHDRAWN)


def _feed(rows: Sequence[Judgment], count: int) -> bytes:
    return (_HEAD.format(count=count) + "".join(map(_entry, rows)) + "</feed>").encode()


def _entry(one: Judgment) -> str:
    day = date.fromisoformat(one.decided)
    title = f"{one.ecli}, {one.court}, {day:%d-%m-%Y}, {one.numbers}"
    changed = datetime.fromisoformat(one.changed).replace(tzinfo=ZONE).isoformat()
    deleted = f' deleted="{one.gone}"' if one.gone else ""
    return (
        f'    <entry{deleted}>\n        <id>{one.ecli}</id>\n        <title type="text">{escape(title)}\n        </title>\n'
        f'        <summary type="text">{escape(one.summary)}</summary>\n        <updated>{changed}</updated>\n'
        f'        <link rel="alternate" type="text/html"\n              href="http://uitspraken.rechtspraak.nl/inziendocument?id={one.ecli}"/>\n'
        "    </entry>\n"
    )


def content(one: Judgment, last: str = "") -> bytes:
    """A judgment as it is sent; `last`: a line more."""
    fields = (
        f"<dcterms:identifier>{one.ecli}</dcterms:identifier><dcterms:modified>{one.changed}</dcterms:modified>"
        f'<dcterms:creator rdfs:label="Instantie" scheme="overheid.RechterlijkeMacht">{one.court}\n            </dcterms:creator>'
        f'<dcterms:date rdfs:label="Uitspraakdatum">{one.decided}</dcterms:date>'
        f'<psi:zaaknummer rdfs:label="Zaaknr">{escape(one.numbers)}</psi:zaaknummer>'
        '<dcterms:type rdf:language="nl" resourceIdentifier="http://psi.rechtspraak.nl/uitspraak">Uitspraak</dcterms:type>'
        f'<psi:procedure rdf:language="nl" rdfs:label="Procedure">{one.procedure}</psi:procedure>'
        f'<dcterms:subject rdfs:label="Rechtsgebied" resourceIdentifier="{SUBJECT}">Civiel recht; '
        'Intellectueel-eigendomsrecht</dcterms:subject>'
    )
    sections: list[list[str]] = [[]]
    for line in (*one.lines, *([last] if last else [])):
        if line.startswith("§ "):
            sections.append([f'<section role="{line[2:]}">'])
            continue
        number, _, words = line.removeprefix("# ").rpartition("|")
        numbered = f"<nr>{number}</nr>" if number else ""
        if line.startswith("# "):
            sections[-1].append(f"<title>{numbered}{escape(words)}</title>")
        elif number:
            sections[-1].append(f"<paragroup>{numbered}<para>{escape(words)}</para><para /></paragroup>")
        else:
            sections[-1].append(f"<parablock><para>{escape(words)}</para></parablock><para />")
    info = "".join(sections[0])
    body = (f"<uitspraak.info>{info}</uitspraak.info>" if len(sections) > 1 else info) + "".join(
        "".join(section) + "</section>" for section in sections[1:]
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<open-rechtspraak><rdf:RDF {_SPACES}>'
        f'<rdf:Description>{fields}</rdf:Description></rdf:RDF>'
        f'<inhoudsindicatie id="{one.ecli}:INH" {_OWN}><para>{escape(one.summary)}</para></inhoudsindicatie>'
        f'<uitspraak id="{one.ecli}:DOC" {_OWN}>{body}</uitspraak></open-rechtspraak>'
    ).encode()


class NlRechtspraak:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told = dict.fromkeys(("inklapbare werklampen", "Verkoop van namaak van sportschoenen"), ("NL",))
    one = "ECLI:NL:RBAMS:2026:7104"
    blind = {"of an earlier day": "an old answer counts as many as it holds, as a new one does"}

    def __init__(self, judgments: Sequence[Judgment] = JUDGMENTS) -> None:
        self._judgments = judgments

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        asked, query = urlsplit(path).path, parse_qs(urlsplit(path).query)
        xml = {"content-type": "application/xml; charset=utf-8"}
        if asked == "/Waardelijst/Rechtsgebieden":
            return Answered(200, VALUES.encode(), xml)
        there = sorted((one for one in self._judgments if one.changed[:10] <= today.isoformat()), key=lambda one: one.changed)
        if self.is_list(path):
            if query.get("subject") != [SUBJECT]:
                return Answered(400, b"onbekend rechtsgebied", {"content-type": "text/plain"})
            first, last = (*query.get("modified", ()), "", "")[:2]
            rows = [one for one in there if first <= one.changed and (not last or one.changed <= last)]
            start, most = int(query.get("from", ["1"])[0]) - 1, int(query["max"][0])
            return Answered(
                200, _feed(rows[start : start + most], len(rows)), {"content-type": "application/atom+xml; charset=utf-8"}
            )
        for one in there:
            if self.is_text_of(path, one.ecli) and not one.gone:
                more = "Zie ook de herstelbeschikking." if edited and one.ecli == self.one else ""
                return Answered(200, content(one, more), xml)
        return Answered(404, b"", {"content-type": "text/plain"})

    nothing = _feed((), 0)

    def short(self, body: bytes) -> bytes:
        last = list(_ENTRY.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return urlsplit(path).path == "/uitspraken/zoeken"

    def is_text_of(self, path: str, number: str) -> bool:
        return urlsplit(path).path == "/uitspraken/content" and parse_qs(urlsplit(path).query).get("id") == [number]


PUBLISHER = NlRechtspraak()
