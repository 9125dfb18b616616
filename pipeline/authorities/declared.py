"""The authorities as their files declare them."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from pipeline import authorities as here
from pipeline.authorities.submitted import SUBMITTED
from pipeline.errors import SettingError
from pipeline.identifiers import identifiers
from pipeline.records import EndReason


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Instrument(_Closed):
    """A kind of order.

    `reach`: "border" keeps goods out and is flagged; "parties" is a court's injunction, which bars those whom it names from
    bringing goods in or selling them, and is flagged too, though it is no order to customs; "persons" binds persons and only
    informs; "unsaid" is what a notice calls an order without saying of which kind.
    """

    code: str
    words: str  # in the singular
    plural: str | None = None
    reach: Literal["border", "parties", "persons", "unsaid"]
    any_source: bool = False  # it reaches goods of any source; else of those it names
    reviewed: bool = True  # it stands under the authority's review first, if there is one
    scope: str | None = None  # whom it reaches, in a sentence with its provision
    by_default: str | None = None  # what it means that nobody answered, in a sentence with its provision
    where_it_binds: str | None = None  # to customs of a market that it binds, in whose list it then stands: what it is to them

    @property
    def plural_words(self) -> str:
        return self.plural or f"{self.words}s"

    @property
    def is_flagged(self) -> bool:
        """Whether an order of this kind is minted a flag, and told of where it does not bind."""
        return self.reach in ("border", "parties")


class Review(_Closed):
    """The time after its issue in which an order may still be disapproved."""

    name: str
    days: int = Field(ge=1)
    entry: str  # how goods may enter meanwhile: "under bond"
    provision: str


def _kinds(names: tuple[str, ...]) -> tuple[str, ...]:
    known = {kind.name for kind in identifiers()}
    if unknown := [name for name in names if name not in known]:
        raise ValueError(f"no kind of identifier is called {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    return names


# Names of kinds of identifiers (`pipeline.identifiers`): the forms of a number. None: a number is compared as it is written.
Kinds = Annotated[tuple[str, ...], AfterValidator(_kinds)]


class Documents(_Closed):
    """The documents of a source that tell acts of the authority, beside those of others: the strongest source stands first.

    `days`: the most that one is published after the act. `tells`: the whole act, one order of it, or nothing: one that only has a
    name of its own, and is joined with none. `titles`: the kinds of which nothing but the title is had, so that an order told by
    no other is known by name alone. `numbered_as`: the source whose numbers they have, so that documents of one number
    are of one act. `to_be_checked`: what its documents rule of articles is in doubt, for the rules that
    read them were not found exact on documents that nobody had looked at.
    """

    source: str
    called: str  # before its number
    days: int = Field(ge=0)
    tells: Literal["act", "order", "nothing"] = "act"
    titles: frozenset[str] = frozenset()
    numbered_as: str | None = None
    to_be_checked: bool = False

    @property
    def numbers(self) -> str:
        """The source that numbers them."""
        return self.numbered_as or self.source


class Docket(_Closed):
    """How a complaint is known before its case has a number: what of the docket as written makes its key, and the key's head."""

    find: str
    key: str
    kinds: Kinds = ()

    @field_validator("find")
    @classmethod
    def _a_pattern(cls, value: str) -> str:
        try:
            re.compile(value)
        except re.error as why:
            raise ValueError(f"{value!r} is no pattern: {why}") from why
        return value


class Court(_Closed):
    """Where its determinations are appealed to."""

    name: str  # as sentences call it
    look_at: str  # the court's address


class Submissions(_Closed):
    """That the authority of an ally flags products itself, and how long it keeps what it said after that is over."""

    ally: str  # whose officers speak for it
    retention_months: int = Field(default=24, ge=1, le=120)


