"""`make bench DATA=folder`: what a whole run costs beside a bare spider that only downloads the same pages from the same server.

DATA has `documents.jsonl` and `xml/` in the form of the loopback Federal Register (the demonstration's documents without it).
Prints wall times with their ratio (goal: at most 3), peak memory (goal: under 250 MB), documents a second of reading alone, and the
same over twenty times as many documents (goal: linear time, flat memory). Our byte code is made before, as pip made the peer's.
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
    """Wall seconds and peak megabytes of one process."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def multiplied(documents: list[dict], xml: Path, folder: Path) -> Path:
    """Twenty times the documents: other numbers, other investigations under other captions, full texts to match."""
    target = folder / "documents.jsonl"
    (folder / "xml").mkdir()
    with target.open("w", encoding="utf-8") as out:
        for n in range(TIMES):
            for d in documents:
                number = f"{d['document_number']}-{n}"
                dockets = [re.sub(r"337-TA-(\d+)", rf"337-TA-{n:02d}\g<1>", x) for x in d.get("docket_ids") or []]
                texts = {k: re.sub(r"\b([Cc]ertain) ", rf"\1 No. {n} ", d.get(k) or "") or None for k in ("title", "abstract")}
                row = d | texts | {"document_number": number, "docket_ids": dockets}
                row.pop("correction_of", None)
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return target


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
        seconds, megabytes, notices = whole_run(base, multiplied(documents, xml, big), None, "home-big")
        print(
            f"{TIMES} times as many: {seconds:.1f} s for {notices} notices = {seconds / once:.1f} times the time "
            f"(linear: {TIMES}), {megabytes:.0f} MB"
        )
        print(f"this machine: {os.cpu_count()} cores, page size {resource.getpagesize()}")


if __name__ == "__main__":
    main()
