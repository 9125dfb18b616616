"""Another process of the same home, which loads a file of local rights and may be killed."""

from __future__ import annotations

import multiprocessing
from datetime import datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from pipeline.settings import Settings

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["alerts.local_rights.loading"])


def start(settings: Settings, at: datetime, file: Path) -> ForkServerProcess:
    """Loads it as of a time."""
    process = _context.Process(target=_work, args=(settings.model_dump_json(), at, str(file)), daemon=True)
    process.start()
    return process


def _work(settings: str, at: datetime, file: str) -> None:
    from alerts.local_rights.loading import load
    from pipeline.clock import Clock
    from pipeline.wiring import open_ports

    with open_ports(Settings.model_validate_json(settings), Clock(at)) as ports:
        load(ports, Path(file), "A. Loader")
