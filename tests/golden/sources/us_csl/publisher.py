"""The Consolidated Screening List with invented firms, in the shape of its captured rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from canned import Answered
from list_maker import COLUMNS, SDN, Listed, body_of, one_of_each_list

_KETTLES = Listed("Kettleworks Ltd.", "9 Harbour Road, Ningbo, Zhejiang, China, CN")
_LAMPS = Listed("Orlo Lamps SA; and any successor, sub-unit, or subsidiary thereof", "Lugano, CH; and 4 Quai Neuf, 1201, CH")
_PERSON = Listed("LUNDGREN, Ade", "Malmo, SE", SDN, "Individual", more=(("dates_of_birth", "1955"),))
_SIEVES = Listed("Gardengate Sieves Inc.", "12 Mill Lane, Salem, OR, 97301, US", SDN, "Entity", "GARDENGATE; Sieves of Salem")


class UsCsl:
    """A file stands on the first day, another on the second, which still stands on the third."""

    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told: dict[str, tuple[str, ...]] = {}  # it announces nothing
    one = "consolidated"
    blind = {"of an earlier day": "a cache that answers with the file that is held says nothing of what was written since"}

    def __init__(self, ours: Sequence[Listed] = (_KETTLES, _PERSON, _LAMPS), later: Sequence[Listed] = (_SIEVES,)) -> None:
        self._ours, self._later = ours, later

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path != "/downloadable_consolidated_screening_list/v1/consolidated.csv":
            return Answered(404, b"nothing there", {"content-type": "text/plain"})
        rows = [*self._ours, *(self._later if today > self.looks[0] else []), *one_of_each_list()]
        body = body_of(rows)
        if edited:
            body = body.replace(b"9 Harbour Road", b"11 Harbour Road")
        return Answered(200, body, {"content-type": "text/csv"})

    nothing = (",".join(COLUMNS) + "\n").encode()

    def short(self, body: bytes) -> bytes:
        """Without its last row, which is the only one of its list."""
        return b"".join(body.splitlines(keepends=True)[:-1])

    def is_list(self, path: str) -> bool:
        return path.endswith("/consolidated.csv")

    def is_text_of(self, path: str, number: str) -> bool:
        return False  # the file is all that there is


PUBLISHER = UsCsl()
