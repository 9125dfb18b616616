"""English words that stand in nearly every text."""

from __future__ import annotations

# No name is to be taken for one of them.
COMMON = frozenset({
    "about", "above", "after", "all", "and", "any", "are", "because", "been", "before", "being", "below", "between", "both",
    "but", "can", "could", "did", "does", "doing", "down", "during", "each", "few", "for", "from", "further", "had", "has",
    "have", "having", "her", "here", "hers", "him", "his", "how", "into", "its", "itself", "just", "may", "more", "most",
    "must", "not", "now", "off", "once", "one", "only", "other", "our", "ours", "out", "over", "own", "same", "shall", "she",
    "should", "some", "such", "than", "that", "the", "their", "theirs", "them", "then", "there", "these", "they", "this",
    "those", "through", "too", "two", "under", "until", "upon", "very", "was", "were", "what", "when", "where", "which",
    "while", "who", "whom", "why", "will", "with", "would", "you", "your",
})  # fmt: skip
