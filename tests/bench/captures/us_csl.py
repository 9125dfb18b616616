"""Captured rows of the screening list through the real parser: `python tests/bench/captures/us_csl.py FOLDER`.

FOLDER holds `us_csl/*.csv`, and is not in the repository. Prints what each firm's row says; ends with 1 on what nobody knows.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pipeline.companions.us_csl import read


def main(folder: Path) -> int:
    """All files of the folder."""
    stray = 0
    for file in sorted((folder / "us_csl").glob("*.csv")):
        with file.open("rb") as stream:
            found = read(stream)
        stray += sum(found.told.values())
        print(f"{file.name}: {len(found.rows[0].ids)} rows, {len(found.entries)} firms, left out {dict(found.left_out)}, "
              f"unknown {dict(found.told)}, lists that it lacks {list(found.lacks)}")  # fmt: skip
        for one in found.entries:
            print(
                f"  {one.list.partition(' - ')[0]}: {' | '.join(one.names)} -> {', '.join(sorted(one.countries)) or 'no country'}"
            )
    return 1 if stray else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
