"""Where the canary comes out: as a mail to operations' own mailbox, by the mail port that the mails of allies leave by."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from alerts.mail.port import Mail, MailPutOff, MailRefused, MailUnanswered, MailUnavailable
from pipeline.canary.document import Read
from pipeline.canary.kept import canary, passed, watch
from pipeline.errors import NotLive, StorageError
from pipeline.log import log, said
from pipeline.operations_mail import to_operations
from pipeline.records import Message
from pipeline.settings import Settings
from pipeline.wiring import MAILS, Ports, goes_to_a_server, implementation

_LOCK = "canary"


def come_out(ports: Ports) -> bool:
    """Mails the document of the day if it came to the end of the stages; False if it has to be tried again.

    That it is not taken holds up nobody's mail: it is said in the log, and an issue when it lasts. Raises StorageError.
    """
    if not ports.settings.operations:
        return True
    with ports.database.reading() as connection:
        due = canary(connection).to_mail
    if due is None:
        watch(ports.database, ports.clock.now())
        return True
    with ports.database.try_only_one(_LOCK) as mine:
        if not mine:
            return True
        with ports.database.reading() as connection:
            due = canary(connection).to_mail
        return due is None or _mailed(ports, due)


def _mailed(ports: Ports, due: Read) -> bool:
    message, raw = written(ports, due)
    try:
        with closing(_opened(ports.settings)) as mail:
            mail.send(message, raw)
    except (MailRefused, MailPutOff, MailUnanswered, MailUnavailable, NotLive, StorageError) as why:
        log.warning("canary: its mail was not taken: %s", why, extra=said(failed=type(why).__name__))
        watch(ports.database, ports.clock.now())
        return False
    with ports.database.transaction() as connection:
        passed(connection, "mailed", due, ports.clock.now())
    watch(ports.database, ports.clock.now())
    log.info("canary: the mail of %s went out", due.day)
    return True


def _opened(settings: Settings) -> Mail:
    """The mail port. Whether mail may leave was decided for it too; that an ally's address is verified says nothing of ours."""
    url = settings.url("mail")
    kind: Any = implementation(MAILS, url, "mail")
    mail: Mail = kind.from_url(url, settings.live == "yes") if goes_to_a_server(settings) else kind.from_url(url)
    return mail


def written(ports: Ports, due: Read) -> tuple[Message, bytes]:
    """The mail; sent again it is the same one."""
    text = (
        f"EXERCISE. The document of {due.day} (mark {due.mark}) went through archive, bus, both stages, database and mail port.\n"
        "It concerns nobody's goods. When this mail does not come on a day, what happened to it may happen to an order:\n"
        "see CanaryMissing in the runbook.\n"
    )
    subject, key = f"EXERCISE: crossmarket's canary of {due.day}", f"canary-{due.day}-{due.mark}"
    return to_operations(ports.settings, key, subject, text, ports.clock.now(), {"X-Crossmarket-Exercise": "yes"})
