"""A loopback Federal Register whose robots.txt forbids more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import federal_register_server as register
from bad_site import serving


@contextmanager
def forbidding(path: str, data: Path, xml_dir: Path) -> Iterator[str]:
    """Serves the documents and a robots.txt that disallows `path`; gives the address."""

    class Handler(register.Handler):
        def do_GET(self) -> None:
            if self.path == "/robots.txt":
                self.reply(200, f"User-agent: *\nDisallow: {path}\n".encode(), "text/plain")
                return
            super().do_GET()

    with serving(Handler, data, xml_dir) as url:
        yield url
