"""How the vocabulary of SQLite's search answers: quickly, and with the same words as a look at each of them."""

from __future__ import annotations

import random
import sqlite3

import pytest

from pipeline.search import sqlite_tables
from pipeline.search.similar import fitting, within


@pytest.fixture(scope="module")
def words() -> list[str]:
    """Words that are mostly a few changes away from one another."""
    dice = random.Random(7)
    made = {"".join(dice.choices("abc", k=dice.randrange(1, 9))) for _ in range(4_000)}
    return sorted(made)


@pytest.fixture(scope="module")
def vocabulary(words) -> sqlite_tables.Words:
    connection = sqlite3.connect(":memory:")
    sqlite_tables.make(connection, 0)
    connection.executemany("INSERT INTO vocabulary VALUES (?)", [(word,) for word in words])
    return sqlite_tables.Words(connection)


@pytest.mark.parametrize("distance", [0, 1, 2])
def test_words_like_a_word_are_all_those_within_its_distance(vocabulary, words, distance):
    """Also where two neighbours are swapped on the edge of two of the pieces by which the words are looked for."""
    for word in random.Random(8).sample(words, 60):
        assert sorted(vocabulary.like(word, distance)) == [other for other in words if within(word, other, distance)]


@pytest.mark.parametrize("pattern", ["ab*", "a*c", "*bca*", "?bc*", "a?c?", "c*", "*", "abc"])
def test_words_that_fit_a_pattern_are_all_that_do(vocabulary, words, pattern):
    assert sorted(vocabulary.fitting(pattern)) == [word for word in words if fitting(pattern).fullmatch(word)]
