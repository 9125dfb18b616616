"""deploy/compose.yaml is right by the Compose specification, whole in itself, and says what crossmarket understands."""

from __future__ import annotations

import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from deployment import COMPOSE, COMPOSE_FILE, OUR_IMAGES, OURS, SERVICES, understands
from machine import ROOT

from pipeline.care.encryption import unencrypted
from pipeline.settings import PREFIX, load

EXAMPLE = dict(re.findall(r"^#?(\w+)=(.*)$", (ROOT / "deploy" / ".env.example").read_text(encoding="utf-8"), re.MULTILINE))


def filled(text: str, values: dict[str, str]) -> str:
    """With variables put in as Compose does."""

    def value(match: re.Match[str]) -> str:
        name, _, default = match.group(1).partition(":-")
        return values.get(name.partition(":?")[0]) or default

    return re.sub(r"\$\{([^}]+)\}", value, text)


def test_it_is_right_by_the_specification():
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(COMPOSE_FILE)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_everything_it_refers_to_is_there():
    for name, service in SERVICES.items():
        for other, how in service.get("depends_on", {}).items():
            if how["condition"] == "service_healthy":
                assert "test" in SERVICES[other]["healthcheck"], f"{name} waits for the health of {other}, which has no check"
            else:
                assert SERVICES[other]["restart"] == "no", f"{name} waits for the end of {other}, which does not end"
        assert set(service.get("networks", [])) <= set(COMPOSE["networks"])
        assert {v.partition(":")[0] for v in service.get("volumes", [])} <= set(COMPOSE["volumes"])
        assert {c["source"] for c in service.get("configs", [])} <= set(COMPOSE["configs"])
        if (shared := service.get("network_mode", "none")) != "none":
            assert shared.removeprefix("service:") in SERVICES
    for config in COMPOSE["configs"].values():
        assert (ROOT / "deploy" / filled(config["file"], {})).is_file()
    assert (ROOT / "deploy" / EXAMPLE["SETTINGS_FILE"]).is_file()


def test_each_variable_stands_in_the_example_and_the_real_one_is_never_committed():
    used = set(re.findall(r"\$\{(\w+)", COMPOSE_FILE.read_text(encoding="utf-8"))) - {"CROSSMARKET_VERSION"}
    assert used <= set(EXAMPLE)
    assert subprocess.run(["git", "check-ignore", "-q", "deploy/.env"], cwd=ROOT).returncode == 0
    assert not any(EXAMPLE[name] for name in ("POSTGRES_PASSWORD", "ELASTIC_PASSWORD", "KIBANA_PASSWORD", "KIBANA_KEY"))


def test_commands_are_ours():
    assert {"crawl", "read", "fold", "index", "send", "create"} == set(OURS)
    for name in OURS:
        understands(SERVICES[name]["command"])
    assert SERVICES["read"]["deploy"]["replicas"] == 3


@pytest.mark.parametrize("settings", ["./settings/crossmarket.toml", "./settings/try.toml"])
def test_settings_are_ours(settings):
    passwords = {"POSTGRES_PASSWORD": "a1", "ELASTIC_PASSWORD": "b2"}
    for name in OURS:
        chosen = {k: filled(v, passwords) for k, v in SERVICES[name]["environment"].items()}
        assert all(k.startswith(PREFIX) for k in chosen)
        loaded = load(chosen | {"CROSSMARKET_CONFIG": str(ROOT / "deploy" / settings)})
        assert loaded.live != "yes", "mail leaves by a decision only"
        assert loaded.mail.startswith("dir:")
        assert unencrypted(loaded) == []
        for url in (loaded.bus, loaded.database, loaded.search):
            assert urlsplit(url).hostname in SERVICES
            assert url.endswith("=/certificates/ca.crt"), "and the server is verified by our own authority"
    assert all(r.verified for r in loaded.recipients.values())


def test_servers_speak_tls_with_keys_that_are_made_for_them():
    """And nobody who is not on the server itself is let in without."""
    made = {asked.partition("=")[0] for asked in SERVICES["certificates"]["command"]}
    for name in made:
        assert SERVICES[name]["depends_on"]["certificates"]["condition"] == "service_completed_successfully"
        assert any(volume.endswith(":ro") and "certificates" in volume for volume in SERVICES[name]["volumes"]), name
    kafka = SERVICES["kafka"]["environment"]
    protocols = dict(pair.split(":") for pair in kafka["KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"].split(","))
    listeners = dict(at.split("://") for at in kafka["KAFKA_LISTENERS"].split(","))
    assert {name for name, at in listeners.items() if not at.startswith("localhost:")} == {"CLIENTS"}
    assert protocols["CLIENTS"] == "SSL"
    assert kafka["KAFKA_SSL_KEYSTORE_LOCATION"] == "/certificates/kafka/server.pem"
    assert "ssl=on" in SERVICES["postgres"]["command"]
    assert "ssl_key_file=/certificates/postgres/server.key" in SERVICES["postgres"]["command"]
    elasticsearch = SERVICES["elasticsearch"]
    assert elasticsearch["environment"]["xpack.security.http.ssl.enabled"] == "true"
    assert elasticsearch["environment"]["xpack.security.http.ssl.key"] == "certificates/elasticsearch/server.key"
    assert SERVICES["kibana"]["environment"]["ELASTICSEARCH_HOSTS"].startswith("https://")


def test_services_are_confined_and_shown_on_this_machine_only():
    for name, service in SERVICES.items():
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert "resources" in service["deploy"], name
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", [])), name
        assert re.search(r":(\$|v?\d)", service["image"]), f"{name} is not pinned"
        assert "latest" not in service["image"] or name in OUR_IMAGES
    for name in OUR_IMAGES:
        assert SERVICES[name]["read_only"], name
        assert SERVICES[name]["cap_drop"] == ["ALL"], name
    assert COMPOSE["networks"]["inside"]["internal"]


def test_the_image_installs_what_tests_run_with():
    pinned = re.compile(r"^([a-z0-9._-]+==\S+)(?: ; [^\n\\]+)? \\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)
    ours, run = (
        dict(pinned.findall((ROOT / name).read_text(encoding="utf-8"))) for name in ("requirements.lock", "requirements-run.lock")
    )
    assert len(run) > 50
    assert any(name.startswith("setuptools==") for name in run), "what builds it is pinned too"
    assert {k: v for k, v in run.items() if ours.get(k) != v} == {}, "make lock"
