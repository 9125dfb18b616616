"""`make accuracy-unseen`: how well documents are read whose writers had not read the rules (`tests/golden/unseen`).

`HALF=even` or `HALF=odd` keeps to rows of such an id; `MISSES=yes` prints what is read wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import unseen_endings
import unseen_orders
import unseen_scope
import unseen_times
from unseen import Mark, Row, figures, rows

SETS: dict[str, Callable[[Sequence[Row]], Iterable[Mark]]] = {
    "endings": unseen_endings.marks,
    "two_orders": unseen_orders.marks,
    "one_order": unseen_orders.marks,
    "scope": unseen_scope.marks,
    "terms": unseen_times.terms,
    "corrections": unseen_times.corrections,
    "cases": unseen_times.cases,
    "bounds": unseen_times.bounds,
}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--half", choices=("even", "odd"))
    arguments.add_argument("--misses", action="store_true")
    chosen = arguments.parse_args()
    for name, marks in SETS.items():
        report(name, list(marks(rows(name, chosen.half))), misses=chosen.misses)
    report("scope_story", list(unseen_scope.story(rows("scope_story"))), misses=chosen.misses)  # one case: it has no halves


def report(name: str, marks: Sequence[Mark], *, misses: bool) -> None:
    told = ", ".join(f"{figure} {right}/{count}" for figure, (right, count) in figures(marks).items())
    print(f"== {name}: {told}")
    if name == "endings":
        how = Counter((m.figure, m.missed.partition(":")[0]) for m in marks)
        print("   " + ", ".join(f"{group} {word} {n}" for (group, word), n in sorted(how.items())))
    if misses:
        for mark in marks:
            if not mark.right:
                print(f"  {mark.row} {mark.figure}: {mark.missed}")


if __name__ == "__main__":
    main()
