"""What STOP lists say to each address: which of its mails each end takes back. Reads what the ally was told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from alerts.desk.earlier_mails import NO_THREAD, Thread, threads
from alerts.languages.speech import Speech
from alerts.law.allies import Ally
from alerts.letter.render import Rendered
from alerts.many.ends import Ended, render_ends
from alerts.wording.beside import Earlier
from pipeline.database.connection import Connection
from pipeline.records import Alert
from pipeline.settings import Settings

_Says = tuple[tuple[str, tuple[Earlier, ...]], ...]


class StopLists:
    """Those of one ally, in its transaction."""

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        ally: Ally,
        holds: Callable[[str], bool],
        languages: Sequence[Speech],
        *,
        by_reply: bool,
    ) -> None:
        """`holds`: whether the address of a message has it, or is to have it."""
        self._connection = connection
        self._settings = settings
        self._ally = ally
        self._holds = holds
        self._languages = languages
        self._by_reply = by_reply
        self._threads: dict[str, Mapping[str, Thread]] = {}  # by order
        self._rendered: dict[_Says, Rendered] = {}  # those who were told the same by the same mails get the same

    def rendered(self, box: str, alerts: Sequence[Alert]) -> Rendered:
        """The STOP list of these ends to a mailbox."""
        ended = [Ended(alert, self._thread(alert, box).mails) for alert in alerts]
        says = tuple((one.alert.id, one.earlier) for one in ended)
        if says not in self._rendered:
            sender, contest = self._settings.sender, self._settings.contest
            self._rendered[says] = render_ends(
                ended, self._ally, sender=sender, contest=contest, by_reply=self._by_reply, languages=self._languages
            )
        return self._rendered[says]

    def _thread(self, alert: Alert, box: str) -> Thread:
        flag = alert.flag_id
        if flag not in self._threads:
            self._threads[flag] = threads(self._connection, self._ally.code, alert.flag, self._holds)
        return self._threads[flag].get(box, NO_THREAD)
