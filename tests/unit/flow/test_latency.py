"""How long it took until an ally knew: what is counted from where, and what cannot be told and is left out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

import flags
import pytest
from canned import Answered, look
from machine import Machine
from publishers import publisher_of

from pipeline.allies import ally_codes
from pipeline.authorities.declared import Authority, authority
from pipeline.clock import Clock
from pipeline.database.alerts import last_alerts
from pipeline.database.answers import put_answer
from pipeline.database.latency import ToldAlert
from pipeline.flow import run as running
from pipeline.flow.indexing import bring_up_to_date, reindex
from pipeline.flow.latency import Timeline, act_of, percentiles, quantile, timeline, timelines
from pipeline.flow.worker import process
from pipeline.records import Answer, AnswerWord, PersonWord
from pipeline.settings import load
from pipeline.wiring import open_ports

T = datetime(2026, 8, 25, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "over"),
    [
        ("2026-08-20", "2026-08-21T04:00+00:00"),  # summer in Washington
        ("2026-01-20", "2026-01-21T05:00+00:00"),
        ("2026-03-08", "2026-03-09T04:00+00:00"),  # clocks are put on that day
        ("2026-11-01", "2026-11-02T05:00+00:00"),  # and back
    ],
)
def test_a_day_ends_when_it_ends_where_the_authority_sits(day, over):
    assert authority("us_itc").end_of(date.fromisoformat(day)) == datetime.fromisoformat(over)


@pytest.mark.parametrize("zone", ["Washington", "", "America/Nowhere", "../etc/passwd"])
def test_an_authority_names_a_zone_that_there_is(zone):
    values = authority("us_itc").model_dump(mode="json")
    with pytest.raises(ValueError, match="is no time zone: write its IANA name"):
        Authority.model_validate(values | {"zone": zone})


def told(alert, before=None, answered=None):
    return ToldAlert(alert, before, T, answered)


def test_each_step_is_counted_and_the_act_from_the_end_of_its_day():
    new = flags.alert(flags.flag())  # of 20 August, printed on the 25th
    act = act_of(told(new))
    assert act == (date(2026, 8, 20), new.flag.announced_in.document_id)
    known = {act[1]: (T - timedelta(hours=4), T - timedelta(hours=3))}
    seen = timeline(told(new, answered=T + timedelta(days=2)), act, known).seconds()
    assert seen == {
        "act to seen": (T - timedelta(hours=4) - datetime(2026, 8, 21, 4, tzinfo=UTC)).total_seconds(),
        "seen to read": 3600.0,
        "read to told": 3 * 3600.0,
        "act to told": (T - datetime(2026, 8, 21, 4, tzinfo=UTC)).total_seconds(),
        "told to answered": 2 * 86_400.0,
    }


def test_what_was_told_on_the_day_of_the_act_took_no_time_that_can_be_told():
    new = flags.alert(flags.flag(issued_on=date(2026, 8, 25)))
    known = {new.flag.announced_in.document_id: (T, T)}
    assert timeline(told(new), act_of(told(new)), known).seconds()["act to told"] == 0


def test_a_document_that_was_read_anew_says_nothing_of_when_it_was_read_first():
    new = flags.alert(flags.flag())
    later = T + timedelta(days=30)
    once = timeline(told(new), act_of(told(new)), {new.flag.announced_in.document_id: (T - timedelta(hours=1), later)})
    assert (once.seen_at, once.read_at) == (T - timedelta(hours=1), None)
    fetched = timeline(told(new), act_of(told(new)), {new.flag.announced_in.document_id: (later, later)})
    assert (fetched.seen_at, fetched.read_at) == (None, None)
    assert set(fetched.seconds()) == {"act to told"}


def test_a_change_is_counted_from_what_is_new_in_the_order_s_log_and_a_reading_from_nothing():
    first = flags.alert(flags.flag())
    rescinded = flags.event("rescinded", "2026-08-24", flags.source("2026-90001", "2026-08-25", "rescinds"))
    events = (*first.flag.events, rescinded)
    change = first.model_copy(update={"n": 2, "flag": first.flag.model_copy(update={"events": events})})
    assert act_of(told(change, before=first)) == (date(2026, 8, 24), rescinded.source.document_id)
    again = first.model_copy(update={"n": 2, "flag": first.flag.model_copy(update={"articles": "kettles"})})
    assert act_of(told(again, before=first)) is None
    assert set(timeline(told(again, before=first), None, {}).seconds()) == set()
    person = rescinded.model_copy(update={"said": PersonWord(by="somebody", because="it ended", at=T)})
    by_hand = change.model_copy(update={"flag": change.flag.model_copy(update={"events": (*first.flag.events, person)})})
    assert act_of(told(by_hand, before=first)) is None, "a person's word is no act"


@pytest.mark.parametrize(("q", "value"), [(0.5, 5), (0.9, 9), (0.91, 10), (0.99, 10), (1.0, 10)])
def test_a_percentile_is_a_value_that_was_measured(q, value):
    assert quantile(range(1, 11), q) == value


def test_percentiles_are_of_each_step_that_some_alert_has():
    one = Timeline("a", "JP", "337-TA-8101", "alert", None, None, T - timedelta(hours=2), T - timedelta(hours=1), T, None)
    two = Timeline("b", "JP", "337-TA-8102", "alert", None, None, T - timedelta(hours=4), None, T, None)
    assert [(p.step, p.n, p.at[0.5], p.most) for p in percentiles([one, two])] == [
        ("seen to read", 1, 3600.0, 3600.0),
        ("read to told", 1, 3600.0, 3600.0),
    ]
    assert percentiles([]) == []


def test_a_real_home_is_measured_by_its_own_times(tmp_path):
    """Looked at at two, read five minutes later, told after ten more, answered in a day."""
    name = "us_federal_register"
    publisher = publisher_of(name)
    day = publisher.looks[-1]
    own = f"CROSSMARKET_SOURCES__{name.upper()}__"
    since = (publisher.looks[0] - timedelta(days=20)).isoformat()
    settings = load({"CROSSMARKET_HOME": str(tmp_path), own + "BASE_URL": "https://publisher.invalid", own + "SINCE": since})
    begun = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=14)

    def answers(address: str, _: object) -> Answered:
        parts = urlsplit(address)
        return publisher.answer(parts.path + (f"?{parts.query}" if parts.query else ""), day)

    with open_ports(settings, Clock(begun)) as ports:
        look(ports, name, answers)
    with open_ports(settings, Clock(begun + timedelta(minutes=5))) as ports:
        process(ports)
        bring_up_to_date(ports)  # what comes later comes into an index that is there
    answered = begun + timedelta(days=1)
    with open_ports(settings, Clock(begun + timedelta(minutes=15))) as ports:
        running.tell_and_send(ports, running.Summary(), announce=True)
        with ports.database.reading() as connection:
            alerts = [a for ally in ally_codes() for a in last_alerts(connection, ally).values()]
            assert alerts
            found = timelines(connection, answered, timedelta(days=30), to_server=False)
    assert {one.alert for one in found} == {a.id for a in alerts}
    said = {p.step: p for p in percentiles(found)}
    assert (said["seen to read"].most, said["read to told"].at[0.5], said["seen to read"].n) == (300, 600, len(alerts))
    assert "told to answered" not in said
    with open_ports(settings, Clock(answered)) as ports:
        with ports.database.reading() as connection:
            one = found[0]
            message = next(m for m in _messages(connection) if one.alert in m.alerts)
        with ports.database.transaction() as connection:
            record = Answer(id="an", message=message.id, ally=one.ally, word=AnswerWord.SEEN, by="a@b.example", mail="0" * 64,
                            arrived_at=answered, seconds=1)  # fmt: skip
            put_answer(connection, record, "a@b.example", answered)
        with ports.database.reading() as connection:
            again = timelines(connection, answered, timedelta(days=30), to_server=False)
            assert timelines(connection, answered, timedelta(days=30), to_server=True) == [], "a folder told nobody"
    (waited,) = [o.seconds()["told to answered"] for o in again if o.alert == one.alert]
    assert waited == (answered - begun - timedelta(minutes=15)).total_seconds()
    with open_ports(settings, Clock(answered)) as ports:
        _the_index_says_the_same(ports, again)
    machine = Machine(tmp_path, settings={"CROSSMARKET_NOW": answered.isoformat()})
    shown = machine.run("latency", "--each")
    assert shown.code == 0, shown.err
    lines = shown.out.splitlines()
    assert sum("act ≤ 20" in line for line in lines) == len(alerts)
    (read,) = (line.split() for line in lines if line.startswith("seen to read"))
    assert read == ["seen", "to", "read", str(len(alerts)), *(4 * ["5.0", "min"])]
    assert any(line.startswith("≤act to told") for line in lines)
    data = json.loads(machine.run("latency", "--ally", one.ally, "--json").out)
    assert {o["ally"] for o in data["alerts"]} == {one.ally}
    assert [s["seconds"]["p50"] for s in data["steps"] if s["step"] == "read to told"] == [600]
    assert machine.run("latency", "--ally", "XX").code == 2


def _the_index_says_the_same(ports, found):
    """Mails that were taken, and answers, reach the entries of the alerts they tell of; so does an index made anew."""
    for bring in (bring_up_to_date, reindex):
        bring(ports)
        for one in found:
            (hit,) = ports.search.find(f'id:"{one.alert}"', kinds=("alerts",)).hits
            due = {f"hours_{step.replace(' ', '_')}": seconds / 3600 for step, seconds in one.seconds().items()}
            assert {k: v for k, v in hit.fields.items() if k.startswith("hours_")} == pytest.approx(due, abs=1e-4)


def _messages(connection):
    from pipeline.database.mailed import every_mail

    return [mailed.message for mailed in every_mail(connection, to_server=False)]
