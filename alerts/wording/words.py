"""The words of the mails: what a code, number, place or date of a record is called when an officer reads it.

Plain English throughout, and never a word that says more than the record does: what was found is "as found by" somebody on a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.authorities.declared import in_a_row
from pipeline.authorities.where import markets_of
from pipeline.identifiers.country import Country
from pipeline.identifiers.patent_us_term import EXTENDED_UNDER
from pipeline.records import Action, Basis, EndReason, Flag, FlagEvent, FlagRight, PersonWord, RightDecision, State

# What an officer may do: the short form stands in subjects and tables, the long one on the first screen.
ACTIONS: Final[dict[Action, tuple[str, str]]] = {
    Action.ENFORCE_LOCAL_ORDER: ("enforce your own order", "ENFORCE YOUR OWN ORDER, which stands by itself."),
    Action.ACT_ON_APPLICATION: ("act on the application on file", "ACT ON THE APPLICATION ON FILE, if it covers the goods."),
    Action.EX_OFFICIO_POSSIBLE: ("ex officio action possible", "EX OFFICIO ACTION IS POSSIBLE, under your own law."),
    Action.INVITE_APPLICATION: (
        "invite the right holder to apply",
        "INVITE THE RIGHT HOLDER TO APPLY: you cannot act without it.",
    ),
    Action.INTELLIGENCE_ONLY: (
        "intelligence only",
        "INTELLIGENCE ONLY, to assess risk. Detain nothing on this alone.",
    ),
    Action.NO_LEGAL_BASIS: ("no legal basis to act", "NO LEGAL BASIS TO ACT at your border. For your information."),
}

BASES: Final[dict[Basis, tuple[str, str]]] = {
    "contested": ("contested", "The order followed a contested proceeding."),
    "default_in_part": (
        "partly by default",
        "Some of those whom the order concerns were in default. It is not said of all of them.",
    ),
    "summary_determination": ("on summary determination", "The violation was found on summary determination, without a hearing."),
    "settlement": ("after a settlement", "The order followed a settlement."),
    "consent": ("by consent", "The order was made by consent."),
    "default": (
        "by default",
        "The order was made by default: those in default did not contest what was alleged. Others may have, or settled.",
    ),
    "unknown": (
        "whether contested or by default is not known",
        "Whether the order followed a contested proceeding, a default or a settlement was not read: see the document.",
    ),
}
STATES: Final[dict[State, str]] = {
    State.ISSUED: "ISSUED", State.IN_FORCE: "IN FORCE", State.SUSPENDED: "PAUSED", State.ENDED: "ENDED",
}  # fmt: skip

END_REASONS: Final[dict[EndReason, str]] = {
    EndReason.RESCINDED: "The authority rescinded it.",
    EndReason.VACATED: "It was vacated: it counts as not made.",
    EndReason.EXPIRED: "Its term is over: by its own words it lasts no longer.",
    EndReason.REVERSED: "It was reversed on appeal.",
    EndReason.DISAPPROVED: "It was disapproved in its review.",
    EndReason.FOUND_ENDED: "A person found that it ended and said so to us. No document that we read says it.",
    EndReason.WITHDRAWN: "We were wrong: read again, the notice announces no such order. Our earlier mail was a mistake.",
    EndReason.NOT_SHARED: "Its authority no longer shares it with you. That says nothing of the goods.",
}

# What the authority suspends is paused in every word of ours: one word for one thing.
PAUSED: Final = {"suspended": "paused"}

MAY_HAVE_ENDED: Final = "may have ended: check"
RUN_OUT: Final = f"has run out unless extended under {EXTENDED_UNDER}"

MARKETS: Final[dict[str, str]] = {"US": "the United States", "GB": "the United Kingdom", "NL": "the Netherlands"}

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_LEADING = re.compile(r"^(?:the\s+)?certain\s+", re.IGNORECASE)
_TRAILING = re.compile(
    r"[\s,;]+(?:that|which)\s+(?:infringe|bear|are\s+(?:covered|made))\b.*|[\s,;]+(?:covered\s+by|by\s+reason\s+of|infringing)\b.*"
    r"|[\s,;]+(?:institution|notice)\s+of\b.*",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(r"([A-Z]{0,3}u?)(\d{4,9})")
_COPYRIGHT = frozenset({"VA", "TX", "PA", "SR", "VAu", "TXu", "PAu", "SRu"})  # registrations are written VA 2-142-287
# Control characters, and marks that nobody sees or that turn the direction of text (Unicode Standard Annex 9): they could hide
# one name in another.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff]"
)


def clean(text: str) -> str:
    """One line: every run of blanks one blank, nothing that a reader cannot see."""
    return " ".join(_UNSEEN.sub("", text).split())


def cut(words: Sequence[str]) -> str:
    """The first words of more, marked as cut: "flow restriction devices..."."""
    return f"{' '.join(words).rstrip(' ,;:-')}..."


def shorten(text: str, width: int) -> str:
    """At most `width` characters, cut between words and marked as cut."""
    if len(text) <= width:
        return text
    head = text[: max(width - 3, 1)]
    at_word, _, _ = head.rpartition(" ")
    return (at_word if len(at_word) > width // 2 else head).rstrip(" ,;:-") + "..."


def product(articles: str | None) -> str:
    """The product in few words: without "Certain" in front and without the words of law behind."""
    text = clean(articles or "")
    short = _LEADING.sub("", _TRAILING.sub("", text)) or text
    return short or "articles not stated"


def day(on: date) -> str:
    """ "2026-11-24 (24 November 2026)" """
    return f"{on.isoformat()} ({on.day} {MONTHS[on.month - 1]} {on.year})"


def moment(at: datetime, zone: str) -> str:
    """ "2026-11-24 21:03 UTC+09:00 (Asia/Tokyo)" """
    local = at.astimezone(_zone(zone))
    offset = local.strftime("%z")
    return f"{local:%Y-%m-%d %H:%M} UTC{offset[:3]}:{offset[3:]} ({zone})"


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def country(code: str | None) -> str | None:
    """A country by name, with its code: "China (CN)"."""
    if code is None:
        return None
    name = Country.format(code)
    return f"{name} ({code})" if name != code else code


def market_names(flag: Flag) -> str:
    """The markets in which an order binds, by name: "the United States", "Germany and the Netherlands"."""
    return in_a_row([MARKETS.get(code) or Country.format(code) for code in markets_of(flag)])


def ranges(numbers: Iterable[int]) -> str:
    """Claims, compact: 1, 2, 3, 5 is "1-3, 5"; a pair is "10, 11"."""
    runs: list[list[int]] = []
    for n in sorted(set(numbers)):
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return ", ".join(f"{r[0]}-{r[-1]}" if len(r) > 2 else ", ".join(map(str, r)) for r in runs)


def number_forms(office: str | None, number: str) -> tuple[str, ...]:
    """The forms of a number that databases are asked with: "7,351,506" and "7351506". No kind code is invented."""
    found = _NUMBER.fullmatch(number)
    if found is None:
        return (number,)
    prefix, digits = found.groups()
    if prefix in _COPYRIGHT and office in (None, "US"):
        groups = (digits[:-6], digits[-6:-3], digits[-3:])
        return (f"{prefix} {'-'.join(filter(None, groups))}", number)
    if office != "US":  # whose numbers are written in groups of three
        return (number,)
    return (f"{prefix}{int(digits):,}", number) if digits[0] != "0" else (number,)


def right_kind(right: FlagRight | RightDecision) -> str:
    """ "US patent", "US registered trademark" """
    words = "other unfair act" if right.kind == "other" else (right.kind or "right").replace("_", " ")
    return f"{right.office} {words}" if right.office else words


def called(right: FlagRight) -> str:
    """How a right is called among what is lifted: "US patent 98,000,231", "US trade secret"."""
    number = number_forms(right.office, right.number)[0] if right.number else None
    return " ".join(x for x in (right_kind(right), number) if x)


def right(one: FlagRight) -> str:
    """A right in one line: kind, number, claims."""
    if one.words:
        return f'{right_kind(one)}, called "{clean(one.words)}"'
    number = number_forms(one.office, one.number)[0] if one.number else "(number not stated)"
    claims = f", claim{'s' if len(one.claims) > 1 else ''} {ranges(one.claims)}" if one.claims else ""
    return f"{right_kind(one)} {number}{claims}"


def right_as_it_stands(one: FlagRight) -> str:
    """A right in one line, with what became of it: that it was lifted, or what its number tells of its term."""
    if one.lifted:
        return f"LIFTED: {right(one)}"
    if one.registered:
        return f"{right(one)}: past its last day, {one.registered.isoformat()}, by its authority's registry"
    if one.past == "cannot_stand":
        return f"CANNOT STILL REST ON: {right(one)}"
    return f"{right(one)}: {RUN_OUT}" if one.past else right(one)


def said(word: PersonWord) -> str:
    """'A. Analyst on 2026-06-02: "the mandate of …"; https://…'"""
    return f'{clean(word.by)} on {word.at.date().isoformat()}: "{clean(word.because)}"' + (
        f"; {word.document}" if word.document else ""
    )


def event(one: FlagEvent, names: Sequence[str], *, whole: bool = False) -> str:
    """ "rescinded as to Kettleworks Ltd.", "modified in part".

    `names`: its own, as a reader knows them; `whole`: though it names some, nothing was left of the order.
    """
    taken_back = f"; taken back by {said(one.taken_back)}" if one.taken_back else ""
    if one.said and one.action == "ended":
        return f"ended, as found by {said(one.said)}{taken_back}"
    if one.action == "expired":
        return "its last day, by its own words"
    limit = "" if whole else f" as to {'; '.join(names)}" if names else " in part" if one.partial else ""
    by_whom = f", as applied by {said(one.said)}{taken_back}" if one.said else ""
    return f"{PAUSED.get(one.action, one.action)}{limit}{by_whom}"


def listed(things: Iterable[str]) -> str:
    """ "A", "A and B", "A; B and C": semicolons, because company names hold commas."""
    *head, last = list(things) or [""]
    return f"{'; '.join(head)} and {last}" if head else last


def counted(n: int, thing: str) -> str:
    """A number with its noun: "1 order", "2 orders"."""
    return f"{n} {thing}{'' if n == 1 else 's'}"


def sentence(words: str) -> str:
    """With a full stop, also after "Ltd." """
    return words if words.endswith((".", "?", "!")) else words + "."
