"""Shows what the page of arguments says and no signature tells: it says nothing, or fails.

Keras's cosine loss is minus the cosine, PyTorch's 1 minus it; and ``dropout`` of a recurrent
layer is something else on each side.
"""

import warnings

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import keras


def check_cosine():
    """Keras's loss is minus the cosine; PyTorch's is 1 minus it, and wants a target."""
    left, right = np.random.default_rng(0).normal(size=(2, 6, 5)).astype("float32")
    one, other, loss = *map(torch.tensor, (left, right)), torch.nn.CosineEmbeddingLoss()
    ours = float(keras.losses.CosineSimilarity()(left, right))
    cosine = torch.cosine_similarity(one, other).mean().item()
    assert abs(ours + cosine) < 1e-6
    assert abs(loss(one, other, torch.ones(6)).item() - (1 - cosine)) < 1e-6
    apart = torch.nn.CosineEmbeddingLoss(margin=0.1)(one, other, -torch.ones(6))
    over = (torch.cosine_similarity(one, other) - 0.1).relu().mean()
    assert over > 0 and abs(apart.item() - over.item()) < 1e-6
    try:
        loss(one, other)
    except TypeError as error:
        assert "'target'" in str(error)
    else:
        raise AssertionError("CosineEmbeddingLoss took no target")


def check_dropout(kind, bias):
    """Keras drops inputs, by one mask for all steps; PyTorch drops between stacked layers."""
    x = np.ones((8, 5, 4), "float32")
    layer = getattr(keras.layers, kind)(6, dropout=0.5, return_sequences=True)
    layer.build(x.shape)
    kernel, recurrent, _ = layer.get_weights()
    layer.set_weights([kernel, 0 * recurrent, bias])  # nothing is carried to the next step
    y = layer(x, training=True).numpy()
    assert np.allclose(y, y[:, :1]) and not np.allclose(y, layer(x).numpy())

    x, make = torch.ones(8, 5, 4), getattr(torch.nn, kind)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        alone = make(4, 6, batch_first=True, dropout=0.5)
    assert "num_layers greater than 1" in str(caught[0].message)
    assert torch.equal(alone(x)[0], alone.eval()(x)[0])
    stacked = make(4, 6, 2, batch_first=True, dropout=0.5)
    first, second = make(4, 6, batch_first=True), make(6, 6, batch_first=True)
    for number, part in enumerate((first, second)):
        names = {name: name[:-1] + str(number) for name in part.state_dict()}
        state = stacked.state_dict()
        part.load_state_dict({name: state[there] for name, there in names.items()})
    torch.manual_seed(0)
    between = torch.nn.functional.dropout(first(x)[0], 0.5)
    by_hand = second(between)[0]
    torch.manual_seed(0)
    assert torch.allclose(stacked(x)[0], by_hand, atol=1e-6)
    # Keras's, in PyTorch: a feature is dropped at every step or at none.
    dropped = torch.nn.Dropout1d(0.5)(x.transpose(1, 2)).transpose(1, 2)
    assert torch.equal(dropped, dropped[:, :1].expand_as(dropped)) and (dropped == 0).any()


closed = -100.0  # the gate that carries the state on
check_cosine()
check_dropout("LSTM", np.repeat([0, closed, 0, 0], 6).astype("float32"))
check_dropout("GRU", np.array([np.repeat([closed, 0, 0], 6), np.zeros(18)], "float32"))
