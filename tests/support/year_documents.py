"""A year of notices as a trade commission publishes them, invented from a seed: cases, orders, and what becomes of the orders.

Every company, number and sentence is invented (the sentences: year_notices.toml); investigations are 337-TA-8xxx. A notice is a row
as `federal_register_server.py` takes it, which makes the full text of title and abstract, with `appears`, the moment from which it
stands there so: a notice that is edited in place has two rows with the same number and day.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from federal_register_server import day_in_words

GOODS = (
    "Folding Kayak Paddles", "Ultrasonic Lint Brushes", "Stackable Spice Grinders", "Self-Sealing Lunch Tins",
    "Magnetic Curtain Rails", "Telescopic Leaf Rakes", "Heated Ice Scrapers", "Collapsible Dish Racks", "Cordless Hedge Combs",
    "Floating Pool Lanterns", "Woven Cable Sleeves", "Silent Door Closers", "Modular Shoe Trees", "Clip-On Reading Lamps",
    "Rotary Cheese Slicers", "Insulated Mail Slots", "Adjustable Yoga Blocks", "Pocket Star Finders", "Spring-Loaded Tent Pegs",
)  # fmt: skip
MAKERS = (
    "Alderquill", "Bramblecroft", "Cindervane", "Dovetarn", "Emberfold", "Fennimoor", "Gorsewick", "Hazelthwaite", "Inkerdale",
    "Juniperlund", "Kestrelby", "Larkhollow", "Mossgate", "Nettlefen", "Otterburne", "Pinderwell", "Quarrow", "Rushmere",
)  # fmt: skip
HOMES = ("Boise, Idaho", "Dayton, Ohio", "Eugene, Oregon", "Burlington, Vermont", "Tucson, Arizona")
SELLERS = (
    ("Shenzhen {} Technology Co., Ltd.", "Shenzhen, China"),
    ("Ningbo {} Trading Co., Ltd.", "Ningbo, China"),
    ("{} GmbH", "Kassel, Germany"),
    ("{} Imports Ltd.", "Leeds, United Kingdom"),
    ("Taichung {} Industrial Co., Ltd.", "Taichung, Taiwan"),
)
GIVEN = "Notice is hereby given that the U.S. International Trade Commission (“Commission”) has"
PUBLISHED_AT = time(11, 0)  # of the day, UTC: six or seven in the morning in Washington
LIVES = (
    ("institution", "default_found", "limited_by_default", "freed_one", "rescinded"),
    ("institution", "settlement", "general", "modified", "rescinded"),
    ("institution", "limited", "corrected", "modified", "freed_one"),
    ("institution", "limited", "edited", "rescinded"),
    ("institution", "general", "edited", "modified"),
    ("institution", "limited", "freed_one", "modified", "rescinded"),
    ("institution", "no_violation"),
)
OTHERS = ("antidumping", "collection", "study")
SENTENCES = tomllib.loads(Path(__file__).with_name("year_notices.toml").read_text(encoding="utf-8"))


@dataclass
class Life:
    """One investigation while it is written: who and what it is about, and its notices so far."""

    chance: random.Random
    number: int  # 337-TA-…
    day: date
    rows: list[dict] = field(default_factory=list)

    def __post_init__(self) -> None:
        c = self.chance
        goods = c.choice(GOODS) + c.choice((" and Components Thereof", ""))
        owner, *sellers = c.sample(MAKERS, 3)
        (one, one_place), (other, other_place) = c.sample(SELLERS, 2)
        self.claims = [sorted(c.sample(range(1, 20), 3)) for _ in range(2)]
        self.words = {
            "given": GIVEN, "Goods": goods, "goods": goods.lower(), "owner": f"{owner} Works, Inc.", "home": c.choice(HOMES),
            "one": one.format(sellers[0]), "one_place": one_place, "other": other.format(sellers[1]), "other_place": other_place,
        }  # fmt: skip
        for n, tail in enumerate(c.sample(range(100, 999), 2)):
            self.words[f"right{n}"] = f"U.S. Patent No. 97,{self.number % 1000:03},{tail:03}"

    def later(self, least: int, most: int) -> None:
        """Some days go by, to a working day."""
        self.day += timedelta(days=self.chance.randint(least, most))
        while self.day.weekday() > 4:
            self.day += timedelta(days=1)

    def write(self, kind: str, **more: str) -> dict:
        """One notice of this investigation, published on its present day; the action was taken six days before."""
        said = SENTENCES[kind]
        acted = day_in_words((self.day - timedelta(days=6)).isoformat())
        if order := said.get("order"):
            self.words |= {"order": order, "Order": order.title(), "order_day": acted}
        own = {
            "filed": day_in_words((self.day - timedelta(days=35)).isoformat()),
            "voted": f"The Commission vote for this determination took place on {acted}.",
            "n": self.chance.randint(5, 95),
        }
        for n, (a, b, c) in enumerate(self.claims):
            own[f"claims{n}"] = f"claims {a}, {b}, and {c} of {self.words[f'right{n}']}"
        filled = {k: " ".join(said[k].format_map(self.words | own | more).split()) for k in ("title", "abstract")}
        row = {
            "title": f"Certain {self.words['Goods']}; {filled['title']}",
            "abstract": filled["abstract"],
            "publication_date": self.day.isoformat(),
            "docket_ids": [f"Investigation No. 337-TA-{self.number}{said.get('proceeding', '')}"],
            "appears": moment(self.day),
            "_orders": "order" in said,
        }
        self.rows.append(row)
        return row

    def correct(self) -> None:
        """Corrects the claims of the order; `correction_of` is filled in when its number is known."""
        order = next(row for row in reversed(self.rows) if row["_orders"])
        a, b, c = self.claims[0]
        self.claims[0] = [a, b, c + 1]
        printed, title = day_in_words(order["publication_date"]), order["title"].split("; ", 1)[1]
        said = {"printed": printed, "corrected_title": title, "a": a, "b": b, "c": c, "d": c + 1}
        self.write("corrected", **said)["_corrects"] = order

    def edit(self) -> None:
        """The last notice is edited in place some days after its publication: its bond, and a sentence more."""
        last = self.rows[-1]
        day = date.fromisoformat(last["publication_date"]) + timedelta(days=self.chance.randint(2, 6))
        text = re.sub(r"amount of \d+ percent", "amount of 44 percent", last["abstract"])
        self.rows.append(
            last | {"abstract": f"{text} This notice was set anew for its printing.", "appears": moment(day), "_edits": last}
        )


def moment(day: date) -> str:
    return datetime.combine(day, PUBLISHED_AT).isoformat() + "+00:00"


def lives(chance: random.Random, first: date, last: date, cases: int) -> Iterator[Life]:
    """Investigations that begin evenly between two days."""
    for n in range(cases):
        life = Life(chance, 8201 + n, first + timedelta(days=round((last - first).days * n / cases)))
        life.later(0, 5)
        for step in LIVES[n % len(LIVES)]:
            if step == "edited":
                life.edit()
            elif step == "corrected":
                life.correct()
            else:
                life.write(step)
            life.later(3, 75)
        yield life


def documents(seed: int, first: date, last: date, cases: int) -> list[dict]:
    """All rows of notices published from `first` to `last`, in the order of their appearing; the same for the same seed."""
    chance = random.Random(seed)
    rows = [row for life in lives(chance, first, last, cases) for row in life.rows]
    for n, kind in enumerate(OTHERS * 3):
        life = Life(chance, 8100 + n, first + timedelta(days=chance.randrange((last - first).days)))
        life.later(0, 1)
        rows.append(life.write(kind) | {"title": SENTENCES[kind]["title"], "docket_ids": []})
    rows = sorted((r for r in rows if r["appears"][:10] <= last.isoformat()), key=lambda r: (r["appears"], r["title"]))
    number(rows)
    return rows


def number(rows: list[dict]) -> None:
    """Gives out numbers as the Register did before 2016: some recur with another day (none of a notice that is corrected, so that
    `correction_of` names one)."""
    corrected = {id(row["_corrects"]) for row in rows if "_corrects" in row}
    counts: dict[str, int] = {}
    recurring: dict[int, str] = {}
    for n, row in enumerate(row for row in rows if "_edits" not in row):
        year = row["publication_date"][:4]
        counts[year] = counts.get(year, 0) + 1
        row["document_number"] = f"{year}-97{counts[year]:03}"
        if id(row) in corrected:
            continue  # and so do not recur
        if n % 19 == 4:
            row["document_number"] = recurring[n] = f"E5-97{n:03}"
        elif n - 55 in recurring:
            row["document_number"] = recurring[n - 55]
    for row in rows:
        row.pop("_orders")
        if original := row.pop("_edits", None):
            row["document_number"] = original["document_number"]
        if order := row.pop("_corrects", None):
            row["correction_of"] = order["document_number"]
