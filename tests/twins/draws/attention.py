"""Calls of attention."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, generator, normal

LAYERS = "keras.layers.MultiHeadAttention", "torch.nn.MultiheadAttention"
FUNCTIONS = (
    "keras.ops.dot_product_attention",
    "torch.nn.functional.scaled_dot_product_attention",
)


def knowing(width):
    """Lines that show how wide the input of `layer` is."""
    shown = f"import keras\n\ndef attend():\n    inputs = keras.Input((7, {width}))\n"
    return f"{shown}    return layer(inputs, inputs)\n"


@draws(
    *LAYERS,
    "to_torch",
    cases=[
        *[{"known": None}] * 3,
        *[{"too wide": None}] * 2,
        {"dropout": "0.3"},
        {"value_dim": "5"},
        *[{"output_shape": "6"}] * 2,
        {"attention_axes": "(1,)"},
        {"sliding_window": "2"},
        {"use_gate": "True"},
        {"use_bias": "False"},
        *({f"{part}_regularizer": "'l2'"} for part in ("kernel", "bias", "activity")),
        *({f"{part}_constraint": "'max_norm'"} for part in ("kernel", "bias")),
        *({f"{part}_initializer": "'ones'"} for part in ("kernel", "bias")),
    ],
)
def multi_head_attention(draw, case):
    heads, size = draw(st.sampled_from([(2, 3), (3, 2), (1, 4)]))
    arguments = {"num_heads": str(heads), "key_dim": str(size)}
    if "too wide" in case:
        # As products, so that no spelling hides them: the width could only be looked at.
        arguments = {name: f"1 * {text}" for name, text in arguments.items()}
    width = heads * size
    if draw(st.booleans()) and "known" not in case:
        arguments["value_dim"] = str(size)
    width += "too wide" in case
    before = knowing(width) if {"known", "too wide"} & {*case} else ""
    return Call(arguments, [normal(draw, 2, 5, width)], before=before, called="f(x, x)")


@draws(
    *LAYERS,
    "to_keras",
    cases=[
        {"bias": "False"},
        {"add_bias_kv": "True"},
        {"add_zero_attn": "True"},
        {"kdim": "4"},
        {"vdim": "4"},
        {"batch_first": "False"},
        {"dropout": "0.3"},
    ],
)
def multihead_attention(draw, case):
    heads, size = draw(st.sampled_from([(2, 3), (3, 2), (1, 4)]))
    arguments = {"embed_dim": str(heads * size), "num_heads": str(heads)}
    # What falls is counted over many examples: they must come first, not be one long sequence.
    if draw(st.booleans()) or "dropout" in case:
        arguments["batch_first"] = "True"
    # In training Keras gives the scores from before some of them fall.
    options = {"further": False} if "dropout" in case else {}
    inputs = [normal(draw, 2, 5, heads * size)]
    return Call(arguments, inputs, called="f(x, x, x)", options=options)


def scores(draw, shape, masked, biased):
    """Queries, keys and values of a shape, and what is laid over their scores."""
    (batch, _, heads, size), more = shape, draw(st.sampled_from([0, 2]))
    queries, keys = 4, 4 + more
    inputs = {
        "query": normal(draw, batch, queries, heads, size),
        "key": normal(draw, batch, keys, heads, size),
        "value": normal(draw, batch, keys, heads, size),
    }
    if masked:
        inputs["mask"] = generator(draw).uniform(size=(batch, heads, queries, keys)) < 0.7
        inputs["mask"][..., 0] = True  # a query without any key is NaN in PyTorch
    if biased:
        inputs["bias"] = normal(draw, batch, heads, queries, keys)
    return inputs


@draws(
    *FUNCTIONS,
    "to_torch",
    cases=[
        {"mask": "mask"},
        {"bias": "bias"},
        {"mask": "mask", "bias": "bias"},
        {"mask": "mask", "is_causal": "True"},
        {"bias": "bias", "is_causal": "True"},
        *[{"attn_logits_soft_cap": "5.0"}] * 2,
    ],
)
def of_keras(draw, case):
    inputs = scores(draw, (2, 4, 3, 5), "mask" in case, "bias" in case)
    arguments = {name: name for name in ("query", "key", "value")}
    if draw(st.booleans()):
        arguments["scale"] = "0.5"
    if draw(st.booleans()) and not {"mask", "bias"} & {*case}:
        arguments["is_causal"] = draw(st.sampled_from(["True", "False"]))
    return Call(arguments, inputs)


@draws(
    *FUNCTIONS,
    "to_keras",
    cases=[
        # As a sum, so that no spelling hides it: PyTorch would drop what Keras keeps.
        {"dropout_p": "0.05 + 0.05"},
        {"dropout_p": "rate"},
        {"enable_gqa": "True"},
        {"attn_mask": "mask"},
        {"dropout_p": "0.0"},
    ],
)
def of_torch(draw, case):
    inputs = {
        name: np.moveaxis(each, 1, 2) if name != "mask" else each
        for name, each in scores(draw, (2, 4, 3, 5), "attn_mask" in case, False).items()
    }
    arguments = {name: name for name in ("query", "key", "value")}
    if draw(st.booleans()):
        arguments["scale"] = "0.5"
    if draw(st.booleans()) and "attn_mask" not in case:
        arguments["is_causal"] = draw(st.sampled_from(["True", "False"]))
    before = "rate = float('0')" if case.get("dropout_p") == "rate" else ""
    return Call(arguments, inputs, before=before)
