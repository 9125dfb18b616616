"""What of an order says which goods it is about: as much of its record as others may have in common with it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from pipeline.identifiers.characters import plain
from pipeline.identifiers.company import same_key
from pipeline.identifiers.model import ModelNumber
from pipeline.records import RightKind
from pipeline.records.submission import readers_of
from pipeline.same_goods.right_keys import keys_anywhere
from pipeline.submissions.released import WITHHELD

_LONGEST = 2_000  # characters of articles in which a brand is looked for
_CHAPTER = 2  # digits
_LEAST_SIGNS = 3  # of a model, one of them a digit, and of a brand that is looked for among words


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)


class _Party(_Part):
    name: str
    country: str | None = None
    freed: bool = False


class GoodsRight(_Part):
    """A right on which the order rests."""

    kind: RightKind
    office: str | None = None
    number: str | None = None
    lifted: bool = False

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset() if self.lifted else keys_anywhere(self)


class _Cited(_Part):
    document_id: str = ""


class _Submitted(_Part):
    submission: str = ""
    audience: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    customs_codes: tuple[str, ...] = ()

    @property
    def readers(self) -> frozenset[str]:
        return readers_of(self.submission, self.audience)


class Goods(_Part):
    """An order as far as others may be about the same goods; read from its record, or from the order (`model_validate`)."""

    id: str
    authority: str
    case_id: str
    markets: tuple[str, ...] = ()
    order_number: str | None = None
    further_numbers: tuple[str, ...] = ()
    articles: str | None = None
    parties: tuple[_Party, ...] = ()
    rights: tuple[GoodsRight, ...] = ()
    models: tuple[str, ...] = ()
    not_subject: tuple[str, ...] = ()
    issued_on: date
    announced_in: _Cited = _Cited()
    merged_into: str | None = None
    exercise: bool = False
    submitted: _Submitted | None = None

    @cached_property
    def named(self) -> dict[str, _Party]:
        """Whom it still names, by folded name. A name that a court or an authority does not give is nobody's."""
        shown = (party for party in self.parties if not party.freed and "[" not in party.name)
        return {key: party for party in shown if not party.name.startswith(WITHHELD) and (key := same_key(party.name))}

    @cached_property
    def designations(self) -> dict[str, str]:
        """Models as written, by what they are compared by; none that a ruling put outside, nor one that is a word."""
        outside = {ModelNumber.normalize(one) for one in self.not_subject}
        found = ((ModelNumber.normalize(one), one) for one in self.models)
        return {key: one for key, one in found if key and key not in outside and len(key) >= _LEAST_SIGNS and re.search(r"\d", key)}

    @cached_property
    def brands(self) -> dict[str, str]:
        """Brands as written, by what they are compared by."""
        return {key: one for one in (self.submitted.brands if self.submitted else ()) if (key := _words(one))}

    @cached_property
    def chapters(self) -> frozenset[str]:
        """Of the tariff, where it is stated."""
        return frozenset(code[:_CHAPTER] for code in self.submitted.customs_codes) if self.submitted else frozenset()

    def has_words(self, brand: str) -> bool:
        """Whether a folded brand stands among the words of the articles."""
        return len(brand) >= _LEAST_SIGNS and f" {brand} " in self._articles

    @cached_property
    def _articles(self) -> str:
        return f" {_words(self.articles or '')} "

    @property
    def rights_by_key(self) -> Iterator[tuple[str, GoodsRight]]:
        return ((key, right) for right in self.rights for key in right.keys)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", plain(text, _LONGEST).casefold()))
