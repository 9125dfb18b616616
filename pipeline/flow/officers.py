"""Officers of allied authorities and their signing keys: registered and revoked by the administrator of their contact point."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator

from pipeline.allies import check_it_stays
from pipeline.authorities.declared import submitting
from pipeline.database import officers as kept
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.contact_points import Decided, put_audit
from pipeline.database.officers import Officer, OfficerKey
from pipeline.errors import UsageError
from pipeline.flow.contacts import contact_of
from pipeline.flow.recipients import Word, code_of
from pipeline.submissions.signing import is_public_key, key_id
from pipeline.submissions.words import line_of
from pipeline.wiring import Ports

LOCK = "officers"  # of two who say something at the same moment the second sees the first
_LONGEST = 200


def register(ports: Ports, ally: str, name: str, public: str, word: Word) -> tuple[Officer, OfficerKey, bool]:
    """Registers a key of a person; says who he is, which key it is, and whether he is new.

    A person whose name has the same words, in whatever order and spelling, is the same person: he may have several keys, and is
    one pair of eyes with all of them. Raises UsageError.
    """
    code, public = code_of(ally), public.strip().lower()
    if code not in submitting():
        raise UsageError(f"{code} submits nothing: no file of an authority has its submissions")
    check_it_stays(code, ports.clock.now(), "it submits nothing more, and no officer of its is registered")
    name = _name(name)
    if not is_public_key(public):
        raise UsageError("--public-key: write the 64 hexadecimal digits that crossmarket officers new-key said")
    with ports.database.only_one(LOCK), ports.database.transaction() as connection:
        _check_administrator(ports, connection, code, word)
        if known := kept.key(connection, key_id(public)):
            raise UsageError(f"key {known.id} is registered already, since {known.at[:10]}: a key is of one person")
        now = ports.clock.now()
        one = Officer(_id(code, name), code, name, now.isoformat(), word.by)
        before = kept.officer(connection, one.id)
        if before is None:
            kept.put_officer(connection, one)
        key = OfficerKey(key_id(public), one.id, public, now.isoformat(), word.by)
        kept.put_key(connection, key)
        put_audit(connection, Decided(now, times.person(), code, f"key {key.id} of {name} registered", word.by, word.because, "{}"))
    return before or one, key, before is None


def revoke(ports: Ports, id_: str, word: Word) -> OfficerKey:
    """From now on nothing is signed with a key. What was confirmed with it stands. Raises UsageError."""
    with ports.database.only_one(LOCK), ports.database.transaction() as connection:
        key = kept.key(connection, id_.strip().lower())
        person = kept.officer(connection, key.officer) if key else None
        if key is None or person is None:
            raise UsageError(f"{id_}: no such key; crossmarket officers list has them")
        _check_administrator(ports, connection, person.ally, word)
        if key.revoked_at:
            raise UsageError(f"key {key.id} was revoked already, on {key.revoked_at[:10]}, by {key.revoked_by}")
        now = ports.clock.now()
        kept.revoke_key(connection, key.id, now, word.by, word.because)
        said = f"key {key.id} of {person.name} revoked"
        put_audit(connection, Decided(now, times.person(), person.ally, said, word.by, word.because, "{}"))
    return key


def lines(ports: Ports, ally: str | None = None) -> Iterator[str]:
    """Who may submit, with which keys."""
    with ports.database.reading() as connection:
        for one in kept.officers_of(connection, code_of(ally) if ally else None):
            yield f"{one.ally}  {one.name}, registered on {one.at[:10]} by {one.by}"
            for key in kept.keys_of(connection, [one.id]):
                over = f", revoked on {key.revoked_at[:10]} by {key.revoked_by}: {key.because}" if key.revoked_at else ""
                yield f"    key {key.id}, registered on {key.at[:10]} by {key.by}{over}"


def _check_administrator(ports: Ports, connection: Connection, ally: str, word: Word) -> None:
    named = contact_of(connection, ports.settings, ally).point.administrator
    if not named.strip():
        raise UsageError(
            f"{ally} has no administrator, who alone registers officers: crossmarket recipients add {ally} MAILBOX "
            "--administrator NAME --by NAME --because WHY"
        )
    if _words_of(named) != _words_of(word.by):
        raise UsageError(f"--by {word.by}: the administrator of {ally} is {named}, who alone registers and revokes keys")


def _name(words: str) -> str:
    try:
        found = line_of(words)
    except ValueError as why:
        raise UsageError(f"the officer's name cannot be used: {why}") from why
    if len(found) > _LONGEST or not _words_of(found):
        raise UsageError(f"the officer's name cannot be used: write it in full, in at most {_LONGEST} characters")
    return found


def _id(ally: str, name: str) -> str:
    return f"{ally}-" + hashlib.sha256(" ".join(_words_of(name)).encode()).hexdigest()[:12]


def _words_of(name: str) -> list[str]:
    """The words of a name, whatever their order, letter case, marks and points: "TANAKA, Kenji" is "Kenji Tanaka"."""
    bare = (c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return sorted("".join(c if c.isalnum() else " " for c in bare).split())
