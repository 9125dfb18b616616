"""`make bench-servers DATA=folder`: what the system does on real servers, beside the bare clients in the same run.

1. Messages a second through one reader and through the folding writer on Kafka and PostgreSQL, beside a bare kafka-python loop
   that consumes the same messages and produces as many; and what the reader's and the writer's time goes to.
2. Time from a document's appearance on the loopback source to its mails, with all services following at a poll of one second
   (goal: p95 under 10 s).

DATA has `documents.jsonl` and `xml/` in the form of the loopback Federal Register (the demonstration's documents without it).
"""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from kafka import KafkaConsumer, KafkaProducer
from kafka.structs import OffsetAndMetadata, TopicPartition
from machine import DEMO, Machine, federal_register, growing_register
from scale import at_scale
from servers import ELASTICSEARCH, KAFKA, POSTGRESQL, Servers, fresh_database
from services import services, start_all, until

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import DOCUMENTS, NOTICES
from pipeline.clock import clock_at
from pipeline.flow.stages import FOLD, READ, Stage
from pipeline.flow.worker import drain, relay
from pipeline.settings import load
from pipeline.wiring import Ports, open_bus, open_ports

ROUNDS = 3
APPEARANCES = 40
NEWS = "2026-98223"  # of the demonstration: an order that names its respondents
PARTS = {  # of the time, by the functions that it passes through
    "reading": ("reader.py", "read"),
    "making texts": ("forms.py", "texts_of"),
    "folding": ("folding.py", "fold_case"),
    "archive": ("directory.py", "get"),
    "database": ("base.py", "_execute_context"),
    "database, commit": ("base.py", "_commit_impl"),
    "bus, publish": ("kafka.py", "publish"),
    "bus, poll": ("kafka.py", "poll"),
    "bus, commit": ("kafka.py", "commit"),
    "bus, epoch": ("kafka.py", "epoch"),
    "bus, lag": ("kafka.py", "lag"),
}


