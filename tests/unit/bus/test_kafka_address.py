"""The address of Kafka is read strictly, and a password in it is never repeated."""

from __future__ import annotations

import pytest

from pipeline.bus.kafka_address import KafkaAddress, kafka_address
from pipeline.errors import SettingError
from pipeline.wiring import open_bus

SECRET = "s3cret-Pa55"


def test_a_host_alone_is_enough():
    address = kafka_address("kafka://broker")
    assert address == KafkaAddress(hosts=("broker:9092",))
    assert (address.prefix, address.replication, address.security) == ("crossmarket.", None, "PLAINTEXT")


def test_everything_can_be_said(tmp_path):
    ca = tmp_path / "ca.pem"
    ca.write_text("")
    address = kafka_address(
        f"kafka://cross%40market:{SECRET}%2F%40@one.example:9093,two.example,[::1]:9094"
        f"?prefix=eu-1.&replication=3&security=SASL_SSL&mechanism=SCRAM-SHA-512&ca={ca}"
    )
    assert address.hosts == ("one.example:9093", "two.example:9092", "[::1]:9094")
    assert (address.prefix, address.replication) == ("eu-1.", 3)
    settings = address.settings()
    assert settings["bootstrap_servers"] == ["one.example:9093", "two.example:9092", "[::1]:9094"]
    assert settings["security_protocol"] == "SASL_SSL"
    assert settings["sasl_mechanism"] == "SCRAM-SHA-512"
    assert (settings["sasl_plain_username"], settings["sasl_plain_password"]) == ("cross@market", f"{SECRET}/@")
    assert settings["ssl_cafile"] == str(ca)


def test_nothing_that_is_printed_has_the_password():
    address = kafka_address(f"kafka://u:{SECRET}@host?security=SASL_SSL&mechanism=PLAIN")
    assert SECRET not in f"{address} {address!r}"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("colour=red", "not known; known: ca, mechanism, prefix, replication, security"),
        ("prefix=a&prefix=b", "twice"),
        ("prefix", "cannot be read"),
        ("prefix=a%20b", "letters"),
        ("replication=0", "replication=0"),
        ("replication=three", "replication=three"),
        ("security=TLS", "PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL"),
        ("security=SASL_SSL", "user, password and mechanism"),
        ("security=SASL_SSL&mechanism=GSSAPI", "PLAIN, SCRAM-SHA-256, SCRAM-SHA-512"),
        ("mechanism=PLAIN", "security"),
        ("ca=/nowhere/ca.pem", "security"),
        ("security=SSL&ca=/nowhere/ca.pem", "/nowhere/ca.pem"),
    ],
)
def test_what_cannot_be_used_is_said(query, words):
    with pytest.raises(SettingError, match=words):
        open_bus(f"kafka://host?{query}")


@pytest.mark.parametrize(
    "url",
    [
        "kafka://",
        "kafka://host:port",
        "kafka://host:",
        "kafka://one,,two",
        "kafka://ho st",
        "kafka://[::1",
        "kafka://host/topic",
        "kafka://host#top",
        "kafka://user@host",
        "kafka://:password@host",
    ],
)
def test_what_cannot_be_read_shows_how_to_write_it(url):
    with pytest.raises(SettingError, match=r"kafka://\[user:password@\]host"):
        kafka_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "kafka://u:{}@host",
        "kafka://u:{}@host?colour=red&security=SASL_SSL&mechanism=PLAIN",
        "kafka://u:{}@ho st",
        "kafka://u:{}",
        "kafka://u:1/{}@host",
        "kafka://u:1?{}=1@host",
        "kafka://u:1#{}@host",
        "kafka://u:{}@[host",
        "kafka://u:@{}@host",
        "kafka://{}@host",
    ],
)
def test_an_error_never_repeats_the_password(url):
    with pytest.raises(SettingError) as raised:
        kafka_address(url.format(SECRET))
    assert SECRET not in str(raised.value)
    assert raised.value.__cause__ is None
