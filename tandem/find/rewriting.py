"""What the engine in the browser knows of twins: how each call is written for the other side,
and the signatures of all that is read and written."""

from tandem.read import spelling
from tandem.read.expressions import compiled
from tandem.read.signatures import Parameter, Signature
from tandem.read.twins import Expression, Reason, Step, Twin, Use, Way


def as_data(twins: tuple[Twin, ...], signatures: dict[str, Signature]) -> dict:
    """The ways by the name of their source, and the signatures by name."""
    return {
        "ways": {way.source: way_data(twin, way) for twin in twins for way in twin.ways},
        "signatures": {
            name: [parameter_data(one) for one in signatures[name]]
            for name in sorted(names(twins))
            if name in signatures
        },
    }


def names(twins: tuple[Twin, ...]) -> set[str]:
    """The names that twins are about, and those that they write."""
    both = {name for twin in twins for name in (twin.keras, twin.torch)}
    found = {each for name in both for each in spelling.calls_of(name)}
    for twin in twins:
        modules = [twin.module] if twin.module else []
        for way in twin.ways:
            for expression in (*way.expressions(), *modules):
                found |= spelling.callees(expression.data)
    return found


def way_data(twin: Twin, way: Way) -> dict:
    """One way; what is not said is left out."""
    said = {
        "to": way.target,
        "kind": twin.kind,
        "row": twin.row,
        "axes": twin.axes,
        "width": twin.width,
        "rank": twin.rank,
        "module": data(twin.module),
        "write": [step_data(step) for step in way.write],
        "use": [use_data(use) for use in way.use],
        "refuse": [reason_data(reason) for reason in way.refuse],
        "look": [reason_data(reason) for reason in way.look],
        "no_effect": list(way.no_effect),
    }
    return {key: value for key, value in said.items() if value not in (None, [])}


def step_data(step: Step) -> dict:
    """A call to write."""
    use = [use_data(one) for one in step.use]
    return when(step) | {"call": step.call.data} | ({"use": use} if use else {})


def use_data(use: Use) -> dict:
    """How an object is used."""
    return when(use) | {"as": use.form.data}


def reason_data(reason: Reason) -> dict:
    """When something is refused or needs a look."""
    row = {"row": reason.row} if reason.row else {}
    return when(reason) | {"why": reason.why} | row


def when(one: Step | Use | Reason) -> dict:
    """Its test, if it has one."""
    return {"when": one.when.data} if one.when else {}


def data(expression: Expression | None) -> list | None:
    """An expression as data."""
    return expression and expression.data


def parameter_data(parameter: Parameter) -> list:
    """An argument: its name, its kind, its default if it has one."""
    default = [] if parameter.default is None else [compiled(parameter.default)]
    return [parameter.name, parameter.kind, *default]
