"""What the structure promises: who owns the packages, and that a source, an identifier and an ally are each one file."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from crawlers.crawl import source_class
from pipeline.settings import ally_codes, source_names

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("package", ["crawlers", "pipeline", "alerts"])
def test_the_packages_are_ours_and_not_another_distribution_s(package):
    """Distributions named `pipeline` and `alerts` exist; installed beside ours they would shadow it."""
    module = importlib.import_module(package)
    assert module.__file__ is not None
    assert Path(module.__file__).is_relative_to(ROOT)


@pytest.mark.parametrize("name", source_names())
def test_a_source_is_found_by_its_file_alone(name):
    assert source_class(name).name == name
    assert source_class(name).__module__ == f"crawlers.sources.{name}"


def test_an_ally_is_found_by_its_file_alone():
    files = {f.stem.upper() for f in (ROOT / "alerts" / "jurisdictions").glob("*.toml")}
    assert set(ally_codes()) == files - {"EU"}


def test_the_top_level_holds_nothing_else():
    made = {"var", "build", *(p.name for p in ROOT.glob("*.egg-info"))}
    folders = {p.name for p in ROOT.iterdir() if p.is_dir() and not p.name.startswith(".")}
    assert folders - made == {"crawlers", "pipeline", "alerts", "tests", "deploy"}


def test_no_module_is_longer_than_a_few_screens():
    long = {}
    for package in ("crawlers", "pipeline", "alerts"):
        for file in (ROOT / package).rglob("*.py"):
            lines = len(file.read_text(encoding="utf-8").splitlines())
            if lines > 520:
                long[str(file)] = lines
    assert not long
