"""`make accuracy DATA=folder`: how well notices are read, with every miss.

With `MARKS=yes` it prints no miss: a document that was looked at is no measure any more. With `ENDING=even` (or `odd`) it keeps to
the documents whose number ends so: one half to mend rules by, and one to measure them.

DATA has `labels.jsonl` and perhaps `labels_full.jsonl`, and `federal_register/` with `documents.jsonl` and `xml/` (or these
beside the labels). The documents go through the whole crawl from a loopback Federal Register; so do the golden full texts and
the demonstration's. Fields and rules of scoring: `tests/support/score_notices.py`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from machine import DEMO, ROOT, Machine, federal_register
from score_notices import ALWAYS, LISTS, NULLABLE, read, score

GOLDEN = ROOT / "tests" / "golden"


def crawled(documents: Path, xml: Path | None, home: Path) -> dict[str, Any]:
    """The notices of a whole run over the documents, by document number."""
    with federal_register(documents, xml) as url:
        machine = Machine(home, url)
        outcome = machine.run("run", "--since", "2000-01-01", timeout=3600)
        if outcome.code:
            sys.exit(outcome.out + outcome.err)
    return {row["document_number"]: row for row in machine.records("notices")["notices"]}


def without_unlabelled(truth: dict[str, Any], output: dict[str, Any]) -> dict[str, Any]:
    """The output without the fields that a document's truth does not have: nobody says what they should be."""
    fields = {name for row in truth.values() for name in row}
    return {
        number: {k: v for k, v in row.items() if number not in truth or k not in fields or k in truth[number]}
        for number, row in output.items()
    }


def of_ending(rows: dict[str, Any], ending: str | None) -> dict[str, Any]:
    """Of rows by document number those whose last digit is even or odd; all without an ending."""
    return {n: row for n, row in rows.items() if not ending or int(n[-1]) % 2 == (ending == "odd")}


def report(name: str, truth_file: Path, output: dict[str, Any], chosen: argparse.Namespace) -> None:
    truth = of_ending(read(str(truth_file)), chosen.ending)
    output = without_unlabelled(truth, output)
    marks = score(truth, output)
    print(f"== {name}: {marks['documents']} labelled documents, {len(marks['missing'])} missing")
    for field in (*ALWAYS, *NULLABLE, *LISTS):
        if field in marks:
            mark = marks[field]
            told = (
                f"accuracy {mark['accuracy']:.4f}"
                if "accuracy" in mark
                else f"F1 {mark['f1']:.4f}  precision {mark['precision']:.4f}  recall {mark['recall']:.4f}"
            )
            print(f"  {field:18} {told}  (n={mark['n']})")
            if not chosen.marks and mark.get("accuracy", mark.get("f1")) < 1:
                score(truth, output, field)


def report_residue(name: str, output: dict[str, Any]) -> None:
    """How many notices that decide about an order have words that no rule read."""
    orders = [row for row in output.values() if row["measures"]]
    unread = [row for row in orders if row["residue"]]
    print(f"  {name}: {len(unread)} of {len(orders)} notices with an order have words that were not read")


def golden_sets() -> list[tuple[str, Path, Path, Path]]:
    """Name, truth, documents and full texts of the golden sets."""
    sets = [
        (
            "demonstration",
            GOLDEN / "us_federal_register" / "truth.jsonl",
            DEMO / "documents" / "documents.jsonl",
            DEMO / "documents" / "xml",
        )
    ]
    folders = sorted(f for f in (GOLDEN / "full_texts").iterdir() if f.is_dir())
    return sets + [(f.name, f / "truth.jsonl", f / "documents.jsonl", f / "xml") for f in folders]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("data", nargs="?", type=Path)
    arguments.add_argument("--marks", action="store_true")
    arguments.add_argument("--ending", choices=("even", "odd"))
    chosen = arguments.parse_args()
    data = chosen.data.resolve() if chosen.data else None
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary)
        if data and (data / "labels.jsonl").exists():
            register = data / "federal_register" if (data / "federal_register").exists() else data
            xml = register / "xml"
            notices = crawled(register / "documents.jsonl", xml if xml.exists() else None, base / "data")
            report("labels", data / "labels.jsonl", notices, chosen)
            report_residue("all documents", notices)
            if (data / "labels_full.jsonl").exists():
                report("full texts", data / "labels_full.jsonl", notices, chosen)
        for name, truth, documents, full_texts in golden_sets():
            report(name, truth, crawled(documents, full_texts, base / name), chosen)


if __name__ == "__main__":
    main()
