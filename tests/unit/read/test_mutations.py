"""Whatever is written in a notice, reading it ends well: no error, no long wait, nothing that is not in the text."""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Mapping

import pytest
from full_texts import document, everything

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

pytestmark = pytest.mark.timeout(7200)  # a hundred thousand take a quarter of an hour
COUNT = int(os.environ.get("CROSSMARKET_TEST_MUTATIONS", "600"))
WORDS = [
    *[
        "Inc.",
        "LLC",
        "Co.,",
        "Ltd.",
        "GmbH",
        ",",
        ";",
        ".",
        "(",
        ")",
        '"',
        "'",
        "the",
        "and",
        "or",
        "of",
        "to",
        "against",
        "as",
        "by",
        "not",
        "no",
        "LEO",
        "GEO",
        "CDO",
        "order",
        "exclusion",
        "limited",
    ],
    *[
        "general",
        "cease",
        "desist",
        "rescind",
        "modify",
        "vacate",
        "suspend",
        "issue",
        "deny",
        "respondents",
        "complainants",
        "Commission",
        "determined",
    ],
    *[
        "violation",
        "patent",
        "U.S.",
        "Patent",
        "No.",
        "claims",
        "1-3",
        "9,113,703",
        "D630,732",
        "RE46,679",
        "'703",
        "337-TA-1234",
        "bond",
        "percent",
        "100",
        "(100%)",
    ],
    *["terminated", "China", "Texas", "d/b/a", "f/k/a", "collectively", "§", "中文", "\x00", "\u202e", "[[", "]]"],
]


def mutated(text: str, chance: random.Random) -> str:
    """A text with some words dropped, doubled, swapped, cut or put in from elsewhere."""
    words = text.split(" ")
    for _ in range(chance.randint(1, max(1, len(words) // 8))):
        at = chance.randrange(len(words))
        how = chance.randrange(6)
        if how == 0:
            del words[at]
        elif how == 1:
            words.insert(at, chance.choice(WORDS))
        elif how == 2:
            words[at] = chance.choice(WORDS)
        elif how == 3:
            words[at] = words[at][: chance.randint(0, len(words[at]))]
        elif how == 4:
            other = chance.randrange(len(words))
            words[at], words[other] = words[other], words[at]
        else:
            words[at:at] = words[max(0, at - chance.randint(1, 12)) : at]
        words = words or [""]
    return " ".join(words)


def squeezed(text: str) -> str:
    return re.sub(r"[\s,.'-]", "", text).upper()


def invented(notice: Notice, texts: Mapping[TextName, str]) -> list[str]:
    """Identifiers and names that do not stand in the texts."""
    whole = squeezed(" ".join(texts.values()))
    said = [r.number for r in notice.rights if r.number] + [c.patent for c in notice.claims] + [p.name for p in notice.parties]
    said += [*notice.models, *notice.hts, notice.investigation or "", (notice.docket or "").removeprefix("DN ")]
    said += [name for m in notice.measures for name in m.directed_to]
    return [s for s in said if squeezed(s) not in whole]


def timed(texts: Mapping[TextName, str]) -> tuple[Notice, float]:
    """What these texts say, and the seconds of the processor that this thread took to read them."""
    start = time.thread_time()
    notice = reader.read(document("2020-00001", "2020-01-10", texts), texts)
    return notice, time.thread_time() - start


def test_mutated_notices():
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED to repeat, CROSSMARKET_TEST_MUTATIONS=100000 for more)")
    chance = random.Random(seed)
    originals = everything()
    slowest: tuple[float, Mapping[TextName, str], Mapping[TextName, str]] = (0.0, {}, {})
    for n in range(COUNT):
        _, texts = chance.choice(originals)
        changed = {name: mutated(text, chance) if chance.random() < 0.8 else text for name, text in texts.items()}
        notice, took = timed(changed)
        slowest = max(slowest, (took, texts, changed), key=lambda one: one[0])
        assert not invented(notice, changed), f"seed {seed}, notice {n}: {invented(notice, changed)}"
    before, after = (min(timed(t)[1] for _ in range(5)) for t in slowest[1:])  # the least: a busy machine adds to it
    assert after < 20 * before, f"seed {seed}: the slowest took {after / before:.0f} times as long as before it was changed"


def test_random_words():
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed}")
    chance = random.Random(seed)
    for _ in range(COUNT // 3):
        texts: dict[TextName, str] = {
            "title": " ".join(chance.choices(WORDS, k=12)),
            "abstract": " ".join(chance.choices(WORDS, k=120)),
            "full_text": "[Investigation No. 337-TA-1234]\n" + " ".join(chance.choices(WORDS, k=300)),
        }
        notice = reader.read(document("2020-00001", "2020-01-10", texts), texts)
        assert not invented(notice, texts), f"seed {seed}"


PLAIN = {
    "title": "Certain Widgets",
    "abstract": "Notice under section 337.",
    "full_text": "[Investigation No. 337-TA-1234]\nCertain Widgets\n",
}


@pytest.mark.parametrize(
    "unit",
    [
        "Alpha Co., Ltd. of Shenzhen, China; ", "claims 1, 2 and 3 of U.S. Patent No. 9,113,703 ", "the '703 patent and ",
        '(collectively, "X") ',
        "no violation ", "cease and desist orders against ", "rescind the ", "U.S. ", "model BH-26, ", "and ", "a", "(",
        "9,113,703; ",
        "prohibits the entry of ", "complaint filed by Alpha Inc. of Austin, Texas ", "\n", "Inc. and ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("where", ["title", "abstract", "full_text"])
def test_no_pattern_takes_more_than_linear_time(unit, where):
    """Four times the text may take about four times as long; a quadratic pattern would take sixteen."""

    def takes(size: int) -> float:
        long = (unit * (size // len(unit) + 1))[:size]
        texts: dict[TextName, str] = {
            "title": "Certain Widgets",
            "abstract": "Notice under section 337.",
            "full_text": "[Investigation No. 337-TA-1234]\nCertain Widgets\n",
        }
        texts[where] += " " + long
        return timed(texts)[1]

    # What is quadratic is so each time; what a busy machine adds is not.
    assert any(takes(24_000) < 9 * takes(6_000) + 0.05 for _ in range(5))
