"""The three dashboards: the overview, the lawyers' page, the operations page."""

from __future__ import annotations

from deploy.kibana import texts
from deploy.kibana.data_views import alerts, documents, flags, issues, lag
from deploy.kibana.lens import count, largest, number, over_time, percentile, series, table, top
from deploy.kibana.panels import Choice, Dashboard, Panel
from deploy.kibana.searches import ALL_TIME, BY_NAME, Search

TWO_WEEKS = {"from": "now-14d", "to": "now"}
_IN_FORCE = f"{flags.state}: in_force"
_TOLD = f"{alerts.alert_kind}: alert"
_NEWS = f"{_TOLD} and {alerts.days_to_alert} <= {texts.NEWS_DAYS}"
_LATE = f"{_TOLD} and {alerts.days_to_alert} > {texts.NEWS_DAYS}"
_OPEN = f"{issues.status}: open"


def _search(name: str, width: int, height: int, time: dict[str, str] | None = None, title: str = "") -> Panel:
    search: Search = BY_NAME[name]
    return Panel(name, title or search.title, search, width, height, time, search.about)


def _took(name: str, field: str, title: str, width: int) -> Panel:
    """How long one step took: half of the alerts, and 90 of 100."""
    half, most = percentile(field, 50, "half of them within (hours)", 2), percentile(field, 90, "90 of 100 within (hours)", 2)
    about = texts.FROM_AN_ACT if title.startswith("≤") else ""
    return Panel(name, title, number("alerts", f"{field}: *", half, most), width, 8, about=about)


OVERVIEW = Dashboard(
    "overview",
    "crossmarket: overview",
    "Orders in force, alerts to allies, and how fast they were told.",
    (
        (Panel("about", "", texts.OVERVIEW, 48, 9),),
        (
            Panel("in-force", "Orders in force", number("flags", _IN_FORCE, count("in force")), 10, 7),
            Panel("under-review", "Under review", number("flags", f"{flags.state}: issued", count("under review")), 10, 7),
            Panel("told", "Alerts, updates and cancels", number("alerts", "", count("told")), 8, 7),
            Panel("late", f"First told after {texts.NEWS_DAYS} days", number("alerts", _LATE, count("orders to allies")), 8, 7),
            Panel(
                "days",
                "Days from publication to alert, of news",
                number(
                    "alerts",
                    _NEWS,
                    percentile(alerts.days_to_alert, 50, "half of them within"),
                    percentile(alerts.days_to_alert, 95, "95 of 100 within"),
                ),
                12,
                7,
            ),
        ),
        (
            Panel(
                "by-market",
                "In force, by market",
                series("flags", _IN_FORCE, "bar_horizontal", top(flags.market, "market", "n"), {"n": count("orders")}),
                16,
                12,
            ),
            Panel(
                "by-instrument",
                "In force, by kind of order",
                series("flags", _IN_FORCE, "bar_horizontal", top(flags.instrument, "kind of order", "n"), {"n": count("orders")}),
                16,
                12,
            ),
            Panel(
                "by-right",
                "In force, by kind of right",
                series("flags", _IN_FORCE, "bar_horizontal", top(flags.right, "kind of right", "n"), {"n": count("orders")}),
                16,
                12,
            ),
        ),
        (
            Panel(
                "orders-over-time",
                "Orders by year of announcement",
                series(
                    "flags",
                    "",
                    "bar_stacked",
                    over_time(flags.published, "announced", "1y", empty=False),
                    {"n": count("orders")},
                    top(flags.instrument, "kind of order", "n"),
                ),
                24,
                13,
            ),
            Panel(
                "days-over-time",
                "Days from publication to alert, of news, by month",
                series(
                    "alerts",
                    _NEWS,
                    "line",
                    over_time(alerts.decided, "decided", "1M", empty=False),
                    {
                        "p50": percentile(alerts.days_to_alert, 50, "half within"),
                        "p90": percentile(alerts.days_to_alert, 90, "90 of 100 within"),
                        "p99": percentile(alerts.days_to_alert, 99, "99 of 100 within"),
                    },
                ),
                24,
                13,
            ),
        ),
        (
            Panel(
                "by-ally",
                "Told, by ally and what its officers may do about some right",
                series(
                    "alerts",
                    "",
                    "bar_stacked",
                    top(alerts.ally, "ally", "n"),
                    {"n": count("told")},
                    top(alerts.action, "action", "n"),
                ),
                48,
                13,
            ),
        ),
        (_search("rescinded-this-year", 24, 14), _search("orders-under-review", 24, 14)),
    ),
    (
        Choice(flags.exercise, "flags", "Drill"),
        Choice(flags.market, "flags", "Market"),
        Choice(flags.instrument, "flags", "Kind of order"),
        Choice(flags.right, "flags", "Kind of right"),
    ),
    ALL_TIME,
)

