"""What mails say of an order of which the title alone is known, in English, as `alerts.wording.phrases` has the other strings."""

from __future__ import annotations

from typing import Final

SUBJECT_NOTHING_YET: Final = "NO ACTION YET"
SUBJECT_UNREAD: Final = "text not read"
SUBJECT_READ: Final = "text read"
FIRST_NOTHING_YET: Final = "Order issued, text not read: nothing to act on yet. We write again."
FIRST_READ: Final = "Now its text was read: see Changed."
MAY_NOTHING_YET: Final = "Nothing yet: of the order only its title was read."
WORDS_MISSING: Final = "The words of the order: we read its title alone."
