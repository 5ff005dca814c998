"""Layers: outputs in evaluation, gradients, weights; training where it differs."""

import keras
import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds import training, weights
from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    flat,
    moved,
    same_type,
    source_value,
    target_names,
    target_values,
    to_numpy,
    to_side,
)

USUAL = "f(x)"


class Model:
    """One side of a case: its objects in a row, each used as it says."""

    def __init__(self, side: str, objects: list, uses: list[str], names: dict, listed=False):
        self.side, self.objects, self.uses, self.names = side, objects, uses, names
        self.listed = listed
        """Whether the first step takes a list of all inputs, by the name of the first."""

    def __call__(self, inputs: dict, train: bool = False):
        """The output, in evaluation or in training."""
        first, *_ = inputs
        if self.listed:
            inputs = {**inputs, first: [*inputs.values()]}
        for each, use in zip(self.objects, self.uses, strict=True):
            value = self._used(each, use, inputs, train)
            inputs = {first: value}
        return value

    def _used(self, each, use: str, inputs: dict, train: bool):
        def function(*given, **named):
            if isinstance(each, keras.layers.Layer):
                named = {"training": train, **named}
            return each(*given, **named)

        if isinstance(each, torch.nn.Module):
            each.train(train)
        return eval(use, {**self.names, **inputs, "f": function})

    @property
    def weights(self) -> dict:
        return weights.of_steps(self.objects)

    def tensors(
        self, inputs: dict[str, np.ndarray], case: Case, gradient: bool = False
    ) -> dict:
        return {
            name: to_side(each, self.side, case.float, gradient)
            for name, each in inputs.items()
        }


def models(case: Case) -> tuple[Model, Model]:
    """Both sides, as the call and its rewriting make them."""
    value, names = source_value(case, **holes(case, case.sides[0]))
    source = Model(case.sides[0], [value], [case.source["called"] or USUAL], names)
    names = target_names(case, **holes(case, case.sides[1]))
    uses = [step["use"] or USUAL for step in case.target["steps"]]
    called, own = case.source["called"], case.target["steps"][0]["use"]
    if called and not own:
        uses[0] = called
    listed = bool(own) and called.startswith("f([")
    return source, Model(case.sides[1], target_values(case, names), uses, names, listed)


def holes(case: Case, side: str) -> dict:
    """What the rewriting asks of the code around: the width of the input."""
    first = next(iter(case.inputs.values()), np.zeros((1, 1)))
    at_second = case.axes == "channels" and case.sides[0] == "torch" and first.ndim > 2
    return {"n_in": first.shape[1 if at_second else -1]}


def compare(case: Case, bound: float) -> float:
    """The largest difference between a layer and its rewriting."""
    source, target = models(case)
    mine = case.inputs
    other = {name: moved(each, case, case.sides[1]) for name, each in mine.items()}
    for model, inputs in ((source, mine), (target, other)):
        with torch.no_grad():
            model(model.tensors(inputs, case))  # builds what is lazy
    gaps = Gaps(bound)
    if case.is_whole:
        weights.begun(case, gaps, source.weights, target.weights)
    weights.randomize(source.weights, case)
    weights.move(case, source.weights, target.weights)
    results = [
        gradients(model, inputs, case) for model, inputs in ((source, mine), (target, other))
    ]
    of_outputs(case, gaps, *results)
    of_gradients(case, gaps, source, target, *results)
    training.compare(case, gaps, source, target, mine, other)
    return gaps.largest


def gradients(model: Model, inputs: dict[str, np.ndarray], case: Case) -> dict:
    """The outputs, and the gradients by the inputs and by the weights of their weighted sum."""
    tensors = model.tensors(inputs, case, gradient=True)
    trained = {name: each for name, each in model.weights.items() if weights.is_trained(each)}
    wanted = {
        **{name: each for name, each in tensors.items() if inputs[name].dtype.kind == "f"},
        **trained,
    }
    tape = tf.GradientTape(persistent=True)
    with tape:
        for each in wanted.values():
            if model.side == "keras" and isinstance(each, tf.Tensor):
                tape.watch(each)
        outputs = flat(model(copied(tensors)))
        total = weighted(outputs, model.side, case)
    found = {}
    if total is not None and case.option("gradients", True):
        found = (
            by_keras(tape, total, wanted) if model.side == "keras" else by_torch(total, wanted)
        )
    return {"outputs": outputs, "gradients": found, "inputs": {*tensors}}


