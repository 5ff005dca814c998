"""Calls of losses: predictions and targets of two axes; Keras takes the last one first."""

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
    signs,
    sure_rows,
    zeros_and_ones,
)
from tests.twins.draw import Call, draws, labels

KERAS = [
    "'sum_over_batch_size'",
    "'mean'",
    "'mean_with_sample_weight'",
    "'sum'",
    "'none'",
    "None",
]
TORCH = ["'mean'", "'sum'", "'none'"]
SHAPES = [(4, 3), (6, 5), (3, 7)]

BY_KERAS = [{"reduction": each} for each in ("'sum'", "'none'", "None", "'mean'")]
BY_TORCH = [{"reduction": each} for each in TORCH]
PROBABILITIES = [{"from_logits": each} for each in ("True", "False")]


def of(predictions, targets, reductions: list[str], cases=(), **choices):
    """Draws with predictions and targets of these kinds, and a reduction now and then."""

    def drawn(draw):
        shape = draw(st.sampled_from(SHAPES))
        arguments = given(draw, **choices, reduction=reductions)
        return Call(arguments, [predictions(draw, shape)], targets=targets(draw, shape))

    by = BY_KERAS if reductions is KERAS else BY_TORCH if reductions is TORCH else []
    return drawn, [*by, *cases]


def at_the_edges(kind, low: float = 0.0, high: float | None = None):
    """Such arrays with a number where Keras clips, or two of them."""

    def drawn(draw, shape):
        found = kind(draw, shape)
        found[0, 0] = low
        if high is not None:
            found[1, 1] = high
        return found

    return drawn


def register(keras: str, torch: str, direction: str, drawn_and_cases):
    """Register what `of` gave."""
    drawn, cases = drawn_and_cases
    draws(keras, torch, direction, cases=cases)(drawn)


DELTA = ["0.5", "0.7", "1.0", "1.5", "2"]

for keras, torch in [("MeanSquaredError", "MSELoss"), ("MeanAbsoluteError", "L1Loss")]:
    names = f"keras.losses.{keras}", f"torch.nn.{torch}"
    register(*names, "to_torch", of(floats, floats, KERAS))
    register(*names, "to_keras", of(floats, floats, TORCH))

HUBER = "keras.losses.Huber", "torch.nn.HuberLoss"
register(*HUBER, "to_torch", of(floats, floats, KERAS, delta=DELTA))
register(*HUBER, "to_keras", of(floats, floats, TORCH, delta=DELTA))
register(
    "keras.losses.Huber",
    "torch.nn.SmoothL1Loss",
    "to_keras",
    of(
        floats,
        floats,
        TORCH,
        [
            {"beta": "0"},
            {"beta": "0.0", "reduction": "'mean'"},
            {"beta": "0.5", "reduction": "'mean'"},
            {"beta": "0.7", "reduction": "'sum'"},
            {"beta": "1.0", "reduction": "'sum'"},
            {"beta": "0.0", "reduction": "'sum'"},
            {"beta": "0.0", "reduction": "'none'"},
        ],
        beta=DELTA,
    ),
)

register(
    "keras.losses.LogCosh",
    "torch.nn.functional.softplus",
    "to_torch",
    of(floats, floats, KERAS),
)


SMOOTHED = [
    {"label_smoothing": smoothing, "reduction": reduction}
    for smoothing in ("0.0", "0.2")
    for reduction in ("'sum'", "'none'", "'sum_over_batch_size'")
]


