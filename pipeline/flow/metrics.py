"""What a service shows to Prometheus, and its heartbeat. The rules of deploy/prometheus/alerts.yml are made of these figures."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from pipeline.canary.kept import canary
from pipeline.database.connection import Connection
from pipeline.database.courts import waiting_since
from pipeline.database.flow import buried, unpublished
from pipeline.database.issues import open_of_kind
from pipeline.database.ledger import delivered_to_removed, undelivered_to_removed
from pipeline.database.messages import unsent
from pipeline.database.sources import source_state
from pipeline.errors import SettingError, StorageError
from pipeline.files import deadman_note, last_backup
from pipeline.flow.heartbeat import Heartbeat
from pipeline.flow.indexing import INDEX
from pipeline.flow.latency import percentiles, timelines
from pipeline.flow.outcomes import Outcome, outcomes
from pipeline.flow.reconciling import kept_of, state_name
from pipeline.flow.stages import STAGES
from pipeline.log import log, said
from pipeline.records import AnswerWord, IssueKind
from pipeline.registry.registries import announcing, registry_names
from pipeline.settings import Settings
from pipeline.source_keys import ends_at
from pipeline.source_settings import source_names
from pipeline.version import version
from pipeline.wiring import Ports, goes_to_a_server

MEASURE_EVERY = 10.0
LATENCY_EVERY = 300.0
_OF_LATENCY = timedelta(days=30)
_HOURS = (1, 6, 12, 18, 24, 30, 36, 48, 72, 168, 336)


class Metrics:
    """The figures of one process, each under its own name with the prefix `crossmarket_`."""

    def __init__(self, looked_at: Sequence[str] = ()) -> None:
        """`looked_at`: the sources whose silence somebody is woken for."""
        self.registry = own = CollectorRegistry()
        self.taken = Counter("crossmarket_taken", "Messages that a stage took", ["stage"], registry=own)
        self.lag = Gauge("crossmarket_lag", "Messages on the bus that a stage has not done", ["stage"], registry=own)
        self.waiting = Gauge(
            "crossmarket_waiting", "Kept, and to go on: outgoing events, mails, dead letters", ["what"], registry=own
        )
        self.recalls = Gauge(
            "crossmarket_recalls_to_removed",
            "Recalls to addresses that their allies no longer have: delivered, waiting, undeliverable",
            ["state"],
            registry=own,
        )
        self.rulings = Gauge(
            "crossmarket_rulings_waiting", "Rulings of courts that wait for a person, for so many days", ["days"], registry=own
        )
        self.issues = Gauge("crossmarket_issues", "Open issues", ["kind"], registry=own)
        self.to_alert = Histogram(
            "crossmarket_publication_to_alert_seconds",
            "From the start (UTC) of an order's day of publication to its mail",
            buckets=[float(h * 3600) for h in _HOURS],
            registry=own,
        )
        self.told = Gauge("crossmarket_alerts_told", "Alerts of which a mail was taken", ["ally"], registry=own)
        self.answered = Gauge("crossmarket_alerts_answered", "Alerts about which this was answered", ["ally", "word"], registry=own)
        self.verdicts = Gauge(
            "crossmarket_alerts_judged", "Alerts on which HIT or WRONG was said, by the later", ["ally", "word"], registry=own
        )
        self.to_act = Gauge(
            "crossmarket_alert_to_act_median_seconds", "From the first mail of an alert to its HIT or DONE", ["ally"], registry=own
        )
        self.reconciled = Gauge(
            "crossmarket_reconciled",
            "Orders held against a registry when that was done last, and the gaps of each kind",
            ["source", "what"],
            registry=own,
        )
        self.sent = Counter("crossmarket_sent", "Mails that the mail port took", registry=own)
        self.failures = Counter("crossmarket_failures", "Failures of a service, tried again", ["stage"], registry=own)
        self.looked = Gauge(
            "crossmarket_source_looked_timestamp_seconds", "When a source was last looked at completely", ["source"], registry=own
        )
        self.key_ends = Gauge(
            "crossmarket_source_key_ends_timestamp_seconds", "When the key of a source runs out, where that is known", ["source"],
            registry=own,
        )  # fmt: skip
        self.documents = Counter("crossmarket_source_documents", "New or edited documents of a source", ["source"], registry=own)
        self.heartbeat = Gauge("crossmarket_heartbeat_timestamp_seconds", "When this service last went round", registry=own)
        self.free = Gauge("crossmarket_disk_free_bytes", "Room that is left on the disk of the home", registry=own)
        self.size = Gauge("crossmarket_disk_size_bytes", "All room on the disk of the home", registry=own)
        self.backup = Gauge(
            "crossmarket_last_backup_timestamp_seconds", "When all was put into a sound backup last; 0 if never", registry=own
        )
        self.deadman = Gauge(
            "crossmarket_deadman_timestamp_seconds", "When the dead man's switch last looked; 0 if never", registry=own
        )
        self.canary = Gauge("crossmarket_canary_timestamp_seconds", "When a canary last came out; 0 if never", registry=own)
        self.latency = Gauge(
            "crossmarket_latency_seconds",
            "Of the alerts of thirty days, by step and quantile; what begins with an act counts from the end of its day",
            ["step", "quantile"],
            registry=own,
        )
        Gauge("crossmarket_build_info", "Which version this is", ["version"], registry=own).labels(version()).set(1)
        for stage in (*STAGES, INDEX):  # counters begin at 0, so that the first count is an increase
            self.taken.labels(stage.name)
        for source in looked_at:
            self.documents.labels(source)


class Pulse:
    """The life signs of a service: figures, a heartbeat file, and lines in the log. One object belongs to one thread."""

    def __init__(self, ports: Ports, name: str) -> None:
        self.name = name
        self.stages: list[tuple[str, str]] = []  # whose lag it shows, with the topic of each
        self.metrics = Metrics(_watched(ports.settings))
        self._ports = ports
        self.others: list[Callable[[], bool]] = []  # threads of this service, each of which says whether it goes round
        self._measured = 0.0
        self._latency_at = 0.0
        self._heart = Heartbeat(ports.settings.home, name)
        self.metrics.failures.labels(name)
        if ports.settings.metrics:
            _show(ports.settings.metrics, self.metrics.registry)

    def beat(self) -> None:
        """The service goes round. Now and then measures what waits."""
        if not all(goes_round() for goes_round in self.others):
            return
        self.metrics.heartbeat.set_to_current_time()
        try:
            self._heart.beat()
        except OSError as why:
            self.failed(why)
        if time.monotonic() - self._measured < MEASURE_EVERY:
            return
        self._measured = time.monotonic()
        try:
            for stage, topic in self.stages:
                self.metrics.lag.labels(stage).set(self._ports.bus.lag(stage, [topic]))
            self._measure()
        except (StorageError, OSError) as why:
            self.failed(why)

    def failed(self, why: Exception) -> None:
        """Something failed and is tried again."""
        self.metrics.failures.labels(self.name).inc()
        log.warning("%s: %s", self.name, why, extra=said(failed=type(why).__name__))

    def close(self) -> None:
        """The service ends, as asked."""
        self._heart.end()

    def _measure_home(self) -> None:
        home = self._ports.settings.home
        disk = shutil.disk_usage(home)
        self.metrics.free.set(disk.free)
        self.metrics.size.set(disk.total)
        for source in source_names():
            if ends := None if self._ports.settings.not_looked_at(source) else ends_at(self._ports.settings.source(source)):
                self.metrics.key_ends.labels(source).set(ends.timestamp())
        if saved := last_backup.last(home):
            self.metrics.backup.set(saved.timestamp())
        if watched := deadman_note.last(home):
            self.metrics.deadman.set(watched.timestamp())

    def _measure(self) -> None:
        self._measure_home()
        with self._ports.database.reading() as connection:
            waiting = {"outgoing": unpublished(connection), "dead_letters": len(buried(connection)), "mails": unsent(connection)}
            for what, n in waiting.items():
                self.metrics.waiting.labels(what).set(n)
            left = undelivered_to_removed(connection)
            self.metrics.recalls.labels("delivered").set(delivered_to_removed(connection))
            self.metrics.recalls.labels("waiting").set(len(left))
            self.metrics.recalls.labels("undeliverable").set(sum(one.told for one in left))
            if mailed := canary(connection).at("mailed"):
                self.metrics.canary.set(mailed.timestamp())
            for kind in IssueKind:
                self.metrics.issues.labels(kind.value).set(open_of_kind(connection, kind))
            waited = [(self._ports.clock.now() - since).days for since in waiting_since(connection)]
            for days in (0, 1, 3, 7):
                self.metrics.rulings.labels(str(days)).set(sum(n >= days for n in waited))
            self._show_latency(connection)
            for outcome in outcomes(connection):
                self._show_outcome(outcome)
            for source in _watched(self._ports.settings):
                looked = source_state(connection, source).get("looked_at")
                if looked:
                    self.metrics.looked.labels(source).set(datetime.fromisoformat(looked).timestamp())

            for source in registry_names():
                if state := source_state(connection, state_name(source)):
                    for what, n in kept_of(state).items():
                        self.metrics.reconciled.labels(source, what).set(n)

    def _show_latency(self, connection: Connection) -> None:
        """Now and then: all alerts of a month are read for it."""
        if time.monotonic() < self._latency_at:
            return
        self._latency_at = time.monotonic() + LATENCY_EVERY
        to_server = goes_to_a_server(self._ports.settings)
        for one in percentiles(timelines(connection, self._ports.clock.now(), _OF_LATENCY, to_server=to_server)):
            for quantile, seconds in one.at.items():
                self.metrics.latency.labels(one.step.replace(" ", "_"), f"{quantile:g}").set(seconds)

    def _show_outcome(self, outcome: Outcome) -> None:
        self.metrics.told.labels(outcome.ally).set(outcome.told)
        for word, n in outcome.words.items():
            self.metrics.answered.labels(outcome.ally, word.value).set(n)
        for word, n in ((AnswerWord.HIT, outcome.hits), (AnswerWord.WRONG, outcome.wrong)):
            self.metrics.verdicts.labels(outcome.ally, word.value).set(n)
        if outcome.median_to_act is not None:
            self.metrics.to_act.labels(outcome.ally).set(outcome.median_to_act)


def _watched(settings: Settings) -> list[str]:
    """The sources whose darkness or silence somebody is woken for: those that announce orders, and are not off."""
    return [name for name in announcing() if not settings.not_looked_at(name)]


def _show(address: str, registry: CollectorRegistry) -> None:
    """Shows the figures over HTTP. Raises SettingError for an address that cannot be used."""
    if "@" in address:  # not repeated: what stands before it is a secret
        raise SettingError("CROSSMARKET_METRICS: an address to listen on names no user: write it as 127.0.0.1:9400")
    parts = urlsplit(f"//{address}")
    try:
        if not parts.hostname or parts.port is None:
            raise ValueError("write it as 127.0.0.1:9400")
        start_http_server(parts.port, parts.hostname, registry=registry)
    except (ValueError, OSError) as why:
        raise SettingError(f"CROSSMARKET_METRICS={address}: cannot be listened on: {why}") from why
