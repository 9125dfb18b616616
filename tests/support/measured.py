"""The command line as a process that says at its end how much memory it had at most."""

from __future__ import annotations

import subprocess
import sys

from machine import ROOT, Machine

_COMMAND = (
    "import re, sys; from pathlib import Path; from pipeline.cli import main; sys.argv = ['crossmarket', *sys.argv[1:]]\n"
    "try: main()\n"
    "finally: print('most', re.search(r'VmHWM:\\s+([0-9]+)', Path('/proc/self/status').read_text())[1])"
)


def measured(machine: Machine, *arguments: str, timeout: float) -> tuple[subprocess.CompletedProcess[str], float]:
    """How the command ended, and the most memory that it had, in MB (0 if it did not say)."""
    command = [sys.executable, "-c", _COMMAND, *arguments]
    done = subprocess.run(command, env=machine.environment(), cwd=ROOT, capture_output=True, text=True, timeout=timeout)
    return done, int(done.stdout.rpartition("most ")[2] or 0) / 1024
