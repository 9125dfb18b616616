"""Makes notices whose orders name many companies, and says what is in them: so reading is scored without labels.

A frame (`tests/golden/frames/frames.json`) is a deciding sentence with places for lists of names, written by somebody who had not
read the rules; each list says whom it is of, and which orders bind or free those named. Names come from the file that
CROSSMARKET_TEST_NAMES names (a CSV with the columns `name` and perhaps `city`, `region`, `country`, `kind`), else from our own
invented ones beside the frames.
"""

from __future__ import annotations

import csv
import json
import os
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from machine import ROOT

from pipeline.records import Instrument, TextName
from pipeline.texts.fr_layout import clean

FRAMES = ROOT / "tests" / "golden" / "frames"
_CODES = {"ñ": "[ntilde]", "é": "[eacute]", "ö": "[ouml]", "ü": "[uuml]", "ō": "[omacr]", "ç": "[ccedil]"}  # as the Register writes
_MOST = 19  # names in a list


@dataclass(frozen=True)
class Named:
    """A company or person with where it sits, as far as that is known."""

    name: str
    city: str = ""
    region: str = ""
    country: str = ""
    person: bool = False

    @property
    def place(self) -> str:
        """ "Logan, Utah", "Shenzhen, China", "" """
        land = "" if self.country == "US" else _LANDS.get(self.country, "")
        parts = [self.city, self.region, land] if land or self.region else []
        return ", ".join(filter(None, parts))


_LANDS = {
    "CN": "China", "TW": "Taiwan", "HK": "Hong Kong", "JP": "Japan", "KR": "Republic of Korea", "DE": "Germany",
    "NL": "Netherlands",
    "FR": "France", "IT": "Italy", "ES": "Spain", "GB": "United Kingdom", "CA": "Canada", "AU": "Australia", "NZ": "New Zealand",
    "IN": "India", "SG": "Singapore", "MY": "Malaysia", "TH": "Thailand", "VN": "Vietnam", "MX": "Mexico", "BR": "Brazil",
    "SE": "Sweden", "DK": "Denmark", "NO": "Norway", "FI": "Finland", "CH": "Switzerland", "AT": "Austria", "PL": "Poland",
    "TR": "Turkey", "IL": "Israel", "PT": "Portugal", "BE": "Belgium", "IE": "Ireland", "ID": "Indonesia", "PH": "Philippines",
}  # fmt: skip


@dataclass(frozen=True)
class Made:
    """A notice, and what is in it: by the kind of order, whom it binds and whom it frees; and the roles of all named."""

    frame: str
    styles: Mapping[str, str]
    texts: Mapping[TextName, str]
    directed: Mapping[Instrument, tuple[str, ...]]  # to whom the decisions of the notice itself are directed
    bound: Mapping[Instrument, tuple[str, ...]]
    freed: Mapping[Instrument, tuple[str, ...]]
    roles: Mapping[str, str]


@cache
def frames() -> tuple[Mapping[str, Any], ...]:
    return tuple(json.loads((FRAMES / "frames.json").read_text(encoding="utf-8")))


