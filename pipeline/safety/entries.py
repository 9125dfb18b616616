"""What a notice of product safety says of goods that it calls counterfeit, whatever its form. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

_MODELS_APART = re.compile(r"\s*[,;\n|]\s*")


@dataclass(frozen=True, slots=True)
class SafetyNotice:
    """One notice that says so. What it does not say is empty."""

    reference: str  # by which its publisher's officers cite it
    on: date  # published
    country: str  # who notified, as written
    address: str  # of its page
    product: str
    brands: tuple[str, ...]
    models: tuple[str, ...]  # each as written
    barcodes: str  # as written, of one or several
    words: str  # of the goods: description and danger
    says: str  # the words that say counterfeit
    pictures: tuple[str, ...] = ()  # addresses, as text: nobody loads them

    @property
    def lines(self) -> Iterator[str]:
        """It as lines of text."""
        yield f"{self.reference}: {self.product}"
        yield from (f"Brand: {brand}" for brand in self.brands)
        yield from (f"Model: {model}" for model in self.models)
        yield from ([f"Barcode: {self.barcodes}"] if self.barcodes else [])
        yield f"Says: {self.says}"
        yield f"Notified by: {self.country}, {self.on.isoformat()}"
        yield f"Address: {self.address}"
        yield from (f"Picture: {address}" for address in self.pictures)


By = Literal["barcode", "brand and model", "brand and mark"]


@dataclass(frozen=True, slots=True)
class SaidCounterfeit:
    """That a notice calls goods counterfeit which have something exact in common with those of an order; nobody compared them."""

    publisher: str
    notice: SafetyNotice
    by: By

    def __str__(self) -> str:
        one = self.notice
        return (
            f"a safety notice says these goods are counterfeit: {self.publisher} {one.reference}, {one.country}, "
            f"{one.on.isoformat()}, {one.address} (same {self.by}); not verified; never a reason to act by itself"
        )


def apart(written: str) -> tuple[str, ...]:
    """Models or brands that a field names, each once; the whole field is one of them where it is parted by nothing."""
    return tuple(dict.fromkeys(one for one in _MODELS_APART.split(written.strip()) if one))


def text_of(notices: tuple[SafetyNotice, ...]) -> str:
    """All of a document that is kept as text: nothing of the notices that do not say counterfeit."""
    return "\n\n".join("\n".join(one.lines) for one in notices) or "No notice in this document says counterfeit."
