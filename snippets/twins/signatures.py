"""Prints the signature of every name in ``names.txt``, as the installed packages have it.

One line a callable, a method without its object, defaults as a call would write them and
``...`` for one that no call can write: ``keras.layers.Dense(units, activation=None, ...)``.
PyTorch's functions in C have no signature that Python could read: theirs is what their own
documentation begins with, or stands below.
"""

import ast
import enum
import inspect
import math
import re
from importlib import import_module
from pathlib import Path

import torch._dynamo  # PyTorch first: TensorFlow first aborts
import torchvision
import keras
import tensorflow

ROOTS = {
    "keras": keras,
    "tensorflow": tensorflow,
    "torch": torch,
    "torchvision": torchvision,
}

NEW = "dtype=None, layout=None, device=None, requires_grad=False"

SPREAD = "dim=None, unbiased=True, keepdim=False, *, correction=1"

BY_HAND = {
    "keras.Model": "inputs, outputs, name=None, **kwargs",
    "keras.Sequential": "layers=None, trainable=True, name=None",
    "keras.initializers.Ones": "",
    "keras.initializers.Zeros": "",
    "tensorflow.Variable": (
        "initial_value=None, trainable=None, validate_shape=True, caching_device=None,"
        " name=None, variable_def=None, dtype=None, import_scope=None, constraint=None"
    ),
    "tensorflow.Tensor.numpy": "",
    "tensorflow.Variable.numpy": "",
    "tensorflow.data.Dataset.range": "*args, **kwargs",
    "tensorflow.meshgrid": "*args, indexing='xy', name=None",
    "torch.FloatTensor": "data",
    "torch.IntTensor": "data",
    "torch.LongTensor": "data",
    "torch.Tensor.bmm": "mat2",
    "torch.Tensor.broadcast_to": "size",
    "torch.Tensor.chunk": "chunks, dim=0",
    "torch.Tensor.clamp_max": "max",
    "torch.Tensor.clamp_min": "min",
    "torch.Tensor.detach": "",
    "torch.Tensor.flatten": "start_dim=0, end_dim=-1",
    "torch.Tensor.logical_and": "other",
    "torch.Tensor.logical_or": "other",
    "torch.Tensor.cumprod": "dim, *, dtype=None",
    "torch.Tensor.cumsum": "dim, *, dtype=None",
    "torch.Tensor.prod": "dim=None, keepdim=False, *, dtype=None",
    "torch.Tensor.std": SPREAD,
    "torch.Tensor.sum": "dim=None, keepdim=False, *, dtype=None",
    "torch.Tensor.flip": "*dims",
    "torch.Tensor.log_softmax": "dim, dtype=None",
    "torch.Tensor.new_empty": f"*size, {NEW}",
    "torch.Tensor.new_ones": f"*size, {NEW}",
    "torch.Tensor.new_zeros": f"*size, {NEW}",
    "torch.Tensor.relu": "",
    "torch.Tensor.relu_": "",
    "torch.Tensor.softmax": "dim, dtype=None",
    "torch.Tensor.squeeze": "dim=None",
    "torch.Tensor.tile": "*dims",
    "torch.Tensor.to": (
        "dtype=None, non_blocking=False, copy=False, *, device=None, memory_format=None"
    ),
    "torch.Tensor.type_as": "other",
    "torch.Tensor.uniform_": "from_=0, to=1, *, generator=None",
    "torch.Tensor.var": SPREAD,
    "torch.autograd.Variable": "data, requires_grad=False, volatile=None",
    "torch.Tensor.where": "condition, other",
    "torch.arange": "start=0, end=None, step=1, *, out=None, dtype=None, layout=None,"
    " device=None, requires_grad=False",
    "torch.broadcast_to": "input, size",
    "torch.detach": "input",
    "torch.einsum": "equation, *operands",
    "torch.finfo": "type=None",
    "torch.from_numpy": "ndarray, /",
    "torch.full_like": f"input, fill_value, *, {NEW}, memory_format=None",
    "torch.log_softmax": "input, dim, *, dtype=None",
    "torch.nn.Sequential": "*args",
    "torch.nn.functional.gelu": "input, *, approximate='none'",
    "torch.randint": "low=0, high=None, size=None, *, generator=None, out=None, dtype=None,"
    " layout=None, device=None, requires_grad=False",
    "torch.nn.functional.one_hot": "tensor, /, num_classes=-1",
    "torch.normal": "mean, std, size=None, *, generator=None, out=None, dtype=None,"
    " layout=None, device=None, requires_grad=False",
    "torch.relu": "input",
    "torch.squeeze": "input, dim=None",
    "torch.std": f"input, {SPREAD}, out=None",
    "torch.var": f"input, {SPREAD}, out=None",
    "torch.std_mean": f"input, {SPREAD}, out=None",
    "torch.var_mean": f"input, {SPREAD}, out=None",
}
"""The arguments of what neither says, or says so that Python cannot read it."""

PLAIN = (type(None), bool, int, float, str)


def find(name):
    """What a dotted public name means, and what it was found in."""
    first, *rest = name.split(".")
    owner, value = None, ROOTS[first]
    for part in rest:
        if not hasattr(value, part):  # a module that is loaded when it is used
            import_module(f"{value.__name__}.{part}")
        owner, value = value, getattr(value, part)
    return owner, value


