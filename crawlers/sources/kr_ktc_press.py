"""The Korea Trade Commission (무역위원회): its press releases, of which the text stands in files (HWPX, PDF, HWP).

Address https://www.ktc.go.kr, form unconfirmed: never seen live. The list is asked for by POST at `/reportNewsList.do` with the
fields `menuId=57` and `pageIndex`, a release's page at `/boardView.do?bbs_id=N&menuId=57`, its files at
`/boardFileDownload.do?bbs_id=N&seq_no=SEQ`: read in one client's code (pilsunchoi/scope-disputes,
scripts/15_collect_ktc_press.py), which takes a page that begins as one before for the end, waited 0.7 seconds between two
questions, and gave a browser's name before its own; we give our own alone. Another client of the host needed a paid proxy: where
we are refused, that is "could not look".

All releases are taken, those on dumping too: one release tells of a whole meeting, and its title of one case alone. Whoever reads
them says which are out of scope. The rulings themselves (`/investArticle.do`) are not asked for: the host's code for unfair trade
is unknown. Off until a setting says who read its terms: under which type of the Korea Open Government Licence (KOGL) they stand
was not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode, urlsplit
from zoneinfo import ZoneInfo

from crawlers.shapes.attached import Attached
from crawlers.shapes.documents import Way
from crawlers.shapes.rows import Malformed, Page, RowOf, nameless
from crawlers.source import Believed, Terms
from pipeline.errors import CouldNotRead
from pipeline.records import Document
from pipeline.texts import kr_ktc_hwp_1, kr_ktc_hwpx_1, kr_ktc_pdf_1, kr_ktc_press_list
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.kr_ktc_press_list import Attached as File
from pipeline.texts.kr_ktc_press_list import ListedRow, NoRow

_MENU = "57"
_LIST = "/reportNewsList.do"
_KIND = "press_release"
# The best form first: HWPX has paragraphs and rows, a PDF what is printed, HWP 5 what could be found out of it.
_FORMS: tuple[tuple[str, TextForm], ...] = ((".hwpx", kr_ktc_hwpx_1), (".pdf", kr_ktc_pdf_1), (".hwp", kr_ktc_hwp_1))
_ANNEXES = ("붙임", "참고", "별첨", "첨부", "사진")

Row = RowOf[ListedRow]


class KrKtcPress(Attached[Row]):
    """See the module."""

    name = "kr_ktc_press"
    default_base_url: ClassVar[str] = "https://www.ktc.go.kr"
    default_since: ClassVar[date] = date(2020, 1, 1)
    terms = Terms(
        licence="not read: press releases of a ministry, under some type of the Korea Open Government Licence",
        robots="never read live",
        confirmed=None,
        poll=6 * 3_600.0,
        quiet_days=45,
    )
    zone = ZoneInfo("Asia/Seoul")
    megabytes: ClassVar[int] = 16  # files hold pictures
    repeats_last: ClassVar[bool] = True

    def posts(self, address: str) -> bool:
        return urlsplit(address).path == _LIST

    def listing(self, page: int) -> str:
        return f"{self.base}{_LIST}?{urlencode({'menuId': _MENU, 'pageIndex': page})}"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = kr_ktc_press_list.rows(body)
        good = tuple(Row(row) for row in found if isinstance(row, ListedRow))
        odd = tuple(Malformed(row.number or nameless(row.words), row.reason, row.words) for row in found if isinstance(row, NoRow))
        return Page(len(found), good, odd)

    def view(self, row: Row) -> str:
        return f"{self.base}/boardView.do?{urlencode({'bbs_id': row.number, 'menuId': _MENU})}"

    def read_view(self, row: Row, body: bytes) -> Sequence[Way]:
        return [self._way(row, *one) for one in _release(kr_ktc_press_list.files(body, row.number))]

    def _way(self, row: Row, file: File, form: TextForm) -> Way:
        return Way(f"{self.base}/boardFileDownload.do?{urlencode({'bbs_id': row.number, 'seq_no': file.place})}", form)

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=f"{self.default_base_url}/boardView.do?bbs_id={row.number}&menuId={_MENU}",
            exercise=self.keeper.exercise,
            parts=(listing.as_part(kr_ktc_press_list), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.title == known.title


def _release(files: Sequence[File]) -> list[tuple[File, TextForm]]:
    """The files that are the release, in the order of their forms. Raises CouldNotRead where none is, or it is not clear which are.

    The same text in several forms has one name but for the ending; an annex says that it is one.
    """
    by_name: dict[str, list[tuple[int, File, TextForm]]] = {}
    for file in files:
        for n, (ending, form) in enumerate(_FORMS):
            if file.name.lower().endswith(ending):
                stem = "".join(file.name[: -len(ending)].split())
                by_name.setdefault(stem, []).append((n, file, form))
    own = [name for name in by_name if not any(word in name for word in _ANNEXES)] or list(by_name)
    own = [name for name in own if "보도" in name] or own
    if len(own) > 1:
        raise CouldNotRead(f"the page of the release names several texts, and not which is the release: {', '.join(own)}")
    if not own:
        named = ", ".join(file.name for file in files)
        raise CouldNotRead(f"the page of the release names no file in a form that is read (HWPX, PDF, HWP): {named}")
    return [(file, form) for _, file, form in sorted(by_name[own[0]], key=lambda one: one[0])]
