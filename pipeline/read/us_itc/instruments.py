"""The Commission's orders that keep goods out, as its file declares them."""

from __future__ import annotations

from pipeline.authorities.declared import authority

AT_BORDER = authority("us_itc").at_border
