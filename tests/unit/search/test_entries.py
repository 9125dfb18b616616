"""What is indexed of a record: declared fields only, of their type, and never a party's street address."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime

import pytest
from demo_records import demo
from flags import alert, event, flag, on_right, patent, source

from pipeline.fold import flag_on
from pipeline.records import (
    Action,
    Case,
    Citation,
    Decision,
    Document,
    FlagParty,
    FlagRight,
    Notice,
    Party,
    PendingEffect,
    PersonWord,
    Right,
    ScopeStanding,
    ScopeStep,
    TextName,
)
from pipeline.records.notice import MeasureAction
from pipeline.search.addresses import BLANK, without_addresses
from pipeline.search.entries import alert_entry, case_entry, document_entry, flag_entry, gone
from pipeline.search.fields import BY_NAME, FIELDS, KINDS, LAG, FieldType
from pipeline.search.past import OPEN

TYPES = {FieldType.BOOL: bool, FieldType.INT: int, FieldType.FLOAT: float, FieldType.TIMES: dict}
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?")
# No record of the demonstration has these.
UNFILLED = {"inside", "lifted_patent", "hts", "address", "record", "doubt", "same_name", "safety_notice", "court_review"}
# No case of it has an order that is known by its end alone.
OF_ENDS = {("cases", name) for name in ("instrument", "state", "end_reason", "times")}


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    return demo(tmp_path_factory.mktemp("demo"))


def values(entry, name):
    value = entry.fields[name]
    return value if isinstance(value, list) else [value]


def test_every_entry_has_only_declared_fields_with_values_of_their_type(demonstration):
    assert {entry.kind for entry in demonstration.entries} == set(KINDS)
    for entry in demonstration.entries:
        for name in entry.fields:
            field = BY_NAME[name]
            assert entry.kind in field.kinds, f"{name} is no field of {entry.kind}"
            for value in values(entry, name):
                assert type(value) is TYPES.get(field.type, str), (name, value)
                if field.type is FieldType.DATE:
                    assert isinstance(value, str)
                    assert MOMENT.fullmatch(value), (name, value)


def test_every_declared_field_is_filled_by_a_record_of_each_of_its_kinds(demonstration):
    filled = {(entry.kind, name) for entry in demonstration.entries for name in entry.fields}
    missing = {(kind, f.name) for f in FIELDS for kind in f.kinds if kind != LAG} - filled - OF_ENDS
    # The page of what is no document is put in where documents are at hand (`flow.indexing`; tests/contracts/test_questions.py).
    # So is how long an alert took, where its mails are: of drills it is not said (tests/unit/flow/test_latency.py).
    took = {f.name for f in FIELDS if f.name.startswith("hours_")}
    assert {name for _, name in missing} == UNFILLED | {"model", "page"} | took, missing
    assert filled >= {("notices", "model"), ("documents", "page")}


def test_an_order_is_found_by_what_its_texts_leave_open():
    entry = flag_entry(flag(doubts=("The notice also names Orlo Lamps; what of it was not read.",)), None, 1)
    assert entry.fields is not None
    assert list(entry.fields["doubt"]) == ["The notice also names Orlo Lamps; what of it was not read."]


def test_an_order_is_found_by_what_was_ruled_inside_it_and_outside():
    source = flag().announced_in
    ruled: list[tuple[ScopeStanding, str]] = [("outside", "XR-200 redesign"), ("inside", "XR-210 redesign")]
    steps = tuple(ScopeStep(article=a, standing=s, by="authority", on=source.published, source=source) for s, a in ruled)
    entry = flag_entry(flag(scope=steps, not_subject=("XR-200 redesign",)), None, 1)
    assert entry.fields is not None
    assert (list(entry.fields["not_subject"]), list(entry.fields["inside"])) == (["XR-200 redesign"], ["XR-210 redesign"])


def test_a_record_is_found_again_by_its_own_id_and_line(demonstration):
    for entry in demonstration.entries:
        assert entry.fields["kind"] == entry.kind
        assert entry.fields["id"] == entry.id
        assert entry.fields["title"]


def test_no_street_address_of_a_party_is_indexed(demonstration):
    addresses = [p.address for n in demonstration.notices for p in n.parties if p.address]
    assert len(addresses) > 30
    everything = " ".join(json.dumps(dict(entry.fields), ensure_ascii=False) for entry in demonstration.entries)
    everything = re.sub(r"\s+", "", everything).lower()
    assert BLANK in everything
    for address in addresses:
        street = ", ".join(address.split(", ")[:2])
        assert re.sub(r"\s+", "", street).lower() not in everything, address


def test_an_address_is_blanked_across_line_breaks_and_without_its_city():
    party = Party(name="A", role="respondent", city="Kassel", country="DE", address="Musterweg 81, 34117 Kassel, Germany")
    blanked = without_addresses([party])
    assert blanked("of MUSTERWEG\n 81,34117\tKassel, Germany; and") == f"of {BLANK}; and"
    assert blanked("at Musterweg 81 in Kassel") == f"at {BLANK} in Kassel"
    assert blanked("of Kassel, Germany") == "of Kassel, Germany"
    assert blanked("Musterweg 811") == "Musterweg 811"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 main st,Berlin", f"{BLANK}"),
        ("at 12 MAIN\n  ST, berlin, and", f"at {BLANK}, and"),
        ("12 Main St in Berlin", f"{BLANK} in Berlin"),
        ("12 Main St, Floor 3, Berlin", f"{BLANK}, Berlin"),
        ("312 Main St, Berlin", "312 Main St, Berlin"),
        ("12 Main Street", "12 Main Street"),
        ("12Main St", "12Main St"),
        ("12, Main St", "12, Main St"),
        ("12 Main 12 Main St", f"12 Main {BLANK}"),
        ("12 Main St12 Main St 12 Main St", f"12 Main St12 Main St {BLANK}"),
    ],
)
def test_an_address_is_blanked_where_its_words_stand_by_themselves_the_longest_first(text, expected):
    addresses = ("12 Main St, Berlin", "12 Main St, Floor 3", "\n")
    parties = [Party(name="A", role="respondent", city="Berlin", country="DE", address=address) for address in addresses]
    assert without_addresses(parties)(text) == expected


def test_a_dash_in_an_address_may_be_another_one():
    party = Party(name="A", role="respondent", city="Nagoya", address="8-1 Kaku-cho, Naka-ku, Nagoya 460-0001, Japan")
    assert without_addresses([party])("A, 8–1 Kaku‑cho, Naka–ku, Nagoya 460–0001, Japan.") == f"A, {BLANK}."


def test_the_full_text_stays_out_as_long_as_the_parties_are_unknown():
    on = date(2024, 1, 2)
    shown = {"kind": "Notice", "title": "T", "abstract": "A", "page": None}
    document = Document(source="s", native_id="2024-1", published=on, **shown, parts=(), version="v")
    texts: dict[TextName, str] = {"title": "T", "abstract": "A", "full_text": "Somebody of 1 Long Lane"}
    read = {"document_id": document.id, "document_number": "2024-1", "document_version": "v", "source": "s"}
    common = read | {"authority": "us_itc", "published": on, "extractor": "x/1", "event": "other", "kind": "letter"}
    unread = document_entry(document, texts, None, 1)
    outside = document_entry(document, texts, Notice(**common, in_scope=False), 1)
    inside = document_entry(document, texts, Notice(**common, in_scope=True), 1)
    assert unread.fields is not None
    assert outside.fields is not None
    assert inside.fields is not None
    assert "full_text" not in unread.fields
    assert "full_text" not in outside.fields
    assert inside.fields["full_text"] == texts["full_text"]


def test_a_document_has_the_parties_and_rights_of_its_notice():
    """So that who chooses a party or a patent in Kibana keeps the texts that name it."""
    on = date(2024, 1, 2)
    shown = {"kind": "Notice", "title": "T", "abstract": "A", "page": None}
    document = Document(source="s", native_id="2024-1", published=on, **shown, parts=(), version="v")
    read = {"document_id": document.id, "document_number": "2024-1", "document_version": "v", "source": "s"}
    common = read | {"authority": "us_itc", "published": on, "extractor": "x/1", "event": "other", "kind": "letter"}
    rights = (Right(kind="patent", office="US", number="9113703"), Right(kind="design_patent", office="US", number="D612345"))
    notice = Notice(**common, in_scope=True, parties=(Party(name="Acme Ltd.", role="respondent"),), rights=rights)
    fields = document_entry(document, {}, notice, 1).fields or {}
    assert fields["party"] == ["Acme Ltd."]
    assert fields["party_key"] == ["acmeltd"]
    assert fields["right"] == ["patent", "design_patent"]
    assert fields["patent"] == ["US.9113703", "US.D612345"]
    assert fields["patent_written"] == ["US 9,113,703", "US D612,345"]
    assert "party" not in (document_entry(document, {}, None, 1).fields or {})


def test_a_lifted_patent_is_no_patent_of_the_order():
    lifted = FlagRight(kind="patent", office="US", number="9113703", claims=(1,), lifted=True)
    fields = flag_entry(flag(rights=(lifted, patent("9113704", 2))), None, 3).fields
    assert fields is not None
    assert fields["patent"] == ["US.9113704"]
    assert fields["lifted_patent"] == ["US.9113703"]
    assert fields["claim"] == ["9113704:2"]
    assert fields["rev"] == 3


def test_an_order_is_indexed_as_it_stands_on_the_day_with_what_lies_ahead_of_it():
    plain = flag()
    term = plain.model_copy(update={"events": (*plain.events, event("expired", "2027-03-12", plain.announced_in))})
    before, after = (flag_entry(flag_on(term, date(2027, 3, day)), None, 1).fields or {} for day in (12, 13))
    shown = ("state", "standing_order", "measure_action", "last_day")
    assert [before[name] for name in shown] == ["in_force", True, ["issued"], "2027-03-12"]
    assert [after[name] for name in shown] == ["ended", False, ["issued", "expired"], "2027-03-12"]
    assert "rescinded_on" not in before
    assert (after["rescinded_on"], after["state_since"], after["end_reason"]) == ("2027-03-12", "2027-03-13", "expired")
    old = flag(rights=(patent("5000001"),))
    assert [
        (flag_entry(flag_on(old, day), None, 1).fields or {})["may_have_ended"] for day in (date(2011, 12, 31), date(2012, 1, 1))
    ] == [
        False,
        True,
    ]


def times(about, field):
    """Value, first day and first day without it, of a field in the life of an order."""
    fields = flag_entry(about, None, 1).fields or {}
    return [(row["value"], row["from"], row["until"]) for row in fields["times"] if row["field"] == field]


def test_an_order_carries_how_it_stood_from_which_day_until_which():
    plain = flag()  # issued on 20 August, published on the 25th, under review until 19 October
    ended = plain.model_copy(update={"events": (*plain.events, event("vacated", "2027-02-01", source("v", "2027-02-04")))})
    assert times(ended, "state") == [
        ("issued", "2026-08-20", "2026-10-20"),
        ("in_force", "2026-10-20", "2027-02-01"),
        ("ended", "2027-02-01", OPEN),
    ]
    assert times(ended, "standing_order") == [(True, "2026-08-20", "2027-02-01"), (False, "2027-02-01", OPEN)]
    assert times(ended, "end_reason") == [("vacated", "2027-02-01", OPEN)]
    assert times(ended, "known_from") == [("2026-08-25", "2026-08-20", "2027-02-01"), ("2027-02-04", "2027-02-01", OPEN)]
    assert times(ended, "patent") == [], "what never changes is not said twice"
    assert [value for value, _, _ in times(plain, "state")] == ["issued", "in_force"]


def test_it_carries_the_same_whatever_the_day_on_which_it_is_indexed():
    plain = flag(rights=(patent("9113703", 1), patent("9113704", 2)), rights_read="whole")
    told = source("v", "2027-02-04")
    freed = event("rescinded", "2027-02-01", told, partial=True, names=("patent 9113704", "Steamline GmbH"))
    about = plain.model_copy(update={"events": (*plain.events, freed)})
    assert times(about, "patent") == [("US.9113703", "2026-08-20", OPEN), ("US.9113704", "2026-08-20", "2027-02-01")]
    assert times(about, "lifted_patent") == [("US.9113704", "2027-02-01", OPEN)]
    assert times(about, "freed") == [("Steamline GmbH", "2027-02-01", OPEN)]
    of_days = [(flag_entry(flag_on(about, day), None, 1).fields or {})["times"] for day in (date(2026, 9, 1), date(2028, 1, 1))]
    assert of_days[0] == of_days[1]


def test_a_persons_word_is_known_since_it_was_said():
    plain = flag()
    word = PersonWord(by="A", because="B", at=datetime(2026, 11, 9, tzinfo=UTC))
    said = event("ended", "2026-10-22", plain.announced_in, said=word)
    assert times(plain.model_copy(update={"events": (*plain.events, said)}), "known_from")[-1] == ("2026-11-09", "2026-10-22", OPEN)


def test_a_persons_word_that_was_taken_back_is_no_end_in_the_index():
    plain = flag()
    word = PersonWord(by="A", because="B", at=datetime(2026, 11, 1, tzinfo=UTC))
    said = event("ended", "2026-10-22", plain.announced_in, said=word, taken_back=word)
    fields = (
        flag_entry(flag_on(plain.model_copy(update={"events": (*plain.events, said)}), date(2026, 11, 1)), None, 1).fields or {}
    )
    assert (fields["state"], fields["measure_action"]) == ("in_force", ["issued"])
    assert "rescinded_on" not in fields


def test_an_alert_is_found_by_the_action_of_each_of_its_rights_and_by_the_law_of_each():
    mark, patents = FlagRight(kind="trademark", office="US", number="9800001"), (patent("9113703"), patent("9113704"))
    own = {"rows": [{"right": "trademark", "provision": "Marks Act s 9", "source": "-", "read_on": date(2026, 11, 23)}]}
    on_mark = on_right(mark, Action.EX_OFFICIO_POSSIBLE, **own)
    decided = Decision(rights=(on_right(patents[0]), on_mark, on_right(patents[1])))
    fields = alert_entry(alert(flag(rights=(patents[0], mark, patents[1])), decision=decided), 1).fields
    assert fields is not None
    assert fields["action"] == ["intelligence_only", "ex_officio_possible"]
    assert fields["right_action"] == [
        "patent 9113703 intelligence_only",
        "trademark 9800001 ex_officio_possible",
        "patent 9113704 intelligence_only",
    ]
    assert fields["provision"] == ["Customs Act Art. 69-11, 69-13", "Marks Act s 9"]


def test_a_record_that_is_gone_has_no_fields():
    assert gone("cases", "x", 4).fields is None


def test_an_order_of_consolidated_investigations_is_found_under_each_number():
    about = flag(order_number="337-TA-8101", further_numbers=("337-TA-8102",))
    for found in (flag_entry(about, None, 1).fields, alert_entry(alert(about), 1).fields):
        assert found is not None
        assert found["case"] == found["order"] == ["337-TA-8101", "337-TA-8102"]
    case = Case(
        id="us_itc:337-TA-8101", authority="us_itc", number="337-TA-8101", further_numbers=("337-TA-8102",), provisional=False
    )
    of_one_alone = flag_entry(flag(), case, 1).fields
    assert of_one_alone is not None
    assert (of_one_alone["case"], of_one_alone["order"]) == (["337-TA-8101", "337-TA-8102"], ["337-TA-8101"])


def test_a_case_is_found_by_an_order_of_which_only_the_end_is_known():
    def effect(action: MeasureAction, day: str, *names: str, instrument: str = "LEO") -> PendingEffect:
        told = Citation(document_id=f"x:{day}", document_number=day, published=date.fromisoformat(day))
        return PendingEffect(instrument=instrument, action=action, directed_to=names, source=told)

    pending = (
        effect("rescinded", "2024-05-06"),
        effect("vacated", "2023-01-02", instrument="GEO"),
        effect("rescinded", "2022-03-04", "Orlo Lamps", instrument="SFO"),  # for one firm alone
        effect("modified", "2021-02-03", instrument="SFO"),
    )
    case = Case(id="us_itc:337-TA-1", authority="us_itc", number="337-TA-1", provisional=False, pending=pending)
    fields = case_entry(case, 1).fields or {}
    assert (fields["state"], fields["instrument"], fields["end_reason"]) == ("ended", ["LEO", "GEO"], ["rescinded", "vacated"])
    assert [(time["field"], time["value"], time["from"], time["until"]) for time in fields["times"]] == [
        ("state", "ended", "2023-01-02", OPEN),
        ("end_reason", "rescinded", "2024-05-06", OPEN),
        ("end_reason", "vacated", "2023-01-02", OPEN),
    ]
    others = case_entry(case.model_copy(update={"pending": pending[2:]}), 1).fields or {}
    assert not {"state", "instrument", "end_reason", "times"} & set(others)


def test_an_order_is_found_by_the_captions_of_its_case_and_where_the_cases_respondents_are():
    """Its own words may be others: the articles of the order are what was decided, the caption is what the case is known by."""
    respondents = tuple(Party(name=name, role="respondent", country=country) for name, country in (("A", "CN"), ("B", "KR")))
    case = Case(
        id="us_itc:337-TA-1", authority="us_itc", number="337-TA-1", provisional=False,
        subject="Certain Light-Based Devices",
        subjects=("Certain Light Devices",),
        respondents=respondents, complainants=(Party(name="C", role="complainant", country="US"),),
    )  # fmt: skip
    fields = flag_entry(flag(articles="skin pens"), case, 1).fields
    assert fields is not None
    assert fields["subject"] == ["Certain Light-Based Devices", "Certain Light Devices"]
    assert fields["case_country"] == ["CN", "KR"]
    assert fields["case_place"] == ["China", "South Korea"]
    assert "subject" not in (flag_entry(flag(), None, 1).fields or {})


def test_where_parties_sit_is_indexed_by_their_role_with_states_in_full_and_short():
    complainant = Party(name="A", role="complainant", city="Provo", region="UT", country="US")
    respondents = (Party(name="B", role="respondent", city="Shenzhen", country="CN"), Party(name="C", role="respondent"))
    case = Case(
        id="us_itc:337-TA-1", authority="us_itc", number="337-TA-1", provisional=False,
        respondents=respondents, complainants=(complainant,),
    )  # fmt: skip
    of_case = case_entry(case, 1).fields or {}
    assert of_case["complainant_place"] == ["Provo, Utah (UT), United States"]
    assert of_case["respondent_place"] == ["Shenzhen, China"]
    of_order = flag_entry(flag(parties=(FlagParty(name="B", region="Utah", country="US"),)), case, 1).fields or {}
    assert of_order["complainant_place"] == ["Provo, Utah (UT), United States"]
    assert of_order["respondent_place"] == ["Utah (UT), United States"]
