"""File numbers of the toy court, "12/2025" in its gazette and "No. 12 of 2025" in the mouth of its lawyers."""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, pattern

_FORM = pattern(r"(?:No\. ?)?([0-9]{1,4})(?:/| of )([0-9]{4})")


class FileNumber(Identifier):
    """A case of the toy court by its file."""

    name = "xx_file"
    title = "Toy file number"
    strong = True
    why = "The toy court counts its files anew each year, and writes the year behind the number."
    keys = ((r"^NO[.]? ?([0-9]{1,4}) OF ([0-9]{4})$", "$1/$2"),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(text.strip())
        return f"{found[1]}/{found[2]}" if found else None

    @classmethod
    def asked_for(cls, text: str) -> str | None:
        """Also by a dash, as on the files' backs: "12-2025"."""
        return cls.normalize(text.replace("-", "/"))
