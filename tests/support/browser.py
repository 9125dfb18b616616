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


_CHOOSE = """
addEventListener('load', async () => {
  const frame = document.querySelector('iframe'), inside = frame.contentWindow, found = [];
  for (const id of JSON.parse(document.body.dataset.ids)) {
    if (id) inside.location.hash = id;
    await new Promise(done => setTimeout(done, 200));
    const page = frame.contentDocument, seen = e => e.getBoundingClientRect().height > 0;
    const mails = [...page.querySelectorAll('iframe')].filter(seen);
    found.push({
      subjects: [...page.querySelectorAll('article h2')].filter(seen).map(e => e.textContent),
      screens: mails.map(e => [e.clientWidth, e.clientHeight, e.getBoundingClientRect().top, e.getBoundingClientRect().left]),
      list: page.querySelector('nav').getBoundingClientRect().right, width: page.documentElement.scrollWidth,
    });
  }
  document.body.innerHTML = '';
  document.body.appendChild(document.createElement('pre')).textContent = JSON.stringify(found);
});
"""


def chosen(page: str, ids: Sequence[str], folder: Path, width: int, height: int) -> list[dict[str, Any]]:
    """What a page of mails shows in a window after each of these was clicked in turn; an empty one: nothing yet.

    The subjects that stand over a mail, its screens (width, height, top, left), where the list ends, how wide all of it is.
    """
    frame = f'<iframe srcdoc="{html.escape(page)}" style="border:0;width:{width}px;height:{height}px"></iframe>'
    whole = folder / "chosen.html"
    asked = html.escape(json.dumps(list(ids)))
    body = f'<body data-ids="{asked}" style="margin:0">{frame}<script>{_CHOOSE}</script>'
    whole.write_text(f"<!doctype html><meta charset=utf-8>{body}", encoding="utf-8")
    return list(json.loads(dumped(whole, folder, f"--window-size={width},{height}")))


def laid_out(mails: Sequence[str], folder: Path, width: int, height: int) -> list[dict[str, Any]]:
    """Each mail's HTML on a screen of its own: where first line, card and identifiers end, in pixels, and lines of each row."""
    frames = (f'<iframe srcdoc="{html.escape(one)}" style="border:0;width:{width}px;height:{height}px"></iframe>' for one in mails)
    page = folder / "mails.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><body>{''.join(frames)}<script>{_MEASURE}</script>", encoding="utf-8")
    return list(json.loads(dumped(page, folder)))


def dumped(page: Path, folder: Path, *more: str) -> str:
    """What a page's script puts into its one <pre>, in words of HTML no more."""
    shown = _run(folder, *more, "--dump-dom", page.as_uri())
    found = re.search(r"<pre>(.*)</pre>", shown, re.DOTALL)
    assert found, shown[-500:]
    return html.unescape(found[1])


def pictured(address: str, picture: Path, folder: Path, width: int, height: int, *, dark: bool = False) -> None:
    """A picture (PNG) of a page in a window of this size."""
    _run(folder, f"--window-size={width},{height}", f"--screenshot={picture}", *(DARK if dark else ()), address)


DARK = ("--blink-settings=preferredColorScheme=0",)  # what a reader chose who wants dark pages


def _run(folder: Path, *asked: str) -> str:
    options = (
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--virtual-time-budget=60000", f"--user-data-dir={folder / 'profile'}",
    )  # fmt: skip
    return subprocess.run([chromium(), *options, *asked], capture_output=True, text=True, timeout=200, check=True).stdout
