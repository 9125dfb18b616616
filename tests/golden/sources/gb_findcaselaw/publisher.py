"""Find Case Law for judgments of our own, in the shape of its description: what changed last in front."""

from __future__ import annotations

import re
from datetime import date
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape

from canned import Answered

HOST = "https://caselaw.nationalarchives.gov.uk"
A_PAGE = 2  # rows of a page of ours, whatever is asked for
_ENTRY = re.compile(rb"    <entry>.*?</entry>\n", re.DOTALL)
_COURTS = {"ewhc/pat", "ewhc/ipec"}


class Judgment(NamedTuple):
    """One of ours. A line "> words" is a quotation, "# words" a heading, "= words" of what is attached; others are paragraphs."""

    uri: str
    court: str
    cite: str
    number: str
    handed_down: str
    changed: str  # UTC
    claimants: tuple[str, ...]
    defendants: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.claimants[0]} v {self.defendants[0]}"


_RESTRAINED = (
    "I will grant an interim injunction restraining the First Defendant from importing, offering for sale or selling bags under "
    "the Mark until trial or further order, subject to the Claimant’s cross-undertaking in damages."
)
JUDGMENTS = (
    Judgment(
        "ewhc/pat/2026/2811",
        "EWHC-Chancery-Patents",
        "[2026] EWHC 2811 (Pat)",
        "HP-2026-000021",
        "2026-10-05",
        "2026-10-05T14:30:00+00:00",
        ("ORLO LIGHTING LIMITED",),
        ("HOLT IMPORTS LIMITED", "NINGBO FENWICK LIGHTING CO., LTD."),
        (
            "# Introduction",
            "In my judgment of 3 September 2026 I found European Patent (UK) No. 3 987 654 (“the 654 Patent”) infringed.",
            "The 654 Patent is entitled “Folding work lamp”. The First Defendant (“Holt”) imports the lamps.",
            "# The injunction",
            "The Claimant seeks a final injunction. Mr Reed submits that an injunction is not necessary, for Holt has stopped.",
            "I disagree. I will grant a final injunction against both Defendants, in the terms of the order attached.",
            "I will stay the injunction until the determination of any application for permission to appeal.",
            "= ORDER",
            "= UPON the judgment of 3 September 2026",
            "= IT IS ORDERED THAT:",
            "= 1. The Defendants and each of them must not infringe the 654 Patent in the United Kingdom until its expiry.",
            "= 2. The Defendants shall pay the Claimant’s costs of the claim.",
        ),
    ),
    Judgment(
        "d-2c5d1f0a-8a53-4e43-8dd8-1531b5d8f018",
        "EWHC-Chancery-Patents",
        "[2026] EWHC 2822 (Pat)",
        "HP-2025-000104",
        "2026-10-06",
        "2026-10-06T10:00:00+00:00",
        ("BOREL PUMPS S.A.",),
        ("QUILL FLUID LIMITED",),
        (
            "This trial concerns the validity and infringement of GB 2 345 678 (“the Patent”), which is for pumps with a valve.",
            "> The Regional Court of Munich ordered that Quill Fluid GmbH be restrained from offering pumps in Germany.",
            "I hold that claim 1 is obvious. Had it been valid I would have granted an injunction.",
            "The claim is dismissed.",
        ),
    ),
    Judgment(
        "d-7b21a6de-1111-4a2b-9c3d-000000000003",
        "EWHC-Chancery-IPEC",
        "[2026] EWHC 2840 (IPEC)",
        "IP-2026-000077",
        "2026-10-08",
        "2026-10-08T09:54:24+00:00",
        ("VERRE BAGS LIMITED",),
        ("DUNMORE TRADING LTD", "MR PETER STONE"),
        (
            "This is an application for an interim injunction to restrain infringement of UK00003012345 (“the Mark”).",
            "The dispute concerns shoulder bags with a plaited strap, which the First Defendant imports.",
            "There is a serious question to be tried. Damages would not be an adequate remedy.",
            _RESTRAINED,
            "I refuse an injunction against Mr Stone.",
        ),
    ),
    Judgment(
        "d-7b21a6de-2222-4a2b-9c3d-000000000004",
        "EWHC-Chancery-IPEC",
        "[2026] EWHC 2851 (IPEC)",
        "IP-2025-000012",
        "2026-10-12",
        "2026-10-12T11:00:00+00:00",
        ("FENWICK CHAIRS LIMITED",),
        ("HOLT FURNITURE LIMITED",),
        (
            "This judgment is on registered design 6012345, which is a chair.",
            "The Defendant has given undertakings to the court in lieu of an injunction, and I accept those undertakings.",
            "There will be an inquiry as to damages.",
        ),
    ),
)


