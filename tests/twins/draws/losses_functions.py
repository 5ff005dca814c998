"""Calls of losses that are functions: ``F.mse_loss(x, y)``."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.arrays import (
    both_signs,
    counts,
    distributions,
    floats,
    given,
    logarithms,
    positives,
    rows,
    shares,
    sure_rows,
    sure_shares,
    zeros_and_ones,
)
from tests.twins.draw import Call, draws, labels
from tests.twins.draws.losses import (
    DELTA,
    SHAPES,
    TORCH,
)

KERAS_NAMES = "y_true", "y_pred"
TORCH_NAMES = "input", "target"
BY_TORCH = [{"reduction": each} for each in TORCH]
PROBABILITIES = [{"from_logits": each} for each in ("True", "False")]


def of(first, second, names: tuple[str, str], **choices):
    """Draws of a function of two arrays of these kinds, under these names."""

    def drawn(draw):
        shape = draw(st.sampled_from(SHAPES))
        x, y = first(draw, shape), second(draw, shape)
        return Call({names[0]: "x", names[1]: "y"} | given(draw, **choices), [x, y])

    return drawn


def register(keras: str, torch: str, direction: str, drawn, cases=()):
    """Register draws of one direction."""
    draws(keras, torch, direction, cases=cases)(drawn)


def classes(draw, shape: tuple[int, int]):
    """A class for each row."""
    return labels(draw, *shape)


def masses(draw, shape: tuple[int, int]):
    """Rows with the sum 1, some of whose classes have none of it, or numbers of which some lie
    beyond 1; none is 1 itself, where only TensorFlow's cut has a gradient."""
    rows_of = draw(st.sampled_from([distributions, sure_rows, positives]))
    return 0.9 * rows_of(draw, shape)


# Keras's functions.

for name, torch, truth, predictions, choices in [
    ("mean_squared_error", "nn.functional.mse_loss", floats, floats, {}),
    ("mean_absolute_error", "nn.functional.l1_loss", floats, floats, {}),
    ("huber", "nn.functional.huber_loss", floats, floats, {"delta": DELTA}),
    ("kl_divergence", "nn.functional.kl_div", masses, masses, {}),
    ("poisson", "nn.functional.poisson_nll_loss", counts, counts, {}),
    ("log_cosh", "nn.functional.softplus", floats, floats, {}),
    ("hinge", "Tensor.clamp", both_signs, floats, {}),
    ("squared_hinge", "Tensor.clamp", both_signs, floats, {}),
    ("categorical_hinge", "Tensor.amax", rows, floats, {}),
    ("mean_absolute_percentage_error", "Tensor.abs", counts, floats, {}),
    ("mean_squared_logarithmic_error", "Tensor.log1p", counts, floats, {}),
    (
        "cosine_similarity",
        "nn.functional.cosine_similarity",
        floats,
        floats,
        {"axis": ["-1", "0"]},
    ),
]:
    register(
        f"keras.losses.{name}",
        f"torch.{torch}",
        "to_torch",
        of(truth, predictions, KERAS_NAMES, **choices),
    )


