"""How far a mail may be passed on, and how sure it is: of national submissions. Labels stand as they are in every language. Pure.

What a label means was read in words of FIRST's (https://www.first.org/tlp/, TLP 2.0) as a page quotes them, on 2026-11-30.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from alerts.languages.speech import Speech
from alerts.wording import phrases_of_submissions as ps
from alerts.wording import words as w
from alerts.wording.page import Section, items, section
from pipeline.authorities.declared import authority
from pipeline.identifiers.hs import TariffCode
from pipeline.records import Flag, Handling, Reliability

_MEANS = {
    Handling.CLEAR: "it may be passed on without limit",
    Handling.GREEN: "it may be passed on within your community, and not be published",
    Handling.AMBER: "for those of your organization and its clients who need to know it",
    Handling.AMBER_STRICT: "for those of your organization who need to know it, and nobody else",
}
_SURE = {
    Reliability.COURT_CONFIRMED: ps.COURT_CONFIRMED,
    Reliability.DECIDED: ps.DECIDED,
    Reliability.DETAINED: ps.DETAINED,
    Reliability.SUSPECTED: ps.SUSPECTED,
}


def label(flags: Iterable[Flag], more: Iterable[Handling] = ()) -> Handling | None:
    """The strictest label of the submissions among these orders, beside them, and of `more`; None where there is none."""
    order = list(Handling)
    flags = list(flags)
    labels = [*more]
    labels += [flag.submitted.handling for flag in flags if flag.submitted]
    labels += [one.submitted.handling for flag in flags for one in (*flag.found_against, *flag.repeated_in)]
    return max(labels, key=order.index) if labels else None


def in_subject(flags: Iterable[Flag], more: Iterable[Handling] = ()) -> str:
    """What a subject begins with: "TLP:AMBER "."""
    found = label(flags, more)
    return f"{found} " if found else ""


def banner(flags: Iterable[Flag], more: Iterable[Handling] = ()) -> tuple[str, ...]:
    """The line that stands before all else in the body."""
    found = label(flags, more)
    return (f"{found}: {_MEANS[found]}.",) if found else ()


def how_sure(flag: Flag, say: Speech) -> str:
    """How sure its authority is, in a sentence; nothing of an order that is no submission."""
    return sure(flag.submitted.reliability, say) if flag.submitted else ""


def sure(reliability: Reliability, say: Speech) -> str:
    """How sure an authority is of what it submitted, in a sentence."""
    return say(_SURE[reliability])


def marks(flag: Flag) -> str:
    """By what else goods are found, in a line of no language: tariff codes, and the names that stand on them."""
    one = flag.submitted
    if one is None:
        return ""
    codes = f"HS {', '.join(map(TariffCode.format, one.customs_codes))}" if one.customs_codes else ""
    said = "; ".join(filter(None, (codes, ", ".join(map(w.clean, one.brands)))))
    return w.sentence(said) if said else ""


def to_paste(flag: Flag) -> Mapping[str, tuple[str, ...]]:
    """The same and batches, under what each is."""
    one = flag.submitted
    if one is None:
        return {}
    codes = tuple(map(TariffCode.format, one.customs_codes))
    found = {"tariff code": codes, "brand": one.brands, "batch or barcode": one.batches}
    return {name: values for name, values in found.items() if values}


def submitted_section(flag: Flag) -> Section | None:
    """What its authority says of it beside its facts."""
    if flag.submitted is None:
        return None
    return section("National submission", items(_lines(flag)))


def _lines(flag: Flag) -> Iterator[str]:
    one = flag.submitted
    if one is None:
        return
    yield w.sentence(f"Submitted by {authority(flag.authority).name}, and confirmed by a second person there, as {one.submission}")
    yield f"How sure: {_SURE[one.reliability]}"
    yield f"Counterfeit: {'not said' if one.counterfeit is None else 'yes' if one.counterfeit else 'no'}"
    yield f"Measures taken: {w.clean(one.measures)}"
    yield f"Whom to call: {w.clean(one.call)}"
    yield f"Handling: {one.handling}: {_MEANS[one.handling]}."
    yield f"Told to: {', '.join(one.audience)}"
    yield f"Given under: {w.clean(one.given_under)}"


def changes(before: Flag, after: Flag) -> Iterator[str]:
    """What changed of it, in sentences."""
    old, new = before.submitted, after.submitted
    if old is None or new is None:
        return
    if old.reliability is not new.reliability:
        yield f"How sure its authority is: was {_bare(old.reliability)}, is {_bare(new.reliability)}."
    if old.handling is not new.handling:
        yield f"Handling label: was {old.handling}, is {new.handling}."
    for name, was, now in (("Measures taken", old.measures, new.measures), ("Whom to call", old.call, new.call)):
        if was != now:
            yield w.sentence(f"{name}: now {w.clean(now)}")


def _bare(reliability: Reliability) -> str:
    return str(reliability).replace("_", " ")
