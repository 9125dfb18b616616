"""How the dead man's switch speaks: a mail to operations' own mailbox, a command, or both; and what it remembers of having spoken.

It mails by itself and at once, beside the outbox: that may be what fell silent.
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from pipeline.deadman.looking import Silence
from pipeline.errors import CrossmarketError, in_words
from pipeline.files.deadman_note import NOTE
from pipeline.operations_mail import to_operations
from pipeline.records import Message
from pipeline.settings import Settings

AGAIN = timedelta(hours=24)  # what lasts is said once a day
_COMMAND_SECONDS = 60.0
_PORTS = {"smtp": "alerts.mail.smtp:SmtpMail", "smtps": "alerts.mail.smtp:SmtpMail", "dir": "alerts.mail.maildir:MaildirMail"}


@dataclass(frozen=True)
class News:
    """What is to be said now: silences that are new or were said long ago, and those that are over."""

    due: Sequence[Silence]
    over: Sequence[str]  # names
    all_now: Sequence[Silence]

    def __bool__(self) -> bool:
        return bool(self.due or self.over)

    def subject(self) -> str:
        if not self.due:
            return f"crossmarket: heard again: {', '.join(self.over)}"
        first, more = self.due[0], len(self.all_now) - 1
        return f"crossmarket: SILENT: {first.name}" + (f" and {more} more" if more > 0 else "")

    def text(self) -> str:
        """Every silence there is, each with what to do, then what is heard again."""
        parts = [f"{one.what}\n  repair: {one.repair}\n" for one in self.all_now]
        parts += [f"{name}: it is heard again.\n" for name in self.over]
        parts.append("Said by the dead man's switch (crossmarket-deadman.service), once a day while it lasts.\n")
        return "\n".join(parts)


def news(found: Sequence[Silence], said: Mapping[str, datetime], now: datetime) -> News:
    """What of the silences found has to be said, after what was said when."""
    due = [one for one in found if one.name not in said or not timedelta() <= now - said[one.name] < AGAIN]
    over = sorted(said.keys() - {one.name for one in found})
    if any(one.name == "database" for one in found):  # of the sources nothing is known
        over = []
    return News(due, over, list(found))


def remembered(home: Path) -> dict[str, datetime]:
    """What was said when. Nothing if that cannot be read: better said twice than not."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        kept = json.loads((home / NOTE).read_text(encoding="utf-8"))
        return {name: datetime.fromisoformat(at) for name, at in kept["said"].items()}
    return {}


def remember(home: Path, said: Mapping[str, datetime], now: datetime) -> None:
    """Keeps it, with when this was looked at last. Raises OSError."""
    file = home / NOTE
    new = file.with_name(f"{NOTE}.{os.getpid()}.new")
    kept = {"at": now.isoformat(), "said": {name: at.isoformat() for name, at in sorted(said.items())}}
    new.write_text(json.dumps(kept) + "\n", encoding="utf-8")
    new.rename(file)


def speak(what: News, settings: Settings, now: datetime) -> tuple[bool, list[str]]:
    """Says it in each way that is set; whether one of them worked, and what went wrong with the others."""
    ways = [way for way, is_set in ((_mail, settings.operations), (_command, settings.alarm)) if is_set]
    failures = []
    for way in ways:
        try:
            way(what, settings, now)
        except Exception as why:  # noqa: BLE001 - not swallowed: it is said where this runs, and the other way is tried
            failures.append(in_words(why))
    if not ways:
        failures = ["nobody is told: set CROSSMARKET_OPERATIONS to a mailbox, CROSSMARKET_ALARM to a command, or both"]
    return len(failures) < len(ways), failures


def _mail(what: News, settings: Settings, now: datetime) -> None:
    url = settings.url("mail")
    scheme = url.partition(":")[0]
    if scheme not in _PORTS:
        raise CrossmarketError(f"CROSSMARKET_MAIL: unknown kind {scheme!r}; known: {', '.join(_PORTS)}")
    port: Any = resolve_name(_PORTS[scheme])
    live = {} if scheme == "dir" else {"live": settings.live == "yes"}
    message, raw = written(what, settings, now)
    with closing(port.from_url(url, **live)) as mail:
        mail.send(message, raw)


def written(what: News, settings: Settings, now: datetime) -> tuple[Message, bytes]:
    """The mail."""
    subject = what.subject()
    key = "deadman-" + hashlib.sha256(f"{now.isoformat()}|{subject}".encode()).hexdigest()[:20]
    return to_operations(settings, key, subject, what.text(), now, {"X-Priority": "1"})


def _command(what: News, settings: Settings, _now: datetime) -> None:
    """Runs it with the subject as its last argument and the rest on its standard input."""
    words = shlex.split(settings.alarm or "")
    try:
        done = subprocess.run(  # noqa: S603 - the operator's own command, without a shell
            [*words, what.subject()], input=what.text(), text=True, timeout=_COMMAND_SECONDS, check=False, stdout=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as why:
        raise CrossmarketError(f"CROSSMARKET_ALARM: {words[0]} could not be run to its end: {why}") from why
    if done.returncode:
        raise CrossmarketError(f"CROSSMARKET_ALARM: {words[0]} ended with {done.returncode}")
