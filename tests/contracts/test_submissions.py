"""The gate of submissions: a request counts once, as it was signed, by a key that stands, within five minutes."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from submissions import as_json, whole

from pipeline.clock import Clock
from pipeline.database import dump
from pipeline.database import submissions as kept
from pipeline.errors import UsageError
from pipeline.flow import forgetting, officers, submitting
from pipeline.flow.gate import NotLetIn
from pipeline.flow.recipients import Word, add
from pipeline.settings import load
from pipeline.submissions.signing import new_key, public_of, sign
from pipeline.wiring import open_ports

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
WORD = Word("A. Administrator", "seen in person")
NONCE = "n" * 20


@pytest.fixture
def ports(tmp_path):
    with open_ports(load({"CROSSMARKET_HOME": str(tmp_path)}), Clock(NOW)) as ports:
        for ally in ("JP", "DE"):
            add(ports, ally, f"desk@{ally.lower()}.example", WORD, verified=False, more={"administrator": WORD.by})
        yield ports


@pytest.fixture
def kenji(ports):
    key = new_key()
    officers.register(ports, "JP", "Kenji Tanaka", public_of(key), WORD)
    return key


def request(key, body=b"", target="/submit?form=json", at=NOW, nonce=NONCE):
    return sign(key, "POST", target, body or as_json(whole()), at=at, nonce=nonce)


def count(ports) -> int:
    with ports.database.reading() as connection:
        return len(kept.submissions(connection))


def test_a_captured_request_is_not_let_in_again(ports, kenji):
    one = request(kenji)
    submitting.receive(ports, one)
    with pytest.raises(NotLetIn, match="let in before"):
        submitting.receive(ports, one)
    assert count(ports) == 1


def test_one_that_was_refused_for_what_it_says_is_not_read_again_either(ports, kenji):
    one = request(kenji, b"{}")
    with pytest.raises(UsageError, match="it is missing"):
        submitting.receive(ports, one)
    with pytest.raises(NotLetIn, match="let in before"):
        submitting.receive(ports, one)


@pytest.mark.parametrize(
    "altered",
    [
        {"body": b"{}"}, {"target": "/submit?form=toml"}, {"method": "PUT"}, {"nonce": "m" * 20}, {"signature": ""},
        {"time": "2026-11-30T09:00:01Z"}, {"signature": "A" * 88}, {"signature": "\u00e9"}, {"key": "0" * 16}, {"key": "'"},
        {"time": "yesterday"}, {"nonce": "short"}, {"time": "2026-11-30T09:00:00"}, {"target": "/elsewhere"},
    ],
)  # fmt: skip
def test_one_that_was_altered_is_not_let_in_and_costs_its_sender_nothing(ports, kenji, altered):
    one = request(kenji)
    with pytest.raises(NotLetIn):
        submitting.receive(ports, replace(one, **altered))
    assert count(ports) == 0
    submitting.receive(ports, one)


@pytest.mark.parametrize(("minutes", "in_time"), [(-6, False), (-5, True), (5, True), (6, False)])
def test_five_minutes_either_way(ports, kenji, minutes, in_time):
    one = request(kenji, at=NOW + timedelta(minutes=minutes))
    if in_time:
        submitting.receive(ports, one)
        return
    with pytest.raises(NotLetIn, match="by a right clock"):
        submitting.receive(ports, one)


def test_a_key_that_nobody_registered_or_that_was_revoked_is_answered_alike(ports, kenji):
    with pytest.raises(NotLetIn) as unknown:
        submitting.receive(ports, request(new_key()))
    one = request(kenji)
    officers.revoke(ports, one.key, WORD)
    with pytest.raises(NotLetIn) as revoked:
        submitting.receive(ports, one)
    assert str(unknown.value).partition(" ")[2].partition(" ")[2] == str(revoked.value).partition(" ")[2].partition(" ")[2]


def test_a_key_has_one_person(ports, kenji):
    with pytest.raises(UsageError, match="a key is of one person"):
        officers.register(ports, "DE", "Greta Beispiel", public_of(kenji), WORD)


def test_who_registers_is_the_administrator(ports):
    with pytest.raises(UsageError, match=r"the administrator of JP is A\. Administrator"):
        officers.register(ports, "JP", "Eve", public_of(new_key()), Word("Eve", "so"))
    with pytest.raises(UsageError, match="NL has no administrator"):
        officers.register(ports, "NL", "Eve", public_of(new_key()), Word("Eve", "so"))


def test_what_one_said_is_confirmed_by_its_hash_alone(ports, kenji):
    mika = new_key()
    officers.register(ports, "JP", "Mika Sato", public_of(mika), WORD)
    id_ = submitting.receive(ports, request(kenji)).id
    digest = hashlib.sha256(as_json(whole())).hexdigest().encode()
    with pytest.raises(UsageError, match="you named another"):
        submitting.receive(ports, request(mika, b"0" * 64, f"/submissions/{id_}/confirm", nonce="a" * 20))
    submitting.receive(ports, request(mika, digest, f"/submissions/{id_}/confirm", nonce="b" * 20))
    with ports.database.reading() as connection:
        (step,) = kept.steps_of(connection, id_)
    assert step.state == "confirmed"
    assert step.officer != step.second
    assert step.signed
    assert step.second_signed


def test_the_scope_or_case_of_a_submission_is_not_corrected(ports, kenji):
    id_ = submitting.receive(ports, request(kenji)).id
    for more in ({"scope": "any source"}, {"case_number": "X"}):
        target, body = f"/submissions/{id_}/correct?form=json", as_json(whole() | more)
        one = request(kenji, body, target, nonce=next(iter(more))[:5] * 4)
        with pytest.raises(UsageError, match="withdraw"):
            submitting.receive(ports, one)


def test_forgotten_bytes_are_in_no_file_of_the_archive(ports):
    from pipeline.archive.port import Answer
    from pipeline.errors import MissingBody

    keep, drop = (Answer(f"https://{name}.invalid/", NOW, 200, {}, name.encode() * 500) for name in ("stays", "goes"))
    hashes = [ports.archive.put(one) for one in (keep, drop, replace(drop, address="https://again.invalid/"))]
    ports.archive.flush()
    ports.archive.forget({hashes[1]}, set())
    assert ports.archive.get(hashes[0]) == keep.body
    assert list(ports.archive.bodies()) == [hashes[0]]
    with pytest.raises(MissingBody):
        ports.archive.get(hashes[1])
    assert ports.archive.put(drop) == hashes[1], "and may come again"


def test_what_was_forgotten_stays_so_in_a_backup_that_is_restored(ports, kenji):
    id_ = submitting.receive(ports, request(kenji)).id
    body = b'{"because": "x", "whole": true}'
    submitting.receive(ports, request(kenji, body, f"/submissions/{id_}/withdraw", nonce="w" * 20))
    assert forgetting.forget(ports, id_, WORD) == [f"{id_} is forgotten: 0 documents"]
    lines = io.BytesIO()
    with ports.database.transaction() as connection:
        assert dump.write_rows(connection, "submission_steps", lines) == 1
        dump.fill(connection, "submission_steps", lines)
        (step,) = kept.steps_of(connection, id_)
        (tombstone,) = kept.tombstones(connection)
    assert step.body is None
    assert tombstone[0] == step.sha256
    assert tombstone[3:] == (WORD.by, WORD.because)


def test_what_is_over_is_kept_two_years(ports, kenji):
    id_ = submitting.receive(ports, request(kenji)).id
    body = b'{"because": "x", "whole": true}'
    submitting.receive(ports, request(kenji, body, f"/submissions/{id_}/withdraw", nonce="w" * 20))
    assert forgetting.due(ports) == []
    later = replace(ports, clock=Clock(datetime(2028, 12, 1, tzinfo=UTC)))
    assert forgetting.due(later) == [f"{id_}: kept until 2028-11-28"]
