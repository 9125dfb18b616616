"""Thirty questions that lawyers ask, as saved searches: what each asks, in KQL, with a value to put another in place of.

Their like stand in tests/golden/questions, with the documents that answer them; a test asks both with the values of those.
"""

from __future__ import annotations

from dataclasses import dataclass

from deploy.kibana.data_views import alerts, cases, documents, flags, issues, notices


@dataclass(frozen=True)
class Asked:
    """A question: `query` has `{}` where its `value` stands, an example that Discover's bar takes another in place of."""

    name: str
    about: str  # number, party, goods, state, text, date, told
    title: str
    kind: str
    query: str
    value: str = ""

    @property
    def kql(self) -> str:
        return self.with_value(self.value)

    def with_value(self, value: str) -> str:
        """The same with another value."""
        return self.query.replace("{}", value)


ASKED = (
    Asked("orders-on-a-patent", "number", "Orders that rest on a patent", "flags", f'{flags.patent}: "{{}}"', "US 9,113,703 B2"),
    Asked("notices-on-a-patent", "number", "Notices that name a patent", "notices", f'{notices.patent}: "{{}}"', "US 9,113,703 B2"),
    Asked("orders-on-a-trademark", "number", "Orders that rest on a trademark registration", "flags",
          f'{flags.trademark}: "{{}}"', "Reg. No. 4,206,026"),
    Asked("orders-on-a-claim", "number", "Orders that cover a claim of a patent", "flags", f'{flags.claim}: "{{}}"', "9113703:1"),
    Asked("order-of-a-case", "number", "Orders of an investigation", "flags", f'{flags.case}: "{{}}"', "337-TA-1276"),
    Asked("case-by-docket", "number", "The case of a docket number", "cases", f'{cases.docket}: "{{}}"', "DN 3657"),
    Asked("notices-on-a-tariff-code", "number", "Notices that name a tariff code", "notices",
          f'{notices.hts}: "{{}}"', "8517.13.00"),
    Asked("orders-against-a-party", "party", "Orders that name a company, with all its words", "flags",
          f"{flags.respondent}: ({{}})", "shenzhen and technology"),
    Asked("orders-won-by-a-party", "party", "Orders that a company won", "flags", f'{flags.complainant}: "{{}}"', "Canon Inc."),
    Asked("orders-a-party-was-freed-from", "party", "Orders from which a company was freed", "flags",
          f'{flags.freed}: "{{}}"', "Samsung"),
    Asked("orders-against-a-country", "party", "Orders against companies in two countries", "flags",
          f"{flags.country}: ({{}})", "CN or HK"),
    Asked("cases-with-a-country", "party", "Cases with parties in a country", "cases", f"{cases.country}: {{}}", "TW"),
    Asked("general-orders-on-goods", "goods", "General exclusion orders on goods, since a year", "flags",
          f'{flags.instrument}: GEO and {flags.article}.en: {{}} and {flags.issued} >= "2024-01-01"', "cartridge"),
    Asked("orders-that-leave-out-goods", "goods", "Orders that leave out such goods", "flags",
          f"{flags.not_subject}: {{}}", "redesign*"),
    Asked("cases-by-caption", "goods", "Cases by words of their caption", "cases",
          f"{cases.subject}: ({{}})", '"toner cartridges" and components'),
    Asked("orders-on-a-model", "goods", "Orders and their models", "flags", f'{flags.model}: "{{}}"', "WF-50"),
    Asked("orders-by-default", "state", "Orders in force that were made by default", "flags",
          f"{flags.state}: in_force and {flags.basis}: default"),
    Asked("orders-suspended", "state", "Orders that are suspended", "flags", f"{flags.state}: suspended"),
    Asked("orders-on-trade-dress", "state", "Orders in force on trade dress", "flags",
          f"{flags.right}: trade_dress and {flags.state}: in_force"),
    Asked("trade-secrets-violated", "state", "Cases in which a violation by misappropriated trade secrets was found", "cases",
          f"{cases.right}: trade_secret and {cases.violation_found}: true"),
    Asked("no-violation", "state", "Final determinations that found no violation", "notices",
          f"{notices.event}: final_determination and {notices.violation_found}: false"),
    Asked("advisory-opinions", "state", "Advisory opinions, given or under way", "notices",
          f"{notices.event}: advisory_opinion or {notices.proceeding}: advisory"),
    Asked("cease-and-desist-issued", "state", "Notices by which a cease and desist order was issued", "notices",
          f'{notices.outcome}: "CDO issued"'),
    Asked("rescinded-since", "date", "Orders that ended by rescission, since a day", "flags",
          f'{flags.state}: ended and {flags.end_reason}: rescinded and {flags.state_since} >= "{{}}"', "now/y"),
    Asked("under-review-on", "date", "Orders that were under review on a day", "flags",
          f'{flags.issued} <= "{{}}" and {flags.review_until} >= "{{}}"', "2026-03-01"),
    Asked("texts-of-a-month", "date", "Documents of a month", "documents",
          f'{documents.published} >= "{{}}" and {documents.published} < "{{}}||+1M"', "2026-05-01"),
    Asked("texts-with-a-phrase", "text", "Texts with words one after the other", "documents", f'{documents.full_text}: "{{}}"',
          "country of origin"),
    Asked("texts-with-words", "text", "Texts with words in any form", "documents",
          f"{documents.full_text}.en: ({{}})", "surrendering and mark"),
    Asked("told-without-a-basis", "told", "What an ally was told, with no legal basis on some right", "alerts",
          f"{alerts.ally}: {{}} and {alerts.action}: no_legal_basis", "DE"),
    Asked("to-be-decided", "told", "What a person should decide", "issues",
          f"{issues.status}: open and {issues.issue_kind}: (ambiguous or pending_effect)"),
)  # fmt: skip
