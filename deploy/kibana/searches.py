"""The saved searches: what lawyers and operations staff look for again and again. Queries are in KQL."""

from __future__ import annotations

import json
from dataclasses import dataclass

from crawlers.crawl import source_class
from deploy.kibana.data_views import (
    VIEW_OF,
    Saved,
    View,
    alerts,
    cases,
    documents,
    flags,
    issues,
    notices,
    reference,
    saved_object,
    written,
)
from deploy.kibana.questions import ASKED, Asked
from pipeline.source_settings import source_names

INDEX_REFERENCE = "kibanaSavedObjectMeta.searchSourceJSON.index"
# From the first day that any source is crawled on: before it there is no order, and a chart over the time would begin with blank
# years. Kibana's own default would show the last fifteen minutes.
ALL_TIME = {"from": f"{min(source_class(name).default_since for name in source_names()).isoformat()}T00:00:00.000Z", "to": "now"}


@dataclass(frozen=True)
class Search:
    """One saved search: of which records, which of them, what of them is shown, and in which order."""

    name: str
    title: str
    about: str
    kind: str
    query: str
    columns: tuple[str, ...]
    sort: tuple[tuple[str, str], ...]

    @property
    def id(self) -> str:
        return f"crossmarket-search-{self.name}"

    @property
    def view(self) -> View:
        return VIEW_OF[self.kind]


_ORDER = (
    flags.title,
    flags.order,
    flags.case,
    flags.market,
    flags.state,
    flags.article,
    flags.party,
    flags.patent_written,
    flags.page,
)
_NEWEST_ORDER = ((flags.published, "desc"),)
_CASE = (
    cases.title,
    cases.case,
    cases.docket,
    cases.complainant,
    cases.respondent,
    cases.right,
    cases.patent_written,
    cases.event,
    cases.page,
)
_NOTICE = (
    notices.title,
    notices.case,
    notices.event,
    notices.outcome,
    notices.article,
    notices.claim,
    notices.evidence,
    notices.page,
)
_DOCUMENT = (documents.title, documents.number, documents.case, documents.abstract, documents.full_text, documents.page)
_ALERT = (
    alerts.ally,
    alerts.alert_kind,
    alerts.action,
    alerts.title,
    alerts.case,
    alerts.order,
    alerts.change,
    alerts.days_to_alert,
    alerts.page,
)
_ISSUE = (issues.title, issues.issue_kind, issues.status, issues.reason, issues.repair, issues.last_seen, issues.count)
_LATEST_ISSUE = ((issues.last_seen, "desc"),)

