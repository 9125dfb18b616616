"""The mail that asks a contact point again whether it knows of a recall. Pure.

It says what is no more to be acted on, as the recall did, and nothing of what else may have changed since.
"""

from __future__ import annotations

from alerts import closing, first_line, subject
from alerts import phrases as p
from alerts.asking import DAYS
from alerts.beside import Earlier
from alerts.entry import AllyLike
from alerts.many.ends import Again
from alerts.page import Page, items, section, sections, text
from alerts.render import Rendered, render_page
from alerts.words import clean, shorten
from pipeline.records import Alert

_SUBJECT = 78  # characters, as of any mail


def asks_again(
    alert: Alert, ally: AllyLike, told: Earlier, address: str, step: int, telephone: str, *, sender: str, contest: str
) -> Rendered:
    """`told`: the recall, as the address was given it; `step`: the how many-th asking, 0: because somebody wanted it."""
    flag = alert.flag
    own = subject.of_alert(alert).partition(" | ")[0]
    asking = again(told, address, step, telephone)
    page = Page(
        subject=f"{shorten(clean(own), _SUBJECT - len(asking.nth) - len(' | '))} | {asking.nth}",
        first_line=first_line.of_alert(alert),
        banner=(p.DRILL_BANNER,) if flag.exercise else (),
        lead=(),
        groups=(),
        entries=(),
        sections=sections(
            section(
                "Why this mail",
                text(
                    f"On {told.on.isoformat()} this was told to {clean(address)}: {told.subject}, {told.reference}.",
                    f"Nobody of {ally.authority} has said since that it is known there.",
                ),
            ),
            section(
                "What to do",
                items(
                    [
                        "See that it is off your lists, and that goods held for it are reviewed.",
                        "Then reply from an address of your contact point, with DONE alone in the first line.",
                        asking.when,
                    ]
                ),
            ),
            closing.contest(ally, contest, f"alert {alert.id}", act_possible=False),
        ),
        footer=tuple(closing.footer(ally, sender, (), alert.decided_at, [closing.told(alert)], [flag])),
        end=(p.DRILL_END,) if flag.exercise else (),
    )
    return render_page(page, flag.exercise)


def again(told: Earlier, address: str, step: int, telephone: str) -> Again:
    """The words of one asking, of one recall or of a STOP list."""
    call = f"telephone {clean(telephone)}" if telephone else "telephone"
    after = ", ".join(map(str, DAYS[:-1])) + f" and {DAYS[-1]} days"
    nth = f"asked again, {step} of {len(DAYS)}" if step else "asked again"
    return Again(told, address, nth, f"It is asked for {after} after it was told; then we {call}.")
