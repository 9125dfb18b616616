"""A captured list of slip opinions of the trade court through the real parser: `python tests/bench/captures/us_cit.py FOLDER`.

FOLDER holds `us_cit/cit_example_2.html` (`cit_example.html` is the court's old site), and is not in the repository. Prints which
opinions would be fetched; ends with 1 on a bad row.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from crawlers.sources.us_cit import may_be_of_an_exclusion
from pipeline.texts.us_cit_list import Slip, slips


def main(folder: Path) -> int:
    """The page."""
    file = folder / "us_cit" / "cit_example_2.html"
    found = slips(file.read_bytes())
    rows = [one for one in found if isinstance(one, Slip)]
    bad = [one for one in found if not isinstance(one, Slip)]
    days = sorted(one.published for one in rows)
    print(f"{file.name}: {len(found)} rows, {len(rows)} opinions of {days[0]} to {days[-1]}, {len(bad)} bad")
    print(f"  without an address: {sum(one.pdf is None for one in rows)}; {dict(Counter(one.jurisdiction for one in rows))}")
    for one in filter(may_be_of_an_exclusion, rows):
        print(f"  fetched: {one.published} {one.title} -> {one.pdf}")
    for odd in bad:
        print(f"  ! {odd.reason}: {odd.words}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