@contextmanager
def opened(machine: Machine) -> Iterator[Ports]:
    settings = load(machine.environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        yield ports


def all_messages(url: str, topic: str, group: str) -> list[Delivered]:
    bus = open_bus(url)
    messages: list[Delivered] = []
    while not messages or bus.lag(group, [topic]):
        batch = bus.poll(group, [topic], 500, 1.0)
        bus.commit(group, batch)
        messages += batch
    bus.close()
    return messages


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def bare(kafka: str, messages: Sequence[Delivered], produced: int, batch: int) -> float:
    """A loop of kafka-python alone: consume in batches, produce, flush, commit."""
    from kafka.admin import KafkaAdminClient

    source, target = f"bare-{uuid.uuid4().hex[:8]}", f"bare-{uuid.uuid4().hex[:8]}"
    admin = KafkaAdminClient(bootstrap_servers=kafka)
    admin.create_topics({name: {"num_partitions": 12, "replication_factor": 1} for name in (source, target)})
    admin.close()
    producer = KafkaProducer(bootstrap_servers=kafka, acks="all", linger_ms=5)
    for m in messages:
        producer.send(source, key=m.key.encode(), value=m.value)
    producer.flush()
    consumer = KafkaConsumer(
        source, bootstrap_servers=kafka, group_id=source, auto_offset_reset="earliest", enable_auto_commit=False
    )
    consumer.poll(timeout_ms=5000, max_records=1)
    consumer.seek_to_beginning()
    done = made = 0

    def loop() -> None:
        nonlocal done, made
        while done < len(messages):
            got = consumer.poll(timeout_ms=1000, max_records=batch)
            for place, records in got.items():
                done += len(records)
                offset = OffsetAndMetadata(records[-1].offset + 1, "", -1)
                for record in records:
                    if made < produced:
                        producer.send(target, key=record.key, value=b'{"document": "x", "cases": ["us_itc:337-TA-0000"]}')
                        made += 1
                producer.flush()
                consumer.commit({TopicPartition(place.topic, place.partition): offset})

    seconds = timed(loop)
    consumer.close()
    producer.close()
    return seconds


def throughput(kafka: str, postgresql: str, elasticsearch: str, data: Path, folder: Path) -> None:
    with (
        federal_register(data / "documents.jsonl", data / "xml") as url,
        fresh_database(postgresql) as database,
        at_scale(folder / "first", url, kafka, database, elasticsearch) as machine,
    ):
        outcome = machine.run("crawl", "--since", "2000-01-01", timeout=900)
        assert outcome.code == 0, outcome.out + outcome.err
        documents = all_messages(machine.settings["CROSSMARKET_BUS"], DOCUMENTS, "bench")
    print(f"{len(documents)} documents of {statistics.mean(len(m.value) for m in documents):.0f} bytes")
    for number in range(ROUNDS + 1):
        profile = number == ROUNDS
        with (
            fresh_database(postgresql) as database,
            at_scale(folder / "first", None, kafka, database, elasticsearch) as machine,
            opened(machine) as ports,
        ):
            ports.bus.publish([Outgoing(DOCUMENTS, m.key, m.value) for m in documents])
            if profile:
                for stage in (READ, FOLD):
                    print(f"\nwhat {stage.name}'s time goes to (profiled, so slower):")
                    where_it_goes(ports, stage)
                continue
            joined(ports, READ)
            reading = timed(lambda: drain(ports, READ))
            relay(ports)
            notices = all_messages(machine.settings["CROSSMARKET_BUS"], NOTICES, "bench")
            joined(ports, FOLD)
            folding = timed(lambda: drain(ports, FOLD))
        alone = bare(kafka, documents, len(notices), READ.batch)
        alone_fold = bare(kafka, notices, 0, FOLD.batch)
        said("reader", len(documents), reading, alone)
        said("folding writer", len(notices), folding, alone_fold)


def said(who: str, n: int, seconds: float, alone: float) -> None:
    print(f"{who:14} {n / seconds:6.0f} messages/s, bare loop {n / alone:6.0f}, ratio {alone / seconds:.3f}")


def joined(ports: Ports, stage: Stage) -> None:
    """The group is joined before the clock starts, as it is for a service that follows; what came then is given back."""
    while not (batch := ports.bus.poll(stage.name, [stage.topic], 1, 1.0)):
        pass
    from pipeline.flow.worker import work_on

    work_on(ports, stage, batch)
    ports.bus.commit(stage.name, batch)


def where_it_goes(ports: Ports, stage: Stage) -> None:
    profiler = cProfile.Profile()
    profiler.enable()
    drain(ports, stage)
    relay(ports)
    profiler.disable()
    stats = pstats.Stats(profiler)
    total = stats.total_tt  # type: ignore[attr-defined]  # typeshed does not know it
    for label, (file, function) in PARTS.items():
        seconds = sum(
            row[3]
            for (name, _, func), row in stats.stats.items()  # type: ignore[attr-defined]  # as above
            if name.endswith("/" + file) and func == function
        )
        if seconds / total >= 0.005:
            print(f"  {label:18} {seconds / total:5.1%}")


def appearances(kafka: str, postgresql: str, elasticsearch: str, folder: Path) -> None:
    """Orders that appear one by one, each under a number of its own."""
    lines = (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    row = next(r for r in map(json.loads, lines) if r["document_number"] == NEWS)
    text = (DEMO / "documents" / "xml" / f"{NEWS}.xml").read_text(encoding="utf-8")
    site, xml = folder / "site.jsonl", folder / "xml"
    xml.mkdir()
    for file in (DEMO / "documents" / "xml").glob("*.xml"):
        (xml / file.name).write_bytes(file.read_bytes())
    site.write_text("\n".join(lines) + "\n", encoding="utf-8")
    pace = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__POLL": "1", "CROSSMARKET_NOW": "2026-10-20T08:00:00+00:00"}
    waits = []
    with (
        growing_register(site, xml) as (url, reread),
        fresh_database(postgresql) as database,
        at_scale(folder / "home", url, kafka, database, elasticsearch, **pace) as machine,
        services(machine, folder / "logs") as them,
    ):
        start_all(them, 3)
        until(lambda: len(machine.mails()) == 9, 120, hint=lambda: them.log("send"))  # the inventories
        for n in range(APPEARANCES):
            number, order = f"2026-7{n:04}", f"337-TA-7{n:03}"
            fresh = json.loads(renamed(json.dumps(row), number, order, n)) | {"publication_date": "2026-10-19"}
            (xml / f"{number}.xml").write_text(renamed(text, number, order, n), encoding="utf-8")
            before = len(machine.mails())
            with site.open("a", encoding="utf-8") as out:
                out.write(json.dumps(fresh) + "\n")
            reread()
            start = time.monotonic()
            until(lambda: len(machine.mails()) >= before + 9, 60, hint=lambda: them.log("send"))  # noqa: B023
            waits.append(time.monotonic() - start)
            time.sleep(0.37)  # so that appearances fall anywhere in the crawl's pace
        assert set(them.stop_all().values()) == {0}
    waits.sort()
    print(
        f"\nappearance to the last of nine mails, {APPEARANCES} documents: median {statistics.median(waits):.2f} s, "
        f"p95 {waits[int(len(waits) * 0.95) - 1]:.2f} s, longest {waits[-1]:.2f} s (goal: p95 under 10 s)"
    )
    for second in range(int(waits[-1]) + 1):
        print(f"  {second:2}-{second + 1:2} s  {'#' * sum(second <= w < second + 1 for w in waits)}")


def renamed(text: str, number: str, order: str, n: int) -> str:
    """The same notice under another number, of another investigation under another caption; texts have two kinds of dash."""
    for old, new in ((NEWS, number), ("337-TA-8123", order)):
        text = text.replace(old, new).replace(old.replace("-", "–"), new.replace("-", "–"))
    return text.replace("Ceramic", f"Ceramic-{n}")


def main() -> None:
    data = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else DEMO / "documents"
    os.environ.setdefault("CROSSMARKET_TEST_SERVERS", "yes")
    started = Servers()
    started.start()
    if started.missing:
        sys.exit("; ".join(f"{name} cannot be had: {why}" for name, why in started.missing.items()))
    try:
        kafka, postgresql, elasticsearch = (os.environ[s.variable] for s in (KAFKA, POSTGRESQL, ELASTICSEARCH))
        with tempfile.TemporaryDirectory() as folder:
            throughput(kafka, postgresql, elasticsearch, data, Path(folder))
            appearances(kafka, postgresql, elasticsearch, Path(folder))
    finally:
        started.end()


if __name__ == "__main__":
    main()
