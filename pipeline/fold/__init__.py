"""The pure fold: from the notices known of a case to the case, its orders (flags), and what they leave open.

Nothing here reads a clock, a file or a database, and the order in which notices arrive does not matter.
"""

from pipeline.fold.case import case_key, case_keys, lead
from pipeline.fold.corrections import corrected_names, not_held
from pipeline.fold.folding import Folded, fold_case
from pipeline.fold.joins import CaseSketch, joined, propose_joins, sketch
from pipeline.fold.now import flag_at
from pipeline.fold.state import flag_on

__all__ = [
    "CaseSketch",
    "Folded",
    "case_key",
    "case_keys",
    "corrected_names",
    "flag_at",
    "flag_on",
    "fold_case",
    "joined",
    "lead",
    "not_held",
    "propose_joins",
    "sketch",
]
