"""The rules of reading as tests look at them: each under its name, its examples, and what it finds in those of all others.

`python tests/support/rules.py > tests/golden/rules_elsewhere.txt` after a rule changed; read the difference before it is committed.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pipeline.read
from pipeline.read.rule import Rule

ELSEWHERE = Path(__file__).parents[1] / "golden" / "rules_elsewhere.txt"
MARKS = str.maketrans("", "", "‹›")
_TOLD = 20  # of a rule that finds something in more examples of others, only how many


def _rules() -> Iterator[tuple[str, Rule]]:
    for found in pkgutil.walk_packages(pipeline.read.__path__, "pipeline.read."):
        if ".rules." in found.name:
            module = import_module(found.name)
            written = Path(str(module.__file__)).read_text(encoding="utf-8")
            for name, value in vars(module).items():
                if isinstance(value, Rule) and f"\n{name} = Rule(" in written:  # and is not only imported there
                    yield f"{found.name.removeprefix('pipeline.read.')}.{name}".replace(".rules.", "."), value


RULES: Mapping[str, Rule] = dict(_rules())


def elsewhere() -> str:
    """What each rule finds in the examples of the other rules, as lines of text."""
    examples = [(name, example.translate(MARKS)) for name, rule in RULES.items() for example in (*rule.finds, *rule.never)]
    lines = []
    for name, rule in RULES.items():
        if rule.search(""):
            lines.append(f"{name}: finds the empty text")
            continue
        hits = [f"    {other}: {example}" for other, example in examples if other != name and rule.search(example)]
        lines.append(f"{name}: {len(hits)}")
        lines += hits if len(hits) <= _TOLD else []
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(elsewhere(), end="")
