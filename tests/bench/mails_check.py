"""`make mails-check DATA=folder`: what every mail must be, of every mail about the orders of a folder of documents.

DATA has `federal_register/` with `documents.jsonl` and `xml/` (or these alone). They are crawled from a loopback server and
told year by year, so that orders are announced, changed, paused and ended. It says what the longest subject is, how far down a
telephone the longest card ends, as reckoned and, where there is a Chromium, as it lays them out; and each mail that breaks a rule.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from browser import laid_out
from first_screens import CONTEST, card_is_whole, says_the_same, shown, subject_is_in_budget
from machine import Machine, federal_register

from alerts.first_screen import telephone
from alerts.law.allies import load_allies
from alerts.letter.render import Rendered, render_alert
from alerts.wording.phrases import DRILL
from pipeline.records import Alert

YEARS = range(2015, 2028)
AT_ONCE = 300  # mails in one page of the browser


def told(documents: Path, xml: Path | None, home: Path) -> list[Alert]:
    """Every alert that allies were told, looking once a year."""
    with federal_register(documents, xml) as url:
        machine = Machine(home, url)
        for year in YEARS:
            machine.settings["CROSSMARKET_NOW"] = f"{year}-01-01T08:00:00+00:00"
            outcome = machine.run("run", "--since", "2000-01-01", "--announce", timeout=3600)
            if outcome.code:
                sys.exit(outcome.out + outcome.err)
    return [Alert.model_validate(row) for row in machine.export("alerts")]


def mailed(alert: Alert) -> Rendered:
    return render_alert(alert, load_allies()[alert.ally], sender="crossmarket <alerts@crossmarket.example>", contest=CONTEST)


def wrongs(alert: Alert) -> Iterator[str]:
    """Each rule that the mail of an alert breaks."""
    first = shown(alert)
    for rule in (
        lambda: subject_is_in_budget(first.subject),
        lambda: card_is_whole(first, alert),
        lambda: says_the_same(mailed(alert)),
    ):
        try:
            rule()
        except AssertionError as why:
            yield f"{first.subject}: {why}"


def main(data: Path) -> int:
    folder = data / "federal_register" if (data / "federal_register").exists() else data
    xml = folder / "xml"
    with tempfile.TemporaryDirectory() as home:
        alerts = told(folder / "documents.jsonl", xml if xml.exists() else None, Path(home))
        cards = [shown(alert) for alert in alerts]
        kinds = Counter(card.kind.value for card in cards)
        print(f"{len(alerts)} mails: {', '.join(f'{n} {kind}' for kind, n in sorted(kinds.items()))}")
        subjects = {card.subject.removeprefix(DRILL) for card in cards}
        print(f"longest subject: {max(map(len, subjects))} characters: {max(subjects, key=len)}")
        heights = [telephone.height(card.first_line, [row.lines for row in card.rows]) for card in cards]
        print(f"longest card: {max(heights)} of {telephone.SCREEN} px, as reckoned")
        if shutil.which("chromium"):
            pages = [mailed(alert).html for alert in alerts]
            parts = [pages[n : n + AT_ONCE] for n in range(0, len(pages), AT_ONCE)]
            found = [place for part in parts for place in laid_out(part, Path(home), 360, telephone.SCREEN)]
            print(f"longest card: {max(place['card'] for place in found):.0f} px, as Chromium lays it out")
        wrong = [line for alert in alerts for line in wrongs(alert)]
    print("\n".join(wrong) or "no mail breaks a rule")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
