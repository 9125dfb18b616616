"""Small words by which a run of words is, or is not, a name. Pure."""

from __future__ import annotations

# Words that may stand within a name, written small.
JOINS = frozenset(
    ["of", "de", "la", "las", "los", "el", "le", "les", "du", "des", "der", "die", "das", "und", "et", "y", "e", "i", "do", "da", "dos", "di", "del", "della", "van", "von",
     "den", "für", "fur", "pour", "para", "en", "och", "og", "the"]
)  # fmt: skip
FUNCTION = frozenset(["for", "to", "the", "a", "an"])  # only before a legal form: "Tools for Home, Inc."
# Small words that are never part of a name, even where a legal form follows.
NO_PART = frozenset({
    "a", "above", "adding", "after", "again", "against", "all", "alleges", "also", "amended", "among", "an", "and", "any",
    "are", "argues", "articles", "as", "asserts", "assigns", "at", "barring", "be", "because", "been", "before", "being", "between",
    "beyond", "bind", "binds", "both", "but", "by", "complainant", "complainants", "concerning", "contends", "could",
    "covering", "denies", "directed", "during", "each", "either", "every", "except", "excluding", "finding", "for",
    "forbidding", "forbids", "found", "from", "goods", "had", "has", "have", "her", "here", "his", "however", "if",
    "imported", "imports", "in", "including", "infringes", "instead", "into", "is", "issued", "it", "its", "later", "made",
    "makes", "manufactures", "may", "moreover", "moves", "name", "named", "namely", "names", "naming", "neither", "no", "nor",
    "not", "of", "on", "one", "only", "onto", "opposes", "or", "order", "orders", "other", "our", "over", "owns", "products",
    "prohibits", "regarding", "regards", "removing", "requests", "respect", "respondent", "respondents", "save", "says", "seeks", "sells",
    "shall", "should", "since", "so", "sold", "states", "striking", "such", "supports", "than", "that", "the", "their",
    "then", "therefore", "these", "they", "this", "those", "through", "thus", "to", "today", "two", "under", "unless",
    "until", "upon", "uses", "violates", "was", "were", "when", "where", "whether", "which", "while", "who", "whom", "whose",
    "denying", "determination", "granting", "motion", "terminating", "will", "wit", "with", "within", "without", "would",
})  # fmt: skip
