"""The store that tests/golden/questions asks: the demonstration and the further documents in one home, by the real command line.

The clock stands twice, as in the demonstration: allies hear of orders on 2026-03-01, and by 2026-11-01 of what became of them.
Both sets are served together, so that no document of the one is missed in the listing of the other.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import DEMO, ROOT, Machine, federal_register

QUESTIONS = ROOT / "tests" / "golden" / "questions"
NOW = "2026-11-01T08:00:00+00:00"
BEFORE = "2026-03-01T00:00:00+00:00"
_REPLAY = ("run", "--announce", "--replay", str(DEMO / "archive"))
_CRAWL = ("run", "--announce", "--since", "2022-01-01")


def make_question_store(home: Path) -> Path:
    """Fills `home`, which must be empty, and returns it. Raises AssertionError with the output of a run that did not complete."""
    with _served() as url:
        for now in (BEFORE, NOW):
            machine = Machine(home, url, {"CROSSMARKET_NOW": now, "CROSSMARKET_EXERCISE": "true"})
            for command in (_REPLAY, _CRAWL):
                outcome = machine.run(*command)
                assert outcome.code == 0, outcome.out + outcome.err
    return home


@contextmanager
def _served() -> Iterator[str]:
    """A loopback Federal Register with the documents of the demonstration and those of the questions; gives its address."""
    with TemporaryDirectory() as folder:
        data, xml = Path(folder, "documents.jsonl"), Path(folder, "xml")
        xml.mkdir()
        with data.open("w", encoding="utf-8") as rows:
            for source in (DEMO / "documents", QUESTIONS):
                rows.write((source / "documents.jsonl").read_text(encoding="utf-8"))
                for file in (source / "xml").glob("*.xml"):
                    shutil.copyfile(file, xml / file.name)
        with federal_register(data, xml) as url:
            yield url


if __name__ == "__main__":
    print(make_question_store(Path(sys.argv[1])))
