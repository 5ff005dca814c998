"""Moves the weights of a Keras model into a PyTorch module, laid out as the twins say."""

import re

import keras
import numpy as np
import torch

from tests.twins.kinds.weights import FUNCTIONS, of_keras, of_torch


def units(layer, layouts: dict) -> list:
    """The layers that have weights of their own, those inside others too."""
    if type(layer).__name__ in layouts or not layer._layers:
        return [layer] if layer.weights else []
    own = (
        [layer]
        if any(layer is owner for owner in [layer] if layer._trainable_variables)
        else []
    )
    return own + [unit for inner in layer._layers for unit in units(inner, layouts)]


def in_order(model, layouts: dict, order: list) -> list:
    """The layers of a model that have weights, once each, in the order of their making."""
    unique = {id(one): one for one in units(model, layouts)}
    place = {id(one): number for number, one in enumerate(order)}
    return sorted(unique.values(), key=lambda one: place.get(id(one), 0))


def modules(module: torch.nn.Module) -> list[torch.nn.Module]:
    """The modules that have weights of their own, once each."""
    found = []
    for one in module.modules():
        own = [*one.parameters(recurse=False), *one.buffers(recurse=False)]
        inside = any(one in [*each.modules()] for each in found if is_whole(each))
        if own and not inside and not any(one is each for each in found):
            found.append(one)
    return found


def is_whole(module: torch.nn.Module) -> bool:
    """Whether a module's parts belong to it: attention has a layer of its own inside."""
    return isinstance(module, torch.nn.MultiheadAttention)


def pairs(model, module, layouts: dict, order: list):
    """Each weight of the module with the array that it gets: name, tensor, array."""
    rest = modules(module)
    for layer in in_order(model, layouts, order):
        layout = layouts.get(type(layer).__name__)
        weights = {
            name.replace(".", "_"): np.asarray(each) for name, each in of_keras(layer).items()
        }
        if layout is None:
            yield from own(layer, rest.pop(0))
            continue
        count = 1 + max(
            (int(number) for name in layout for number in re.findall(r"^(\d+)\.", name)),
            default=0,
        )
        taken, rest = rest[:count], rest[count:]
        for number, one in enumerate(taken):
            for name, tensor in of_torch(one).items():
                expression = layout.get(f"{number}.{name}" if count > 1 else name)
                assert expression, f"{type(layer).__name__}: nothing is said of {name}"
                yield (
                    f"{layer.name}.{name}",
                    tensor,
                    np.asarray(eval(expression, {**FUNCTIONS, **weights})),
                )
    assert not rest, f"{len(rest)} modules get no weights: {rest}"


def own(layer, module):
    """The weights of a layer of the reader's own: both sides call them the same."""
    for name, tensor in of_torch(module).items():
        yield f"{layer.name}.{name}", tensor, np.asarray(getattr(layer, name))


def move(model: keras.Model, module: torch.nn.Module, layouts: dict, order: list):
    """Give the module the model's weights."""
    for name, tensor, value in pairs(model, module, layouts, order):
        assert tuple(tensor.shape) == value.shape, (
            f"{name}: {tuple(tensor.shape)}, {value.shape}"
        )
        tensor.data.copy_(torch.tensor(value))


def distance(model: keras.Model, module: torch.nn.Module, layouts: dict, order: list) -> float:
    """How far the module's weights are from the model's."""
    found = pairs(model, module, layouts, order)
    return max(
        (float(np.max(np.abs(each.detach().numpy() - value))) for _, each, value in found),
        default=0.0,
    )
