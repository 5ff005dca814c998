"""What the data claim: a direction of a twin, as the proofs see it."""

from dataclasses import dataclass
from functools import cached_property

from tandem.read.expressions import names
from tandem.read.signatures import Parameter
from tandem.read.twins import WAYS, Twin, Way
from tests.twins.draw import REGISTRY, Draws

Signature = tuple[Parameter, ...]


@dataclass(frozen=True)
class Claim:
    """One direction of a twin."""

    twin: Twin
    way: Way

    @property
    def name(self) -> str:
        """``keras.layers.Dense -> torch.nn.Linear``."""
        return f"{self.way.source} -> {self.way.target}"

    @property
    def sides(self) -> tuple[str, str]:
        """The sides it goes from and to: ``keras``, ``torch``."""
        return WAYS[self.way.direction]

    @property
    def draws(self) -> Draws | None:
        """How its calls are drawn."""
        return REGISTRY.get((self.twin.keras, self.twin.torch, self.way.direction))

    @cached_property
    def names(self) -> set[str]:
        """The names that the expressions of this direction use."""
        return set().union(*(names(each.data) for each in self.way.expressions()))


def all_of(twins: tuple[Twin, ...]) -> list[Claim]:
    """The claims of some twins, in their order."""
    return [Claim(twin, way) for twin in twins for way in twin.claimed]


def chosen(claims: list[Claim], wanted: str | None) -> list[Claim]:
    """The claims of a family or of a name; all without one."""
    return [
        claim
        for claim in claims
        if wanted in (None, claim.twin.family, claim.way.source, claim.way.target, claim.name)
    ]
