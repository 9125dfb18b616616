"""The rules that wake the night shift are made of figures that there are, and its runbook has a section for each."""

from __future__ import annotations

import re
import shlex
import subprocess

import pytest
import yaml
from deployment import SERVICES, understands
from machine import ROOT, Machine
from prometheus_client.metrics_core import Metric

from pipeline.flow.metrics import Metrics
from pipeline.records import IssueKind
from pipeline.settings import Settings
from pipeline.source_settings import source_names

WATCH = ROOT / "deploy" / "prometheus"
GROUPS = yaml.safe_load((WATCH / "alerts.yml").read_text(encoding="utf-8"))["groups"]
RULES = {rule["alert"]: rule for group in GROUPS for rule in group["rules"]}
CONFIG = yaml.safe_load((WATCH / "prometheus.yml").read_text(encoding="utf-8"))
RUNBOOK = (ROOT / "deploy" / "runbook.md").read_text(encoding="utf-8")
ENDINGS = {"counter": ["_total"], "gauge": [""], "histogram": ["_bucket", "_count", "_sum"]}


def shown() -> set[str]:
    """The names of all figures that a service shows."""
    families: list[Metric] = list(Metrics().registry.collect())
    return {family.name + ending for family in families for ending in ENDINGS[family.type]} | {"up"}


def test_every_figure_in_a_rule_is_shown():
    named = set(re.findall(r"\b(?:crossmarket_\w+|up)\b", " ".join(rule["expr"] for rule in RULES.values())))
    assert len(named) > 8
    assert named <= shown()


def test_every_label_in_a_rule_has_values_that_there_are():
    rules = " ".join(rule["expr"] for rule in RULES.values())
    services = [
        name for name in SERVICES if SERVICES[name].get("command", ["", ""])[-1] == "--follow" or name in ("read", "fold", "index")
    ]
    assert set(re.findall(r'kind="(\w+)"', rules)) <= {k.value for k in IssueKind}
    assert set(re.findall(r'what="(\w+)"', rules)) == {"outgoing", "mails", "dead_letters"}
    assert (
        set(re.findall(r'service="(\w+)"', rules))
        == set(services)
        == set(CONFIG["scrape_configs"][0]["dns_sd_configs"][0]["names"])
    )
    limit = re.search(r'le="([\d.]+)"', rules)
    assert limit is not None
    day = float(limit[1])
    assert day in Metrics().to_alert._upper_bounds


def test_figures_are_looked_for_where_services_show_them():
    port = CONFIG["scrape_configs"][0]["dns_sd_configs"][0]["port"]
    assert SERVICES["crawl"]["environment"]["CROSSMARKET_METRICS"] == f"0.0.0.0:{port}"
    assert CONFIG["rule_files"] == ["alerts.yml"]


def anchors() -> set[str]:
    """As the usual renderers make them of headings."""
    headings = re.findall(r"^#+ (.+)$", RUNBOOK, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("name", RULES)
def test_an_alert_says_what_it_is_and_where_to_read_what_to_do(name):
    rule = RULES[name]
    assert rule["labels"]["severity"] in ("page", "day")
    assert rule["annotations"]["summary"]
    assert rule["annotations"]["runbook"] == f"deploy/runbook.md#{name.lower()}"
    assert name.lower() in anchors()


def test_the_runbook_has_a_section_for_each_line_of_the_doctor(tmp_path):
    """As it prints them, in a home that it finds nothing wrong with."""
    machine = Machine(tmp_path)
    assert machine.run("process").code == 0
    lines = machine.run("doctor", "--thorough").out.splitlines()
    a_source = re.compile(rf" (?:{'|'.join(source_names())})\b")
    named = {a_source.split(line[9:])[0] for line in lines if line.startswith(("ok       ", "TROUBLE  "))}
    assert len(named) > 10
    assert {f"doctor-{what.replace(' ', '-')}" for what in named} <= anchors()


BLOCKS = "\n".join(re.findall(r"```sh\n(.*?)```", RUNBOOK, re.DOTALL))
COMMANDS = re.findall(r"^(?:cm|look) ([^#\n]+)", BLOCKS, re.MULTILINE) + re.findall(r"`cm ([^`]+)`", RUNBOOK)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_of_the_runbook_are_ours(command):
    understands(shlex.split(command))


def test_a_look_at_what_would_be_sent_leaves_no_port_as_it_is_set_live():
    """Each port that a deployment sets for its services is set otherwise for the home that is thrown away."""
    (function,) = re.findall(r"^look\(\) \{(.*?)\}\n", RUNBOOK, re.DOTALL | re.MULTILINE)
    own = dict(re.findall(r"-e (CROSSMARKET_\w+)='?([^' ]+)'?", function))
    ports = {f"CROSSMARKET_{port}" for port in ("BUS", "DATABASE", "SEARCH", "ARCHIVE", "MAIL")}
    assert ports == set(own) & set(SERVICES["crawl"]["environment"])
    assert all(own[name] == Settings.model_fields[name.removeprefix("CROSSMARKET_").lower()].default for name in ports)


def test_its_commands_run_where_the_mail_server_can_be_reached():
    """The doctor greets it; the inner network leads nowhere."""
    (service,) = re.findall(r"^alias cm='dc run --rm --no-deps (\w+)'", RUNBOOK, re.MULTILINE)
    assert set(SERVICES[service]["networks"]) == {"inside", "outside"}


def test_the_runbook_names_services_that_there_are():
    for names in re.findall(r"dc (?:stop|ps|restart|logs [^`\n]*?)((?: [a-z]+)+)", RUNBOOK):
        assert set(names.split()) <= set(SERVICES), names
    assert f"{Settings().most_unread:,}" in RUNBOOK


def test_the_scripts_say_how_they_are_used():
    for script in (ROOT / "deploy" / "local").iterdir():
        if script.suffix or script.name == "supervise":
            continue
        said = subprocess.run([script, "--help"], capture_output=True, text=True)
        assert said.returncode == 0, script.name
        assert said.stderr.startswith(script.name)
        assert script.name in (ROOT / "deploy" / "local" / "README.md").read_text(encoding="utf-8")
