"""From a claim to its cases: calls drawn, spelled, put in a program, rewritten by the site."""

import ast
import base64
from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from tandem.read.twins import Way
from tests.twins.claims import Claim
from tests.twins.draw import Call, Draws
from tests.twins.programs import Asked, asked
from tests.twins.reach import possible
from tests.twins.rewriter import Rewriter

ENOUGH = 20
"""So many calls must be accepted in each direction."""

DRAWN = 30
"""So many calls are drawn first, and four times as many where too few are accepted."""

OFTEN = 5
"""So many times each branch and each reason must be reached."""

BOUND = 1e-6
"""How far the sides may be apart in float64, where the twin says nothing else."""

NOTHING_DRAWN = Draws(Call)
"""Of a constant."""

LESS = ("rate", "training", "further", "passes")
"""Options that leave out what a reader must be told of."""

ACCEPTED = ("rewritten", "look")


@dataclass(frozen=True)
class Written:
    """A call that the site rewrote: its program, and what came of it."""

    program: str
    answer: dict
    data: dict
    """The case, for the program that compares."""

    def __str__(self) -> str:
        steps = [
            step["text"] + (f"    used as {step['use']}" if step["use"] else "")
            for step in self.answer["steps"]
        ]
        written = indented(self.program)
        return f"as written:\n{written}\nrewritten:\n{indented(*steps)}"


@dataclass
class Prepared:
    """All calls of a claim."""

    claim: Claim
    cases: list[Written] = field(default_factory=list)
    refused: Counter = field(default_factory=Counter)
    """How many were refused, by the reason."""
    reached: Counter = field(default_factory=Counter)

    @property
    def problem(self) -> str | None:
        """What is wrong before anything is compared, or None."""
        number = len(self.accepted)
        if number < self.enough:
            said = ", ".join(f"{why} ({times})" for why, times in self.refused.most_common(5))
            return f"{number} calls were accepted, {self.enough} must be. Refused: {said}"
        if self.claim.twin.kind == "constant":
            return None
        rare = [
            f"{each} ({self.reached[each]})"
            for each in possible(self.claim.way)
            if self.reached[each] < OFTEN
        ]
        if rare:
            return (
                f"reached fewer than {OFTEN} times: {', '.join(rare)}. Draw them, or add "
                f"cases. Refused: {dict(self.refused)}"
            )
        return None

    @property
    def enough(self) -> int:
        """So many calls must be accepted; a constant is no call."""
        return 1 if self.claim.twin.kind == "constant" else ENOUGH

    @property
    def accepted(self) -> list[Written]:
        """The cases without the one in float32, which is drawn once only."""
        return self.cases[:-1]

    @property
    def data(self) -> dict:
        """What the program that compares must know."""
        return {
            "bound": self.claim.twin.bound or BOUND,
            "cases": [case.data for case in self.cases],
        }


def prepared(claim: Claim, rewriter: Rewriter) -> Prepared:
    """Draw and rewrite the calls of a claim; more of them where too few are accepted."""
    for number in (DRAWN, 4 * DRAWN):
        found = rewritten(claim, asked(claim, number), rewriter)
        if len(found.cases) >= found.enough:
            break
    # The shortest first: where several fail, it is the one that is shown.
    found.cases.sort(key=lambda case: len(case.program))
    for case in found.cases[-1:]:
        single = case.data | {"precision": "float32"}
        found.cases.append(replace(case, data=single))
    return found


def rewritten(claim: Claim, programs: list[Asked], rewriter: Rewriter) -> Prepared:
    """The cases of some programs, and how many were refused."""
    found = Prepared(claim)
    for one in programs:
        answer = answered(claim, one.program, rewriter)
        found.reached.update(set(answer["trace"]))
        if answer["state"] == "refused":
            found.refused[answer["reasons"][0]["why"] if answer["reasons"] else "?"] += 1
        else:
            data = case_of(claim, one, answer)
            if answer["state"] != "look" and any(
                data["options"].get(each) is False for each in LESS
            ):
                raise LookupError(
                    f"less is compared here, and no `look` says why:\n{one.program}"
                )
            found.cases.append(Written(one.program, answer, data))
    return found


def answered(claim: Claim, program: str, rewriter: Rewriter) -> dict:
    """What the site says of the claim's name in a program."""
    answers = [each for each in rewriter.calls(program) if each["name"] == claim.way.source]
    if not answers:
        raise LookupError(f"the site reads no {claim.way.source} in this program:\n{program}")
    answer = answers[-1]
    if answer["state"] not in (*ACCEPTED, "refused"):
        raise LookupError(f'the site calls this "{answer["state"]}":\n{program}\n{answer}')
    return answer


def of_module(claim: Claim) -> str:
    """The module that stands for an activation inside of a layer."""
    return claim.twin.module.text if claim.twin.module else ""


def case_of(claim: Claim, asked: Asked, answer: dict) -> dict:
    """A case as the program that compares reads it."""
    call, one = asked.call, asked.spelled
    draws = claim.draws or NOTHING_DRAWN
    # Where nothing is left to do, the text alone says so.
    steps = answer["steps"] or [{"text": answer["text"], "use": None}]
    weights = weights_of(claim.way, answer["trace"])
    said = {
        node.id
        for text in weights.values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name)
    }
    known = {name: text for name, text in call.arguments.items() if name in said}
    options = draws.options | call.options
    if "dtype" in call.arguments:
        options |= {"dtype": True}  # what is asked for is compared, whatever the default is
    return {
        "kind": claim.twin.kind,
        "sides": claim.sides,
        "source": {"setup": one.setup, "call": one.call, "called": call.called},
        "target": {"imports": answer["imports"], "steps": steps},
        "inputs": {name: encoded(each) for name, each in call.named.items()},
        "targets": None if call.targets is None else encoded(call.targets),
        "precision": draws.precision,
        "weights": weights,
        "arguments": {name: ast.literal_eval(text) for name, text in known.items()},
        "axes": claim.twin.axes or "",
        "options": options,
        "is_whole": answer["state"] != "look",
        "module": "" if call.arguments.keys() - {*call.named} else of_module(claim),
    }


def weights_of(way: Way, trace: list[str]) -> dict[str, str]:
    """How the weights lie: what the direction says, and the steps that were written."""
    found = dict(way.weights)
    for number, step in enumerate(way.write):
        if f"write {number}" in trace:
            found |= step.weights
    return found


def encoded(array: np.ndarray) -> dict:
    """An array as JSON."""
    array = np.ascontiguousarray(array)
    data = base64.b64encode(array.tobytes()).decode()
    return {"dtype": str(array.dtype), "shape": array.shape, "data": data}


def indented(*texts: str) -> str:
    """Some texts, each line set in."""
    lines = [line for text in texts for line in text.strip().splitlines()]
    return "\n".join(f"    {line}" for line in lines)
