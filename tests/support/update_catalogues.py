"""`make catalogues`: brings the catalogues of `alerts/languages` up to date with what mails say, and names what is untranslated."""

from __future__ import annotations

from pathlib import Path

from alerts.languages.catalogues import read
from alerts.languages.writing import written

FOLDER = Path(__file__).resolve().parents[2] / "alerts" / "languages"


def main() -> None:
    for file in sorted(FOLDER.glob("*.po")):
        file.write_bytes(written(file.stem, file.read_bytes()))
        untranslated = [message.id for message in read(file.stem, file.read_bytes()) if message.id and not message.string]
        print(f"{file.name}: {len(untranslated)} untranslated", *untranslated, sep="\n  ")


if __name__ == "__main__":
    main()
