"""Rechtsprechung im Internet, for decisions of our own: a table of contents as its clients tell it, decisions as one captured."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from canned import Answered
from german_decisions import DECISIONS, OF_ANOTHER_SENATE, PERMISSION, Decision

_ITEM = re.compile(rb"<item>.*?</item>\n", re.DOTALL)


def _item(one: Decision) -> str:
    return (
        f"<item>\n<gericht>{one.court} {one.senate}</gericht>\n"
        f"<entsch-datum>{one.decided.replace('-', '')}</entsch-datum>\n<aktenzeichen>{one.case}</aktenzeichen>\n"
        f"<link>http://www.rechtsprechung-im-internet.de/jportal/docs/bsjrs/jb-{one.number}.zip</link>\n"
        f"<modified>{one.listed}T03:00:00Z</modified>\n</item>\n"
    )


def _part(name: str, lines: tuple[str, ...]) -> str:
    said = "".join(f'<dl class="RspDL"><dt/><dd><p>{escape(line)}</p></dd></dl>' for line in lines)
    return f"<{name}><div>{said}</div></{name}>" if said else f"<{name}/>"


def _zip(one: Decision, last: tuple[str, ...] = ()) -> bytes:
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE dokument\n  SYSTEM '
        '"http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd">\n<dokument>'
        f"<doknr>{one.number}</doknr><ecli>ECLI:DE:{one.court}:2026:{one.number}</ecli><gertyp>{one.court}</gertyp><gerort/><spruchkoerper>{one.senate}</spruchkoerper>"
        f"<entsch-datum>{one.decided.replace('-', '')}</entsch-datum><aktenzeichen>{one.case}</aktenzeichen><doktyp>Urteil</doktyp>"
        f"{_part('titelzeile', (one.title,))}<leitsatz/>{_part('tenor', one.tenor)}{_part('tatbestand', one.facts)}"
        f"{_part('entscheidungsgruende', (*one.grounds, *last))}<gruende/></dokument>"
    )
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(f"{one.number}.xml", (2026, 10, 1, 0, 0, 0)), xml)
    return body.getvalue()


class DeRii:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told = {"klappbare Werklampen mit Scharnier": ("DE",)}
    one = "KORE300022026"
    blind = {
        "of an earlier day": "the table says neither when it was made nor how many there are",
        "without its last rows": "the table says nowhere how many there are, and one at once may go",
    }

    def settings(self, day: date) -> Mapping[str, str]:
        return PERMISSION

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        there = [one for one in (OF_ANOTHER_SENATE, *DECISIONS) if one.listed <= today.isoformat()]
        if self.is_list(path):
            items = "".join(_item(one) for one in there)
            return Answered(
                200,
                f'<?xml version="1.0" encoding="UTF-8"?>\n<items>\n{items}</items>'.encode(),
                {"content-type": "application/xml"},
            )
        for one in there:
            if self.is_text_of(path, one.number):
                return Answered(
                    200,
                    _zip(one, ("Berichtigt.",) if edited and one.number == self.one else ()),
                    {"content-type": "application/zip"},
                )
        return Answered(404, b"", {"content-type": "text/plain"})

    nothing = b'<?xml version="1.0" encoding="UTF-8"?>\n<items></items>'

    def short(self, body: bytes) -> bytes:
        last = list(_ITEM.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return urlsplit(path).path == "/rii-toc.xml"

    def is_text_of(self, path: str, number: str) -> bool:
        return urlsplit(path).path == f"/jportal/docs/bsjrs/jb-{number}.zip"


PUBLISHER = DeRii()
