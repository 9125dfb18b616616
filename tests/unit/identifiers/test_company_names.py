"""Company names: what is one company, and what is not."""

from __future__ import annotations

import pytest

from pipeline.identifiers.company import CompanyName, WrittenName, folded, same_key, written_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Apple, Inc.", "Apple Inc."), ("Latham & Watkins LLP", "Latham and Watkins LLP"), ("Ｓｕｎｎｙ　Ｃｏ．，　Ｌｔｄ．",
            "Sunny Co., Ltd."),
        ("Sunny Limited Liability Company", "Sunny, L.L.C."), ("Sunny Pvt. Ltd.", "Sunny Private Limited"),
            ("Sunny (Pte.) Ltd.", "Sunny Pte Ltd"),
        ("Müller Gesellschaft mit beschränkter Haftung", "Müller GmbH"), ("Sony Kabushiki Kaisha", "Sony K.K."),
        ("株式会社ソニー", "㈱ソニー"), ("株式会社ソニー", "（株）ソニー"), ("ソニー株式會社", "ソニー㈱"), ("ｿﾆｰ株式会社",
            "ソニー㈱"), ("ソニー㍿", "ソニー株式会社"),
        ("㈲山田製作所", "有限会社山田製作所"), ("合同會社山田", "合同会社山田"),
        ("㈜삼성전자", "주식회사 삼성전자"), ("삼성전자(주)", "삼성전자 주식회사"), ("삼성전자（주）", "㈜삼성전자"),
            ("(유)한강", "유한회사 한강"),
        ("鴻海(股)公司", "鴻海股份有限公司"), ("上海某某有限责任公司", "上海某某有限責任公司"), ("深圳 某某 有限公司",
            "深圳某某有限公司"),
        ("ООО «Ромашка»", "Общество с ограниченной ответственностью «Ромашка»"), ("Ромашка, ООО", "ООО Ромашка"),
    ],
)  # fmt: skip
def test_spellings_of_one_company_meet(one, other):
    assert CompanyName.normalize(one) == CompanyName.normalize(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alpha Inc.", "Alpha LLC"), ("Alpha Co., Ltd.", "Alpha Ltd."), ("株式会社山田", "有限会社山田"), ("某某有限公司",
            "某某股份有限公司"),
        ("주식회사 한강", "유한회사 한강"), ("ハナ株式会社", "バナ株式会社"), ("Shenzhen Yuanzhi Ltd.", "Shenzhen Yuanzhu Ltd."),
        ("Sony Corporation", "ソニー株式会社"), ("上海某某有限公司北京分公司", "上海某某有限公司"),
    ],
)  # fmt: skip
def test_two_companies_stay_two(one, other):
    assert CompanyName.normalize(one) != CompanyName.normalize(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shenzhen Howshow Technology Co., Ltd., d/b/a Shenzhen Howshare Technology Co., Ltd., d/b/a Howshare (“Howshare”)",
            WrittenName("Shenzhen Howshow Technology Co., Ltd.", ("Shenzhen Howshare Technology Co., Ltd.", "Howshare")),
        ),
        (
            "HC Robotics (a.k.a. Huicang Information Technology Co., Ltd.)",
            WrittenName("HC Robotics", ("Huicang Information Technology Co., Ltd.",)),
        ),
        ("iFIT Inc., f/k/a ICON Health & Fitness, Inc.", WrittenName("iFIT Inc.", ("ICON Health & Fitness, Inc.",))),
        (
            "The Chamberlain Group, LLC (formerly, The Chamberlain Group, Inc.)",
            WrittenName("The Chamberlain Group, LLC", ("The Chamberlain Group, Inc.",)),
        ),
        ("Transform Partners LLC (dba Mount-It!)", WrittenName("Transform Partners LLC", ("Mount-It!",))),
        ("Old Corp. n/k/a New Corp.", WrittenName("Old Corp.", ("New Corp.",))),
        ("ACON Biotech (Hangzhou) Co., Ltd.", WrittenName("ACON Biotech (Hangzhou) Co., Ltd.")),
        ("BulkCarts.com", WrittenName("BulkCarts.com")),
        ("Fanka Adbaka Inc.", WrittenName("Fanka Adbaka Inc.")),
    ],
)
def test_names_and_aliases(text, expected):
    assert written_name(text) == expected


def test_a_form_of_any_script_is_no_part_of_the_core():
    assert folded("㈱ソニー").core == "ソニー"
    assert folded("ООО Ромашка").core == "ромашка"
    assert folded("Sony Pte. Ltd.").core == "sony"
    assert folded("ソニー").formless
    assert not folded("삼성㈜").formless


@pytest.mark.parametrize("text", ["", " ", "…", "()", "\u0301", "A" * 1001])
def test_what_is_no_company(text):
    assert CompanyName.normalize(text) is None


def test_a_name_beyond_the_limit_still_has_a_key():
    assert same_key("A" * 1001) == "a" * 1001
