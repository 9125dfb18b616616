"""Captured answers of the Patent Office through the real parsers: `python tests/bench/captures/us_uspto.py FOLDER`.

FOLDER holds `uspto_odp/*.json` and `uspto_tsdr/*.yaml` (recorded exchanges, whose bodies are read), and is not in the repository.
Prints what each says; ends with 1 on a label that nobody knows. Of applications that never became a right there is no number.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import yaml

from pipeline.offices import us_uspto_odp, us_uspto_tsdr


def of_patents(body: bytes, told: Counter[str]) -> list[str]:
    """The status of each application that has one; other answers have their labels looked at."""
    found = us_uspto_odp.applications(body, told)
    with_status = [one for one in found if one.get("applicationStatusDescriptionText")]
    said = [str(us_uspto_odp.status_of(one, one["applicationNumberText"], told)) for one in with_status]
    adjusted = [
        one["patentTermAdjustmentData"].get("adjustmentTotalQuantity") for one in found if one.get("patentTermAdjustmentData")
    ]
    return [f"{len(found)} applications", *said, *(f"adjusted by {days} days" for days in adjusted)]


def of_marks(body: bytes, told: Counter[str]) -> list[str]:
    """The status of each mark."""
    return [str(us_uspto_tsdr.status_of(one, str(one["serialNumber"]), told)) for one in us_uspto_tsdr.statuses(body, told)]


def main(folder: Path) -> int:
    """All files of the folder."""
    stray = 0
    bodies = [(file, file.read_bytes(), of_patents) for file in sorted((folder / "uspto_odp").glob("*.json"))]
    for file in sorted((folder / "uspto_tsdr").glob("*.yaml")):
        exchanges = yaml.safe_load(file.read_text(encoding="utf-8"))["interactions"]
        bodies += [(file, one["response"]["body"]["string"].encode(), of_marks) for one in exchanges]
    for file, body, read in bodies:
        told: Counter[str] = Counter()
        lines = read(body, told)
        stray += sum(told.values())
        print(f"{file.name}: unknown {dict(told)}", *lines, sep="\n  ")
    return 1 if stray else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