LAWYERS = Dashboard(
    "lawyers",
    "crossmarket: lawyers' page",
    "Orders, cases, notices with their evidence, alerts and whole texts: by case, party, right, article and words.",
    (
        (Panel("how-to-search", "", texts.LAWYERS, 48, 24),),
        (_search("orders", 48, 16),),
        (_search("cases", 48, 14),),
        (_search("notices", 48, 16),),
        (_search("alerts-by-ally", 48, 12),),
        (_search("whole-texts", 48, 16),),
    ),
    (
        Choice(flags.case, "cases", "Case"),
        Choice(flags.party, "notices", "Party"),
        Choice(flags.right, "notices", "Kind of right"),
        Choice(flags.patent_written, "notices", "Patent"),
        Choice(flags.market, "notices", "Market"),
    ),
    ALL_TIME,
)

OPERATIONS = Dashboard(
    "operations",
    "crossmarket: operations",
    "Whether every source is heard, how far the stages are behind, and what is open.",
    (
        (Panel("about", "", texts.OPERATIONS, 48, 8),),
        (
            Panel("open", "Open issues", number("issues", _OPEN, count("open")), 12, 8, ALL_TIME),
            Panel(
                "unread",
                "Documents that could not be read",
                number("issues", BY_NAME["documents-not-read"].query, count("not repaired")),
                12,
                8,
                ALL_TIME,
            ),
            Panel(
                "last-seen",
                "Last seen",
                table(
                    "documents",
                    "",
                    {
                        "source": top(documents.source, "source", "n", 50),
                        "fetched": largest(documents.fetched, "last fetched"),
                        "published": largest(documents.published, "newest published"),
                        "n": count("documents"),
                    },
                    "fetched",
                ),
                24,
                8,
                ALL_TIME,
                "The source that has been silent longest comes first.",
            ),
        ),
        (
            Panel(
                "lag",
                "Messages not worked on, by stage",
                series(
                    "lag",
                    "",
                    "line",
                    over_time(lag.at, "sampled"),
                    {"most": largest(lag.lag, "not worked on")},
                    top(lag.stage, "stage", "most", 20),
                ),
                24,
                13,
            ),
            Panel(
                "waiting",
                "Waiting to be published or sent, by stage",
                series(
                    "lag",
                    "",
                    "line",
                    over_time(lag.at, "sampled"),
                    {"most": largest(lag.waiting, "waiting")},
                    top(lag.stage, "stage", "most", 20),
                ),
                24,
                13,
            ),
        ),
        (
            Panel(
                "documents-a-day",
                "Documents by day of publication",
                series(
                    "documents",
                    "",
                    "bar_stacked",
                    over_time(documents.published, "published", "1d"),
                    {"n": count("documents")},
                    top(documents.source, "source", "n", 20),
                ),
                24,
                13,
                {"from": "now-60d", "to": "now"},
            ),
            Panel(
                "issues-by-kind",
                "Open issues, by kind",
                series("issues", _OPEN, "bar_horizontal", top(issues.issue_kind, "kind", "n"), {"n": count("open")}),
                24,
                13,
                ALL_TIME,
            ),
        ),
        (
            _took("act-to-seen", alerts.hours_act_to_seen, "≤ act to seen", 10),
            _took("seen-to-read", alerts.hours_seen_to_read, "Seen to read", 9),
            _took("read-to-told", alerts.hours_read_to_told, "Read to told", 9),
            _took("act-to-told", alerts.hours_act_to_told, "≤ act to told", 10),
            _took("told-to-answered", alerts.hours_told_to_answered, "Told to answered", 10),
        ),
        (
            Panel(
                "act-to-told-over-time",
                "≤ act to told, hours by week of the decision",
                series(
                    "alerts",
                    f"{alerts.hours_act_to_told}: *",
                    "line",
                    over_time(alerts.decided, "decided", "1w", empty=False),
                    {f"p{n}": percentile(alerts.hours_act_to_told, n, f"{n} of 100 within", 2) for n in (50, 90, 99)},
                ),
                48,
                13,
                {"from": "now-1y", "to": "now"},
                texts.FROM_AN_ACT,
            ),
        ),
        (_search("open-issues", 48, 16, ALL_TIME),),
        (_search("documents-not-read", 48, 12, ALL_TIME),),
    ),
    (),
    TWO_WEEKS,
    refresh_seconds=60,
)

DASHBOARDS = (OVERVIEW, LAWYERS, OPERATIONS)
