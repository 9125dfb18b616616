"""Settings that cannot be used are refused with a sentence that names them, before anything is done."""

from __future__ import annotations

import pytest

from pipeline.errors import SettingError
from pipeline.settings import PREFIX, Settings, load
from pipeline.source_settings import TERMS_NOT_READ, SourceSettings

FLOATS = [name for name, field in SourceSettings.model_fields.items() if field.annotation in (float, float | None)]


@pytest.mark.parametrize("home", ["", "  ", "var/a?b", "var/a#b", "var/50%25", "{home}", "var/a\nb", "var/\x1b[31m"])
def test_a_home_that_no_address_can_be_made_of_is_refused(home):
    with pytest.raises(SettingError, match=f"{PREFIX}HOME"):
        load({PREFIX + "HOME": home})


@pytest.mark.parametrize("home", ["var/demo", "/srv/Zölle und Märkte/x", "/tmp/a@b:c", "/tmp/a&b=c;d,e+f~"])
def test_other_homes_are_what_they_are(home, tmp_path):
    """Each port's address is made of it, and leads there."""
    from contextlib import closing

    from pipeline.wiring import open_archive, open_bus, open_database, open_search

    settings = load({PREFIX + "HOME": f"{tmp_path}/{home.lstrip('/')}"})
    for port, opened in (("archive", open_archive), ("bus", open_bus), ("database", open_database), ("search", open_search)):
        with closing(opened(settings.url(port))):
            pass
    assert {file.name.partition(".")[0] for file in settings.home.iterdir()} == {"archive", "bus", "crossmarket", "search"}
    assert [file for file in tmp_path.rglob("*.db") if file.parent not in (settings.home, settings.home / "archive")] == []


@pytest.mark.parametrize("name", FLOATS)
@pytest.mark.parametrize("value", ["inf", "-inf", "nan", "1e300", "-1"])
def test_delays_without_an_end_are_refused(name, value):
    variable = f"{PREFIX}SOURCES__US_FEDERAL_REGISTER__{name.upper()}"
    with pytest.raises(SettingError, match=variable):
        load({variable: value})


def test_every_number_of_the_settings_has_been_asked_for():
    assert {"delay", "backoff", "poll", "recheck_hours"} <= set(FLOATS)
    assert not [name for name, field in Settings.model_fields.items() if field.annotation in (float, float | None)]


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("NEWS_DAYS", "1.5", "a whole number"),
        ("NEWS_DAYS", "-1", "greater than or equal to 0"),
        ("EXERCISE", "perhaps", "true or false"),
        ("RECIPIENTS", "5", "RECIPIENTS: this has parts"),
        ("SOURCES", "x", "SOURCES: this has parts"),
        ("SOURCES__US_FEDERAL_REGISTER", "x", "US_FEDERAL_REGISTER: this has parts"),
        ("SOURCES__US_FEDERAL_REGISTER__SINCE", "20", "a day, as 2026-03-01"),
        ("SOURCES__US_FEDERAL_REGISTER__SINCE", "2026-02-30", "a day, as 2026-03-01"),
        ("SOURCES__US_FEDERAL_REGISTER__DELAY", "soon", "a number"),
        ("RECIPIENTS__JP__VERIFIED", "perhaps", "true or false"),
        ("LOG_FORMAT", "xml", "'text' or 'json'"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_with_what_is_wanted(name, value, wanted):
    with pytest.raises(SettingError) as refused:
        load({PREFIX + name: value})
    assert wanted in str(refused.value)
    assert "valid" not in str(refused.value)


def test_a_file_of_settings_is_refused_in_the_same_words(tmp_path):
    file = tmp_path / "crossmarket.toml"
    file.write_text("[recipients.JP]\naddresses = 5\n[recipients.TW]\naddresses = [1]\n")
    with pytest.raises(SettingError) as refused:
        load({PREFIX + "CONFIG": str(file)})
    assert f"setting {PREFIX}RECIPIENTS__JP__ADDRESSES: this must be a list" in str(refused.value)
    assert f"setting {PREFIX}RECIPIENTS__TW__ADDRESSES__0: this must be a text" in str(refused.value)


def test_a_source_whose_terms_nobody_read_is_off_until_a_setting_says_who_did() -> None:
    assert load({}).not_looked_at("us_federal_register") is None
    assert load({}).not_looked_at("xx_unread") == TERMS_NOT_READ
    read = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__TERMS_READ": "A. Person, https://register.example/robots.txt, 2026-12-01"}
    assert load(read).not_looked_at("us_federal_register") is None
    assert load({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes"}).not_looked_at("us_federal_register") == "turned off"
    for unclear in ("yes", "A. Person, 2026-12-01", "A. Person, somewhere, soon"):
        with pytest.raises(SettingError, match="who read them, where and on what day"):
            load({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__TERMS_READ": unclear})


@pytest.mark.parametrize(
    ("source", "setting", "off", "unclear"),
    [
        ("ca_a2aj", "TERMS_ACCEPTED", "off: terms not accepted", "who accepted them, where and on what day"),
        ("de_neuris", "PERMISSION", "off: no permission", "who gave it, where and on what day"),
        ("de_rii", "PERMISSION", "off: no permission", "who gave it, where and on what day"),
    ],
)
def test_a_source_that_waits_for_a_person_s_word_is_not_asked_without(source: str, setting: str, off: str, unclear: str) -> None:
    own = f"CROSSMARKET_SOURCES__{source.upper()}__"
    read = {own + "TERMS_READ": "A. Person, https://host.example/robots.txt, 2026-12-01"}
    assert load(read).may_not_be_asked(source) == off
    assert load({own + setting: "A. Person, https://host.example/terms, 2026-12-01"}).may_not_be_asked(source) is None
    with pytest.raises(SettingError, match=unclear):
        load({own + setting: "yes"})
