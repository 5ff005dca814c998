"""Spells a drawn call as users write it: imports, by position or by name, sums, variables."""

import ast
import re
from dataclasses import dataclass

from tests.twins.claims import Signature
from tests.twins.draw import Call

STYLES = ("keyword", "position", "short", "sum", "variable", "unknown")
"""How calls are spelled, in turn."""

IMPORTS = {
    "keras": "import keras",
    "tf": "import tensorflow as tf",
    "layers": "from keras import layers",
    "torch": "import torch",
    "nn": "from torch import nn",
    "F": "import torch.nn.functional as F",
    "v2": "from torchvision.transforms import v2",
    "np": "import numpy as np",
    "math": "import math",
}
"""What binds a name that an argument uses."""

HOMES = {
    "keras.ops": ["import keras|keras.ops", "from keras import ops|ops"],
    "keras.layers": [
        "from keras import layers|layers",
        "import keras|keras.layers",
        "import tensorflow as tf|tf.keras.layers",
        "from tensorflow.keras import layers|layers",
        "from keras.layers import NAME|",
    ],
    "keras.losses": ["import keras|keras.losses", "import tensorflow as tf|tf.keras.losses"],
    "keras.optimizers": [
        "import keras|keras.optimizers",
        "import tensorflow as tf|tf.keras.optimizers",
        "from keras.optimizers import NAME|",
    ],
    "keras.metrics": ["import keras|keras.metrics", "import tensorflow as tf|tf.keras.metrics"],
    "torch.nn": [
        "import torch.nn as nn|nn",
        "from torch import nn|nn",
        "import torch|torch.nn",
        "from torch.nn import NAME|",
    ],
    "torch.nn.functional": [
        "import torch.nn.functional as F|F",
        "import torch|torch.nn.functional",
    ],
    "torch.nn.init": ["from torch import nn|nn.init", "import torch.nn as nn|nn.init"],
    "torch.optim": ["import torch|torch.optim", "import torch.optim as optim|optim"],
    "torch.optim.lr_scheduler": [
        "import torch|torch.optim.lr_scheduler",
        "from torch.optim import lr_scheduler|lr_scheduler",
        "from torch.optim.lr_scheduler import NAME|",
    ],
    "torch.utils.data": [
        "from torch.utils.data import NAME|",
        "import torch.utils.data|torch.utils.data",
    ],
    "torchvision.transforms.v2": ["from torchvision.transforms import v2|v2"],
}
"""How a module is imported, and what stands before the name then."""


@dataclass(frozen=True)
class Spelled:
    """A call as a program has it."""

    imports: tuple[str, ...]
    above: str
    """Lines above the call."""
    call: str

    @property
    def setup(self) -> str:
        """What must run before the call can."""
        return "\n".join([*self.imports, self.above])


def spelled(name: str, call: Call, signature: Signature, number: int) -> Spelled:
    """The call of a public name in the style whose turn it is."""
    style = STYLES[number % len(STYLES)]
    arguments, above = dict(call.arguments), [call.before] if call.before else []
    receiver = arguments.pop("self", None)
    plain = {name: text for name, text in arguments.items() if name[0] != "*"}
    defaults = {one.name: one.default for one in signature if one.default is not None}
    if style == "short":
        arguments = {
            argument: text
            for argument, text in arguments.items()
            if not same(text, defaults.get(argument))
        }
    if style == "sum":
        arguments = {argument: summed(text) for argument, text in arguments.items()}
    if style == "variable":
        literal = [argument for argument, text in plain.items() if is_literal(text)]
        for argument in literal[number % 2 :: 2]:
            above.append(f"my_{argument} = {arguments[argument]}")
            arguments[argument] = f"my_{argument}"
    if style == "unknown":
        numbers = [argument for argument, text in plain.items() if is_size(text)]
        for argument in numbers[number // len(STYLES) % max(len(numbers), 1) :][:1]:
            kind = type(ast.literal_eval(arguments[argument])).__name__
            above.append(f"my_{argument} = {kind}('{arguments[argument]}')")
            arguments[argument] = f"my_{argument}"
    imports, written = imported(name, number // len(STYLES) + number)
    if receiver is not None:
        written = f"{bracketed(receiver)}.{name.rpartition('.')[2]}"
    text = f"{written}({', '.join(listed(arguments, signature, style))})"
    return Spelled(
        tuple(with_used(imports, [*above, receiver or "", *arguments.values()])),
        "\n".join(above),
        text,
    )


def listed(arguments: dict[str, str], signature: Signature, style: str) -> list[str]:
    """The arguments between the brackets of a call."""
    placed, named = [], dict(arguments)
    starred = [name for name in named if name.startswith("*")]
    for one in signature:
        by_name = style == "keyword" and one.kind != "p"
        by_name |= style != "position" and one.default is not None
        if starred or by_name or one.kind not in ("", "p") or one.name not in named:
            break
        placed.append(named.pop(one.name))
    placed += [named.pop(name) for name in starred]
    return placed + [f"{name}={text}" for name, text in named.items()]


def imported(name: str, number: int) -> tuple[list[str], str]:
    """The import of a public name, and the name as it is written then."""
    home, _, last = name.rpartition(".")
    if home in HOMES:
        homes = HOMES[home]
        if home == "keras.losses" and last.islower():
            homes = homes[:1]  # tf.keras.losses lacks some of the functions
        line, _, before = homes[number % len(homes)].partition("|")
        return [line.replace("NAME", last)], f"{before}.{last}" if before else last
    if name.startswith("tensorflow."):
        return [IMPORTS["tf"]], name.replace("tensorflow.", "tf.", 1)
    if home.startswith("torchvision"):
        home = re.sub(r"\.[A-Z]\w*$", "", home)  # of a constant in a class
        return [f"import {home}"], name
    return [f"import {name.partition('.')[0]}"], name


def with_used(imports: list[str], texts: list[str]) -> list[str]:
    """The imports, and those of what texts use besides."""
    bound = {line.split()[-1] for line in imports}
    found = list(imports)
    for name, line in IMPORTS.items():
        if name not in bound and any(re.search(rf"(?<![\w.]){name}\.", text) for text in texts):
            found.append(line)
    return found


def bracketed(text: str) -> str:
    """A text before a dot."""
    return text if re.fullmatch(r"[\w.]+|.*[)\]]", text) else f"({text})"


def summed(text: str) -> str:
    """A whole number as a product or a sum; all else as it is."""
    if not re.fullmatch(r"[1-9]\d*", text):
        return text
    half, odd = divmod(int(text), 2)
    return f"{half} + {half + 1}" if odd else f"2 * {half}"


def is_literal(text: str) -> bool:
    """Whether a text shows its value."""
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return False
    return True


def is_size(text: str) -> bool:
    """Whether a text is a number, no flag and not below 0: a name of a reader's that the text
    does not explain is taken for a size, a share or an axis."""
    value = ast.literal_eval(text) if is_literal(text) else None
    return type(value) in (int, float) and value >= 0


def same(text: str, other: str | None) -> bool:
    """Whether two texts have the same value."""
    if other is None or not (is_literal(text) and is_literal(other)):
        return text == other
    values = ast.literal_eval(text), ast.literal_eval(other)
    return values[0] == values[1] and len({type(value) for value in values}) == 1
