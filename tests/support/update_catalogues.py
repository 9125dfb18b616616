"""`make catalogues`: the catalogues of mails and of submissions, up to date with what is said; it names what is untranslated."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from alerts.languages.catalogues import read
from alerts.languages.writing import written

ROOT = Path(__file__).resolve().parents[2]
MAILS = ROOT / "alerts" / "languages"
SUBMISSIONS = ROOT / "pipeline" / "submissions" / "languages"
# Where officers who submit are told something, and the calls in which it stands (`pipeline.submissions.saying`).
SAYING = (
    "pipeline/submissions/*.py", "pipeline/flow/asked.py", "pipeline/flow/submitting.py", "pipeline/flow/gate.py",
    "pipeline/web/app.py", "pipeline/cli/submit.py",
)  # fmt: skip
CALLS = {"said": None, "wrong": None, "refused": None, "_f": (1, 2)}
_HEAD = """\
# What officers who submit are told, in this language.
# Reviewer: nobody yet
# Reviewed on:
msgid ""
msgstr ""
"Language: {tag}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def said_to_officers() -> tuple[str, ...]:
    """Every form that a submission's officer may be told, as English says it."""
    files = sorted(file for pattern in SAYING for file in ROOT.glob(pattern))
    return tuple(dict.fromkeys(form for file in files for form in _in(file) if _between_braces(form).strip()))


def _in(file: Path) -> Iterator[str]:
    for _, words, _, _ in extract_from_file("python", file, keywords=CALLS):
        yield from (words,) if isinstance(words, str) else filter(None, words)


def _between_braces(form: str) -> str:
    """A form without the names that are filled in."""
    return "".join(part.partition("}")[2] if n else part for n, part in enumerate(form.split("{")))


def catalogue_of_submissions(tag: str, before: bytes) -> bytes:
    """A language's catalogue with all forms, and the translations of the one before."""
    old = read_po(BytesIO(before), locale=tag.replace("-", "_"))
    new = Catalog(locale=old.locale, fuzzy=False)
    for form in said_to_officers():
        known = old.get(form)
        new.add(form, known.string if known else "", flags=known.flags if known else ())
    out = BytesIO()
    write_po(out, new, width=0, omit_header=True, sort_output=True)
    head = before[: before.index(b"\n\n") + 2] if b"\n\n" in before else _HEAD.format(tag=tag).encode()
    return head + out.getvalue().strip() + b"\n"


def main() -> None:
    for file in sorted(MAILS.glob("*.po")):
        file.write_bytes(written(file.stem, file.read_bytes()))
        _name_untranslated(file, read(file.stem, file.read_bytes()))
        beside = SUBMISSIONS / file.name
        beside.write_bytes(catalogue_of_submissions(file.stem, beside.read_bytes() if beside.exists() else b""))
        _name_untranslated(beside, read_po(BytesIO(beside.read_bytes())))


def _name_untranslated(file: Path, catalogue: Catalog) -> None:
    untranslated = [message.id for message in catalogue if message.id and not message.string]
    print(f"{file.relative_to(ROOT)}: {len(untranslated)} untranslated", *untranslated, sep="\n  ")


if __name__ == "__main__":
    main()
