"""What the structure promises: who owns the packages, and that a source, an identifier and an ally are each one file."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

from crawlers.crawl import source_class
from pipeline.allies import ally_codes
from pipeline.authorities.declared import authorities
from pipeline.source_settings import source_names

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


MOST_LINES = 280  # a few screens; rules are lists of examples
LONGER = {  # each to be taken apart where it is worked on next
    "pipeline/read/us_itc/reader.py": 282,
    "pipeline/read/us_itc/scope_rulings.py": 287,
    "pipeline/archive/warc.py": 290,
    "pipeline/search/entries.py": 300,
}


def test_no_module_is_longer_than_a_few_screens():
    files = [f for f in sources_of(".py") if f.parent.name != "rules"]
    lines = {str(f.relative_to(ROOT)): len(f.read_text(encoding="utf-8").splitlines()) for f in files}
    assert {name: n for name, n in lines.items() if n > LONGER.get(name, MOST_LINES)} == {}


# --- what stands for one thing stands in a file of its own ----------------------------------------------------------------------

# Files that are about one authority, source, form, office or market, and the glossary, which has their terms; `*` for any name.
OF_ONE_THING = (
    "alerts/jurisdictions/*.toml", "alerts/languages/glossary.toml", "pipeline/authorities/*.toml",
    # By the code of a market, of the Union, or of what publishes:
    *(f"{room}/[a-z][a-z]_*" for room in ("crawlers/sources", "pipeline/texts")),
    *(f"pipeline/read/[a-z][a-z]_*/{file}" for file in ("*.py", "rules/*.py")),
    *(f"pipeline/{room}/[a-z][a-z]_*.py" for room in ("companions", "identifiers", "offices", "registry", "safety")),
    *(f"crawlers/listings/{name}_*.py" for name in ("a2aj", "cross", "edis", "fr", "neuris")),
    "pipeline/texts/edis_*.py",
    *(f"pipeline/identifiers/{name}.py" for name in ("cbp_ruling", "docket", "fr_citation", "investigation", "patent_us")),
    "pipeline/identifiers/upc_case.py",
    # Until each authority says itself who is nobody in its notices:
    *(f"pipeline/read/prose/{name}.py" for name in ("roster", "rules/name_words")),
)  # fmt: skip
# In any case of letters, but where the word is a common one: words of one authority, its law, its documents and its sources.
NAMED = re.compile(
    r"\b(?-i:the Commission|The Commission|President|Presidential)\b|trade commission|\bITC\b|\bsection 337\b|\b337-TA"
    r"|\b19 U\.?S\.?C|\bDN[- ]?\d|\bDN-|federal register|\bFR Doc|BILLING CODE|\b(?-i:GEO|LEO|CDO|SFO|TEO)s?\b",
    re.IGNORECASE,
)


def declared_names() -> set[str]:
    """The codes of authorities and the names of sources: nobody but they themselves says them."""
    return {*authorities(), *source_names()}


def sources_of(*endings: str) -> list[Path]:
    found = (f for package in ("crawlers", "pipeline", "alerts") for f in (ROOT / package).rglob("*"))
    return [f for f in found if f.suffix in endings and "__pycache__" not in f.parts]


def is_of_one_thing(file: Path) -> bool:
    return any(file.relative_to(ROOT).match(name) for name in OF_ONE_THING)


def test_no_general_file_names_an_authority_a_law_or_a_source():
    found = {}
    for file in sources_of(".py", ".j2", ".toml"):
        if is_of_one_thing(file):
            continue
        text = file.read_text(encoding="utf-8")
        named = {*(m[0] for m in NAMED.finditer(text)), *(name for name in declared_names() if re.search(rf"\b{name}\b", text))}
        if named:
            found[str(file.relative_to(ROOT))] = named
    assert found == {}


def imported(file: Path) -> set[str]:
    """What a module imports, by whole names: modules, and whatever is taken out of them."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_no_general_module_imports_what_is_about_one_thing_but_by_finding_it():
    """Identifiers are the exception: a kind of right has a field of its own in the search, whatever its office."""
    of_one_thing = [f.relative_to(ROOT) for f in sources_of(".py") if is_of_one_thing(f)]
    names = {".".join(f.with_suffix("").parts) for f in of_one_thing if "identifiers" not in f.parts and "prose" not in f.parts}
    found = {str(f.relative_to(ROOT)): imported(f) & names for f in sources_of(".py") if not is_of_one_thing(f)}
    assert {file: named for file, named in found.items() if named} == {}


def test_every_choice_is_named_where_a_newcomer_looks_for_it():
    index = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    missing = [f.stem for f in (ROOT / "deploy" / "decisions").glob("*.md") if f.stem[11:] not in index]
    assert missing == []
