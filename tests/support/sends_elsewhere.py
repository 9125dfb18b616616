"""Another process of the same home, which decides and sends and may be killed: forked from one that has imported everything."""

from __future__ import annotations

import multiprocessing
from datetime import datetime
from multiprocessing.context import ForkServerProcess

from pipeline.settings import Settings

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["alerts.outgoing.delivery", "alerts.desk.outbox", "alerts.mail.smtp", "alerts.mail.maildir"])


def start(settings: Settings, at: datetime, *, decides: bool) -> ForkServerProcess:
    """Sends, and decides before if it is asked to, as of a time."""
    process = _context.Process(target=_work, args=(settings.model_dump_json(), at, decides), daemon=True)
    process.start()
    return process


def _work(settings: str, at: datetime, decides: bool) -> None:
    from alerts.desk.outbox import tell
    from alerts.outgoing.delivery import send
    from pipeline.clock import Clock
    from pipeline.wiring import open_ports

    with open_ports(Settings.model_validate_json(settings), Clock(at)) as ports:
        if decides:
            with ports.database.only_one("tell"):
                tell(ports, announce=False, hold=False, working=False, coverage=())
        send(ports)
