"""That an order was told under several records and is one, in subjects and first lines. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from alerts.languages.speech import Speech
from alerts.wording import naming
from alerts.wording import phrases_of_one_order as po
from alerts.wording import words as w
from pipeline.records import Alert

_NUMBER = 60


def subject(alert: Alert, say: Speech) -> str:
    """ "ONE order, told twice"; nothing of other alerts."""
    return say(po.SUBJECT) if alert.called else ""


def first_lines(alert: Alert, say: Speech) -> Iterator[str]:
    """By which references its reader had it, and what it is called now; then less of it. Nothing of other alerts."""
    if alert.called:
        number = naming.number_or_ref(w.clean(naming.order_number(alert.flag)), alert.id, _NUMBER)
        yield say(po.FIRST, names=say.listed(map(w.clean, alert.called)), number=number)
        yield say(po.FIRST_BELOW, n=len(alert.called), number=number)
        yield besides(alert, say)
    else:
        yield ""


def besides(alert: Alert, say: Speech) -> str:
    """The same beside what a first line says before."""
    return say(po.BESIDES, n=len(alert.called)) if alert.called else ""
