"""How long a simulated year takes: seconds a night, undisturbed and with all its troubles.

bench_year.py [DAYS]     365 unless told otherwise
"""

from __future__ import annotations

import random
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support"), str(ROOT / "tests" / "hard")]

from test_year import CASES, FIRST, HISTORY, KINDS  # noqa: E402
from year import both_years  # noqa: E402
from year_documents import documents  # noqa: E402
from year_plan import Plan  # noqa: E402


def main() -> None:
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 365
    seed = random.randrange(10**6)
    rows = documents(seed, HISTORY, FIRST + timedelta(days=days - 1), CASES)
    with tempfile.TemporaryDirectory() as folder:
        calm, rough, judgement = both_years(Path(folder), Plan(seed, FIRST, days, tuple(rows)), HISTORY, KINDS)
    print(f"undisturbed: {calm.seconds:.1f} s, {calm.seconds / days:.2f} s a night")
    print(f"disturbed:   {rough.seconds:.1f} s, {rough.seconds / days:.2f} s a night, {len(rough.plan.troubles)} troubles")
    print(f"defects:     {len(judgement.wrong)}")


if __name__ == "__main__":
    main()
