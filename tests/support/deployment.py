"""What deploy/compose.yaml says, for tests."""

from __future__ import annotations

from collections.abc import Sequence

import yaml
from machine import ROOT
from typer.core import TyperGroup
from typer.main import get_command

from pipeline.cli.commands import app

COMPOSE_FILE = ROOT / "deploy" / "compose.yaml"
COMPOSE = yaml.safe_load(COMPOSE_FILE.read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]
OUR_IMAGES = [name for name, service in SERVICES.items() if service["image"].startswith("crossmarket:")]
OURS = [name for name in OUR_IMAGES if "entrypoint" not in SERVICES[name]]  # that run the command line


def understands(arguments: Sequence[str]) -> None:
    """Raises click's UsageError if crossmarket's command line would refuse these. Runs nothing."""
    name, *rest = arguments
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    group.commands[name].make_context(name, rest)
