"""What an order reaches, in sentences: whom, on what basis, which articles. Pure."""

from __future__ import annotations

import re

from alerts.wording import words as w
from alerts.wording.page import Section, items, section
from pipeline.authorities.declared import authority
from pipeline.fold.state import live_rights
from pipeline.records import CUT, Flag

_RELATED = re.compile(
    r"\b(?:affiliat|subsidiar|parents?\b|related\s+(?:business|compan|entit)|successor|assign(?:s|ees)\b)", re.IGNORECASE
)


def scope_section(flag: Flag) -> Section:
    """The section Scope of a mail: never more than the words read say."""
    kind = authority(flag.authority).instrument(flag.instrument)
    lines = [kind.scope or f"The reach of a {kind.words} is that of its text."]
    if not flag.any_source:
        lines.append(_on_related(flag))
    lines.append(w.BASES[flag.basis][1])
    if flag.basis == "default" and kind.by_default:
        lines.append(kind.by_default)
    if grey := flag.grey_market:
        said = f'Called grey-market goods by document {grey.document_number}: "{grey.quotes[0]}".'
        lines.append(f"{said} Genuine goods, meant for another market.")
    lines.append(f"{_covers(flag)}; redesigned articles may be outside it.")
    return section("Scope", items([*lines, *outside(flag)]))


def outside(flag: Flag) -> tuple[str, ...]:
    """What is outside every order of its authority, in sentences."""
    return authority(flag.authority).outside


def _covers(flag: Flag) -> str:
    if not live_rights(flag):
        return "It is no list of models"
    inside = "the rights above" if flag.rights_decided else "those of the rights above on which it rests"
    return f"It covers what is inside {inside}, not a list of models"


def speaks_of_related(flag: Flag) -> bool:
    """Whether the words quoted speak of affiliates, subsidiaries, successors or other related companies."""
    return _RELATED.search(" ".join([flag.articles or "", *flag.announced_in.quotes])) is not None


def _on_related(flag: Flag) -> str:
    """What the words say of affiliates. That they are silent is known of whole words only."""
    if speaks_of_related(flag):
        return "The words quoted here also speak of affiliates or other related companies: read them as written."
    if not flag.announced_in.quotes:
        return "No words of the order are quoted here: read the order on affiliates, subsidiaries and successors."
    if any(CUT in quoted for quoted in flag.announced_in.quotes):
        return "What is quoted here is cut: read the order on affiliates, subsidiaries and successors."
    return "The words quoted here mention no affiliates, subsidiaries or successors: ask before you treat them as covered."
