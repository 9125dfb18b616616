"""What an officer answered to a mail."""

from __future__ import annotations

from enum import StrEnum

from pydantic import AwareDatetime, Field

from pipeline.records.base import Record, Words


class AnswerWord(StrEnum):
    """What can be answered, in the words of officers."""

    SEEN = "SEEN"
    HIT = "HIT"  # goods were found
    NONE = "NONE"  # looked, and none found
    WRONG = "WRONG"  # what we told is not so, or its goods are not these
    NO_BASIS = "NO BASIS"  # nothing can be done about it there
    RELEASED = "RELEASED"  # goods that were held are let go
    DONE = "DONE"  # what was taken back is acted on no more


# What ends our asking, or says what a whole service may do: nobody says it but an address of the contact point that was told.
OF_CONTACT_POINT = frozenset({AnswerWord.DONE, AnswerWord.RELEASED, AnswerWord.NO_BASIS})
# What can be said of a mail that tells of several orders; any other word is about one, and must say which.
OF_SEVERAL = frozenset({AnswerWord.SEEN, AnswerWord.NONE, AnswerWord.DONE})


class Answer(Record):
    """An answer that counts, to one message. What does not count is an issue, and its mail is kept."""

    v: int = 1
    id: str  # made of message, word and mailbox: saying it again is the same answer
    message: str  # the id of the message that is answered
    ally: str
    word: AnswerWord
    by: Words  # the address that it came from
    note: Words = ""
    mail: str  # SHA-256 of the mail, whose bytes are kept
    arrived_at: AwareDatetime
    seconds: int = Field(ge=0)  # from the first mail that told of it and was taken, to its arrival
