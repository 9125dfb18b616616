"""What is said while at work: a line an event on standard error, as text for people or as a JSON object for machines."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from pipeline.shown.visible import in_one_line

log = logging.getLogger("crossmarket")


def said(**fields: Any) -> dict[str, Any]:
    """The `extra` of a log record: what a machine should find under these names beside the sentence."""
    return {"fields": fields}


@contextmanager
def logged(service: str, form: str, level: int = logging.INFO) -> Iterator[None]:
    """Lines of that form (`text` or `json`) on standard error for as long as the work takes.

    As JSON, what libraries warn of comes in that form too, since who reads a line an object can read nothing else. What Scrapy
    says is no business of the night shift: the crawl says it in its own words.
    """
    handler = _StandardError(level)
    handler.addFilter(lambda record: record.name == log.name or _concerns_us(record))
    handler.setFormatter(_Json(service) if form == "json" else _Text())
    whole = logging.getLogger() if form == "json" else log
    before = (log.level, log.propagate)
    log.setLevel(level)
    log.propagate = form == "json"
    whole.addHandler(handler)
    try:
        yield
    finally:
        whole.removeHandler(handler)
        log.level, log.propagate = before


def _concerns_us(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING and record.name.partition(".")[0] not in ("scrapy", "twisted", "py")


class _StandardError(logging.Handler):
    """Writes to what standard error is at that moment: a progress bar puts itself in its place and lets lines pass above it."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            print(self.format(record), file=sys.stderr, flush=True)
        except Exception:  # noqa: BLE001 - as every handler of logging: who cannot speak goes on working
            self.handleError(record)


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = f"{_time(record)} {record.levelname} {in_one_line(record.getMessage())}"
        return line + ("\n" + self.formatException(record.exc_info) if record.exc_info else "")


class _Json(logging.Formatter):
    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {"time": _time(record), "level": record.levelname, "message": in_one_line(record.getMessage())}
        line["service"] = self._service
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(getattr(record, "fields", {}) | line, default=str)


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
