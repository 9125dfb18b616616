"""Company names as they are compared: one company is written in several spellings, often within one notice.

Folding is for comparing only; what is shown is always a spelling as written. It unifies letter case, accents, punctuation and the
spelling of legal forms ("Co., Ltd.", "Company Limited"), never two different forms: "Example Inc." and "Example LLC" are two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_FORMS = {
    "incorporated": ("inc",), "corporation": ("corp",), "company": ("co",), "limited": ("ltd",), "coltd": ("co", "ltd"),
    "companies": ("cos",), "gesellschaft": ("ges",),
}  # fmt: skip
_SHORT_FORMS = frozenset(
    ("inc", "corp", "co", "cos", "ltd", "llc", "llp", "lp", "plc", "gmbh", "ag", "kg", "sa", "srl", "sarl", "sas", "sau", "spa",
     "bv", "nv", "kk", "pte", "pty", "oy", "ab", "aps", "se", "ges")
)  # fmt: skip
_ALIAS = re.compile(
    r"[,;(]*\s*\b(?:d\s?/\s?b\s?/\s?a|[afn]\s?/\s?k\s?/\s?a|d\.b\.a\.|[afn]\.k\.a\.|dba|aka|fka|nka"
    r"|(?:also|formerly|now)\s+known\s+as|formerly|(?:also\s+)?(?:doing|trading)\s+business\s+as|trading\s+as)(?!\w)[\s:,]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class FoldedName:
    """A name ready to be compared: `main` without aliases, `core` without its legal form, `all` with every alias."""

    main: str
    core: str
    formless: bool  # written without a legal form
    all: frozenset[str]


@lru_cache(maxsize=20_000)
def folded(name: str) -> FoldedName:
    """Folds a name as written, its aliases ("d/b/a …", "f/k/a …") apart."""
    written = [part for part in _ALIAS.split(name) if part and _tokens(part)] or [name]
    tokens = _tokens(written[0])
    core = list(tokens)
    while len(core) > 1 and core[-1] in _SHORT_FORMS:
        core.pop()
    return FoldedName(
        main="".join(tokens),
        core="".join(core),
        formless=len(core) == len(tokens),
        all=frozenset("".join(_tokens(part)) for part in written),
    )


def same_key(name: str) -> str:
    """The key under which spellings of one company are one: its main name folded. Aliases are no key: companies share brands."""
    return folded(name).main


def find(name: str, among: Sequence[str]) -> int | None:
    """Which of some written names is meant by `name`, or None when none is, or when it could be several.

    In turn: the same main name; an alias in common; the same name where one of the two lacks its legal form.
    """
    wanted = folded(name)
    others = [folded(other) for other in among]
    for test in (_same_main, _alias_in_common, _same_but_for_form):
        hits = [i for i, other in enumerate(others) if test(wanted, other)]
        if hits:
            return hits[0] if len(hits) == 1 or test is _same_main else None
    return None


def _same_main(one: FoldedName, other: FoldedName) -> bool:
    return one.main == other.main


def _alias_in_common(one: FoldedName, other: FoldedName) -> bool:
    return not one.all.isdisjoint(other.all)


def _same_but_for_form(one: FoldedName, other: FoldedName) -> bool:
    return one.core == other.core and (one.formless or other.formless)


def fold_caption(subject: str | None) -> str | None:
    """A caption as it is compared: letter case, punctuation and the leading "Certain" do not count; None for no caption."""
    words = _words(subject or "")
    if words[:1] == ["certain"]:
        words = words[1:]
    return " ".join(words) or None


def _tokens(text: str) -> tuple[str, ...]:
    words = _words(text.replace(".", "").replace("'", "").replace("’", ""))
    if words[:1] == ["the"] and len(words) > 1:
        words = words[1:]
    return tuple(token for word in words for token in _FORMS.get(word, (word,)))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold().replace("&", " and ")
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "".join(kept).split()
