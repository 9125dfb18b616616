"""An ally that nobody thought of joins by files alone, from a folder beside the house, and leaves by a day in its file."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import DEMO, ROOT, Machine, federal_register
from submissions import as_json, whole

TOY = ROOT / "tests" / "support" / "toy_ally"
LEAVES = "leaves_on = 2026-11-10"
BEFORE, AFTER = "2026-11-09T10:30:00+00:00", "2026-11-09T11:30:00+00:00"  # where it is: before and after midnight
ADMINISTRATOR = ("--by", "A. Administrator", "--because", "seen in person")


@dataclass
class Allies:
    """A home with an eleventh ally, Examplia, whose files lie beside the house."""

    home: Path
    more: Path
    now: str = "2026-11-01T08:00:00+00:00"

    @property
    def machine(self) -> Machine:
        settings = {"CROSSMARKET_MORE": str(self.more), "CROSSMARKET_NOW": self.now}
        return Machine(self.home, settings=settings | {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes"})

    def do(self, *arguments: str, code: int = 0) -> str:
        done = self.machine.run(*arguments)
        assert done.code == code, done.err + done.out
        return done.out if code == 0 else done.err

    def leaves(self, now: str) -> None:
        """From now on its file has the day."""
        left = self.home.parent / "left"
        if not left.exists():
            shutil.copytree(TOY, left)
            file = left / "jurisdictions" / "xa.toml"
            file.write_text(f"{LEAVES}\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
        self.more, self.now = left, now

    def key(self, name: str) -> str:
        return str(self.home.parent / f"{name}.pem")

    def officers(self, ally: str, *names: str) -> None:
        for name in names:
            public = self.do("officers", "new-key", "--out", self.key(name)).split("public key ")[1].split(",")[0]
            self.do("officers", "register", ally, f"{name} Officer", "--public-key", public, *ADMINISTRATOR)

    def file(self, **more: object) -> str:
        file = self.home.parent / "submission.json"
        file.write_bytes(as_json(whole() | more))
        return str(file)

    def submitted(self, first: str, second: str, **more: object) -> str:
        said = self.do("submit", self.file(**more), "--key", self.key(first))
        id_, digest = said.split(":")[0], said.rsplit(" ", 1)[1].strip()
        self.do("confirm", id_, digest, "--key", self.key(second))
        return id_

    def run(self, *arguments: str) -> dict[str, tuple[str, str]]:
        """By the ally, subject and text of its one new mail."""
        before = set(self.machine.mails())
        self.do("run", *arguments)
        found: dict[str, tuple[str, str]] = {}
        for file in set(self.machine.mails()) - before:
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            ally = str(mail["List-Id"]).strip("<").split(".")[0].upper()
            assert ally not in found
            text = mail.get_body(("plain",))
            assert text is not None
            found[ally] = (str(mail["Subject"]), " ".join(text.get_content().split()))
        return found


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Allies:
    """It was given the list of what stands, beside all others."""
    found = Allies(tmp_path_factory.mktemp("joined") / "home", TOY)
    found.home.mkdir()
    for ally in ("JP", "XA"):
        box = f"desk@{ally.lower()}.example"
        found.do("recipients", "add", ally, box, "--administrator", "A. Administrator", *ADMINISTRATOR)
    documents = DEMO / "documents"
    with federal_register(documents / "documents.jsonl", documents / "xml") as url:
        settings = {"CROSSMARKET_MORE": str(TOY)}
        done = Machine(found.home, url, settings).run("run", "--since", "2024-01-01")
    assert done.code == 0, done.err + done.out
    return found


@pytest.fixture
def allies(joined: Allies, tmp_path: Path) -> Allies:
    shutil.copytree(joined.home, tmp_path / "home")
    return Allies(tmp_path / "home", TOY)


SUBMITTED = {
    "authority": "XA", "case_number": "EXA-7", "audience": ["DE", "JP"],
    "rights": [{"kind": "trademark", "office": "XA", "number": "4455"}],
}  # fmt: skip


def test_it_has_the_list_and_alerts_with_its_own_law(allies: Allies):
    (mail,) = [m for m in allies.machine.mails() if b"List-Id: <xa." in m.read_bytes()]
    message = message_from_bytes(mail.read_bytes(), policy=policy.default)
    text = message.get_body(("plain",))
    assert text is not None
    said = " ".join(text.get_content().split())
    assert str(message["Subject"]).startswith(("LIST", "EXERCISE LIST"))
    assert "Written for Examplia Customs (XA)." in said

    allies.officers("JP", "kenji", "mika")
    allies.submitted("kenji", "mika", audience=["XA"])
    told = allies.run()
    assert set(told) == {"XA"}
    subject, said = told["XA"]
    assert subject.startswith("TLP:AMBER NEW TYO-2026-114")
    for words in (
        "Examplia Border Act, s 4", "a marks notice in force (5 years)", "reasonable cause",
        "No right in force in Examplia is confirmed", "9 working days",
    ):  # fmt: skip
        assert words in said, words


def test_its_officer_submits_a_second_confirms_and_others_are_told(allies: Allies):
    allies.officers("XA", "ada", "ben")
    allies.submitted("ada", "ben", **SUBMITTED)
    told = allies.run()
    assert set(told) == {"DE", "JP"}
    assert told["DE"][0].startswith("TLP:AMBER NEW EXA-7")
    assert "Submitted by Examplia Customs" in told["DE"][1]


def test_it_leaves_by_a_day_where_it_is(allies: Allies):
    allies.officers("XA", "ada", "ben")
    allies.officers("JP", "kenji", "mika")
    own = allies.submitted("ada", "ben", **SUBMITTED)
    theirs = allies.submitted("kenji", "mika", audience=["DE", "XA"])
    allies.do("run")

    allies.leaves(BEFORE)
    assert "XA" not in allies.run(), "the day has not come where it is"
    waits = allies.do("submit", allies.file(**SUBMITTED | {"case_number": "EXA-8"}), "--key", allies.key("ada"))

    allies.leaves(AFTER)
    told = allies.run()
    assert set(told) == {"XA"}
    subject, said = told["XA"]
    assert subject.startswith("TLP:AMBER STOP "), subject
    assert subject.endswith("XA is told nothing more")
    assert "From 2026-11-10 on we tell Examplia Customs nothing more" in said
    assert "TYO-2026-114 national submission: folding lunch boxes" in said
    held = [a for a in last_alerts(allies) if a["kind"] != "cancel"]
    assert held == [], "its alerts are closed"
    assert allies.run() == {}, "the last word is said once"

    id_, digest = waits.split(":")[0], waits.rsplit(" ", 1)[1].strip()
    for arguments in (
        ("submit", allies.file(**SUBMITTED | {"case_number": "EXA-9"}), "--key", allies.key("ada")),
        ("correct", own, allies.file(**SUBMITTED), "--key", allies.key("ada")),
        ("confirm", id_, digest, "--key", allies.key("ben")),
    ):
        assert "XA left on 2026-11-10: it submits and corrects nothing more" in allies.do(*arguments, code=2)
    said = allies.do("submit", allies.file(case_number="TYO-9", audience=["XA"]), "--key", allies.key("kenji"), code=2)
    assert "audience: XA (2026-11-10): left, and is told nothing more" in said
    assert "XA left on 2026-11-10: nobody there is told anything" in allies.do(
        "recipients", "add", "XA", "new@xa.example", *ADMINISTRATOR, code=2
    )
    assert "left on 2026-11-10: it is told nothing more" in allies.do("recipients", "list", "XA")
    assert "XA left on 2026-11-10: it is told nothing more" in allies.do("list", "XA", code=2)

    # What was said stands for the others, and changes for them alone.
    said = allies.do("correct", theirs, allies.file(audience=["DE"], name="other boxes"), "--key", allies.key("kenji"))
    allies.do("confirm", theirs, said.rsplit(" ", 1)[1].strip(), "--key", allies.key("mika"))
    assert set(allies.run("--announce")) == {"DE"}
    said = allies.do("withdraw", own, "--because", "Mixed up.", "--key", allies.key("ada"))
    allies.do("confirm", own, said.rsplit(" ", 1)[1].strip(), "--key", allies.key("ben"))
    told = allies.run("--announce")
    assert set(told) == {"DE", "JP"}
    assert told["DE"][0].startswith("TLP:AMBER STOP EXA-7")

    # It is an ally again: a list tells it anew what stands.
    allies.more = TOY
    told = allies.run()
    assert set(told) == {"XA"}
    assert told["XA"][0].startswith("LIST 2026-11-10 for XA: 7 orders stand"), told["XA"][0]


def last_alerts(allies: Allies) -> list[dict]:
    last = {}
    for alert in sorted(allies.machine.export("alerts"), key=lambda a: a["n"]):
        if alert["ally"] == "XA":
            last[alert["flag_id"]] = alert
    assert last
    return list(last.values())


def test_an_ally_whose_file_is_gone_is_an_issue(allies: Allies, tmp_path: Path):
    allies.more = tmp_path / "nothing"
    allies.more.mkdir()
    allies.do("run", code=3)
    said = allies.do("issues")
    assert "XA was told of orders and is told nothing more, not even that: no file declares that ally" in said
    allies.more = TOY
    assert allies.run() == {}
    assert "XA was told" not in allies.do("issues")


TOY_FILE = (TOY / "jurisdictions" / "xa.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("code = XA", "xa.toml is no TOML"),
        ('name = "Examplia"', "xa.toml, code: it is missing; write it."),
        ('code = "XA"\ntime_zone = "Mars/Base"', "xa.toml, time_zone: Mars/Base is no time zone"),
        ("leaves_on = 'soon'\n" + TOY_FILE, "xa.toml, leaves_on: soon is no day: write it without quotes"),
        ("leaves_on = 2027-03-31T10:00:00Z\n" + TOY_FILE, "is no day: write it without quotes, as leaves_on = 2027-03-31"),
        ('code = "XA"\ntime_zone = "UTC"\nauthority = "X"', "xa.toml, name: it is missing; write it."),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, text: str, said: str):
    (tmp_path / "more" / "jurisdictions").mkdir(parents=True)
    (tmp_path / "more" / "jurisdictions" / "xa.toml").write_text(text, encoding="utf-8")
    found = Allies(tmp_path / "home", tmp_path / "more").do("run", code=2)
    assert said in found
    assert "Traceback" not in found


def test_a_second_file_of_an_ally_is_refused(tmp_path: Path):
    (tmp_path / "more" / "jurisdictions").mkdir(parents=True)
    shutil.copy(ROOT / "alerts" / "jurisdictions" / "jp.toml", tmp_path / "more" / "jurisdictions")
    said = Allies(tmp_path / "home", tmp_path / "more").do("run", code=2)
    assert "jp.toml: the house has a jp.toml too. An ally has one file: take out one of them." in said
