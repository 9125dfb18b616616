"""A backup that stops itself in the middle of its file, so that something can be done beside it however busy the machine is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from machine import ROOT, Machine

PROGRAM = """
import os, signal, sys
from pipeline.care.backup_file import Leavable
read = Leavable.read
def stops_at_the_first(self, size):
    Leavable.read = read
    os.kill(os.getpid(), signal.SIGSTOP)
    return read(self, size)
Leavable.read = stops_at_the_first
sys.argv = ["crossmarket", "backup", sys.argv[1]]
from pipeline.cli import main
main()
"""


@contextmanager
def paused_backup(machine: Machine, target: Path) -> Iterator[subprocess.Popen]:
    """It goes on after SIGCONT; whoever lets it stand ends it."""
    command = [sys.executable, "-c", PROGRAM, str(target)]
    with subprocess.Popen(command, env=machine.environment(), cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        try:
            came = os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
            assert came is not None
            assert came.si_code == os.CLD_STOPPED, "it ended before it wrote"
            yield process
        finally:
            if process.poll() is None:
                process.kill()
