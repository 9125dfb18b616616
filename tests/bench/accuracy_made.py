"""`make accuracy-made COUNT=20000`: how many of the names that orders bind or free are read in notices that were made for it, and
how many are lost in silence: neither read, in whole or in part, nor among what is said not to be read.

Prints the seed; `APART=yes` takes the frames that are kept for the end, `MISSES=yes` prints the first hundred misses.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from made_counts import counted
from notice_maker import notices


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
        of_frame = frames.setdefault(made.frame, Counter())
        of_notice = counted(made)
        for counts in (found, of_frame):
            counts["due"] += len(of_notice.due)
            counts["read"] += len(of_notice.due - of_notice.lost)
            counts["invented"] += len(of_notice.invented)
            counts["silent"] += len(of_notice.silent)
            counts["notices"] += 1
            counts["whole"] += not of_notice.lost and not of_notice.invented
        if chosen.misses and (of_notice.lost or of_notice.invented) and shown < 100:
            shown += 1
            print(
                f"{made.frame} {dict(made.styles)}: lost {sorted(of_notice.lost)} ({len(of_notice.silent)} silent), "
                f"invented {sorted(of_notice.invented)}\n"
                f"    {made.texts['abstract']}"
            )
    print(f"{found['notices']} notices, {found['due']} names of orders: recall {found['read'] / found['due']:.4f}")
    print(f"lost in silence: {found['silent']} ({found['silent'] / found['due']:.4f})")
    print(f"read right as a whole {found['whole'] / found['notices']:.4f}; {found['invented']} names that are not of the order")
    bad = {f: f"{c['read'] / c['due']:.2f}" for f, c in frames.items() if c["due"] and c["read"] / c["due"] < 0.9}
    print(f"{len(frames)} frames, of which {len(bad)} under 0.9: {bad}")


if __name__ == "__main__":
    main()
