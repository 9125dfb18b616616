"""A reader is found by its folder, and reads the documents of its sources; those of others are said to have none."""

from __future__ import annotations

from types import ModuleType
from typing import cast

import pytest

from crawlers.crawl import source_class
from pipeline.errors import CouldNotRead
from pipeline.read.readers import extractors, reader_of, readers
from pipeline.source_settings import source_names


def test_every_source_has_a_reader():
    assert {source_class(name).documents_of or name for name in source_names()} <= set(readers())


def test_a_reader_is_the_module_of_its_folder():
    assert cast(ModuleType, reader_of("us_federal_register")).__name__ == "pipeline.read.us_itc.reader"
    assert extractors() == {source: reader.EXTRACTOR for source, reader in readers().items()}


def test_documents_of_a_source_without_a_reader_could_not_be_read():
    with pytest.raises(CouldNotRead, match="nobody reads documents of the source xx_gazette; those that are read: "):
        reader_of("xx_gazette")
