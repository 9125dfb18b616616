"""Looking first for what a rule cannot do without, and with what it can begin, changes nothing that it finds."""

from __future__ import annotations

import random
import re

import pytest
from full_texts import everything
from rules import MARKS, RULES

from pipeline.read.beginning import beginning
from pipeline.read.needed import needed
from pipeline.read.parsed import parsed
from pipeline.read.rule import Rule, compiled

SEED = random.randrange(10**9)
WHITE = (" ", "  ", "\n", "\t ", "\u00a0", "\x1c")
TEXTS = sorted({line for _, texts in everything() for text in texts.values() for line in text.split("\n") if line.strip()})
EXAMPLES = sorted({example.translate(MARKS) for rule in RULES.values() for example in (*rule.finds, *rule.never)})


def altered(text: str, chance: random.Random) -> str:
    """The text with other white space, other case, or a letter that is not ASCII."""
    text = re.sub(" ", lambda _: chance.choice(WHITE), text) if chance.random() < 0.5 else text
    text = chance.choice((str.upper, str.lower, str.title, str.swapcase, str))(text)
    if text and chance.random() < 0.3:
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice("ſKıİé“") + text[at + 1 :]
    return text


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_in_any_text_what_its_pattern_finds(name: str) -> None:
    rule, chance = RULES[name], random.Random(f"{SEED} {name}")
    bare = compiled(rule.text, any_case=rule.any_case)
    own = [altered(example.translate(MARKS), chance) for example in (*rule.finds, *rule.never) for _ in range(20)]
    for text in (
        *own,
        *chance.sample(TEXTS, 60),
        *chance.sample(EXAMPLES, 100),
        *(altered(t, chance) for t in chance.sample(EXAMPLES, 100)),
    ):
        far = chance.randrange(len(text) + 1)
        for at in ((), (0,), (far,), (far, far + 80)):
            wanted = [m.span() for m in bare.finditer(text, *at)]
            assert [m.span() for m in rule.finditer(text, *at)] == wanted, f"seed {SEED}: {text!r} {at}"
            found = rule.search(text, *at)
            assert (found and found.span()) == (wanted[0] if wanted else None), f"seed {SEED}: {text!r} {at}"
            there, should = rule.match(text, *at), bare.match(text, *at)
            assert (there and there.regs) == (should and should.regs), f"seed {SEED}: {text!r} {at}"


@pytest.mark.parametrize(
    ("pattern", "any_case", "wanted"),
    [
        ("general exclusion orders?", True, [{"general exclusion order"}]),
        ("General (?:LEO|GEO)", False, [{"General "}, {"LEO", "GEO"}]),
        ("rescind(?:s|ed)?|vacat(?:e|ed)", True, [{"rescind", "vacate"}]),
        (r"\bno (?:more )?orders?\b", True, [{"order"}, {"no "}]),
        (r"order[ ]\n?\s+x", True, [{"order "}]),  # white space of any kind is one blank
        ("(?:order)?", True, []),  # nothing that it cannot do without
        ("as|order", True, []),  # as short as "as" is nearly everywhere
        ("(?i:order)", False, []),  # in whatever case
        ("(?!order)[a-z]+(?<=lamp)", False, []),  # only looked at
        ("(?:lamp){0,2}", False, []),
        ("(?:lamp)+?s", False, [{"lamp"}]),
    ],
)
def test_what_a_pattern_needs(pattern: str, any_case: bool, wanted: list[set[str]]) -> None:
    whole = compiled(pattern, any_case=any_case)
    assert [set(runs) for runs in needed(parsed(whole.pattern, whole.flags), any_case=any_case)] == wanted


@pytest.mark.parametrize(
    ("pattern", "any_case", "wanted"),
    [
        (r"\b(?:order|(?<!an )issue)s?", False, "[io]"),
        (r"(?:an )?order", False, "[ao]"),
        (r"(?:Ab|[c-e])+x", False, "[Acde]"),
        (r"order", True, "[Oo]"),
        (r"sir|kid", True, "[KSks\u017f\u212a]"),  # ſ is an S, and the sign of Kelvin a K
        (r"(?i:at)|x(?-i:y)", False, "[Aax]"),
        (r"(?i:(?-i:a)t)", True, "[a]"),
        (r"\d+|\s|-", False, r"[\-\d\s]"),
        (r"(?:order)?", False, ""),  # it may find nothing at all
        (r"\w+ order", False, ""),
        (r"[^a]", False, ""),
        (r"é", True, ""),
    ],
)
def test_with_what_a_pattern_begins(pattern: str, any_case: bool, wanted: str) -> None:
    flags = re.IGNORECASE if any_case else 0
    assert beginning(parsed(pattern, flags), any_case=any_case) == (f"(?=(?-i:{wanted}))" if wanted else "")


def test_a_text_that_lacks_it_is_not_searched() -> None:
    """Else nothing would be won: a pattern that takes ages in a text of its letters is done at once in one without."""
    rule = Rule(r"(?:[a-z]+)+order", any_case=True, finds=["order"])
    assert rule.search("a" * 100_000 + "!") is None
