"""Rules of lists of firms in titles."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS
from pipeline.read.rule import Rule

BEGINS = Rule(rf"[{CAPITALS}0-9]", r"e-?[A-Z]", r"i[A-Z]", finds=["‹O›rlo", "‹3›60 Lamps", "‹e-O›rlo", "‹iO›rlo"], never=["lamps"])
AND_AT_START = Rule(r"^and (?=\S)", finds=["‹and ›Orlo"], never=["Orlo and Fenn"])
# What may part two names.
GAP = Rule(r",? and ", r",? & ", r", ", finds=["Orlo Ltd.‹, and ›Fenn", "Orlo Ltd.‹ and ›Fenn", "Orlo Ltd.‹ & ›Fenn", "Orlo Ltd.‹, ›Fenn"], never=["Orlo Ltd."])
LIST_S_LAST = Rule(r", and ", finds=["Orlo, Fenn‹, and ›Lamp"], never=["Orlo and Fenn", "Ulm, Germany"])
ALIAS_AT_END = Rule(r"\b(?:[dafn]\s?/\s?[bk]\s?/\s?a|doing business as|also known as|formerly known as)\b[^,;]*$", any_case=True, finds=["Orlo Ltd. ‹d/b/a Fenn›", "Orlo ‹doing business as Fenn›", "Orlo ‹also known as Fenn›", "Orlo ‹formerly known as Fenn›"], never=["Orlo d/b/a Fenn, Lamp"])