@draws(
    "keras.losses.binary_crossentropy",
    "torch.nn.functional.binary_cross_entropy",
    "to_torch",
    cases=[
        {"from_logits": logits, "label_smoothing": smoothing}
        for logits in ("True", "False")
        for smoothing in ("0.2", "0.0")
    ],
)
def binary_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], label_smoothing=["0.1", "0.25"])
    arguments |= given(draw, axis=["-1", "0", "1"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    x, y = zeros_and_ones(draw, shape), (floats if logits else sure_shares)(draw, shape)
    return Call({"y_true": "x", "y_pred": "y"} | arguments, [x, y])


@draws(
    "keras.losses.categorical_crossentropy",
    "torch.nn.functional.cross_entropy",
    "to_torch",
    cases=[*PROBABILITIES, {"axis": "1"}],
)
def categorical_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], label_smoothing=["0.1", "0.25"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    kinds = [distributions, shares, sure_rows]
    predictions = floats if logits else draw(st.sampled_from(kinds))
    x, y = rows(draw, shape), predictions(draw, shape)
    # Keras divides by the sum before it cuts: where a probability is 0 or 1 its gradient is
    # another one, the value is the same.
    options = {"gradients": predictions is not sure_rows}
    return Call({"y_true": "x", "y_pred": "y"} | arguments, [x, y], options=options)


@draws(
    "keras.losses.sparse_categorical_crossentropy",
    "torch.nn.functional.cross_entropy",
    "to_torch",
    cases=[
        {"from_logits": logits, "ignore_class": ignored}
        for logits in ("True", "False")
        for ignored in ("1", "None")
    ]
    + [{"axis": "1"}, {"axis": "0"}],
)
def sparse_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], ignore_class=["None", "0", "-1"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    x, y = labels(draw, *shape), (floats if logits else sure_rows)(draw, shape)
    return Call({"y_true": "x", "y_pred": "y"} | arguments, [x, y])


# TensorFlow's functions.

SIGMOID = (
    "tensorflow.nn.sigmoid_cross_entropy_with_logits",
    "torch.nn.functional.binary_cross_entropy_with_logits",
)
WITH_LOGITS = "labels", "logits"
register(*SIGMOID, "to_torch", of(zeros_and_ones, floats, WITH_LOGITS))


@draws(
    "tensorflow.nn.softmax_cross_entropy_with_logits",
    "torch.nn.functional.log_softmax",
    "to_torch",
)
def softmax_crossentropy(draw):
    shape = draw(st.sampled_from(SHAPES))
    x, y = distributions(draw, shape), floats(draw, shape)
    if draw(st.booleans()):
        # With one axis more, before all others or behind the examples.
        place = draw(st.integers(0, 1))
        both = [np.stack([each, each[::-1]], axis=place) for each in (x, y)]
        return Call({"labels": "x", "logits": "y"} | given(draw, axis=["-1", "2"]), both)
    return Call({"labels": "x", "logits": "y"} | given(draw, axis=["-1", "1"]), [x, y])


SPARSE = (
    "tensorflow.nn.sparse_softmax_cross_entropy_with_logits",
    "torch.nn.functional.cross_entropy",
)
register(*SPARSE, "to_torch", of(classes, floats, WITH_LOGITS))


@draws(
    "tensorflow.nn.weighted_cross_entropy_with_logits",
    "torch.nn.functional.binary_cross_entropy_with_logits",
    "to_torch",
)
def weighted(draw):
    shape = draw(st.sampled_from(SHAPES))
    arguments = {"labels": "x", "logits": "y"}
    arguments["pos_weight"] = draw(st.sampled_from(["2.5", "0.5", "3.0", "ones"]))
    x, y = zeros_and_ones(draw, shape), floats(draw, shape)
    return Call(arguments, [x, y], "ones = float('1.5')")


POISSON = "tensorflow.nn.log_poisson_loss", "torch.nn.functional.poisson_nll_loss"
register(
    *POISSON,
    "to_torch",
    of(counts, floats, ("targets", "log_input"), compute_full_loss=["True", "False"]),
)


@draws("tensorflow.nn.l2_loss", "torch.Tensor.square", "to_torch")
def l2_loss(draw):
    return Call({"t": "x"}, [floats(draw, draw(st.sampled_from(SHAPES)))])


# PyTorch's functions.

MSE = "keras.losses.mean_squared_error", "torch.nn.functional.mse_loss"
L1 = "keras.losses.mean_absolute_error", "torch.nn.functional.l1_loss"
HUBER = "keras.losses.huber", "torch.nn.functional.huber_loss"
TWO = {"reduction": TORCH}
register(*MSE, "to_keras", of(floats, floats, TORCH_NAMES, **TWO), BY_TORCH)
register(*L1, "to_keras", of(floats, floats, TORCH_NAMES, **TWO), BY_TORCH)
register(*HUBER, "to_keras", of(floats, floats, TORCH_NAMES, delta=DELTA, **TWO), BY_TORCH)
register(
    "keras.losses.huber",
    "torch.nn.functional.smooth_l1_loss",
    "to_keras",
    of(floats, floats, TORCH_NAMES, beta=DELTA, **TWO),
    [
        {"beta": "0.0"},
        *(
            {"beta": beta, "reduction": each}
            for beta in ("1.0", "0.6", "0.4")
            for each in TORCH
        ),
    ],
)
register(
    "keras.losses.binary_crossentropy",
    "torch.nn.functional.binary_cross_entropy",
    "to_keras",
    of(shares, zeros_and_ones, TORCH_NAMES, **TWO),
    [*BY_TORCH, {"weight": "x"}],
)


@draws(
    *SIGMOID,
    "to_keras",
    cases=[
        {"weight": "x"},
        *({"pos_weight": ones, "reduction": each} for ones in ("ones", None) for each in TORCH),
    ],
)
def with_logits(draw):
    shape = draw(st.sampled_from(SHAPES))
    x, y = floats(draw, shape), zeros_and_ones(draw, shape)
    before = "import torch\nones = torch.tensor(2.5)"
    return Call({"input": "x", "target": "y"} | given(draw, **TWO), [x, y], before)


register(
    *SPARSE,
    "to_keras",
    of(floats, classes, TORCH_NAMES, **TWO),
    [
        {"weight": "x"},
        {"ignore_index": "1"},
        *(
            {"label_smoothing": smoothing, "reduction": each}
            for smoothing in ("0.1", "0.2", "0.0", None)
            for each in TORCH
        ),
    ],
)
register(
    "tensorflow.gather",
    "torch.nn.functional.nll_loss",
    "to_keras",
    of(logarithms, classes, TORCH_NAMES, **TWO),
    [*BY_TORCH, {"weight": "x"}, {"ignore_index": "1"}],
)


@draws(
    "keras.losses.kl_divergence",
    "torch.nn.functional.kl_div",
    "to_keras",
    cases=[
        {"reduction": reduction, "log_target": is_logarithm}
        for reduction in (*TORCH, "'batchmean'")
        for is_logarithm in ("True", "False")
    ],
)
def kl_div(draw, case):
    shape = draw(st.sampled_from(SHAPES))
    arguments = given(draw, reduction=[*TORCH, "'batchmean'"], log_target=["True", "False"])
    is_logarithm = {**arguments, **case}.get("log_target") == "True"
    x, y = logarithms(draw, shape), (logarithms if is_logarithm else distributions)(draw, shape)
    return Call({"input": "x", "target": "y"} | arguments, [x, y])


@draws(
    *POISSON,
    "to_keras",
    cases=[
        {"log_input": "False", "full": "True"},
        *(
            {"log_input": is_logarithm, "full": full, "reduction": each}
            for is_logarithm, full in (("True", "True"), ("False", None))
            for each in TORCH
        ),
    ],
)
def poisson_nll(draw, case):
    shape = draw(st.sampled_from(SHAPES))
    arguments = given(
        draw, reduction=TORCH, log_input=["True", "False"], eps=["1e-06", "0.001"]
    )
    x, y = positives(draw, shape), counts(draw, shape)
    return Call({"input": "x", "target": "y"} | arguments, [x, y])
