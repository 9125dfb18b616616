"""`crossmarket serve`: signed submissions over HTTP on loopback, and what is refused there."""

from __future__ import annotations

import http.client
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from machine import ROOT, Machine
from submissions import as_json, whole

from pipeline.submissions.parsing import LARGEST
from pipeline.submissions.signing import KEY, NONCE, SIGNATURE, TIME, Signed, from_pem, sign

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)  # as the machine has it
WORD = ("--by", "A. Administrator", "--because", "seen in person")


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("serve")
    machine = Machine(folder / "home", settings={"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes"})
    assert machine.run("run", "--announce").code == 0
    done = machine.run("recipients", "add", "JP", "desk@jp.example", "--administrator", "A. Administrator", *WORD)
    assert done.code == 0, done.err
    said = machine.run("officers", "new-key", "--out", str(folder / "kenji.pem")).out
    public = re.search(r"public key ([0-9a-f]{64})", said)
    assert public
    assert machine.run("officers", "register", "JP", "Kenji Tanaka", "--public-key", public[1], *WORD).code == 0
    return machine


@pytest.fixture(scope="module")
def key(machine):
    return from_pem((machine.home.parent / "kenji.pem").read_bytes())


@contextmanager
def served(machine: Machine) -> Iterator[tuple[int, subprocess.Popen]]:
    command = machine.command("serve", "--port", "0")
    with subprocess.Popen(command, env=machine.environment(), stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stderr is not None
            port = next(found for line in process.stderr if (found := re.search(r"port (\d+)", line)))
            yield int(port[1]), process
        finally:
            process.terminate()
            assert process.wait(30) == 0, "it was asked to end"


@pytest.fixture(scope="module")
def service(machine):
    with served(machine) as found:
        yield found


def ask(port: int, method: str, target: str, body=None, headers=None) -> tuple[int, dict]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, target, body, headers or {})
        answer = connection.getresponse()
        said = answer.read()
        return answer.status, json.loads(said) if said.startswith(b"{") else {}
    finally:
        connection.close()


def headers(one: Signed) -> dict[str, str]:
    return {KEY: one.key, TIME: one.time, NONCE: one.nonce, SIGNATURE: one.signature}


def post(port: int, one: Signed, **altered) -> tuple[int, dict]:
    return ask(port, one.method, altered.get("target", one.target), altered.get("body", one.body), headers(one))


def request(key, nonce: str, target="/submit?form=json", **more) -> Signed:
    return sign(key, "POST", target, as_json(whole() | more), at=NOW, nonce=nonce.ljust(16, "-"))


def test_it_says_that_it_is_well(service):
    assert ask(service[0], "GET", "/health") == (200, {"status": "ok"})


def test_a_signed_submission_waits_for_a_second_person_and_counts_once(machine, service, key):
    one = request(key, "first", case_number="WEB-1")
    status, said = post(service[0], one)
    assert status == 202, said
    assert "waits for a second person of JP" in said["said"]
    assert "WAITS" in machine.run("submissions", said["id"]).out
    status, said = post(service[0], one)
    assert (status, "let in before" in said["error"]) == (401, True)


def test_one_that_was_altered_is_not_let_in(service, key):
    one = request(key, "altered", case_number="WEB-2")
    assert post(service[0], one, body=one.body.replace(b"WEB-2", b"WEB-3"))[0] == 401
    assert post(service[0], one, target="/submit?form=toml")[0] == 401
    assert ask(service[0], "POST", "/submit", one.body)[0] == 401
    assert post(service[0], one)[0] == 202


def test_faults_are_answered_with_where_what_and_how_to_mend_them(service, key):
    status, said = post(service[0], request(key, "faults", origin="Atlantis"))
    assert status == 422
    assert said["faults"] == [
        {"where": "line 27, origin", "what": "'Atlantis' is no country", "mend": 'write a country\'s code or name, as "CN"'}
    ]


def test_it_answers_in_the_language_that_the_request_likes_best(service, key):
    one = request(key, "in-japanese", case_number="WEB-4", origin="Atlantis")
    status, said = ask(service[0], one.method, one.target, one.body, headers(one) | {"Accept-Language": "ja,en;q=0.5"})
    assert status == 422
    mend = '記入内容：国コードまたは国名（例："CN"）'
    fault = {"where": "27行目、origin", "what": "'Atlantis'という国はありません", "mend": mend}
    assert said == {"error": "何も保存していません", "faults": [fault]}
    one = request(key, "taken-in-japanese", case_number="WEB-4")
    status, said = ask(service[0], one.method, one.target, one.body, headers(one) | {"Accept-Language": "ja"})
    assert (status, "JPの第二者の承認待ちです" in said["said"]) == (202, True)


def test_a_body_of_a_gigabyte_is_refused_before_it_came(service):
    status, said = ask(service[0], "POST", "/submit", b"", {"Content-Length": str(10**9)})
    assert (status, "at most 1,000,000 bytes" in said["error"]) == (413, True)


def test_a_body_that_does_not_say_its_length_is_refused_where_it_is_too_long(service):
    """A gigabyte in pieces: the answer comes after the first of them, and the process does not grow by them."""
    port, process = service
    before = peak(process.pid)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.putrequest("POST", "/submit")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders()
    sent, piece = 0, b"x" * 100_000
    try:
        while sent < 10**9:
            connection.send(b"%x\r\n%s\r\n" % (len(piece), piece))
            sent += len(piece)
    except OSError:
        pass  # it hung up
    assert LARGEST < sent < 10**8
    assert peak(process.pid) - before < 50_000  # kB
    assert ask(port, "GET", "/health")[0] == 200


def peak(pid: int) -> int:
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found
    return int(found[1])


def test_nothing_else_is_done_there(service):
    assert ask(service[0], "GET", "/submit")[0] == 405
    assert ask(service[0], "POST", "/submissions/JP-0123456789/confirm", b"x")[0] == 404
    assert ask(service[0], "GET", "/docs")[0] == 404


@pytest.mark.parametrize("more", [{}, {"CROSSMARKET_SERVE_CERTIFICATE": "x.pem"}])
def test_off_loopback_it_wants_a_certificate_or_a_proxy(machine, more):
    other = Machine(machine.home, settings=machine.settings | more)
    done = other.run("serve", "--host", "0.0.0.0", "--port", "0")
    assert done.code == 2
    assert "CROSSMARKET_SERVE_CERTIFICATE" in done.err
