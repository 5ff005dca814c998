"""Calls of methods that move or change tensors."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, ints
from tests.twins.tensors import floats, maybe

CAST = "tensorflow.cast"


def positive(draw) -> np.ndarray:
    """Floats that every type has a number for, some of them 0."""
    return np.where(floats(draw) < -1, 0, 1) * ints(draw, 1, high=200) + 0.75


def number(argument: str = "self"):
    """Draws of a tensor alone: of floats, of whole numbers or of truth values."""

    def make(draw):
        x = draw(st.sampled_from([positive(draw), ints(draw, 3, 4), ints(draw, 5) > 4]))
        return Call({argument: "x"}, [x])

    return make


for name in ("float", "double", "half", "long", "int", "bool", "byte"):
    # In half precision the gradients are cut as well.
    draws(CAST, f"torch.Tensor.{name}", "to_keras", gradients=name != "half")(number())

DEVICE = "device = torch.device('cpu')"
TO = [
    *({"*dtype": "'cpu'"}, {"device": "'cpu'"}, {"*dtype": "y"}, {"*dtype": "torch.int32"}),
    *({"*dtype": "'cpu', torch.float32"}, {"*dtype": "torch.float64, True"}),
]


@draws(CAST, "torch.Tensor.to", "to_keras", cases=TO)
def to(draw, case):
    forms = ["torch.float64", "torch.float32", "torch.long", "device"]
    form = draw(st.sampled_from(forms))
    before = DEVICE if form == "device" and not case else ""
    # The first argument is called otherwise where it is a device.
    return Call({"self": "x", **({} if case else {"*dtype": form})}, [floats(draw)], before)


@draws(
    CAST,
    "torch.Tensor.type",
    "to_keras",
    cases=[{"dtype": "'torch.DoubleTensor'"}, {"dtype": None}],
)
def of_type(draw):
    form = draw(st.sampled_from(["torch.float64", "torch.float32", "torch.int64"]))
    return Call({"self": "x", "dtype": form}, [floats(draw)])


@draws(CAST, "torch.Tensor.type_as", "to_keras")
def type_as(draw):
    other = draw(st.sampled_from([floats(draw), ints(draw, 3)]))
    return Call({"self": "x", "other": "y"}, [floats(draw), other])


def alone(first: str, form: str = "x"):
    """Draws of floats and nothing else."""
    return lambda draw: Call({first: form}, [floats(draw)])


draws("tensorflow.identity", "torch.Tensor.cpu", "to_keras")(alone("self"))
STOP = "tensorflow.stop_gradient"
draws(STOP, "torch.Tensor.detach", "to_keras")(alone("self"))
draws(STOP, "torch.detach", "to_torch")(alone("input"))
SAME = "tensorflow.identity"
draws(SAME, "torch.clone", "to_torch")(alone("input"))
draws(SAME, "torch.clone", "to_keras")(alone("input"))
draws(SAME, "torch.Tensor.clone", "to_keras")(alone("self"))
draws(SAME, "torch.Tensor.contiguous", "to_keras")(alone("self"))

NUMPY = "tensorflow.Tensor.numpy"
draws(NUMPY, "torch.Tensor.numpy", "to_torch", gradients=False)(alone("self"))
draws(NUMPY, "torch.Tensor.numpy", "to_keras", gradients=False)(
    lambda draw: Call(maybe(draw, {"self": "x.detach()"}, force=["True"]), [floats(draw)])
)
draws(NUMPY, "torch.Tensor.item", "to_keras", gradients=False)(alone("self", "x.sum()"))
draws(NUMPY, "torch.Tensor.tolist", "to_keras", gradients=False)(alone("self"))
draws("tensorflow.Tensor.get_shape", "torch.Size", "to_torch", gradients=False)(alone("self"))
VARIABLES = {"gradients": False, "variables": True}
draws("tensorflow.Variable.numpy", "torch.Tensor.numpy", "to_torch", **VARIABLES)(alone("self"))


@draws("tensorflow.Variable.assign", "torch.Tensor.copy_", "to_torch", **VARIABLES)
def assign(draw):
    x = floats(draw, rank=2)
    further = {"use_locking": ["True"], "read_value": ["True"]}
    return Call(maybe(draw, {"self": "x", "value": "y"}, **further), [x, x[::-1] + 1])


for name in ("add", "sub"):

    @draws(
        f"tensorflow.Variable.assign_{name}", f"torch.Tensor.{name}_", "to_torch", **VARIABLES
    )
    def change(draw):
        x = floats(draw, rank=2)
        return Call(
            {"self": "x", "delta": draw(st.sampled_from(["y", "y * 2"]))}, [x, x[::-1] + 1]
        )


def anything(argument: str):
    """Draws of a tensor or of something else."""
    forms = ["x", "[1.5]", "2.5", "'text'"]
    return lambda draw: Call({argument: draw(st.sampled_from(forms))}, [floats(draw)])


draws("tensorflow.is_tensor", "torch.is_tensor", "to_torch")(anything("x"))
draws("tensorflow.is_tensor", "torch.is_tensor", "to_keras")(anything("obj"))
