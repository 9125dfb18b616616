"""A national submission as an officer writes it. Pure.

Its first part has the fields of the form by which European officers notify dangerous products (RAPEX, now Safety Gate): the titles
are that form's. What is ours stands behind them. A field's title, description and example are what template, schema and errors say.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from pipeline.records import RightKind
from pipeline.records.base import Record
from pipeline.records.submission import Found, Handling, Reliability
from pipeline.submissions.saying import wrong
from pipeline.submissions.words import Address, CaseNumber, CountryCode, Line, Mailbox, RightNumber, Sha256, TariffCode, Text

LONGEST_LIST = 200
_LONGEST_KEPT = timedelta(days=3_653)  # ten years


def _f(title: str, description: str, example: Any, default: Any = ..., **more: Any) -> Any:
    return Field(default, title=title, description=description, examples=[example], validate_default=True, **more)


class SubmittedParty(Record):
    """A company or a natural person. Of a person only name and country leave the authority, and the name only on its word."""

    name: Line = _f("Name", "the party's name in full", "Example Trading Ltd")
    kind: Literal["company", "natural person"] = _f("Kind", "company or natural person", "company")
    role: Literal["respondent", "right holder", "other"] = _f("Role", "respondent, right holder or other", "respondent")
    country: CountryCode | None = _f("Country", "a country's code or name", "CN", None)
    address: Text | None = _f("Address", "a street address; it never leaves the authority", "1 Example Road, Exampletown", None)
    telephone: Line | None = _f("Telephone", "a number; it never leaves the authority", "+00 000 0000", None)
    name_may_leave: bool = _f("Name may leave", "true if this natural person's name may be told to the audience", False, False)

    @property
    def is_person(self) -> bool:
        return self.kind == "natural person"

    @property
    def is_named(self) -> bool:
        """Whether others may hear the name."""
        return not self.is_person or self.name_may_leave


class SubmittedRight(Record):
    """A right that the goods infringe, or are suspected of."""

    kind: RightKind = _f("Kind of right", "trademark, patent, design_patent, copyright …", "trademark")
    office: str | None = _f("Office", "two letters of WIPO Standard ST.3", "JP", None, pattern=r"^[A-Z]{2}$")
    number: RightNumber | None = _f("Number", "the right's number in its register", "9900123", None)


class EvidenceFile(Record):
    """A file that the authority holds and shows when it is asked."""

    name: Line = _f("File", "the file's name", "photographs-of-the-goods.zip")
    sha256: Sha256 = _f("SHA-256", "64 hexadecimal digits, in small letters", "0" * 64)


class Call(Record):
    """Whom an officer may call."""

    name: Line = _f("Whom to call", "an office or officer", "Intellectual property desk, Example Customs House")
    telephone: Line | None = _f("Telephone", "a number with its country", "+00 000 0001", None)
    mailbox: Mailbox | None = _f("Mailbox", "an address as name@domain", "desk@customs.example", None)

    @model_validator(mode="after")
    def _can_be_called(self) -> Self:
        if not self.telephone and not self.mailbox:
            raise wrong("it has neither a telephone nor a mailbox")
        return self

    @property
    def in_words(self) -> str:
        return ", ".join(filter(None, (self.name, self.telephone, self.mailbox)))


class Submission(Record):
    """What an authority says of one product.

    Validation asks for a context: `allies`, the codes there are; `left`, when those of them left that did; and `today`.
    """

    v: Literal[1] = Field(1, title="Version of the form", description="1", examples=[1])
    case_number: CaseNumber = _f("Case number", "your own number of the case, at most 40 characters", "EX-2026-0001")
    authority: str = _f("Notifying authority", "the code of your market", "JP", pattern=r"^[A-Z]{2}$")
    finding: Found | None = _f(
        "Finding against", "genuine, released, licensed, not_infringing or right_void, where what others ordered is not so; it "
        "orders nothing, and ends no order of theirs", Found.GENUINE.value, None
    )  # fmt: skip
    about: tuple[Line, ...] = _f(
        "About", "of a finding, a list of orders by their id or number; left out: those about the same goods, by mark, model, or "
        "party and right", ["EX-2025-0007"], ()
    )  # fmt: skip
    name: Line = _f("Product: name", "what the goods are, in English", "folding lunch boxes")
    brand: tuple[Line, ...] = _f("Brand", "a list of names on the goods", ["EXAMPLEBRAND"], ())
    type_or_model: tuple[Line, ...] = _f("Type or model", "a list", ["LB-100"], ())
    batch_or_barcode: tuple[Line, ...] = _f("Batch number or barcode", "a list", ["LOT 4711"], ())
    customs_code: tuple[TariffCode, ...] = _f("Customs code", "a list of tariff codes of six to ten digits", ["3924.10"], ())
    description: Text | None = _f("Description", "how the goods are told from genuine ones", "The lid has no hinge pin.", None)
    counterfeit: bool | None = _f("Counterfeit", "true or false; leave it out if it is not known", True, None)
    rights: tuple[SubmittedRight, ...] = _f("Rights infringed", "a list of rights", [], ())
    origin: CountryCode | None = _f("Country of origin", "a country's code or name", "CN", None)
    measures: Text = _f("Measures taken", "what was done, in words", "Two consignments were seized.")
    entry_into_force: date = _f("Date of entry into force", "a day that has come", date(2026, 1, 31))
    duration_until: date | None = _f("Duration", "the last day of the measures, if one is set", date(2027, 1, 31), None)
    scope: Literal["named parties", "any source"] = _f(
        "Scope", "whom the measures reach: named parties or any source", "named parties", "named parties"
    )
    parties: tuple[SubmittedParty, ...] = _f("Parties", "a list of parties", [], ())
    evidence_files: tuple[EvidenceFile, ...] = _f("Evidence files", "a list of files that you hold", [], ())
    reliability: Reliability = _f(
        "Reliability", "court_confirmed, decided, detained or suspected", Reliability.DETAINED.value
    )
    audience: tuple[str, ...] = _f(
        "Audience",
        "a list of the codes of the allies, or of declared groups of them, that may hear of it; left out: your own authority alone",
        ["DE", "NL"],
        (),
    )
    handling: Handling = _f(
        "Handling label", "TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR", Handling.AMBER_STRICT.value, Handling.AMBER_STRICT
    )
    provision: Line | None = _f("Provision", "the provision of your law by which it is given", "Example Act, section 1", None)
    agreement: Line | None = _f("Agreement", "the agreement under which it is given", "Example agreement of 2020", None)
    public_ruling: Address | None = _f(
        "Public ruling", "the address (https://…) of the public ruling that it only repeats", "https://court.example/ruling/1", None
    )
    call: Call = _f("Whom to call", "a table with name, and telephone or mailbox", {})
    retain_until: date | None = _f("Retention until", "a day that lies ahead", date(2028, 1, 31), None)
    exercise: bool = _f("Exercise", "true if it is a drill", False, False)

    @field_validator(
        "about", "brand", "type_or_model", "batch_or_barcode", "customs_code", "audience", "rights", "parties", "evidence_files"
    )
    @classmethod
    def _not_too_many(cls, value: tuple[Any, ...]) -> tuple[Any, ...]:
        if len(value) > LONGEST_LIST:
            raise wrong("it has {n} entries, more than {most}", n=len(value), most=LONGEST_LIST)
        return tuple(dict.fromkeys(value))

    @field_validator("handling", mode="before")
    @classmethod
    def _not_for_eyes_alone(cls, value: object) -> object:
        if isinstance(value, str) and value.upper().removeprefix("TLP:") == "RED":
            raise wrong("TLP:RED is for the eyes of those present alone, and a mail is read by a service")
        return value

    @field_validator("audience")
    @classmethod
    def _known_allies(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        """The allies by code; of a group its members of that day, without its own authority and whoever left."""
        groups: Mapping[str, Collection[str]] = (info.context or {}).get("groups", {})
        named = [one for one in value if one not in groups]
        allies: Collection[str] = (info.context or {}).get("allies", named)
        if unknown := [one for one in named if one not in allies]:
            known = ", ".join((*sorted(allies), *sorted(groups)))
            if groups:
                raise wrong("{named}: no such ally or group; there are {known}", named=", ".join(unknown), known=known)
            raise wrong("{named}: no such ally; there are {known}", named=", ".join(unknown), known=known)
        left: Mapping[str, date] = (info.context or {}).get("left", {})
        if gone := [f"{one} ({left[one]})" for one in named if one in left]:
            raise wrong("{named}: left, and is told nothing more", named=", ".join(gone))
        told = {one for group in value if group in groups for one in groups[group]} - {info.data.get("authority")} - left.keys()
        return tuple(dict.fromkeys((*named, *sorted(told & set(allies)))))

    @field_validator("entry_into_force")
    @classmethod
    def _has_come(cls, value: date, info: ValidationInfo) -> date:
        today: date = (info.context or {}).get("today", value)
        if value > today:
            raise wrong("{day} lies ahead of {today}", day=value, today=today)
        return value

    @field_validator("retain_until")
    @classmethod
    def _lies_ahead(cls, value: date | None, info: ValidationInfo) -> date | None:
        today: date | None = (info.context or {}).get("today")
        if value and today and not today < value <= today + _LONGEST_KEPT:
            raise wrong("{day} is not within ten years after {today}", day=value, today=today)
        return value

    @field_validator("duration_until")
    @classmethod
    def _after_it_began(cls, value: date | None, info: ValidationInfo) -> date | None:
        began = info.data.get("entry_into_force")
        if value and began and value < began:
            raise wrong("{day} is before the measures began, {began}", day=value, began=began)
        return value

    @field_validator("parties")
    @classmethod
    def _somebody_is_named(cls, value: tuple[SubmittedParty, ...], info: ValidationInfo) -> tuple[SubmittedParty, ...]:
        if info.data.get("finding"):
            return value
        if info.data.get("scope") == "named parties" and not any(one.role == "respondent" for one in value):
            raise wrong("the scope is named parties, and no party is a respondent")
        return value

    @field_validator("public_ruling")
    @classmethod
    def _given_under_something(cls, value: str | None, info: ValidationInfo) -> str | None:
        given = info.data.get("provision"), info.data.get("agreement")
        if value is None and not all(given) and {"provision", "agreement"} <= info.data.keys():
            raise wrong("provision or agreement is empty, and no public ruling is named that it only repeats")
        if value is None and info.data.get("handling") is Handling.CLEAR:
            raise wrong("TLP:CLEAR is for what is public, and no public ruling is named")
        return value

    @model_validator(mode="after")
    def _says_what_is_infringed(self) -> Self:
        if self.finding:
            return self
        if not self.counterfeit and not self.rights:
            raise wrong("it says neither that the goods are counterfeit nor which right they infringe")
        return self

    @model_validator(mode="after")
    def _says_what_it_is_about(self) -> Self:
        if self.about and not self.finding:
            raise wrong("it says which orders it is about, and no finding on them")
        if self.finding and (self.counterfeit or self.duration_until):
            raise wrong("a finding against is of goods that are not counterfeit, and has no last day: it is withdrawn")
        if self.finding and not (self.about or self.rights or self.type_or_model):
            raise wrong("a finding names the orders that it is about, or a right or model by which they are found")
        return self

    @property
    def given_under(self) -> str:
        """The provision and agreement, or the public ruling."""
        return "; ".join(filter(None, (self.provision, self.agreement))) or f"repeats the public ruling {self.public_ruling}"

    @property
    def respondents(self) -> tuple[SubmittedParty, ...]:
        return tuple(one for one in self.parties if one.role == "respondent")
