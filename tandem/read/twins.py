"""Twins: two names of the frameworks that do the same job, and how a call of one is written as
a call of the other, each way, as ``snippets/twins/<family>.toml`` has them.

The README says how to add one. Names in an expression are the arguments of the source's
recorded signature, what the engine fills in (`HOLES`), its functions, or the frameworks'.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tandem.language import reasons
from tandem.language.words import LANGUAGES
from tandem.problem import Problem, nearest
from tandem.read import shorthand, spelling
from tandem.read.expressions import Compiled, Mistake, compiled, names
from tandem.read.signatures import FOLDER, Signature
from tandem.read.signatures import read as read_signatures

KINDS = (
    *("layer", "function", "method", "activation", "loss", "optimizer", "schedule"),
    *("initializer", "metric", "clipping", "transform", "data", "constant", "attribute"),
    *("model", "seed"),
)

WAYS = {"to_torch": ("keras", "torch"), "to_keras": ("torch", "keras")}
"""By direction: the source, the target."""

TWIN_KEYS = {
    **{"keras": str, "torch": str, "row": str, "kind": str, "axes": str, "width": str},
    **{"rank": int, "bound": float, "module": str, "to_torch": dict, "to_keras": dict},
    **{"also": list},
}

WAY_KEYS = {
    **{"write": (str, list), "use": (str, list), "refuse": list, "look": list},
    **{"no_effect": list, "weights": dict},
}

STEP_KEYS = {"call": str, "when": str, "use": (str, list), "weights": dict}
USE_KEYS = {"as": str, "when": str}
REASON_KEYS = {"when": str, "why": str, "row": str}

HOLES = {"self", "n_in", "rank", "model", "optimizer", "steps_per_epoch", "x", "w", "grads"}
"""What the code around a call tells, or a gap."""

USED = {"f", "x", "p", "t"}
"""In ``use``: the object, its input, predictions and targets."""

FUNCTIONS = {
    *("one", "zero", "is_list", "is_tuple", "is_int", "is_number", "is_string", "is_call"),
    *("is_plain", "makes_tensor", "is_dtype", "is_device", "is_whole", "is_text", "is_named"),
    *("tensor", "known", "given", "parameters", "len", "all_equal", "min", "max", "abs", "int"),
    *("float", "round", "tuple", "reverse", "sorted", "list", "map", "str", "axes"),
    "activation",
}
"""Those of the engine."""

PRINTED = {
    *("range", "map", "zip", "enumerate", "sum", "slice", "isinstance", "bool", "print"),
    *("next", "iter", "any", "all", "repr", "type", "set", "dict", "setattr", "len"),
}
"""Python's own, printed as they stand."""


@dataclass(frozen=True)
class Expression:
    """A Python expression, as it was written and as data."""

    text: str
    data: Compiled = field(repr=False, compare=False)


@dataclass(frozen=True)
class Use:
    """How the object is used where it is not simply called, and when."""

    form: Expression
    when: Expression | None = None


@dataclass(frozen=True)
class Step:
    """A call to write, and when."""

    call: Expression
    when: Expression | None = None
    use: tuple[Use, ...] = ()
    weights: dict[str, str] = field(default_factory=dict)
    """As those of the whole direction, where they depend on which call is written."""


@dataclass(frozen=True)
class Reason:
    """When a call is refused or needs a look (always, where it does not say); why, as a key of
    the words; the row that says more."""

    when: Expression
    why: str
    row: str | None = None


@dataclass(frozen=True)
class Way:
    """How a call of `source` is written as calls for the other side."""

    source: str
    target: str
    direction: str
    where: str
    """The file, the line and the twin, for messages."""
    write: tuple[Step, ...]
    use: tuple[Use, ...] = ()
    refuse: tuple[Reason, ...] = ()
    look: tuple[Reason, ...] = ()
    no_effect: tuple[str, ...] = ()
    weights: dict[str, str] = field(default_factory=dict)
    """Each weight of the target, from the source's: an expression of einops."""

    def expressions(self) -> Iterator[Expression]:
        """All that it writes and tests."""
        for one in (*self.write, *self.use, *(use for step in self.write for use in step.use)):
            yield one.call if isinstance(one, Step) else one.form
            if one.when:
                yield one.when
        for reason in (*self.refuse, *self.look):
            yield reason.when


