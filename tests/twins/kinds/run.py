"""Runs the cases of a file and prints how far both sides are apart: ``main("cases.json")``."""

import importlib
import json
import traceback
import warnings
from pathlib import Path

from tests.twins.kinds.common import Case, Differs, set_precision

MODULES = {"method": "function", "activation": "function", "attribute": "model"}
"""Kinds that are compared as another one is."""

LOOSE = 1e-5
"""The bound in float32, of what is at most 1; relative beyond."""

MARK = "@case "
"""What a line of results begins with, among whatever the frameworks print."""


def difference(data: dict, bound: float) -> float:
    """How far the two sides of a case are apart; `Differs` beyond the bound."""
    case = Case.of(data)
    set_precision(case.precision)
    kind = importlib.import_module(f"tests.twins.kinds.{MODULES.get(case.kind, case.kind)}")
    return kind.compare(case, max(bound, LOOSE) if case.precision == "float32" else bound)


def main(path: str):
    """Run each claim's cases in their order, up to the first that fails."""
    warnings.simplefilter("ignore")
    for number, claim in enumerate(json.loads(Path(path).read_text(encoding="utf-8"))):
        say(claim=number)
        for place, data in enumerate(claim["cases"]):
            try:
                gap = difference(data, claim["bound"])
            except Differs as differs:
                say(case=place, failed=str(differs))
                break
            except Exception as error:
                frames = traceback.format_exc(limit=-3).strip()
                say(case=place, failed=f"{type(error).__name__}: {error}\n{frames}")
                break
            say(case=place, gap=gap, precision=data["precision"])
        say(done=number)


def say(**result):
    """One result, at once: a crash must not take it along."""
    print(MARK + json.dumps(result), flush=True)