SEARCHES = (
    Search(
        "orders",
        "Orders",
        "Every order that binds at a border, newest first.",
        "flags",
        "",
        (*_ORDER, flags.instrument, flags.model, flags.evidence),
        _NEWEST_ORDER,
    ),
    Search(
        "orders-in-force",
        "Orders in force",
        "Orders that keep goods out today, after their review.",
        "flags",
        f"{flags.state}: in_force",
        (*_ORDER, flags.state_since),
        _NEWEST_ORDER,
    ),
    Search(
        "general-exclusion-orders",
        "General exclusion orders that stand",
        "They bind articles of any source; those that have ended are left out.",
        "flags",
        f"{flags.instrument}: GEO and {flags.standing_order}: true",
        (*_ORDER, flags.any_source),
        _NEWEST_ORDER,
    ),
    Search(
        "rescinded-this-year",
        "Rescinded or vacated this year",
        "Wholly or in part: an order that still stands for the rest is listed with its state.",
        "flags",
        f'{flags.rescinded_on} >= "now/y"',
        (*_ORDER, flags.rescinded_on, flags.end_reason, flags.freed, flags.lifted_patent),
        ((flags.rescinded_on, "desc"),),
    ),
    Search(
        "orders-under-review",
        "Orders under Presidential review",
        "Entry is allowed under bond until the review ends; the end is presumed.",
        "flags",
        f"{flags.state}: issued",
        (*_ORDER, flags.review_until, flags.bond),
        ((flags.review_until, "asc"),),
    ),
    Search(
        "orders-in-doubt",
        "Orders whose texts leave something open",
        "What a lawyer should read in the notice itself.",
        "flags",
        f"{flags.doubt}: * and not {flags.state}: ended",
        (*_ORDER, flags.doubt, flags.evidence),
        _NEWEST_ORDER,
    ),
    Search(
        "cases",
        "Cases",
        "Investigations and complaints, those with the latest notice first. Nobody is accused of more than the notices say.",
        "cases",
        "",
        _CASE,
        ((cases.last_published, "desc"),),
    ),
    Search(
        "trade-secret-cases",
        "Cases on trade secrets",
        "Asserted or found violated: see the standing of each right.",
        "cases",
        f"{cases.right}: trade_secret",
        (*_CASE, cases.violation_found, cases.terminated, cases.orders),
        ((cases.last_published, "desc"),),
    ),
    Search(
        "cases-waiting",
        "Cases that wait for the announcement of an order",
        "A notice changed or ended an order of which the announcement is not held yet.",
        "cases",
        f"{cases.pending} > 0",
        (cases.title, cases.case, cases.pending, cases.orders, cases.page),
        ((cases.last_published, "desc"),),
    ),
    Search(
        "notices",
        "Notices with their evidence",
        "What each document says, and the words that say it. Those on something else are left out: nothing was read of them.",
        "notices",
        f"not {notices.event}: out_of_scope",
        _NOTICE,
        ((notices.published, "desc"),),
    ),
    Search(
        "whole-texts",
        "Whole texts of documents",
        "Type words or a phrase; the found words are marked. Street addresses of parties are left out.",
        "documents",
        "",
        _DOCUMENT,
        ((documents.published, "desc"),),
    ),
    Search(
        "alerts-by-ally",
        "Alerts told, by ally",
        "What each ally was told of which order, and what its officers may do about its rights.",
        "alerts",
        "",
        _ALERT,
        ((alerts.ally, "asc"), (alerts.decided, "desc")),
    ),
    Search(
        "open-issues",
        "Open issues",
        "What could not be looked at, read or sent, and what a person should decide.",
        "issues",
        f"{issues.status}: open",
        _ISSUE,
        _LATEST_ISSUE,
    ),
    Search(
        "documents-not-read",
        "Documents that could not be read",
        "Not repaired yet, whether somebody accepted it or not: an order may lie in them.",
        "issues",
        f"{issues.issue_kind}: could_not_read and not {issues.status}: repaired",
        (*_ISSUE, issues.place, issues.address),
        _LATEST_ISSUE,
    ),
)
_SHOWN = {
    "flags": (_ORDER, _NEWEST_ORDER),
    "cases": (_CASE, ((cases.last_published, "desc"),)),
    "notices": (_NOTICE, ((notices.published, "desc"),)),
    "documents": (_DOCUMENT, ((documents.published, "desc"),)),
    "alerts": (_ALERT, ((alerts.decided, "desc"),)),
    "issues": (_ISSUE, _LATEST_ISSUE),
}


def _question(asked: Asked) -> Search:
    about = f"Put your own value in place of {asked.value}." if asked.value else "A question as it stands."
    return Search(f"asked-{asked.name}", asked.title, about, asked.kind, asked.kql, *_SHOWN[asked.kind])


QUESTIONS = tuple(map(_question, ASKED))
BY_NAME = {search.name: search for search in (*SEARCHES, *QUESTIONS)}


def saved_search(search: Search) -> Saved:
    """The saved object of a search, as Discover opens it."""
    source = {
        "query": {"query": search.query, "language": "kuery"},
        "filter": [],
        "highlightAll": True,
        "indexRefName": INDEX_REFERENCE,
    }
    attributes = {
        "title": search.title,
        "description": search.about,
        "columns": [written(name) for name in search.columns],
        "sort": [list(pair) for pair in search.sort],
        "grid": {},
        "hideChart": True,
        "isTextBasedQuery": False,
        "kibanaSavedObjectMeta": {"searchSourceJSON": json.dumps(source)},
        "timeRestore": True,
        "timeRange": ALL_TIME,
    }
    return saved_object("search", search.id, attributes, [reference(INDEX_REFERENCE, search.view)])
