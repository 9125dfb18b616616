"""Closed words: each value is found by what the screen prints and by what people call it, and an unknown one is told."""

from __future__ import annotations

import pytest

from pipeline.errors import UsageError
from pipeline.search.fields import RECORD_FIELDS, FieldType
from pipeline.search.vocabulary import CLOSED, checked_value, fitting_values, fold, leading_value

# Keyword fields whose values are as many as records, sources or places have.
OPEN = {
    "source", "document", "document_kind", "citation", "flag", "party_key", "claim", "right_action", "place",
    "court_review",
}  # fmt: skip
MEANT = {
    "state": {"in force": "in_force", "in-force": "in_force", "In_Force": "in_force", "ended": "ended",
              "active": "in_force", "in effect": "in_force", "stayed": "suspended", "revoked": "ended", "lifted": "ended"},
    "country": {"China": "CN", "Korea": "KR", "cn": "CN", "People's Republic of China": "CN", "Taiwan": "TW", "日本": "JP"},
    "market": {"USA": "US", "United States": "US", "us": "US"},
    "ally": {"Japan": "JP", "Germany": "DE", "the Netherlands": "NL"},
    "kind": {"flag": "flags", "order": "flags", "orders": "flags", "notice": "notices", "investigation": "cases"},
    "instrument": {"general exclusion order": "GEO", "General Exclusion Orders": "GEO", "leo": "LEO", "limited exclusion": "LEO"},
    "measure": {"cease and desist": "CDO", "cease-and-desist orders": "CDO", "civil penalties": "CIVIL_PENALTY"},
    "right": {"design patent": "design_patent", "trade secret": "trade_secret", "trade secrets": "trade_secret",
              "design": "design_patent"},
    "event": {"final determination": "final_determination"},
    "basis": {"defaulted": "default", "by default": "default"},
    "authority": {"ITC": "us_itc", "USITC": "us_itc", "US International Trade Commission": "us_itc"},
    "outcome": {"LEO modified": "LEO modified", "limited exclusion order modified": "LEO modified"},
    "status": {"Open": "open"},
}  # fmt: skip


@pytest.mark.parametrize(("field", "written", "value"), [(f, w, v) for f, several in MEANT.items() for w, v in several.items()])
def test_a_value_is_what_people_call_it(field, written, value):
    assert checked_value(field, written) == value


@pytest.mark.parametrize("field", sorted(CLOSED))
def test_an_unknown_value_is_an_error_and_never_looked_for(field):
    with pytest.raises(UsageError, match=rf"{field}:plovermark: "):
        checked_value(field, "plovermark")
    with pytest.raises(UsageError, match=rf"{field}:plover\*: "):
        fitting_values(field, "plover*")


def test_every_keyword_field_is_closed_or_known_to_be_open():
    keywords = {field.name for field in RECORD_FIELDS if field.type is FieldType.KEY}
    assert keywords == CLOSED | OPEN
    assert not CLOSED & OPEN


def test_values_of_several_words_are_told_from_the_words_behind_them():
    assert leading_value("instrument", ["general", "exclusion", "order", "lamps"]) == 3
    assert leading_value("state", ["ended", "lamps"]) == 1
    assert fold(" In–Force ") == "in_force"
