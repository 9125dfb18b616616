"""Mails about a contact point itself: whether somebody reads there, and what became of it. No order stands in them. Pure."""

from __future__ import annotations

from datetime import date

from alerts import phrases as p
from alerts.entry import AllyLike
from alerts.page import Block, Page, Section, items, section, sections, text
from alerts.render import Rendered, render_page
from alerts.words import clean, counted


def asks_to_confirm(
    ally: AllyLike, address: str, word: str, until: date, *, sender_of_mails: str, contest: str, exercise: bool = False
) -> Rendered:
    """Asks for a word to be sent back."""
    return _mail(
        "PLEASE CONFIRM",
        f"that somebody reads here for {ally.authority}",
        f"Please confirm that somebody reads this mailbox for {ally.authority}. This mail speaks of no order.",
        section(
            "What to do",
            text(f"Reply to this mail, from {clean(address)}, with this word alone in the first line:"),
            Block("paste", (word,), "Word"),
            text(f"It is good until {until.isoformat()}."),
        ),
        section(
            "Why",
            text(
                f"Orders to keep goods out, and above all their ends, go to a mailbox only when it is known that somebody of "
                f"{ally.authority} reads there."
            ),
        ),
        section("If you know nothing of this", text(f"Do nothing: nothing else comes here. Or write to {clean(contest)}.")),
        sender=sender_of_mails,
        exercise=exercise,
    )


def slowed_down(ally: AllyLike, officer: str, *, sender_of_mails: str, contest: str, exercise: bool = False) -> Rendered:
    """Tells who decides at a contact point that one of its officers wants no more mails."""
    return _mail(
        "ABOUT",
        f"your contact point: mails once a week, {ally.code}",
        f"{clean(officer)} wants no more of our mails. Your contact point gets what can wait once a week from now on.",
        section(
            "What this means",
            items(
                [
                    "New orders and changes come in one mail a week.",
                    "What takes something back (STOP, PAUSED, a firm freed) comes at once, as before: it cannot be left.",
                ]
            ),
        ),
        section(
            "What you can do",
            items(
                [
                    f"If another mailbox is to take over, or all was meant to stay as it was: write to {clean(contest)}.",
                    "If nobody there reads our mails any more: say so, so that goods are not held for orders that ended.",
                ]
            ),
        ),
        sender=sender_of_mails,
        exercise=exercise,
    )


def waits_for_second_person(
    ally: AllyLike, n: int, hours: int, *, sender_of_mails: str, contest: str, exercise: bool = False
) -> Rendered:
    """Tells who decides at a contact point that so many alerts wait for a second person, and after which hours that is an issue."""
    alerts = counted(n, "alert")
    return _mail(
        "ABOUT",
        f"your contact point: {alerts} for a second person, {ally.code}",
        f"{alerts} on what officers of {ally.authority} may do wait{'s' if n == 1 else ''} for a second person.",
        section(
            "What to do",
            items(
                [
                    "Look at what was shown of your local rights with whoever runs crossmarket: crossmarket release lists it.",
                    "crossmarket release ALERT --by WHO lets one go; who had its local rights loaded cannot.",
                    f"Not released within {hours} hours, it is an issue there.",
                ]
            ),
        ),
        section(
            "What does not wait",
            text("The orders themselves, and whatever takes something back: those were told, without what waits here."),
        ),
        section("If this is not yours to decide", text(f"Write to {clean(contest)}.")),
        sender=sender_of_mails,
        exercise=exercise,
    )


def _mail(begins: str, subject: str, first: str, *parts: Section | None, sender: str, exercise: bool) -> Rendered:
    page = Page(
        subject=clean(f"{p.DRILL if exercise else ''}{begins} {subject}"),
        first_line=f"{p.DRILL if exercise else ''}{first}",
        banner=(p.DRILL_BANNER,) if exercise else (),
        lead=(),
        groups=(),
        entries=(),
        sections=sections(*parts),
        footer=(f"Sent by {clean(sender)}.", "Made by machine."),
        end=(p.DRILL_END,) if exercise else (),
    )
    return render_page(page, exercise)
