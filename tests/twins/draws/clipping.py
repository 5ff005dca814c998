"""Calls that clip gradients; the gradients are the harness's."""

from hypothesis import strategies as st

from tests.twins.arrays import (
    given,
)
from tests.twins.draw import Call, draws, tensors

LENGTHS = ["1.0", "0.5", "2.5", "40"]
"""The last one is longer than any gradient."""

NORM = "tensorflow.clip_by_global_norm", "torch.nn.utils.clip_grad_norm_"
VALUE = "tensorflow.clip_by_value", "torch.nn.utils.clip_grad_value_"


@draws(
    "tensorflow.clip_by_norm",
    "torch.Tensor.norm",
    "to_torch",
    cases=[{"axes": "1"}, {"axes": "0"}, {"axes": "(0, 1)"}, {"axes": "None"}],
)
def by_norm(draw):
    arguments = {"t": "x", "clip_norm": draw(st.sampled_from(["1.0", "0.5", "2", "40.0"]))}
    return Call(arguments | given(draw, axes=["0", "[0, 2]", "None"]), [tensors(draw, 3)])


@draws(*NORM, "to_torch", cases=[{"use_norm": "2.0"}, {"use_norm": "3.0"}])
def by_global_norm(draw):
    return Call({"t_list": "grads", "clip_norm": draw(st.sampled_from(LENGTHS))})


@draws(
    *NORM,
    "to_keras",
    cases=[{"norm_type": "1.0"}, {"norm_type": "3"}, {"error_if_nonfinite": "True"}],
)
def of_model(draw):
    arguments = {"parameters": "model.parameters()", "max_norm": draw(st.sampled_from(LENGTHS))}
    return Call(arguments | given(draw, norm_type=["2", "2.0"]))


@draws(*VALUE, "to_keras")
def values(draw):
    limit = draw(st.sampled_from(["0.5", "1.0", "0.8", "2"]))
    return Call({"parameters": "model.parameters()", "clip_value": limit})
