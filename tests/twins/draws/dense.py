"""Calls of dense layers."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, tensors, vectors

DENSE = "keras.layers.Dense", "torch.nn.Linear"


@draws(
    *DENSE,
    "to_torch",
    cases=[
        *({f"{part}_regularizer": "'l2'"} for part in ("kernel", "bias", "activity")),
        *({f"{part}_constraint": "'non_neg'"} for part in ("kernel", "bias")),
        {"kernel_initializer": "'he_normal'"},
        {"bias_initializer": "'ones'"},
    ],
)
def dense(draw):
    arguments = {"units": str(draw(st.integers(1, 9)))}
    if draw(st.booleans()):
        arguments["use_bias"] = draw(st.sampled_from(["True", "False"]))
    if draw(st.booleans()):
        arguments["activation"] = draw(st.sampled_from(["None", "'linear'"]))
    features = draw(st.integers(2, 7))
    x = draw(st.sampled_from([tensors, None]))
    return Call(arguments, [x(draw, 3) if x else vectors(draw, features)])


@draws(*DENSE, "to_keras")
def linear(draw):
    x = vectors(draw, draw(st.integers(2, 7)))
    arguments = {"in_features": str(x.shape[-1]), "out_features": str(draw(st.integers(1, 9)))}
    if draw(st.booleans()):
        arguments["bias"] = draw(st.sampled_from(["True", "False"]))
    return Call(arguments, [x])
