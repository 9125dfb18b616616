"""`make pictures`: the README's pictures anew, of the demonstration as of its last day. Look at them before keeping them."""

from __future__ import annotations

import html
import re
import sys
import tempfile
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from browser import pictured
from machine import DEMO, Machine

from alerts.first_screen.telephone import SCREEN

FIRST_SCREENS = (("NZ", "NEW 337-TA-8125"), ("GB", "CHANGE 337-TA-8122"), ("CA", "STOP 337-TA-8121"))
WIDTH, GAP = 360, 8


def first_screens(machine: Machine, folder: Path) -> None:
    """Three mails side by side, as on telephones."""
    frames = "".join(
        f'<iframe srcdoc="{html.escape(_html(machine, ally, about))}" '
        f'style="border:0;width:{WIDTH}px;height:{SCREEN}px;background:#fff"></iframe>'
        for ally, about in FIRST_SCREENS
    )
    page = folder / "first.html"
    style = f"margin:0;background:#999;display:flex;gap:{GAP}px"
    page.write_text(f'<!doctype html><meta charset=utf-8><body style="{style}">{frames}', encoding="utf-8")
    n = len(FIRST_SCREENS)
    pictured(page.as_uri(), DEMO / "first-screens.png", folder, n * WIDTH + (n - 1) * GAP, SCREEN)


def mailbox(machine: Machine, folder: Path, ally: str, about: str, picture: str, *, dark: bool) -> None:
    """The page of one mailbox, with one mail of it chosen."""
    page = folder / "mails.html"
    machine.run("mails", "--ally", ally, "--page", str(page))
    (id_,) = {m["id"] for m in machine.export("messages") if m["ally"] == ally and about in m["subject"]}
    pictured(f"{page.as_uri()}#{id_}", DEMO / picture, folder, 1100, 920, dark=dark)


def _html(machine: Machine, ally: str, about: str) -> str:
    for file in machine.mails():
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        if isinstance(mail, EmailMessage) and about in mail["Subject"] and re.search(rf"\b{ally}\b", file.name):
            part = mail.get_body(("html",))
            assert part is not None
            return str(part.get_content())
    raise AssertionError(f"no mail to {ally} begins with {about}")


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        machine = Machine(folder / "home")
        for day in ("2026-03-01", "2026-10-20"):
            machine.settings["CROSSMARKET_NOW"] = day
            done = machine.run("run", "--announce", "--replay", str(DEMO / "archive"))
            assert done.code == 0, done.err
        first_screens(machine, folder)
        mailbox(machine, folder, "GB", "CHANGE 337-TA-8122", "mails-page.png", dark=False)
        mailbox(machine, folder, "NZ", "LIST", "mails-page-dark.png", dark=True)


if __name__ == "__main__":
    main()