def copied(tensors: dict) -> dict:
    """The same tensors, for what changes them in place."""
    return {
        name: each.clone() if isinstance(each, torch.Tensor) else each
        for name, each in tensors.items()
    }


def weighted(outputs: list, side: str, case: Case):
    """The sum of all float outputs, each number times one of its own; None without any."""
    total, random = None, case.random()
    for output in outputs:
        value = to_numpy(output)
        # Drawn as the source has its axes, so that both sides have the same factors.
        shaped = moved(value, case, case.sides[0]) if side != case.sides[0] else value
        factors = random.normal(size=shaped.shape)
        if value.dtype.kind != "f":
            continue
        factors = moved(factors, case, case.sides[1]) if side != case.sides[0] else factors
        part = (
            (output * to_side(factors, side, case.float)).sum()
            if side == "torch"
            else tf.reduce_sum(output * tf.constant(factors.astype(value.dtype)))
        )
        total = part if total is None else total + part
    return total


def by_keras(tape, total, wanted: dict) -> dict[str, np.ndarray]:
    """Gradients; zeros where nothing depends on it."""
    raw = [each.value if isinstance(each, keras.Variable) else each for each in wanted.values()]
    found = tape.gradient(total, raw, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    return {name: to_numpy(each) for name, each in zip(wanted, found, strict=True)}


def by_torch(total, wanted: dict) -> dict[str, np.ndarray]:
    """Gradients; zeros where nothing depends on it."""
    if not total.requires_grad or not wanted:
        return {name: np.zeros(tuple(each.shape)) for name, each in wanted.items()}
    found = torch.autograd.grad(total, list(wanted.values()), allow_unused=True)
    return {
        name: np.zeros(tuple(each.shape)) if gradient is None else to_numpy(gradient)
        for (name, each), gradient in zip(wanted.items(), found, strict=True)
    }


def of_outputs(case: Case, gaps: Gaps, mine: dict, other: dict):
    """Compare what came out."""
    outputs, others = mine["outputs"], other["outputs"]
    if len(outputs) != len(others):
        raise Differs(f"outputs: the source gives {len(outputs)}, the target {len(others)}")
    for number, (one, two) in enumerate(zip(outputs, others, strict=True)):
        what = "output" if len(outputs) == 1 else f"output {number}"
        if case.option("dtype", True):
            same_type(what, one, two)
        gaps.add(what, one, moved(to_numpy(two), case, case.sides[0]))


def of_gradients(case: Case, gaps: Gaps, source: Model, target: Model, mine: dict, other: dict):
    """Compare the gradients; those of weights lie as the weights do."""
    ours, theirs = mine["gradients"], other["gradients"]
    if bool(ours) != bool(theirs) and any(np.any(each) for each in (ours or theirs).values()):
        raise Differs("gradients: only one side has any")
    if not ours or not theirs:
        return
    for name in mine["inputs"] & {*ours}:
        gaps.add(f"gradient of {name}", ours[name], moved(theirs[name], case, case.sides[0]))
    layout = weights.Layout(case)
    named = {name: each for name, each in ours.items() if name not in mine["inputs"]}
    # A weight that is not trained has no gradient, and none is asked for.
    for name, value in layout.moved(filled(named, source), theirs).items():
        if not layout.mixes(layout.expressions[name]):
            gaps.add(f"gradient of {name}", value, theirs[name])


def filled(gradients: dict, model: Model) -> dict[str, np.ndarray]:
    """The gradients of all weights; zeros for those that are not trained."""
    return {
        name: gradients.get(name, np.zeros(tuple(each.shape)))
        for name, each in model.weights.items()
    }
