"""The main job over a loopback Federal Register: what a person who runs it relies on."""

from __future__ import annotations

import json
import random
import shutil
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import ABROAD, DEMO, Machine, federal_register, last_word, without_volatile

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
ROWS = [json.loads(line) for line in DOCUMENTS.read_text(encoding="utf-8").splitlines()] if DOCUMENTS.exists() else []
SINCE = ("--since", "2024-01-01")
EXPORTS = ("documents", "notices", "cases", "flags", "alerts")
MANY_FAULTS = (
    "503:7,truncate:11,html:13,429:17,redirect:19,utf16:23,"
    "json@documents.json:first,short@documents.json:first,empty@documents.json:first,slow@documents.json:first,ties:5"
)


def exports(machine: Machine) -> dict[str, list[dict]]:
    return {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}


def served(folder: Path, rows: list[dict], name: str) -> Path:
    file = folder / f"{name}.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """One good run, once for all tests that compare with it."""
    home = tmp_path_factory.mktemp("undisturbed")
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(home, url)
        outcome = machine.run("run", "--announce", *SINCE)
    assert outcome.code == 0, outcome.err + outcome.out
    return machine, exports(machine)


def test_every_document_becomes_one_notice_and_a_second_run_adds_nothing(undisturbed, tmp_path):
    machine, first = undisturbed
    assert sorted(n["document_number"] for n in first["notices"]) == sorted(row["document_number"] for row in ROWS)
    mails = machine.mails()
    assert mails
    with federal_register(DOCUMENTS, XML) as url:
        again = Machine(machine.home, url)
        outcome = again.run("run", "--announce", *SINCE)
    assert outcome.code == 0, outcome.out
    assert f"{len(ROWS)} unchanged" in outcome.out
    assert exports(again) == first
    assert again.mails() == mails


def test_no_mail_goes_to_the_market_that_issued_the_order(undisturbed):
    machine, first = undisturbed
    assert {a["ally"] for a in first["alerts"]} == {"CA", "GB", "AU", "NZ", "JP", "KR", "TW", "DE", "NL"}
    recipients = {str(message_from_bytes(m.read_bytes(), policy=policy.default)["To"]) for m in machine.mails()}
    assert not any("customs.us@" in r for r in recipients)


@pytest.mark.parametrize(
    "faults",
    [MANY_FAULTS, "403@/xml/:always", "ties@documents.json:always,503:7"],
    ids=["every kind of fault", "plain text only", "rows that change places"],
)
def test_a_source_with_faults_gives_the_same_in_the_end(undisturbed, tmp_path, faults):
    _, expected = undisturbed
    with federal_register(DOCUMENTS, XML, faults) as url:
        machine = Machine(tmp_path, url)
        outcome = machine.run("run", "--announce", *SINCE)
    assert outcome.code == 0, outcome.out + outcome.err
    assert exports(machine) == expected


def test_numbers_that_were_used_again_give_the_same_in_the_end(tmp_path):
    """Two documents of one number are two, through every kind of fault; here the second says what the first does."""
    again = [{**row, "publication_date": "2026-09-15"} for row in ROWS[5:8]]
    site = served(tmp_path, [*ROWS, *again], "site")
    found: list[dict[str, list[dict]]] = []
    for faults in ("", MANY_FAULTS, "ties@documents.json:always,503:7"):
        with federal_register(site, XML, faults) as url:
            machine = Machine(tmp_path / f"home{len(found)}", url)
            outcome = machine.run("run", "--announce", *SINCE)
        assert outcome.code in (0, 3), outcome.out + outcome.err
        assert not [i for i in machine.export("issues") if i["kind"] == "could_not_look" and i["status"] == "open"], outcome.out
        found.append(exports(machine))
    assert len(found[0]["documents"]) == len(ROWS) + len(again)
    assert found[1] == found[0]
    assert found[2] == found[0]


def test_what_could_not_be_looked_at_is_said_and_taken_up_by_the_next_run(undisturbed, tmp_path):
    _, expected = undisturbed
    with federal_register(DOCUMENTS, XML, "html@/2025/:always") as url:
        bad = Machine(tmp_path, url)
        outcome = bad.run("run", "--announce", *SINCE)
    assert outcome.code == 3, outcome.out
    assert "NOT COMPLETE" in outcome.out
    issues = bad.export("issues")
    of_2025 = {row["document_number"] for row in ROWS if row["publication_date"].startswith("2025")}
    unseen = {i["place"].split(":")[1] for i in issues if i["kind"] == "could_not_look" and i["status"] == "open"}
    assert unseen == of_2025
    assert all("browser check" in i["reason"] and i["address"] and i["repair"] for i in issues if i["kind"] == "could_not_look")
    assert not bad.mails(), "nothing new may be told while history is incomplete"
    with federal_register(DOCUMENTS, XML) as url:
        good = Machine(tmp_path, url)
        outcome = good.run("run", "--announce")
    assert outcome.code == 0, outcome.out
    assert exports(good) == expected
    assert all(i["status"] == "repaired" for i in good.export("issues") if i["kind"] == "could_not_look")


def test_a_full_store_does_not_believe_a_listing_of_nothing(undisturbed, tmp_path):
    """Every other thing that a listing may be: tests/contracts/test_source.py."""
    _, expected = undisturbed
    with federal_register(DOCUMENTS, XML) as url:
        assert Machine(tmp_path, url).run("run", "--announce", *SINCE).code == 0
    with federal_register(DOCUMENTS, XML, "empty@documents.json:always") as url:
        machine = Machine(tmp_path, url)
        before = machine.mails()
        outcome = machine.run("run", "--announce", *SINCE)
        assert outcome.code == 3, outcome.out
        assert machine.mails() == before
        assert exports(machine) == expected
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path, url)
        assert machine.run("run", "--announce").code == 0
        assert machine.mails() == before


def test_an_accepted_issue_no_longer_makes_runs_incomplete(tmp_path):
    victim = ROWS[3]["document_number"]
    with federal_register(DOCUMENTS, XML, f"403@{victim}:always") as url:
        machine = Machine(tmp_path, url)
        assert machine.run("run", *SINCE).code == 3
        issue = next(i for i in machine.export("issues") if i["kind"] == "could_not_look")
        assert machine.run("issues", "--accept", issue["id"]).code == 0
        outcome = machine.run("run", *SINCE)
        assert outcome.code == 0, outcome.out
    assert len(machine.export("notices")) == len(ROWS) - 1


def test_without_announce_an_empty_store_gives_one_inventory_to_each_ally(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path, url)
        assert machine.run("run", *SINCE).code == 0
    messages = machine.export("messages")
    assert sorted(m["ally"] for m in messages) == sorted(["CA", "GB", "AU", "NZ", "JP", "KR", "TW", "DE", "NL"])
    assert {m["occasion"] for m in messages} == {"inventory"}
    assert len(machine.mails()) == len(ABROAD)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["ten random parts", "two halves, newest first"])
def test_the_order_in_which_documents_arrive_does_not_matter(undisturbed, tmp_path, how):
    _, expected = undisturbed
    rows = sorted(ROWS, key=lambda row: row["publication_date"], reverse=True)
    if how.startswith("two"):
        parts = [rows[: len(rows) // 2], rows[len(rows) // 2 :]]
    else:
        seed = random.randrange(10**6)
        print(f"seed={seed}")
        random.Random(seed).shuffle(rows)
        parts = [rows[n::10] for n in range(10)]
    for number, part in enumerate(parts):
        with federal_register(served(tmp_path, part, f"part{number}"), XML) as url:
            machine = Machine(tmp_path / "home", url)
            outcome = machine.run("run", "--announce", *SINCE)
            # A part may hold a correction whose original comes later: not complete until it came.
            assert outcome.code == 0 or ":correction:" in outcome.out, outcome.out + outcome.err
    assert outcome.code == 0, outcome.out
    found = exports(machine)
    assert found["flags"] == expected["flags"]
    assert found["cases"] == expected["cases"]
    assert last_word(found["alerts"]) == last_word(expected["alerts"])


def test_an_edited_document_is_read_again_and_those_who_were_told_hear_of_it(tmp_path):
    order = next(row for row in ROWS if "Limited Exclusion Order" in row["title"] and "98" in row["abstract"])
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url)
        assert machine.run("run", "--announce", *SINCE).code == 0
    told = len(machine.export("alerts"))
    edited = [
        row if row is not order else row | {"title": row["title"].replace("Certain ", "Certain Improved ", 1)} for row in ROWS
    ]
    with federal_register(served(tmp_path, edited, "edited"), XML) as url:
        machine = Machine(tmp_path / "home", url)
        outcome = machine.run("run", "--announce", *SINCE)
    assert "1 edited" in outcome.out, outcome.out
    later = [a for a in machine.export("alerts") if a["n"] > 1]
    assert len(machine.export("alerts")) == told + len(later)
    assert {a["kind"] for a in later} <= {"update"}


@pytest.mark.parametrize(("number", "case"), [("2025-98013", "337-TA-8104"), ("2025-98011", "337-TA-8101")])
def test_a_notice_that_goes_to_another_case_leaves_nothing_behind_in_the_old_one(tmp_path, number, case):
    """The publisher corrected the number of its investigation: all is as if it had always stood there."""
    rows = [json.loads(json.dumps(row).replace(case, "337-TA-8199")) if row["document_number"] == number else row for row in ROWS]
    texts = tmp_path / "xml"
    shutil.copytree(XML, texts)
    text = texts / f"{number}.xml"
    text.write_text(text.read_text(encoding="utf-8").replace(case, "337-TA-8199"), encoding="utf-8")
    edited = served(tmp_path, rows, "edited")
    found = {}
    for name, sites in {"corrected": [(DOCUMENTS, XML), (edited, texts)], "always so": [(edited, texts)]}.items():
        for data, xml in sites:
            with federal_register(data, xml) as url:
                machine = Machine(tmp_path / name, url)
                outcome = machine.run("run", "--announce", *SINCE)
            assert outcome.code in (0, 3), outcome.out + outcome.err
        found[name] = {kind: without_volatile(kind, rows) for kind, rows in machine.records("notices", "cases", "flags").items()}
    assert "us_itc:337-TA-8199" in {found_case["id"] for found_case in found["corrected"]["cases"]}
    assert found["corrected"] == found["always so"]


def test_a_known_document_that_is_no_longer_listed_is_an_issue_and_no_cancel(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url)
        assert machine.run("run", "--announce", *SINCE).code == 0
    mails = machine.mails()
    gone = next(row for row in ROWS if "Exclusion Order" in row["title"])
    rest = [row for row in ROWS if row is not gone]
    with federal_register(served(tmp_path, rest, "rest"), XML) as url:
        machine = Machine(tmp_path / "home", url)
        assert machine.run("run", "--announce", *SINCE).code == 0
    assert machine.mails() == mails
    absent = [i for i in machine.export("issues") if i["kind"] == "absent"]
    assert len(absent) == 1
    assert gone["document_number"] in absent[0]["reason"]


def test_robots_txt_is_obeyed_by_every_request(tmp_path):
    """Scrapy 2.19 lets the third and later of requests that start together through."""
    with federal_register(DOCUMENTS, XML) as url:
        import urllib.request

        assert b"Disallow: /documents/search" in urllib.request.urlopen(url + "/robots.txt").read()
    from robots_site import forbidding

    with forbidding("/documents/full_text/", DOCUMENTS, XML) as url:
        machine = Machine(tmp_path, url)
        outcome = machine.run("run", *SINCE)
    assert outcome.code == 3
    reasons = {i["reason"] for i in machine.export("issues") if i["kind"] == "could_not_look"}
    assert reasons
    assert all("robots.txt forbids" in r for r in reasons)
    assert machine.export("notices") == []
