"""`make bench DATA=folder`: what a whole run costs beside a bare spider that only downloads the same pages from the same server.

DATA has `documents.jsonl` and `xml/` in the form of the loopback Federal Register (the demonstration's documents without it).
Prints wall times with their ratio (goal: at most 3), peak memory of all processes (goal: under 250 MB), documents a second of
reading alone, and the same over twenty times as many documents (goal: linear time, flat memory). Our byte code is made before, as
pip made the peer's.
"""

from __future__ import annotations

import compileall
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from machine import ROOT, Machine, federal_register
from multiplied import multiplied

TIMES = 20
SPIDER = '''
import json, sys
import scrapy
from scrapy.crawler import AsyncCrawlerProcess

class Bare(scrapy.Spider):
    """Lists, and downloads each full text; keeps nothing."""
    name = "bare"
    async def start(self):
        yield scrapy.Request(sys.argv[1] + "/api/v1/documents.json?per_page=100&page=1&order=oldest&fields[]=full_text_xml_url")
    def parse(self, response):
        page = response.json()
        for row in page["results"]:
            yield scrapy.Request(row["full_text_xml_url"], callback=self.text)
        if page.get("next_page_url"):
            yield scrapy.Request(page["next_page_url"])
    def text(self, response):
        assert response.body

process = AsyncCrawlerProcess({"LOG_ENABLED": False, "CONCURRENT_REQUESTS": 16, "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
                               "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False}, install_root_handler=False)
process.crawl(Bare)
process.start()
'''


def timed(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Wall seconds, and peak megabytes of a command with the processes that it has beside it."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    peak = 0.0
    while not (ended := os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG)):
        peak = max(peak, megabytes_of(process.pid))
        time.sleep(0.1)
    if ended.si_status:
        sys.exit(f"{' '.join(command)} ended with {ended.si_status}")
    seconds = time.monotonic() - start
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return seconds, max(peak, usage.ru_maxrss / 1024)


def megabytes_of(pid: int) -> float:
    """What a process and those that it began hold now; what they share counts once (`Pss`, proc(5))."""
    try:
        own = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
        begun = [n for task in Path(f"/proc/{pid}/task").iterdir() for n in (task / "children").read_text().split()]
    except OSError:  # it has ended meanwhile
        return 0.0
    return (int(own[1]) / 1024 if own else 0.0) + sum(megabytes_of(int(n)) for n in begun)


def whole_run(base: Path, data: Path, xml: Path | None, name: str) -> tuple[float, float, int]:
    with federal_register(data, xml) as url:
        machine = Machine(base / name, url)
        seconds, megabytes = timed([sys.executable, "-m", "pipeline.cli", "run", "--since", "2000-01-01"], machine.environment())
    return seconds, megabytes, len(machine.export("notices"))


def bare(data: Path, xml: Path | None) -> tuple[float, float]:
    with federal_register(data, xml) as url:
        return timed([sys.executable, "-c", SPIDER, url], dict(os.environ))


def reading_alone(home: Path) -> tuple[int, float]:
    """Reads every archived document again, without database and bus; documents and seconds."""
    from pipeline.read.us_itc import reader
    from pipeline.texts.forms import texts_of
    from pipeline.wiring import open_archive

    archive = open_archive(f"dir:///{home}/archive")
    loaded = [(d, {p.name: archive.get(p.sha256) for p in d.parts}) for d in archive.documents()]
    archive.close()
    start = time.monotonic()
    for document, bodies in loaded:
        reader.read(document, texts_of(document, bodies))
    return len(loaded), time.monotonic() - start


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    data, xml = folder / "documents.jsonl", folder / "xml"
    for package in ("pipeline", "crawlers", "alerts"):
        compileall.compile_dir(str(ROOT / package), quiet=1)
    documents = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary)
        rounds = [(whole_run(base, data, xml, f"home{n}"), bare(data, xml)) for n in range(3)]
        for (seconds, megabytes, notices), (other, other_mb) in rounds:
            print(
                f"whole run {seconds:.2f} s {megabytes:.0f} MB ({notices} notices)   bare spider {other:.2f} s {other_mb:.0f} MB   "
                f"ratio {seconds / other:.2f}"
            )
        ratios = sorted(ours[0] / theirs[0] for ours, theirs in rounds)
        print(f"median ratio {ratios[1]:.2f} (goal: at most 3)   peak {max(o[1] for o, _ in rounds):.0f} MB (goal: under 250)")
        count, seconds = reading_alone(base / "home0")
        print(f"reading alone: {count / seconds:.0f} documents a second")
        once = sorted(o[0] for o, _ in rounds)[1]
        big = base / "big"
        big.mkdir()
        seconds, megabytes, notices = whole_run(base, multiplied(documents, TIMES, big), None, "home-big")
        print(
            f"{TIMES} times as many: {seconds:.1f} s for {notices} notices = {seconds / once:.1f} times the time "
            f"(linear: {TIMES}), {megabytes:.0f} MB"
        )
        print(f"this machine: {os.cpu_count()} cores, page size {resource.getpagesize()}")


if __name__ == "__main__":
    main()
