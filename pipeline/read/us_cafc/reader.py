"""Opinions and orders of the Court of Appeals for the Federal Circuit, where the appeal is from the International Trade Commission.

What they decide is read and held: it changes no order by itself (28 U.S.C. 1295(a)(6); 19 U.S.C. 1337(c)). Of what is published
of the ruling but its text, only that it was made is known. Pure: the same texts give the same notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.read.us_cafc.at_issue import at_issue
from pipeline.read.us_cafc.errata import corrected
from pipeline.read.us_cafc.head import appeals_in, head_of, lines_of
from pipeline.read.us_cafc.naming import named
from pipeline.read.us_cafc.ruling import closing, rights_ruled
from pipeline.read.us_cafc.stays import stays
from pipeline.records import CourtRuling, Document, Evidence, Notice, RightRuled, TextName

SOURCES = ("us_cafc",)
AUTHORITY = "us_itc"
EXTRACTOR = "us_cafc/4"
COURT = "Federal Circuit"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the document says, from its full text; without one, that the court ruled."""
    identity = {
        "document_id": document.id,
        "document_number": document.native_id,
        "document_version": document.version,
        "source": document.source,
        "kind": "court_opinion",
        "authority": AUTHORITY,
        "published": document.published,
        "extractor": EXTRACTOR,
        "exercise": document.exercise,
    }
    full = texts.get("full_text", "")
    if not full:
        return Notice(**identity, in_scope=True, event="court_ruling", **_of_title(texts.get("title", "")))
    lines = lines_of(full)
    head = head_of(lines)
    if head is None:
        return Notice(**identity, in_scope=False, event="out_of_scope")
    rights = at_issue(head.lines, named(head.lines))
    rested, of_stays = stays(head.lines, rights)
    correction = corrected(lines)
    if correction:
        last, residue = correction
        ruled: tuple[RightRuled, ...] = ()
    else:
        last = closing(head.lines)
        ruled, residue = rights_ruled(head.lines, last, rights)
    done = () if rested and not last.at < len(head.lines) else last.words
    ruling = CourtRuling(
        court=COURT,
        appeals=head.appeals,
        disposition=done,
        in_part=last.in_part and bool(done),
        rights=(*(ruled if done else ()), *of_stays),
        stays=rested,
        evidence=last.evidence if done else tuple(one.evidence for one in rested),
    )
    evidence: dict[str, tuple[Evidence, ...]] = {"in_scope": (head.origin,)}
    if ruling.evidence:
        evidence["event"] = ruling.evidence
    fields: dict[str, Any] = {"court_ruling": ruling, "residue": residue if done or correction else ()}
    if head.investigations:
        fields |= {"investigation": head.investigations[0], "further_investigations": head.investigations[1:]}
        evidence["investigation"] = (head.origin,)
    if head.decided:
        fields["issued"], evidence["issued"] = head.decided[0], (head.decided[1],)
    return Notice(**identity, in_scope=True, event="court_ruling", evidence=evidence, **fields)


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: an opinion has no second account of itself."""
    return ()


def _of_title(title: str) -> dict[str, Any]:
    words = Evidence(text="title", start=0, end=len(title), quote=title)
    ruling = CourtRuling(court=COURT, appeals=appeals_in(title), unread=True, evidence=(words,))
    return {"court_ruling": ruling, "evidence": {"in_scope": (words,), "event": (words,)}}
