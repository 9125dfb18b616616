"""Runs the real command line with rules of another version, which read another bond of the orders of one document.

other_rules.py VERSION DOCUMENT_NUMBER ARGUMENTS…
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

VERSION, NUMBER = sys.argv[1:3]


def main() -> None:
    from pipeline.cli import main as cli
    from pipeline.read.us_itc import reader
    from pipeline.records import Document, Notice, TextName

    read = reader.read

    def otherwise(document: Document, texts: Mapping[TextName, str]) -> Notice:
        notice = read(document, texts).model_copy(update={"extractor": VERSION})
        if document.native_id != NUMBER:
            return notice
        orders = tuple(m.model_copy(update={"bond": "7 percent"}) for m in notice.measures)
        return notice.model_copy(update={"bond": "7 percent", "measures": orders})

    reader.EXTRACTOR = VERSION
    reader.read = otherwise
    sys.argv = ["crossmarket", *sys.argv[3:]]
    cli()


if __name__ == "__main__":
    main()
