"""Questions in sentences, as our language has them; and what is no sentence, left as it is."""

from __future__ import annotations

import pytest

from pipeline.search.days_in_words import numerals_read, when_said
from pipeline.search.prepared import prepared
from pipeline.search.typed_numbers import lists_apart, short_names_read

READ = {
    "Which companies may not import desk lamps?": "(kind:order OR measure_action:issued) desk lamps",
    "Who is barred from importing desk lamps?": "(kind:order OR measure_action:issued) desk lamps",
    "can I import kettles into the United States?": "(kind:order OR measure_action:issued) kettles",
    "Is the order against Aerquill Corp. still in force?": "kind:order state:(in_force OR issued) Aerquill",
    "have the patents on drills expired?": "drills expired",
    "What orders cover phone cases?": "(kind:order OR _exists_:measure) phone cases",
    "Which standing desks are excluded?": "(kind:order OR measure_action:issued) standing desks",
    "notices published on the 23rd of December 2025": "published:[2025-12-23 TO 2025-12-23]",
    "complaints filed on the third of December 2025": 'complaints filed "December 3, 2025"',
    "Which complaints were filed on 3 December 2025?": 'complaints filed "December 3, 2025"',
    "complaints filed on 12/3/2025": 'complaints filed "December 3, 2025"',
    "notices on kettles printed in March 2022": "published:[2022-03 TO 2022-03] kettles",
    'What happened to "desk lamps" country:CN?': '"desk lamps" country:CN',
    "general exclusion orders issued in March 2022": "(instrument:GEO OR (measure:GEO measure_action:issued)) "
    "(issued:[2022-03 TO 2022-03] OR (published:[2022-03 TO 2022-03] NOT _exists_:issued))",
}
READ_IN_NUMERALS = {
    "complaint filed 4/8/2021": 'complaint filed ("4/8/2021" OR "April 8, 2021")',
    "4/8/2021 lamps": '("4/8/2021" OR "April 8, 2021") lamps',
    "23/8/2021": '("23/8/2021" OR "August 23, 2021")',
    "13/456/2021": "13/456/2021",
    "lamps 4/8": "lamps 4/8",
}
SAME = (
    "lamp?", "desk lamp?", "May Company lamps", "lamps OR kettles", "orders on lamps", "standing desk", "Which", "published works",
    "complaints filed in December 2025", "patents filed before 2020",
)  # fmt: skip


@pytest.mark.parametrize("typed", READ)
def test_a_sentence_is_read_for_what_it_asks_and_says_so(typed):
    read = prepared(typed)
    assert read.text == READ[typed]
    assert read.notes[0].startswith("the question was read as ")


@pytest.mark.parametrize("typed", READ_IN_NUMERALS)
def test_days_in_numerals_are_also_looked_for_as_notices_print_them(typed):
    assert numerals_read(typed) == READ_IN_NUMERALS[typed]


@pytest.mark.parametrize("typed", SAME)
def test_what_is_no_sentence_stays(typed):
    assert prepared(typed).text == typed


@pytest.mark.parametrize(
    ("said", "days"),
    {
        "in spring 2021": "[2021-03 TO 2021-05]", "in winter 2021": "[2021-12 TO 2022-02]", "since 2023": "[2023 TO *]",
        "before 5 may 2023": "[* TO 2023-05-05}", "until 2022": "[* TO 2022]", "after march 2020": "{2020-03 TO *]",
        "between 2020 and 2022": "[2020 TO 2022]", "in the last six months": "[now-6M TO now]",
        "in q3 2021": "[2021-07 TO 2021-09]",
        "on the twenty-third of december 2025": "[2025-12-23 TO 2025-12-23]",
        "on thirty-first march 2020": "[2020-03-31 TO 2020-03-31]",
        "on 4/8/2021": "[2021-04-08 TO 2021-04-08]", "since 23/8/2021": "[2021-08-23 TO *]", "on 31/31/2021": None,
        "on the thirty-first of june 2021": None,
        "in china": None, "on 31 june 2021": None, "model 2021": None,
    }.items(),
)  # fmt: skip
def test_days_in_words(said, days):
    found = when_said(said.split(), 0)
    assert (found.days if found else None) == days


@pytest.mark.parametrize(
    ("typed", "read"),
    {
        "337-TA-9073, -9074 and -9075": "(337-TA-9073 OR 337-TA-9074 OR 337-TA-9075)",
        "Inv. Nos. 337-TA-9073, -9074": "Inv. Nos. (337-TA-9073 OR 337-TA-9074)",
        "337-TA-9073 & -9074": "(337-TA-9073 OR 337-TA-9074)",
        "337-TA-9073/9074/9075": "(337-TA-9073 OR 337-TA-9074 OR 337-TA-9075)",
        "13/456,789": "13/456,789",
        "9,113,703/9,277,809": "9,113,703 9,277,809",
        "lamps -9074": "lamps -9074",
        "337-TA-9073 -lamps": "337-TA-9073 -lamps",
    }.items(),
)
def test_numbers_shortened_to_their_last_group_get_their_head_back(typed, read):
    assert lists_apart(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    {
        "'703 patent": '((patent:*703 OR "703 patent"))',
        "the ’703 and ’809 patents": '((patent:*703 OR "703 patent") (patent:*809 OR "809 patent"))',
        "'703 or '809 patents": '((patent:*703 OR "703 patent") OR (patent:*809 OR "809 patent"))',
        "claim 12 of the '703 patent": '(claim:*703\\:12 OR "claim 12 of the 703 patent")',
        "the '703 lamp": "the '703 lamp",
        "O'703 patent": "O'703 patent",
        "703 patent": "703 patent",
    }.items(),
)
def test_patents_by_their_last_three_digits_are_what_ends_with_them(typed, read):
    assert short_names_read(typed) == read
