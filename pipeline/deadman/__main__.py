"""`python -m pipeline.deadman`: looks once and speaks if it must. A timer starts it every few minutes.

0 nothing is silent · 3 something is, and that was said, now or within a day · 1 it could not be said.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from datetime import UTC, datetime

from pipeline.clock import clock_at
from pipeline.deadman.looking import silences
from pipeline.deadman.speaking import news, remember, remembered, speak
from pipeline.errors import SettingError
from pipeline.settings import PREFIX, Settings, load
from pipeline.shown.visible import in_one_line


def main() -> int:
    """The exit code."""
    os.umask(0o077)
    try:
        settings = load()
        now = clock_at(settings.now).now()
    except SettingError as why:
        return _without_settings(str(why))
    return look_once(settings, now)


def look_once(settings: Settings, now: datetime) -> int:
    """Looks, speaks, remembers; returns the exit code."""
    found, before = silences(settings, now), remembered(settings.home)
    what = news(found, before, now)
    for one in found:
        _say(f"SILENT: {one.what}; {one.repair}")
    told = True
    if what:
        told, failures = speak(what, settings, now)
        for failure in failures:
            _say(f"could not be said: {failure}")
    names = {one.name for one in found}
    kept = {name: at for name, at in before.items() if name in names or name not in what.over or not told}
    if told:
        kept |= {one.name: now for one in what.due}
    try:
        remember(settings.home, kept, now)
    except OSError as why:
        _say(f"that it was said cannot be kept, so it will be said again: {settings.home}: {why.strerror}")
    if not told:
        return 1
    return 3 if found else 0


def _without_settings(why: str) -> int:
    """Settings that nobody can read stop everything, and so are what is to be said: by the command, which the environment names."""
    _say(f"SILENT: the settings cannot be read, so nothing runs: {why}")
    words = shlex.split(os.environ.get(f"{PREFIX}ALARM", ""))
    if not words:
        return 1
    text = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC: the settings cannot be read: {why}\n"
    try:
        done = subprocess.run([*words, "crossmarket: SILENT: settings"], input=text, text=True, timeout=60, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return 1
    return 1 if done.returncode else 3


def _say(line: str) -> None:
    print(f"crossmarket: {in_one_line(line)}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    os._exit(code)  # a thread that hangs in the database is not waited for
