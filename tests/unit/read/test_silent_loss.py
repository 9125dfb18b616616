"""Whom an order binds is read, or it is said that it was not."""

from __future__ import annotations

from full_texts import everything
from made_counts import counted
from notice_maker import notices
from unseen import folded

from pipeline.read.us_itc import reader

# One draw, always the same: one notice can lose nineteen names at once, so that draws of this size differ by far
# (`make accuracy-made COUNT=20000` draws anew each time).
SEED = 1


def test_no_name_is_lost_in_silence():
    print(f"seed={SEED}")
    found = [counted(made) for made in notices(SEED, 1_000)]
    due = sum(len(one.due) for one in found)
    assert not any(one.silent for one in found), [sorted(one.silent) for one in found if one.silent]
    assert sum(len(one.lost) for one in found) <= due / 200


def test_a_limited_order_names_its_parties_whole_or_says_that_it_does_not():
    limited = 0
    for document, texts in everything():
        notice = reader.read(document, texts)
        if not notice.in_scope:
            continue
        for flag in folded([notice]).flags:
            if flag.instrument in ("LEO", "TEO"):
                limited += 1
                named = flag.parties_read == "whole" and bool(flag.parties)
                said = any("respondent" in doubt.casefold() or "others" in doubt for doubt in flag.doubts)
                assert named or said, (document.native_id, flag.parties)
    assert limited > 10
