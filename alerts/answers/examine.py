"""What would keep answers from being taken, for `crossmarket doctor`. Nothing is taken."""

from __future__ import annotations

from contextlib import closing

from alerts.answers.letterbox import letterbox
from pipeline.errors import CrossmarketError
from pipeline.flow.called import Look
from pipeline.settings import Settings
from pipeline.trouble import Trouble
from pipeline.wiring import BOXES, implementation


def troubles_of_answers(settings: Settings) -> list[Trouble]:
    """Whether there is something to sign with, and a box that can be read; nothing where nobody is asked to answer."""
    asked = settings.answers or settings.bounces
    found = []
    try:
        letterbox(settings)
    except CrossmarketError as why:
        found.append(Trouble(str(why), "nobody is told anything until then; restore the file from its copy"))
    if asked and not settings.inbox:
        found.append(Trouble(f"{asked} takes answers, and nobody reads them", "set CROSSMARKET_INBOX to where they arrive"))
    if settings.inbox and not asked:
        found.append(
            Trouble("a box is set, and no mail says whom to answer to", "set CROSSMARKET_ANSWERS, or take CROSSMARKET_INBOX out")
        )
    if settings.inbox:
        try:
            url = settings.url("inbox")
            with closing(implementation(BOXES, url, "inbox").from_url(url)) as box:
                box.look()
        except CrossmarketError as why:
            found.append(Trouble(str(why), "what the sentence says; CROSSMARKET_INBOX names the box"))
    return found


_: Look = troubles_of_answers  # as the doctor calls it
