"""What every mail must be, whatever it tells: its subject in its budget, its card whole, its text and its HTML the same."""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser

import flags

from alerts.first_screen import telephone
from alerts.first_screen.card import ROWS, Card, card
from alerts.law.allies import load_allies
from alerts.law.basis import Local, lawful_action
from alerts.letter.render import Rendered
from alerts.telling.kinds import MailKind
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes
from alerts.wording.flowed import unfolded
from alerts.wording.phrases import (
    DRILL,
    FIRST_SUSPENDED,
    HELD,
    HELD_UNLESS_NEW,
    HELD_WITHOUT_POWER,
    PART_DRILL,
    REST_ACTS,
    REST_NO_ACT,
    TELL_ALL,
)
from pipeline.records import Alert, AlertKind, CourtReview, Flag, FlagParty, FlagRight, ScopeStep, State

WHAT_OF_THE_REST = (REST_ACTS, REST_NO_ACT, FIRST_SUSPENDED)
CONTEST = "corrections@crossmarket.example"
_NUMBER = r"[\x21-\x7e]+"
_SUBJECT = re.compile(rf"(NEW|CHANGE|STOP|PAUSED) ({_NUMBER}) ")
_BLOCKS = frozenset({"p", "li", "div", "td", "th", "tr", "h1", "h2", "h3", "dt", "dd", "blockquote", "ul", "table", "hr"})


