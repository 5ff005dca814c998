"""Which public names of the frameworks a program uses, found in its text.

Nothing is imported, so a variable is followed only as far as the text shows it:
``model = keras.Sequential(...)`` makes ``model.fit`` count as ``keras.Model.fit``, the name
under which Keras documents it, and ``schedules = keras.optimizers.schedules`` makes
``schedules.CosineDecay`` count as if it were written out.
"""

import ast
from functools import cache

from tandem.read import syntax

FRAMEWORKS = ("tensorflow", "keras", "torch", "torchvision")

DOCUMENTED_ON = (
    ("keras.Sequential", "keras.Model"),
    ("keras.models.load_model", "keras.Model"),
    ("keras.applications.", "keras.Model"),
    ("keras.optimizers.schedules.", "keras.optimizers.schedules.LearningRateSchedule"),
    ("keras.optimizers.", "keras.optimizers.Optimizer"),
    ("keras.layers.Discretization", "keras.layers.Discretization"),
    ("keras.layers.Normalization", "keras.layers.Normalization"),
    ("keras.layers.StringLookup", "keras.layers.StringLookup"),
    ("keras.layers.TextVectorization", "keras.layers.TextVectorization"),
    ("keras.layers.", "keras.layers.Layer"),
    ("keras.losses.", "keras.losses.Loss"),
    ("keras.metrics.", "keras.metrics.Metric"),
    ("tensorflow.data.TFRecordDataset", "tensorflow.data.Dataset"),
    ("torch.nn.functional.", "torch.Tensor"),
    ("torch.nn.init.", "torch.Tensor"),
    ("torch.nn.utils.clip_grad", "torch.Tensor"),
    ("torch.nn.utils.rnn.pad_sequence", "torch.Tensor"),
    ("torch.nn.", "torch.nn.Module"),
    ("torchvision.models.", "torch.nn.Module"),
    ("torch.optim.lr_scheduler.", "torch.optim.lr_scheduler.LRScheduler"),
    ("torch.optim.swa_utils.", "torch.optim.swa_utils.AveragedModel"),
    ("torch.optim.", "torch.optim.Optimizer"),
)
"""Where the methods of what a call makes are documented, by the call's name."""

PROPERTIES = (
    *("dtype", "grad", "history", "iterations", "layers", "learning_rate", "param_groups"),
    *("requires_grad", "shape", "trainable", "trainable_variables", "trainable_weights"),
    *("training", "weights"),
)
"""What is documented of such an object and not called; any other attribute is its own."""

TENSOR_METHODS = ("backward", "detach", "item", "requires_grad_")
"""Methods that only a PyTorch tensor has, whatever made it."""

ON_SEQUENTIAL = ("add", "pop")
"""Methods that a chain of layers has beyond those of every Keras model."""


def types() -> dict:
    """These tables, for the script that reads pasted code by the same rules."""
    return {
        "documented_on": DOCUMENTED_ON,
        "properties": PROPERTIES,
        "tensor_methods": TENSOR_METHODS,
        "on_sequential": ON_SEQUENTIAL,
    }


def documented_on(name: str) -> str | None:
    """Where the methods of what a call of this name makes are documented, by the table."""
    for prefix, owner in DOCUMENTED_ON:
        if name.startswith(prefix):
            return owner
    return None


