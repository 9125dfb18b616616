"""What the structure promises: who owns the packages, and that a source, an identifier and an ally are each one file."""

from __future__ import annotations

import importlib
import re
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


# --- what stands for one thing stands in a file of its own ----------------------------------------------------------------------

# Files that are about one authority, source, form, office or market; names of files, `*` for any.
OF_ONE_THING = (
    "alerts/jurisdictions/*.toml", "crawlers/listings/fr_*.py", "crawlers/sources/us_*.py",
    "pipeline/authorities/us_*.toml", "pipeline/read/us_*/*.py", "pipeline/read/us_*/rules/*.py", "pipeline/texts/fr_*.py",
    *(f"pipeline/identifiers/{name}.py" for name in ("cbp_ruling", "docket", "fr_citation", "investigation", "patent_us")),
    # Until names and rosters are read anew, by what they are made of:
    *(f"pipeline/read/prose/{name}.py" for name in ("names", "roster")),
    "pipeline/texts/spelling.py",
)  # fmt: skip
NAMED = re.compile(
    r"\bthe Commission\b|Trade Commission|\bsection 337\b|\b19 U\.?S\.?C|\bPresident(?:ial)?\b|\bDN-"
    r"|Federal Register|\bus_itc\b|\bus_federal"
)


def sources_of(*endings: str) -> list[Path]:
    found = (f for package in ("crawlers", "pipeline", "alerts") for f in (ROOT / package).rglob("*"))
    return [f for f in found if f.suffix in endings and "__pycache__" not in f.parts]


def is_of_one_thing(file: Path) -> bool:
    return any(file.relative_to(ROOT).match(name) for name in OF_ONE_THING)


def test_no_general_file_names_an_authority_a_law_or_a_source():
    found = {}
    for file in sources_of(".py", ".j2", ".toml"):
        if not is_of_one_thing(file) and (named := NAMED.search(file.read_text(encoding="utf-8"))):
            found[str(file.relative_to(ROOT))] = named[0]
    assert found == {}


def test_no_general_module_imports_what_is_about_one_thing_but_by_finding_it():
    """Identifiers are the exception: a kind of right has a field of its own in the search, whatever its office."""
    of_one_thing = [f.relative_to(ROOT) for f in sources_of(".py") if is_of_one_thing(f)]
    names = {".".join(f.with_suffix("").parts) for f in of_one_thing if "identifiers" not in f.parts and "prose" not in f.parts}
    names -= {"pipeline.texts.spelling"}
    found = {}
    for file in sources_of(".py"):
        text = file.read_text(encoding="utf-8")
        named = [name for name in names if re.search(rf"\b{re.escape(name)}\b", text)]
        if named and not is_of_one_thing(file):
            found[str(file.relative_to(ROOT))] = named
    assert found == {}


def test_every_choice_is_named_where_a_newcomer_looks_for_it():
    index = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    missing = [f.stem for f in (ROOT / "deploy" / "decisions").glob("*.md") if f.stem[11:] not in index]
    assert missing == []
