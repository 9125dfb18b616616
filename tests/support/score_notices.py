#!/usr/bin/env python3
"""Scores extracted notices against labelled ones, field by field.

    score_notices.py TRUTH.jsonl OUTPUT.jsonl [--show FIELD] [--json]

Both files hold one JSON object a line, with the fields of `crossmarket export notices`; OUTPUT is what the project exports and may
hold more fields and more documents, but no document twice. A labelled document that OUTPUT lacks counts as all wrong.
Fields that always have a value are scored by accuracy; fields that may be null, and lists, by precision, recall and F1
over what is there (so that always saying null earns nothing). A field that no truth row has is not scored.
--show FIELD prints each document where that field differs.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from pathlib import Path

ALWAYS = ("in_scope", "event", "proceeding", "terminated")
NULLABLE = ("subject", "investigation", "docket", "violation_found", "complaint_filed", "bond", "issued", "excluded_articles")
LISTS = (
    "measures",
    "measures_directed",
    "relief_requested",
    "parties",
    "party_places",
    "party_regions",
    "rights",
    "claims",
    "not_subject",
    "models",
    "fr_citations",
    "hts",
)
ALIAS = re.compile(
    r",?\s*(?:\b(?:d/b/a|f/k/a|a/k/a)(?!\w)|\b(?:dba|fka|aka|a\.k\.a\.)\s|"
    r"\(\s*(?:d/b/a|f/k/a|a/k/a|dba|fka|aka|a\.k\.a\.|formerly)|\bformerly\b)",
    re.IGNORECASE,
)


def squeeze(s) -> str:
    s = unicodedata.normalize("NFKC", str("" if s is None else s)).casefold()
    s = re.sub(r"\s*[‐-―−-]\s*", "-", s)
    return re.sub(r"[\s.,'’`\"“”]+", " ", s).strip()


def name(s) -> str:
    """A party's name without an alias tail: "X Inc. d/b/a Y", "X Inc. (formerly Z)" and "X Inc." are one name."""
    s = re.sub(r"\bd/\s*b/\s*a\b", "d/b/a", str(s or ""), flags=re.IGNORECASE)
    return squeeze(ALIAS.split(s)[0]) or squeeze(s)


def value(row: dict, field: str):
    v = row.get(field)
    return (squeeze(v) or None) if isinstance(v, str) else v


def as_set(row: dict, field: str) -> set:
    measures, parties = row.get("measures") or [], row.get("parties") or []
    if field in NULLABLE:
        v = value(row, field)
        return set() if v is None else {v}
    if field == "measures":
        return {(m.get("type"), m.get("action")) for m in measures}
    if field == "measures_directed":
        return {(m.get("type"), m.get("action"), name(n)) for m in measures for n in m.get("directed_to") or []}
    if field == "parties":
        return {(name(p.get("name")), p.get("role")) for p in parties}
    if field == "party_places":
        return {(name(p.get("name")), squeeze(p.get("city")), p["country"]) for p in parties if p.get("country")}
    if field == "party_regions":
        return {(name(p.get("name")), squeeze(p["region"])) for p in parties if p.get("region")}
    if field == "rights":
        return {
            (r.get("kind"), r.get("office"), re.sub(r"\W", "", str(r.get("number") or "")).upper()) for r in row.get("rights") or []
        }
    if field == "claims":
        return {(re.sub(r"\W", "", str(c.get("patent"))), int(n)) for c in row.get("claims") or [] for n in c.get("claims") or []}
    if field == "relief_requested":
        return set(row.get(field) or [])
    return {squeeze(x) for x in row.get(field) or []}


def read(path: str) -> dict[str, dict]:
    rows: dict[str, dict] = {}
    with Path(path).open(encoding="utf-8") as f:
        for line in filter(str.strip, f):
            r = json.loads(line)
            if rows.setdefault(r["document_number"], r) is not r:
                sys.exit(f"{path}: {r['document_number']} is there twice")
    return rows


def score(truth: dict, output: dict, show: str | None = None) -> dict:
    result: dict = {"documents": len(truth), "missing": sorted(set(truth) - set(output))}
    labelled = {k for t in truth.values() for k in t} | {"measures_directed", "party_places", "party_regions"}
    for field in ALWAYS:
        seen = [n for n, t in truth.items() if field in t and (field == "in_scope" or t.get("in_scope"))]
        wrong = [n for n in seen if n not in output or value(truth[n], field) != value(output[n], field)]
        if field == show:
            for n in wrong:
                print(f"{n}: wanted {truth[n][field]!r}, got {output.get(n, {}).get(field)!r}")
        if seen:
            result[field] = {"accuracy": round(1 - len(wrong) / len(seen), 4), "n": len(seen)}
    for field in (f for f in NULLABLE + LISTS if f in labelled):
        tp = fp = fn = 0
        for n, t in truth.items():
            want, got = as_set(t, field), as_set(output.get(n, {}), field)
            tp, fp, fn = tp + len(want & got), fp + len(got - want), fn + len(want - got)
            if field == show and want != got:
                print(f"{n}: missed {sorted(map(str, want - got))}, invented {sorted(map(str, got - want))}")
        p, r = tp / (tp + fp) if tp + fp else 1.0, tp / (tp + fn) if tp + fn else 1.0
        result[field] = {
            "precision": round(p, 4),
            "recall": round(r, 4),
            "f1": round(2 * p * r / (p + r), 4) if p + r else 0.0,
            "n": tp + fn,
        }
    return result


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("truth")
    a.add_argument("output")
    a.add_argument("--show", choices=ALWAYS + NULLABLE + LISTS)
    a.add_argument("--json", action="store_true")
    o = a.parse_args()
    r = score(read(o.truth), read(o.output), o.show)
    if o.json:
        json.dump(r, sys.stdout)
        print()
        return
    print(f"{r['documents']} labelled documents, {len(r['missing'])} missing from the output")
    for field, f in r.items():
        if field in ALWAYS:
            print(f"  {field:18} accuracy  {f['accuracy']:.4f}  (n={f['n']})")
        elif field not in ("documents", "missing"):
            print(f"  {field:18} precision {f['precision']:.4f}  recall {f['recall']:.4f}  F1 {f['f1']:.4f}  (n={f['n']})")


if __name__ == "__main__":
    main()
