"""Bodies as no source should send them: what is whole is read, the rest could not be, and none takes long."""

from __future__ import annotations

import time

import pytest
from full_texts import full_text
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import CouldNotRead
from pipeline.texts.fr_listing import listing_rows
from pipeline.texts.json_body import NoJson, Twice, parsed, parsed_listing

NUMBER = "2026-98001"
XML = f"<NOTICE><P>Certain Lämps [FR Doc. {NUMBER} Filed]</P></NOTICE>"
TEXT = f"Certain Lämps\n[FR Doc. {NUMBER} Filed]"


@pytest.mark.parametrize(
    "declaration",
    [
        "",
        '<?xml version="1.0"?>',
        "\ufeff<?xml version='1.0' encoding='utf-8'?>",
        '<?xml version="1.0" encoding="UTF-7"?>\n',
        '<?xml version="1.0" encoding="UTF-16"?>',
        '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes" ?>',
        '<?xml  version = "1.1"\nencoding\t=\t"cp037" ?>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be with its mark"])
def test_xml_is_read_in_what_it_is_written_in_whatever_it_declares(declaration, encoding):
    marked = "\ufeff" if "mark" in encoding else ""
    body = (marked + declaration.removeprefix("\ufeff") + XML).encode(encoding.partition(" ")[0])
    assert full_text("fr_xml", body, NUMBER) == TEXT


@pytest.mark.parametrize(("form", "body"), [("fr_xml", XML), ("fr_text", f"<html><pre>{TEXT}</pre></html>")])
def test_blanks_after_the_end_are_no_part_of_the_text(form, body):
    assert full_text(form, (body + " \n" * 2_500_000).encode(), NUMBER) == TEXT


@pytest.mark.parametrize(
    "declaration",
    [
        '<?xml version="1.0" encoding="no such"?>',
        '<?xml version="1.0" encoding=""?>',
        '<?xml version="1.0" encoding="8859"?>',
        '<?xml version="1.0" encoding="../../etc/passwd"?>',
        '<?xml version="1.0" encoding=UTF-8?>',
        '<?xml version="1.0"encoding="UTF-8"?>',
        '<?xml encoding="UTF-8" version="1.0"?>',
        '<?xml encoding="UTF-8"?>',
        '<?xml version="1.0" standalone="perhaps"?>',
        '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
        "<?xml version=\"1.0'?>",
        "<?xml version=1.0?>",
        '<?xml version="1.0" ',
        '<?XML version="1.0"?>',
        '\n<?xml version="1.0"?>',
        '<?xml version="1.0"?><?xml version="1.0"?>',
    ],
)
def test_xml_whose_declaration_is_none_is_not_read(declaration):
    with pytest.raises(CouldNotRead):
        full_text("fr_xml", (declaration + XML).encode(), NUMBER)


@pytest.mark.parametrize(
    "body",
    [
        XML.encode("latin-1"),
        XML.encode("utf-16-le"),
        XML.encode("utf-16")[:-1],
        XML.encode("utf-16") + b"\0\xd8",
        XML.replace("Certain", "\0").encode("utf-16"),
        b"\xff\xfe",
        XML.encode("utf-32"),
        XML.encode("cp037"),
        b'<?xml version="1.0" encoding="UTF-7"?>+ADw-x/+AD4-',
        XML.encode()[:-3],
        XML.encode() * 2,
        b"<?xml?>" + XML.encode(),
        XML.replace("Certain", "&#0;").encode(),
        XML.replace("Certain", "&#xD800;").encode(),
        XML.replace("Certain", "&lt").encode(),
        XML.replace("Certain", "&lamp;").encode(),
        b"<a>" * 5_000,
        b"\xff" * 100,
        b"<!DOCTYPE x>" + XML.encode(),
        XML.replace("<P>", "<P><?xml version='1.0'?>").encode(),
    ],
)
def test_what_is_no_whole_xml_is_not_read(body):
    with pytest.raises(CouldNotRead):
        full_text("fr_xml", body, NUMBER)


@pytest.mark.parametrize(
    "body",
    [
        b"<pre>" * 300_000,
        b"<pre " * 300_000,
        b"</pre>" * 300_000,
        b"<pre>" + b"\n\n, x" * 300_000 + b"</pre>",
        b"<pre>" + b"<" * 1_500_000 + b"</pre>",
        b"<pre>" + b"\n " * 700_000 + b"</pre>",
        b"<pre>" + b"x\n\nSUMMARY:\n\n" * 100_000 + b"</pre>",
        b"<pre>" + b"=" * 1_500_000 + b"</pre>",
        b"<pre>" + b" ,;" * 500_000 + b"</pre>",
        b"<pre>" + b"&#" * 700_000 + b"</pre>",
    ],
    ids=lambda body: repr(body[:20]),
)
@pytest.mark.timeout(120)
def test_no_text_takes_longer_the_squarer_it_is(body):
    """Each of them took, or might take, hours: time grew with the square of the length. Now it is seconds."""
    began = time.process_time()
    with pytest.raises(CouldNotRead):
        full_text("fr_text", body, NUMBER)
    print(f"{time.process_time() - began:.1f} s")


def test_an_object_that_says_two_things_is_marked_and_one_that_repeats_itself_is_not():
    assert isinstance(parsed('{"a": 1, "a": 2}'), Twice)
    assert parsed('{"a": {"b": 1}, "a": {"b": 1}}') == {"a": {"b": 1}}


def test_a_number_of_any_length_is_a_number():
    assert parsed("[123456789012345678, 1e400]") == [123456789012345678, float("inf")]
    assert isinstance(parsed("9" * 5_000), float)
    assert isinstance(parsed("-" + "9" * 5_000), float)


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 90_000, "[" * 200_000 + "]" * 200_000, "'a'", "{}{}", '{"a": undefined}', '"\x01"']
)
def test_what_is_no_json_could_not_be_read(text):
    with pytest.raises(CouldNotRead):
        parsed(text)


