"""Every rule finds what its examples say, and every alternative of it is needed by one of them."""

from __future__ import annotations

import re

import pytest
from alternatives import Alternative, alternatives
from rules import ELSEWHERE, MARKS, RULES, elsewhere

from pipeline.read.rule import Rule, compiled


def wrong(pattern: re.Pattern[str], rule: Rule) -> str | None:
    """The first example of a rule that a pattern does not read as the rule should."""
    for example in rule.finds:
        before, marked, rest = example.partition("‹")
        inside, _, behind = rest.partition("›")
        found = pattern.search(before + inside + behind)
        if not found or (marked and found.span() != (len(before), len(before) + len(inside))):
            return example
    return next((example for example in rule.never if pattern.search(example)), None)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_what_it_is_for_and_leaves_the_rest(name: str) -> None:
    rule = RULES[name]
    assert rule.finds, f"{name} has no example"
    assert rule.never or rule.search(""), f"{name} has no example of what it leaves alone"
    example = wrong(rule.compiled, rule)
    assert example is None, f"{name}: {example!r}, {[m[0] for m in rule.compiled.finditer((example or '').translate(MARKS))]}"


@pytest.mark.parametrize("name", RULES)
def test_every_alternative_is_needed(name: str) -> None:
    rule = RULES[name]
    idle = [one.words for one in alternatives(rule.text) if not _needed(one, rule)]
    assert not idle, f"{name}: no example needs {idle}"


def _needed(one: Alternative, rule: Rule) -> bool:
    return wrong(compiled(one.rest, any_case=rule.any_case), rule) is not None


def test_every_rule_on_the_examples_of_all_others_finds_what_was_read_and_found_right() -> None:
    assert elsewhere() == ELSEWHERE.read_text(encoding="utf-8"), "python tests/support/rules.py, and read the difference"


def test_an_alternative_is_taken_out_at_every_depth() -> None:
    assert [(one.words, one.rest) for one in alternatives(r"a(?:b|c[|(]\|)?|d")] == [
        ("b", r"a(?:c[|(]\|)?|d"),
        (r"c[|(]\|", r"a(?:b)?|d"),
        (r"a(?:b|c[|(]\|)?", "d"),
        ("d", r"a(?:b|c[|(]\|)?"),
    ]
    inner = Rule("x", "y", finds=["x"])
    assert [one.words for one in alternatives(f"{inner} z|w")] == [f"{inner} z", "w"]  # what is inner's has its examples there
    assert [one.rest for one in alternatives(r"(?<!a|b)c")] == [r"(?<!b)c", r"(?<!a)c"]


def test_a_blank_is_white_space_between_words_and_says_so_where_it_is_not() -> None:
    assert Rule("exclusion order", finds=["x"]).search("exclusion \n order")
    assert not Rule("a[ ]b", finds=["x"]).search("a  b")
    with pytest.raises(ValueError, match=r"repeats a blank"):
        Rule("exclusion ?order", finds=["x"])
