"""The rows of a card that say what an order is: goods, firms, what is outside, how it stands, its rights, how sure that is. Pure.

Each takes the number of telephone lines that it may fill, and gives the lines of its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from alerts.first_screen import in_court, telephone
from alerts.first_screen.fitted import first_of, first_that_fits, first_words_of, row, ways_with_room
from alerts.languages.speech import Speech
from alerts.telling.cancelled import end_presumed, ending
from alerts.wording import findings, goods, handling, reach, rulings, same_goods, standing
from alerts.wording import phrases as p
from alerts.wording import phrases_of_registry as pr
from alerts.wording import phrases_of_submissions as pu
from alerts.wording import phrases_of_what_is_out as out
from alerts.wording import words as w
from alerts.wording.beside import Beside
from alerts.wording.naming import kind_called, kind_of_document, open_questions, order_number, sources
from alerts.wording.phrases_of_rights import DOT
from pipeline.authorities.declared import authority, in_a_row
from pipeline.authorities.submitted import SPELLED_OUT
from pipeline.authorities.where import markets_of
from pipeline.fold.state import bound_parties, ended_unread, is_live, last_day
from pipeline.records import Alert, Citation, Document, EndReason, Flag, FlagParty, State

_JOINING = frozenset({"and", "or", "the", "of", "with", "for", "in", "to"})


def of_goods(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """What the goods are, that they are genuine, then the models and what was ruled inside, as far as there is room."""
    flag = alert.flag
    inside = tuple(article for article, ruled in rulings.ruled(flag).items() if ruled == "inside")
    rows = [first_of(list(map(w.clean, inside)), p.ARTICLE, row(1), say, say(p.INSIDE))] if inside else []
    rows += [first_of(list(map(w.clean, flag.models)), p.MODEL, row(1), say, say(p.MODELS))] if flag.models else []
    rest = handling.marks(flag) or say(p.NO_TARIFF if flag.models else p.NO_MODELS)
    if flag.grey_market:
        whole = (_goods(flag, 1, say), say(p.GREY, market=flag.market))
        short = say(p.GREY_SHORT)
        least = first_words_of([w.clean(w.product(flag.articles))], row(1), say, f"{short} ")
        return first_that_fits([(*whole, *rows), whole, (_goods(flag, most - 1, say), short), (least,)], most)
    said = _goods(flag, most - len(rows), say)
    forms = [(_goods(flag, most - len(rows) - 1, say), *rows, rest)] if len(rows) + 1 < most else []
    return first_that_fits([*forms, (said, *rows)], most)


def _goods(flag: Flag, most: int, say: Speech) -> str:
    """Cut at a word and marked as cut, where it is longer than the room; as written in full it stands below.

    What goes with the goods (parts, packaging) is barred as well: what of it stands on the same lines is said, then that more is.
    """
    if not flag.articles:
        return say.sentence(say(p.NOT_STATED))
    whole, named = w.clean(w.product(flag.articles)), w.clean(goods.named(flag.articles))
    room = min(max(most, 1), telephone.lines(named))
    if telephone.fits((whole,), room):
        return say.sentence(whole)
    kept = whole.split()[:40]
    while kept and not telephone.fits((_cut(kept),), room):
        kept = kept[:-1]
    if telephone.fits((named,), room) and len(" ".join(kept)) < len(named):
        return say.sentence(named)
    return _cut(kept) if kept else say(p.SEE_BELOW)


def _cut(words: Sequence[str]) -> str:
    """Never behind a word that only joins: "lid locks and..."."""
    kept = list(words)
    while len(kept) > 1 and kept[-1].lower() in _JOINING:
        kept.pop()
    return w.cut(kept)


def of_firms(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """Whose goods: any maker's, or those of the named alone."""
    flag, over = alert.flag, not is_live(alert.flag)
    named = flag.parties if over else bound_parties(flag)
    bound = sorted(named, key=lambda one: one.country != alert.ally)  # whom the reader's own land has, he can visit
    unread = say(p.PART_ENDED, on=say.listed(e.on.isoformat() for e in ended)) if (ended := ended_unread(flag)) else ""
    if flag.any_source:
        return (say(p.ANY_MAKER_WAS) if over else f"{unread}{say(p.ANY_MAKER)}",)
    if not bound:
        return (say(p.NONE_LEFT) if flag.parties else say(p.UNNAMED_WAS) if over else f"{unread}{say(p.UNNAMED)}",)
    head = say(p.ONLY_ONE) if len(bound) == 1 else say(p.ONLY_THESE, n=len(bound))
    if flag.parties_read == "not_whole":
        head = say(p.ONLY_READ, n=len(bound))
    head = say(p.NAMED) if over else f"{unread}{head}"
    by_country, by_name = ([_firm(one, say, city=False) for one in bound], [w.clean(one.name) for one in bound])
    # Whoever reads "only these" lets a subsidiary's goods through: that the words reach further is said beside it.
    behind = f" {say(p.RELATED_TOO)}" if not over and reach.speaks_of_related(flag) else ""
    for firms in ([_firm(one, say, city=True) for one in bound], by_country, by_name):
        said = first_of(firms, p.FIRM, lambda one: row(most)(one + behind), say, head)
        if said == say.sentence(head + "; ".join(firms)):
            return (said + behind,)
    return (first_of(by_country, p.FIRM, lambda one: row(most)(one + behind), say, head) + behind,)


