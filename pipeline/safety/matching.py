"""Which safety notices speak of the goods of an order: by an exact barcode, or by brand and model, or brand and mark.

A brand alone is never enough: most counterfeits of a brand are of goods that no order is about. Nor is a likeness. Pure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from pipeline.identifiers.company import folded
from pipeline.identifiers.gtin import TradeItemNumber
from pipeline.identifiers.model import ModelNumber
from pipeline.records import Flag
from pipeline.safety.entries import By, SafetyNotice, SaidCounterfeit

# What fields hold that name nothing.
_NOTHING = frozenset((
    "", "-", "n/a", "na", "no brand", "none", "not applicable", "not available", "not known", "not specified", "not stated",
    "other", "unbranded", "unknown", "various", "without brand", "see description", "all",
))  # fmt: skip
_DIGITS = re.compile(r"(?<![0-9-])[0-9](?:[ -]?[0-9]){7,13}(?![0-9-])")
_NUMBER = re.compile(r"(?<![\w.,])[0-9][0-9.,]{4,}[0-9](?!\w)")
_LEAST_MARK = 5  # digits of a mark's number: fewer are found in any text


class ByWhat:
    """Notices by what they are found by."""

    def __init__(self, notices: Iterable[tuple[str, SafetyNotice]] = ()) -> None:
        """`notices`: each with its publisher."""
        self.by_barcode: dict[str, list[tuple[str, SafetyNotice]]] = defaultdict(list)
        self.by_brand: dict[str, list[tuple[str, SafetyNotice]]] = defaultdict(list)
        for publisher, one in notices:
            for code in _barcodes([one.barcodes]):
                self.by_barcode[code].append((publisher, one))
            for brand in _brands(one.brands):
                self.by_brand[brand].append((publisher, one))


def counterfeits(flag: Flag, listed: ByWhat) -> tuple[SaidCounterfeit, ...]:
    """The notices that speak of an order's goods, each once, the newest first."""
    found: dict[tuple[str, str], SaidCounterfeit] = {}
    for one in _found(flag, listed):
        key = one.publisher, one.notice.reference
        if key not in found or found[key].notice.on < one.notice.on:  # a notice that was edited stands under two days
            found[key] = one
    return tuple(sorted(found.values(), key=lambda one: (-one.notice.on.toordinal(), one.publisher, one.notice.reference)))


def _found(flag: Flag, listed: ByWhat) -> Iterator[SaidCounterfeit]:
    submitted = flag.submitted
    for code in sorted(_barcodes(submitted.batches if submitted else ())):
        yield from (SaidCounterfeit(publisher, one, "barcode") for publisher, one in listed.by_barcode.get(code, ()))
    outside = _models(flag.not_subject)
    models, marks = _models(flag.models) - outside, set(_marks(flag))
    named = [*(submitted.brands if submitted else ()), *flag.complainants]
    for brand in sorted(_brands(named)):
        for publisher, one in listed.by_brand.get(brand, ()):
            if by := _beside_the_brand(one, models, marks):
                yield SaidCounterfeit(publisher, one, by)


def _beside_the_brand(one: SafetyNotice, models: set[str], marks: set[str]) -> By | None:
    if models & _models(one.models):
        return "brand and model"
    numbers = {re.sub(r"[.,]", "", number) for number in _NUMBER.findall(one.words)} if marks else set()
    return "brand and mark" if marks & numbers else None


def _marks(flag: Flag) -> Iterator[str]:
    """The numbers of the marks that it rests on."""
    for right in flag.rights:
        digits = re.sub(r"\D", "", right.number or "")
        if right.kind == "trademark" and not right.lifted and len(digits) >= _LEAST_MARK:
            yield digits


def _brands(names: Iterable[str]) -> set[str]:
    """Brands and names of firms, folded: "Oribento K.K." and "ORIBENTO" are one."""
    names = (" ".join(name.split()) for name in names)
    return {key for name in names if _names_something(name) and (key := folded(name).core or folded(name).main)}


def _models(written: Iterable[str]) -> set[str]:
    return {key for one in written if _names_something(one) and (key := ModelNumber.normalize(one))}


def _names_something(written: str) -> bool:
    return written.strip(" .").casefold() not in _NOTHING


def _barcodes(written: Sequence[str]) -> set[str]:
    """Trade item numbers whose check digit is right; a batch has none."""
    runs = (run for words in written for run in _DIGITS.findall(words))
    return {code for run in runs if (code := TradeItemNumber.normalize(run))}
