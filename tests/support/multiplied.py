"""Many documents made of a few: other numbers, other investigations under other captions, full texts to match."""

from __future__ import annotations

import json
import re
from pathlib import Path


def multiplied(documents: list[dict], times: int, folder: Path) -> Path:
    """Writes so many times the rows of a loopback Federal Register; returns the file. Beside it is an empty folder `xml`."""
    target = folder / "documents.jsonl"
    (folder / "xml").mkdir()
    with target.open("w", encoding="utf-8") as out:
        for n in range(times):
            for d in documents:
                number = f"{d['document_number']}-{n}"
                dockets = [re.sub(r"337-TA-(\d+)", rf"337-TA-{n:02d}\g<1>", x) for x in d.get("docket_ids") or []]
                texts = {k: re.sub(r"\b([Cc]ertain) ", rf"\1 No. {n} ", d.get(k) or "") or None for k in ("title", "abstract")}
                row = d | texts | {"document_number": number, "docket_ids": dockets}
                row.pop("correction_of", None)
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return target
