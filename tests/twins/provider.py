"""Hypothesis without its numbers of other modules: the same draws whatever else is loaded.

It also draws from the constants that stand in the project's modules, those that are loaded: a
run of one twin, of a shard and of everything would each draw other calls.
"""

from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

NAME = "nothing of other modules"


class OwnNumbers(HypothesisProvider):
    """The usual provider, which never draws a constant of the project's modules."""

    def _maybe_draw_constant(self, choice_type, constraints, *, p=0.05):
        return None


AVAILABLE_PROVIDERS[NAME] = OwnNumbers
