"""`make accuracy-made COUNT=20000`: how many of the names that orders bind or free are read in notices that were made for it.

Prints the seed; `APART=yes` takes the frames that are kept for the end, `MISSES=yes` prints the first hundred misses.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from full_texts import document
from notice_maker import notices
from score_notices import name

from pipeline.read.us_itc import reader


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--count", type=int, default=2_000)
    arguments.add_argument("--seed", type=int, default=random.randrange(10**6))
    arguments.add_argument("--apart", action="store_true")
    arguments.add_argument("--misses", action="store_true")
    chosen = arguments.parse_args()
    print(f"seed={chosen.seed}")
    found: Counter[str] = Counter()
    frames: dict[str, Counter[str]] = {}
    shown = 0
    for made in notices(chosen.seed, chosen.count, apart=chosen.apart):
        read = reader.read(document("2020-00001", "2020-01-10", made.texts), made.texts)
        of_frame = frames.setdefault(made.frame, Counter())
        due = {(kind, name(n)) for kind, named in made.directed.items() for n in named}
        might = {(kind, name(n)) for side in (made.bound, made.freed) for kind, named in side.items() for n in named}
        got = {
            (m.type, name(n)) for m in read.measures for n in m.directed_to if m.action != "denied" and m.type != "CIVIL_PENALTY"
        }
        lost, invented = due - got, got - due - might
        for counts in (found, of_frame):
            counts["due"] += len(due)
            counts["read"] += len(due & got)
            counts["invented"] += len(invented)
            counts["notices"] += 1
            counts["whole"] += not lost and not invented
        if chosen.misses and (lost or invented) and shown < 100:
            shown += 1
            print(
                f"{made.frame} {dict(made.styles)}: lost {sorted(lost)}, invented {sorted(invented)}\n    {made.texts['abstract']}"
            )
    print(f"{found['notices']} notices, {found['due']} names of orders: recall {found['read'] / found['due']:.4f}")
    print(f"read right as a whole {found['whole'] / found['notices']:.4f}; {found['invented']} names that are not of the order")
    bad = [f for f, c in frames.items() if c["due"] and c["read"] / c["due"] < 0.9]
    print(f"{len(frames)} frames, of which {len(bad)} under 0.9")


if __name__ == "__main__":
    main()
