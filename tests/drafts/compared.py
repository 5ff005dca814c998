"""Runs a program and its draft side by side in one process, from the same weights.

Both run up to the line where training begins; then the weights go from the models of one to
those of the other, laid out as the twins say; then both run on. What both call the same is
compared: what models say, the losses of each epoch, weights, arrays.
"""

import json
import sys
from pathlib import Path

import keras
import numpy as np
import torch
from keras.src.layers.layer import Layer

from tests.drafts import moving

MARK = "@draft "
"""What the line of results begins with, among whatever the programs print."""


def main(path: str):
    """Compare as a file asks for: the texts, where they are cut, what a first batch is."""
    asked = json.loads(Path(path).read_text(encoding="utf-8"))
    order = recorded()
    source = Running("source.py", asked["source"])
    draft = Running("draft.py", asked["draft"])
    keras.utils.set_random_seed(0)
    source.first(asked["source_cut"])
    draft.first(asked["draft_cut"])
    gaps = {}
    keras_side, torch_side = (source, draft) if asked["from"] == "keras" else (draft, source)
    pairs = modules(keras_side.names, torch_side.names)
    for name, model, other in pairs:
        batch = eval(asked["batch"][name], source.names) if name in asked["batch"] else None
        gaps[f"{name}, first"] = moved(model, other, batch, asked["layouts"], order)
    source.rest()
    draft.rest()
    for name, model, other in pairs:
        gaps[f"{name}, trained"] = moving.distance(model, other, asked["layouts"], order)
    for name in asked["same"]:
        gaps |= apart(eval(name, source.names), eval(name, draft.names), name)
    sys.stdout.write(f"\n{MARK}{json.dumps(gaps)}\n")


class Running:
    """A program that runs in two parts, as a file of its own: AutoGraph reads its lines."""

    def __init__(self, name: str, text: str):
        Path(name).write_text(text, encoding="utf-8")
        self.name, self.text = name, text
        self.names = {"__name__": "__main__", "__file__": name}
        self.cut = 0

    def first(self, cut: int):
        """Run what stands before an offset of the text."""
        self.cut = cut
        self.run(self.text[:cut])

    def rest(self):
        """Run the rest."""
        lines = self.text.count("\n", 0, self.cut)
        self.run("\n" * lines + self.text[self.cut :])

    def run(self, text: str):
        """Run a part."""
        exec(compile(text, self.name, "exec"), self.names)


def recorded() -> list[Layer]:
    """Every layer that is made from here on, in that order."""
    order: list[Layer] = []
    plain = Layer.__new__

    def noted(cls, *args, **kwargs):
        layer = plain(cls, *args, **kwargs)
        order.append(layer)
        return layer

    Layer.__new__ = noted
    return order


def modules(keras_names: dict, torch_names: dict) -> list[tuple]:
    """The models of both programs, each with the name that both give it.

    Raises `LookupError` where one has a model that the other does not have.
    """
    mine = {name for name, value in keras_names.items() if isinstance(value, keras.Model)}
    its = {name for name, value in torch_names.items() if isinstance(value, torch.nn.Module)}
    its = {name for name in its if any(True for _ in torch_names[name].parameters())}
    inside = {part for name in its for part in [*torch_names[name].modules()][1:]}
    whole = {name for name in its if torch_names[name] not in inside}
    if missing := (mine - its) | (whole - mine):
        raise LookupError(
            f"only one of the programs has the model {', '.join(sorted(missing))}"
        )
    return [(name, keras_names[name], torch_names[name]) for name in sorted(mine)]


def moved(model, other, batch, layouts: dict, order: list) -> float:
    """Give a module a model's weights; how far apart they are on a batch then."""
    inputs = batch if isinstance(batch, (list, tuple)) else [batch]
    tensors = [torch.as_tensor(np.asarray(one)) for one in inputs if one is not None]
    tensors = [one.float() if one.is_floating_point() else one.long() for one in tensors]
    if batch is not None:
        arrays = [np.asarray(one) for one in inputs]
        expected = model(arrays[0] if len(arrays) == 1 else arrays, training=False)
        training = other.training
        other.eval()
        other(*tensors)
    moving.move(model, other, layouts, order)
    if batch is None:
        return 0.0
    with torch.no_grad():
        found = other(*tensors)
    other.train(training)
    return gap(expected, found, "outputs")


def apart(one, other, what: str) -> dict[str, float]:
    """How far two results are apart: the parts of a history each for themselves."""
    one = one.history if isinstance(getattr(one, "history", None), dict) else one
    if not isinstance(one, dict):
        return {what: gap(one, other, what)}
    # Keras notes the loss of each of several outputs too.
    left = {key for key in {*one} - {*other} if not key.endswith("_loss")}
    assert not left and not {*other} - {*one}, f"{what}: {sorted(one)} and {sorted(other)}"
    gaps = {f"{what}.{key}": gap(one[key], other[key], f"{what}.{key}") for key in other}
    curves = {key for key in other if "loss" in key and isinstance(other[key], list)}
    return gaps | {
        f"{what}.{key}, early": gap(one[key][0], other[key][0], key) for key in curves
    }


def gap(one, other, what: str) -> float:
    """How far two results are apart, relative beyond 1."""
    if isinstance(one, (list, tuple)) and not all(
        isinstance(item, (int, float)) for item in one
    ):
        assert len(one) == len(other), f"{what}: {len(one)} and {len(other)} parts"
        return max(gap(mine, its, what) for mine, its in zip(one, other, strict=True))
    mine, its = (
        np.asarray(each.detach() if isinstance(each, torch.Tensor) else each, dtype=np.float64)
        for each in (one, other)
    )
    assert mine.shape == its.shape, f"{what}: {mine.shape} and {its.shape}"
    assert mine.size, f"{what}: nothing to compare"
    return float(np.max(np.abs(mine - its) / np.maximum(1, np.abs(mine))))
