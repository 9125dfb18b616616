"""Catalogues as they are kept: `make catalogues` writes each anew, with all that mails say and what was translated before. Pure.

What mails no longer say is left out; what is new stands untranslated, and in mails in English, until somebody translates it.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from alerts.languages.catalogues import read
from alerts.languages.forms import ALL
from alerts.languages.speech import needs_words

_UNSIGNED: Final = "# Reviewer: nobody yet\n# Reviewed on:"
_HEAD: Final = """{comment}
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals};\\n"

"""


def written(language: str, before: bytes = b"") -> bytes:
    """A language's catalogue, with the translations of the one before."""
    old = read(language, before)
    new = Catalog(locale=old.locale, fuzzy=False)
    wanted: tuple[str | tuple[str, str], ...] = (*ALL.plain, *ALL.counted, *_varied(old))
    for id_ in wanted:
        known = old.get(id_[0] if isinstance(id_, tuple) else id_)
        new.add(id_, known.string if known else "", flags=known.flags if known else ())
    out = BytesIO()
    write_po(out, new, width=0, omit_header=True, sort_output=True)
    comment = old.header_comment if "# Reviewer:" in old.header_comment else f"# Mails in this language.\n{_UNSIGNED}"
    head = _HEAD.format(comment=comment.strip(), language=language, plurals=new.plural_forms.rstrip(";"))
    return head.encode() + out.getvalue().strip() + b"\n"


def _varied(old: Catalog) -> Iterator[str]:
    """What has no words and stands otherwise in this language all the same: in another order, with other marks."""
    for message in old:
        if isinstance(message.id, str) and message.id and not needs_words(message.id) and message.id not in ALL.plain:
            yield message.id
