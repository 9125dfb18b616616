"""Orders that an ally was told of and may hear of no more: its authority took him out of its audience. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from pipeline.authorities.where import reaches
from pipeline.records import Alert, AlertKind, EndReason, Flag, State


def lost(flags: Iterable[Flag], ally: str, newest: Mapping[str, Alert], today: date) -> list[Flag]:
    """Each as he was told of it last, and as over for him from today on: of what came later he hears nothing.

    `newest`: by order, what he was told last.
    """
    told = [newest[flag.id] for flag in flags if flag.submitted and not reaches(flag, ally) and flag.id in newest]
    over = {"state": State.ENDED, "state_since": today, "end_reason": EndReason.NOT_SHARED}
    return [alert.flag.model_copy(update=over) for alert in told if alert.kind is not AlertKind.CANCEL]
