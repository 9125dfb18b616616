"""What every mail must be in whatever language it is: its subject in its columns, its card whole on one screen of a telephone."""

from __future__ import annotations

import re

from alerts.first_screen import telephone
from alerts.first_screen.card import ROWS, Card
from alerts.languages.speech import Speech
from alerts.letter.render import Rendered
from alerts.wording import phrases as p
from pipeline.records import Alert, AlertKind

LABEL = 62_000 // 13  # thousandths of an em of a label at 13 px: its column without the space beside it
KIND_AND_NUMBER = 19  # columns of a subject


def subject_is_in_columns(subject: str, say: Speech) -> None:
    """78 columns, or 40 where letters take two; the kind and the number within the first 19 of them."""
    plain = subject.removeprefix(say(p.DRILL))
    assert subject.isprintable()
    assert say.columns(plain) <= say.longest, (say.columns(plain), plain)
    kind, number = plain.split()[:2]
    assert kind in {say(one) for one in (p.NEW, p.CHANGE, p.STOP, p.PAUSED)}, plain
    assert say.columns(f"{kind} {number}") <= KIND_AND_NUMBER or len(number) > 12, plain


def card_is_whole(shown: Card, alert: Alert, say: Speech) -> None:
    """The same rows as in English, at most three lines of each, and with the first line on one screen."""
    assert [row.label for row in shown.rows] == [say(label) for label in ROWS]
    for row in shown.rows:
        assert all(line.strip() for line in row.lines), row
        assert 1 <= sum(map(telephone.lines, row.lines)) <= 3, row
        assert telephone.lines(f"{row.label}:", int(LABEL / telephone.BOLD)) == 1, row.label
    assert telephone.height(shown.first_line, [row.lines for row in shown.rows]) <= telephone.SCREEN, shown
    said = shown.first_line.removeprefix(say(p.DRILL))
    assert (said != shown.first_line) == alert.flag.exercise
    if alert.narrows or alert.kind is AlertKind.CANCEL:
        assert said.startswith((say(p.STOP), say(p.PAUSED))), said
        assert any(say(held) in said for held in (p.HELD, p.HELD_UNLESS_NEW, p.HELD_WITHOUT_POWER)), said
        assert say(p.TELL_ALL) in said


def above_the_english(mail: Rendered) -> str:
    """The subject and the text up to the English, its paragraphs each a line."""
    text = re.sub(r" \n", " ", mail.text.partition("\n====")[0])
    return f"{mail.subject}\n\n{text.rstrip()}\n"
