"""What mails say of an order that was told under several records, in English, as `alerts.wording.phrases` has the rest."""

from __future__ import annotations

from typing import Final

SUBJECT: Final = "ONE order, told twice"
FIRST: Final = "ONE ORDER: what you had as {names} is the same order, now called {number}. Later mails come in this thread only."
FIRST_BELOW: Final = (
    "ONE ORDER: what you had as {n} orders is the same order, now called {number}. Later mails come in this thread only."
)
BESIDES: Final = "You had it as {n} orders: it is ONE, see Changed."
