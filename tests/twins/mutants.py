"""Breaks the data of twins one by one and lists what no random call noticed: ``make mutants
TWINS=convolution``, a family or a name; ``EACH=9`` nine changes a direction.

A change is noticed when a call is refused then that was not, for another reason, or not any
more; when what is written cannot run; when it does something else. A reason that was removed
is noticed when a call that it refused fails. What changes no text of any call, or no number,
is listed.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tandem.find import rewriting
from tandem.problem import Problem, nearest
from tandem.read import twins
from tandem.read.twins import Way
from tandem.record.runner import Runner
from tests.support import project
from tests.twins import claims, site
from tests.twins.claims import Claim
from tests.twins.mutations import mutants
from tests.twins.prepare import DRAWN, Prepared, Written, rewritten
from tests.twins.programs import Asked, asked
from tests.twins.proof import results, submit
from tests.twins.rewriter import Rewriter

FEW = 5
"""So many calls of each change are run first: most changes fail at once."""

TOGETHER = 200
"""So many calls are run in one process, or those of one change."""


@dataclass(frozen=True)
class Mutant:
    """A change that only running can judge, with the calls that it changed."""

    what: str
    prepared: Prepared


def known_by_text(found: Prepared) -> dict[str, str]:
    """What was written for each program that was accepted."""
    return {case.program: written(case) for case in found.cases}


def written(case: Written) -> str:
    """All that decides what a rewriting does."""
    return repr((case.data["target"], case.data["weights"]))


def judged(
    claim: Claim, programs: list[Asked], rewriter: Rewriter, changes: list[tuple[str, Way]]
) -> Iterator[Mutant | str]:
    """The changes of a claim that are not noticed before they run; those without any effect as
    text."""
    usual = rewritten(claim, programs, rewriter)
    before = known_by_text(usual)
    for what, way in changes:
        changed = Claim(claim.twin, way)
        rewriter.change(way.source, rewriting.way_data(claim.twin, way))
        try:
            found = rewritten(changed, programs, rewriter)
        except (LookupError, RuntimeError):
            continue
        after = known_by_text(found)
        is_reason = what.startswith("refuse") and what.endswith("removed")
        if after.keys() == before.keys() and found.refused != usual.refused:
            continue  # still refused, for another reason
        if before.keys() - after.keys() or (after.keys() != before.keys() and not is_reason):
            continue
        found.cases = [
            case for case in found.cases if before.get(case.program) != written(case)
        ]
        if found.cases:
            yield Mutant(f"{claim.way.where}: {what}", found)
        else:
            yield f"{claim.way.where}: {what}"
    rewriter.change(claim.way.source, rewriting.way_data(claim.twin, claim.way))


def changes_of(claim: Claim, number: int | None) -> list[tuple[str, Way]]:
    """All changes of a claim that is drawn, or so many, spread over them."""
    if claim.twin.kind == "constant" or not claim.draws:
        return []
    changes = list(mutants(claim.way))
    return changes[:: -(-len(changes) // number)] if number and changes else changes


def survivors(
    changes: list[tuple[Claim, list[tuple[str, Way]]]], rewriter: Rewriter, runner: Runner
) -> Iterator[str]:
    """Each change that nobody noticed, in one line."""
    waiting: list[Mutant] = []
    for claim, some in changes:
        for one in judged(claim, asked(claim, DRAWN), rewriter, some):
            if isinstance(one, str):
                yield one
            else:
                waiting.append(one)
    few = [replace(one, prepared=part(one.prepared, slice(FEW))) for one in waiting]
    left = [one for one, seen in zip(waiting, noticed(few, runner), strict=True) if not seen]
    rest = [replace(one, prepared=part(one.prepared, slice(FEW, None))) for one in left]
    for one, seen in zip(left, noticed(rest, runner), strict=True):
        if not seen:
            yield f"{one.what} ({len(one.prepared.cases)} calls)"


def part(found: Prepared, which: slice) -> Prepared:
    """Some of the cases."""
    return replace(found, cases=found.cases[which])


def noticed(changes: list[Mutant], runner: Runner) -> Iterator[bool]:
    """Whether a call of each change fails."""
    for some in groups(changes):
        prepared = [one.prepared for one in some]
        for lines in results(prepared, runner, submit(prepared, runner)):
            yield any("failed" in line for line in lines)


def groups(changes: list[Mutant]) -> Iterator[list[Mutant]]:
    """Changes that are run together."""
    group: list[Mutant] = []
    for one in changes:
        if group and sum(len(each.prepared.cases) for each in [*group, one]) > TOGETHER:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def main():
    """Read the command line; end with 1 if a change was not noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("twins", help="a family (convolution) or a name")
    parser.add_argument(
        "--each", type=int, help="so many changes of a direction; all without it"
    )
    options = parser.parse_args()
    site.drawn()
    every = claims.all_of(twins.read(project.ROOT))
    wanted = claims.chosen(every, options.twins)
    if not wanted:
        near = nearest(options.twins, {each.twin.family for each in every})
        sys.exit(str(Problem(f"TWINS={options.twins}", f"there are no such twins.{near}")))
    changes = [(claim, changes_of(claim, options.each)) for claim in wanted]
    alive, runner = 0, Runner()
    with (
        tempfile.TemporaryDirectory(prefix="tandem-mutants-") as scratch,
        site.rewriter(Path(scratch)) as rewriter,
    ):
        for line in survivors(changes, rewriter, runner):
            alive += 1
            print(line, flush=True)
    runner.stop()
    number = sum(len(some) for _, some in changes)
    print(f"{number} changes, {alive} not noticed")
    sys.exit(bool(alive))


if __name__ == "__main__":
    main()
