"""What an order, a party and a source are called in a mail. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alerts.languages.speech import ENGLISH, Speech
from alerts.wording import phrases as p
from alerts.wording import words as w
from pipeline.authorities.declared import authority
from pipeline.authorities.submitted import SPELLED_OUT
from pipeline.fold.scope import standings
from pipeline.identifiers.company import folded, written_name
from pipeline.records import Citation, Flag, FlagParty

_LONGEST_NAME = 200  # characters of a name that is taken apart; what is longer is a paragraph


def review_name(flag: Flag) -> str:
    """What its authority calls the review, for a sentence."""
    review = authority(flag.authority).review
    return review.name if review else "review"


def order_number(flag: Flag) -> str:
    """The number that officers cite an order by; of an order without one, that of the document that announced it."""
    return flag.order_number or document_called(flag, flag.announced_in)


def kind_called(instrument: str, say: Speech = ENGLISH) -> str:
    """What an order of an instrument is called beside its number: by the code that officers know, else in words."""
    return say(SPELLED_OUT[instrument]) if instrument in SPELLED_OUT else instrument


def party(one: FlagParty) -> str:
    """A party with its place: "Kettleworks Ltd. - Ningbo, China (CN)", and whether it was freed, or the order paused for it."""
    place = ", ".join(filter(None, (one.city, one.region, w.country(one.country))))
    mark = "FREED: " if one.freed else "PAUSED: " if one.paused else ""
    return f"{mark}{one.name}" + (f" - {place}" if place else " - place not stated")


def kind_of_document(flag: Flag, source: Citation) -> str:
    """What its authority's officers call a document of its source, before the number."""
    return authority(flag.authority).called(source.document_id.partition(":")[0])


def document_called(flag: Flag, source: Citation) -> str:
    """A document by its number: "Gazette 2026-90001"."""
    return f"{kind_of_document(flag, source)} {source.document_number}"


def corrected_by(flag: Flag) -> tuple[str, ...]:
    """The documents that corrected it, by their numbers."""
    told = {source.document_number: document_called(flag, source) for source in flag.told_in}
    return tuple(told.get(number, f"{authority(flag.authority).document} {number}") for number in flag.corrected_by)


def cited(flag: Flag, source: Citation) -> str:
    """A document and when it was published."""
    return f"{document_called(flag, source)}, published {source.published.isoformat()}"


def short_name(name: str) -> str:
    """A company as it is called: as written, without its legal form and without its aliases."""
    main = written_name(name).main if len(name) <= _LONGEST_NAME else name
    words = w.clean(main).split()
    core = folded(main).core if len(main) <= _LONGEST_NAME else ""
    wholes = (" ".join(words[:n]) for n in range(1, len(words)))
    return next((one.rstrip(" ,") for one in wholes if folded(one).main == core), " ".join(words)) if core else " ".join(words)


def number_or_ref(written: str, ref: str, most: int) -> str:
    """A number as it is written; where it is longer than `most` characters, the alert's: a number is never cut."""
    return written if len(written) <= most else ref


def rights_called(names: Iterable[str], flag: Flag, say: Speech) -> Iterator[str]:
    """Rights that an alert names, of which some are the order's: those as a language calls them, all else as it is kept."""
    known = {} if say.is_english else {w.called(right): right for right in flag.rights}
    for name in names:
        head, _, claims = name.partition(", claim")
        right = known.get(head)
        if right is None:
            yield name
            continue
        number = w.number_forms(right.office, right.number)[0] if right.number else ""
        said = f"{say.right_kind(right)} {number}".rstrip()
        form = p.CLAIMS if claims.startswith("s ") else p.CLAIM
        yield say(form, right=said, claims=claims.removeprefix("s").strip()) if claims else said


def sources(flag: Flag) -> tuple[Citation, ...]:
    """The documents that an order was read in: its changes, rulings on articles, rights; the announcement first."""
    ruled_in = (s.step.source for s in standings(flag))
    named_in = (read_in for right in flag.rights for read_in in right.read_in)
    grey = (flag.grey_market,) if flag.grey_market else ()
    return tuple(dict.fromkeys((flag.announced_in, *flag.told_in, *(e.source for e in flag.events), *ruled_in, *named_in, *grey)))


def nothing_to_go_by(flag: Flag) -> bool:
    """Whether an order can be used by nobody yet: it is for firms of which none was read, and no right of it was."""
    return not (flag.any_source or flag.parties or flag.rights)


def open_questions(flag: Flag) -> tuple[str, ...]:
    """What is open about an order, in sentences."""
    lines = [*flag.doubts]
    lines += [f"The notice was corrected by {one}." for one in corrected_by(flag)]
    if flag.split_from:
        lines.append(f"This record was split off another: {flag.split_from}.")
    return tuple(lines)
