"""Orders of several authorities for tests of what is said of the same goods: invented parties, numbers and brands."""

from __future__ import annotations

from datetime import date
from typing import Any

import flags

from pipeline.records import Flag, FlagParty, FlagRight, LocalRight, Relation, Submitted
from pipeline.same_goods.goods import Goods

FIRM = FlagParty(name="Lanterna Housewares Co., Ltd.", country="CN")
MARK = FlagRight(kind="trademark", office="JP", number="9900123")
US_MARK = FlagRight(kind="trademark", office="US", number="7900001")
US_PATENT = flags.patent("79000001")
DE_PATENT = FlagRight(kind="patent", office="DE", number="102012345678")


def commission(**fields: Any) -> Flag:
    """An order of the US International Trade Commission."""
    return flags.flag(**{"parties": (FIRM,), "rights": (US_PATENT,), "articles": "folding lunch boxes"} | fields)


def submission(ally: str = "JP", **fields: Any) -> Flag:
    """A national submission of an ally's customs, for Germany and the Netherlands."""
    said = {
        "submission": f"{ally}-1", "audience": ("DE", "NL"), "handling": "TLP:AMBER", "reliability": "decided",
        "measures": "Seized.", "given_under": "Example Act; example agreement", "call": "Example desk, +00 1",
    }  # fmt: skip
    own = {name: fields.pop(name) for name in list(fields) if name in Submitted.model_fields}
    code = f"{ally.lower()}_customs"
    values = {
        "id": f"submissions:{ally}-1:2026-10-01:NATIONAL_SUBMISSION:1", "authority": code, "market": ally,
        "order_number": f"{ally}-7", "case_id": f"{code}:{ally}-7",
        "instrument": "NATIONAL_SUBMISSION", "parties": (FIRM,), "rights": (), "review_until": None,
        "articles": "folding lunch boxes", "submitted": Submitted.model_validate(said | own),
    }  # fmt: skip
    return flags.flag(**values | fields)


def goods(flag: Flag) -> Goods:
    return Goods.model_validate(flag)


def loaded(ours: str, ally: str, key: str, relation: Relation = Relation.SIMPLE_FAMILY, **fields: Any) -> LocalRight:
    """A row that somebody loaded."""
    values = {
        "ours": ours, "ours_written": ours.partition(":")[2], "ally": ally, "key": key, "number": key,
        "registry": "Example register", "relation": relation, "owner": "Oribento K.K.",
        "status": "in force", "as_of": date(2026, 10, 1), "source": "rows.csv",
    }  # fmt: skip
    return LocalRight.model_validate(values | fields)
