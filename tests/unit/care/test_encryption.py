"""A connection to another host that anybody on the way could read, or answer in its place, is named; on this machine it may be."""

from __future__ import annotations

import pytest

from pipeline.care.encryption import unencrypted
from pipeline.settings import load

SECRET = "s3cret"


def named(**settings: str) -> list[str]:
    return [trouble.what for trouble in unencrypted(load({f"CROSSMARKET_{k.upper()}": v for k, v in settings.items()}))]


@pytest.mark.parametrize(
    ("port", "address"),
    [
        ("bus", "kafka://broker.example"),
        ("bus", "kafka://127.0.0.1,broker.example:9093"),
        ("bus", f"kafka://u:{SECRET}@broker.example?security=SASL_PLAINTEXT&mechanism=PLAIN"),
        ("database", f"postgresql://u:{SECRET}@db.example/x"),
        ("database", "postgresql://u@db.example/x?sslmode=require"),
        ("database", "postgresql://u@db.example/x?sslmode=disable"),
        ("database", "postgresql://u@/x?host=db.example"),
        ("search", f"http://u:{SECRET}@es.example:9200"),
        ("search", "http://10.0.0.7:9200"),
        ("kibana", "http://kibana.example:5601"),
        ("sources__us_federal_register__base_url", "http://mirror.example"),
    ],
)
def test_what_goes_unencrypted_to_another_host_is_named_without_its_password(port, address):
    (what,) = named(**{port: address})
    assert "unencrypted" in what
    assert "example" in what or "10.0.0.7" in what
    assert SECRET not in what


@pytest.mark.parametrize(
    ("port", "address"),
    [
        ("bus", "kafka://127.0.0.1:9092"),
        ("bus", "kafka://[::1]:9092,localhost"),
        ("bus", "kafka://[::1]"),
        ("bus", "kafka://broker.example?security=SSL"),
        ("bus", f"kafka://u:{SECRET}@broker.example?security=SASL_SSL&mechanism=SCRAM-SHA-512"),
        ("database", "postgresql://u@localhost/x"),
        ("database", "postgresql://u@/x?host=/run/postgresql"),
        ("database", "postgresql://u@db.example/x?sslmode=verify-full&sslrootcert=/etc/ca.crt"),
        ("search", "https://es.example"),
        ("search", "http://[::1]:9200"),
        ("sources__us_federal_register__base_url", "https://mirror.example"),
        ("sources__us_federal_register__base_url", "http://127.0.0.1:8000"),
        ("bus", "sqlite:///x.db"),
        ("bus", f"kafka://u:{SECRET}/x@broker.example"),  # cannot be opened, and is not shown
    ],
)
def test_what_stays_on_this_machine_or_is_verified_is_not(port, address):
    assert named(**{port: address}) == []