def _feed(rows: list[Judgment], page: int, last: int) -> bytes:
    own = f"{HOST}/atom.xml?court=ewhc/pat&amp;court=ewhc/ipec&amp;order=-updated"
    links = [
        ("first", 1),
        ("last", last),
        *([("next", page + 1)] if page < last else []),
        *([("previous", page - 1)] if page > 1 else []),
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="/static/atom.xsl" type="text/xsl" ?>\n'
        '<feed xml:lang="en-us" xmlns="http://www.w3.org/2005/Atom" xmlns:tna="https://caselaw.nationalarchives.gov.uk">\n'
        "    <title>Latest documents</title>\n"
        f'    <link href="{own}" rel="self"/>\n    <id>{own}</id>\n    <updated>2026-10-13T12:00:00+00:00</updated>\n'
        "    <author><name>The National Archives</name></author>\n"
        f"    <rights>{HOST}/open-justice-licence</rights>\n"
        + "".join(f'    <link href="{own}&amp;page={n}" rel="{rel}"/>\n' for rel, n in links)
        + "".join(map(_entry, rows))
        + "</feed>\n"
    ).encode()


def _entry(one: Judgment) -> str:
    slug = one.cite.lower().replace("[", "").replace("]", "").replace(" ", "/")
    return (
        f"    <entry>\n      <title>{escape(one.name)}</title>\n"
        f'      <link href="{HOST}/{slug}" rel="alternate"/>\n'
        f"      <published>{one.handed_down}T00:00:00+00:00</published>\n      <updated>{one.changed}</updated>\n"
        f"      <author><name>{one.court}</name></author>\n      <id>{HOST}/id/{one.uri}</id>\n"
        '      <summary type="html"/>\n'
        f"      <tna:contenthash>{sha256(repr(one.lines).encode()).hexdigest()}</tna:contenthash>\n"
        f'      <link href="{HOST}/{one.uri}/data.xml" rel="alternate" type="application/akn+xml"/>\n'
        f'      <tna:uri>{one.uri}</tna:uri>\n      <tna:identifier slug="{slug}" type="ukncn">{one.cite}</tna:identifier>\n'
        '      <tna:identifier slug="tna.r8d6ps87" type="fclid">r8d6ps87</tna:identifier>\n'
        f'      <link href="https://assets.publisher.invalid/{one.uri}/x.pdf" rel="alternate" type="application/pdf"/>\n'
        "    </entry>\n"
    )


