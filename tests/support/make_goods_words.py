"""Makes `pipeline/search/goods_words.txt` from the Open English WordNet: words for the same article, food or material.

    .venv/bin/python tests/support/make_goods_words.py FOLDER > pipeline/search/goods_words.txt

FOLDER is `src/yaml` of https://github.com/globalwordnet/english-wordnet at its tag 2025-edition. A word has several meanings there,
the commonest first. It stands for others only by the first of its meanings that is an article; by the next two it is only known
when it is typed (`~`). What no text means as goods is left out (`goods_guard.toml`).
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

GOODS = ("noun.artifact", "noun.food", "noun.substance")
LEAST = 3  # letters of a word by itself
MOST_MEANINGS = 3  # of a noun whose first meaning is something else
MOST_NOUNS, MOST_VERBS = 8, 4  # meanings of a word by itself: one with more is only known ("stand")
KNOWN = 3  # meanings as goods by which a word is known when typed
GUARD = Path(__file__).parents[2] / "pipeline" / "search" / "goods_guard.toml"
HEAD = """\
# Words for the same goods, a group a line: each is looked for where another of its line was typed. Behind "~" stand words that mean
# the same in their second or third place only: they are known when typed, where nothing else fits, and never looked for.
#
# Taken from the Open English WordNet, 2025 edition (https://github.com/globalwordnet/english-wordnet, tag 2025-edition), by the
# Open English WordNet team, licensed under the Creative Commons Attribution 4.0 International License; derived from Princeton
# WordNet 3.1, copyright by Princeton University, under the WordNet licence. Changed: only nouns that are articles, foods or
# materials, without names, short words and those of goods_guard.toml, grouped by tests/support/make_goods_words.py."""


def loaded(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return found


def meanings(folder: Path) -> tuple[Mapping[str, list[list[str]]], frozenset[str]]:
    """By word, the meanings of each noun that is written so, the commonest first; and the words with too many meanings."""
    found: dict[str, list[list[str]]] = {}
    many = set()
    for file in sorted(folder.glob("entries-*.yaml")):
        for word, kinds in loaded(file).items():
            count = {"n": 0, "v": 0}
            for kind, entry in kinds.items():
                if kind.startswith("n"):
                    found.setdefault(word, []).append([sense["synset"] for sense in entry["sense"]])
                if kind[0] in count:
                    count[kind[0]] += len(entry["sense"])
            if count["n"] > MOST_NOUNS or count["v"] > MOST_VERBS:
                many.add(word)
    return found, frozenset(many)


def groups(folder: Path) -> Iterator[str]:
    guard = tomllib.loads(GUARD.read_text(encoding="utf-8"))
    kept_out, apart = frozenset(guard["words"]), {frozenset(pair) for pair in guard["apart"]}
    synsets = {id_: one["members"] for name in GOODS for id_, one in loaded(folder / f"{name}.yaml").items()}
    nouns, many = meanings(folder)
    for id_, members in synsets.items():
        usual = [word for word in members if may_be_goods(word, kept_out)]
        looked_for = [w for w in usual if w not in many and any(stands_for(s, id_, synsets) for s in nouns.get(w, ()))]
        known = [
            word
            for word in usual
            if word not in looked_for and any(id_ in as_goods(s, synsets)[:KNOWN] for s in nouns.get(word, ()))
        ]
        if looked_for and len(looked_for) + len(known) > 1 and not any(pair <= set(usual) for pair in apart):
            yield "|".join(looked_for) + ("~" + "|".join(known) if known else "")


def may_be_goods(word: str, kept_out: frozenset[str]) -> bool:
    return (
        word == word.lower()
        and word not in kept_out
        and (" " in word or "-" in word or len(word) >= LEAST)
        and not any(map(str.isdigit, word))
    )


def as_goods(senses: list[str], synsets: Mapping[str, object]) -> list[str]:
    return [one for one in senses if one in synsets]


def stands_for(senses: list[str], id_: str, synsets: Mapping[str, object]) -> bool:
    return as_goods(senses, synsets)[:1] == [id_] and (senses[0] == id_ or len(senses) <= MOST_MEANINGS)


if __name__ == "__main__":
    print(HEAD)
    print("\n".join(sorted(groups(Path(sys.argv[1])))))
