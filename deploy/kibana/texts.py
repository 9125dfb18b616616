"""What the dashboards say in words. The examples are queries that a test runs."""

from __future__ import annotations

from deploy.kibana.data_views import alerts, cases, documents, flags, issues, notices
from deploy.kibana.questions import ASKED
from deploy.kibana.searches import BY_NAME
from pipeline.settings import Settings

NEWS_DAYS = int(Settings.model_fields["news_days"].default)  # what is older when it is told goes into a list

FROM_AN_ACT = "An act has a day: counted from its end where the authority sits, so that it took at least so long (≤ the act)."

# Queries in KQL, each with what it finds.
LAWYERS_EXAMPLES = (
    (f'{flags.case}: "337-TA-1276"', "one investigation; `337-1276` or `Inv. No. 337-TA-1276` in quotes is the same"),
    (
        f'{flags.patent}: "U.S. Patent No. 9,113,703"',
        "one patent in any spelling; so also `trademark`, `copyright`, `model`, `hts`",
    ),
    (f"{flags.party}: shenzhen", "every party with that word in its name; `complainant` and `respondent` say which side"),
    (f'{flags.article}: "unmanned aerial"', "these words, one after the other, in the articles that an order bars"),
    (
        f"{flags.article}.en: drones",
        "also drone: English words by their stems; `.de`, `.fr`, `.nl`, and `.cjk` for Asian scripts",
    ),
    (f"{flags.article}: dron*", "words that begin so"),
    (f"{notices.evidence}: bond and {notices.event}: final_determination", "both; write `and`, `or`, `not` and brackets"),
    (f"{flags.state}: in_force and {flags.instrument}: (GEO or LEO)", "one of several values"),
    (f'{flags.published} >= "2024-01-01" and {flags.published} < "now/y"', "dates; `now-30d` is thirty days ago"),
    (f"{flags.doubt}: *", "orders whose texts leave something open"),
    ("lithium and battery", "both words, anywhere; without `and` *either* is enough"),
)


_ABOUT = {
    "number": "By a number",
    "party": "By a company or a country",
    "goods": "By the goods",
    "state": "By how it stands, or what was decided",
    "date": "By a day",
    "text": "In whole texts",
    "told": "What was told, and what is open",
}


def _questions() -> str:
    """Links to the questions, a line for what they go by."""
    lines = {about: [_link(f"asked-{one.name}") for one in ASKED if one.about == about] for about in _ABOUT}
    return "\n".join(f"- **{_ABOUT[about]}**: {' · '.join(links)}" for about, links in lines.items())


def _link(name: str) -> str:
    """A link to a saved search, relative to a dashboard's address; its id is the space's (`deploy.kibana.spaces`)."""
    search = BY_NAME[name]
    return f"[{search.title}](discover#/view/{search.id})"


OVERVIEW = f"""### Orders and alerts at a glance

An **order** keeps one product out of one market. `{flags.state}` says where it stands: *issued* (under review, entry under bond),
*in_force*, *suspended*, *ended*. An **alert** tells one ally of one order, and what its officers may do about each of its rights
(`{alerts.action}`): where that differs by right, the alert counts under each action, and says in itself which right has which.

Days to alert count from the day of publication to the decision to tell, of news alone: orders that were told within
{NEWS_DAYS} days. What was told later stands beside it: mostly what was in force before the first run, in lists; on any other day
a number that grows there means that something was seen late. Drills are in all figures: choose *false* under Drill to leave them
out.

{_link("orders-in-force")} · {_link("general-exclusion-orders")} · {_link("orders-in-doubt")} · {_link("alerts-by-ally")}
"""

LAWYERS = (
    """### How to search

Choose above, or type into the search bar; both narrow every table below. Upper and lower case are the same, and all spellings of a
number are one.

**Here words side by side mean *either*, not *both*.** Write `and` between them, or quotes around words that follow each other. **A
number goes in quotes behind its field** (`case:`, `patent:`): by itself it finds every text with one of its parts. Between two
conditions stands `and`, too. A field that does not exist finds nothing, and nobody says so: see the list of fields in Discover.
Tables show values with their names, *GEO (general exclusion order)*; the bar takes the code before the brackets, or *in force* in
quotes as it is shown.

| type | to find |
|---|---|
"""
    + "".join(f"| `{query}` | {finds} |\n" for query, finds in LAWYERS_EXAMPLES)
    + f"""
A table whose records lack the field that you name stays empty. Each field's meaning stands beside it in Discover. What is shown
is what was read, with the words it was read from (`{flags.evidence}`); the notice itself decides (`{documents.page}` opens it). The
number of a case or an order opens this page with all of that case: its orders, notices, alerts and texts.

### Thirty questions

Open one, and put your own number, name or day in place of the one that stands there.

{_questions()}

{_link("trade-secret-cases")} · {_link("cases-waiting")} · {_link("orders-in-doubt")} · {_link("whole-texts")}
"""
)

OPERATIONS = f"""### Is everything being seen?

An empty chart is a warning, not good news. Look first at *Last seen*: a source that has been silent for longer than usual, or a
stage whose lag only grows, is why allies hear nothing. An open issue says why (`{issues.reason}`) and what to do
(`{issues.repair}`); `crossmarket issues --accept ID` says that a person has looked. Cases count under `{cases.pending}` what
waits for an announcement.

How long alerts took by step is what `crossmarket latency` says, in hours, of those that a mail of their own told: from an act,
which has a day, it counts from that day's end (≤). Drills are in none of these figures.

{_link("open-issues")} · {_link("documents-not-read")} · {_link("cases-waiting")}
"""
