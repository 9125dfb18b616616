"""The marking test: over random groups, markings and changes nobody sees, counts or is mailed what his group may not.

And who may does. Each submission has words that stand nowhere else. After every step each ally asks for them in every way there is;
what he may find is told by `marked_world`, which knows nothing of how it is kept. On a node three allies a step are asked;
CROSSMARKET_TEST_EVERY_ALLY=yes asks all.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest
from machine import DEMO, Machine
from marked_world import GOODS, Planted, World
from search_engines import ENGINES, address

from pipeline.allies import ally_codes
from pipeline.cli.export import rows
from pipeline.cli.show import show_record
from pipeline.clock import Clock
from pipeline.database.kinds import KINDS
from pipeline.errors import UsageError
from pipeline.flow import recipients_check, saved_searches
from pipeline.flow.indexing import SEARCHED, bring_up_to_date
from pipeline.flow.latency import timelines
from pipeline.flow.run import Summary, tell_and_send
from pipeline.search import question as q
from pipeline.search.asking import ask, count, read
from pipeline.search.port import Result, Seen, Sort
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
ALLIES = ally_codes()
STEPS = 8
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(params=ENGINES)
def world(request, tmp_path) -> Iterator[World]:
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"CROSSMARKET_TEST_SEED={seed}")
    machine = Machine(tmp_path / "home")
    assert machine.run("run", "--replay", str(DEMO / "archive")).code == 0
    with address(request.param, tmp_path) as url:
        settings = load(machine.environment() | {"CROSSMARKET_SEARCH": url})
        with open_ports(settings, Clock(NOW)) as ports:
            ports.search.create()
            yield World(ports, random.Random(seed))


def test_nobody_sees_counts_or_is_mailed_what_his_group_may_not(world):
    ports = world.ports
    bring_up_to_date(ports)
    public = {kind: Counter(row["id"] for row in rows(ports, kind, "JP")) for kind in KINDS}
    before = dict(ports.search.seen_by("JP").counts())
    assert before["flags"], "what is public is there"
    every = ports.searches_alone or os.environ.get("CROSSMARKET_TEST_EVERY_ALLY") == "yes"
    steps, most = (STEPS, len(ALLIES)) if every else (5, 3)  # a node takes some seconds for each ally
    for _ in range(steps):
        print(world.step())
        world.go_on()
        bring_up_to_date(ports)
        for ally in world.rng.sample(ALLIES, most):
            visible = [one for one in world.planted if one.seen_by(ally)]
            hidden = [one for one in world.planted if not one.seen_by(ally)]
            check_search(ports, ports.search.seen_by(ally), visible, hidden, before)
            check_records(ports, ally, visible, hidden, public)
            check_counts(ports, ally, visible)
        check_search(ports, ports.search, [one for one in world.planted if one.state in ("confirmed", "withdrawn")], [], before)
    check_mails(world)
    check_lists(world)


def check_search(
    ports: Ports, seen: Seen, visible: list[Planted], hidden: list[Planted], before: dict[str, int]
) -> None:
    counts = seen.counts()
    assert counts["flags"] == before["flags"] + len(visible)
    assert counts["cases"] == before["cases"] + len(visible)
    every = count(seen, *read("*", SEARCHED, NOW.date()))
    assert every.facets["kind"] == {kind: n for kind, n in every.facets["kind"].items() if n == counts[kind]}
    assert every.total == sum(counts.values())
    everything = " ".join(str(hit.fields) for hit in seen.answer(q.Everything(), SEARCHED, limit=2_000, sort=Sort.NEWEST).hits)
    of_submissions = count(seen, *read("instrument:national_submission", ("flags",), NOW.date()))
    assert (0 if of_submissions.near else of_submissions.total) == len(visible)
    assert sum(of_submissions.facets["market"].values()) in (len(visible), 0) or not visible
    for one in hidden:
        assert not [word for word in one.words if word in everything.lower()]
        assert not [word for word in one.words if word in seen.like(_astray(word))]
        assert not seen.answer(q.Is("case", (one.number,)), SEARCHED).total
        for asked in (one.words[-1], _astray(one.words[0])):
            found = _found(seen, asked)
            assert not found.total or found.near
            shown = " ".join((*found.notes, *(str(hit.fields) for hit in found.hits))).lower()
            assert not [word for word in one.words if word in shown.replace(asked, "")]
    for one in visible:
        for word in one.words[:1] + one.words[-1:]:
            found = _found(seen, word)
            assert any(word in str(hit.fields).lower() for hit in found.hits), f"{one.id}: {word}"
        assert one.words[0] in seen.like(_astray(one.words[0]))


def _found(seen: Seen, word: str) -> Result:
    return ask(seen, *read(word, SEARCHED, NOW.date()))


def _astray(word: str) -> str:
    """The word with one letter that is another."""
    return word[:5] + ("a" if word[5] != "a" else "e") + word[6:]


def check_records(ports: Ports, ally: str, visible: list[Planted], hidden: list[Planted], public: dict[str, Counter[str]]) -> None:
    for kind in KINDS:
        exported = list(rows(ports, kind, ally))
        text = str(exported).lower()
        for one in hidden:
            assert not [word for word in (*one.words, one.number.lower(), one.id.lower()) if word in text], f"{kind} of {ally}"
        if kind in ("documents", "notices", "cases", "flags"):
            assert not [one.id for one in visible if (one.id if kind == "documents" else one.words[0]).lower() not in text], kind
            assert {row["id"] for row in exported} >= set(public[kind])
    for one in hidden:
        with pytest.raises(UsageError, match="nothing has this id or number"):
            list(show_record(ports, one.number, ally))
        with pytest.raises(UsageError, match="nothing has this id or number"):
            list(show_record(ports, f"submission:{one.id}:{NOW.date()}", ally))
    for one in visible:
        assert one.words[0] in "\n".join(show_record(ports, one.number, ally)).lower()


def check_counts(ports: Ports, ally: str, visible: list[Planted]) -> None:
    """Figures: saved searches and their previews, what filters let through, how long it took."""
    box = f"{ally}:desk@{ally.lower()}.example"
    told = [one for one in visible if one.state == "confirmed" and one.ally != ally]
    public = sum(not row["submitted"] and row["state"] != "ended" and row["market"] != ally for row in rows(ports, "flags"))
    (_, preview, *_) = saved_searches.save(ports, "trial", GOODS, box)
    assert f"of {public + len(told)} orders that stand it lets {len(told)} through" in preview
    sentences = [sentence for sentence in recipients_check.check(ports) if sentence.startswith(f"{ally}: of ")]
    expected = f"{ally}: of {public + len(told)} orders that stand its filter lets {len(told)} through"
    assert sentences == ([expected] if public + len(told) else [])
    shown = {row["id"] for row in rows(ports, "alerts", ally)}
    with ports.database.reading() as connection:
        span, now = timedelta(days=60), NOW + timedelta(hours=1)
        every, his = (timelines(connection, now, span, to_server=False, reader=reader) for reader in (None, ally))
    assert {one.alert for one in his} == {one.alert for one in every if one.alert in shown}


def check_mails(world: World) -> None:
    """Of all that was ever handed over: nobody was told a word of a group that was never his; who may know was told."""
    told: dict[str, str] = dict.fromkeys(ALLIES, "")
    for file in (world.ports.settings.home / "mail" / "new").iterdir():
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        ally = str(mail["List-Id"]).strip("<").split(".")[0].upper()
        parts = (part for part in mail.walk() if part.get_content_maintype() in ("text", "application"))
        words = " ".join(str(part.get_content()) for part in parts)
        told[ally] += f"{mail['Subject']} {words}".lower()
    for one in world.planted:
        for ally in ALLIES:
            strange = {*one.words, one.number.lower()} - one.known.get(ally, set())
            assert not [word for word in strange if word in told[ally]], f"{one.id} to {ally}"
            if ally in one.known:
                assert one.words[0] in told[ally], f"{one.id} was not told to {ally}"
            if ally in one.lost:
                assert "no longer shared with you" in told[ally], f"{one.id} was not taken back from {ally}"


def check_lists(world: World) -> None:
    """The next LIST of each ally has the orders that he may hear of, and counts no other."""
    before = {row["id"] for row in rows(world.ports, "messages")}
    tell_and_send(world.ports, Summary(), lists=ALLIES)
    lists = [row for row in rows(world.ports, "messages") if row["id"] not in before and row["occasion"] == "inventory"]
    flags = {row["id"]: row for row in rows(world.ports, "flags")}
    alerts = {row["id"]: row["flag_id"] for row in rows(world.ports, "alerts")}
    assert {row["ally"] for row in lists} == set(ALLIES)
    for row in lists:
        of_submissions = {flags[alerts[one]]["submitted"]["submission"] for one in row["alerts"] if flags[alerts[one]]["submitted"]}
        expected = {one.id for one in world.planted if row["ally"] in one.audience and one.state == "confirmed"}
        assert of_submissions == expected
