"""Cases of the German federal courts for patents by their number (Aktenzeichen).

"X ZR 12/20" and "Xa ZR 12/09" of the Federal Court of Justice, as in clients' copies of a table of contents ("IX ZB 72/08"); "4 Ni
12/20 (EP)" of the Federal Patent Court, from general knowledge. Only those of the senates for patents are read.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, pattern
from pipeline.identifiers.characters import plain

_BGH = r"(?P<senate>XA?) ?(?P<register>Z[RB]) ?(?P<own>[0-9]{1,4}) ?/ ?(?P<year>[0-9]{2})"
_BPATG = r"(?P<board>[1-9]) ?NI ?(?P<number>[0-9]{1,4}) ?/ ?(?P<of>[0-9]{2})(?: ?\((?P<right>EP|EU|DE)\))?"
_FORM = pattern(rf"(?:{_BGH}|{_BPATG})")


class GermanCase(Identifier):
    """A case of a senate for patents of a German federal court."""

    name = "de_case"
    title = "German federal court case number"
    strong = True
    why = "It names the senate of a court and the number of one case there; an appeal has another one."
    marks = (
        Mark(pattern(r"(?<![\w])X[a]?\sZ(?=[RB]\s[0-9]{1,4}/[0-9]{2}(?![0-9]))"), pattern(r"[RB]\s[0-9]{1,4}/[0-9]{2}(?![0-9])")),
        Mark(
            pattern(r"(?<![\w])[1-9]\sNi\s(?=[0-9]{1,4}/[0-9]{2}(?![0-9]))"),
            pattern(r"[0-9]{1,4}/[0-9]{2}(?:\s\((?:EP|EU|DE)\))?(?![0-9])"),
        ),
    )
    typed = (pattern(r"(?<![\w])(?:Xa? ?Z[RB]|[1-9] ?Ni) ?[0-9]{1,4}/[0-9]{2}(?: \((?:EP|EU|DE)\))?(?![\w])"),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:"))
        if not found:
            return None
        if found["senate"]:
            return f"{found['senate'].replace('A', 'a')} {found['register']} {int(found['own'])}/{found['year']}"
        right = f" ({found['right']})" if found["right"] else ""
        return f"{found['board']} Ni {int(found['number'])}/{found['of']}{right}"
