"""Other systems' signs in the words of our language, and what is none of them left as it is."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.errors import UsageError
from pipeline.search.prepared import prepared
from pipeline.search.query import reading

OVER = (
    "(kind:(order OR case) state:ended)"
    " OR (kind:notices measure_action:(rescinded OR ended OR vacated OR expired OR reversed OR disapproved))"
)
READ = {
    "lamps or kettles": "lamps OR kettles",
    "lamps and kettles": "lamps AND kettles",
    "lamps not kettles": "lamps NOT kettles",
    "lamps and not kettles": "lamps AND NOT kettles",
    "lamps & kettles": "lamps AND kettles",
    "lamps % kettles": "lamps NOT kettles",
    "lamps and/or kettles": "lamps OR kettles",
    '"desk lamps" or kettles': '"desk lamps" OR kettles',
    "(lamps or kettles) and desk": "(lamps OR kettles) AND desk",
    "title:(lamps or kettles)": "title:(lamps OR kettles)",
    "lamps w/5 kettles": '"lamps kettles"~5',
    "lamps /5 kettles": '"lamps kettles"~5',
    "lamps near/12 kettles": '"lamps kettles"~12',
    "lamps /s kettles": '"lamps kettles"~15',
    "lamps w/p kettles": '"lamps kettles"~60',
    'title:lamps w/3 "red kettles"': 'title:"lamps red kettles"~3',
    "Aerquill v. Plovermark": "Aerquill AND Plovermark",
    "Aerquill vs Plovermark": "Aerquill AND Plovermark",
    "Aerquill Inc. v. Plovermark Co., Ltd. et al.": "Aerquill AND Plovermark",
    "In re Certain Lamps": "Certain Lamps",
    "In the Matter of Certain Lamps": "Certain Lamps",
    "Aerquill Corp.": "Aerquill",
    "Aerquill Display Company Limited": "Aerquill Display",
    "company:Aerquill GmbH": "company:Aerquill",
    "Aerquill LLC OR Plovermark": "Aerquill OR Plovermark",
    "Aerquill (publ)": "Aerquill",
    "Aerquill Int'l BV": 'Aerquill ("Int\'l" OR International)',
    "Aerquill Mfg. Co.": 'Aerquill ("Mfg." OR Manufacturing)',
    "9,113,703 / 9,277,809 / 11,032,111": "9,113,703 9,277,809 11,032,111",
    "https://www.govinfo.gov/content/pkg/FR-2031-02-20/pdf/2031-02829.pdf": '"2031-02829"',
    "Aerquill (Pty) Ltd.": "Aerquill",
    "limited exclusion orders in force": "instrument:LEO state:(in_force OR issued)",
    "orders suspended lamps": "kind:order state:suspended lamps",
    "order against Aerquill Diamond in force": "kind:order state:(in_force OR issued) Aerquill Diamond",
    "Is the order against Aerquill Corp. still in force?": "kind:order state:(in_force OR issued) Aerquill",
    "which exclusion orders are in force": "instrument:(GEO OR LEO OR TEO) state:(in_force OR issued)",
    "sunset reviews December 2025": 'sunset reviews ("December 2025" OR published:[2025-12 TO 2025-12])',
    "December 2025 sunset reviews": '("December 2025" OR published:[2025-12 TO 2025-12]) sunset reviews',
    "reviews of lamps in Spring 2024": 'reviews of lamps ("Spring 2024" OR published:[2024-03 TO 2024-05])',
    "lamps since June 2024": "lamps published:[2024-06 TO *]",
    "kettles between 2020 and 2022": "kettles published:[2020 TO 2022]",
    "lamps in 2024 or kettles": 'lamps ("2024" OR published:[2024 TO 2024]) OR kettles',
    "orders based on trademarks": "kind:order right:trademark",
    "limited exclusion orders based on registered trademarks": "instrument:LEO right:trademark",
    "Exclusion orders for trade dress infringement": "instrument:(GEO OR LEO OR TEO) right:trade_dress",
    "orders against Aerquill for infringement of copyrights": "kind:order right:copyright Aerquill",
    "exclusion orders in force based on design patents or kettles":
        "instrument:(GEO OR LEO OR TEO) state:(in_force OR issued) right:design_patent OR kettles",
    "orders in force against firms in Germany": "kind:order state:(in_force OR issued) firms in Germany",
    "orders against Aerquill and Plovermark no longer in force": f"({OVER}) Aerquill AND Plovermark",
    "ended orders lamps": f"({OVER}) lamps",
    "lamps orders rescinded": "lamps ((kind:(order OR case) end_reason:rescinded) OR (kind:notices measure_action:rescinded))",
    "expired limited exclusion orders": "((kind:(order OR case) instrument:LEO end_reason:expired)"
    " OR (kind:notices measure:LEO measure_action:expired))",
    "[lamps, kettles]": "lamps, kettles",
    "filed 8:45 am": 'filed "8:45" am',
    "complainants in Utah": 'complainant_place:"Utah"',
    "lamps complainants based in IL": 'lamps complainant_place:"Illinois"',
    "respondents located in the District of Columbia AND lamps": 'respondent_place:"District of Columbia" AND lamps',
    "respondents based in Shenzhen": 'respondent_place:"Shenzhen"',
    "complainants headquartered in san jose": 'complainant_place:"san jose"',
    "respondents in Shenzhen": '(respondent_place:"Shenzhen" OR (respondents in Shenzhen))',
    "parties from Switzerland": '(complainant_place:"Switzerland" OR respondent_place:"Switzerland")',
    "respondents from Holland": 'respondent_place:"Netherlands"',
    "Texas complainants": 'complainant_place:"Texas"',
    "New York respondents lamps": 'respondent_place:"New York" lamps',
    "Shenzhen-based respondents": 'respondent_place:"Shenzhen"',
    "US-based complainants": 'complainant_place:"United States"',
    "companies in Illinois": '(complainant_place:"Illinois" OR respondent_place:"Illinois")',
    "companies based in Shenzhen": '(complainant_place:"Shenzhen" OR respondent_place:"Shenzhen")',
    "which respondents are based in Shenzhen?": 'respondent_place:"Shenzhen"',
    # A colon behind a label is no field's.
    "FR Doc No: 2031–02829": '"FR Doc No 2031–02829"',
    "FR Doc. No.: 2031-02829": '"FR Doc. No. 2031-02829"',
    "Document No: 2031-02829": '"Document No 2031-02829"',
    "Federal Register Doc. No: 2031-02829": '"Federal Register Doc. No 2031-02829"',
    "Inv. No: 337–TA–8121": '"Inv. No 337–TA–8121"',
    "Inv: 337-TA-8121 lamps": '"Inv 337-TA-8121" lamps',
    "Docket No: 3529": '"Docket No 3529"',
    "DN: 3529": '"DN 3529"',
    "Pat. No: 9,113,703": '"Pat. No 9,113,703"',
    "Patent Nos: 9,113,703 and 9,277,809": '"Patent Nos 9,113,703" AND 9,277,809',
    "Reg. No: 4,206,026 or lamps": '"Reg. No 4,206,026" OR lamps',
    "Re: Certain Lamps": "Certain Lamps",
    "Certain Lamps: Kettles": "Certain Lamps Kettles",
}
SAME = (
    "limited exclusion order", "general exclusion order", "AT&T", "or", "not", "and lamps", "lamps and", "the same as", "in re",
    "v.",
    "lamps OR kettles", "kind:flags -(lamps OR kettles)", '"lamps or kettles"', '"Aerquill Inc."', "title:lamps +kettles", "Inc.",
    "published:[2024 TO 2025}", "[2024 TO 2025]", "evidence:(orders in force)", "in force", "in order", "publ",
    "December 2025", "may contain lamps", "march on lamps", '"lamps in December 2025"', "title:(lamps in 2024)",
    "lamps of December 31, 2025", "based on patents", "lamps based on patents", "orders for patent leather shoes",
    "orders based on patents of lamps", "kettles for trademark infringement",
    "order for suspended ceilings", "order on lamps in force majeure",
    "respondents in default", "respondents in Default", "respondents of lamps", "firms in Turkey", "companies in Shenzhen",
    "lamp-based", "cordless respondents", '"parties from Peru"',
    "parties in Investigation", "lamps in Utah", "title: lamps", "lamps NOT title: kettles", "company: Aerquill",
    "lamps (publishing)", "lamps\\ or", "w/5", "lamps w/5", "either/or", "int'l lamps", "(tech)", "Batteries, Cells",
)  # fmt: skip


@pytest.mark.parametrize("typed", READ)
def test_what_lawyers_type_is_read_in_our_words(typed):
    assert prepared(typed).text == READ[typed]


@pytest.mark.parametrize("typed", SAME)
def test_what_is_none_of_it_stays_and_nothing_is_said(typed):
    read = prepared(typed)
    assert (read.text, read.notes) == (typed, [])


def test_what_was_read_otherwise_is_said():
    assert prepared("lamps or kettles").notes == ["“or” was read as OR; in quotes it is a word"]
    assert prepared("lamps and kettles").notes == [], "and is what standing side by side means"
    assert prepared("lamps w/5 kettles").notes == ["“w/5” was read as: at most 5 words between, in either order"]
    assert prepared("Aerquill Inc. v. Plovermark").notes == [
        "the legal form “Inc.” was left out; in quotes it counts",
        "“v.” was read as AND: both names",
    ]


@pytest.mark.parametrize(
    ("typed", "told"),
    {
        '"lamps': "a quotation mark is open",
        "(lamps": "a bracket is open",
        "lamps AND": "it ends with AND",
        "NOT": "it ends with NOT",
        "-": "it ends with -",
        "": "has nothing to look for",
        "lamps)": r"at “\)”, after “lamps”",
        "date:2024": "there is no field date; did you mean published",
        "respondant:x": "there is no field respondant; did you mean respondent",
        "respondant: Aerquill": "there is no field respondant; did you mean respondent",
        "publishd:2024": "there is no field publishd; did you mean published",
        "state:asleep": "state:asleep: the field state has no such value; known: ended, in_force, issued, suspended",
        "state:in_forc": r"did you mean in_force\?",
        "country:Narnia": "there is no such country",
    }.items(),
)
def test_what_cannot_be_read_is_told_with_what_is_wrong_with_it(typed, told):
    with pytest.raises(UsageError, match=told):
        reading(typed, date(2026, 11, 25))
