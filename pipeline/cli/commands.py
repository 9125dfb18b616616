"""All commands: importing this puts them onto the app."""

from pipeline.cli import (
    answers,
    care,
    flag,
    latency,
    look,
    mails,
    match,
    officers,
    recipients,
    reconcile,
    rights,
    rulings,
    search,
    serve,
    sources,
    submit,
    work,
)
from pipeline.cli.app import app

__all__ = [
    "answers",
    "app",
    "care",
    "flag",
    "latency",
    "look",
    "mails",
    "match",
    "officers",
    "recipients",
    "reconcile",
    "rights",
    "rulings",
    "search",
    "serve",
    "sources",
    "submit",
    "work",
]