class Names(ast.NodeVisitor):
    """Collects full names while it follows imports and simple assignments."""

    def __init__(self):
        self.imported: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self.types: dict[str, str] = {}
        self.classes: dict[str, str] = {}
        self.called: set[ast.expr] = set()
        self.opened: set[str] = set()
        """The variables of which an attribute is read."""
        self.found: set[str] = set()
        self.keywords: dict[str, set[str]] = {}
        """By the name of an argument, the calls that are given it."""
        self.methods: set[str] = set()
        """What is called of a value whose type the text does not show."""

    def visit_Import(self, node):
        for alias in node.names:
            root = alias.name.split(".")[0]
            self.imported[alias.asname or root] = alias.name if alias.asname else root

    def visit_ImportFrom(self, node):
        for alias in node.names:
            name = f"{node.module}.{alias.name}"
            self.imported[alias.asname or alias.name] = name

    def full_name(self, node) -> str | None:
        """``nn.Linear`` as ``torch.nn.Linear``; None for what the text does not show."""
        if isinstance(node, ast.Name):
            return self.aliases.get(node.id) or self.imported.get(node.id)
        if isinstance(node, ast.Attribute):
            if isinstance(node.value, ast.Name) and node.value.id in self.types:
                public = node in self.called or node.attr in PROPERTIES
                owner = self.types[node.value.id]
                if node.attr in ON_SEQUENTIAL:
                    owner = owner.replace("keras.Model", "keras.Sequential")
                return f"{owner}.{node.attr}" if public else None
            if isinstance(node.value, ast.Attribute) and self.is_property(node.value):
                return None
            owner = self.full_name(node.value)
            return f"{owner}.{node.attr}" if owner else None
        return None

    def is_property(self, node: ast.Attribute) -> bool:
        """Whether it belongs to a variable: ``shape`` in ``weight.shape.numel``."""
        return isinstance(node.value, ast.Name) and node.value.id in self.types

    def visit_Call(self, node):
        self.called.add(node.func)
        self.generic_visit(node)
        name = self.full_name(node.func)
        for keyword in node.keywords if name else ():
            self.keywords.setdefault(keyword.arg, set()).add(name)

    def visit_Assign(self, node):
        self.generic_visit(node)
        for target in node.targets:
            self.bind(target, node.value)

    def visit_AnnAssign(self, node):
        self.generic_visit(node)
        self.bind(node.target, node.value)

    def visit_NamedExpr(self, node):
        self.generic_visit(node)
        self.bind(node.target, node.value)

    def visit_With(self, node):
        for item in node.items:
            self.visit(item)
            self.bind(item.optional_vars, item.context_expr)
        for statement in node.body:
            self.visit(statement)

    def bind(self, target, value):
        """Follow what a variable stands for from here on, where the text shows it."""
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for each, its_value in zip(target.elts, value.elts, strict=False):
                self.bind(each, its_value)
        if not isinstance(target, ast.Name):
            return
        self.aliases.pop(target.id, None)
        if isinstance(value, ast.Call):
            made = self.made_by(value.func)
            if made:
                self.types[target.id] = made
        elif name := self.written_out(value):
            self.aliases[target.id] = name

    def written_out(self, node) -> str | None:
        """The full name of a module, function or class; None for what an object holds."""
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if root is node or not isinstance(root, ast.Name) or root.id in self.types:
            return None
        name = self.full_name(node)
        if not name:
            return None
        *_, owner, last = name.split(".")
        is_constant = owner[0].isupper() and last.isupper()
        return None if is_constant else name

    def made_by(self, function) -> str | None:
        """The documented type of what a call makes."""
        if isinstance(function, ast.Name) and function.id in self.classes:
            return self.classes[function.id]
        if isinstance(function, ast.Name) and function.id in self.types:
            is_module = self.types[function.id] == "torch.nn.Module"
            return "torch.Tensor" if is_module else None
        name = self.full_name(function)
        if name is None or any(part[0].isupper() for part in name.split(".")[:-1]):
            return None  # what a method returns is not shown by its name
        owner = documented_on(name)
        if owner is None and name.split(".")[-1][0].isupper():
            return name
        return owner

    def visit_ClassDef(self, node):
        self.generic_visit(node)
        for base in node.bases:
            name = self.full_name(base)
            if name:
                self.classes[node.name] = documented_on(name) or name

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name):
            self.opened.add(node.value.id)
        name = self.full_name(node)
        if name:
            self.found.add(name)
        elif node.attr in TENSOR_METHODS and "torch" in self.imported:
            self.found.add(f"torch.Tensor.{node.attr}")
        else:
            if node in self.called:
                self.methods.add(node.attr)
            self.visit(node.value)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load) and (name := self.full_name(node)):
            self.found.add(name)

    def modules(self) -> set[str]:
        """What is imported or named anew only to be opened: no name that a reader looks up."""
        called = {node.id for node in self.called if isinstance(node, ast.Name)}
        names = {alias: name for alias, name in self.imported.items() if alias not in called}
        names |= {alias: name for alias, name in self.aliases.items() if alias in self.opened}
        return {name for name in names.values() if name.split(".")[-1].islower()}

    def public(self) -> list[str]:
        """The full names of the frameworks' API, sorted."""
        found = {name for name in self.found if name.split(".")[0] in FRAMEWORKS}
        return sorted(found - self.modules())


@cache
def read(code: str) -> Names:
    """What a program names."""
    names = Names()
    names.visit(syntax.tree(code))
    return names


def methods(code: str) -> set[str]:
    """The methods that a program calls of values whose type it does not show: ``shuffle``."""
    return read(code).methods


def calls_given(code: str, argument: str) -> list[str]:
    """The full names that a program calls with an argument of that name, sorted."""
    return sorted(read(code).keywords.get(argument, ()))


def imported_names(code: str) -> set[str]:
    """The names that a program's imports bind: ``np``, ``layers``."""
    return set(read(code).imported)


def public_names(code: str) -> list[str]:
    """The full names of the frameworks' API in a program, sorted: ``torch.nn.Linear``."""
    return read(code).public()