class Authority(_Closed):
    """Who rules, and what follows from its rulings by its own law."""

    code: str
    name: str
    zone: str  # where its days begin and end, by its IANA name: a day that it writes is a day there
    binds: tuple[str, ...] = Field(min_length=1)  # ISO codes of the markets in which its orders bind
    document: str = "document"  # what a document of its is called, before the number, unless its source says otherwise
    documents: tuple[Documents, ...] = ()  # of sources that tell one act together; those of a source that is not here stand alone
    two_persons: bool = False  # what a court's ruling does to an order takes the word of two
    office: str | None = None  # whose rights are meant where a notice writes a number alone
    cases: Kinds = ()  # what the numbers of its cases are
    docket: Docket | None = None
    court: Court | None = None
    review: Review | None = None
    ends: Mapping[EndReason, str] = {}  # by the reason of an end, a sentence in place of the general one
    outside: tuple[str, ...] = ()  # what is outside every order of its, in sentences
    submissions: Submissions | None = None
    instruments: tuple[Instrument, ...]  # beside those of its file, the national submission where it has such
    source: str  # where its law was read
    read_on: date

    @model_validator(mode="before")
    @classmethod
    def _with_submissions(cls, value: Any) -> Any:
        own = value.get("instruments", ()) if isinstance(value, dict) else ()
        if not isinstance(value, dict) or not value.get("submissions"):
            return value
        return value | {"instruments": [*own, *SUBMITTED]}

    @field_validator("zone")
    @classmethod
    def _a_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as why:
            raise ValueError(f"{value!r} is no time zone: write its IANA name, as Europe/Berlin") from why
        return value

    def end_of(self, day: date) -> datetime:
        """The moment at which a day is over there."""
        return self.begin_of(day + timedelta(days=1))

    def begin_of(self, day: date) -> datetime:
        """The moment at which a day begins there."""
        return datetime.combine(day, time(), ZoneInfo(self.zone)).astimezone(UTC)

    def day_at(self, now: datetime) -> date:
        """The day that it is there."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    @field_validator("instruments")
    @classmethod
    def _each_once(cls, value: tuple[Instrument, ...]) -> tuple[Instrument, ...]:
        codes = [one.code for one in value]
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            raise ValueError(f"declared twice: {', '.join(twice)}")
        return value

    @cached_property
    def by_code(self) -> Mapping[str, Instrument]:
        """The instruments by their codes, in the order declared."""
        return {one.code: one for one in self.instruments}

    @cached_property
    def flagged(self) -> frozenset[str]:
        """The instruments that keep goods out, at the border or by binding parties."""
        return frozenset(one.code for one in self.instruments if one.is_flagged)

    @cached_property
    def documents_of(self) -> Mapping[str, Documents]:
        """By source."""
        return {one.source: one for one in self.documents}

    def called(self, source: str) -> str:
        """What a document of a source is called, before its number."""
        return self.documents_of[source].called if source in self.documents_of else self.document

    def instrument(self, code: str) -> Instrument:
        """Raises ValueError for one that is not declared."""
        if code not in self.by_code:
            raise ValueError(f"{code!r} is no instrument of {self.name}; declared: {', '.join(self.by_code)}")
        return self.by_code[code]

    def docket_key(self, docket: str) -> str | None:
        """The key of a case that is known by a docket only, if that can be read."""
        found = re.search(self.docket.find, docket) if self.docket else None
        return f"{self.docket.key}{found[0]}" if self.docket and found else None

    def is_provisional(self, key: str) -> bool:
        """Whether a case's key is that of a docket."""
        return self.docket is not None and key.startswith(self.docket.key)


@cache
def authorities() -> Mapping[str, Authority]:
    """All authorities by code. Raises SettingError that names the file, if one of them cannot be used."""
    files = sorted((f for room in here.__path__ for f in Path(room).glob("*.toml")), key=lambda f: f.name)
    found = [_read(f.name, f.read_text(encoding="utf-8")) for f in files]
    by_code = {authority.code: authority for authority in found}
    if len(by_code) < len(found):
        twice = sorted(code for code, n in Counter(a.code for a in found).items() if n > 1)
        raise SettingError(f"two files declare {', '.join(twice)}: an authority has one file, in the house or beside it")
    return by_code


def authority(code: str) -> Authority:
    """The authority of this code. Raises ValueError for one that is not declared."""
    if code not in authorities():
        raise ValueError(f"{code!r} is no authority; declared: {', '.join(authorities())}")
    return authorities()[code]


@cache
def submitting() -> Mapping[str, Authority]:
    """By the code of their ally, the authorities that flag products themselves. Raises SettingError as `authorities` does."""
    by_ally = {one.submissions.ally: one for one in authorities().values() if one.submissions}
    if len(by_ally) < sum(one.submissions is not None for one in authorities().values()):
        raise SettingError("two files of authorities have the submissions of one ally: an ally submits as one authority")
    return by_ally


_MOST_NAMED = 3


def in_a_row(names: Sequence[str]) -> str:
    """Names in a row: all of up to three, else three and how many more."""
    shown, more = (list(names), 0) if len(names) <= _MOST_NAMED else (list(names[:_MOST_NAMED]), len(names) - _MOST_NAMED)
    parts = [*shown, f"{more} more"] if more else shown
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _read(name: str, text: str) -> Authority:
    try:
        found = Authority.model_validate(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValidationError) as why:
        raise SettingError(f"authorities/{name} cannot be used: {why}") from why
    if found.code != name.removesuffix(".toml"):
        raise SettingError(f"authorities/{name} is of {found.code}: a file has its authority's code as its name")
    return found
