"""Methods of a model: what they give, or leave in a file, on two models with the same weights.

The source's model is the one of the program; the other side's is made here, its twin. An
option of the draws says what to look at: ``sizes`` of what comes out, the ``file`` that is
written, the weights that are loaded (``loads``) or ``copied``, the model that it ``opens``, the
model ``itself``, what is ``trained``, or that it is ``printed``; without one, the value.
"""

from collections.abc import Callable

import keras
import numpy as np
import torch
from torch import nn

from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    target_names,
    target_values,
    to_numpy,
    to_side,
)
from tests.twins.models import MODEL, PATH, WHOLE


def compare(case: Case, bound: float) -> float:
    """The largest difference between what a method does to both models."""
    names = {"__name__": "twin"}
    exec(case.source["setup"], names)
    mine = {name: names[name] for name in ("model", "other") if name in names}
    theirs = {name: twin_of(each, case.sides[1]) for name, each in mine.items()}
    runs = (
        lambda: eval(case.source["call"], {**names, **inputs(case, case.sides[0])}),
        lambda: target_values(
            case, target_names(case, **theirs, **inputs(case, case.sides[1]))
        )[-1],
    )
    mine, theirs = (
        outcome(case, models, run) for models, run in zip((mine, theirs), runs, strict=True)
    )
    gaps = Gaps(bound)
    for what, value in mine.items():
        gaps.add(what, value, theirs[what])
    return gaps.largest


def outcome(case: Case, models: dict, run: Callable) -> dict:
    """What a method gives or does, by what is looked at."""
    model, other = models["model"], models.get("other")
    before = answers(model, case)
    if case.option("loads", False):
        keep(model)
        change(model)
        run()
        return {"weights that are loaded": answers(model, case), "weights": before}
    if case.option("opens", False):
        keep_whole(model)
        return {"answers of what is read": answers(run(), case), "answers": before}
    value = run()
    if case.option("copied", False):
        if not np.array_equal(answers(other, case), before):
            raise Differs("the other model has not the same weights")
    elif case.option("file", False):
        again = opened(model, case.option("whole", False))
        if not np.array_equal(answers(again, case), before):
            raise Differs("the file holds other weights")
    elif case.option("itself", False) and value is not model:
        raise Differs("what comes out is not the model itself")
    elif case.option("printed", False) and value is not None:
        raise Differs("it gives something, and is not only printed")
    elif case.option("sizes", False):
        return {"sizes": np.array(sizes(value))}
    elif case.option("trained", False):
        return {"how much is trained": number_trained(model)}
    elif not any(case.options.get(each) for each in ("file", "itself", "printed", "copied")):
        return {"value": to_numpy(value)}
    return {"answers": before}


def inputs(case: Case, side: str) -> dict:
    """The inputs as a side has them."""
    return {name: to_side(each, side, case.float) for name, each in case.inputs.items()}


def layers(model) -> list:
    """The dense layers of a model."""
    parts = model.layers if isinstance(model, keras.Model) else list(model)
    return [part for part in parts if isinstance(part, keras.layers.Dense | nn.Linear)]


def arrays(model) -> list[tuple[np.ndarray, np.ndarray]]:
    """Kernel and bias of each layer, as Keras has them."""
    if isinstance(model, keras.Model):
        return [(to_numpy(part.kernel), to_numpy(part.bias)) for part in layers(model)]
    return [(to_numpy(part.weight).T, to_numpy(part.bias)) for part in layers(model)]


def twin_of(model, side: str):
    """The same model on another side, with the same weights."""
    found = arrays(model)
    [(first, _), (second, _)] = found
    other = eval(MODEL[side].format(*first.shape, second.shape[1]), {"keras": keras, "nn": nn})
    for part, (kernel, bias) in zip(layers(other), found, strict=True):
        if side == "keras":
            part.set_weights([kernel, bias])
        else:
            part.load_state_dict(
                {"weight": torch.tensor(kernel.T.copy()), "bias": torch.tensor(bias)}
            )
    return other


def change(model):
    """Other weights."""
    for part in layers(model):
        if isinstance(part, nn.Linear):
            nn.init.ones_(part.weight)
        else:
            part.set_weights([np.ones(part.kernel.shape), np.ones(part.bias.shape)])


def keep(model):
    """Put a model's weights into the file."""
    if isinstance(model, keras.Model):
        model.save_weights(PATH)
    else:
        torch.save(model.state_dict(), PATH)


def keep_whole(model):
    """Put a model into the file of whole models."""
    if isinstance(model, keras.Model):
        model.save(WHOLE)
    else:
        torch.save(model, WHOLE)


def opened(model, whole: bool):
    """The model with the weights of the file, or the model that the file holds."""
    is_keras = isinstance(model, keras.Model)
    if whole:
        read = keras.models.load_model if is_keras else torch.load
        return read(WHOLE) if is_keras else read(WHOLE, weights_only=False)
    change(model)
    if is_keras:
        model.load_weights(PATH)
    else:
        model.load_state_dict(torch.load(PATH))
    return model


def answers(model, case: Case) -> np.ndarray:
    """What a model says of the same numbers."""
    side = "keras" if isinstance(model, keras.Model) else "torch"
    given = case.random().normal(size=(5, arrays(model)[0][0].shape[0]))
    return to_numpy(model(to_side(given, side, case.float)))


def number_trained(model) -> np.ndarray:
    """How many numbers training changes."""
    if isinstance(model, keras.Model):
        return np.array(sum(sizes(model.trainable_variables)))
    return np.array(sum(each.numel() for each in model.parameters() if each.requires_grad))


def sizes(value) -> list[int]:
    """How many numbers each part has, whatever its axes."""
    found = []
    for part in value.values() if isinstance(value, dict) else value:
        each = part[1] if isinstance(part, tuple) else part
        if isinstance(each, keras.layers.Layer | nn.Module):
            found.append(sum(each.size for each in arrays_of(each)))
        else:
            found.append(int(np.prod(each.shape)))
    return found


def arrays_of(layer) -> list[np.ndarray]:
    """The weights of one layer."""
    parts = layer.weights if isinstance(layer, keras.layers.Layer) else layer.parameters()
    return [to_numpy(part) for part in parts]
