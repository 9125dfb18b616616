"""Of one message, to whom it is answered and to whom it comes back; and what its mail says of that. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

_HOW = (
    "Answer by replying, with one of these words alone in the first line:",
    "SEEN, HIT, NONE, WRONG, NO BASIS, RELEASED or DONE. A note may follow.",
)


@dataclass(frozen=True)
class Returns:
    """To whom a mail is answered, and to whom it comes back undelivered (None: to whom it is from)."""

    answers: str | None = None
    bounces: str | None = None
    reference: str | None = None  # which answers; None: nobody is asked to
    page: str | None = None  # where it is answered by a click


def invited(text: str, html: str, returns: Returns) -> tuple[str, str]:
    """Text and HTML of a mail, with how to answer it at the end of both; as they are, if nobody is asked to."""
    if returns.reference is None:
        return text, html
    lines = [*_HOW, *(("Or here:", returns.page) if returns.page else ())]
    plain = "".join(f"{line}\n" for line in ("", *lines, f"Reference: {returns.reference}"))
    marked = "".join(f"<p>{escape(line)}</p>\n" for line in lines)
    own = f"{marked}<pre>\nReference: {returns.reference}\n</pre>\n"
    head, body, tail = html.rpartition("</body>")
    return text + plain, f"{head}{own}{body}{tail}" if body else html + own
