"""The instruments that every authority has that flags products itself: they stand in no file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NAMED_ONLY, ANY_SOURCE = "NATIONAL_SUBMISSION", "NATIONAL_SUBMISSION_ANY_SOURCE"
SUBMITTED = (
    {"code": NAMED_ONLY, "words": "national submission", "reach": "border"},
    {
        "code": ANY_SOURCE, "words": "national submission against any source",
        "plural": "national submissions against any source", "reach": "border", "any_source": True,
    },
)  # fmt: skip
# Codes that are ours and no officer's: whoever reads a mail is told the words.
SPELLED_OUT: Mapping[str, str] = MappingProxyType({str(one["code"]): str(one["words"]) for one in SUBMITTED})
