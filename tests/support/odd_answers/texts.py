"""Odd answers in place of a full text: parts drawn and put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from odd_answers.codings import p_coding_whole, p_gzip_forms, p_zstd_forms
from odd_answers.codings_wrong import p_bomb, p_coding_bad
from odd_answers.framing import p_chunked, p_length
from odd_answers.heads import p_before, p_heads, p_names, p_redirect, p_start, p_status
from odd_answers.labels import p_ctype
from odd_answers.making import NOT_FOUND, Msg, OddAnswer, Part, Rng, XmlOnly, worst
from odd_answers.pace import p_pace
from odd_answers.xml_forms import p_declaration, p_misc_whole, p_reencoded, p_root_attributes, p_text_forms
from odd_answers.xml_wrong import p_bad_inside, p_cut, p_doctype, p_hollow, p_other_content, p_outside, p_structure

Family = Callable[[Rng], Part]
FAMILIES: list[tuple[Family, int]] = [
    (p_reencoded, 5),
    (p_declaration, 6),
    (p_misc_whole, 4),
    (p_text_forms, 4),
    (p_root_attributes, 4),
    (p_bad_inside, 8),
    (p_outside, 3),
    (p_doctype, 7),
    (p_structure, 3),
    (p_cut, 3),
    (p_other_content, 8),
    (p_hollow, 1),
    (p_ctype, 7),
    (p_coding_whole, 6),
    (p_gzip_forms, 5),
    (p_zstd_forms, 3),
    (p_coding_bad, 12),
    (p_bomb, 3),
    (p_length, 9),
    (p_chunked, 12),
    (p_start, 6),
    (p_status, 9),
    (p_redirect, 10),
    (p_before, 4),
    (p_heads, 8),
    (p_names, 3),
    (p_pace, 6),
]


def draw_part(rng: Rng) -> Part:
    """One oddity of a random family."""
    family = rng.choices([f for f, _ in FAMILIES], [w for _, w in FAMILIES])[0]
    return family(rng)


def draw_parts(rng: Rng) -> list[Part]:
    """One to four oddities that can stand together."""
    want = rng.choices([1, 2, 3, 4], [50, 27, 15, 8])[0]
    kind = rng.choice(["any", "whole", "one"])  # what the further ones may be
    parts = [draw_part(rng)]
    if kind == "whole":
        while parts[0].verdict != "whole":
            parts = [draw_part(rng)]
    for _ in range(60):
        if len(parts) >= want:
            break
        more = draw_part(rng)
        taken = frozenset().union(*(p.slots for p in parts))
        if more.slots & taken or (kind != "any" and more.verdict != "whole"):
            continue
        # A longer way to the same end: "endless" and "closed" hide whatever else there is, so they stand alone.
        if any(p.pace and p.verdict == "not" for p in [*parts, more]):
            continue
        parts.append(more)
    return sorted(parts, key=lambda p: p.order)


def text_answer(rng: Rng) -> OddAnswer:
    """An odd answer for a full text."""
    parts = draw_parts(rng)
    salt = rng.getrandbits(64)
    verdict = worst(p.verdict for p in parts)
    why = next(p.why for p in parts if p.verdict == verdict)

    def wire(body: bytes, mime: str) -> bytes | Iterable[bytes]:
        msg = Msg(body, mime, Rng(salt))
        msg.ctype = mime.encode() if msg.is_xml else mime.encode() + b"; charset=utf-8"
        try:
            for each in parts:
                if each.apply:
                    each.apply(msg)
        except XmlOnly:
            return NOT_FOUND
        data = msg.finish()
        for each in parts:
            if each.pace:
                return each.pace(data, Rng(salt + 1))
        return data

    return OddAnswer(" + ".join(p.name for p in parts), "text", verdict, why, wire=wire)
