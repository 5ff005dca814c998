"""Reads a Python expression as data: what the engine in the browser evaluates and prints.

``1 - momentum`` is ``["op", "-", ["const", 1], ["name", "momentum"]]``. A number with a point
stays text, so that ``1.0`` is not ``1`` once it has been through JSON.
"""

import ast
import builtins
from collections.abc import Iterator

Compiled = list
"""A list whose first item says what it is: ``["call", f, [args], [[keyword, value], ...]]``;
the keyword of ``**options`` is None."""

OPERATORS = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
}

COMPARISONS = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Is: "is",
    ast.IsNot: "is not",
}


class Mistake(Exception):
    """An expression that cannot be read: what is wrong with it, for whoever wrote it."""


def compiled(text: str) -> Compiled:
    """An expression as data. Raises `Mistake` for what is none, or of another kind."""
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except SyntaxError as mistake:
        raise Mistake(f"`{text}` is no Python expression: {mistake.msg}") from None
    return Compiler(text.strip()).compiled(tree.body)


class Compiler:
    """Makes data of the parts of one expression."""

    def __init__(self, text: str):
        self.text = text

    def compiled(self, node: ast.expr) -> Compiled:
        """The data of one part."""
        match node:
            case ast.Constant():
                return self.constant(node)
            case ast.Name():
                return ["name", node.id]
            case ast.Attribute():
                return ["attr", self.compiled(node.value), node.attr]
            case ast.Call():
                return self.call(node)
            case ast.Subscript():
                return ["index", self.compiled(node.value), self.compiled(node.slice)]
            case ast.Slice():
                ends = (node.lower, node.upper, node.step)
                return ["slice", *(end and self.compiled(end) for end in ends)]
            case ast.Tuple() | ast.List():
                items = [self.compiled(item) for item in node.elts]
                return ["tuple" if isinstance(node, ast.Tuple) else "list", items]
            case ast.Dict() if None not in node.keys:
                pairs = zip(node.keys, node.values, strict=True)
                return ["dict", [[*map(self.compiled, pair)] for pair in pairs]]
            case ast.UnaryOp(op=ast.USub()):
                return ["neg", self.compiled(node.operand)]
            case ast.UnaryOp(op=ast.Not()):
                return ["not", self.compiled(node.operand)]
            case ast.BinOp() if type(node.op) in OPERATORS:
                sides = (self.compiled(side) for side in (node.left, node.right))
                return ["op", OPERATORS[type(node.op)], *sides]
            case ast.BoolOp():
                name = "and" if isinstance(node.op, ast.And) else "or"
                return [name, [self.compiled(value) for value in node.values]]
            case ast.Compare():
                return self.comparison(node)
            case ast.IfExp():
                return ["if", *map(self.compiled, (node.test, node.body, node.orelse))]
            case ast.Lambda() if is_plain(node.args):
                return ["lambda", [one.arg for one in node.args.args], self.compiled(node.body)]
        raise Mistake(f"`{self.source(node)}` in `{self.text}` is of no kind that is read")

    def constant(self, node: ast.Constant) -> Compiled:
        """A literal; `...` is a name, printed as it stands."""
        if node.value is ...:
            return ["name", "..."]
        if isinstance(node.value, float):
            return ["float", self.source(node)]
        if node.value is None or isinstance(node.value, (bool, int, str)):
            return ["const", node.value]
        raise Mistake(f"`{self.source(node)}` in `{self.text}` is no literal that is read")

    def call(self, node: ast.Call) -> Compiled:
        """A call: what is called, the arguments by position, those by name."""
        arguments = [
            ["star", self.compiled(argument.value)]
            if isinstance(argument, ast.Starred)
            else self.compiled(argument)
            for argument in node.args
        ]
        keywords = [[keyword.arg, self.compiled(keyword.value)] for keyword in node.keywords]
        return ["call", self.compiled(node.func), arguments, keywords]

    def comparison(self, node: ast.Compare) -> Compiled:
        """A comparison; of a chain, each, and all of them."""
        sides = [self.compiled(side) for side in (node.left, *node.comparators)]
        each = [
            ["cmp", COMPARISONS[type(sign)], left, right]
            for sign, left, right in zip(node.ops, sides, sides[1:], strict=False)
        ]
        return each[0] if len(each) == 1 else ["and", each]

    def source(self, node: ast.expr) -> str:
        """A part as it was written."""
        return ast.get_source_segment(self.text, node) or ast.unparse(node)


