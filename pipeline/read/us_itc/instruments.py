"""The Commission's orders that keep goods out, as its file declares them, and those that by law name whom they bind."""

from __future__ import annotations

from pipeline.authorities.declared import authority
from pipeline.records import Instrument

AT_BORDER = authority("us_itc").flagged
NAMING: frozenset[Instrument] = frozenset({"LEO", "TEO", "CDO", "CONSENT_ORDER", "CIVIL_PENALTY"})  # 19 U.S.C. 1337(c), (d)(1), (e), (f)