def _firm(party: FlagParty, say: Speech, *, city: bool) -> str:
    place = ", ".join(filter(None, (party.city if city else None, party.country or party.region)))
    return w.clean(say(p.PLACE, name=party.name, place=place) if place else party.name)


def of_what_is_outside(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """The green list: licensed goods, in every mail; who was freed, and what was ruled outside."""
    flag = alert.flag
    if not is_live(flag):
        return (say(out.ALL_OVER),)
    licensed = say(out.LICENSED if reach.outside(flag) else out.LICENSES_UNSAID)
    paused = [one for one in flag.parties if one.paused and flag.state is not State.SUSPENDED]
    named = [(say(out.FREED_NAMES), [w.clean(one.name) for one in flag.parties if one.freed])]
    named += [(say(out.PAUSED_NAMES), [w.clean(one.name) for one in paused])]
    lines = [(head, names) for head, names in named if names]
    outside = [w.clean(one) for one in flag.not_subject]
    if not (lines or outside):
        return (f"{licensed} {say(out.NONE_OUTSIDE)}",)
    said, before = list[str](), f"{licensed} "
    for n, (head, names) in enumerate(lines, start=1):
        left = most - sum(map(telephone.lines, said)) - (len(lines) - n) - bool(outside)
        said.append(first_of(names, p.FIRM, row(left), say, f"{before}{head}"))
        before = ""
    if outside:
        said.append(first_words_of(outside, row(most - sum(map(telephone.lines, said))), say, f"{before}{say(out.OUTSIDE_NAMES)}"))
    return tuple(said)


def of_standing(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """Since when it stands and until when; of one that is over also when that was told."""
    flag = alert.flag
    if flag.state is State.ENDED:
        return (f"{_ended(flag, say)} {_told(alert, say)}",)
    end = say(p.LAST_DAY, on=last.isoformat()) if (last := last_day(flag)) else say(p.NO_END)
    end = say(p.CHECK) if flag.may_have_ended else end
    court = in_court.standing(flag, say)
    ends = [f"{end} {court}", end] if court and flag.may_have_ended else [f"{court} {end}", court, end] if court else [end]
    if flag.state is State.ISSUED and (review := authority(flag.authority).review):
        on = flag.review_until.isoformat() if flag.review_until else ""
        entry = say(standing.entering(flag, review))
        said = {"markets": in_a_row(markets_of(flag)), "entry": entry, "review": say(review.name)}
        under = say(p.UNDER_REVIEW_UNTIL, **said, on=on) if on else say(p.UNDER_REVIEW, **said)
        bond = say.sentence(say(p.BOND, bond=w.clean(flag.bond))) if flag.bond else say(p.NO_BOND)
        least = say(p.UNDER_REVIEW, **said)
        forms = (((f"{under} {bond}", end), (under, end), (f"{under} {end}",), (f"{least} {end}",)) for end in ends)
        return first_that_fits((form for of_end in forms for form in of_end), most)
    presumed = _presumed(bool(standing.since_presumed(flag)), say)
    since = say(p.STATE_SINCE[flag.state], on=flag.state_since.isoformat(), presumed=presumed)
    return first_that_fits(((f"{since} {end}",) for end in ends), most)


def _ended(flag: Flag, say: Speech) -> str:
    if flag.end_reason is EndReason.WITHDRAWN:
        return say(p.NEVER)
    if flag.end_reason is EndReason.NOT_SHARED:
        return say(pu.NOT_SHARED_SINCE, on=flag.state_since.isoformat())
    presumed = end_presumed(flag)
    if flag.end_reason is EndReason.EXPIRED and (last := last_day(flag)):
        return say(p.LAST_DAY_WAS, on=last.isoformat(), presumed=_presumed(presumed, say))
    return say(p.STATE_SINCE[State.ENDED], on=flag.state_since.isoformat(), presumed=_presumed(presumed, say))


def _told(alert: Alert, say: Speech) -> str:
    """When the end was published, where a document says it, and how long it had been over when we told it."""
    flag = alert.flag
    told = alert.decided_at.date()
    over = last_day(flag) if flag.end_reason is EndReason.EXPIRED else None
    days = (told - (over or flag.state_since)).days
    late = days > 0 and flag.end_reason is not EndReason.WITHDRAWN
    said = say(p.TOLD, told=told.isoformat(), after=say(p.TOLD_AFTER, days=say.counted(days, p.DAY)) if late else "")
    ends = [e for e in ending(flag) if e.action not in ("ended", "expired")]
    return f"{say(p.PUBLISHED, published=ends[0].source.published.isoformat())} {said}" if ends else said


def _presumed(presumed: bool, say: Speech) -> str:
    return say(p.PRESUMED) if presumed else ""


def _in_words(code: str, words: str, say: Speech) -> str:
    """With the code that officers know, if there is one."""
    return words if code in SPELLED_OUT else say(p.WITH_CODE, words=words, code=code)


def of_order(alert: Alert, beside: Beside, most: int, say: Speech) -> tuple[str, ...]:
    """The kind, number and day of the order, how it came about, its other numbers; and what other orders stand on such goods."""
    flag, others = alert.flag, beside.others
    ruled = authority(flag.authority)
    number = w.clean(order_number(flag))
    said = {
        "markets": in_a_row(markets_of(flag)), "code": kind_called(flag.instrument, say),
        "kind": _in_words(flag.instrument, say(ruled.instrument(flag.instrument).words), say),
        "number": number if telephone.fits((number,), 1) else say(p.BELOW), "on": flag.issued_on.isoformat(),
        "presumed": _presumed(flag.issued_presumed, say), "basis": say(p.BASES[flag.basis]),
    }  # fmt: skip
    whole, short = say(p.ORDER_LINE, **said), say(p.ORDER_SHORT, **said)
    also = ""
    if flag.further_numbers:
        numbers = first_of(list(map(w.clean, flag.further_numbers)), p.NUMBER, row(1), say).rstrip(say(DOT))
        also = say(p.ALSO, numbers=numbers)
    forms = [(whole, also), (whole,), *([] if say.is_english else [(short,)])]  # English always has room for the whole
    if others:
        ways = ([one.said(say, named=named) for one in others] for named in (True, False))
        rows = ways_with_room(ways, p.ORDER, row(max(most - 1, 1)), say, say(p.OTHERS_STAND))
        forms = [(whole, also, rows[0]), *((line, one) for one in rows for line in (whole, short)), (whole,)]
    elsewhere = same_goods.on_first_screen(beside.same_goods, say)
    forms = [*((*form, elsewhere) for form in forms if elsewhere), *forms]
    return first_that_fits(((" ".join(filter(None, form)),) for form in forms), most)


def of_certainty(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """How much was read, what is open, and whether what is listed is all that the order names."""
    flag = alert.flag
    read_in = len({one.document_id for one in sources(flag)})
    documents = say.of(read_in, p.DOCUMENTS)
    questions = say.counted(len(open_questions(flag)), p.OPEN_QUESTION)
    said = say(p.READ, documents=documents, questions=questions)
    read = " ".join(filter(None, (findings.on_card(flag, say), handling.how_sure(flag, say), said)))
    whole = list(_whole(flag, say))  # what is complete, the last, gives way first
    forms = (" ".join([read, *whole[:n]]) for n in range(len(whole), -1, -1))
    return first_that_fits(((form,) for form in forms), most)


def _whole(flag: Flag, say: Speech) -> Iterator[str]:
    read = {"parties": flag.parties_read, "rights": flag.rights_read, "articles": flag.articles_read}
    if flag.any_source:
        del read["parties"]  # it reaches those whom nobody named
    for said, form in (("not_whole", p.NOT_WHOLE), ("not_stated", p.WHOLE_UNKNOWN), ("whole", p.WHOLE)):
        if of := [say(p.WHOLE_NAMES[name]) for name, whole in read.items() if whole == said]:
            yield say(form, what=", ".join(of))


def of_source(alert: Alert, documents: Mapping[str, Document], most: int, say: Speech) -> tuple[str, ...]:
    """Whose words say it, those that decide quoted where there is room: of an end what ended it, else the latest document."""
    flag = alert.flag
    by = ending(flag) if flag.state is State.ENDED else []
    latest = sorted(sources(flag), key=lambda one: one.published, reverse=True)
    first = by[0].source if by else latest[0]
    if by and by[0].action == "ended" and (word := by[0].said):
        shorter = say.sentence(say(p.SAID_BY, by=w.clean(word.by), on=word.at.date().isoformat()))
        return first_that_fits(((say.sentence(w.said(word)),), (shorter,), (say(p.SEE_BELOW),)), most)
    if by and (file := by[0].registry):
        cited = {"registry": w.clean(file.called), "on": file.day.isoformat()}
        return first_that_fits(((say(pr.SOURCE, **cited, sha256=file.sha256),), (say(pr.SOURCE_BELOW, **cited),)), most)
    named, *rest = dict.fromkeys(_document(flag, one, say) for one in (first, *latest))
    papers = say(p.SOURCE_PAPERS if first.document_id in documents else p.SOURCE_NO_PAPERS)
    forms = [
        f"{one} {papers}"
        for one in (*_quoted(named, first, len(rest), say), first_of([named, *rest], p.SOURCE_DOCUMENT, row(1), say))
    ]
    return first_that_fits(((form,) for form in forms), most)


def _quoted(named: str, source: Citation, more: int, say: Speech) -> Iterator[str]:
    """The last quoted: a title, which says less, is quoted before the sentence that decides."""
    if source.quotes:
        quoted = say(p.SOURCE_QUOTED, source=named, quote=w.clean(source.quotes[-1]))
        yield say(p.MORE_BELOW, head="", shown=quoted, n=more) if more else say.sentence(quoted)
    yield say(p.MORE_BELOW, head="", shown=named, n=more) if more else say.sentence(named)


def _document(flag: Flag, one: Citation, say: Speech) -> str:
    kind = say(kind_of_document(flag, one))
    return say(p.SOURCE_LINE, document=kind, number=w.clean(one.document_number), on=one.published.isoformat())
