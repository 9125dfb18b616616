"""A notice is of an order's goods by barcode, brand and model, or brand and mark: never by a brand alone, never by likeness."""

from __future__ import annotations

from datetime import date
from typing import Any

import flags
import pytest

from pipeline.records import Flag, FlagRight
from pipeline.records.submission import Handling, Reliability, Submitted
from pipeline.safety.entries import SafetyNotice
from pipeline.safety.matching import ByWhat, counterfeits

CODE = "4006381333931"


def notice(**more: Any) -> SafetyNotice:
    said: dict[str, Any] = {
        "reference": "SR/1/26", "on": date(2026, 10, 8), "country": "Sweden", "address": "https://gate.example/1", "product": "Box",
        "brands": ("Oribento",), "models": ("OB 100",), "barcodes": "", "words": "", "says": "It is a counterfeit.",
    }  # fmt: skip
    return SafetyNotice(**(said | more))


def order(batches: tuple[str, ...] = (), brands: tuple[str, ...] = ("ORIBENTO",), **more: Any) -> Flag:
    submitted = Submitted(
        submission="JP-1", audience=("DE",), handling=Handling.GREEN, reliability=Reliability.DECIDED, brands=brands,
        batches=batches, measures="Seized.", given_under="Example Act", call="Desk",
    )  # fmt: skip
    return flags.flag(**({"models": ("OB-100",), "complainants": (), "submitted": submitted} | more))


def by(flag: Flag, *notices: SafetyNotice) -> list[str]:
    return [one.by for one in counterfeits(flag, ByWhat(("EU Safety Gate", one) for one in notices))]


MARK = (FlagRight(kind="trademark", office="JP", number="9900123"),)


@pytest.mark.parametrize(
    ("flag", "said", "what"),
    [
        (order(), notice(), ["brand and model"]),
        (order(brands=(), complainants=("Oribento K.K.",)), notice(), ["brand and model"]),
        (order(batches=("LOT 1", CODE), brands=()), notice(barcodes=f"EAN {CODE}", brands=()), ["barcode"]),
        (order(batches=(CODE,), brands=()), notice(barcodes=f"0{CODE}", brands=()), ["barcode"]),
        (order(rights=MARK), notice(models=(), words="It bears the mark no. 9,900,123 without leave."), ["brand and mark"]),
        (order(), notice(models=("OB-200",)), []),
        (order(models=()), notice(), []),
        (order(), notice(brands=("Quillon",)), []),
        (order(), notice(brands=("Oribent",)), []),
        (order(brands=("Unknown",)), notice(brands=("Unknown",)), []),
        (order(models=("Not specified",)), notice(models=("Not specified",)), []),
        (order(not_subject=("OB-100",)), notice(), []),
        (order(batches=("4006381333932",)), notice(barcodes="4006381333932", brands=()), []),
        (order(rights=MARK), notice(models=(), words="It costs 99 and weighs 123 g."), []),
        (order(rights=(MARK[0].model_copy(update={"lifted": True}),)), notice(models=(), words="mark 9900123"), []),
    ],
)
def test_what_is_held_beside_an_order(flag: Flag, said: SafetyNotice, what: list[str]):
    assert by(flag, said) == what


def test_a_notice_that_was_edited_stands_once_as_it_is_now():
    earlier = notice(on=date(2026, 10, 1), country="Norway")
    (one,) = counterfeits(order(), ByWhat([("EU Safety Gate", earlier), ("EU Safety Gate", notice())]))
    assert one.notice.country == "Sweden"
    assert str(one) == (
        "a safety notice says these goods are counterfeit: EU Safety Gate SR/1/26, Sweden, 2026-10-08, https://gate.example/1 "
        "(same brand and model); not verified; never a reason to act by itself"
    )
