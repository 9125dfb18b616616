"""Which addresses are asked, and as whom they are understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.addresses import MayNotBeAsked, Origin, joined, may_be_asked, origin, shown

BASE = (origin("https://www.register.example"),)


@pytest.mark.parametrize(
    ("address", "scheme", "host", "port"),
    [
        ("https://www.register.example", "https", "www.register.example", 443),
        ("https://www.register.example:443/a?b=c#d", "https", "www.register.example", 443),
        ("HTTPS://WWW.Register.EXAMPLE:00443/", "https", "www.register.example", 443),
        ("http://www.register.example:/", "http", "www.register.example", 80),
        ("http://[::1]:8080/x", "http", "::1", 8080),
        ("https://bücher.example/", "https", "xn--bcher-kva.example", 443),
        ("https://XN--BCHER-KVA.example/", "https", "xn--bcher-kva.example", 443),
        ("https://ｗｗｗ.register.example/", "https", "www.register.example", 443),
    ],
)
def test_an_origin_is_scheme_host_and_port_as_they_are_asked(address, scheme, host, port):
    assert origin(address) == Origin(scheme, host, port)


@pytest.mark.parametrize(
    "address",
    [
        "", "x", "/x", "//host/x", "http:", "http://", "http:///x", "https:host", "http://[::1", "http://host:port/", "http://host:99999/",
        "http://host:0/", "http://host:-1/", "http://user@host/", "http://user:word@host/", "http://@host/", "file:///etc/passwd",
        "file://host/x", "ftp://host/", "data:,x", "s3://b/k", "javascript:x", "http://host\\@other/", "http:\\\\host",
        "http://ho st/",         "http://host/\n", " http://host/", "http://host/\x00", "http://host/\ud800", "http://host/\x85",
        "http://host/" + "x" * 9_000,         "http://host/\u2028", "http://host\t/",
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_site_is_not_asked(address):
    with pytest.raises(MayNotBeAsked) as why:
        origin(address)
    assert len(str(why.value)) < 500
    assert str(why.value).isprintable()
    assert "word" not in str(why.value)


@pytest.mark.parametrize(
    "address", ["https://www.register.example/x", "https://WWW.REGISTER.EXAMPLE:443/x", "https://www.register.example"]
)
def test_the_source_itself_is_asked(address):
    may_be_asked(address, BASE)


@pytest.mark.parametrize(
    "address",
    [
        "http://www.register.example/x",  # https is never led to http
        "https://register.example/x", "https://www.register.example.evil.example/", "https://www.register.example:444/",
        "https://www.register.example./", "https://evil.example/https://www.register.example/", "https://evil.example#www.register.example",
        "https://evil.example?@www.register.example/", "https://www.register.example@evil.example/", "https://wwｗ.evil.example/",
        "https://www.regıster.example/", "https://127.0.0.1/", "https://www%2eregister.example/",
    ],
)  # fmt: skip
def test_nobody_else_is(address):
    with pytest.raises(MayNotBeAsked):
        may_be_asked(address, BASE)


def test_a_redirect_leads_from_where_it_was_given():
    assert joined("https://host/a/b?c", "../d") == "https://host/d"
    assert joined("https://host/a", "//other/d") == "https://other/d"


@pytest.mark.parametrize("location", ["", "http://[::1", "/a b", "/a\r\nb", "\\\\other"])
def test_a_redirect_that_leads_nowhere(location):
    with pytest.raises(MayNotBeAsked):
        joined("https://host/a", location)


@given(st.text() | st.text(alphabet="htps:/@\\[]%.?#1:\u2028x"))
def test_any_text_has_an_origin_or_may_not_be_asked(text):
    for address in (text, f"http://{text}", f"http://host{text}", f"http://host/{text}"):
        try:
            found = origin(address)
        except MayNotBeAsked:
            continue
        assert found.scheme in ("http", "https")
        assert found.host


def test_an_address_in_a_sentence_is_short_and_can_be_seen():
    assert shown("http://host/\x1b[31m\u2028\ud800") == "http://host/�[31m��"
    assert len(shown("x" * 10_000)) < 400
