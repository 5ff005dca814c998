"""What an expression of a twin says when every argument has its default, as far as it is told:
so a page can say which defaults differ."""

import ast
import operator
from collections.abc import Callable

from tandem.read.expressions import Compiled

OPERATIONS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "in": lambda left, right: left in right,
    "not in": lambda left, right: left not in right,
    "is": lambda left, right: left is right,
    "is not": lambda left, right: left is not right,
}


class Unknown(Exception):
    """An expression whose value no default tells."""


def every(test: Callable) -> Callable:
    """A test of a number, or of all numbers in a tuple."""
    return lambda value: all(map(test, value)) if isinstance(value, tuple) else test(value)


FUNCTIONS = {
    "one": every(lambda value: value == 1),
    "zero": every(lambda value: value == 0),
    "is_tuple": lambda value: isinstance(value, tuple),
    "is_int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "is_number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "is_string": lambda value: isinstance(value, str),
    "is_call": lambda value: False,
    "known": lambda value: True,
    "given": lambda value: False,
    "tensor": lambda value: False,
    "len": len,
    "min": min,
    "max": max,
    "abs": abs,
    "int": int,
    "float": float,
    "reverse": lambda value: value[::-1],
    "tuple": lambda number, value: value if isinstance(value, tuple) else (value,) * number,
}


def literal(text: str):
    """The value of a default as it is written. Raises `Unknown` where it is none."""
    try:
        return ast.literal_eval(text)
    except ValueError:
        raise Unknown(text) from None


def evaluated(expression: Compiled, values: dict):
    """The value of an expression, from those of its names. Raises `Unknown`."""
    try:
        return value_of(expression, values)
    except (ArithmeticError, IndexError, KeyError, TypeError, ValueError):
        raise Unknown(str(expression)) from None


def value_of(expression: Compiled, values: dict):
    """The same; what cannot be reckoned raises Python's own exceptions."""
    match expression:
        case ["const", value]:
            return value
        case ["float", text]:
            return float(text)
        case ["name", name] if name in values:
            return values[name]
        case ["neg", inner]:
            return -value_of(inner, values)
        case ["not", inner]:
            return not value_of(inner, values)
        case ["and" | "or" as kind, items]:
            for item in items:
                value = value_of(item, values)
                if bool(value) == (kind == "or"):
                    break
            return value
        case ["if", test, one, other]:
            return value_of(one if value_of(test, values) else other, values)
        case ["op" | "cmp", sign, left, right]:
            return OPERATIONS[sign](value_of(left, values), value_of(right, values))
        case ["tuple" | "list", items]:
            return tuple(value_of(item, values) for item in items)
        case ["dict", pairs]:
            return {value_of(key, values): value_of(value, values) for key, value in pairs}
        case ["index", owner, place] if place[0] != "slice":
            return value_of(owner, values)[value_of(place, values)]
        case ["call", ["name", name], arguments, []] if name in FUNCTIONS:
            return FUNCTIONS[name](*(value_of(argument, values) for argument in arguments))
    raise Unknown(str(expression))
