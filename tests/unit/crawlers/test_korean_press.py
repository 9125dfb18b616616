"""Which of the files of a Korean release is read, and in which form first."""

from __future__ import annotations

import pytest

from crawlers.sources.kr_ktc_press import _release
from pipeline.errors import CouldNotRead
from pipeline.texts.kr_ktc_press_list import Attached


def chosen(*names: str) -> list[str]:
    return [file.name for file, _ in _release([Attached("95001", str(n), name) for n, name in enumerate(names)])]


@pytest.mark.parametrize(
    ("names", "due"),
    [
        (["가.hwp", "가.pdf", "가.hwpx"], ["가.hwpx", "가.pdf", "가.hwp"]),
        (["1005 판정.HWP", "1005판정.pdf"], ["1005판정.pdf", "1005 판정.HWP"]),
        (["붙임 개요.pdf", "판정.hwp"], ["판정.hwp"]),
        (["사진.jpg", "판정.hwp"], ["판정.hwp"]),
        (["회의 결과.hwp", "(보도자료) 판정.hwpx"], ["(보도자료) 판정.hwpx"]),
        (["참고자료.pdf"], ["참고자료.pdf"]),
    ],
)
def test_the_release_is_read_in_the_best_of_its_forms(names, due):
    assert chosen(*names) == due


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["가.hwp", "나.hwp"], "names several texts, and not which is the release: 가, 나"),
        (["가.docx"], "names no file in a form that is read"),
    ],
)
def test_files_of_which_none_is_known_to_be_the_release_are_not_read(names, reason):
    with pytest.raises(CouldNotRead, match=reason):
        chosen(*names)
