"""Which public names of the frameworks a program uses, found in its text.

Nothing is imported, so the type of a variable is followed only as far as the text shows
it: ``model = keras.Sequential(...)`` makes ``model.fit`` count as ``keras.Model.fit``,
the name under which Keras documents it.
"""

import ast

FRAMEWORKS = ("tensorflow", "keras", "torch", "torchvision")

DOCUMENTED_ON = (
    ("keras.Sequential", "keras.Model"),
    ("keras.models.load_model", "keras.Model"),
    ("keras.applications.", "keras.Model"),
    ("keras.optimizers.schedules.", "keras.optimizers.schedules.LearningRateSchedule"),
    ("keras.optimizers.", "keras.optimizers.Optimizer"),
    ("keras.layers.StringLookup", "keras.layers.StringLookup"),
    ("keras.layers.TextVectorization", "keras.layers.TextVectorization"),
    ("keras.layers.", "keras.layers.Layer"),
    ("keras.losses.", "keras.losses.Loss"),
    ("keras.metrics.", "keras.metrics.Metric"),
    ("tensorflow.data.TFRecordDataset", "tensorflow.data.Dataset"),
    ("torch.nn.functional.", "torch.Tensor"),
    ("torch.nn.init.", "torch.Tensor"),
    ("torch.nn.utils.clip_grad", "torch.Tensor"),
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
        self.types: dict[str, str] = {}
        self.classes: dict[str, str] = {}
        self.called: set[ast.expr] = set()
        self.found: set[str] = set()

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
            return self.imported.get(node.id)
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

    def visit_Assign(self, node):
        self.generic_visit(node)
        if isinstance(node.value, ast.Call):
            made = self.made_by(node.value.func)
            for target in node.targets:
                if made and isinstance(target, ast.Name):
                    self.types[target.id] = made

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
        name = self.full_name(node)
        if name:
            self.found.add(name)
        elif node.attr in TENSOR_METHODS and "torch" in self.imported:
            self.found.add(f"torch.Tensor.{node.attr}")
        else:
            self.visit(node.value)

    def visit_Name(self, node):
        if node.id in self.imported:
            self.found.add(self.imported[node.id])


def imported_names(code: str) -> set[str]:
    """The names that a program's imports bind: ``np``, ``layers``."""
    names = Names()
    names.visit(ast.parse(code))
    return set(names.imported)


def public_names(code: str) -> list[str]:
    """The full names of the frameworks' API in a program, sorted: ``torch.nn.Linear``."""
    names = Names()
    names.visit(ast.parse(code))
    called = {node.id for node in names.called if isinstance(node, ast.Name)}
    modules = {
        name
        for alias, name in names.imported.items()
        if name.split(".")[-1].islower() and alias not in called
    }
    return sorted(
        name for name in names.found if name.split(".")[0] in FRAMEWORKS and name not in modules
    )
