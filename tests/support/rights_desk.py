"""A desk to which sources say things of local rights, and whose ally may ask for a second person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from email.message import Message as Email
from typing import Any

from local_rights import file
from recall_desk import Desk

from alerts.answers.letterbox import letterbox
from alerts.desk.desk import Desk as OneAlly
from alerts.desk.how_much import Rules
from alerts.desk.outbox import Told
from alerts.law.allies import load_allies
from alerts.local_rights.loading import Loaded, load
from pipeline.database.flags import put_flags
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import every
from pipeline.flow.contacts import contact_of
from pipeline.fold import flag_on
from pipeline.records import Action, Alert, Flag, Issue, IssueKind


@dataclass
class RightsDesk(Desk):
    """Japan's, where a patent that is in force lets an officer act on his own initiative."""

    hours: int | None = None  # after which an alert that waits for a second person is an issue; None: none waits

    def says(self, *rows: dict[str, str], by: str = "A. Loader") -> Loaded:
        """A source says this from now on, and nothing else."""
        path = self.folder / "rights.csv"
        path.write_bytes(file(*rows))
        with self.opened() as ports:
            return load(ports, path, by)

    def decide(
        self,
        *,
        hold: bool = False,
        working: bool = False,
        announce: bool = False,
        lists: Sequence[str] = (),
        remind: Sequence[str] = (),
        **more: Any,
    ) -> Told:
        if self.hours is None:
            return super().decide(hold=hold, working=working, announce=announce, lists=lists, remind=remind, **more)
        ally = load_allies()["JP"].model_copy(update={"second_person_hours": self.hours})
        told = Told()
        with self.opened(**more) as ports, ports.database.transaction() as connection:
            put_flags(connection, list(self.orders.values()), self.at)
            today = ports.clock.today()
            flags = [flag_on(flag, today) for flag in every(connection, Flag)]
            rules = Rules(announce, hold, working, (), bool(lists), bool(remind))
            contact = contact_of(connection, ports.settings, ally.code)
            OneAlly(ports, letterbox(ports.settings), ally, rules, (), told).tell(connection, contact, flags, today, {})
        return told

    def alerts(self) -> list[Alert]:
        """What Japan was told, in turn."""
        with self.opened() as ports, ports.database.reading() as connection:
            return sorted((a for a in every(connection, Alert) if a.ally == "JP"), key=lambda a: (a.flag_id, a.n))

    def actions(self) -> list[Action]:
        """What may be done about each right of the order told last."""
        return [right.action for right in self.alerts()[-1].decision.rights]

    def issues(self) -> list[Issue]:
        """What a person should decide; other allies' addresses are reserved ones, to which nothing can be sent."""
        with self.opened() as ports, ports.database.reading() as connection:
            return [one for one in issues_of_status(connection, "open") if one.kind is IssueKind.TO_DECIDE]


def words(mail: Email) -> str:
    """Its plain text, as one line."""
    part = next(part for part in mail.walk() if part.get_content_type() == "text/plain")
    raw = part.get_payload(decode=True)
    assert isinstance(raw, bytes)
    return " ".join(raw.decode("utf-8").split())
