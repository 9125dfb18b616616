"""How readers outside are told which sources were looked at."""

from __future__ import annotations

import pytest

from pipeline.flow.run import source_in_words


@pytest.mark.parametrize(
    ("source", "said"), [("us_federal_register", "US Federal Register"), ("eu_upc", "EU UPC"), ("submissions", "Submissions")]
)
def test_a_source_is_called_by_its_words_not_by_its_id(source: str, said: str):
    assert source_in_words(source) == said
