"""The grammar of a deciding sentence: which verb governs which order. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.orders import Noun, Verb, named_between, nouns
from pipeline.read.us_itc.rules import ends, supposed
from pipeline.read.us_itc.rules import governing as rules


def groups(words: str, nouns: Sequence[Noun]) -> Iterator[list[Noun]]:
    """Orders named together: "a general exclusion order and cease and desist orders"."""
    group: list[Noun] = []
    for noun in nouns:
        if group and not rules.GLUE.fullmatch(words, group[-1].end, noun.start):
            yield group
            group = []
        group.append(noun)
    if group:
        yield group


def governing(words: str, verbs: Sequence[Verb], group: Sequence[Noun]) -> Iterator[Verb]:
    """The verbs whose object the group is: the last before it, with those joined to that one ("Issuance and Suspension of"), and a
    passive one behind it."""
    start = group[0].start
    if ends.ITSELF_STANDS.match(words, group[-1].end):
        return  # "but the order against B remains in force"
    if unwarranted := rules.NOT_WARRANTED.match(words, group[-1].end):
        yield Verb("denied", *unwarranted.span("not"))
        return
    if as_far := rules.DENIED_AS_FAR.search(words, 0, start):
        yield Verb("denied", *as_far.span())
        return
    asked = supposed.ASKED_FOR.search(words, 0, start)
    if asked and _granted(words, asked.start(), group):
        yield Verb("issued", *asked.span())
        return
    if asked and not supposed.GRANTED_IT.search(words, 0, asked.start()):  # "to withdraw its request for a general exclusion order"
        yield from (v for v in _governing(words, verbs, group) if v.action == "denied")
        return
    yield from _governing(words, verbs, group)


def _granted(words: str, asked: int, group: Sequence[Noun]) -> bool:
    """Whether what was asked for is an order, and the words grant it: "granted the request for a limited exclusion order". A judge grants none."""
    if group[0].type not in (*AT_BORDER, "CDO") or ends.AN_ID.search(words):
        return False
    if any(noun.type == group[0].type and noun.start > group[-1].end for noun in nouns(words)):
        return False  # "granted the request for an exclusion order, and has issued an exclusion order against A"
    if supposed.GRANTED_IT.search(words, 0, asked):
        return True
    behind = supposed.GRANTED_BEHIND.match(words, group[-1].end)
    return behind is not None and not any(True for _ in named_between(words, group[-1].end, behind.end()))


def _governing(words: str, verbs: Sequence[Verb], group: Sequence[Noun]) -> Iterator[Verb]:
    start = group[0].start
    earlier = _earlier(words, verbs, start)
    its_own = bool(earlier) and earlier[-1].action not in (None, "issued", "denied") and ends.ITS_OWN.match(words, group[-1].end)
    if _something_of_it(words, verbs, start) or its_own:
        yield from (v for v in earlier[-1:] if v.action in ("issued", "denied"))
        return
    behind = _of_it(words, _behind(words, verbs, group[-1].end, first=not earlier), start)
    if behind and _about_a_motion(words[:start]):
        return  # what was denied, or withdrawn, is a motion about the order
    if behind:
        modified = behind.action == "issued" and earlier and earlier[-1].action == "modified"
        # "the modified consent order is issued with this notice"
        yield earlier[-1] if modified and _describes(words, earlier[-1], start) else behind
    elif earlier:
        yield from _before(words, earlier, start)


def said_once(words: str, verbs: Sequence[Verb], governed: Sequence[Verb], before: Sequence[Noun], group: Sequence[Noun]) -> list[Verb]:
    """The verb behind the orders named before that is said of these too: "An order has been issued against A, and another one against B"."""
    start = group[0].start
    last = next((v for v in governed if before[-1].end <= v.start < start), None)
    if last is None or not rules.NOT_SAID_AGAIN.search(words, last.end, start) or not rules.DIRECTED_BEHIND.match(words, group[-1].end):
        return []
    return [] if any(last.end <= v.start < start and v.action is not None for v in verbs) else [last]


def directed_too(words: str, verbs: Sequence[Verb], governed: Sequence[Verb], group: Sequence[Noun]) -> list[Verb]:
    """An order of which a sentence that issues another one only says to whom it is: "…; the cease and desist orders are directed to B"."""
    issued = any(v.action == "issued" for v in governed) and rules.IS_DIRECTED.match(words, group[-1].end)
    return [Verb("issued", group[0].start, group[0].start)] if issued and not spoken_of(words, verbs, group) else []


def _about_a_motion(before: str) -> bool:
    """Whether words before an order speak of a motion about it, and do not say that it was granted."""
    return bool(
        rules.ASKED_TO_CHANGE.search(before) or (rules.ASKED_THAT.search(before) and not rules.GRANTED_ANY.search(before))
    )


def _of_it(words: str, behind: Verb | None, start: int) -> Verb | None:
    """A passive verb behind an order as far as it is of that order: not in "goods entered contrary to the order were released"."""
    near = words[max(0, start - 60) : start]
    if behind and behind.action != "issued" and ends.SPOKEN_OF.search(near):
        return None
    if behind and behind.action in ("rescinded", "vacated") and ends.STAY_OF.search(near):
        return replace(behind, action="reinstated")  # "The stay of the order is lifted"
    if behind and behind.action in _TAKES_BACK and ends.BESIDE.search(near) and not ends.PART_OF.search(near):
        return None  # "The penalty for violation of the order was set aside"
    return behind


_TAKES_BACK = frozenset({"rescinded", "vacated", "suspended"})


def _of_another(words: str, verb: Verb, start: int) -> bool:
    """Whether a verb of ending before an order is about something else with it: "set aside a ruling under the order"."""
    between = words[verb.end : start]
    if verb.action not in _TAKES_BACK:
        return False
    if ends.THAT_CLAUSE.search(between + words[start : start + 4] if words.startswith("the ", start) else between):
        return True  # "rescinds the bond, and notes that the order …"
    if not ends.AN_OBJECT.match(between):
        return False
    return bool(ends.BESIDE.search(between)) and not ends.PART_OF.search(between)


def _before(words: str, earlier: Sequence[Verb], start: int) -> Iterator[Verb]:
    """The verbs before an order that govern it."""
    last = _past_relation(words, earlier, start)
    if _of_another(words, last, start):
        return
    if last.action in ("modified", "vacated", "rescinded") and rules.OF_DETERMINATION.fullmatch(words, last.end, start):
        return
    if len(earlier) > 1 and earlier[-2].action in _UNDO and ends.DETERMINER.fullmatch(words, earlier[-2].end, last.start):
        if last.action == "suspended":  # "to rescind the suspension of the order"
            yield replace(last, action="reinstated")
        if ends.NOMINAL.match(words, last.start):
            return  # "to vacate the modification of the order"
    if len(earlier) > 1 and earlier[-2].action == "issued" and _only_described(words, earlier, start):
        yield earlier[-2]
        return
    if _undone(words, earlier, start):  # "to rescind the modified cease and desist order"
        yield earlier[-2]
        return
    yield last
    for verb in reversed(earlier[:-1]):
        if not rules.JOINED.fullmatch(words[verb.end : last.start]):
            break
        if verb.action and verb.action != last.action and not _adjective(words, last):
            yield verb
        last = verb


_UNDO = frozenset({"rescinded", "vacated", "denied"})


def _something_of_it(words: str, verbs: Sequence[Verb], start: int) -> bool:
    """Whether what is done is done to something of an order: its bond, a licence under it, an exception from it."""
    first = max(0, start - 80)
    found = ends.OF_SOMETHING.search(words, first, start)
    return found is not None and not any(v.start <= found.start() < v.end for v in verbs)


def spoken_of(words: str, verbs: Sequence[Verb], group: Sequence[Noun]) -> bool:
    """Whether orders are only spoken of: asked for, refused, looked at, or told of in the past."""
    start = group[0].start
    last = next((v for v in reversed(verbs) if v.end <= start and not v.passive), None)
    near = last is not None and last.action is None and not ends.TELLS_OF.fullmatch(words, last.start, last.end)
    return near or bool(ends.PAST_ORDER.match(words, group[-1].end))


_FAR = 800  # characters that are looked back on


def _earlier(words: str, verbs: Sequence[Verb], start: int) -> list[Verb]:
    """The verbs before an order that may govern it."""
    earlier = [v for v in verbs if v.end <= start and not v.passive]
    if rules.NEXT_POINT.search(words[max(0, start - 40) : start]) and (first := rules.FIRST_POINT.search(words, 0, start)):
        return [v for v in earlier if v.end <= first.start()] or earlier  # "to issue: (1) an order …; and (2) orders …"
    if earlier and rules.IN_PASSING.match(words, earlier[-1].start) and rules.ANOTHER_ORDER.search(words[max(0, start - 60) : start]):
        far = max(0, start - _FAR)
        before = next((far + n.start for n in reversed(nouns(words[far:start])) if far + n.end <= earlier[-1].start), 0)
        return [v for v in earlier if v.end <= before] or earlier  # "an order barring lamps covered by claim 1, and an order …"
    return earlier


def _behind(words: str, verbs: Sequence[Verb], end: int, *, first: bool) -> Verb | None:
    """The passive verb behind an order that governs it; `first`: no verb stands before the order."""
    verb = next(
        (v for v in verbs if v.start >= end and v.passive and not rules.OTHER_SUBJECT.search(words, end, v.start)),
        None,
    )
    if verb is None:
        return None
    clause_end = rules.CLAUSE_ENDS.search(words, end)
    if clause_end and verb.start > clause_end.start():
        return None
    if not all(_passed_over(words, at, first=first) for at in named_between(words, end, verb.start)):
        return None
    between = any(end <= v.start < verb.start and not v.passive and v.action for v in verbs)
    return None if between else verb


def _passed_over(words: str, at: int, *, first: bool) -> bool:
    """Whether an order between another and its verb is only joined to that one, or spoken of."""
    return bool((first and rules.ALSO.search(words[:at])) or ends.SPOKEN_OF.search(words[max(0, at - 60) : at]))


def _describes(words: str, verb: Verb, start: int) -> bool:
    """Whether a verb is a participle right before the order that begins at `start`: "the modified consent order"."""
    return _adjective(words, verb) and not words[verb.end : start].strip()


def _past_relation(words: str, earlier: Sequence[Verb], start: int) -> Verb:
    """The verb of the second object in "to vacate its finding of a violation of section 337, together with the order that …"."""
    last = earlier[-1]
    joined = rules.ALSO.search(words[:start])
    relation = last.action is None and rules.RELATION.match(words, last.start, last.end)
    if relation and joined and len(earlier) > 1 and earlier[-2].action not in (None, "issued"):
        return earlier[-2]
    return last


def _only_described(words: str, earlier: Sequence[Verb], start: int) -> bool:
    """Whether the last verb only describes the order: "has entered the proposed consent order"."""
    last = earlier[-1]
    return last.action is None and _describes(words, last, start) and ends.DETERMINER.fullmatch(words, earlier[-2].end, last.start) is not None


def _undone(words: str, earlier: Sequence[Verb], start: int) -> bool:
    """Whether the last verb is a participle right before its order, and the one before it does something to that order."""
    if len(earlier) < 2 or not _describes(words, earlier[-1], start):
        return False
    return earlier[-2].action in ("rescinded", "vacated", "suspended", "denied")


def _adjective(words: str, verb: Verb) -> bool:
    """Whether a participle stands before its order: "issuance of a modified limited exclusion order" issues nothing new."""
    return words[verb.start : verb.end].casefold().endswith(("ed", "ing"))
