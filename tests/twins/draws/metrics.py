"""Calls of metrics, over three batches of unequal sizes."""

from hypothesis import strategies as st

from tests.twins.arrays import (
    counts,
    distributions,
    floats,
    given,
    rows,
    shares,
    sure_rows,
    sure_shares,
    zeros_and_ones,
)
from tests.twins.draw import Call, draws, generator, labels

SHAPES = [(7, 3), (10, 5), (8, 7)]
THRESHOLDS = ["0.5", "0.3", "0.7"]
MANY = [{"thresholds": "[0.3, 0.6]"}, {"thresholds": "(0.2, 0.8)"}, {"thresholds": "0.4"}]
PROBABILITIES = [{"from_logits": each} for each in ("True", "False")]


def of(name: str, torch: str, predictions, targets, cases=(), **choices):
    """Register the draws of a metric."""

    @draws(f"keras.metrics.{name}", torch, "to_torch", cases=cases)
    def metric(draw):
        shape = draw(st.sampled_from(SHAPES))
        x, y = predictions(draw, shape), targets(draw, shape)
        return Call(given(draw, **choices), [x], targets=y)


def classes(draw, shape):
    """A class for each row."""
    return labels(draw, *shape)


def found_alone(draw, shape):
    """Shares of which one is large."""
    found = shares(draw, shape) / 4
    found[0, 0] = 0.9
    return found


def alone(draw, shape):
    """Labels of which one is 1."""
    found = 0 * shares(draw, shape)
    found[0, 0] = 1
    return found


def either(*kinds):
    """Arrays of one kind or another."""
    return lambda draw, shape: draw(st.sampled_from(kinds))(draw, shape)


def few(draw, shape):
    """Whole numbers of which many are the same."""
    return generator(draw).integers(0, 3, size=shape).astype(float)


def column(kind):
    """One number for each row."""
    return lambda draw, shape: kind(draw, (shape[0], 1))


of("Accuracy", "torch.Tensor.eq", few, few)
of("BinaryAccuracy", "torch.Tensor.gt", shares, zeros_and_ones, threshold=THRESHOLDS)
of("CategoricalAccuracy", "torch.Tensor.argmax", distributions, rows)
of("SparseCategoricalAccuracy", "torch.Tensor.argmax", floats, classes)


# TensorFlow's kernel knows no float64.
@draws(
    "keras.metrics.TopKCategoricalAccuracy",
    "torch.Tensor.topk",
    "to_torch",
    precision="float32",
)
def top_k(draw):
    shape = draw(st.sampled_from(SHAPES))
    arguments = {"k": draw(st.sampled_from(["1", "2", "3"]))}
    return Call(arguments, [floats(draw, shape)], targets=rows(draw, shape))


@draws(
    "keras.metrics.SparseTopKCategoricalAccuracy",
    "torch.Tensor.topk",
    "to_torch",
    cases=[{"from_sorted_ids": "True"}, {"k": "2"}],
    precision="float32",
)
def sparse_top_k(draw):
    shape = draw(st.sampled_from(SHAPES))
    arguments = {"k": draw(st.sampled_from(["1", "2", "3"]))}
    return Call(arguments, [floats(draw, shape)], targets=classes(draw, shape))


of("MeanSquaredError", "torch.nn.functional.mse_loss", floats, floats)
of("RootMeanSquaredError", "torch.nn.functional.mse_loss", floats, floats)
of("MeanAbsoluteError", "torch.nn.functional.l1_loss", floats, floats)
of("MeanAbsolutePercentageError", "torch.Tensor.abs", floats, counts)
of("MeanSquaredLogarithmicError", "torch.Tensor.log1p", floats, counts)
of(
    "CosineSimilarity",
    "torch.nn.functional.cosine_similarity",
    floats,
    floats,
    axis=["-1", "1"],
)


@draws(
    "keras.metrics.BinaryCrossentropy",
    "torch.nn.functional.binary_cross_entropy",
    "to_torch",
    cases=[
        {"from_logits": logits, "label_smoothing": smoothing}
        for logits in ("True", "False")
        for smoothing in ("0.2", "0")
    ],
)
def binary_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], label_smoothing=["0.1"])
    logits = {**arguments, **case}.get("from_logits") == "True"
    shape = draw(st.sampled_from(SHAPES))
    x = (floats if logits else sure_shares)(draw, shape)
    return Call(arguments, [x], targets=zeros_and_ones(draw, shape))


@draws(
    "keras.metrics.SparseCategoricalCrossentropy",
    "torch.nn.functional.cross_entropy",
    "to_torch",
    cases=[
        *PROBABILITIES,
        *({"ignore_class": each} for each in "01"),
        *({"axis": each} for each in "01"),
    ],
)
def sparse_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"])
    logits = {**arguments, **case}.get("from_logits") == "True"
    shape = draw(st.sampled_from(SHAPES))
    x = (floats if logits else sure_rows)(draw, shape)
    return Call(arguments, [x], targets=classes(draw, shape))


@draws(
    "keras.metrics.CategoricalCrossentropy",
    "torch.nn.functional.cross_entropy",
    "to_torch",
    cases=[*PROBABILITIES, *({"axis": each} for each in "01")],
)
def categorical_crossentropy(draw, case):
    arguments = given(draw, from_logits=["True", "False"], label_smoothing=["0.1"])
    logits = {**arguments, **case}.get("from_logits") == "True"
    shape = draw(st.sampled_from(SHAPES))
    make = floats if logits else draw(st.sampled_from([shares, sure_rows]))
    x = make(draw, shape)
    return Call(arguments, [x], targets=rows(draw, shape))


COUNTED = {"thresholds": [*THRESHOLDS, "None"]}
OF_CLASSES = [*MANY, {"top_k": "2"}, {"top_k": "1"}, {"class_id": "1"}, {"class_id": "0"}]
LABELS = either(zeros_and_ones, alone)
FOUND = either(shares, found_alone)
of("Precision", "torch.Tensor.gt", FOUND, LABELS, OF_CLASSES, **COUNTED)
of("Recall", "torch.Tensor.gt", FOUND, LABELS, OF_CLASSES, **COUNTED)
for name, torch in [
    ("TruePositives", "gt"),
    ("FalsePositives", "gt"),
    ("TrueNegatives", "le"),
    ("FalseNegatives", "le"),
]:
    of(name, f"torch.Tensor.{torch}", shares, zeros_and_ones, MANY, **COUNTED)


def of_values(name: str, torch: str):
    """Register the draws of a metric of values, of which nothing is right or wrong."""

    @draws(f"keras.metrics.{name}", torch, "to_torch")
    def values(draw):
        x = floats(draw, draw(st.sampled_from(SHAPES)))
        parts = "(p[:3], p[3:4], p[4:])"
        called = f"[f.update_state(part) for part in {parts}] and f.result()"
        return Call({}, [x], targets=x, called=called)


of_values("Mean", "torch.Tensor.mean")
of_values("Sum", "torch.Tensor.sum")
