"""The proofs find what is wrong: twins that are wrong on purpose, each in one way, fail."""

from dataclasses import replace

import pytest

from tandem.find import rewriting
from tandem.read import twins
from tandem.read.expressions import compiled
from tandem.read.twins import Expression, Step
from tests.support import project
from tests.twins import claims, site
from tests.twins.claims import Claim
from tests.twins.mutations import layouts, mutants, variants
from tests.twins.proof import Proofs, Unproven

WRONG = {
    "momentum copied": (
        "keras.layers.BatchNormalization",
        "nn.LazyBatchNorm2d(eps=epsilon, momentum=momentum)",
        {},
        "running_mean after 3 steps",
    ),
    "axes of the weights exchanged": (
        "keras.layers.Dense",
        "nn.LazyLinear(units, bias=use_bias)",
        {"weight": "rearrange(kernel, 'i o -> i o')"},
        "weight has the shape",
    ),
    "reduction copied": (
        "keras.losses.MeanSquaredError",
        "nn.MSELoss(reduction='sum' if reduction == 'sum' else 'mean')",
        {},
        "output",
    ),
    "an argument without effect": (
        "keras.layers.Dense",
        "nn.LazyLinear(units)",
        {},
        "weights: the data say nothing",
    ),
}


@pytest.fixture(scope="module")
def rewriter(request):
    """A rewriter whose data are changed."""
    site.drawn()
    with site.rewriter(request.config.scratch) as node:
        yield node


def of(source: str) -> Claim:
    """The claim of a call."""
    every = claims.all_of(twins.read(project.ROOT))
    [claim] = [claim for claim in every if claim.way.source == source]
    return claim


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_twin_is_not_proven(what, rewriter, request):
    source, call, weights, said = WRONG[what]
    claim = of(source)
    way = replace(
        claim.way,
        write=(Step(Expression(call, compiled(call))),),
        use=(),
        refuse=(),
        no_effect=tuple(claim.names),
        weights=claim.way.weights | weights,
    )
    rewriter.change(source, rewriting.way_data(claim.twin, way))
    try:
        proofs = Proofs([Claim(claim.twin, way)], rewriter, request.config.runner)
        with pytest.raises(Unproven, match=said) as failure:
            proofs.of(claim)
    finally:
        rewriter.change(source, rewriting.way_data(claim.twin, claim.way))
    message = str(failure.value)
    assert "as written:" in message
    assert "rewritten:" in message


def test_a_twin_without_draws_is_not_proven(rewriter, request):
    claim = of("keras.layers.Dense")
    unknown = Claim(replace(claim.twin, keras="keras.layers.Unknown"), claim.way)
    with pytest.raises(LookupError, match="nothing is drawn for it"):
        Proofs([unknown], rewriter, request.config.runner).of(unknown)


def test_a_reason_that_no_call_reaches_is_named(rewriter, request):
    claim = of("torch.nn.Linear")
    never = twins.Reason(Expression("out_features == 99", compiled("out_features == 99")), "x")
    way = replace(claim.way, refuse=(never,))
    rewriter.change(way.source, rewriting.way_data(claim.twin, way))
    try:
        proofs = Proofs([Claim(claim.twin, way)], rewriter, request.config.runner)
        with pytest.raises(Unproven, match=r"reached fewer than 5 times: refuse 0 \(0\)"):
            proofs.of(claim)
    finally:
        rewriter.change(way.source, rewriting.way_data(claim.twin, claim.way))


def changed(text: str) -> list[str]:
    """What each change of an expression is."""
    return [what for what, _ in variants(compiled(text))]


def test_each_kind_of_change():
    assert changed("1 - momentum") == ["- to +", "1 to 2"]
    assert changed("f(a, b, c=d, e=g)") == [
        "without c",
        "without e",
        "c and e exchanged",
        "places 0 and 1 exchanged",
    ]
    assert changed("a if b == 'c' else d") == [
        "the first branch always",
        "the second branch always",
        "== to !=",
        "'c' to 'c_'",
    ]
    assert list(layouts("rearrange(kernel, 'h w i o -> o i h w')")) == [
        "rearrange(kernel, 'h w i o -> i o h w')"
    ]
    assert any(what == "refuse 0 removed" for what, _ in mutants(of("keras.layers.Dense").way))
