"""Local rights for tests: files as a holder's agent would write them, rows as they are kept, all invented."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

from alerts.local_rights.reading import COLUMNS
from pipeline.records import LocalRight, LocalStatus, Relation

HOLDER = "Brewgate's list"


def cells(**fields: str) -> dict[str, str]:
    """One line of a file: the Japanese patent of the family of the kettles' patent (`flags.flag`)."""
    values = {
        "our_right": "US patent 79,000,001", "ally": "JP", "local_number": "JP 6123456", "registry": "J-PlatPat",
        "relation": "simple family", "owner": "Brewgate Inc.", "status": "in force", "as_of": "2026-10-01", "source": HOLDER,
    }  # fmt: skip
    return values | fields


def file(*rows: dict[str, str], signature: bool = False) -> bytes:
    """A whole file of such lines."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig" if signature else "utf-8")


def row(**fields: Any) -> LocalRight:
    """One as it is kept."""
    values = {
        "ours": "patent:US.79000001", "ours_written": "US patent 79,000,001", "ally": "JP", "key": "JP.6123456",
        "number": "JP 6123456", "registry": "J-PlatPat", "relation": Relation.SIMPLE_FAMILY, "owner": "Brewgate Inc.",
        "status": LocalStatus.IN_FORCE, "as_of": date(2026, 10, 1), "source": HOLDER,
    }  # fmt: skip
    return LocalRight.model_validate(values | fields)
