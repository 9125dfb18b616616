"""The tables of national submissions: officers and their keys, what they said, and what was forgotten."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, String, Table, Text

from pipeline.database.columns import Id, metadata

officers = Table(
    "officers",  # persons, each of one authority
    metadata,
    Column("id", Id, primary_key=True),
    Column("ally", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", String, nullable=False),
    Column("by", Text, nullable=False),  # the administrator who registered him
)
officer_keys = Table(
    "officer_keys",  # no row is ever deleted: what was signed with one stays so
    metadata,
    Column("id", Id, primary_key=True),
    Column("officer", Id, nullable=False, index=True),
    Column("public", String, nullable=False),  # Ed25519, hexadecimal
    Column("at", String, nullable=False),
    Column("by", Text, nullable=False),
    Column("revoked_at", String),
    Column("revoked_by", Text),
    Column("because", Text),
)
nonces = Table(
    "nonces",  # of requests that were let in lately: none is let in twice
    metadata,
    Column("key", Id, primary_key=True),
    Column("nonce", Id, primary_key=True),
    Column("at", String, nullable=False),
)
submissions = Table(
    "submissions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ally", Id, nullable=False, index=True),
    Column("case_number", Id, nullable=False),
    Column("number", String, nullable=False),  # by which it is known: the case number, and what it is of several of one case
    Column("state", String, nullable=False),  # waits, confirmed, withdrawn, forgotten
    Column("published", String),  # the day on which it was confirmed first
    Column("retain_until", String),  # a day, once it is known
)
submission_steps = Table(
    "submission_steps",  # what officers said of a submission, in turn
    metadata,
    Column("submission", Id, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("kind", String, nullable=False),  # submit, correct, narrow, withdraw
    Column("form", String, nullable=False),  # of the body: toml, json, csv
    Column("body", LargeBinary),  # nothing: it was forgotten
    Column("sha256", String, nullable=False),  # of the body
    Column("state", String, nullable=False),  # waits, confirmed, dropped
    Column("officer", Id, nullable=False),
    Column("key", Id, nullable=False),
    Column("at", String, nullable=False),
    Column("signed", Text, nullable=False),  # JSON: time, nonce and signature of the request
    Column("second", Id),  # the officer who confirmed or dropped it
    Column("second_key", Id),
    Column("second_at", String),
    Column("second_signed", Text),
)
tombstones = Table(
    "tombstones",  # of what was forgotten: nothing but hashes, who and why
    metadata,
    Column("sha256", Id, primary_key=True),
    Column("submission", Id, nullable=False),
    Column("at", String, nullable=False),
    Column("who", Text, nullable=False),
    Column("because", Text, nullable=False),
)
