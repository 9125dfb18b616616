"""What an order reaches now that it did not reach as an ally was told: whom and what. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alerts.telling.tell import AGAIN, ANY_SOURCE, CLAIMS_OF, NAMED_NOW, NEW_CLAIMS, RIGHT_NAMED
from alerts.wording.rulings import ruled
from alerts.wording.words import called, sentence
from pipeline.fold.state import bound_parties
from pipeline.records import Alert, AlertKind, FlagRight, NarrowingKind


@dataclass(frozen=True)
class Wider:
    """Firms, rights and articles, as they are named; all makers, where the order reaches any source."""

    firms: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()  # ruled inside
    any_source: bool = False

    def __bool__(self) -> bool:
        return bool(self.firms or self.rights or self.articles or self.any_source)


def wider(alert: Alert) -> Wider:
    """Read from the sentences on what changed: an alert keeps no other word of how it was before."""
    if alert.kind is not AlertKind.UPDATE:
        return Wider()
    limited = any(one.kind is NarrowingKind.LIMITED for one in alert.narrows)  # it reached those whom it names now
    bound = [] if limited else [party.name for party in bound_parties(alert.flag)]
    rests = [one for one in alert.flag.rights if not one.lifted]
    inside = [article for article, standing in ruled(alert.flag).items() if standing == "inside"]
    named = {_digits(change.removeprefix(RIGHT_NAMED)) for change in alert.changes if change.startswith(RIGHT_NAMED)}
    return Wider(
        firms=tuple(name for name in bound if {sentence(NAMED_NOW + name), f"{name}{AGAIN}"} & {*alert.changes}),
        rights=(*(called(one) for one in rests if _digits(called(one)) in named), *_claims(alert, rests)),
        articles=tuple(article for article in inside if _says_inside(alert, article)),
        any_source=ANY_SOURCE in alert.changes,
    )


def _claims(alert: Alert, rests: Sequence[FlagRight]) -> Iterator[str]:
    """Claims that a right did not have: "US patent 98,000,231, claim 6"."""
    for right in rests:
        head = f"{CLAIMS_OF}{called(right)}: "
        for change in alert.changes:
            _, new, said = change.removeprefix(head).partition(NEW_CLAIMS) if change.startswith(head) else ("", "", "")
            if new:
                found = said.partition(";")[0]
                yield f"{called(right)}, claim{'' if found.isdigit() else 's'} {found}"


def _digits(name: str) -> str:
    """A right as it was called, its number without commas: so it was written until it was written as its office does."""
    return name.replace(",", "").rstrip(".")


def _says_inside(alert: Alert, article: str) -> bool:
    """In a sentence as `rulings.changes` makes it."""
    return any(change.startswith((f"{article} is inside", f"{article} is now inside")) for change in alert.changes)
