"""What axe-core finds in pages: what of them somebody cannot use who does not see, or sees little, or has no mouse."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from browser import DARK, dumped

_ASK = """
addEventListener('load', async () => {
  const found = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const options = {iframes: false, rules: {'frame-tested': {enabled: false}}};
    const said = await frame.contentWindow.axe.run(frame.contentDocument, options);
    const told = part => said[part].map(rule => [rule.id, rule.nodes.map(node => [node.html.slice(0, 200), node.failureSummary])]);
    found.push({wrong: told('violations'), unknown: told('incomplete'), right: said.passes.map(rule => rule.id)});
  }
  document.body.innerHTML = '';
  document.body.appendChild(document.createElement('pre')).textContent = JSON.stringify(found);
});
"""


# What a browser paints where a page names no colour: axe-core takes it for white whatever the reader chose.
_CANVAS = "<style>html { background: Canvas }</style>"


def looked_at(
    pages: Sequence[str], axe: Path, folder: Path, *, width: int = 360, height: int = 740, dark: bool = False
) -> list[dict[str, Any]]:
    """Of each page in a window of its own: which rules it breaks, which could not be judged, which it keeps.

    What stands in a frame of it is a page of its own, and judged as one.
    """
    script = f'{_CANVAS}<script src="{axe.as_uri()}"></script></head>'
    windows = (html.escape(page.replace("</head>", script, 1)) for page in pages)
    frames = (f'<iframe srcdoc="{one}" style="border:0;width:{width}px;height:{height}px"></iframe>' for one in windows)
    whole = folder / "axe.html"
    whole.write_text(
        '<!doctype html><meta charset=utf-8><meta name="color-scheme" content="light dark">'
        f"<body>{''.join(frames)}<script>{_ASK}</script>",
        encoding="utf-8",
    )
    return list(json.loads(dumped(whole, folder, *(DARK if dark else ()))))
