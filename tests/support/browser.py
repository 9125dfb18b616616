"""What a real browser makes of mails: headless Chromium lays them out on a telephone or on paper, and says where things stand."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

_MEASURE = """
addEventListener('load', () => {
  const found = [...document.querySelectorAll('iframe')].map(frame => {
    const page = frame.contentDocument;
    const bottom = what => Math.max(0, ...[...page.querySelectorAll(what)].map(e => e.getBoundingClientRect().bottom));
    const card = page.querySelector('.card');
    return {
      first: bottom('.first'),
      width: page.documentElement.scrollWidth, paste: bottom('.paste'),
      group: bottom('.orders:first-of-type > li:first-child'),
      card: card ? card.getBoundingClientRect().bottom : 0,
      rows: card ? [...card.rows].map(row => Math.round((row.cells[1].getBoundingClientRect().height - 5) / 17)) : [],
    };
  });
  document.body.innerHTML = '';
  document.body.appendChild(document.createElement('pre')).textContent = JSON.stringify(found);
});
"""


def chromium() -> str:
    """Where it is. A test that needs it is left out where there is none, and fails where nothing may be left out."""
    found = shutil.which("chromium")
    if found is None and os.environ.get("CROSSMARKET_TEST_SERVERS") == "required":
        pytest.fail("no chromium: Debian's package has it")
    return found or str(pytest.skip("no chromium: Debian's package has it"))


def laid_out(mails: Sequence[str], folder: Path, width: int, height: int) -> list[dict[str, Any]]:
    """Each mail's HTML on a screen of its own: where first line, card and identifiers end, in pixels, and lines of each row."""
    frames = (f'<iframe srcdoc="{html.escape(one)}" style="border:0;width:{width}px;height:{height}px"></iframe>' for one in mails)
    page = folder / "mails.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><body>{''.join(frames)}<script>{_MEASURE}</script>", encoding="utf-8")
    return list(json.loads(dumped(page, folder)))


def dumped(page: Path, folder: Path, *more: str) -> str:
    """What a page's script puts into its one <pre>, in words of HTML no more."""
    options = (
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--virtual-time-budget=60000", f"--user-data-dir={folder / 'profile'}",
    )  # fmt: skip
    command = [chromium(), *options, *more, "--dump-dom", page.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=200, check=True).stdout
    found = re.search(r"<pre>(.*)</pre>", shown, re.DOTALL)
    assert found, shown[-500:]
    return html.unescape(found[1])
