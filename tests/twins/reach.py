"""Which steps, branches and reasons a direction has, as the engine's trace names them."""

import json
from collections.abc import Iterator

from tandem.read.expressions import Compiled, parts
from tandem.read.twins import Use, Way


def possible(way: Way) -> list[str]:
    """What random calls must reach: ``write 0``, ``if 1 true``, ``key 0 "sum"``, ``refuse 2``.

    Branches and look-ups are numbered in the order of a walk over the steps (`when`, `call`,
    `use`), then over the direction's own `use`: the engine numbers them so.
    """
    counted = {"write": way.write, "refuse": way.refuse, "look": way.look, "use": way.use}
    found = [
        f"{what} {number}" for what, each in counted.items() for number in range(len(each))
    ]
    branches = lookups = 0
    for expression in walked(way):
        for part in parts(expression):
            if part[0] == "if":
                found += [f"if {branches} true", f"if {branches} false"]
                branches += 1
            elif part[0] == "index" and part[1][0] == "dict":
                found += [f"key {lookups} {text(key)}" for key, _ in part[1][1]]
                lookups += 1
    return found


def walked(way: Way) -> Iterator[Compiled]:
    """The expressions that may branch, in the order of the engine's numbers."""
    for step in way.write:
        if step.when:
            yield step.when.data
        yield step.call.data
        yield from of_uses(step.use)
    yield from of_uses(way.use)


def of_uses(uses: tuple[Use, ...]) -> Iterator[Compiled]:
    """The expressions of some uses."""
    for use in uses:
        if use.when:
            yield use.when.data
        yield use.form.data


def text(key: Compiled) -> str:
    """A key of a look-up as the engine's trace has it."""
    value = key[1]
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
