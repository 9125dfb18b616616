"""Who is named in a notice, in which role, and where they sit. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from re import Match

from pipeline.identifiers.company import same_key
from pipeline.read.prose.behind import behind
from pipeline.read.prose.collectives import collectives
from pipeline.read.prose.first_words import imply, imply_persons
from pipeline.read.prose.learning import learn, learn_parts
from pipeline.read.prose.listed import role_in_name
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.placed_names import Mention, in_land
from pipeline.read.prose.places import Place, read_place
from pipeline.read.prose.roster import Roster, lead_in, name_key, names_at
from pipeline.read.prose.rules.behind import ALIAS, SHORT_FORM
from pipeline.read.prose.rules.listed import NEVER_BOUND
from pipeline.read.prose.rules.names import FORM_AT_END
from pipeline.read.us_itc.rules import parties as rules
from pipeline.records import Evidence, Measure, Party, Role


@dataclass(frozen=True)
class Cast:
    """The parties of a notice, and what it calls them."""

    parties: tuple[Party, ...]
    roster: Roster


def cast(passages: Sequence[Passage]) -> Cast:
    """Every company or person named as complainant, respondent, intervenor or other party, in the order first written."""
    roster = Roster()
    learn(passages, roster)
    imply(roster)
    found = _parties(passages, roster)
    persons = imply_persons(roster, (p.name for p in found.values()), passages)
    learn_parts([p for p in passages if rules.TOLD_OF.search(p.words)], roster)
    if persons:
        found = _parties(passages, roster)
    collectives(passages, roster)
    parties = tuple(p if p.country else _placed_elsewhere(p, passages) for p in _in_full(found, roster).values())
    roster.respondents = tuple((p.name, p.evidence[0].text, p.evidence[0].start) for p in parties if p.role == "respondent")
    roster.never = frozenset(p.name for p in parties if p.role in ("complainant", "intervenor"))
    return Cast(parties, roster)


def _parties(passages: Sequence[Passage], roster: Roster) -> dict[str, Party]:
    found: dict[str, Party] = {}
    for passage in passages:
        for role, mention in _named(passage, roster):
            _add(found, role, mention, passage)
    return found


def with_bound(people: Cast, measures: Sequence[Measure], passages: Sequence[Passage]) -> Cast:
    """The cast with those to whom orders are directed: whoever an order binds or frees is a respondent."""
    known = {same_key(p.name) for p in people.parties}
    more: dict[str, Party] = {}
    for measure in measures:
        for name in measure.directed_to:
            key = same_key(name)
            stands = people.roster.seen.get(name) or _written(name, passages)
            if key in known or key in more or stands is None:
                continue
            place, words = stands
            city, region, country = (place.city, place.region, place.country) if place else (None, None, None)
            more[key] = Party(name=name, role="respondent", city=city, region=region, country=country, evidence=(words,))
    return Cast((*people.parties, *more.values()), people.roster)


def _written(name: str, passages: Sequence[Passage]) -> tuple[Place | None, Evidence] | None:
    """Where a name is written first, with the place behind it."""
    for passage in passages:
        if (start := passage.words.find(name)) >= 0:
            place, _, _ = behind(passage.words, start + len(name))
            return place, passage.evidence(start, start + len(name))
    return None


def _placed_elsewhere(party: Party, passages: Sequence[Passage]) -> Party:
    """The party with its place from wherever the notice writes it behind the name: "only X Pty Ltd of Perth, Australia contested"."""
    for passage in passages:
        start = passage.words.find(f"{party.name} of ")
        if start >= 0 and (place := read_place(passage.words, start + len(party.name) + len(" of "))):
            evidence = (*party.evidence, passage.evidence(start, place.end))
            update = {"city": place.city, "region": place.region, "country": place.country, "evidence": evidence}
            return party.model_copy(update=update)
    return party


def _in_full(found: Mapping[str, Party], roster: Roster) -> dict[str, Party]:
    """Without those that were named by a short form which the notice explains only later: they are the ones that it stands for."""
    kept = {key: party for key, party in found.items() if _short_for(party, roster) == ()}
    for party in found.values():
        for name in _short_for(party, roster):
            kept.setdefault(_key(name), party.model_copy(update={"name": name}))
    return kept


def _key(name: str) -> str:
    """By what a party is one, in whatever spelling; a name without any letter of its own by its words."""
    return same_key(name) or name_key(name)


def _short_for(party: Party, roster: Roster) -> tuple[str, ...]:
    return tuple(name for name in roster.names(party.name) if name_key(name) != name_key(party.name))


def _named(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """Each company of a passage with its role: the words before its list say it, or those behind ("as a complainant")."""
    words, text, done = passage.words, words_of(passage.words), 0
    for trigger in rules.ROLE.finditer(words):
        aside = rules.WHOSE_MAN.search(words[max(0, trigger.start() - 60) : trigger.start()]) is not None  # "an officer of complainant Orlo, Ute Fenn"
        if (trigger.start() < done and not aside) or role_in_name(text, trigger.start()):
            continue
        of_name = role_in_name(text, trigger.end() + 1)  # "an order against Complainant Coffee LLC"
        start = trigger.end() + 1 if of_name else lead_in(words, trigger.end())
        if of_all := rules.OF_ALL.match(words, start) or rules.OF_ALL.match(words, trigger.end()):
            start = of_all.end()
        if (inner := NEVER_BOUND.search(words, trigger.end(), start)) and role_in_name(text, inner.start()):
            start = inner.start()  # "against the following respondents: Complainant Coffee LLC"
        between = words[trigger.end() : start].casefold()
        role = _role_before(words, trigger, start, between)
        quoted = words[start : start + 1] == '"'  # the name of respondent "X Group" to "X Corporation"
        bracketed = words[start : start + 1] == "("  # "the remaining respondents (Orlo, Fenn, and Krom)"
        mentions, end = names_at(passage, start + (quoted or bracketed), roster)
        if aside:
            mentions, end = mentions[:1], done
        if bracketed and (len(mentions) < 2 or words[end : end + 1] != ")"):
            continue
        end += quoted and words[end : end + 1] == '"'
        if (lead := rules.ALL_OF_A_LAND.search(words[:start])) and (
            land := read_place(words, max(lead.start("place"), lead.start("seat")))
        ):
            mentions = [in_land(m, land) for m in mentions]
        if not mentions or not _believable(words, trigger, between, mentions, end):
            continue
        behind = rules.AS_ROLE.match(words, end)
        if behind := behind or rules.TO_INTERVENE_AS.match(words, end):
            role = _role(behind["role"])
        elif role == "party" and rules.TO_INTERVENE.match(words, end):
            role = "intervenor"
        renamed = rules.RENAMED.search(words[max(0, trigger.start() - 60) : start]) and rules.TO.match(words, end)
        if renamed:
            more, end = names_at(passage, renamed.end(), roster)
            mentions = mentions + more
        done = end
        yield from ((role, m) for m in mentions)
    yield from _added(passage, roster)
    yield from _petitioning(passage, roster)
    yield from _named_by_role(passage, roster)
    yield from _asking(passage, roster)


def _role_before(words: str, trigger: Match[str], start: int, between: str) -> Role:
    """The role that the words before a list say."""
    role: Role = trigger.lastgroup  # type: ignore[assignment]
    if "complainant" in between:
        role = "complainant"
    elif "respondent" in between:
        role = "respondent"
    near = words[max(0, trigger.start() - 60) : start]
    if role == "party" and rules.TO_INTERVENE_BY.search(near):
        role = "intervenor"
    if role == "complainant" and rules.PETITIONED_BY.search(near):
        role = "party"  # "petitions filed by counsel on behalf of X": nobody's complaint
    return "respondent" if rules.ON_BEHALF.search(words[max(0, trigger.start() - 90) : trigger.end()]) else role


def _believable(words: str, trigger: Match[str], between: str, mentions: list[Mention], end: int) -> bool:
    """A plain capitalised word behind "as to" or "find" is no company unless something else says so."""
    if rules.A_ROLE.search(trigger[0] + between):
        return True
    strong = any(m.known or m.place or FORM_AT_END.search(m.name) or ALIAS.search(m.name) for m in mentions)
    return strong or bool(SHORT_FORM.match(words, mentions[0].end)) or bool(rules.IN_DEFAULT.match(words, end))


def _role(written: str) -> Role:
    """The role that a word says; who is subject to an order is a respondent."""
    word = written.casefold()
    return "complainant" if word == "complainant" else "intervenor" if word == "intervenor" else "respondent"


def _added(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """ "to add X as an additional respondent", "to substitute X for Y as a complainant"."""
    words = passage.words
    for trigger in rules.ADD.finditer(words):
        mentions, end = names_at(passage, trigger.end(), roster)
        other = rules.FOR_ANOTHER.match(words, end)
        if other:
            more, end = names_at(passage, other.end(), roster)
            mentions += more
        behind = rules.AS_ROLE.match(words, end)
        if behind and not other and (late := rules.FOR_ANOTHER.match(words, behind.end())):  # "X as a respondent in place of Y"
            mentions += names_at(passage, late.end(), roster)[0]
        role = (behind and behind["role"]) or (other and other["role"])
        if mentions and role:
            yield from ((_role(role), m) for m in mentions)


def _named_by_role(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """ "Orlo, Inc.'s motion to intervene", "Orlo, Inc. ("Complainant")": who moves, and who is called by a role."""
    words = passage.words
    if not (rules.WHOSE.search(words) or rules.ROLE_NAMED.search(words)):  # most have neither, and finding names takes time
        return
    for one in roster.listings(words):
        behind = one.mentions[-1].end
        whose = rules.WHOSE.match(words, behind) or rules.ROLE_NAMED.search(words, behind, one.end)
        if not whose or not (one.sure or rules.GRANTED.search(words[max(0, one.start - 20) : one.start])):
            continue
        what = whose.groupdict()
        if what.get("role") and words.startswith(what["role"], one.mentions[-1].start):
            continue  # 'Complainant Coffee LLC ("Complainant")' says no role
        role = _role(what["role"]) if what.get("role") else "complainant" if what["what"] == "complaint" else "party"
        if role == "party" and what["what"].endswith("intervene"):
            role = "intervenor"
        mentions, _ = names_at(passage, one.start, roster)
        yield from ((role, m) for m in mentions)


def _asking(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """ "the petition of X of Ulm, Germany, a nonparty", "the motion of X to intervene": a party; beside whom he would complain, the complainant."""
    words = passage.words
    if not rules.ASKED.search(words):
        return
    for one in roster.listings(words):
        before = words[max(0, one.start - 80) : one.start]
        beside = rules.BESIDE_WHOM.search(before)
        if one.sure and (beside or rules.ASKED_BY.search(before)):
            mentions, end = names_at(passage, one.start, roster)
            role: Role = "complainant" if beside else "intervenor" if rules.WOULD_INTERVENE.match(words, end) else "party"
            yield from ((role, m) for m in mentions)


def _petitioning(passage: Passage, roster: Roster) -> Iterator[tuple[Role, Mention]]:
    """ "On July 6, 2023, X AB of Gothenburg, Sweden, which was not a party, filed a petition": a party without a role.

    "X of Brainerd, Minnesota filed the complaint in this investigation": the complainant.
    """
    role: Role | None = "party" if rules.PETITIONS.search(passage.words) else None
    if rules.COMPLAINS.search(passage.words):
        role = "complainant"
    if role and (begins := rules.DATED.match(passage.words)):
        mentions, end = names_at(passage, begins.end(), roster)
        if role == "party" or rules.COMPLAINS.match(passage.words[end:].lstrip()):
            yield from ((role, m) for m in mentions if m.place or FORM_AT_END.search(m.name))


def _add(found: dict[str, Party], role: Role, mention: Mention, passage: Passage) -> None:
    key = _key(mention.name)
    known = found.get(key)
    place = mention.place
    evidence = passage.evidence(mention.start, mention.end)
    if known is None:
        if mention.known:
            return
        city, region, country = (place.city, place.region, place.country) if place else (None, None, None)
        found[key] = Party(name=mention.name, role=role, city=city, region=region, country=country, evidence=(evidence,))
        return
    update: dict[str, object] = {}
    if known.role == "party" and role != "party":
        update["role"] = role
    if place and known.country is None:
        update |= {"city": place.city, "region": place.region, "country": place.country, "evidence": (*known.evidence, evidence)}
    if update:
        found[key] = known.model_copy(update=update)