def is_method(owner, name):
    """Whether a name in a class is a method: its first argument is the object."""
    return inspect.isclass(owner) and inspect.isfunction(inspect.getattr_static(owner, name))


def default(value):
    """A default as a call would write it, or ``...``."""
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, torch.dtype):
        return str(value)
    if isinstance(value, tensorflow.DType):
        return f"tf.{value.name}"
    if isinstance(value, float) and not math.isfinite(value):
        return f"float({str(value)!r})"
    if isinstance(value, PLAIN):
        return repr(value)
    if isinstance(value, (tuple, list)) and all(isinstance(item, PLAIN) for item in value):
        return repr(value)
    return "..."


def of_parameters(parameters):
    """What Python tells of some parameters, as they stand in a definition."""
    plain = [
        parameter.replace(annotation=parameter.empty, default=parameter.empty)
        for parameter in parameters
    ]
    text = str(inspect.Signature(plain, __validate_parameters__=False))[1:-1]
    given = {
        parameter.name: default(parameter.default)
        for parameter in parameters
        if parameter.default is not parameter.empty
    }
    said = [f"{part}={given[part]}" if part in given else part for part in text.split(", ")]
    return ", ".join(part for part in said if part)


def of_python(owner, name, value):
    """The parameters that Python tells, or None."""
    if inspect.isclass(value) and value.__init__ is torch.nn.Module.__init__:
        return ""  # takes none, whatever its own says
    try:
        parameters = list(inspect.signature(value).parameters.values())
    except ValueError:
        return None
    parameters = parameters[is_method(owner, name) :]
    says_nothing = {parameter.kind for parameter in parameters} == {
        inspect.Parameter.VAR_POSITIONAL,
        inspect.Parameter.VAR_KEYWORD,
    }
    return None if says_nothing else of_parameters(parameters)


def of_documentation(name, value):
    """The parameters that a documentation's own first lines tell, or None."""
    form = documented(name, value)
    if form is None:
        return None
    return re.sub(r"=torch\.(strided|\w+_format)", "=...", ast.unparse(form))


def documented(name, value):
    """The definition that a documentation tells, or None.

    Of several forms the longest; what another form goes without has no need to be given.
    """
    forms = []
    text = value.__doc__ or ""
    form = r"(\([^\n]*?(?:\n\s[^\n]*?)*?\))(?: ?->|\s*$)"
    pattern = rf"^(?:\s*\.\. function:: )?\s*(?:\w+\.)?{re.escape(name)}{form}"
    for written in re.findall(pattern, text, re.M):
        written = re.sub(r"(\*\w+(?:[^,]*)), \*,", r"\1,", written.replace("\n", " "))
        try:
            forms.append(ast.parse(f"def form{written}: ...").body[0].args)
        except SyntaxError:
            continue
    if not forms:
        return None
    longest = max(forms, key=lambda form: len(names_of(form)))
    for argument in ast.walk(longest):
        if isinstance(argument, ast.arg):
            argument.annotation = None
    first = len(longest.args) - len(longest.defaults)
    for number in range(first - 1, -1, -1):
        if all(longest.args[number].arg in names_of(form) for form in forms):
            break
        longest.defaults.insert(0, ast.Constant(None))
    return longest


def of_tensor_method(name, value):
    """The parameters of a method of a tensor: by the names of the function that it is, since
    the method's own documentation often has others."""
    own = documented(name, value)
    function = getattr(torch, name.removesuffix("_"), None)
    other = documented(name.removesuffix("_"), function) if function else None
    if other is None or (own and own.vararg):
        return of_documentation(name, value)
    del other.args[:1]
    other.defaults = other.defaults[-len(other.args) :] if other.args else []
    for number, argument in enumerate(other.kwonlyargs):
        if argument.arg == "out":
            del other.kwonlyargs[number], other.kw_defaults[number]
            break
    if own is None or not own.args:
        own = other
    elif len(own.args) == len(other.args):
        for argument, renamed in zip(own.args, other.args):
            argument.arg = renamed.arg
    return re.sub(r"=torch\.(strided|\w+_format)", "=...", ast.unparse(own))


def names_of(form):
    """The names in a form, in their order."""
    return [argument.arg for argument in (*form.args, *form.kwonlyargs)]


def of_recurrent(name):
    """PyTorch's recurrent layers hand on what their base takes."""
    parameters = dict(inspect.signature(torch.nn.RNNBase).parameters)
    del parameters["mode"]
    if name != "LSTM":
        del parameters["proj_size"]
    said = of_parameters(list(parameters.values()))
    return said.replace("bias=", "nonlinearity='tanh', bias=", 1) if name == "RNN" else said


for full in Path("names.txt").read_text().split():
    owner, value = (None, None) if full in BY_HAND else find(full)
    last = full.rpartition(".")[2]
    if full in BY_HAND:
        said = BY_HAND[full]
    elif full in ("torch.nn.RNN", "torch.nn.LSTM", "torch.nn.GRU"):
        said = of_recurrent(last)
    else:
        said = of_python(owner, last, value)
        if said is None and owner is torch.Tensor:
            said = of_tensor_method(last, value)
        if said is None:
            said = of_documentation(last, value)
        if said is None:
            said = "*args, **kwargs"
    ast.parse(f"def form({said}): ...")  # it is read again
    print(f"{full}({said})")
