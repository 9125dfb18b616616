"""What a spreadsheet makes of the tables of a list: text, whole numbers and days, and never a formula."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import flags
import pytest
from spreadsheet import opened

from alerts.letter.attachments import attachments
from alerts.letter.delta import FIRST
from alerts.letter.listed import Read, listing
from pipeline.records import FlagParty, ScopeStep

NAMES = (
    '=HYPERLINK("https://evil.example")', "+1+1", "-1-1", "@SUM(1)", "\t=1", "＝1+1", "'=1+1", "1-3", "Mar-10", "8509.40", "1E5",
    "0123456", "a;b", 'the "best"', "漢字", "12345678901234567890", "x" * 10_000,
)  # fmt: skip


@pytest.mark.slow
def test_calc_opens_the_tables_of_a_list_as_text(tmp_path: Path):
    source = flags.source("2026-7", "2026-08-25")
    scope = [{"article": name, "standing": "outside", "by": "customs", "on": "2026-09-01", "source": source} for name in NAMES]
    order = flags.flag(
        articles="=Certain kettles", models=("10-12",), announced_in=source, rights=(flags.patent("79000001", 1, 2, 3),),
        parties=tuple(FlagParty(name=name, city=name) for name in NAMES), scope=tuple(map(ScopeStep.model_validate, scope)),
    )  # fmt: skip
    read = Read(tariff={source.document_id: ("8509.40",)})
    found = listing([flags.alert(order)], FIRST, flags.Ally(), datetime(2026, 11, 1, 8, tzinfo=UTC), ("x",), read)
    tables = {}
    for file in attachments(found):
        if file.subtype == "csv":
            (tmp_path / file.name).write_bytes(file.content)
            head, *rows = opened(tmp_path / file.name)
            assert not any(cell.formula for row in rows for cell in row), file.name
            tables[file.name] = [{title.text: cell for title, cell in zip(head, row, strict=False)} for row in rows]
    (one,) = tables["orders.csv"]
    assert (one["hs"].kind, one["hs"].text, one["models"].text) == ("string", "'8509.40", "'10-12")
    (number,) = tables["numbers.csv"]
    assert (number["claims"].kind, number["claims"].text, number["unbroken"].text) == ("string", "'1-3", "79000001")
    for table, column in (("firms.csv", "name"), ("outside.csv", "words")):
        assert {row[column].kind for row in tables[table]} == {"string"}
        assert {"'Mar-10", "'8509.40", "漢字"} <= {row[column].text for row in tables[table]}
    assert len(tables["firms.csv"]) == len(NAMES)
    assert {row["date"].kind for row in tables["outside.csv"]} == {"date"}
