"""All spellings of an identifier are one key, two rights of a field never are, and a key is its own key."""

from __future__ import annotations

import random
import re

import pytest

from pipeline.identifiers.copyright import CopyrightRegistration
from pipeline.identifiers.investigation import Investigation
from pipeline.identifiers.patent import PatentNumber
from pipeline.identifiers.trademark import TrademarkRegistration
from pipeline.search.identifier_key import LONGEST, identifier_key

SPELLINGS = {
    "9113703": "9,113,703|US9113703B2|us9113703b2|US 9,113,703 B2|9113703|U.S. Patent No. 9,113,703|US.9113703|US.9113703.B2"
    "|US 9113703|United States Patent 9,113,703"
    "|U.S. Pat. No. 9,113,703|９，１１３，７０３|US-9113703-B2|US09113703|Patent No. 9113703|(9,113,703)"
    "|9113703 B2|9.113.703|U.S. Letters Patent No. 9,113,703",
    "EP1234567": "EP 1 234 567 B1|EP1234567|EP.1234567|EP-B1-1234567|European Patent No. 1,234,567|EP 1234567 A1|EP1234567B1",
    "D612345": "D612,345|USD612345S|US.D612345|D612345|U.S. Design Patent No. D612,345|Design Patent 612,345|US D612,345 S1"
    "|Des. 612,345|US 612,345 S1",
    "D1051103": "D1,051,103|USD1051103S1|US.D1051103|U.S. Design Patent No. D1,051,103",
    "RE45678": "RE45,678|US.RE45678|USRE45678E1|re45678|U.S. Reissue Patent No. 45,678|RE 45,678|US RE45,678 E",
    "337TA1276": "337-TA-1276|337–TA–1276|337—TA—1276|Inv. No. 337-TA-1276|337-1276|337 TA 1276|337-TA-1276 (Remand)|337TA1276"
    "|Investigation No. 337-TA-1276|３３７－ＴＡ－１２７６|337\u2011ta\u20111276|337-TA-1276 (Enforcement Proceeding)",
    "8306": "DN 8306|DN-8306|Docket No. 8306|8306|D.N. 8306",
    "3673": "DN 3673|337-TA-3673|337-3673|337-TA-3673 (Violation)",
    "85171300": "8517.13.00|85171300|HTS 8517.13.00|8517.1300|HS 8517.13.00",
    "202408198": "2024-08198|FR Doc. 2024-08198|2024–08198|FR Doc No: 2024-08198",
    "WF50A": "WF-50 A|wf50a|WF 50-A|ＷＦ５０Ａ|Model No. WF-50A",
    "12345678905": "00012345678905|0 12345 67890 5|12345678905|012345678905",
    "VA2142287": "VA 2-142-287|VA0002142287|VA2142287|Copyright Reg. No. VA 2-142-287",
    "VAU598764": "VAu 598-764|VAu598764|VAu000598764",
    "1234567": "Reg. No. 1,234,567|US.1234567|U.S. Trademark Registration No. 1,234,567|1234567|Trademark No. 1,234,567",
    "EM17867542": "EM.017867542|EUTM 017867542|017867542|017 867 542|EU trade mark No. 017867542",
    "GB00917867542": "GB.00917867542|UK00917867542",
    "WO1999012345": "WO.1999012345|WO 99/12345|WO/1999/012345|WO1999012345A1",
    "20190123456": "US.20190123456|US 2019/0123456 A1|US20190123456A1|U.S. Patent Application Publication No. 2019/0123456",
    "JP5678901": "JP.5678901|JP5678901B2|JP 5,678,901|Japanese Patent No. 5678901",
    "KR101234567": "KR.101234567|KR 10-1234567 B1|KR10-1234567",
    "CNZL2017106018623": "CN.ZL2017106018623|ZL 2017 1 0601862.3|ZL201710601862.3",
    "DE102004012345": "DE.102004012345|DE 10 2004 012 345 B4|DE102004012345B4",
}


@pytest.mark.parametrize("key", SPELLINGS)
def test_spellings_of_an_identifier_are_one_key(key):
    for written in SPELLINGS[key].split("|"):
        assert identifier_key(written) == key, written


def test_what_differs_stays_apart():
    apart = "9113703|D9113703|RE113703|EP9113703|JP9113703|JP9113703U|JP9113703S|1.5|15|X/A|XA|A1+|A1|WO.1234567|WO.1234567A"
    keys = [identifier_key(one) for one in apart.split("|")]
    assert len(set(keys)) == len(keys)


# Forms of values; "{7}" stands for up to seven digits, padded.
FORMS = {
    "patent": "US.{7} US.{8} US.{6} US.D{6} US.D{7} US.RE{5} US.PP{5} US.H{4} US.T{6} US.X{4} US.2019{7} EP.{7} JP.{7} JP.U{7}"
    " JP.D{7} JP.2019{6} JP.H10{6} JP.BS60{5} JP.YS60{5} KR.10{7} KR.20{7} KR.30{7} KR.102019{7} CN.{9} CN.{7} TW.I{6} TW.M{6}"
    " TW.D{6} GB.2{6} GB.{6} DE.{8} DE.{7} DE.102019{6} DE.202019{6} WO.2019{6} WO.1999{6}",
    "trademark": "US.{7} US.{6} US.{5} EM.0{8} GB.00{9} GB.00{9}A WO.{7} WO.{7}A WO.{6} JP.{7} KR.40{7}",
    "copyright": "TX{7} VA{6} VAu{6} PA{7} SR{5} SRu{7} PRE{5} TXu{4}",
    "case": "337-TA-{4}",
}
CLASSES = {"patent": PatentNumber, "trademark": TrademarkRegistration, "copyright": CopyrightRegistration, "case": Investigation}


def values(field: str, dice: random.Random, count: int) -> list[str]:
    """Values of a field's identifiers, as many as the dice made of that number of throws."""
    found: set[str | None] = set()
    for _ in range(count):
        form = re.fullmatch(r"([^{]*)[{]([0-9])[}](.*)", dice.choice(FORMS[field].split()))
        assert form is not None
        head, width, tail = form.groups()
        number = str(dice.randrange(1, 10 ** dice.choice((1, int(width))))).zfill(int(width))
        found.add(CLASSES[field].normalize(head + number + tail))
    return sorted(value for value in found if value is not None)


@pytest.mark.parametrize("field", ["patent", "trademark", "copyright", "case"])
def test_two_rights_of_a_field_never_share_a_key(field):
    number = random.randrange(10**9)
    print("seed", number)
    dice = random.Random(number)
    made = values(field, dice, 30_000)
    assert len(made) > 1000
    by_key: dict[str, str] = {}
    for value in made:
        key = identifier_key(value)
        assert key
        assert by_key.setdefault(key, value) == value, f"{value} and {by_key[key]} are both {key}"
        assert identifier_key(key) == key, value


@pytest.mark.parametrize("field", ["patent", "trademark", "copyright"])
def test_a_value_meets_what_a_person_writes_for_it(field):
    number = random.randrange(10**9)
    print("seed", number)
    for value in values(field, random.Random(number), 5_000):
        written = CLASSES[field].format(value)
        # Japanese and Korean words are for `pipeline.identifiers`, and "US H1" may be a model.
        if written.isascii() and not written.startswith("US H"):
            assert identifier_key(written) == identifier_key(value), (value, written)


def test_a_long_text_is_no_identifier():
    assert identifier_key("9" * (LONGEST + 1)) == ""
