"""Two markets keep the same goods out, and a third finds them genuine: what each reader is told, and what nobody is."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from machine import Machine
from submissions import as_json, whole

ADMINISTRATOR = ("--by", "A. Administrator", "--because", "seen in person")
MARK = [{"kind": "trademark", "office": "JP", "number": "9900123"}]


@dataclass
class Markets:
    """A home with two officers each of Japan, Korea and Germany, and mailboxes of those who read."""

    machine: Machine
    folder: Path

    def do(self, *arguments: str) -> str:
        done = self.machine.run(*arguments)
        assert done.code == 0, done.err + done.out
        return done.out

    def officers(self, ally: str) -> None:
        for n in ("one", "two"):
            key = str(self.folder / f"{ally}-{n}.pem")
            public = self.do("officers", "new-key", "--out", key).split("public key ")[1].split(",")[0]
            self.do("officers", "register", ally, f"Officer {n}", "--public-key", public, *ADMINISTRATOR)

    def key(self, ally: str, n: str) -> tuple[str, str]:
        return "--key", str(self.folder / f"{ally}-{n}.pem")

    def seconded(self, ally: str, said: str) -> str:
        id_, digest = said.split(":")[0], said.rsplit(" ", 1)[1].strip()
        self.do("confirm", id_, digest, *self.key(ally, "two"))
        return id_

    def submitted(self, ally: str, **more: Any) -> str:
        file = self.folder / f"{ally}.json"
        own = {"authority": ally, "case_number": f"{ally}-2026-7", "rights": MARK}
        file.write_bytes(as_json(whole() | own | more))
        return self.seconded(ally, self.do("submit", str(file), *self.key(ally, "one")))

    def told(self) -> dict[str, tuple[str, str]]:
        """What a run tells: by ally, subject and text of its one new mail."""
        found = self.told_all()
        assert all(len(mails) == 1 for mails in found.values())
        return {ally: mails[0] for ally, mails in found.items()}

    def told_all(self) -> dict[str, list[tuple[str, str]]]:
        before = set(self.machine.mails())
        self.do("run", "--announce")
        found: dict[str, list[tuple[str, str]]] = {}
        for file in set(self.machine.mails()) - before:
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            ally = str(mail["List-Id"]).strip("<").split(".")[0].upper()
            text = mail.get_body(("plain",))
            assert text is not None
            found.setdefault(ally, []).append((str(mail["Subject"]), " ".join(text.get_content().split())))
        return found


@pytest.fixture
def markets(tmp_path: Path) -> Markets:
    found = Markets(Machine(tmp_path / "home", settings={"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes"}), tmp_path)
    found.do("run", "--announce")
    for ally in ("JP", "KR", "DE"):
        found.do("recipients", "add", ally, f"desk@{ally.lower()}.example", "--administrator", "A. Administrator", *ADMINISTRATOR)
        found.officers(ally)
    return found


def test_orders_of_two_authorities_on_one_product_and_a_finding_against_them(markets: Markets) -> None:
    japan = markets.submitted("JP", audience=["DE", "NL"])
    first = markets.told()
    assert first.keys() == {"DE", "NL"}
    assert all("Also barred" not in text for _, text in first.values())

    # A second authority's order about the same goods is told; the first is not told again.
    korea = markets.submitted("KR", audience=["GB", "NL"], parties=[], scope="any source", handling="TLP:GREEN")
    second = markets.told()
    assert second.keys() == {"GB", "NL"}
    subject, text = second["NL"]
    assert subject.startswith("TLP:AMBER NEW KR-2026-7")  # it speaks of Japan's too
    assert "Also barred in Japan: Japan Customs, JP-2026-7 (national submission), since 2026-10-01, until 2027-10-01." in text
    same_model = "the same model, OB-100, of the same brand, ORIBENTO"
    assert f"The same goods by the same mark, JP trademark 9900123; {same_model}" in text
    subject, text = second["GB"]  # who may not hear of Japan's hears nothing of it
    assert subject.startswith("TLP:GREEN NEW KR-2026-7")
    assert "Japan Customs" not in text
    assert japan not in text
    assert markets.told() == {}  # a join that was found sends nothing by itself

    shown = markets.do("show", korea)
    assert "also barred in JP: Japan Customs, JP-2026-7" in shown
    # Who may not hear of Japan's finds and sees it nowhere, also not beside Korea's, which he may see.
    assert "also barred in JP: Japan Customs, JP-2026-7" in markets.do("show", korea, "--as", "NL")
    for_britain = markets.do("show", korea, "--as", "GB") + markets.do("search", "ORIBENTO", "--as", "GB", "--accept-gaps")
    assert "KR-2026-7" in for_britain
    assert "JP-2026-7" not in for_britain
    assert "Japan" not in for_britain
    assert "JP-2026-7" in markets.do("search", "ORIBENTO", "--as", "NL", "--accept-gaps")

    # Germany finds them genuine, for the Netherlands alone: an event of its own, beside both orders, told once. Its own officers
    # hold one of these too, and have it beside that; Britain holds the other, and hears nothing.
    about = {"audience": ["NL"], "counterfeit": None, "duration_until": None, "finding": "genuine", "parties": []}
    finding = markets.submitted("DE", **about, measures="The right holder's experts looked at ten pieces.", handling="TLP:GREEN")
    third = markets.told_all()
    assert {ally: len(mails) for ally, mails in third.items()} == {"DE": 1, "NL": 2}
    for subject, text in (*third["DE"], *third["NL"]):
        assert "CHANGE" in subject
        assert "found otherwise by DE" in subject
        assert "AUTHORITIES DIFFER" in text
        assert "the goods are genuine (DE-2026-7)" in text
    assert {"JP-2026-7", "KR-2026-7"} == {number for number in ("JP-2026-7", "KR-2026-7") for s, _ in third["NL"] if number in s}
    assert {flag["state"] for flag in markets.machine.export("flags")} == {"in_force"}
    assert len(markets.machine.export("flags")) == 2
    assert markets.told() == {}
    asked = [one for one in markets.machine.export("issues") if one["place"].startswith("differ:")]
    assert len(asked) == 2
    assert "found otherwise" in markets.do("show", japan)
    assert "genuine" not in markets.do("show", korea, "--as", "GB")
    assert "found otherwise" in markets.do("show", japan, "--as", "NL")
    words = ("search", "genuine", "--kind", "alerts", "--kind", "issues", "--accept-gaps", "--as")
    assert "0 records found" in markets.do(*words, "GB")
    assert "0 records found" not in markets.do(*words, "NL")

    # It is taken back.
    markets.seconded("DE", markets.do("withdraw", finding, "--because", "the pieces were mixed up", *markets.key("DE", "one")))
    last = markets.told_all()
    assert {ally: len(mails) for ally, mails in last.items()} == {"DE": 1, "NL": 2}
    for subject, text in (*last["DE"], *last["NL"]):
        assert "finding taken back" in subject
        assert "AUTHORITIES DIFFER" not in text
    assert [one["status"] for one in markets.machine.export("issues") if one["place"].startswith("differ:")] == ["repaired"] * 2
    assert markets.told() == {}
