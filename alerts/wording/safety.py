"""What safety notices say of the goods of an order: below the parties, never on a first screen. Pure.

It lets nobody act, and takes nothing back; that no notice says so is not said, for it says nothing. Addresses stand as text: no
mail loads anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts.languages.speech import Speech
from alerts.wording import phrases_of_safety as p
from alerts.wording.page import Section, items, section, text
from alerts.wording.words import clean
from pipeline.safety.entries import SaidCounterfeit

_MOST = 3  # that are named
_PICTURES = 4
_BY = {"barcode": p.SAME_BARCODE, "brand and model": p.SAME_MODEL, "brand and mark": p.SAME_MARK}


def safety_section(found: Sequence[SaidCounterfeit], say: Speech) -> Section:
    """Each with whose it is, its day and address; empty where there is nothing to say."""
    return section(say(p.SAFETY_NOTICES), items(_lines(found, say)), text(say(p.NOT_VERIFIED)) if found else None)


def _lines(found: Sequence[SaidCounterfeit], say: Speech) -> Iterator[str]:
    for one in found[:_MOST]:
        notice = one.notice
        yield clean(
            say(
                p.SAYS, by=say(_BY[one.by]), publisher=one.publisher, reference=notice.reference, country=notice.country,
                on=notice.on.isoformat(), address=notice.address,
            )
        )  # fmt: skip
        if notice.pictures and say.is_english:
            yield clean(p.PICTURES.format(addresses=", ".join(notice.pictures[:_PICTURES])))
    if len(found) > _MOST:
        yield say.of(len(found) - _MOST, p.MORE_NOTICES)