def is_plain(arguments: ast.arguments) -> bool:
    """Whether a lambda takes nothing but arguments by position, without defaults."""
    others = (arguments.posonlyargs, arguments.kwonlyargs, arguments.defaults)
    return not (any(others) or arguments.vararg or arguments.kwarg)


def parts(expression: Compiled) -> Iterator[Compiled]:
    """An expression and every part of it, from the outside in."""
    yield expression
    match expression:
        case ["const" | "float" | "name", _]:
            inside = []
        case ["attr", owner, _]:
            inside = [owner]
        case ["call", function, arguments, keywords]:
            inside = [function, *arguments, *(value for _, value in keywords)]
        case ["tuple" | "list" | "and" | "or", items]:
            inside = items
        case ["lambda", _, body]:
            inside = [body]
        case ["dict", pairs]:
            inside = [item for pair in pairs for item in pair]
        case ["op" | "cmp", _, left, right]:
            inside = [left, right]
        case [_, *items]:
            inside = [item for item in items if item is not None]
    for part in inside:
        yield from parts(part)


def names(expression: Compiled) -> set[str]:
    """The names that an expression uses, without those that a lambda binds."""
    found = {part[1] for part in parts(expression) if part[0] == "name"} - {"..."}
    bound = {name for part in parts(expression) if part[0] == "lambda" for name in part[1]}
    return found - bound


def dotted(expression: Compiled) -> str | None:
    """The dotted name that an expression is, or None: ``nn.LazyLinear``."""
    if expression[0] == "name":
        return expression[1]
    if expression[0] == "attr":
        owner = dotted(expression[1])
        return owner and f"{owner}.{expression[2]}"
    return None


def calls(expression: Compiled) -> Iterator[tuple[str, list, list]]:
    """The calls of dotted names in an expression: the name, and both kinds of arguments."""
    for part in parts(expression):
        if part[0] == "call" and (name := dotted(part[1])):
            yield name, part[2], part[3]


def is_python(expression: Compiled) -> bool:
    """Whether it calls no function that twins alone know: ``known(rank)``, ``tuple(2, x)``."""
    plain = [each for each in calls(expression) if "." not in each[0]]
    pairs = any(name == "tuple" and len(given) > 1 for name, given, _ in plain)
    return not pairs and all(hasattr(builtins, name) for name, _, _ in plain)


def printed(expression: Compiled) -> str:
    """An expression as Python writes it."""
    return ast.unparse(tree(expression))


def tree(data: Compiled) -> ast.expr:
    """The syntax tree of an expression."""
    match data:
        case ["const", value]:
            return ast.Constant(value)
        case ["float" | "name", text]:
            return ast.Name(text)
        case ["attr", owner, name]:
            return ast.Attribute(tree(owner), name)
        case ["star", inner]:
            return ast.Starred(tree(inner))
        case ["call", function, arguments, keywords]:
            named = [ast.keyword(name, tree(value)) for name, value in keywords]
            return ast.Call(tree(function), [*map(tree, arguments)], named)
        case ["index", owner, place]:
            return ast.Subscript(tree(owner), tree(place))
        case ["slice", *ends]:
            return ast.Slice(*(end and tree(end) for end in ends))
        case ["tuple" | "list" as kind, items]:
            made = ast.Tuple if kind == "tuple" else ast.List
            return made([*map(tree, items)])
        case ["dict", pairs]:
            keys, values = ([tree(pair[side]) for pair in pairs] for side in (0, 1))
            return ast.Dict(keys, values)
        case ["neg" | "not" as kind, inner]:
            return ast.UnaryOp(ast.USub() if kind == "neg" else ast.Not(), tree(inner))
        case ["op", sign, left, right]:
            return ast.BinOp(tree(left), operation(OPERATORS, sign), tree(right))
        case ["cmp", sign, left, right]:
            return ast.Compare(tree(left), [operation(COMPARISONS, sign)], [tree(right)])
        case ["and" | "or" as kind, items]:
            made = ast.And if kind == "and" else ast.Or
            return ast.BoolOp(made(), [*map(tree, items)])
        case ["if", test, one, other]:
            return ast.IfExp(tree(test), tree(one), tree(other))
        case ["lambda", names, body]:
            taken = [ast.arg(name) for name in names]
            return ast.Lambda(ast.arguments([], taken, None, [], [], None, []), tree(body))
    raise Mistake(f"{data!r} is no expression")


def operation(known: dict, sign: str) -> ast.AST:
    """The node of a sign."""
    return next(node for node, written in known.items() if written == sign)()