@pytest.mark.parametrize(
    "odd", ["undefined", "", r'"\x"', '{"a": 01}', '"\n"', "[" * 50_000 + "]" * 50_000, "{,}", "[1,]", '{"b": "],[", x}']
)
def test_rows_beside_one_that_is_no_json_are_told_apart(odd):
    page = parsed_listing('{"count": 3, "results" : [{"a": "[,{"}, ' + odd + r', {"a": "\"]"}], "next": null}', "results")
    assert page["count"] == 3
    assert page["results"][0] == {"a": "[,{"}
    assert page["results"][2] == {"a": '"]'}
    assert isinstance(page["results"][1], NoJson)
    assert page["results"][1].reason


@pytest.mark.parametrize(
    "text",
    [
        '{"results": [{"a": 1}, {"a": ]}',
        '{"results": [{"a": 1}, x',
        '{"results": [x], x}',
        '{"results": ["a], x}',
        '[{"results": [x]}]',
        '{"a": "\\"results\\": [", x}',
        '{"results": [' + "x," * 5_000 + "x]}",
        '{"results": [' + '\\"' * 100_000,
    ],
)
def test_where_rows_cannot_be_told_apart_nothing_is_read(text):
    with pytest.raises(CouldNotRead):
        parsed_listing(text, "results")


@given(st.text(alphabet='{}[]",\\:x 1\n') | st.text())
def test_any_text_is_a_listing_or_could_not_be_read(text):
    for body in (
        text,
        '{"results": [' + text,
        '{"results": [' + text + "]}",
        '{"count": 1, "results": [{"document_number": "1"}, ' + text + "]}",
    ):
        try:
            rows = listing_rows(body.encode("utf-8", "replace"))
        except CouldNotRead:
            continue
        assert isinstance(rows, list)
