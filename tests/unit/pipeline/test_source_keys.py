"""When the key of a source runs out, and how that is told; nothing of a key is ever shown."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime, timedelta

import pytest
from edis_site import token

from pipeline.settings import load
from pipeline.source_keys import ending, ends_at, has_ended, in_words
from pipeline.source_settings import SourceSettings

END = datetime(2026, 12, 14, 9, tzinfo=UTC)


def chosen(key: str, ends: date | None = None) -> SourceSettings:
    return SourceSettings(key=key, key_ends=ends)


def of_payload(payload: object) -> str:
    middle = base64.urlsafe_b64encode(json.dumps(payload).encode()).decode().rstrip("=")
    return f"eyJh.{middle}.c2ln"


def test_a_token_says_its_end_and_a_day_that_is_set_holds_where_it_is_earlier() -> None:
    assert ends_at(chosen(token(END))) == END
    assert ends_at(chosen("plain", date(2026, 12, 14))) == datetime(2026, 12, 15, tzinfo=UTC), "it is good on its last day"
    assert ends_at(chosen(token(END), date(2026, 12, 1))) == datetime(2026, 12, 2, tzinfo=UTC)
    assert ends_at(chosen(token(END), date(2027, 1, 1))) == END
    assert ends_at(chosen("", date(2026, 12, 14))) is None, "there is no key"


@pytest.mark.parametrize(
    "key",
    ["plain", "a.b.c", "..", "x", of_payload([]), of_payload({}), of_payload("x"), of_payload({"exp": "soon"}),
     of_payload({"exp": None}), of_payload({"exp": 10**30}), of_payload({"exp": -(10**30)}), of_payload({"exp": True}),
     "a." + "W" * 4_000 + ".c", f"a.{base64.urlsafe_b64encode(b'[' * 100_000).decode()}.c"],
)  # fmt: skip
def test_a_key_that_says_no_end_has_none_that_is_known(key: str) -> None:
    assert ends_at(chosen(key)) is None
    assert ends_at(chosen(key, date(2026, 12, 14))) is not None


def test_it_is_told_from_three_days_before_on() -> None:
    mine = chosen(token(END))
    assert ending(mine, END - timedelta(days=3, seconds=1)) is None
    assert ending(mine, END - timedelta(days=3)) == "its key runs out on 2026-12-14"
    assert not has_ended(mine, END - timedelta(seconds=1))
    assert (has_ended(mine, END), ending(mine, END)) == (True, "its key ran out on 2026-12-14")
    assert in_words(mine, END - timedelta(days=9)) == "set; good until 2026-12-14"
    assert in_words(chosen("plain"), END) == "set; it does not say when it runs out (…__KEY_ENDS)"
    assert ending(chosen("plain", date(2026, 12, 14)), END) == "its key runs out on 2026-12-14"


def test_the_day_is_a_setting() -> None:
    own = "CROSSMARKET_SOURCES__US_USITC_EDIS__"
    settings = load({own + "KEY": "plain", own + "KEY_ENDS": "2026-12-14"})
    assert settings.source("us_usitc_edis").key_ends == date(2026, 12, 14)
    assert "plain" not in repr(settings)
