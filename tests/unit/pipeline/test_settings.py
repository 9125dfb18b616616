"""Settings that cannot be used are refused with a sentence that names them, before anything is done."""

from __future__ import annotations

import pytest

from pipeline.errors import SettingError
from pipeline.settings import PREFIX, Settings, SourceSettings, load

FLOATS = [name for name, field in SourceSettings.model_fields.items() if field.annotation is float]


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
    assert not [name for name, field in Settings.model_fields.items() if field.annotation is float]
