"""The e-mails: an alert, update or cancel about one order, and the inventory of many. Pure: the same records give the same bytes.

An officer has ten seconds: the first screen says what, how it stands, what may be done, what is missing and whose goods. The text
part is complete without the HTML and without any link, because gateways strip links or open them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, select_autoescape

from alerts import by_right, closing
from alerts import words as w
from alerts.entry import AllyLike, entry, rows_of_law
from alerts.naming import order_name, order_number
from alerts.page import Entry, Fact, Group, Page, Row, section, sections, text
from pipeline.authorities.declared import authority
from pipeline.records import Alert, AlertKind, LegalRow, State

WIDTH = 76
SUBJECT = 149
_PRODUCT = 40  # characters of it that a subject has room for, whatever else it says
_LABEL = 10
_STATE_ORDER = (State.IN_FORCE, State.ISSUED, State.SUSPENDED, State.ENDED)
_DRILL = ("EXERCISE EXERCISE EXERCISE: a drill, all invented. Stop no goods for it.",)
_PART_DRILL = (
    "PARTLY EXERCISE",
    "Some orders in this mail are drills and say EXERCISE: stop no goods for those. The others are real.",
)


@dataclass(frozen=True)
class Rendered:
    """A mail's words; `alerts.envelope.build` makes the bytes."""

    subject: str
    text: str
    html: str
    exercise: bool = False  # a drill from end to end


def render_alert(alert: Alert, ally: AllyLike, *, sender: str, contest: str, coverage: Sequence[str] = ()) -> Rendered:
    """The mail about one order: an alert, an update or a cancel."""
    flag = alert.flag
    ended = alert.kind is AlertKind.CANCEL
    name = f"{ally.authority} ({ally.code})"
    title = f"STOP ACTING ON {order_name(flag)}" if ended else f"{w.KINDS[alert.kind]} for {name}, about the {w.markets_of(flag)}"
    lead = [f"Cancel for {name}."] if ended else []
    if alert.kind is AlertKind.ALERT and alert.n > 1:
        taken_back = [e.taken_back for e in flag.events if e.taken_back][-1:]
        lead = ["You were told before that this order had ended. It stands again."]
        lead += [f"That it had ended was taken back by {w.sentence(w.said(word))}" for word in taken_back]
    page = Page(
        banner=_DRILL if flag.exercise else (),
        title=w.clean(title),
        lead=tuple(map(w.clean, lead)),
        groups=(),
        entries=(entry(alert, ally, title="", own_law=True),),
        sections=sections(
            closing.not_decided([flag], ally),
            closing.contest(ally, contest, f"alert {alert.id}", by_right.act_possible([alert.decision])),
        ),
        footer=tuple(closing.footer(ally, sender, coverage, alert.decided_at, [closing.told(alert)], [flag])),
    )
    return _rendered(_subject(alert), page, flag.exercise)


def render_inventory(
    alerts: Sequence[Alert], ally: AllyLike, *, sender: str, contest: str, as_of: datetime, coverage: Sequence[str]
) -> Rendered:
    """One mail that lists every order that stands and which the ally has not been told of."""
    ordered = sorted(alerts, key=_place)
    flags = [a.flag for a in ordered]
    drills = sum(f.exercise for f in flags)
    drill = bool(flags) and drills == len(flags)
    page = Page(
        banner=_DRILL if drill else _PART_DRILL if drills else (),
        title=f"INVENTORY for {w.clean(ally.authority)} ({ally.code})",
        lead=tuple(_inventory_lead(ordered)),
        groups=tuple(_groups(ordered)),
        entries=tuple(_numbered(n, alert, ally) for n, alert in enumerate(ordered, start=1)),
        sections=sections(
            section("Legal basis", text("Pointers for your lawyers, not advice:"), rows_of_law(_all_rows(ordered))),
            closing.not_decided(flags, ally),
            closing.contest(ally, contest, "the alert at the end of its entry", by_right.act_possible(a.decision for a in ordered)),
        ),
        footer=tuple(closing.footer(ally, sender, coverage, as_of, [], flags)),
    )
    mark = "[EXERCISE] " if drill else "[PARTLY EXERCISE] " if drills else ""
    markets = ", ".join(sorted({code for f in flags for code in authority(f.authority).binds})) or "no market"
    local = w.moment(as_of, ally.time_zone)[:10]
    subject = (
        f"{mark}INVENTORY · {w.counted(len(flags), 'order')} that stand{'s' if len(flags) == 1 else ''} · {markets} · as of {local}"
    )
    return _rendered(subject, page, drill)


# --- subjects -------------------------------------------------------------------------------------------------------------


def _subject(alert: Alert) -> str:
    """[EXERCISE] KIND · SUSPENDED · action · product · instrument and order number: the product alone is ever cut."""
    flag = alert.flag
    mark = "[EXERCISE] " if flag.exercise else ""
    product = w.product(flag.articles)
    doubtful = f"{w.MAY_HAVE_ENDED} · " if flag.may_have_ended else ""
    suspended = f"{w.STATES[flag.state]} · " if flag.state is State.SUSPENDED else ""
    head = f"{mark}{w.KINDS[alert.kind]} · {suspended}{doubtful}"
    tail = f" · {authority(flag.authority).markets} {flag.instrument} {w.shorten(w.clean(order_number(flag)), 50)}"
    room = SUBJECT - len(head) - len(" · ") - len(tail)
    ended = alert.kind is AlertKind.CANCEL
    action = "STOP ACTING ON" if ended else by_right.short_named(alert.decision, room - min(len(product), _PRODUCT))
    return f"{head}{action} · {w.shorten(product, room - len(action))}{tail}"


