"""The mail port: what takes the finished mails. `maildir` keeps them in a folder, `smtp` gives them to a mail server."""

from __future__ import annotations

from typing import Protocol

from pipeline.errors import CrossmarketError, Unavailable
from pipeline.records import Message


class MailRefused(CrossmarketError):
    """This message is refused for good, as it is; others may go on."""


class MailPutOff(CrossmarketError):
    """This message is not taken now and may be later; others may go on."""


class MailUnanswered(CrossmarketError):
    """This message was given whole, and nobody knows whether it was taken; others may go on."""


class MailUnavailable(Unavailable):
    """Nothing more can be taken now; what was not taken can be offered again later."""


class Mail(Protocol):
    """Takes mails one by one. One object belongs to one thread; `contextlib.closing` closes it.

    Sending the same message again is allowed: a folder keeps one file, a mail server gets the same Message-ID again.
    """

    def send(self, message: Message, raw: bytes) -> str:
        """Hands over one mail and returns a receipt, when it is safe with the taker and not before.

        Raises MailRefused, MailPutOff, MailUnanswered, MailUnavailable, or StorageError if a folder cannot be written.
        """
        ...

    def close(self) -> None:
        """Lets go of the folder or connection; never raises for a connection that is already gone."""
        ...
