"""LibreOffice Calc reads a table, as an officer's computer does."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

_NAMES = {"t": "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "o": "urn:oasis:names:tc:opendocument:xmlns:office:1.0"}
_UTF_8 = "CSV:44,34,76,1"  # comma, quotation mark, UTF-8 (which its dialogue finds by the signature), from the first line


@dataclass(frozen=True)
class Cell:
    """One cell as Calc has it."""

    kind: str  # string, float, date, …
    text: str
    formula: str | None


def calc() -> str:
    """Where it is. A test that needs it is left out where there is none, and fails where nothing may be left out."""
    found = shutil.which("soffice")
    if found is None and os.environ.get("CROSSMARKET_TEST_SERVERS") == "required":
        pytest.fail("no LibreOffice: Debian's package libreoffice-calc-nogui has it")
    return found or str(pytest.skip("left out: no LibreOffice (Debian's package libreoffice-calc-nogui)"))


def opened(table: Path) -> list[list[Cell]]:
    """The rows of a CSV file."""
    folder = table.parent / "calc"
    command = [
        calc(), f"-env:UserInstallation=file://{folder}/profile", "--headless", f"--infilter={_UTF_8}",
        "--convert-to", "fods", "--outdir", str(folder), str(table),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, timeout=200, check=True)
    found = etree.parse(folder / f"{table.stem}.fods", etree.XMLParser(huge_tree=True))
    rows = found.xpath("//t:table-row", namespaces=_NAMES)
    assert isinstance(rows, list)
    return [[cell for one in row for cell in _cells(one)] for row in rows]


def _cells(one: etree._Element) -> list[Cell]:
    kind, formula = one.get(f"{{{_NAMES['o']}}}value-type"), one.get(f"{{{_NAMES['t']}}}formula")
    text = "\n".join("".join(line.itertext()) for line in one)
    repeated = int(one.get(f"{{{_NAMES['t']}}}number-columns-repeated", "1"))
    return [Cell(kind or "", text, formula)] * min(repeated, 50)