@dataclass(frozen=True)
class Twin:
    """Two names that do the same job."""

    keras: str
    torch: str
    family: str
    kind: str
    row: str | None
    axes: str | None
    width: str | None
    rank: int | None
    bound: float | None
    """What float64 keeps where it is not 1e-6."""
    module: Expression | None
    """Of an activation: what its name given as ``activation=`` becomes."""
    to_torch: Way | None
    to_keras: Way | None

    @property
    def claimed(self) -> tuple[Way, ...]:
        """The directions in which something is written."""
        return tuple(way for way in self.ways if way.write)

    @property
    def ways(self) -> tuple[Way, ...]:
        """The directions of which it says something."""
        return tuple(way for way in (self.to_torch, self.to_keras) if way)


@cache
def read(root: Path) -> tuple[Twin, ...]:
    """Every twin, in the order of the files and in them.

    Raises `Problem` for a mistake in a file, and for a call that two twins rewrite.
    """
    found: list[Twin] = []
    rewritten: dict[str, str] = {}
    for path in sorted((root / FOLDER).glob("*.toml")):
        for twin in Family(path, root).twins():
            found.append(twin)
            for way in twin.ways:
                if way.source in rewritten:
                    first = rewritten[way.source]
                    raise Problem(
                        way.where,
                        f"{way.source} is rewritten already, by {first}. Leave {way.direction}"
                        " out of one of them",
                    )
                rewritten[way.source] = way.where
    return tuple(found)


class Family:
    """Reads one file of twins."""

    def __init__(self, path: Path, root: Path):
        self.path, self.root = path, root
        self.name = path.stem
        self.file = str(path.relative_to(root))
        text = path.read_text(encoding="utf-8")
        try:
            self.data = shorthand.expanded(tomllib.loads(text))
        except tomllib.TOMLDecodeError as mistake:
            raise Problem(self.file, f"{mistake}. Write it as TOML") from None
        except Mistake as mistake:
            raise Problem(self.file, str(mistake)) from None
        lines = enumerate(text.splitlines(), start=1)
        self.lines = [number for number, line in lines if re.match(r"\s*\[\[twin\]\]", line)]

    def twins(self) -> Iterator[Twin]:
        """Every twin of the file."""
        keys(self.data, {"kind": str, "twin": list, "pair": list}, self.file)
        for number, given in enumerate(self.data.get("twin", [])):
            where = f"{self.file}:{self.lines[number]}"
            keys(given, TWIN_KEYS, where, needed=("keras", "torch"))
            yield self.twin(given, f"{where} ({given['keras']}, {given['torch']})")
            # Other names of Keras's for the same thing: PyTorch's becomes the first one.
            for name in given.get("also", []):
                other = {key: value for key, value in given.items() if key != "to_keras"}
                yield self.twin(other | {"keras": name}, f"{where} ({name}, {given['torch']})")

    def twin(self, given: dict, where: str) -> Twin:
        """A twin of what its table holds."""
        kind = given.get("kind", self.data.get("kind"))
        if kind not in KINDS:
            raise Problem(where, f"its kind is {kind!r}, not one of {', '.join(KINDS)}")
        if not set(WAYS) & set(given):
            raise Problem(where, "it goes no way: write to_torch, to_keras or both")
        module = None
        if "module" in given:
            module = self.expression(given["module"], frozenset(), f"{where}, module")
        return Twin(
            *(given["keras"], given["torch"], self.name, kind),
            self.row(given.get("row"), where),
            *(given.get(key) for key in ("axes", "width", "rank", "bound")),
            module,
            *(self.way(given, kind, way, where) if way in given else None for way in WAYS),
        )

    def way(self, given: dict, kind: str, direction: str, where: str) -> Way:
        """One direction of a twin."""
        source, target = (given[side] for side in WAYS[direction])
        where = f"{where}, {direction}"
        table = given[direction]
        keys(table, WAY_KEYS, where, needed=() if is_refused(table) else ("write",))
        known = signature(source, kind, self.root, where)
        arguments = frozenset(parameter.name for parameter in known)
        for name in table.get("no_effect", []):
            if name not in arguments:
                near = nearest(name, arguments)
                raise Problem(where, f'no_effect: {source} has no argument "{name}".{near}')
        steps = tuple(
            self.step(step, arguments, f"{where}, write")
            for step in several(table.get("write", []))
        )
        return Way(
            *(source, target, direction, where, steps),
            self.uses(table.get("use", []), arguments, where),
            self.reasons(table.get("refuse", []), arguments, f"{where}, refuse"),
            self.reasons(table.get("look", []), arguments, f"{where}, look"),
            tuple(table.get("no_effect", [])),
            table.get("weights", {}),
        )

    def step(self, given: str | dict, arguments: frozenset[str], where: str) -> Step:
        """One call to write."""
        if isinstance(given, str):
            given = {"call": given}
        keys(given, STEP_KEYS, where, needed=("call",))
        return Step(
            self.expression(given["call"], arguments, where),
            self.test(given, arguments, where),
            self.uses(given.get("use", []), arguments, where),
            given.get("weights", {}),
        )

    def uses(self, given: str | list, arguments: frozenset[str], where: str) -> tuple[Use, ...]:
        """How an object is used."""
        found = []
        for one in several(given):
            one = {"as": one} if isinstance(one, str) else one
            keys(one, USE_KEYS, f"{where}, use", needed=("as",))
            form = self.expression(one["as"], arguments | USED, f"{where}, use")
            found.append(Use(form, self.test(one, arguments, f"{where}, use")))
        return tuple(found)

    def reasons(self, given: list, arguments: frozenset[str], where: str) -> tuple[Reason, ...]:
        """When something is refused or needs a look."""
        found = []
        for one in given:
            keys(one, REASON_KEYS, where, needed=("why",))
            why = None
            for language in LANGUAGES:
                why = reasons.full_key(self.name, one["why"], language)
                if why is None:
                    words = f"tandem/language/twins/{language}/{self.name}.toml"
                    raise Problem(
                        where, f'why = "{one["why"]}" says nothing: put its words into {words}'
                    )
            row = self.row(one.get("row"), where)
            when = self.expression(one.get("when", "True"), arguments, where)
            found.append(Reason(when, why, row))
        return tuple(found)

    def test(self, given: dict, arguments: frozenset[str], where: str) -> Expression | None:
        """The test of ``when``, or None where there is none."""
        return self.expression(given["when"], arguments, where) if "when" in given else None

    def expression(self, text: str, arguments: frozenset[str], where: str) -> Expression:
        """An expression whose names are all known, calls of the frameworks among them."""
        try:
            data = compiled(text)
            spelling.check(data, read_signatures(self.root))
        except Mistake as mistake:
            raise Problem(where, str(mistake)) from None
        known = arguments | HOLES | FUNCTIONS | PRINTED | set(spelling.ROOTS)
        for name in sorted(names(data) - known):
            near = nearest(name, arguments)
            raise Problem(
                where, f"`{name}` in `{text}` is neither an argument nor a known name.{near}"
            )
        return Expression(text, data)

    def row(self, name: str | None, where: str) -> str | None:
        """A row that is there, or None."""
        folder = self.root / "snippets"
        if name is None or ("/" in name and (folder / name).is_dir()):
            return name
        rows = [f"{path.parent.name}/{path.name}" for path in folder.glob("*/*/")]
        raise Problem(where, f'there is no row "{name}".{nearest(name, rows)}')


