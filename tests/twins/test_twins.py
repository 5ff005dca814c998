"""Each direction of each twin holds on random calls: written as users write them, rewritten by
the site's own script, both run, and what they do compared. `draw` says how calls are drawn."""

import pytest

from tandem.problem import Problem
from tandem.read import twins
from tests.support import project
from tests.twins import claims, proven, site
from tests.twins.proof import Proofs, Unproven
from tests.twins.spelling import imported

CLAIMS = {claim.name: claim for claim in claims.all_of(twins.read(project.ROOT))}


@pytest.fixture(scope="module")
def proofs(request):
    """The proofs of all directions that are tested, queued at once."""
    site.drawn()
    wanted = [
        item.callspec.params["claim"]
        for item in request.session.items
        if getattr(item, "originalname", None) == "test_twin"
    ]
    with site.rewriter(request.config.scratch) as rewriter:
        return Proofs(wanted, rewriter, request.config.runner)


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_twin(claim, proofs, request):
    failed = None
    try:
        new = proofs.of(claim)
    except (Unproven, LookupError, Problem) as wrong:
        failed = str(wrong)
    if failed:
        pytest.fail(f"{claim.name}: {failed}", pytrace=False)
    print(f"{claim.name}: {new}")
    recorded = proven.read(project.ROOT)
    stale = proven.stale(new, recorded.get(claim.name))
    if stale and request.config.option.record:
        proven.write(project.ROOT, recorded | {claim.name: new}, list(CLAIMS))
    elif stale:
        pytest.fail(
            f"{claim.name}: {stale}. If the new one is right, run: "
            f".venv/bin/python -m pytest -q tests/twins --twin {claim.way.source} --record",
            pytrace=False,
        )


def test_what_is_recorded_is_claimed_and_stands_once_in_the_order_of_the_data():
    lines = (project.ROOT / proven.RECORDED).read_text(encoding="utf-8").splitlines()
    names = [line.partition(": ")[0] for line in lines]
    assert names == [name for name in CLAIMS if name in {*names}]


def test_what_is_never_written_says_why(request):
    """Directions that only say why nothing is written: no call of them is drawn."""
    ways = [way for one in twins.read(project.ROOT) for way in one.ways if not way.write]
    with site.rewriter(request.config.scratch) as rewriter:
        for way in ways:
            imports, name = imported(way.source, 0)
            program = "\n".join([*imports, f"value = {name}()"])
            *_, answer = (one for one in rewriter.calls(program) if one["name"] == way.source)
            [reason] = answer["reasons"]
            assert (answer["state"], reason["why"]) == ("refused", way.refuse[0].why), (
                way.source
            )
