"""What the scripts that start real servers keep: fetched once by however many, whole or not at all."""

from __future__ import annotations

import subprocess
from pathlib import Path

from machine import ROOT

SCRIPT = """
set -euo pipefail
. "{common}"
CACHE={cache}
fetch() {{ {fetch}; }}
cached server fetch
echo "have $(cat "$CACHE/server/file")"
"""


def script(tmp_path: Path, fetch: str) -> list[str]:
    return ["bash", "-c", SCRIPT.format(common=ROOT / "deploy" / "local" / "common.sh", cache=tmp_path / "cache", fetch=fetch)]


def test_two_at_the_same_time_fetch_once_and_both_have_it_whole(tmp_path):
    fetch = f'echo fetched >>{tmp_path}/log; echo half >"$1/file"; sleep 0.5; echo whole >"$1/file"'
    both = [subprocess.Popen(script(tmp_path, fetch), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [one.communicate(timeout=60) for one in both]
    assert [out for out, _ in said] == ["have whole\n", "have whole\n"], said
    assert (tmp_path / "log").read_text() == "fetched\n"


def test_a_step_that_fails_in_the_middle_leaves_nothing_and_is_said(tmp_path):
    """A download whose checksum is wrong must not be unpacked and kept."""
    wrong = subprocess.run(
        script(tmp_path, 'echo x >"$1/file"; false; echo y >>"$1/file"'), capture_output=True, text=True, timeout=60
    )
    assert wrong.returncode == 1
    assert wrong.stdout == ""
    assert "could not fetch server" in wrong.stderr
    assert not (tmp_path / "cache" / "server").exists()
    right = subprocess.run(script(tmp_path, 'echo good >"$1/file"'), capture_output=True, text=True, timeout=60)
    assert right.stdout == "have good\n", right.stderr


def test_what_a_killed_one_left_half_is_fetched_anew(tmp_path):
    (tmp_path / "cache" / "server.new").mkdir(parents=True)
    (tmp_path / "cache" / "server.new" / "file").write_text("half")
    done = subprocess.run(script(tmp_path, 'echo more >>"$1/file"'), capture_output=True, text=True, timeout=60)
    assert done.stdout == "have more\n", done.stderr
