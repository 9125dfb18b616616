"""A file of the Consolidated Screening List, in the shape of captured rows, of invented firms."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

COLUMNS = (
    "_id", "source", "entity_number", "type", "programs", "name", "title", "addresses", "federal_register_notice", "start_date",
    "end_date", "standard_order", "license_requirement", "license_policy", "call_sign", "vessel_type", "gross_tonnage",
    "gross_registered_tonnage", "vessel_flag", "vessel_owner", "remarks", "source_list_url", "alt_names", "citizenships",
    "dates_of_birth", "nationalities", "places_of_birth", "source_information_url", "ids",
)  # fmt: skip
ENTITY_LIST = "Entity List (EL) - Bureau of Industry and Security"
SDN = "Specially Designated Nationals (SDN) - Treasury Department"
OTHERS = (
    "Military End User (MEU) List - Bureau of Industry and Security",
    "Unverified List (UVL) - Bureau of Industry and Security",
    "Denied Persons List (DPL) - Bureau of Industry and Security",
    "Nonproliferation Sanctions (ISN) - State Department",
    "ITAR Debarred (DTC) - State Department",
    "Sectoral Sanctions Identifications List (SSI) - Treasury Department",
    "Foreign Sanctions Evaders (FSE) - Treasury Department",
    "Palestinian Legislative Council List (PLC) - Treasury Department",
)


@dataclass(frozen=True)
class Listed:
    """A row; `more`: further columns of it."""

    name: str
    addresses: str = ""
    source: str = ENTITY_LIST
    type: str = ""
    alt_names: str = ""
    more: tuple[tuple[str, str], ...] = ()


def one_of_each_list() -> tuple[Listed, ...]:
    """A firm on each list that every file has but the Entity List."""
    return tuple(Listed(f"Dunmere {n} Trading Ltd.", f"{n} Pier Road, Dunmere, GB", name) for n, name in enumerate((SDN, *OTHERS)))


def body_of(rows: Sequence[Listed], columns: Sequence[str] = COLUMNS) -> bytes:
    """The file: a line of columns, then each row with every value in quotation marks."""
    text = io.StringIO(newline="")
    text.write(",".join(columns) + "\n")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for n, row in enumerate(rows):
        said = {"_id": f"{n:056x}", "source": row.source, "type": row.type, "name": row.name, "addresses": row.addresses,
                "alt_names": row.alt_names} | dict(row.more)  # fmt: skip
        writer.writerow([said.get(name, "") for name in columns])
    return text.getvalue().encode()