# --- the inventory --------------------------------------------------------------------------------------------------------


def _place(alert: Alert) -> tuple[bool, int, int, str, str, str]:
    flag = alert.flag
    rank = list(authority(flag.authority).by_code).index(flag.instrument)
    return (flag.may_have_ended, _STATE_ORDER.index(flag.state), rank, flag.market, order_number(flag), flag.id)


def _inventory_lead(alerts: Sequence[Alert]) -> Iterator[str]:
    yield f"{w.counted(len(alerts), 'order')} that stand{'s' if len(alerts) == 1 else ''} and of which you were not told before."
    states = Counter(w.STATES[a.flag.state] for a in alerts)
    if states:
        yield "How they stand: " + ", ".join(f"{n} {state}" for state, n in states.items()) + "."
    if doubtful := sum(a.flag.may_have_ended for a in alerts):
        yield f"{doubtful} of them {w.MAY_HAVE_ENDED}. They stand apart, as the last ones: all their rights are past their terms."
    actions = Counter(by_right.short(a.decision) for a in alerts)
    if actions:
        yield "What you may do: " + ", ".join(f"{n} x {action}" for action, n in actions.most_common()) + "."
    yield "This is no news: it brings you up to date once. What changes from now on comes by itself."


def _groups(alerts: Sequence[Alert]) -> Iterator[Group]:
    grouped: dict[str, list[Row]] = {}
    for n, alert in enumerate(alerts, start=1):
        flag = alert.flag
        words = authority(flag.authority).instrument(flag.instrument).words
        state = w.MAY_HAVE_ENDED.upper() if flag.may_have_ended else w.STATES[flag.state]
        title = f"{state}: {authority(flag.authority).markets} {words} ({flag.instrument})"
        until = flag.review_until if flag.state is State.ISSUED else None
        row = Row(
            n=n,
            order=w.clean(order_number(flag)),
            since=f"review until {until.isoformat()}" if until else f"since {flag.state_since.isoformat()}",
            action=by_right.short(alert.decision),
            product=("EXERCISE " if flag.exercise else "") + w.shorten(w.product(flag.articles), 60),
        )
        grouped.setdefault(title, []).append(row)
    return (Group(title, tuple(rows)) for title, rows in grouped.items())


def _numbered(n: int, alert: Alert, ally: AllyLike) -> Entry:
    flag = alert.flag
    drill = "EXERCISE " if flag.exercise else ""
    title = w.clean(f"{drill}[{n}] {order_number(flag)} {flag.instrument}: {w.shorten(w.product(flag.articles), 90)}")
    found = entry(alert, ally, title=title, own_law=False)
    told = section("Reference", text(closing.told(alert)))
    return Entry(found.title, found.facts, (*found.sections, told), found.exercise)


def _all_rows(alerts: Sequence[Alert]) -> tuple[LegalRow, ...]:
    return tuple(dict.fromkeys(row for a in alerts for row in a.decision.rows))


# --- templates ------------------------------------------------------------------------------------------------------------


def _rendered(subject: str, page: Page, exercise: bool) -> Rendered:
    return Rendered(
        subject=subject,
        text=_template("mail.txt.j2").render(page=page),
        html=_template("mail.html.j2").render(page=page),
        exercise=exercise,
    )


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("alerts", "templates"),
        autoescape=select_autoescape(enabled_extensions=("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(wrap=_wrap, hang=_hang, table=_table)
    return environment


def _wrap(words: str, first: str = "", rest: str = "") -> str:
    """Lines of at most `WIDTH`, broken at blanks only: an identifier is never broken, however long."""
    lines, line, empty = [], first, True
    for word in words.split():
        if empty:
            line, empty = line + word, False
        elif len(line) + 1 + len(word) <= WIDTH:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = rest + word
    return "\n".join([*lines, line])


def _hang(fact: Fact) -> str:
    """A fact of the first screen: its label, and its lines beside it."""
    indent = " " * _LABEL
    label = f"{fact.label}:".ljust(_LABEL)
    inner = [indent + "  " * line.startswith("- ") for line in fact.lines]  # what is listed goes on beside its dash
    return "\n".join(_wrap(line, indent if n else label, inner[n]) for n, line in enumerate(fact.lines))


def _table(group: Group) -> str:
    """One line an order, however long."""
    widths = [max(len(getattr(row, name)) for row in group.rows) for name in ("order", "since", "action")]
    return "\n".join(
        f"[{row.n}]".ljust(6)
        + "  ".join(cell.ljust(width) for cell, width in zip((row.order, row.since, row.action), widths, strict=True))
        + f"  {row.product}"
        for row in group.rows
    )
