"""Runs the cases of claims in the fork server that has both frameworks, and judges them."""

import json
import re
from collections.abc import Iterator
from concurrent.futures import Future

from tandem import ROOT
from tandem.record.runner import Program, Result, Runner
from tests.twins.claims import Claim
from tests.twins.prepare import Prepared, prepared
from tests.twins.proven import Proven
from tests.twins.rewriter import Rewriter

PROGRAM = f"""\
import sys

import torch._dynamo
import tensorflow

sys.path.insert(0, {str(ROOT)!r})
from tests.twins.kinds import run

run.main("cases.json")
"""

MARK = "@case "

COSTLY = {"layer": 5, "optimizer": 10, "transform": 40, "schedule": 5, "initializer": 5}
"""How much longer a call of a kind takes than one of a function."""

STEPS = 6
"""How much longer a recurrent layer takes, which goes step by step."""

TOGETHER = 2500
"""So many calls of functions are compared in one process: its first operation costs a second,
and it must end long before the limit of programs on a busy machine too."""


class Unproven(Exception):
    """A claim that random calls do not bear out."""


def submit(group: list[Prepared], runner: Runner) -> Future:
    """Queue a program that compares all cases of some claims."""
    data = json.dumps([one.data for one in group])
    return runner.submit(Program("twins.py", PROGRAM, (("cases.json", data),)))


def said(result: Result) -> list[dict]:
    """The lines of results in what a program printed."""
    lines = result.stdout.splitlines()
    return [json.loads(line.removeprefix(MARK)) for line in lines if line.startswith(MARK)]


def results(group: list[Prepared], runner: Runner, future: Future) -> Iterator[list[dict]]:
    """The results of each claim of a group, in order; after a crash the rest runs anew."""
    while group:
        result = future.result()
        of_claims, current = [], []
        for line in said(result):
            if "claim" in line:
                current = []
            elif "done" in line:
                of_claims.append(current)
            else:
                current.append(line)
        if len(of_claims) < len(group):
            why = result.failure or "printed no results"
            last = "\n".join(result.stderr.strip().splitlines()[-5:])
            failed = {"case": len(current), "failed": f"the program {why}\n{last}"}
            of_claims.append([*current, failed])
        yield from of_claims
        group = group[len(of_claims) :]
        if group:
            future = submit(group, runner)


def judged(one: Prepared, lines: list[dict]) -> Proven:
    """What was proven of a claim, or `Unproven` with the call that failed."""
    for line in lines:
        if "failed" in line:
            case = one.cases[line["case"]]
            how = " in float32" if case.data["precision"] == "float32" else ""
            raise Unproven(f"{case}\n\n{line['failed']}{how}")
    if one.problem:
        raise Unproven(one.problem)
    *double, single = [line["gap"] for line in lines]
    return Proven(len(double), max(double), single, one.refused.total())


class Proofs:
    """The proofs of some claims, a few in one process, queued as they are drawn."""

    def __init__(self, claims: list[Claim], rewriter: Rewriter, runner: Runner):
        self.runner = runner
        self.wrong: dict[str, Exception] = {}
        self.groups: dict[str, tuple[list[Prepared], Future]] = {}
        self.results: dict[str, list[dict]] = {}
        group: list[Prepared] = []
        for claim in claims:
            try:
                group.append(prepared(claim, rewriter))
            except Exception as error:
                self.wrong[claim.name] = error
            if sum(map(cost, group)) > TOGETHER:
                self._queue(group)
                group = []
        self._queue(group)

    def _queue(self, group: list[Prepared]):
        if group:
            future = submit(group, self.runner)
            self.groups |= {one.claim.name: (group, future) for one in group}

    def of(self, claim: Claim) -> Proven:
        """What was proven of a claim; raises what is wrong with it."""
        if claim.name in self.wrong:
            raise self.wrong[claim.name]
        group, future = self.groups[claim.name]
        if claim.name not in self.results:
            each = results(group, self.runner, future)
            self.results |= {
                one.claim.name: lines for one, lines in zip(group, each, strict=True)
            }
        [mine] = [one for one in group if one.claim.name == claim.name]
        return judged(mine, self.results[claim.name])


def cost(one: Prepared) -> int:
    """How long the cases of a claim take, in calls of functions."""
    steps = STEPS if re.search(r"LSTM|GRU|RNN", one.claim.name) else 1
    return len(one.cases) * COSTLY.get(one.claim.twin.kind, 1) * steps
