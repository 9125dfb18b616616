"""Words of English questions about orders, and what each says: whether it asks, bars, tells how an order stands, or says nothing.

Many are names of goods as well (covers, bars, a standing desk): they are heard only beside a verb or the name of orders.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.search.common_words import COMMON

# How a sentence begins that asks.
HEADS = tuple(tuple(head.split()) for head in (
    "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "is", "are", "was", "were", "has", "have",
    "does", "did",
    "show me", "tell me", "give me", "find me", "find all", "find any", "list all", "list the", "list every", "show all",
    "show the",
    "show every", "i need", "i want", "i am looking for", "i'm looking for", "looking for", "search for", "please",
    "against whom",
    "against which", "in which", "on which", "under which", "by whom", "for which", "any orders", "any exclusion", "do we",
    "do i",
))  # fmt: skip
# Verbs that ask only in front of one of these; else they may begin a name ("May Company", "Will-Burt").
AUXILIARIES = frozenset(("can", "could", "may", "must", "should", "will", "would", "do", "am"))
ASKED_AT_ONCE = frozenset(
    ["i", "we", "you", "they", "it", "one", "somebody", "someone", "anybody", "anyone", "the", "an", "a", "any", "there"]
)
# Names for orders besides those of instruments.
ORDERS_BESIDES = frozenset((
    "ban", "bans", "import ban", "import bans", "embargo", "exclusions", "prohibition", "import prohibition",
    "import restriction",
    "import restrictions", "border measure", "border measures",
))  # fmt: skip
BARRED = frozenset((
    "barred", "banned", "prohibited", "excluded", "forbidden", "blocked", "kept out", "keep out", "shut out", "stopped",
    "precluded",
    "may not", "must not", "cannot", "can not", "can't", "not allowed", "no longer allowed", "not permitted", "allowed",
    "permitted",
    "legal", "illegal", "unlawful", "lawful", "bar", "bars", "exclude", "excludes", "block", "blocks", "prohibit", "prohibits",
))  # fmt: skip
# An order binds from its issue on, under bond until its review is over: to one who asks what stands, it stands.
_STANDS = "state:(in_force OR issued)"
STANDING: Mapping[str, str] = {
    **dict.fromkeys((
        "in force", "still in force", "currently in force", "now in force", "in effect", "still in effect", "currently in effect",
        "effective", "active", "valid", "binding", "standing", "stands", "still stands", "still stand", "still apply",
        "still applies",
        "current", "not expired", "not yet expired", "not ended", "not been lifted", "not been rescinded", "not been ended",
    ), _STANDS),
    "not in force": "state:(ended OR suspended)", "not in effect": "state:(ended OR suspended)", "suspended": "state:suspended",
    "on hold": "state:suspended", "stayed": "state:suspended", "under review": "state:issued",
    "still under review": "state:issued",
    "under presidential review": "state:issued",
}  # fmt: skip
ENDED = "ended"  # for whatever reason
ENDS_OF: Mapping[str, str] = {
    **dict.fromkeys((
        "lifted", "ended", "over", "cancelled", "canceled", "revoked", "repealed", "abolished", "dropped", "removed",
        "discontinued",
        "no longer in force", "no longer in effect", "no longer valid", "set aside", "overturned", "void", "annulled",
        "come to an end",
    ), ENDED),
    "rescinded": "rescinded", "vacated": "vacated", "expired": "expired", "lapsed": "expired", "run out": "expired",
    "reversed": "reversed", "disapproved": "disapproved", "vetoed": "disapproved", "withdrawn": "withdrawn",
}  # fmt: skip
CHANGED = frozenset(("modified", "amended", "narrowed"))
ISSUED = frozenset(("issued", "made", "entered", "imposed", "granted"))
PUBLISHED = frozenset(("published", "printed", "announced"))
FILED = frozenset(("filed", "lodged"))  # on a day that texts alone have
# Verbs that say of orders no more than that they are about something.
ABOUT = frozenset(["cover", "covers", "covered", "covering", "target", "targets", "targeted", "face", "faces", "facing",
    "bind", "binds", "bound", "name", "named", "names", "naming", "hit", "end", "ends", "expire", "stand", "exist", "exists",
    "apply", "applies", "ship", "buy"])  # fmt: skip
# Beside one of these a word of those above is no name of goods.
BEFORE_WORDS = frozenset(["is", "are", "was", "were", "been", "be", "being", "not", "still", "currently", "now", "already",
    "it", "order", "orders", "ban", "bans", "that", "got", "get", "has", "have", "had", "remain", "remains", "yet", "longer",
    "does", "do", "did", "they", "also", "ever", "never", "to"])  # fmt: skip
BEHIND_WORDS = frozenset(
    [
        "order",
        "orders",
        "exclusion",
        "limited",
        "general",
        "temporary",
        "seizure",
        "cease",
        "consent",
        "ban",
        "bans",
        "from",
        "by",
        "since",
        "until",
    ]
)
# Who or what is asked for, behind what asks; no text has it for that.
SUBJECTS = frozenset(["company", "companies", "firm", "firms", "importer", "importers", "manufacturer", "manufacturers",
    "maker", "makers", "seller", "sellers", "supplier", "suppliers", "party", "parties", "case", "cases", "investigation",
    "investigations", "proceeding", "proceedings", "notice", "notices", "document", "documents", "product", "products",
    "goods", "article", "articles", "item", "items", "people", "persons", "information", "news", "status", "outcome",
    "result", "number", "name", "names", "patent", "patents"])  # fmt: skip
BEFORE_SUBJECTS = frozenset(
    [
        "which",
        "what",
        "any",
        "the",
        "many",
        "all",
        "every",
        "whose",
        "are",
        "is",
        "were",
        "can",
        "may",
        "do",
        "me",
        "list",
        "show",
        "find",
        "these",
        "those",
        "other",
    ]
)
_PLACES = ("united states", "us", "usa", "u.s", "u.s.a", "america", "border", "country", "market")
SILENT = frozenset((
    *(f"{at} {the}{place}" for at in ("into", "to", "in", "from", "at", "by", "of") for the in ("", "the ") for place in _PLACES),
    "at customs", "by customs", "or not", "any more", "right now", "at present", "rest on", "rests on", "based on",
    "rely on", "relies on",
    "bound by", "covered by", "hit by", "affected by", "targeted by", "target of", "subject to", "face an", "face a", "faces an",
    "faces a", "behind an", "behind any", "behind the", "named in", "named by", "allowed to", "looking at", "a look at",
))  # fmt: skip
_NOTHING_SAID = (
    "me i we please am my anymore currently presently today already yet ever import "
    "imports imported importing importation entry enter entering bring bringing sell selling sold concern concerns "
    "concerning affect "
    "affects affected involve involves involved involving relate relates related relating regarding deals dealing "
    "against show tell "
    "give find list need want looking search know see got still so anybody anyone anything somebody someone something nobody "
    "happened happen become became going latest ruled decided every also"
)
# Words of English that have no content of their own.
FUNCTION = (COMMON - {"not"}) | frozenset(
    [
        "a",
        "an",
        "as",
        "at",
        "be",
        "by",
        "do",
        "if",
        "in",
        "is",
        "it",
        "of",
        "on",
        "to",
        "us",
        "via",
        "within",
        "without",
        "we",
        "i",
        "my",
        "me",
    ]
)
EMPTY = FUNCTION | frozenset(_NOTHING_SAID.split())
IMPORTS = frozenset(
    ["import", "imports", "imported", "importing", "importation", "bring", "sell", "selling", "sold", "enter", "entered"]
)
MAY = frozenset(("can", "could", "may", "am"))  # "can I import": whether it is barred
SAID_OTHERWISE = {"complained": "complaint", "complains": "complaint", "complaining": "complaint", "complain": "complaint"}
