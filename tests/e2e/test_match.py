"""`crossmarket match`: a list of names and numbers as people have it, against all orders."""

from __future__ import annotations

import csv
import io
import json
import subprocess

import pytest
from machine import DEMO, ROOT, Machine

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Machine:
    machine = Machine(tmp_path_factory.mktemp("match") / "home")
    assert machine.run("run", "--announce", "--replay", str(DEMO / "archive")).code == 0
    return machine


@pytest.fixture(scope="module")
def firm(home) -> tuple[str, str]:
    """A firm that an order names, and the id of that order."""
    return next((p["name"], f["id"]) for f in home.export("flags") for p in f["parties"] if p["name"].isascii())


def matched(home: Machine, file, *more: str) -> list[dict]:
    done = home.run("match", str(file), "--format", "jsonl", *more)
    assert "Traceback" not in done.err, done.err
    return [json.loads(line) for line in done.out.splitlines()]


def test_each_name_of_a_list_has_its_orders_their_addresses_and_the_reason(home, firm, tmp_path):
    name, order = firm
    file = tmp_path / "suppliers.txt"
    file.write_text(f"\n{name.upper()}\n   \nKettlewright & Sons Ltd.\n{name.upper()}\n", encoding="utf-8")
    done = home.run("match", str(file))
    assert done.code == 0, done.err
    assert f"lines 2, 5: {name.upper()}\n" in done.out
    assert f"        same name in another spelling: {name}, respondent" in done.out
    assert f"        show {order}\n        https://" in done.out
    assert "line 4: Kettlewright & Sons Ltd.: nothing\n" in done.out
    assert "2 asked for, 1 found, 1 with nothing\n" in done.out


def test_data_have_a_row_for_each_line_also_where_nothing_was_found(home, firm, tmp_path):
    name, order = firm
    file = tmp_path / "list.csv"
    file.write_text(f'No.;Supplier;City\n1;"{name}";X\n2;=HYPERLINK("http://x");Y\n', encoding="utf-8")
    done = home.run("match", str(file), "--format", "csv")
    assert done.code == 0, done.err
    assert "by its column 'Supplier'" in done.err
    rows = list(csv.DictReader(io.StringIO(done.out.removeprefix("\ufeff"))))
    assert (rows[0]["line"], rows[0]["asked"], rows[0]["id"]) == ("2", name, order)
    assert rows[0]["reason"].startswith("same name: ")
    assert (rows[-1]["asked"], rows[-1]["reason"]) == ('\'=HYPERLINK("http://x")', "nothing")
    objects = matched(home, file)
    assert [one["asked"] for one in objects] == [name, '=HYPERLINK("http://x")']
    assert objects[0]["hits"][0]["reasons"][0]["words"] == "same name"
    again = tmp_path / "again.csv"
    again.write_bytes(done.out.encode())
    assert [one["asked"] for one in matched(home, again, "--column", "asked")] == [name, '=HYPERLINK("http://x")']


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_file_is_read_whatever_wrote_it(home, tmp_path, encoding, ends):
    file = tmp_path / "list.txt"
    file.write_bytes(f"Müller Rotortechnik GmbH{ends}{ends}Łódź".replace("Łódź", "Söhne").encode(encoding))
    done = home.run("match", str(file), "--format", "jsonl")
    objects = [json.loads(line) for line in done.out.splitlines()]
    assert [(one["lines"], one["asked"]) for one in objects] == [([1], "Müller Rotortechnik GmbH"), ([3], "Söhne")]
    assert ("read as Windows-1252" in done.err) == (encoding in ("latin-1", "cp1252"))


def test_what_cannot_be_asked_for_is_said_and_the_rest_is_asked(home, firm, tmp_path):
    name, order = firm
    file = tmp_path / "list.txt"
    file.write_text(f"{'x' * 10_000}\n---\nhttps://example.com/about\n{name}\n", encoding="utf-8")
    done = home.run("match", str(file))
    assert done.code == 3, done.err
    assert f"line 1: {'x' * 200}: not asked for: longer than 300 characters" in done.out
    assert "line 2: ---: not asked for: there is no letter or digit in it" in done.out
    assert "line 3: https://example.com/about: not asked for: the address" in done.out
    assert f"show {order}" in done.out
    assert "1 of 4 asked for, 1 found, 0 with nothing" in done.out


def test_a_file_that_cannot_be_used_is_an_error_in_a_sentence(home, tmp_path):
    (tmp_path / "empty.txt").write_text("\n  \n\ufeff\n", encoding="utf-8")
    (tmp_path / "book.xlsx").write_bytes(b"PK\x03\x04 and more")
    (tmp_path / "bytes.txt").write_bytes(b"a\0b\n")
    (tmp_path / "half.txt").write_bytes(b"\xff\xfea")
    (tmp_path / "table.csv").write_text('name,city\nx,"' + "y" * 200_000 + '"\n', encoding="utf-8")
    (tmp_path / "heads.csv").write_text("name,city\nx,y\n", encoding="utf-8")
    (tmp_path / "large.txt").write_bytes(b"x" * 20_000_001)
    for name, more, said in (
        ("none.txt", (), "none.txt cannot be read: No such file"),
        (".", (), "cannot be read: Is a directory"),
        ("empty.txt", (), "has no name or number in it: write one a line"),
        ("book.xlsx", (), "is a workbook or an archive, no text: save it as CSV in UTF-8"),
        ("bytes.txt", (), "is no text: save it as text or CSV in UTF-8"),
        ("half.txt", (), "begins as UTF-16 and is none"),
        ("table.csv", (), "line 2: this is no table"),
        ("heads.csv", ("--column", "firm"), "has no such column; it has 'name', 'city'"),
        ("large.txt", (), "has more than 20 MB"),
    ):
        done = home.run("match", str(tmp_path / name), *more)
        assert (done.code, said in done.err, "Traceback" in done.err) == (2, True, False), (name, done.err)


def test_names_come_from_standard_input(home, firm):
    name, order = firm
    command = home.command("match", "-", "--format", "jsonl")
    done = subprocess.run(command, env=home.environment(), cwd=ROOT, input=f"{name}\n".encode(), capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["hits"][0]["id"] == order


def test_nothing_found_where_a_source_is_late_is_no_all_clear(home, tmp_path):
    file = tmp_path / "list.txt"
    file.write_text("Kettlewright & Sons Ltd.\n", encoding="utf-8")
    empty = Machine(tmp_path / "home")
    empty.home.mkdir()
    done = empty.run("match", str(file))
    assert (done.code, "nothing was ever crawled" in done.err) == (4, True), done.err