def is_refused(way: dict) -> bool:
    """Whether a direction says only why nothing is written."""
    return any(reason.get("when") == "True" for reason in way.get("refuse", []))


def several(given) -> list:
    """What a list holds, or the one thing."""
    return given if isinstance(given, list) else [given]


def keys(given: dict, known: dict, where: str, needed: tuple[str, ...] = ()):
    """Raise `Problem` for a key that is not known, of another type, or missing."""
    if not isinstance(given, dict):
        raise Problem(where, f"{given!r} is no table with the keys {', '.join(known)}")
    for key, value in given.items():
        if key not in known:
            near = nearest(key, known)
            raise Problem(where, f'it has no key "{key}", only {", ".join(known)}.{near}')
        if not isinstance(value, known[key]):
            raise Problem(where, f"{key} = {value!r} is of another type than it takes")
    for key in needed:
        if key not in given:
            raise Problem(where, f'the key "{key}" is missing')


def signature(name: str, kind: str, root: Path, where: str) -> Signature:
    """The recorded signature of a source; of a constant an empty one."""
    known = read_signatures(root)
    calls = spelling.calls_of(name)
    if all(each in known for each in calls):
        return tuple(
            {one.name: one for each in reversed(calls) for one in known[each]}.values()
        )
    if kind in ("constant", "attribute") and spelling.is_public(name):
        return ()
    raise Problem(where, spelling.unknown(name, known))
