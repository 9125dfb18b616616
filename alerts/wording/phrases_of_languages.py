"""What a mail says of its translation, in English, as `alerts.wording.phrases` has the rest."""

from __future__ import annotations

from typing import Final

TRANSLATION: Final = "About this translation"
NOT_REVIEWED: Final = "NOT REVIEWED: no person has reviewed this translation yet."
REVIEWED: Final = "Reviewed by {reviewer} on {on}."
ENGLISH_COUNTS: Final = "The English below says the same, and more; where the two differ, the English counts."
LAW_AS_IT_IS: Final = (
    "Names, quotes, provisions of law, what changed and what is missing stand in the language in which we have them, and in "
    "English terms of law that we could read nowhere."
)
STAYS_ENGLISH: Final = "What is marked [English] is not translated yet."
ENGLISH_WORDS: Final = "The words SEEN, HIT, NONE, WRONG and DONE are read as well."
IN_ENGLISH: Final = "In English: {subject}"