@cache
def names(file: str | None = None) -> tuple[Named, ...]:
    """The names to be put in: of a file, of the one that CROSSMARKET_TEST_NAMES names, or our own."""
    path = Path(file or os.environ.get("CROSSMARKET_TEST_NAMES") or FRAMES / "names.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["name"] and not {";", '"'} & set(row["name"])]
    return tuple(
        Named(
            " ".join(row["name"].split()), row.get("city") or "", row.get("region") or "", row.get("country") or "",
            row.get("kind") == "person",
        )
        for row in rows
    )  # fmt: skip


def made(chance: random.Random, frame: Mapping[str, Any]) -> Made:
    """A notice out of a frame, with names by chance."""
    lists: dict[str, list[Named]] = {}
    written: dict[str, str] = {}
    styles: dict[str, str] = {}
    taken: set[str] = set()
    for slot, wanted in frame["lists"].items():
        style = chance.choice(wanted["styles"])
        count = 1 if style == "one" else chance.choice((2, 2, 3, 3, 4, 5, 6, 8, 12, _MOST))
        lists[slot] = _chosen(chance, count, taken, persons=wanted.get("kind") == "person")
        styles[slot] = style
        written[slot] = _written(chance, lists[slot], style)
    one = frame.get("text_one_for")
    text = frame["text_one"] if one and len(lists[one]) == 1 else frame["text"]
    for slot, words in written.items():
        text = text.replace(f"[[{slot}]]", words)
    return Made(
        frame["id"],
        styles,
        _notice(chance, text.replace("..", ".")),
        _directed(frame, lists),
        _of(frame, lists, "bound_by"),
        _of(frame, lists, "freed_from"),
        {n.name: frame["lists"][slot]["role"] for slot, chosen in lists.items() for n in chosen},
    )


def notices(seed: int, count: int, *, apart: bool = False) -> Iterator[Made]:
    """As many notices, one frame after the other; `apart`: of the frames that are kept for the end."""
    chance = random.Random(seed)
    chosen = [frame for frame in frames() if bool(frame["kept_apart"]) == apart]
    for n in range(count):
        yield made(chance, chosen[n % len(chosen)])


def _chosen(chance: random.Random, count: int, taken: set[str], *, persons: bool) -> list[Named]:
    found: list[Named] = []
    while len(found) < count:
        one = chance.choice(_of_kind(persons))
        first = one.name.split()[0].casefold()
        if first not in taken:  # two companies of one first word have one short form
            taken.add(first)
            found.append(one)
    return found


@cache
def _of_kind(persons: bool) -> tuple[Named, ...]:
    return tuple(n for n in names() if n.person == persons) or names()


def _of(frame: Mapping[str, Any], lists: Mapping[str, Sequence[Named]], which: str) -> dict[Instrument, tuple[str, ...]]:
    found: dict[Instrument, list[str]] = {}
    for slot, wanted in frame["lists"].items():
        for instrument in wanted[which]:
            found.setdefault(instrument, []).extend(n.name for n in lists[slot])
    return {instrument: tuple(named) for instrument, named in found.items()}


def _directed(frame: Mapping[str, Any], lists: Mapping[str, Sequence[Named]]) -> dict[Instrument, tuple[str, ...]]:
    """By the kind of order: whom one that is issued binds, and whom one that is changed frees. A general order names nobody."""
    bound, freed = _of(frame, lists, "bound_by"), _of(frame, lists, "freed_from")
    found: dict[Instrument, tuple[str, ...]] = {}
    for measure in frame["measures"]:
        side = bound if measure["action"] == "issued" else freed if measure["action"] != "denied" else {}
        if measure["type"] != "GEO" and (named := side.get(measure["type"])):
            found[measure["type"]] = (*found.get(measure["type"], ()), *named)
    return found


# --- how lists are written ------------------------------------------------------------------------------------------------------


def _written(chance: random.Random, chosen: Sequence[Named], style: str) -> str:
    placed = "places" in style
    short = style in ("short_forms", "comma_places_brackets")
    items = [
        n.name + (f" of {n.place}" if placed and n.place else "") + (f" (“{_short(n.name)}”)" if short else "") for n in chosen
    ]
    if style == "numbered":
        items = [f"({k}) {item}" for k, item in enumerate(items, 1)]
    if len(items) == 1:
        return items[0]
    semicolons = style.startswith("semicolon") or style == "numbered"
    between = "; " if semicolons else ", "
    if style == "as_well_as":
        last = f"{chance.choice((', ', ' '))}as well as "
    elif style == "comma_and_no_serial" or (len(items) == 2 and not semicolons):
        last = " and "
    else:
        last = f"{between}and "
    return between.join(items[:-1]) + last + items[-1]


def _short(name: str) -> str:
    return name.split()[0].rstrip(",")


def _notice(chance: random.Random, text: str) -> dict[TextName, str]:
    """The decision in the abstract, and in half of the notices again in the text, as the Register prints them."""
    summary = (
        "Notice is hereby given that the U.S. International Trade Commission has made the following determinations under "
        f"section 337 of the Tariff Act of 1930, as amended. {text}"
    )
    body = [text] if chance.random() < 0.5 else []
    title = "Certain Folding Widgets and Parts Thereof; Notice of Commission Determination"
    full = [
        "INTERNATIONAL TRADE COMMISSION", "[Investigation No. 337-TA-9999]", title, "AGENCY: U.S. International Trade Commission.",
        "ACTION: Notice.", f"SUMMARY: {summary}", "SUPPLEMENTARY INFORMATION: The file of this case may be viewed.", *body,
        "By order of the Commission.", "[FR Doc. 2020-00001 Filed 1-9-20; 8:45 am]",
    ]  # fmt: skip
    return {"title": title, "abstract": _cleaned(summary), "full_text": "\n".join(map(_cleaned, full))}


def _cleaned(text: str) -> str:
    """As it comes out of the Register's plain text: some letters are written in codes there."""
    for letter, code in _CODES.items():
        text = text.replace(letter, code)
    return clean(text)
