"""Papers of the Unified Patent Court, in the parts that its rules of procedure give them, with parties and patents of our own.

How the court sets them was seen nowhere (see `pipeline.texts.eu_upc_pdf_1`): the parts are those of its rules 118 and 211, and of
reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pdf_maker import Para, Style, set_pdf


@dataclass(frozen=True)
class Paper:
    """One decision or order: its first pages, its grounds and its operative part."""

    court: str
    case: str
    kind: str  # the heading of its first page
    on: str  # its day, as it writes that
    claimants: Sequence[str]
    defendants: Sequence[str]
    patent: str
    grounds: Sequence[str]
    opens: str  # the heading of the operative part
    ordered: Sequence[str]
    words: tuple[str, str, str, str, str, str] = (
        "of the Court of First Instance of the Unified Patent Court",
        "issued on",
        "CLAIMANT",
        "DEFENDANTS",
        "PATENT AT ISSUE",
        "Issued in",
    )
    appealed: str = ""

    @property
    def paragraphs(self) -> list[str]:
        of_court, issued, claimants, defendants, patent, closes = self.words
        return [
            self.court,
            self.case,
            self.kind,
            f"{of_court} {issued} {self.on}",
            *([self.appealed] if self.appealed else []),
            claimants,
            *self.claimants,
            defendants,
            *self.defendants,
            f"{patent}: {self.patent}",
            *self.grounds,
            self.opens,
            *self.ordered,
            f"{closes} {self.court.split()[-1]}, {self.on}",
            "Reed, presiding",
        ]

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)

    def pdf(self, more: Sequence[str] = ()) -> bytes:
        return set_pdf([*map(Para, self.paragraphs), *map(Para, more)], style=Style(head=f"{self.case}   #"))
