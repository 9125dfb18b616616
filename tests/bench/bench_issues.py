"""A back-fill from whole issues: `make bench-issues` (YEARS=5). Seconds and memory of each year, and how far apart the years are.

Each issue is made in the real shape, some megabytes long, with two notices of ours among others; source, keeper, archive, bus and
database are those of life, and no network is between. Prints the slowest year beside the fastest, and the memory of the last
beside that of the first: both near 1 where a back-fill is linear and flat.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from urllib.parse import urlsplit

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "support")]

from canned import Answered, look  # noqa: E402 - the folder is on the path by now
from publishers import publisher_of  # noqa: E402

from crawlers.listings.fr_issue import has_no_issue  # noqa: E402
from pipeline.clock import Clock  # noqa: E402
from pipeline.settings import load  # noqa: E402
from pipeline.wiring import open_ports  # noqa: E402

MEGABYTES = 3
LAST = date(2026, 1, 1)


def resident() -> float:
    """Megabytes of this process now, where the system says it; else the most that it had."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def made() -> bytes:
    """An issue of the golden publisher, with other agencies' pages before ours until it is as long as a real one."""
    publisher = publisher_of("us_govinfo")
    body = publisher.answer("/bulkdata/FR/2026/10/FR-2026-10-05.xml", date(2026, 10, 12)).body
    text = b"<FP>North by north-east.</FP>\n" * 800
    other = b"<NOTICE><PREAMB><AGENCY>WEATHER VANE BUREAU</AGENCY></PREAMB>" + text + b"</NOTICE>\n"
    return body.replace(b"<NOTICES>\n", b"<NOTICES>\n" + other * (MEGABYTES * 1024**2 // len(other)), 1)


def main(years: int) -> None:
    whole = made()

    def answers(address: str, _fields: object) -> Answered:
        path = urlsplit(address).path
        if path.startswith("/bulkdata/json/"):
            month = date.fromisoformat(path[-7:].replace("/", "-") + "-01")
            days = [d for n in range(31) if (d := month + timedelta(days=n)).month == month.month and not has_no_issue(d)]
            rows = ", ".join(f'{{"name": "FR-{d}.xml"}}' for d in days)
            return Answered(200, f'{{"files": [{rows}]}}'.encode(), {"content-type": "application/json"})
        day = date.fromisoformat(path[-14:-4])
        dated = whole.replace(b"Monday, October 5, 2026", f"{day:%A, %B} {day.day}, {day.year}".encode())
        number = f"{day.year}-2{day:%m%d}".encode()
        numbered = dated.replace(b"2026-21401", number + b"1").replace(b"2026-21402", number + b"2")
        return Answered(200, numbered, {"content-type": "application/xml"})

    rows = []
    with tempfile.TemporaryDirectory() as folder:
        own = "CROSSMARKET_SOURCES__US_GOVINFO__"
        for n in range(years, 0, -1):
            since, until = LAST.replace(year=LAST.year - n), LAST.replace(year=LAST.year - n + 1)
            chosen = {"CROSSMARKET_HOME": folder, own + "BASE_URL": "https://publisher.invalid", own + "SINCE": since.isoformat()}
            with open_ports(load(chosen), Clock(datetime.combine(until, clock_time(18), UTC))) as ports:
                began = time.monotonic()
                tally = look(ports, "us_govinfo", answers, quick=True)
            rows.append((time.monotonic() - began, resident()))
            print(f"{since.year}: {tally.new} documents in {rows[-1][0]:.1f} s, {rows[-1][1]:.0f} MB", flush=True)
    seconds, memory = zip(*rows, strict=True)
    print(f"slowest year / fastest: {max(seconds) / min(seconds):.2f}")
    print(f"memory of the last / of the first: {memory[-1] / memory[0]:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
