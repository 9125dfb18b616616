"""Submissions of nobody's goods, in every form, for tests."""

from __future__ import annotations

import csv
import io
import json
import random
from datetime import date
from typing import Any

from pipeline.submissions.model import Submission
from pipeline.submissions.reading import read

ALLIES = ("DE", "JP", "NL", "US")
TODAY = date(2026, 11, 30)


def whole() -> dict[str, Any]:
    """A submission with a value in every field, as JSON has it."""
    return {
        "case_number": "TYO-2026-114",
        "authority": "JP",
        "name": "folding lunch boxes",
        "brand": ["ORIBENTO"],
        "type_or_model": ["OB-100", "OB-200"],
        "batch_or_barcode": ["LOT 4711"],
        "customs_code": ["3924.10"],
        "description": "The lid has no hinge pin.",
        "counterfeit": True,
        "rights": [{"kind": "trademark", "office": "JP", "number": "9900123"}],
        "origin": "CN",
        "measures": "Two consignments were seized.",
        "entry_into_force": "2026-10-01",
        "duration_until": "2027-10-01",
        "scope": "named parties",
        "parties": [
            {"name": "Lanterna Housewares Co., Ltd.", "kind": "company", "role": "respondent", "country": "CN"},
            {"name": "Oribento K.K.", "kind": "company", "role": "right holder", "country": "JP"},
        ],
        "evidence_files": [{"name": "photographs.zip", "sha256": "ab" * 32}],
        "reliability": "decided",
        "audience": ["DE", "NL"],
        "handling": "TLP:AMBER",
        "provision": "Example Customs Act, section 1",
        "agreement": "Example agreement of 2020",
        "call": {"name": "Example desk", "telephone": "+00 000 0001", "mailbox": "desk@customs.example"},
        "retain_until": "2028-01-31",
        "exercise": False,
    }


def as_json(values: dict[str, Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False, indent=1).encode()


def as_csv(values: dict[str, Any]) -> bytes:
    out = io.StringIO()
    write = csv.writer(out).writerow
    write(["field", "value"])
    for name, value in values.items():
        if isinstance(value, dict):
            for inner, words in value.items():
                write([f"{name}.{inner}", words])
        elif isinstance(value, list):
            for n, row in enumerate(value, start=1):
                for inner, words in row.items() if isinstance(row, dict) else [(None, row)]:
                    write([f"{name}.{n}.{inner}" if inner else name, words])
        else:
            write([name, str(value).lower() if isinstance(value, bool) else value])
    return out.getvalue().encode()


def taken(body: bytes, form: str = "json") -> Submission:
    return read(body, form, allies=ALLIES, today=TODAY)


def mutate(body: bytearray, random_: random.Random) -> None:
    """Spoils a file in one place: signs more, fewer, others, copied, or such as break parsers."""
    at = random_.randrange(len(body) + 1)
    what = random_.randrange(5)
    if what == 0:
        body[at:at] = bytes([random_.randrange(256)])
    elif what == 1:
        del body[at : at + random_.randint(1, 30)]
    elif what == 2 and at < len(body):
        body[at] = random_.randrange(256)
    elif what == 3:
        other = random_.randrange(len(body) + 1)
        body[at:at] = body[other : other + random_.randint(1, 60)]
    else:
        odd = ['"', "[", "{", "\\ud800", "\u202e", "\x00", "9" * 5000, ",", "\n", "'''", "=", "1e999"]
        body[at:at] = random_.choice(odd).encode()
