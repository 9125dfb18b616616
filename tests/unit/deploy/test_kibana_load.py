"""`make kibana`: what is loaded over Kibana's import API, and what a person is told when it cannot be."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys

import kibana_bundle
import pytest
from kibana_server import kibana_server
from machine import ROOT

from deploy.kibana.load import Kibana, NotLoaded, load_bundle
from pipeline.errors import SettingError, Unavailable

BUNDLE = kibana_bundle.BUNDLE.read_bytes()
SECRET = "s3cret:p@ss"
KEY = "VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHA="


@pytest.fixture
def server():
    with kibana_server() as state:
        yield state


def make_kibana(**settings: str) -> subprocess.CompletedProcess[str]:
    """What `make kibana` runs."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CROSSMARKET_")}
    command = [sys.executable, "-m", "deploy.kibana.load"]
    return subprocess.run(command, cwd=ROOT, env=clean | settings, capture_output=True, text=True, timeout=60)


def test_everything_is_loaded_and_loaded_again_in_its_place(server):
    for _ in range(2):
        done = make_kibana(CROSSMARKET_KIBANA=server.url)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"54 objects are in {server.url}: open {server.url}/app/dashboards#/view/crossmarket-overview\n"
    assert list(server.objects.values()) == kibana_bundle.bundle()
    assert server.asked == ["/api/saved_objects/_import?overwrite=true"] * 2


def test_into_a_space_and_as_a_user(server):
    server.authorization = "Basic b3BzOnMzY3JldDpwQHNz"  # ops:s3cret:p@ss
    address = server.url.replace("http://", "http://ops:s3cret%3Ap%40ss@") + "/s/customs/"
    done = make_kibana(CROSSMARKET_KIBANA=address)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.objects) == 54
    assert done.stdout.endswith("/s/customs/app/dashboards#/view/crossmarket-overview--customs\n")
    assert SECRET not in done.stdout
    assert "s3cret" not in done.stdout


def test_with_an_api_key(server):
    server.authorization = f"ApiKey {KEY}"
    done = make_kibana(CROSSMARKET_KIBANA=server.url, CROSSMARKET_KIBANA_API_KEY=KEY)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.objects) == 54


def test_a_wrong_password_is_told_and_not_shown(server):
    server.authorization = "Basic somebody"
    done = make_kibana(CROSSMARKET_KIBANA=server.url.replace("http://", "http://ops:s3cret%3Ap%40ss@"))
    assert done.returncode == 2
    assert "does not accept our user, password or key (401)" in done.stderr
    assert "CROSSMARKET_KIBANA" in done.stderr
    for secret in ("s3cret", "p@ss", "p%40ss", "Traceback"):
        assert secret not in done.stdout + done.stderr


def test_nobody_answers():
    with kibana_server() as gone:
        url = gone.url
    done = make_kibana(CROSSMARKET_KIBANA=url)
    assert done.returncode == 4
    assert done.stderr.startswith(f"Kibana at {url} does not answer (")
    assert "Traceback" not in done.stderr


def test_what_is_not_taken_is_listed_object_by_object_and_the_rest_is_there(server):
    server.fails = {
        ("search", "crossmarket-search-orders"): {"type": "unknown", "message": "mapping is too old", "statusCode": 400},
        ("dashboard", "crossmarket-lawyers"): {"type": "ambiguous_conflict", "destinations": []},
        ("dashboard", "crossmarket-overview"): {"type": "unsupported_type"},
    }
    done = make_kibana(CROSSMARKET_KIBANA=server.url)
    assert done.returncode == 1
    in_the_way = "another object of that id, perhaps in another space, is in the way"
    assert done.stderr.splitlines() == [
        f"Kibana at {server.url} took 51 of 54 objects:",
        "  search crossmarket-search-orders (Orders): mapping is too old",
        "  dashboard crossmarket-overview (crossmarket: overview): this Kibana does not know that type of object",
        f"  dashboard crossmarket-lawyers (crossmarket: lawyers' page): {in_the_way}",
    ]
    assert len(server.objects) == 51


def test_a_missing_reference_is_named(server):
    dashboard = [line for line in BUNDLE.splitlines() if json.loads(line)["id"] == "crossmarket-operations"]
    with pytest.raises(NotLoaded, match=r"it refers to what is not there: index-pattern crossmarket-issues, index-pattern"):
        load_bundle(Kibana.at(server.url), b"\n".join(dashboard))


@pytest.mark.parametrize(
    ("answer", "error", "says"),
    [
        ((503, {}, b"Kibana server is not ready yet"), Unavailable, r"is not ready \(503\)"),
        ((403, {}, b'{"message": "Unable to bulk_create"}'), SettingError, r"\(403\).*Saved Objects Management"),
        ((404, {}, b"{}"), SettingError, r"no import API there \(404\)"),
        ((302, {"Location": "/kibana/login?next=x"}, b""), SettingError, r"redirects to /kibana/login \(302\)"),
        ((413, {}, b'{"message": "Payload content\\n length"}'), NotLoaded, r"\(413\): Payload content length"),
        ((500, {}, b""), NotLoaded, r"\(500\): no words"),
        ((200, {}, b"<html>"), NotLoaded, "is no Kibana"),
        ((200, {}, b"[]"), NotLoaded, "is no Kibana"),
        ((200, {}, b'{"success": true, "successCount": 3}'), NotLoaded, "took 3 of 54 objects:\n  Kibana gives no reason"),
        ((200, {}, b'{"success": false, "successCount": 0}'), NotLoaded, "took 0 of 54"),
    ],
)
def test_each_other_answer_is_told(server, answer, error, says):
    server.answers = answer
    with pytest.raises(error, match=says):
        load_bundle(Kibana.at(server.url), BUNDLE)


def test_an_answer_that_does_not_come_is_told():
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # takes connections and says nothing
        kibana = Kibana.at(f"http://127.0.0.1:{deaf.getsockname()[1]}")
        with pytest.raises(Unavailable, match=r"does not answer|broke off"):
            load_bundle(kibana, b"{}", timeout=0.2)


@pytest.mark.parametrize(
    ("url", "key", "says"),
    [
        ("127.0.0.1:5601", None, "is no address of a Kibana"),
        ("file:///etc/passwd", None, "is no address of a Kibana"),
        ("http://ops:s3cret@host:port", None, "is no address of a Kibana"),
        ("https://[::1", None, "is no address of a Kibana"),
        ("http://host?x=s3cret", None, "is no address of a Kibana"),
        ("http://ops:s3cret@host", KEY, "leave one of them out"),
        ("http://host", "s3cret\nX-Evil: 1", "is no API key"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_without_its_password(url, key, says):
    with pytest.raises(SettingError, match=says) as told:
        Kibana.at(url, key)
    assert "s3cret" not in str(told.value)


def test_what_it_knows_shows_no_secret():
    assert Kibana.at("http://[::1]:5601/base/").address == "http://[::1]:5601/base"
    assert "Basic" not in repr(Kibana.at("https://ops:s3cret@host"))
