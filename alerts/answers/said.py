"""What somebody wrote himself in a mail, apart from what he quotes: above it, below it, or between. Pure.

No program's words are looked for: a quoted line begins with ">", a quotation of several lines is announced by a line that ends in a
colon, and what follows a ruled line, a signature's dashes or a block of headers is somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from alerts.answers.words import normal, vocabulary, word_in

_QUOTED = re.compile(r"\s*[>|\uff1e]")
_RULE = re.compile(r"\s*(?:[-_=*\u2500\u2014]{5,}|[-_]{2,}\s*\S.*\S\s*[-_]{2,})\s*")
_SIGNATURE = re.compile(r"--\s?")
_LABEL = re.compile(r"\*{0,2}(?P<label>[^\s:\uff1a][^:\uff1a]{0,24}?)\*{0,2}\s?[:\uff1a]\*{0,2}\s*(?P<value>.*)")
_HEADERS = 3  # labelled lines, one after the other, that are the head of a quoted mail


def said(text: str) -> list[str]:
    """The lines of one's own, without blank ones."""
    lines = text.splitlines()
    found: list[str] = []
    for n, line in enumerate(lines):
        if not line.strip():
            continue
        if _QUOTED.match(line):
            if found and not _QUOTED.match(lines[n - 1]):
                _drop_announcement(found, lines, n)
            continue
        if _RULE.fullmatch(line) or _SIGNATURE.fullmatch(line.strip("\u00a0\t ")) or _begins_headers(lines, n):
            break
        found.append(line.strip())
    return found


def form_in(lines: Sequence[str]) -> dict[str, str]:
    """The lines of the answer form that stand first, by what they are; empty if the first line is none of them."""
    found: dict[str, str] = {}
    for line in lines:
        label, value = _labelled(line)
        if label is None or label in found:
            break
        found[label] = value
    return found


def _labelled(line: str) -> tuple[str | None, str]:
    """Which line of the form it is (answer, note, reference), and what stands in it."""
    match = _LABEL.fullmatch(line.strip())
    return (vocabulary().form.get(normal(match["label"])), match["value"].strip()) if match else (None, "")


def _begins_headers(lines: Sequence[str], n: int) -> bool:
    """Whether the head of a quoted mail begins here: labelled lines, none of them of our form."""
    head = [line for line in lines[n : n + 2 * _HEADERS] if line.strip()][:_HEADERS]
    return len(head) == _HEADERS and all(_LABEL.fullmatch(line.strip()) and _labelled(line)[0] is None for line in head)


def _drop_announcement(found: list[str], lines: Sequence[str], n: int) -> None:
    """Takes away the line, or the two or three that it was broken into, that announce the quotation that begins at line n."""
    before = n - 1
    while before >= 0 and not lines[before].strip():
        before -= 1
    if before < 0 or _QUOTED.match(lines[before]) or not lines[before].strip().endswith((":", "\uff1a")):
        return
    first = before
    while first > 0 and before - first < 2 and lines[first - 1].strip() and not _QUOTED.match(lines[first - 1]):
        first -= 1
    while first < before and word_in(lines[first]) is not None:  # a word of ours directly above it
        first += 1
    if word_in(lines[before].strip().rstrip(":\uff1a")) is None:
        del found[len(found) - (before - first + 1) :]
