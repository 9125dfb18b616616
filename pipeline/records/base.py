"""What all records are: frozen and closed."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict


class Record(BaseModel):
    """Base of all records: frozen, and closed, so that a misspelt field is an error and not a lost fact."""

    model_config = ConfigDict(frozen=True, defer_build=True, extra="forbid")


def _writable(words: object) -> object:
    """Words of strangers as they may be stored: half characters (surrogates) and NUL, which no database takes, as escapes."""
    return words.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0") if isinstance(words, str) else words


Words = Annotated[str, BeforeValidator(_writable)]
