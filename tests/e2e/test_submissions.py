"""The life of a national submission on the command line: two persons, then its audience is told; corrected, narrowed, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import Machine
from submissions import as_json, whole

from pipeline.archive.warc import members

ADMINISTRATOR = ("--by", "A. Administrator", "--because", "seen in person")
HOUSE = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes"}


@dataclass
class Customs:
    """A home with officers of Japan and of Germany, each with a key."""

    machine: Machine
    folder: Path

    def do(self, *arguments: str, code: int = 0) -> str:
        done = self.machine.run(*arguments)
        assert done.code == code, done.err + done.out
        return done.out if code == 0 else done.err

    def key(self, name: str) -> str:
        return str(self.folder / f"{name}.pem")

    def officer(self, ally: str, name: str, key: str, code: int = 0) -> str:
        public = self.do("officers", "new-key", "--out", self.key(key)).split("public key ")[1].split(",")[0]
        return self.do("officers", "register", ally, name, "--public-key", public, *ADMINISTRATOR, code=code)

    def file(self, **more) -> str:
        file = self.folder / "submission.json"
        file.write_bytes(as_json(whole() | more))
        return str(file)

    def waiting(self, said: str) -> tuple[str, str]:
        """Of what a command said: which submission waits, and its hash."""
        return said.split(":")[0], said.rsplit(" ", 1)[1].strip()

    def submitted(self, **more) -> str:
        id_, digest = self.waiting(self.do("submit", self.file(**more), "--key", self.key("kenji")))
        self.do("confirm", id_, digest, "--key", self.key("mika"))
        return id_

    def mails(self) -> dict[str, tuple[str, str]]:
        """What a run tells: by the ally, subject and text of its one new mail."""
        before = set(self.machine.mails())
        self.do("run", "--announce")
        found = {}
        for file in set(self.machine.mails()) - before:
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            ally = str(mail["List-Id"]).strip("<").split(".")[0].upper()
            assert ally not in found
            text = mail.get_body(("plain",))
            assert text is not None
            found[ally] = (str(mail["Subject"]), " ".join(text.get_content().split()))
        return found


@pytest.fixture
def customs(tmp_path):
    found = Customs(Machine(tmp_path / "home", settings=dict(HOUSE)), tmp_path)
    found.do("run", "--announce")
    for ally in ("JP", "DE"):
        box = f"desk@{ally.lower()}.example"
        found.do("recipients", "add", ally, box, "--administrator", "A. Administrator", *ADMINISTRATOR)
    found.officer("JP", "Kenji Tanaka", "kenji")
    found.officer("JP", "Mika Sato", "mika")
    found.officer("DE", "Greta Beispiel", "greta")
    return found


def test_its_whole_life_with_its_mails(customs):
    id_, digest = customs.waiting(customs.do("submit", customs.file(), "--key", customs.key("kenji")))
    assert customs.mails() == {}, "nothing unconfirmed leaves"
    customs.do("confirm", id_, digest, "--key", customs.key("mika"))
    told = customs.mails()
    assert set(told) == {"DE", "NL"}, "its audience, and nobody else"
    subject, text = told["DE"]
    assert subject.startswith("TLP:AMBER NEW TYO-2026-114")
    assert "folding lunch boxes" in subject
    assert len(subject) <= 78
    assert text.index("TLP:AMBER: for those of your organization and its clients") < text.index("folding lunch boxes")
    for words in (
        "Seized; its authority decided so.", "Example desk, +00 000 0001, desk@customs.example", "HS 3924.10; ORIBENTO.",
        "LOT 4711", "Lanterna Housewares Co., Ltd.", "9900123", "Two consignments were seized.", "Japan Customs",
        "Example Customs Act, section 1; Example agreement of 2020",
    ):  # fmt: skip
        assert words in text, words
    assert "national submission TYO-2026-114 of" in text
    assert "NATIONAL_SUBMISSION" not in text.partition("; flag ")[0], "its code is ours, and says nothing to an officer"

    id2, digest = customs.waiting(
        customs.do("correct", id_, customs.file(type_or_model=["OB-100", "OB-300"]), "--key", customs.key("mika"))
    )
    assert id2 == id_
    assert customs.mails() == {}
    customs.do("confirm", id_, digest, "--key", customs.key("kenji"))
    told = customs.mails()
    assert set(told) == {"DE", "NL"}
    assert told["NL"][0].startswith("TLP:AMBER CHANGE TYO-2026-114")
    assert "OB-300" in told["NL"][1]

    because = "It is a model of the right holder."
    said = customs.do("narrow", id_, "--article", "OB-100", "--because", because, "--key", customs.key("kenji"))
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("mika"))
    told = customs.mails()
    assert set(told) == {"DE", "NL"}
    assert told["DE"][0].startswith("TLP:AMBER CHANGE TYO-2026-114")
    assert "OUTSIDE" in told["DE"][0]

    said = customs.do("withdraw", id_, "--because", "The goods are genuine.", "--key", customs.key("mika"))
    assert customs.mails() == {}
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("kenji"))
    told = customs.mails()
    assert set(told) == {"DE", "NL"}
    assert told["DE"][0].startswith("TLP:AMBER STOP TYO-2026-114")
    assert "The goods are genuine." in told["DE"][1]

    again = customs.submitted()
    assert again != id_
    told = customs.mails()
    assert set(told) == {"DE", "NL"}
    assert told["DE"][0].startswith("TLP:AMBER NEW TYO-2026-114/2")


def test_a_party_that_is_out_is_told_and_the_order_goes_on_for_the_others(customs):
    parties = [*whole()["parties"], {"name": "Mallory Bento Ltd", "kind": "company", "role": "respondent", "country": "CN"}]
    id_ = customs.submitted(parties=parties)
    assert set(customs.mails()) == {"DE", "NL"}
    said = customs.do("narrow", id_, "--party", "Mallory Bento Ltd", "--because", "Mixed up.", "--key", customs.key("mika"))
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("kenji"))
    subject, text = customs.mails()["DE"]
    assert subject.startswith("TLP:AMBER CHANGE TYO-2026-114 Mallory Bento FREED")
    assert "Lanterna Housewares" in text


def test_a_submission_for_its_own_authority_is_told_to_nobody(customs):
    customs.submitted(audience=[])
    assert customs.mails() == {}


def test_a_person_with_two_keys_is_one_pair_of_eyes(customs):
    assert "was known" in customs.officer("JP", "TANAKA, Kenji", "kenji-2")
    id_, digest = customs.waiting(customs.do("submit", customs.file(), "--key", customs.key("kenji")))
    said = customs.do("confirm", id_, digest, "--key", customs.key("kenji-2"), code=2)
    assert "a second person confirms it, whatever key is used" in said
    assert customs.mails() == {}


def test_no_other_authority_confirms_or_submits_for_it(customs):
    said = customs.do("submit", customs.file(), "--key", customs.key("greta"), code=2)
    assert "it is of JP, and you are of DE" in said
    id_, digest = customs.waiting(customs.do("submit", customs.file(), "--key", customs.key("kenji")))
    assert "DE has no such submission" in customs.do("confirm", id_, digest, "--key", customs.key("greta"), code=2)


def test_a_revoked_key_signs_nothing_and_only_the_administrator_revokes(customs):
    key = customs.do("officers", "list", "JP").split("Mika Sato")[1].split("key ")[1].split(",")[0]
    said = customs.do("officers", "revoke", key, "--by", "Somebody Else", "--because", "so", code=2)
    assert "the administrator of JP is A. Administrator" in said
    id_, digest = customs.waiting(customs.do("submit", customs.file(), "--key", customs.key("kenji")))
    customs.do("officers", "revoke", key, *ADMINISTRATOR)
    assert "does not sign this request" in customs.do("confirm", id_, digest, "--key", customs.key("mika"), code=2)


def test_nobody_confirms_what_he_did_not_see(customs):
    id_, digest = customs.waiting(customs.do("submit", customs.file(), "--key", customs.key("kenji")))
    said = customs.do("correct", id_, customs.file(name="other boxes"), "--key", customs.key("kenji"))
    assert customs.waiting(said)[1] != digest
    assert "you named another" in customs.do("confirm", id_, digest, "--key", customs.key("mika"), code=2)
    assert '"name": "other boxes"' in customs.do("submissions", id_)


def test_faults_are_said_one_a_line_and_nothing_is_kept(customs):
    said = customs.do("submit", customs.file(origin="Atlantis", handling="TLP:RED"), "--key", customs.key("kenji"), code=2)
    assert "origin: 'Atlantis' is no country; write a country's code or name" in said
    assert "handling: TLP:RED is for the eyes of those present alone" in said
    assert "2 faults; nothing was kept" in said
    assert customs.do("submissions") == "nothing was submitted\n"


def test_faults_are_said_in_the_language_asked_for(customs):
    bad = customs.file(origin="Atlantis", handling="TLP:RED")
    said = customs.do("submit", bad, "--key", customs.key("kenji"), "--language", "de", code=2)
    assert "Zeile 27, origin: 'Atlantis' ist kein Land; anzugeben: Code oder Name eines Landes (Beispiel: \"CN\")" in said
    assert "handling: TLP:RED ist nur für die Anwesenden bestimmt" in said
    assert "2 Fehler; nichts wurde gespeichert" in said
    assert "nothing was kept" not in said
    assert customs.do("submissions") == "nothing was submitted\n"


def test_the_command_line_speaks_the_language_of_the_settings_unless_another_is_asked_for(tmp_path):
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_LANGUAGE": "fr"})
    assert "# Pays d'origine : le code ou le nom d'un pays (facultatif)\norigin = " in machine.run("submit", "--template").out
    assert "# 原産国：国コードまたは国名（省略可）\norigin = " in machine.run("submit", "--template", "--language", "ja").out


def test_a_language_that_is_not_spoken_is_refused_with_those_that_are(tmp_path):
    done = Machine(tmp_path / "home").run("submit", "--template", "--language", "tlh")
    assert (done.code, done.out) == (2, "")
    assert "--language tlh: not spoken here; there are de, en, fr, ja, ko, nl, zh-Hant" in done.err


def test_one_case_is_submitted_once_while_it_stands(customs):
    id_ = customs.submitted()
    assert f"{id_} has it already" in customs.do("submit", customs.file(name="x"), "--key", customs.key("mika"), code=2)


PLANTED = ("Wilhelmina Quackenbush", "Quackenbush", "Zephyr Lane", "5550 1234", "55501234")
PERSON = {
    "name": PLANTED[0], "kind": "natural person", "role": "respondent", "country": "CN",
    "address": "14 Zephyr Lane, Quillhaven", "telephone": "+86 21 5550 1234",
}  # fmt: skip
SAYS = "Seized from Wilhelmina Quackenbush, 14 Zephyr Lane, telephone +86 21 55501234."
EXPORTED = ("documents", "notices", "cases", "flags", "alerts", "messages", "issues")


def holding(folder: Path, *but: str) -> set[str]:
    """The files of a home that hold a word of the planted person: as they lie, unpacked, and decoded as mails."""
    found = set()
    for file in (f for f in folder.rglob("*") if f.is_file() and f.name not in but):
        body = file.read_bytes()
        texts = [body]
        if file.name.endswith((".gz", ".gz.open")):
            texts = [content for _, _, content in members(file, 0)]
        if file.parent.name == "new":
            parts = (part for part in message_from_bytes(body).walk() if not part.is_multipart())
            texts += [bytes(part.get_payload(decode=True) or b"") for part in parts]
        if any(word.encode() in text for word in PLANTED for text in texts):
            found.add(str(file.relative_to(folder)))
    return found


def test_a_planted_person_is_where_the_officers_wrote_it_and_once_forgotten_nowhere(customs):
    id_ = customs.submitted(parties=[PERSON], measures=SAYS, description=SAYS, agreement=f"Agreement of {PLANTED[0]}")
    text = customs.mails()["DE"][1]
    assert "natural person, name withheld" in text
    assert "Seized from [cut]" in text
    customs.do("reindex")
    database = {"crossmarket.db", "crossmarket.db-wal"}
    assert holding(customs.machine.home, *database) == set(), "it is in what officers wrote, and nowhere else"
    exported = "".join(customs.do("export", kind) for kind in EXPORTED)
    assert not [word for word in PLANTED if word in exported]

    said = customs.do("forget", PLANTED[0], "--by", "D. Officer", "--because", "asked for", code=2)
    assert "withdraw it" in said
    said = customs.do("withdraw", id_, "--because", "Mixed up.", "--key", customs.key("mika"))
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("kenji"))
    assert set(customs.mails()) == {"DE", "NL"}
    assert f"{id_} is forgotten: 2 documents" in customs.do("forget", PLANTED[0], "--by", "D. Officer", "--because", "asked for")
    assert holding(customs.machine.home) == set()
    assert customs.mails() == {}, "nobody is told anew"
    assert id_ not in "".join(customs.do("export", kind) for kind in EXPORTED)
    assert f"{id_}    forgotten" in customs.do("submissions")


def test_a_person_whose_name_may_leave_is_told_by_name_alone_and_forgotten_from_archive_and_database(customs):
    id_ = customs.submitted(parties=[PERSON | {"name_may_leave": True}], measures=SAYS)
    text = customs.mails()["DE"][1]
    assert "Wilhelmina Quackenbush" in text
    assert "Zephyr" not in text
    assert "55501234" not in text
    said = customs.do("withdraw", id_, "--because", "Mixed up.", "--key", customs.key("mika"))
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("kenji"))
    customs.mails()
    customs.do("forget", id_, "--by", "D. Officer", "--because", "asked for")
    left = holding(customs.machine.home)
    assert all(file.startswith("mail/new/") for file in left), left  # what was handed over is its readers'


def test_each_ally_sees_what_names_it_and_hears_when_it_does_no_more(customs):
    id_ = customs.submitted()
    customs.mails()
    for ally, found in (("DE", True), ("nl", True), ("JP", True), ("US", False)):
        assert ("TYO-2026-114" in customs.do("search", "ORIBENTO", "--as", ally, "--accept-gaps")) is found
        assert ("ORIBENTO" in customs.do("export", "flags", "--as", ally)) is found
        assert (id_ in customs.do("show", id_, "--as", ally, code=0 if found else 2)) is True
    assert "no such ally" in customs.do("search", "ORIBENTO", "--as", "XX", code=2)
    bound = Machine(customs.machine.home, settings=customs.machine.settings | {"CROSSMARKET_READER": "us"})
    assert "ORIBENTO" not in bound.run("export", "flags").out
    assert "looks as US" in bound.run("export", "flags", "--as", "DE").err
    for command in ("mails", "issues", "recipients list", "submissions --ally JP", "sources", "reindex", "run"):
        refused = bound.run(*command.split())
        assert refused.code == 2, command
        assert "looks as US (CROSSMARKET_READER)" in refused.err, command
        assert "ORIBENTO" not in refused.out + refused.err
    assert "nothing was submitted" in bound.run("submissions").out
    assert "no such submission" in bound.run("submissions", id_).err

    said = customs.do("correct", id_, customs.file(audience=["NL"], type_or_model=["OB-900"]), "--key", customs.key("mika"))
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("kenji"))
    told = customs.mails()
    assert set(told) == {"DE", "NL"}
    subject, text = told["DE"]
    assert subject.startswith("TLP:AMBER STOP TYO-2026-114")
    assert "not shared since 2026-11-01" in subject
    assert "NO LONGER SHARED with you since 2026-11-01" in text
    assert "OB-900" not in text, "he hears nothing that came later"
    assert "OB-900" in told["NL"][1]
    assert "TYO-2026-114" not in customs.do("search", "ORIBENTO", "--as", "DE", "--format", "jsonl", "--accept-gaps")
    assert "ORIBENTO" not in customs.do("export", "alerts", "--as", "DE")
    assert customs.mails() == {}

    said = customs.do("correct", id_, customs.file(audience=["DE", "NL"]), "--key", customs.key("mika"))
    customs.do("confirm", *customs.waiting(said), "--key", customs.key("kenji"))
    assert "NEW TYO-2026-114" in customs.mails()["DE"][0]
