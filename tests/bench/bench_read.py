"""Characters a second of reading notices, beside `eyecite.get_citations` on the same texts in the same run.

`make bench` runs it; DATA as in `bench_run`. eyecite (BSD-2) finds citations only; it is the public extractor
nearest to ours and lives in an environment of its own, `.venv-bench`, because it installs a top-level package
named `tests`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import federal_register_server as register
from full_texts import document, full_text
from machine import ROOT

from pipeline.read.us_itc import reader
from pipeline.records import TextName
from pipeline.texts.fr_layout import listed

ROUNDS = 3
PEER = """
import json, sys, time
from eyecite import get_citations
texts = json.load(open(sys.argv[1]))
get_citations(texts[0])
start = time.perf_counter()
for text in texts:
    get_citations(text)
print(time.perf_counter() - start)
"""


def texts_of(folder: Path) -> list[tuple[str, date, Mapping[TextName, str]]]:
    xml = folder / "xml"
    found: list[tuple[str, date, Mapping[TextName, str]]] = []
    for row in register.load(folder / "documents.jsonl", xml if xml.exists() else None):
        number = row["document_number"]
        body = row["_xml"].read_bytes() if row["_xml"] else register.gpo_xml(row).encode()
        texts: dict[TextName, str] = {
            "title": listed(row["title"]),
            "abstract": listed(row.get("abstract")),
            "full_text": full_text("fr_xml", body, number),
        }
        found.append((number, date.fromisoformat(row["publication_date"]), texts))
    return found


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    notices = [(document(number, day.isoformat(), texts), texts) for number, day, texts in texts_of(folder)]
    characters = sum(len(text) for _, texts in notices for text in texts.values())
    python = ROOT / ".venv-bench" / "bin" / "python"
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "texts.json"
        file.write_text(json.dumps(["\n".join(texts.values()) for _, texts in notices]), encoding="utf-8")
        for _ in range(ROUNDS):
            start = time.perf_counter()
            for one, texts in notices:
                reader.read(one, texts)
            ours = time.perf_counter() - start
            done = subprocess.run([str(python), "-c", PEER, str(file)], capture_output=True, text=True, check=True)
            theirs = float(done.stdout)
            print(
                f"reading {characters / ours / 1e6:.2f} million characters a second, {len(notices) / ours:.0f} notices   "
                f"eyecite {characters / theirs / 1e6:.2f} million, {len(notices) / theirs:.0f} notices   "
                f"ratio {ours / theirs:.2f} (goal: at most 1)"
            )


if __name__ == "__main__":
    main()
