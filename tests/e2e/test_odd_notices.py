"""A notice that says what cannot be is read without it, that is said once, and nobody is held up."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from machine import DEMO, Machine, federal_register, growing_register

from pipeline.archive.directory import DirectoryArchive
from pipeline.archive.port import latest_documents

ORDER = "2025-98011"  # announces the limited exclusion order of 337-TA-8101
INSTITUTION = "2024-98002"
IN_FORCE = {"CROSSMARKET_NOW": "2026-03-01T08:00:00+00:00"}  # when it was
ISSUED = re.compile(r"Issued: \w+ \d+, \d{4}")


def documents(folder: Path, number: str, change: Callable[[str], str]) -> tuple[Path, Path]:
    """The demonstration's documents with another text of one of them."""
    data, xml = folder / "documents.jsonl", folder / "xml"
    shutil.copytree(DEMO / "documents" / "xml", xml)
    text = (xml / f"{number}.xml").read_text(encoding="utf-8")
    assert change(text) != text
    (xml / f"{number}.xml").write_text(change(text), encoding="utf-8")
    data.write_text(change((DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8")), encoding="utf-8")
    return data, xml


def announced(machine: Machine, *arguments: str) -> dict[str, list[dict]]:
    outcome = machine.run("run", "--announce", *arguments)
    assert outcome.code == 0, outcome.err + outcome.out
    return machine.records("notices", "flags", "issues", "alerts")


@pytest.mark.parametrize("day", ["December 31, 9999", "November 15, 9999", "June 13, 2025"])
def test_an_order_issued_after_its_publication_is_told_as_of_its_publication(tmp_path, day):
    with federal_register(*documents(tmp_path, ORDER, lambda text: ISSUED.sub(f"Issued: {day}", text))) as url:
        machine = Machine(tmp_path / "home", url, IN_FORCE)
        found = announced(machine, "--since", "2024-01-01")
    (flag,) = (f for f in found["flags"] if ORDER in f["id"])
    assert (flag["issued_on"], flag["issued_presumed"], flag["review_until"]) == ("2025-06-11", True, "2025-08-10")
    (notice,) = (n for n in found["notices"] if n["document_number"] == ORDER)
    assert (notice["issued"], "issued" in notice["evidence"]) == (None, False)
    (issue,) = (i for i in found["issues"] if ORDER in i["place"])
    assert (issue["kind"], issue["status"]) == ("ambiguous", "open")
    assert f"Issued: {day}" in issue["reason"]
    assert any(ORDER in a["flag_id"] for a in found["alerts"])
    assert len({a["flag_id"] for a in found["alerts"]}) > 1
    assert machine.mails()


def test_a_complaint_filed_after_its_institution_was_published_has_no_day(tmp_path):
    wrong = documents(tmp_path, INSTITUTION, lambda text: text.replace("January 2, 2024", "January 2, 2204"))
    with federal_register(*wrong) as url:
        machine = Machine(tmp_path / "home", url, IN_FORCE)
        found = announced(machine, "--since", "2024-01-01")
    (notice,) = (n for n in found["notices"] if n["document_number"] == INSTITUTION)
    assert (notice["complaint_filed"], notice["issued"]) == (None, "2024-02-05")
    (issue,) = (i for i in found["issues"] if INSTITUTION in i["place"])
    assert issue["kind"] == "ambiguous"
    assert "January 2, 2204" in issue["reason"]


def archive(folder: Path, name: str, change: Callable[[bytes], bytes], published: date | None = None) -> str:
    """The demonstration's archive with another answer for a part of the order, and another day."""
    with closing(DirectoryArchive(DEMO / "archive", writable=False)) as demo, closing(DirectoryArchive(folder)) as odd:
        for document in latest_documents(demo):
            answers = {part.name: demo.answer(part.sha256) for part in document.parts}
            if document.native_id == ORDER:
                answers[name] = replace(answers[name], body=change(answers[name].body))
                document = document.model_copy(update={"published": published or document.published})
            parts = [part.model_copy(update={"sha256": odd.put(answers[part.name])}) for part in document.parts]
            version = f"{document.version}, changed" if document.native_id == ORDER else document.version
            odd.put_document(document.model_copy(update={"parts": tuple(parts), "version": version}))
        odd.flush()
    return str(folder)


def test_the_last_day_of_all_is_a_day(tmp_path):
    """An archive may hold what was published then, and a clock may say that it is then."""
    odd = archive(tmp_path / "odd", "full_text", lambda body: ISSUED.sub("", body.decode()).encode(), date.max)
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_NOW": ""})
    found = announced(machine, "--replay", odd, "--as-of", "9999-12-31")
    (flag,) = (f for f in found["flags"] if ORDER in f["id"])
    assert (flag["issued_on"], flag["review_until"], flag["state"]) == ("9999-12-31", "9999-12-31", "issued")
    assert any(ORDER in a["flag_id"] for a in found["alerts"])


def test_a_listing_that_names_another_investigation_changes_nothing_and_is_said(tmp_path):
    def listing(body: bytes) -> bytes:
        page = json.loads(body)
        (row,) = (row for row in page["results"] if row["document_number"] == ORDER)
        row["docket_ids"] = ["Investigation No. 337-TA-8109"]
        return json.dumps(page).encode()

    odd = archive(tmp_path / "odd", "listing", listing)
    found = announced(Machine(tmp_path / "home", settings=IN_FORCE), "--replay", odd)
    (issue,) = (i for i in found["issues"] if ORDER in i["place"])
    assert (issue["kind"], issue["status"]) == ("ambiguous", "open")
    assert "337-TA-8101" in issue["reason"]
    assert "337-TA-8109" in issue["reason"]
    (flag,) = (f for f in found["flags"] if ORDER in f["id"])
    assert flag["case_id"] == "us_itc:337-TA-8101"


def test_a_notice_that_goes_to_another_case_leaves_its_own(tmp_path):
    """Its number is corrected in place: the case that it left is without it, and the order is told once, under its new number."""
    machine = Machine(tmp_path / "home", settings=IN_FORCE)
    announced(machine, "--replay", str(DEMO / "archive"))
    odd = archive(tmp_path / "odd", "full_text", lambda body: body.replace(b"337-TA-8101", b"337-TA-8109"))
    announced(machine, "--replay", odd)
    found = machine.records("cases", "flags")
    cases = {c["number"]: {s["document_id"].split(":")[1] for s in c["steps"]} for c in found["cases"] if c["number"]}
    assert cases["337-TA-8109"] == {ORDER}
    assert cases["337-TA-8101"]
    assert ORDER not in cases["337-TA-8101"]
    (flag,) = (f for f in found["flags"] if ORDER in f["id"])
    assert (flag["case_id"], flag["order_number"], flag["state"]) == ("us_itc:337-TA-8109", "337-TA-8109", "in_force")
    assert [c["number"] for c in found["cases"] if flag["id"] in c["flags"]] == ["337-TA-8109"]


def printed(folder: Path, number: str, published: str) -> list[dict]:
    """The rows of the demonstration, and the order's notice once more under another number on another day."""
    rows = [json.loads(line) for line in (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()]
    (row,) = (row for row in rows if row["document_number"] == ORDER)
    text = (DEMO / "documents" / "xml" / f"{ORDER}.xml").read_text(encoding="utf-8")
    (folder / "xml" / f"{number}.xml").write_text(text.replace(ORDER, number), encoding="utf-8")
    return [*rows, row | {"document_number": number, "publication_date": published}]


@pytest.mark.parametrize(("number", "published"), [("2025-98111", "2025-06-18"), ("2025-98000", "2025-06-10")])
def test_an_order_printed_again_is_told_once_whichever_printing_comes_first(tmp_path, number, published):
    data = tmp_path / "documents.jsonl"
    shutil.copyfile(DEMO / "documents" / "documents.jsonl", data)
    shutil.copytree(DEMO / "documents" / "xml", tmp_path / "xml")
    rows = printed(tmp_path, number, published)
    with growing_register(data, tmp_path / "xml") as (url, read_again):
        machine = Machine(tmp_path / "home", url, IN_FORCE)
        first = announced(machine, "--since", "2024-01-01")
        mails = machine.mails()
        data.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        read_again()
        second = announced(machine, "--since", "2024-01-01")
    assert mails == machine.mails()
    assert number in {n["document_number"] for n in second["notices"]}
    assert [f["id"] for f in second["flags"]] == [f["id"] for f in first["flags"]]
    (flag,) = (f for f in second["flags"] if ORDER in f["id"])
    assert [number in one for one in flag["printed_again"]] == [True]
    assert {(i["id"], i["status"]) for i in second["issues"]} == {(i["id"], i["status"]) for i in first["issues"]}
