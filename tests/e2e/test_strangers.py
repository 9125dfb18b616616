"""Whatever address a listing, a redirect or a page names: only the source itself is asked, and no file of this machine is read."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from machine import Machine, federal_register
from odd_site import IMPATIENT, SINCE, SOURCE, XML, Odd, answering, ended, http, texts, written

SECRET = "a secret of this machine"
REDIRECTED = [
    "{planted}", "file://localhost{path}", "FILE:{path}", "file:///dev/zero", "file://{fifo}", "data:text/xml,{xml}", "ftp://127.0.0.1/x",
    "s3://bucket/x", "gopher://127.0.0.1/x", "javascript:alert(1)", "{other}{text}", "//{other_host}{text}", "{localhost}{text}",
    "{https}{text}", "{user}{text}", "{base}@{other_host}{text}", "{base}\\@{other_host}{text}", "http:\\\\{other_host}{text}",
    "{base}.strangers.example{text}", "{base}\t@{other_host}{text}", "http://[::1", "http://[::ffff:127.0.0.1]:{port}{text}", "http://:0/",
    "http://127.1:{port}{text}", "{base}{text}" + "x" * 100_000,
]  # fmt: skip


def every_byte(home: Path) -> bytes:
    """All that the archive holds."""
    from pipeline.archive.files import finished_files
    from pipeline.archive.warc import members

    return b"".join(content for file in finished_files(home / "archive") for _, _, content in members(file))


@pytest.mark.parametrize("named_by", ["a redirect", "the listing", "a page that leads on"])
def test_only_the_source_is_asked(tmp_path, named_by):
    numbers = {f"2024-{72_000 + n}": template for n, template in enumerate(REDIRECTED)}
    good = [f"2024-{70_000 + n}" for n in range(5)]
    data = written(tmp_path, [*good, *numbers])
    planted, fifo = tmp_path / "planted.xml", tmp_path / "fifo"
    planted.write_text("<NOTICE><P>" + SECRET + " ".join(numbers) + "</P></NOTICE>")
    os.mkfifo(fifo)
    strangers: list[str] = []
    with answering({}, data, XML, strangers) as other:
        names = {
            "planted": planted.as_uri(), "path": str(planted), "fifo": str(fifo), "xml": f"<x>{' '.join(numbers)}</x>",
            "other": other, "other_host": other.removeprefix("http://"), "localhost": other.replace("127.0.0.1", "localhost"),
        }  # fmt: skip

        def address(number: str, base: str) -> str:
            text = f"/documents/full_text/xml/2024/01/08/{number}.xml"
            own = {
                "base": base, "text": text, "port": base.rpartition(":")[2], "https": base.replace("http:", "https:"),
                "user": base.replace("//", "//user:word@"),
            }  # fmt: skip
            return numbers[number].format(**names, **own)

        def listed(body: bytes, kind: str) -> bytes:
            page = json.loads(body)
            for row in page.get("results", []):
                if row["document_number"] in numbers:
                    base = row["raw_text_url"].partition("/documents/")[0]
                    row["full_text_xml_url"] = row["raw_text_url"] = address(row["document_number"], base)
            return http(json.dumps(page).encode(), f"Content-Type: {kind}")

        def led(number: str) -> Odd:
            def answer(body: bytes, kind: str) -> bytes:
                to = address(number, url)
                if named_by == "a redirect":
                    return http(b"", b"Location: " + to.encode(), status="302 Found")
                page = f'<html><head><meta http-equiv="refresh" content="0; url={to}"></head><body>This way.</body></html>'
                return http(page.encode(), "Content-Type: text/html")

            return answer

        odd = {"/documents.json": listed} if named_by == "the listing" else {texts(n): led(n) for n in numbers}
        with answering(odd, data, XML) as url:
            machine = Machine(tmp_path / "home", url, IMPATIENT | {SOURCE + "SECONDS": "60"})
            outcome = machine.run("run", *SINCE, timeout=100)
    assert ended(outcome, 3), outcome.err + outcome.out
    assert strangers == []
    found = machine.records("documents", "notices", "issues")
    assert {d["native_id"] for d in found["documents"]} == set(good)
    assert {n["document_number"] for n in found["notices"]} == set(good)
    places = [i["place"].split(":")[1] for i in found["issues"] if i["kind"] == "could_not_look"]
    assert sorted(places) == sorted(numbers)
    assert SECRET.encode() not in every_byte(machine.home)
    assert "robots.txt" not in outcome.out
    if named_by == "a redirect":
        judged = [n for n, template in numbers.items() if len(template) < 1_000]  # a longer line of a head is no answer
        assert all("redirected: " in i["reason"] for i in found["issues"] if i["place"].split(":")[1] in judged)
    assert all(len(i["address"]) < 1_000 and len(i["reason"]) < 5_000 for i in found["issues"])
    with federal_register(data, XML) as url:
        assert ended(Machine(tmp_path / "home", url).run("run", *SINCE), 0)


def test_a_redirect_within_the_source_is_followed(tmp_path):
    data = written(tmp_path, ["2024-70001"])
    good: list[bytes] = []

    def first(body: bytes, kind: str) -> bytes:
        good[:] = [body]
        return http(b"", "Location: ../moved/for%20good", status="308 Moved")

    with answering({texts("2024-70001"): first, "/moved/": lambda body, kind: http(good[0])}, data, XML) as url:
        machine = Machine(tmp_path / "home", url, IMPATIENT)
        assert ended(machine.run("run", *SINCE), 0)
    assert [n["document_number"] for n in machine.export("notices")] == ["2024-70001"]


def test_redirects_share_the_time_of_one_answer(tmp_path):
    """Each is quicker than an answer may be, the third comes after its time, and no fourth is asked for."""
    asked: list[str] = []

    def slowly(step: int):
        def answer(body: bytes, kind: str) -> bytes:
            time.sleep(0.8)
            return http(b"", f"Location: /step/{step + 1}", status="302 Found")

        return answer

    steps = {texts("2024-70002"): slowly(0)} | {f"/step/{n}$": slowly(n) for n in range(1, 9)}
    data = written(tmp_path, ["2024-70001", "2024-70002"])
    with answering(steps, data, XML, asked) as url:
        machine = Machine(tmp_path / "home", url, {SOURCE + "TRIES": "1", SOURCE + "SECONDS": "2"})
        assert ended(machine.run("run", *SINCE), 3)
    (issue,) = [i for i in machine.export("issues") if i["kind"] == "could_not_look"]
    assert "no whole answer within 2 seconds" in issue["reason"]
    assert "/step/3" not in asked
    assert [n["document_number"] for n in machine.export("notices")] == ["2024-70001"]
