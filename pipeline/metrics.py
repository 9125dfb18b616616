"""What a service shows to Prometheus, and its heartbeat. The rules of deploy/prometheus/alerts.yml are made of these figures."""

from __future__ import annotations

import logging
import os
import socket
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from pipeline.database import records as r
from pipeline.database import tables as t
from pipeline.errors import SettingError, StorageError
from pipeline.records import IssueKind
from pipeline.settings import source_names
from pipeline.wiring import Ports

log = logging.getLogger("crossmarket")

FRESH_SECONDS = 60.0
MEASURE_EVERY = 10.0
_HOURS = (1, 6, 12, 18, 24, 30, 36, 48, 72, 168, 336)


class Metrics:
    """The figures of one process, each under its own name with the prefix `crossmarket_`."""

    def __init__(self) -> None:
        self.registry = own = CollectorRegistry()
        self.taken = Counter("crossmarket_taken", "Messages that a stage took", ["stage"], registry=own)
        self.lag = Gauge("crossmarket_lag", "Messages on the bus that a stage has not done", ["stage"], registry=own)
        self.waiting = Gauge(
            "crossmarket_waiting", "Kept, and to go on: outgoing events, mails, dead letters", ["what"], registry=own
        )
        self.issues = Gauge("crossmarket_issues", "Open issues", ["kind"], registry=own)
        self.to_alert = Histogram(
            "crossmarket_publication_to_alert_seconds",
            "From the start (UTC) of an order's day of publication to its mail",
            buckets=[float(h * 3600) for h in _HOURS],
            registry=own,
        )
        self.sent = Counter("crossmarket_sent", "Mails that the mail port took", registry=own)
        self.failures = Counter("crossmarket_failures", "Failures of a service, tried again", ["stage"], registry=own)
        self.looked = Gauge(
            "crossmarket_source_looked_timestamp_seconds", "When a source was last looked at completely", ["source"], registry=own
        )
        self.documents = Counter("crossmarket_source_documents", "New or edited documents of a source", ["source"], registry=own)
        self.heartbeat = Gauge("crossmarket_heartbeat_timestamp_seconds", "When this service last went round", registry=own)


class Pulse:
    """The life signs of a service: figures, a heartbeat file, and lines in the log. One object belongs to one thread."""

    def __init__(self, ports: Ports, name: str) -> None:
        self.name = name
        self.stages: list[tuple[str, str]] = []  # whose lag it shows, with the topic of each
        self.metrics = Metrics()
        self._ports = ports
        self._measured = 0.0
        self._file = alive_folder(ports.settings.home) / f"{socket.gethostname()}.{os.getpid()}"
        self._file.parent.mkdir(parents=True, exist_ok=True)
        if ports.settings.metrics:
            _show(ports.settings.metrics, self.metrics.registry)

    def beat(self) -> None:
        """The service goes round. Now and then measures what waits."""
        self.metrics.heartbeat.set_to_current_time()
        self._file.touch()
        if time.monotonic() - self._measured < MEASURE_EVERY:
            return
        self._measured = time.monotonic()
        try:
            for stage, topic in self.stages:
                self.metrics.lag.labels(stage).set(self._ports.bus.lag(stage, [topic]))
            self._measure()
        except StorageError as why:
            self.failed(why)

    def failed(self, why: Exception) -> None:
        """Something failed and is tried again."""
        self.metrics.failures.labels(self.name).inc()
        log.warning("%s: %s", self.name, why)

    def close(self) -> None:
        with suppress(FileNotFoundError):
            self._file.unlink()

    def _measure(self) -> None:
        with self._ports.database.reading() as connection:
            for what, table in (("outgoing", t.outgoing), ("dead_letters", t.dead_letters)):
                self.metrics.waiting.labels(what).set(r.count(connection, table))
            self.metrics.waiting.labels("mails").set(r.count(connection, t.messages, t.messages.c.sent.is_(False)))
            for kind in IssueKind:
                open_ = (t.issues.c.kind == kind.value, t.issues.c.status == "open")
                self.metrics.issues.labels(kind.value).set(r.count(connection, t.issues, *open_))
            for source in source_names():
                looked = r.source_state(connection, source).get("looked_at")
                if looked:
                    self.metrics.looked.labels(source).set(datetime.fromisoformat(looked).timestamp())


def alive_folder(home: Path) -> Path:
    """Where services of a home keep their heartbeats."""
    return home / "alive"


def is_alive(home: Path) -> bool:
    """Whether a service on this host went round within the last minute."""
    ours = alive_folder(home).glob(f"{socket.gethostname()}.*")
    now = datetime.now(UTC).timestamp()
    return any(now - file.stat().st_mtime < FRESH_SECONDS for file in ours)


def _show(address: str, registry: CollectorRegistry) -> None:
    """Shows the figures over HTTP. Raises SettingError for an address that cannot be used."""
    parts = urlsplit(f"//{address}")
    try:
        if not parts.hostname or parts.port is None:
            raise ValueError("write it as 127.0.0.1:9400")
        start_http_server(parts.port, parts.hostname, registry=registry)
    except (ValueError, OSError) as why:
        raise SettingError(f"CROSSMARKET_METRICS={address}: cannot be listened on: {why}") from why
