"""What a notice says that was not read: told with the words around it, as far as another fact of the notice quotes them."""

from __future__ import annotations

import pytest
from notices import measure, notice

from pipeline.fold.residue import told
from pipeline.records import Evidence, Residue

SENTENCE = (
    "The authority has determined, on the motion of the complainant and after the comments of all parties were received, that what "
    "it ordered of Orlo Lamps Corp. was rescinded in the meantime, as the settlement between both of them that was filed foresees, "
    "and that nothing else of the case is to be changed by this notice."
)


def unread(words: str) -> Residue:
    start = SENTENCE.index(words)
    return Residue(kind="ending", words=words, evidence=Evidence(text="abstract", start=start, end=start + len(words), quote=words))


def of(quote: str, words: str = "rescinded", **fields: object) -> str:
    start = SENTENCE.index(quote)
    carried = Evidence(text="abstract", start=start, end=start + len(quote), quote=quote, **fields)
    order = measure("LEO", "modified").model_copy(update={"evidence": (carried,)})
    return told(notice("7", "2021-05-01", "order_modified", order), unread(words))


def test_words_are_told_with_what_stands_around_them_cut_between_words_and_marked():
    said = of(SENTENCE)
    clause = said.split(' in "')[1].split('";')[0]
    assert said.startswith('Document 7 says "rescinded" in "[...] ')
    assert clause.endswith(" [...]")
    shown = clause.removeprefix("[...] ").removesuffix(" [...]")
    assert "Orlo Lamps Corp. was rescinded in the meantime" in shown
    assert f" {shown} " in SENTENCE
    assert 120 < len(shown) <= 160


@pytest.mark.parametrize(
    ("cut", "said"),
    [
        (None, '"Orlo Lamps Corp. was rescinded in the meantime"'),
        ("both", '"[...] Orlo Lamps Corp. was rescinded in the meantime [...]"'),
    ],
)
def test_a_short_quote_stands_as_it_is(cut: str | None, said: str):
    assert f'says "rescinded" in {said}; whether' in of("Orlo Lamps Corp. was rescinded in the meantime", cut=cut)


def test_words_of_which_no_other_fact_quotes_the_sentence_stand_alone():
    assert of(SENTENCE[:60]) == 'Document 7 says "rescinded"; whether and for whom it changes or ends an order was not read.'
    assert of(SENTENCE, SENTENCE).startswith(f'Document 7 says "{SENTENCE}"; whether')


@pytest.mark.parametrize(
    ("words", "begins", "ends"), [("The authority", '"The authority has', ' [...]";'), ("this notice", '"[...] ', 'this notice.";')]
)
def test_at_an_end_of_its_sentence_a_clause_is_not_marked_there(words: str, begins: str, ends: str):
    clause = of(SENTENCE, words).split(" in ", 1)[1]
    assert clause.startswith(begins)
    assert ends in clause