class Seen(HTMLParser):
    """The words of an HTML part that a reader sees, in lines of its blocks; and its tags and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self._hidden = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self._hidden += tag in ("head", "style", "title")
        self.text += "\n" * (tag in _BLOCKS)

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("head", "style", "title")
        self.text += "\n" * (tag in _BLOCKS)

    def handle_data(self, data: str) -> None:
        self.text += "" if self._hidden else data

    @property
    def words(self) -> list[str]:
        return self.text.split()


def words_of_text(text: str) -> list[str]:
    """The words of the text part, as a program shows it: without the marks of lists and the lines between parts."""
    kept = [line for line in unfolded(text).splitlines() if not re.fullmatch(r"[=-]{5,}", line)]
    return " ".join(line.removeprefix("- ") for line in kept).split()


def says_the_same(mail: Rendered) -> None:
    """The same words in the same order."""
    html = [word.casefold() for word in Seen(mail.html).words]
    text = [word.casefold() for word in words_of_text(mail.text)]
    assert text == html, next((a, b, text[n - 5 : n + 5]) for n, (a, b) in enumerate(zip(text, html, strict=False)) if a != b)


def subject_is_in_budget(subject: str) -> None:
    """78 characters of ASCII, the kind and the number within the first 19; what says that it is a drill counts in no figure."""
    plain = subject.removeprefix(PART_DRILL).removeprefix(DRILL)
    assert subject.isascii()
    assert subject.isprintable()
    assert len(plain) <= 78, plain
    if plain.startswith("LIST "):
        return
    found = _SUBJECT.match(plain)
    assert found, plain
    assert len(found[0].rstrip()) <= 19 or len(found[2]) > 12, plain


def card_is_whole(shown: Card, alert: Alert) -> None:
    """All rows in their order, each said in at most three lines of a telephone, and with the first line on one screen of it."""
    assert [row.label for row in shown.rows] == list(ROWS)
    for row in shown.rows:
        assert row.lines, row
        assert all(line.strip() for line in row.lines), row
        assert 1 <= sum(map(telephone.lines, row.lines)) <= 3, row
    assert telephone.height(shown.first_line, [row.lines for row in shown.rows]) <= telephone.SCREEN
    assert shown.first_line.startswith(DRILL) == alert.flag.exercise
    said = shown.first_line.removeprefix(DRILL)
    if alert.narrows or alert.kind is AlertKind.CANCEL:
        assert said.startswith(("STOP holding ", "PAUSED since ")), said
        assert any(held in said for held in (HELD, HELD_UNLESS_NEW, HELD_WITHOUT_POWER)), "what to do with goods held"
        assert TELL_ALL in said, "whom to pass it to"
    assert (shown.kind is MailKind.STOP) == (alert.kind is AlertKind.CANCEL)
    if shown.kind is MailKind.CHANGE and alert.narrows:
        assert any(word in said for word in WHAT_OF_THE_REST), "what holds for the rest"


def no_name_is_cut(shown: Card, names: list[str]) -> None:
    """Of names that share no word: where a word of one stands, all of it does; in a subject without its legal form."""
    for name in names:
        first = name.split()[0]
        lines = [line for row in shown.rows for line in row.lines] + [shown.first_line]
        for line in lines:
            assert line.count(first) == line.count(name), (name, line)
        core = name.removesuffix(" Co., Ltd.").replace("é", "e")
        assert (first in shown.subject) == (core in shown.subject), shown.subject


def shown(alert: Alert) -> Card:
    return card(alert, load_allies()[alert.ally].name, CONTEST)


# --- alerts that nobody thought of --------------------------------------------------------------------------------------------

_GOODS = (
    "Certain electric kettles with lid locks and components thereof", "Umbrella handles",
    "certain self-heating insulated stackable travel tableware sets, components thereof, and packaging of the same",
    "Products containing whey and components thereof",
    "Certain " + "very " * 60 + "long shelves", "Étagères à thé", "茶壶", "X" * 400, "certain kettles (II)",
)  # fmt: skip
_KINDS = (
    "patent", "design_patent", "reissue_patent", "trademark", "copyright", "trade_secret", "trade_dress", "false_advertising",
    "other",
)  # fmt: skip
_NUMBERS = ("337-TA-8101", "337-TA-9", None, "337-TA-8101/8102", "DN-" + "9" * 80, "337-ТА-8101")
_ARTICLES = ("XR-200 redesign", "kettles without a lid", "kettles " + "of a kind that nobody ever made " * 9, "K-9", "壶 K-10")


def random_alert(seed: int) -> tuple[Alert, list[str]]:
    """An alert about a random order, after a random change of it; and the names of all its firms, which share no word."""
    chance = random.Random(seed)
    before = _order(chance)
    after = _changed(before, chance)
    kind = AlertKind.CANCEL if after.state is State.ENDED else chance.choice([AlertKind.ALERT, AlertKind.UPDATE, AlertKind.UPDATE])
    code = chance.choice([code for code in load_allies() if code != "US"])
    known = {right: Local(chance.random() < 0.1, chance.random() < 0.3, chance.random() < 0.5) for right in after.rights}
    decided = [
        lawful_action(load_allies()[code], flag, date(2026, 11, 1), lambda r: known.get(r, Local())) for flag in (before, after)
    ]
    told = flags.alert(before, ally=code, decision=decided[0])
    now = flags.alert(
        after,
        kind,
        ally=code,
        n=chance.choice([1, 3]) if kind is AlertKind.ALERT else 2,
        decision=decided[1],
        changes=changes(told, after, decided[1]) if kind is not AlertKind.ALERT else (),
        narrows=narrowed(before, after) if kind is not AlertKind.ALERT else (),
        called=_called(chance) if kind is not AlertKind.ALERT else (),
        decided_at=datetime(2026, 11, 1, 8, tzinfo=UTC) + timedelta(days=chance.choice([0, 0, 400])),
    )
    return now, [party.name for party in {*before.parties, *after.parties}]


def _order(chance: random.Random) -> Flag:
    parties = tuple(_party(n, chance) for n in range(chance.choice([0, 1, 2, 3, 40])))
    rights = tuple(_right(n, chance) for n in range(chance.choice([0, 1, 2, 5, 15])))
    any_source = chance.random() < 0.3
    return flags.flag(
        order_number=chance.choice(_NUMBERS),
        articles=chance.choice([*_GOODS, None]),
        instrument="GEO" if any_source else "LEO",
        any_source=any_source,
        parties=parties,
        parties_read=chance.choice(["whole", "not_whole", "not_stated"]),
        rights=rights,
        rights_decided=chance.random() < 0.7,
        basis=chance.choice(["contested", "default", "default_in_part", "summary_determination", "unknown"]),
        models=tuple(f"K-{n}" for n in range(chance.choice([0, 0, 1, 60]))),
        exercise=chance.random() < 0.5,
        bond=chance.choice([None, "100 percent", "zero percent", "words " * 90]),
        grey_market=flags.source("2026-88300", "2026-02-10", "gray market goods") if chance.random() < 0.2 else None,
        doubts=tuple(f"Nobody knows the {n}th thing about it." for n in range(chance.choice([0, 0, 1, 12]))),
        further_numbers=chance.choice([(), ("337-TA-8103",), tuple(f"337-TA-9{n:03}" for n in range(40))]),
        state=chance.choice(["in_force", "in_force", "issued", "suspended"]),
        may_have_ended=chance.random() < 0.1,
        court_reviews=tuple(_review(chance) for _ in range(chance.choice([0, 0, 0, 1, 2]))),
    )


def _called(chance: random.Random) -> tuple[str, ...]:
    """As an order was called that was told under several records, seldom."""
    return tuple(f"{chance.choice(_NUMBERS)} (ref a{n:016x})" for n in range(chance.choice([0, 0, 0, 2, 5])))


def _review(chance: random.Random) -> CourtReview:
    return CourtReview(
        ruling=f"r{chance.randrange(10**6)}",
        court=chance.choice(["Federal Circuit", "Court of International Trade"]),
        appeals=tuple(f"2026-{1000 + n}" for n in range(chance.choice([0, 1, 5]))),
        did=chance.choice(["ruled", "stayed", "unread", "ended"]),
        in_words="affirmed in part, reversed in part and remanded",
        document_id="us_cafc:26-1000.1:2026-10-12",
        on=date(2026, 10, 12),
    )


def _party(n: int, chance: random.Random) -> FlagParty:
    tail = chance.choice(["", "", " Trading", " of Many and Various Goods and Things for Every House" * 8])
    name = f"Firm{n}x Maker{n}x{chance.choice(['', 'é', '厂'])}{tail} Co., Ltd."
    return FlagParty(
        name=name, city=chance.choice([None, "Ningbo", "Llanfairpwllgwyngyll"]), country=chance.choice(["CN", "DE", None])
    )


def _right(n: int, chance: random.Random) -> FlagRight:
    kind = chance.choice(_KINDS)
    number = None if kind in ("trade_secret", "trade_dress", "false_advertising", "other") else str(79_000_001 + n)
    claims = tuple(sorted(chance.sample(range(1, 60), chance.choice([0, 1, 4, 25])))) if "patent" in kind else ()
    read_in = tuple(flags.source(f"2026-88{k}00", "2026-02-10", "a patent") for k in range(chance.choice([0, 0, 1, 2])))
    said = {"kind": kind, "office": "US" if number else None, "number": number, "claims": claims, "read_in": read_in}
    return FlagRight.model_validate(said | ({"words": "passing off " * chance.choice([1, 40])} if kind == "other" else {}))


def _changed(before: Flag, chance: random.Random) -> Flag:
    """Some of what can happen to an order: firms are freed or added, rights lifted, articles ruled on, it is paused, it ends."""
    later = flags.source("2026-88700", "2026-10-30", chance.choice(["it is decided", "it is decided " * 40]))
    update: dict[str, object] = {"court_reviews": tuple(_review(chance) for _ in range(chance.choice([0, 0, 1])))}
    update |= {"events": (*before.events, flags.event("modified", "2026-10-28", later, partial=True))}
    if chance.random() < 0.4:
        update["parties"] = tuple(p.model_copy(update={"freed": chance.random() < 0.3}) for p in before.parties)
    if chance.random() < 0.2:
        update["parties"] = tuple(p.model_copy(update={"paused": chance.random() < 0.5}) for p in before.parties)
    if chance.random() < 0.2:
        update["parties"] = (*before.parties, *(_party(n, chance) for n in range(50, 50 + chance.choice([1, 9]))))
    if chance.random() < 0.4:
        update["rights"] = tuple(r.model_copy(update={"lifted": chance.random() < 0.3}) for r in before.rights)
    if chance.random() < 0.2:
        update["rights"] = (*before.rights, _right(90, chance))
    if chance.random() < 0.2:
        update["any_source"] = not before.any_source
    if chance.random() < 0.3:
        found = [(a, chance.choice(["outside", "inside"])) for a in chance.sample(_ARTICLES, chance.choice([1, 3]))]
        values = {"by": "authority", "on": date(2026, 10, 28), "source": later}
        update["scope"] = tuple(ScopeStep.model_validate({"article": a, "standing": standing} | values) for a, standing in found)
        update["not_subject"] = tuple(article for article, standing in found if standing == "outside")
    state = chance.choice([*[before.state] * 3, "suspended", "in_force", "ended"])
    if state != before.state:
        update |= {"state": State(state), "state_since": chance.choice([date(2026, 10, 28), date(2025, 1, 2)])}
    if state == "ended":
        update["end_reason"] = chance.choice(["rescinded", "vacated", "expired", "reversed", "disapproved", "withdrawn", None])
    return Flag.model_validate(before.model_dump() | update)
