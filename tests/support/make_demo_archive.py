"""Makes the demonstration's archives: real crawls of loopback publishers, as an EXERCISE.

deploy/demo/archive is of deploy/demo/documents, from the Federal Register; deploy/demo/story of deploy/demo/story.toml, from all
American sources, day by day.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from machine import DEMO, ROOT, Machine, federal_register
from story import STEPS, STOOD_BEFORE, world

AS_OF = "2026-11-01T08:00:00+00:00"


def make(target: Path) -> None:
    """Crawls the demonstration's documents into a fresh home and keeps its archive as `target`."""
    with tempfile.TemporaryDirectory() as home:
        with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
            prefix = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
            own = {"CROSSMARKET_NOW": AS_OF, "CROSSMARKET_EXERCISE": "true"}
            _crawl(home, own | {prefix + "BASE_URL": url, prefix + "DELAY": "0"}, "--since", "2024-01-01")
        _keep(home, target, "demonstration-{}")


def make_story(target: Path) -> None:
    """Crawls all sources on each day of the story, likewise. What is asked about rights goes by the orders that were read."""
    with tempfile.TemporaryDirectory() as home, world() as made:
        for step in STEPS:
            made.on(step.day, without=STOOD_BEFORE)
            machine = Machine(Path(home), settings=made.settings() | {"CROSSMARKET_NOW": step.at.isoformat()})
            outcome = machine.run("run")
            assert outcome.code == 0, outcome.out + outcome.err
        _keep(home, target, "story-{:02}")


def _crawl(home: str, own: Mapping[str, str], *arguments: str) -> None:
    command = [sys.executable, "-m", "pipeline.cli", "crawl", *arguments]
    subprocess.run(command, env={**os.environ, "CROSSMARKET_HOME": home, **own}, check=True, cwd=ROOT)


def _keep(home: str, target: Path, named: str) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for number, file in enumerate(sorted(Path(home, "archive").glob("*.warc.gz"))):
        shutil.copyfile(file, target / f"{named.format(number)}.warc.gz")


if __name__ == "__main__":
    make(DEMO / "archive")
    make_story(DEMO / "story")
