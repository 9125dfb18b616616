"""What all records are: frozen and closed."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of all records: frozen, and closed, so that a misspelt field is an error and not a lost fact."""

    model_config = ConfigDict(frozen=True, extra="forbid")
