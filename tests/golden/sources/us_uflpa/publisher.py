"""The UFLPA Entity List with invented firms, as tables of the form that a client's code reads."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import date

from canned import Answered

_TABLE = "<table><thead><tr><th>{head}</th><th>Effective Date</th></tr></thead><tbody>{rows}</tbody></table>\n"
_FIRST = "Quillon Textile Co., Ltd. (including two aliases: Quillon Weaving; and Quillon Spinning Mill)"
_SECOND = (
    "Dunmere Group Co., Ltd. and its two Hexham-based subsidiaries, which include Dunmere Yarn Co., Ltd. and Dunmere Dye Co., Ltd."
)
_LATER = "Gardengate Cotton Mill"


def _rows(names: Sequence[str]) -> str:
    return "".join(f"<tr><td>{html.escape(name)}</td><td>June 21, 2022</td></tr>\n" for name in names)


class UsUflpa:
    """A page stands on the first day, another on the second, which still stands on the third."""

    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told: dict[str, tuple[str, ...]] = {}  # it announces nothing
    one = "entity-list"
    blind = {"of an earlier day": "a cache that answers with the page that is held says nothing of what was written since"}

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path != "/uflpa-entity-list":
            return Answered(404, b"nothing there", {"content-type": "text/plain"})
        many = [f"Orlo Mill No. {n} Co., Ltd." for n in range(1, 101)]
        tables = [
            _TABLE.format(head="Name of Entity", rows=_rows([_FIRST, _SECOND])),
            _TABLE.format(head="Entity Name", rows=_rows([*([_LATER] if today > self.looks[0] else []), *many])),
        ]
        body = f"<!DOCTYPE html><html><body><div id='block-mainpagecontent'>{''.join(tables)}</div></body></html>\n"
        if edited:
            body = body.replace("Quillon Weaving", "Quillon Looms")
        return Answered(200, body.encode(), {"content-type": "text/html; charset=UTF-8"})

    nothing = (f"<!DOCTYPE html><html><body>{_TABLE.format(head='Entity Name', rows='')}</body></html>").encode()

    def short(self, body: bytes) -> bytes:
        """Without its last five rows."""
        head, *rows = body.decode().rsplit("<tr><td>", 5)
        return (head + rows[-1].partition("</tr>\n")[2]).encode()

    def is_list(self, path: str) -> bool:
        return path == "/uflpa-entity-list"

    def is_text_of(self, path: str, number: str) -> bool:
        return False  # the page is all that there is


PUBLISHER = UsUflpa()