@draws(
    "keras.losses.BinaryCrossentropy",
    "torch.nn.BCELoss",
    "to_torch",
    cases=[
        {**smoothed, "from_logits": logits}
        for smoothed in SMOOTHED
        for logits in ("True", "False")
    ],
)
def binary_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], label_smoothing=["0.1", "0.25"])
    arguments |= given(draw, reduction=KERAS, axis=["-1", "0", "1"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    sure = at_the_edges(shares, 0, 1)
    predictions = (floats if logits else sure)(draw, shape)
    return Call(arguments, [predictions], targets=zeros_and_ones(draw, shape))


register(
    "keras.losses.BinaryCrossentropy",
    "torch.nn.BCELoss",
    "to_keras",
    of(shares, zeros_and_ones, TORCH, [{"weight": "each"}]),
)


@draws(
    "keras.losses.BinaryCrossentropy",
    "torch.nn.BCEWithLogitsLoss",
    "to_keras",
    cases=[
        {"weight": "each"},
        *({"pos_weight": "ones", "reduction": each} for each in (*TORCH, None)),
        *({"reduction": each} for each in TORCH),
    ],
)
def binary_with_logits(draw):
    shape = draw(st.sampled_from(SHAPES))
    before = "import torch\nones = each = torch.tensor(2.5)"
    arguments = given(draw, reduction=TORCH)
    return Call(arguments, [floats(draw, shape)], before, targets=zeros_and_ones(draw, shape))


@draws(
    "keras.losses.SparseCategoricalCrossentropy",
    "torch.nn.CrossEntropyLoss",
    "to_torch",
    cases=[
        *PROBABILITIES,
        {"axis": "1"},
        {"ignore_class": "1"},
        {"ignore_class": None},
        *BY_KERAS,
        {"reduction": "'sum'", "ignore_class": None},
    ],
)
def sparse_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], reduction=KERAS)
    arguments |= given(draw, ignore_class=["None", "0", "2", "-1"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    predictions = (floats if logits else sure_rows)(draw, shape)
    targets = labels(draw, *shape)
    targets[:2] = 0, 1
    return Call(arguments, [predictions], targets=targets)


@draws(
    "keras.losses.SparseCategoricalCrossentropy",
    "torch.nn.CrossEntropyLoss",
    "to_keras",
    cases=[
        {"ignore_index": "1", "label_smoothing": None, "weight": None},
        {"ignore_index": "1", "label_smoothing": "0.1", "weight": None},
        {"ignore_index": "2", "label_smoothing": "0.2", "weight": None},
        {"ignore_index": "1", "label_smoothing": None, "weight": "weights"},
        {"label_smoothing": "0.1", "weight": "weights", "ignore_index": None},
        {"label_smoothing": "0.2", "weight": "weights", "ignore_index": None},
        *(
            {
                "label_smoothing": smoothing,
                "weight": weight,
                "reduction": reduction,
                "ignore_index": None,
            }
            for smoothing, weight in (
                ("0.2", None),
                ("0.1", None),
                (None, "weights"),
                (None, None),
            )
            for reduction in TORCH
        ),
    ],
)
def crossentropy(draw):
    arguments = given(draw, reduction=TORCH)
    arguments |= draw(
        st.sampled_from([{}, {}, {"ignore_index": "0"}, {"label_smoothing": "0.1"}])
    )
    shape = draw(st.sampled_from(SHAPES))
    targets = labels(draw, *shape)
    targets[:2] = 0, 1
    before = f"import torch\nweights = torch.linspace(0.5, 2, {shape[1]})"
    return Call(arguments, [floats(draw, shape)], before, targets=targets)


@draws(
    "keras.losses.CategoricalCrossentropy",
    "torch.nn.CrossEntropyLoss",
    "to_torch",
    cases=[*PROBABILITIES, {"axis": "1"}, *BY_KERAS],
)
def categorical_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], reduction=KERAS)
    arguments |= given(draw, label_smoothing=["0.0", "0.1", "0.3"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    # Keras divides by the sum: rows of another sum are right too.
    unequal = draw(st.sampled_from([distributions, shares, sure_rows]))
    predictions = (floats if logits else unequal)(draw, shape)
    targets = draw(st.sampled_from([rows, distributions]))(draw, shape)
    # It divides before it cuts: where a probability is 0 or 1 its gradient is another one.
    options = {"gradients": logits or unequal is not sure_rows}
    return Call(arguments, [predictions], targets=targets, options=options)


@draws(
    "tensorflow.gather",
    "torch.nn.NLLLoss",
    "to_keras",
    cases=[{"weight": "weights"}, {"ignore_index": "1"}, *BY_TORCH],
)
def nll(draw):
    shape = draw(st.sampled_from(SHAPES))
    arguments = given(draw, reduction=TORCH)
    before = "weights = float('2.5')"
    return Call(arguments, [logarithms(draw, shape)], before, targets=labels(draw, *shape))


KL = "keras.losses.KLDivergence", "torch.nn.KLDivLoss"
CUT = at_the_edges(distributions, 0, 1.5)
register(*KL, "to_torch", of(CUT, lambda draw, shape: CUT(draw, shape)[::-1].copy(), KERAS))


@draws(
    *KL,
    "to_keras",
    cases=[
        *({"reduction": each} for each in (*TORCH, "'batchmean'")),
        {"log_target": "True"},
        {"log_target": "False"},
    ],
)
def kl_divergence(draw, case):
    shape = draw(st.sampled_from(SHAPES))
    arguments = given(draw, reduction=[*TORCH, "'batchmean'"], log_target=["True", "False"])
    is_logarithm = {**arguments, **case}.get("log_target") == "True"
    targets = (logarithms if is_logarithm else distributions)(draw, shape)
    return Call(arguments, [logarithms(draw, shape)], targets=targets)


POISSON = "keras.losses.Poisson", "torch.nn.PoissonNLLLoss"
register(*POISSON, "to_torch", of(at_the_edges(positives), positives, KERAS))
register(
    *POISSON,
    "to_keras",
    of(
        positives,
        counts,
        TORCH,
        [
            {"log_input": "False", "full": "True"},
            {"log_input": "False", "full": None, "eps": "1e-05"},
            {"log_input": "True", "full": "True"},
        ],
        log_input=["True", "False"],
        full=["False"],
        eps=["1e-06", "0.001"],
    ),
)

register(
    "keras.losses.CosineSimilarity",
    "torch.nn.CosineSimilarity",
    "to_torch",
    of(floats, floats, KERAS, axis=["-1", "0", "1"]),
)

for name, targets, torch in [
    ("Hinge", both_signs, "torch.Tensor.clamp"),
    ("SquaredHinge", both_signs, "torch.Tensor.clamp"),
    ("CategoricalHinge", rows, "torch.Tensor.amax"),
]:
    register(f"keras.losses.{name}", torch, "to_torch", of(floats, targets, KERAS))


@draws(
    "keras.losses.BinaryFocalCrossentropy",
    "torchvision.ops.sigmoid_focal_loss",
    "to_torch",
    cases=[
        *PROBABILITIES,
        *BY_KERAS,
        {"apply_class_balancing": "True"},
        {"label_smoothing": "0.2"},
    ],
)
def focal(draw, case):
    arguments = given(
        draw, from_logits=["True", "False"], apply_class_balancing=["True", "False"]
    )
    arguments |= given(draw, alpha=["0.25", "0.4"], gamma=["2.0", "1.5", "3"])
    arguments |= given(draw, label_smoothing=["0.1"], reduction=KERAS, axis=["-1", "0"])
    shape = draw(st.sampled_from(SHAPES))
    logits = {**arguments, **case}.get("from_logits") == "True"
    # Keras cuts in the logarithm alone: at 0 and 1 it has a gradient, and PyTorch none.
    is_sure = not logits and draw(st.booleans())
    kind = floats if logits else at_the_edges(shares, 0, 1) if is_sure else shares
    return Call(
        arguments,
        [kind(draw, shape)],
        targets=zeros_and_ones(draw, shape),
        options={"gradients": not is_sure},
    )


register(
    "keras.losses.MeanAbsolutePercentageError",
    "torch.Tensor.abs",
    "to_torch",
    of(floats, at_the_edges(positives), KERAS),
)
register(
    "keras.losses.MeanSquaredLogarithmicError",
    "torch.Tensor.log1p",
    "to_torch",
    of(positives, counts, KERAS),
)

OVERLAP = [{"axis": "(0,)"}, {"axis": "1"}]
register(
    "keras.losses.Dice",
    "torch.Tensor.sum",
    "to_torch",
    of(shares, zeros_and_ones, ["'sum'"], OVERLAP),
)
register(
    "keras.losses.Tversky",
    "torch.Tensor.sum",
    "to_torch",
    of(
        shares,
        zeros_and_ones,
        ["'sum'", "'none'"],
        OVERLAP,
        alpha=["0.3", "0.5", "0.8"],
        beta=["0.2", "0.5", "0.6"],
    ),
)

register(
    "tensorflow.math.softplus", "torch.nn.SoftMarginLoss", "to_keras", of(floats, signs, TORCH)
)
register(
    "tensorflow.where",
    "torch.nn.HingeEmbeddingLoss",
    "to_keras",
    of(positives, signs, TORCH, margin=["1.0", "2.0", "0.5"]),
)
