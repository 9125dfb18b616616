"""Makes deploy/demo/archive from deploy/demo/documents: the real crawl, from the loopback Federal Register, as an EXERCISE."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from machine import DEMO, ROOT, federal_register

AS_OF = "2026-11-01T08:00:00+00:00"


def make(target: Path) -> None:
    """Crawls the demonstration's documents into a fresh home and keeps its archive as `target`."""
    with tempfile.TemporaryDirectory() as home:
        with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
            prefix = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
            own = {"CROSSMARKET_HOME": home, "CROSSMARKET_NOW": AS_OF, "CROSSMARKET_EXERCISE": "true"}
            environment = os.environ | own | {prefix + "BASE_URL": url, prefix + "DELAY": "0"}
            command = [sys.executable, "-m", "pipeline.cli", "crawl", "--since", "2024-01-01"]
            subprocess.run(command, env=environment, check=True, cwd=ROOT)
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for number, file in enumerate(sorted(Path(home, "archive").glob("*.warc.gz"))):
            shutil.copyfile(file, target / f"demonstration-{number}.warc.gz")


if __name__ == "__main__":
    make(DEMO / "archive")
