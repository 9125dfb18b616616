"""How Elasticsearch's address is written in a setting, and that its password is not shown."""

from __future__ import annotations

import pytest

from pipeline.errors import SettingError
from pipeline.search.elastic_node import Node, place_of, told


def test_an_address_has_a_prefix_and_access():
    place = place_of("https://lawyer:p%40ss%3Aword@search.example:9243/?prefix=test-1")
    assert (place.address, place.prefix) == ("https://search.example:9243", "test-1")
    assert place.access == {"basic_auth": ("lawyer", "p@ss:word")}
    assert place_of("http://localhost").address == "http://localhost:9200"
    assert place_of("http://[::1]:9200").address == "http://[::1]:9200"
    assert place_of("http://localhost").prefix == "crossmarket"
    assert place_of("https://h?api_key=abc%3D").access == {"api_key": "abc="}


def test_a_password_is_not_shown():
    place = place_of("https://lawyer:s3cret@search.example:9243")
    assert "s3cret" not in f"{place} {place!r}"
    assert "s3cret" not in repr(vars(Node(place))["client"])


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("https://lawyer:s3cret@", "names no host"),
        ("https://lawyer:s3cret@h/path", "a path"),
        ("https://lawyer:s3cret@h:port", "cannot be read"),
        ("https://lawyer:s3cret@h?prefx=a", "has a name behind the \\? that is not known; known: api_key, ca, prefix"),
        ("https://lawyer:s3cret@h?prefix=Big", "small letters"),
        ("https://lawyer:s3cret@h?prefix=a,b", "small letters"),
        ("https://lawyer:s3cret@h?api_key=k", "leave out one"),
        ("https://lawyer:s3cret@h?ca=/nowhere/ca.pem", "is no file"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_without_its_password(url, what):
    with pytest.raises(SettingError, match=what) as why:
        Node(place_of(url))
    assert "s3cret" not in str(why.value)


def test_an_error_without_a_body_is_told():
    assert told(ValueError("x")) == "ValueError: x"
