"""Words that older releases write in Chinese characters, read as Korean: a letter for a letter, so that no place moves."""

from __future__ import annotations

# As each is read in the words of this field: 輸入 수입, 販賣 판매, 是正措置 시정조치, 課徵金 과징금.
_READ = str.maketrans(
    "輸入出販賣是正措置課徵金貿易委員會特許權商標意匠著作隣接侵害判定命令中止禁廢棄處分搬公表國內産不行爲議決申請人被調査件製造品物通關保留排除違反業體社者結果",
    "수입출판매시정조치과징금무역위원회특허권상표의장저작인접침해판정명령중지금폐기처분반공표국내산불행위의결신청인피조사건제조품물통관보류배제위반업체사자결과",
)


def read(words: str) -> str:
    """Words with these characters as they are read; all others stay."""
    return words if words.isascii() else words.translate(_READ)