def content(one: Judgment, more: str = "") -> bytes:
    """A judgment's XML; `more`: a last paragraph that it did not have before."""
    paragraphs, attached, n = list[str](), list[str](), 0
    for line in (*one.lines, *([more] if more else [])):
        words = escape(line[2:] if line[:2] in ("> ", "# ", "= ") else line)
        if line.startswith("= "):
            number = re.match(r"(\d+\.) (.*)", words, re.DOTALL)
            counted = (
                f"<paragraph><num>{number[1]}</num><content><p>{number[2]}</p></content></paragraph>"
                if number
                else f"<p>{words}</p>"
            )
            attached.append(counted)
        elif line.startswith("# "):
            paragraphs.append(f'<level><content><p><span style="font-weight:bold">{words}</span></p></content></level>')
        elif line.startswith("> "):
            paragraphs.append(f'<level><content><p class="Quote">{words}</p></content></level>')
        else:
            n += 1
            first, _, rest = words.partition(" ")
            paragraphs.append(
                f'<paragraph eId="para_{n}"><num>{n}.</num><content><p>{first} <span>{rest}</span></p></content></paragraph>'
            )
    annex = (
        f'<attachments><attachment><doc name="annex"><mainBody>{"".join(attached)}</mainBody></doc></attachment></attachments>'
        if attached
        else ""
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<akomaNtoso xmlns:uk="https://caselaw.nationalarchives.gov.uk/akn" '
        'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n'
        f'<judgment name="judgment"><meta><identification source="#tna"><FRBRWork><FRBRthis value="{HOST}/id/{one.uri}"/>'
        f'<FRBRuri value="{HOST}/id/{one.uri}"/><FRBRdate date="{one.handed_down}" name="judgment"/><FRBRauthor href="#court"/>'
        f'<FRBRcountry value="GB-UKM"/><FRBRname value="{escape(one.name)}"/></FRBRWork></identification>'
        f'<proprietary source="#"><uk:court>{one.court}</uk:court><uk:cite>{one.cite}</uk:cite>'
        f"<uk:caseNumber>{one.number}</uk:caseNumber>"
        "<uk:parser>1.4.0</uk:parser><uk:hash>0</uk:hash></proprietary>"
        '<presentation source="#"><style xmlns="http://www.w3.org/1999/xhtml">.Quote { margin: 1in; }</style></presentation></meta>'
        f"<header><p>Neutral Citation Number: <neutralCitation>{one.cite}</neutralCitation></p>"
        f"<p>Case No: <docketNumber>{one.number}</docketNumber></p>"
        "<p>IN THE HIGH COURT OF JUSTICE</p><p>Between:</p>"
        + "".join(_party(name, "claimant", n, len(one.claimants)) for n, name in enumerate(one.claimants, 1))
        + '<p><role refersTo="#claimant">Claimant</role></p><p>- and -</p>'
        + "".join(_party(name, "defendant", n, len(one.defendants)) for n, name in enumerate(one.defendants, 1))
        + '<p><role refersTo="#defendant">Defendants</role></p><p>Approved Judgment</p></header>'
        f"<judgmentBody><decision>{''.join(paragraphs)}</decision></judgmentBody>{annex}</judgment></akomaNtoso>\n"
    ).encode()


def _party(name: str, role: str, n: int, many: int) -> str:
    named = f'<p><party refersTo="#p{n}" as="#{role}">{escape(name)}</party></p>'
    return f"<blockContainer><num>({n})</num>{named}</blockContainer>" if many > 1 else named


class GbFindcaselaw:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told = dict.fromkeys(("Folding work lamp", "shoulder bags with a plaited strap"), ("GB",))
    one = "d-7b21a6de-1111-4a2b-9c3d-000000000003"
    blind = {
        "of an earlier day": "it says nothing of what came since",
        "without its last rows": "a list without a count does not say how many there must be",
    }

    def settings(self, _day: date) -> dict[str, str]:
        return {"LICENCE": "TEST 1"}

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path == "/robots.txt":
            return Answered(200, b"User-agent: *\nDisallow: /judgments/search\n", {"content-type": "text/plain"})
        there = sorted(
            (one for one in JUDGMENTS if one.changed[:10] <= today.isoformat()), key=lambda one: one.changed, reverse=True
        )
        query = parse_qs(urlsplit(path).query)
        if self.is_list(path):
            if set(query.get("court", [])) != _COURTS or query.get("order") != ["-updated"]:
                return Answered(400, b"bad request", {"content-type": "text/plain"})
            page, last = int(query["page"][0]), max(1, -(-len(there) // A_PAGE))
            rows = there[(page - 1) * A_PAGE : page * A_PAGE]
            return Answered(200, _feed(rows, page, last), {"content-type": "application/xml; charset=utf-8"})
        for one in there:
            if self.is_text_of(path, one.uri):
                more = "The parties may apply." if edited and one.uri == self.one else ""
                return Answered(200, content(one, more), {"content-type": "application/akn+xml"})
        return Answered(404, b"", {"content-type": "text/plain"})

    nothing = _feed([], 1, 1)

    def short(self, body: bytes) -> bytes:
        last = list(_ENTRY.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return urlsplit(path).path == "/atom.xml"

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"/{number}/data.xml"


PUBLISHER = GbFindcaselaw()
