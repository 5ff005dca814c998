"""Prints the default of every argument of each pair, as the installed packages have it.

Each pair names what does the same job on both sides, and which arguments mean the same
under two names. One line an argument: ``keras.layers.Dense use_bias=True == torch.nn.Linear
bias=True``, with ``!=`` where the defaults differ, and ``--`` where one side has no such
argument. At the end stands what no default shows and the page says all the same.
"""

import ast
import inspect
import warnings

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import torchvision.transforms.v2
import keras
import tensorflow as tf

PAIRS = [
    ("keras.layers.Dense", "torch.nn.Linear", "units=out_features use_bias=bias"),
    ("keras.layers.Conv1D", "torch.nn.Conv1d", "CONV"),
    ("keras.layers.Conv2D", "torch.nn.Conv2d", "CONV"),
    ("keras.layers.Conv3D", "torch.nn.Conv3d", "CONV"),
    ("keras.layers.Conv2DTranspose", "torch.nn.ConvTranspose2d", "CONV"),
    ("keras.layers.DepthwiseConv2D", "torch.nn.Conv2d", "CONV"),
    ("keras.layers.MaxPooling2D", "torch.nn.MaxPool2d", "POOL"),
    ("keras.layers.AveragePooling2D", "torch.nn.AvgPool2d", "POOL"),
    ("keras.layers.BatchNormalization", "torch.nn.BatchNorm2d", "epsilon=eps"),
    ("keras.layers.LayerNormalization", "torch.nn.LayerNorm", "epsilon=eps"),
    ("keras.layers.GroupNormalization", "torch.nn.GroupNorm", "epsilon=eps groups=num_groups"),
    ("keras.layers.RMSNormalization", "torch.nn.RMSNorm", "epsilon=eps"),
    ("keras.layers.Embedding", "torch.nn.Embedding", "EMBEDDING"),
    ("keras.layers.Dropout", "torch.nn.Dropout", "rate=p"),
    ("keras.layers.SpatialDropout2D", "torch.nn.Dropout2d", "rate=p"),
    ("keras.layers.LSTM", "torch.nn.LSTM", "units=hidden_size use_bias=bias"),
    ("keras.layers.GRU", "torch.nn.GRU", "units=hidden_size use_bias=bias"),
    ("keras.layers.MultiHeadAttention", "torch.nn.MultiheadAttention", "use_bias=bias"),
    ("keras.layers.UpSampling2D", "torch.nn.Upsample", "size=scale_factor interpolation=mode"),
    ("keras.layers.ReLU", "torch.nn.ReLU", ""),
    ("keras.layers.LeakyReLU", "torch.nn.LeakyReLU", ""),
    ("keras.activations.leaky_relu", "torch.nn.functional.leaky_relu", ""),
    ("keras.layers.PReLU", "torch.nn.PReLU", "alpha_initializer=init"),
    ("keras.layers.ELU", "torch.nn.ELU", ""),
    ("keras.layers.Softmax", "torch.nn.Softmax", "axis=dim"),
    ("keras.activations.gelu", "torch.nn.GELU", ""),
    ("keras.losses.SparseCategoricalCrossentropy", "torch.nn.CrossEntropyLoss", "CLASSES"),
    ("keras.losses.CategoricalCrossentropy", "torch.nn.CrossEntropyLoss", "CLASSES"),
    ("keras.losses.BinaryCrossentropy", "torch.nn.BCEWithLogitsLoss", ""),
    ("keras.losses.MeanSquaredError", "torch.nn.MSELoss", ""),
    ("keras.losses.MeanAbsoluteError", "torch.nn.L1Loss", ""),
    ("keras.losses.Huber", "torch.nn.HuberLoss", ""),
    ("keras.losses.KLDivergence", "torch.nn.KLDivLoss", ""),
    ("keras.losses.Poisson", "torch.nn.PoissonNLLLoss", ""),
    ("keras.losses.CosineSimilarity", "torch.nn.CosineEmbeddingLoss", ""),
    ("keras.losses.CTC", "torch.nn.CTCLoss", ""),
    ("keras.losses.BinaryFocalCrossentropy", "torchvision.ops.sigmoid_focal_loss", ""),
    ("keras.optimizers.SGD", "torch.optim.SGD", "OPTIMIZER"),
    ("keras.optimizers.Adam", "torch.optim.Adam", "OPTIMIZER"),
    ("keras.optimizers.AdamW", "torch.optim.AdamW", "OPTIMIZER"),
    ("keras.optimizers.RMSprop", "torch.optim.RMSprop", "OPTIMIZER rho=alpha"),
    ("keras.optimizers.Adagrad", "torch.optim.Adagrad", "OPTIMIZER"),
    ("keras.optimizers.Adadelta", "torch.optim.Adadelta", "OPTIMIZER"),
    ("keras.optimizers.Adamax", "torch.optim.Adamax", "OPTIMIZER"),
    ("keras.optimizers.Nadam", "torch.optim.NAdam", "OPTIMIZER"),
    ("keras.optimizers.Adafactor", "torch.optim.Adafactor", "OPTIMIZER"),
    (
        "keras.callbacks.ReduceLROnPlateau",
        "torch.optim.lr_scheduler.ReduceLROnPlateau",
        "min_delta=threshold",
    ),
    ("keras.Model.fit", "torch.utils.data.DataLoader", ""),
    (
        "keras.utils.image_dataset_from_directory",
        "torch.utils.data.DataLoader",
        "directory=dataset",
    ),
    ("keras.layers.RandomFlip", "torchvision.transforms.v2.RandomHorizontalFlip", ""),
    ("keras.layers.RandomRotation", "torchvision.transforms.v2.RandomRotation", "ROTATION"),
    ("keras.layers.Resizing", "torchvision.transforms.v2.Resize", ""),
    ("tf.image.resize", "torch.nn.functional.interpolate", "method=mode"),
    ("keras.layers.Normalization", "torchvision.transforms.v2.Normalize", "variance=std"),
    ("keras.Model.load_weights", "torch.nn.Module.load_state_dict", ""),
    ("keras.models.load_model", "torch.load", "filepath=f"),
]

SAME_MEANING = {
    "CONV": "filters=out_channels strides=stride dilation_rate=dilation use_bias=bias",
    "POOL": "pool_size=kernel_size strides=stride",
    "EMBEDDING": "input_dim=num_embeddings output_dim=embedding_dim mask_zero=padding_idx",
    "CLASSES": "ignore_class=ignore_index",
    "OPTIMIZER": "learning_rate=lr epsilon=eps",
    "ROTATION": "factor=degrees fill_mode=fill",
}

SAME_VALUE = {
    ("'valid'", "0"),
    ("'sum_over_batch_size'", "'mean'"),
    ("None", "-100"),  # no label of that number
    ("mask_zero False", "None"),
    ("approximate False", "'none'"),
    ("weight_decay None", "0"),
    ("weight_decay None", "0.0"),
    ("mode 'auto'", "'min'"),  # of a loss
}
"""Defaults that are written differently and mean the same; of one argument, or of any."""

ANOTHER_MEANING = {
    ("keras.losses.KLDivergence", "reduction"),  # the mean of samples, or of all elements
    ("keras.losses.CTC", "reduction"),  # PyTorch divides by the length of each word first
    ("keras.layers.LSTM", "dropout"),  # of the inputs, or between stacked layers
    ("keras.layers.GRU", "dropout"),
    ("keras.layers.RandomRotation", "factor"),  # of a turn, or degrees
    ("keras.callbacks.ReduceLROnPlateau", "patience"),  # PyTorch waits an epoch longer
    ("keras.callbacks.ReduceLROnPlateau", "min_delta"),  # an amount, or a share
}
"""Arguments whose defaults look alike and do not mean the same."""

INHERITED = {"torch.nn.LSTM": "torch.nn.RNNBase", "torch.nn.GRU": "torch.nn.RNNBase"}
"""What takes the arguments of a class that only hands them on."""

LEFT_OUT = {
    "self", "args", "kwargs", "name", "dtype", "device", "data_format", "trainable", "foreach",
    "capturable", "differentiable", "fused", "maximize", "params", "size_average", "reduce",
    "x", "input", "inputs", "targets", "inplace", "seed",
}
"""Arguments that change no number, or that both sides have under their own rules."""


def find(name):
    """What a dotted public name means."""
    first, *rest = INHERITED.get(name, name).split(".")
    value = {"keras": keras, "tf": tf, "torch": torch, "torchvision": torchvision}[first]
    for part in rest:
        value = getattr(value, part)
    return value


def defaults(name):
    """The defaults of what a name means, by argument, as they would be written in a call."""
    found = {}
    for argument, parameter in inspect.signature(find(name)).parameters.items():
        if argument in LEFT_OUT:
            continue
        if parameter.default is inspect.Parameter.empty:
            found[argument] = "required"
        elif argument == "betas":
            for number, beta in enumerate(parameter.default, start=1):
                found[f"beta_{number}"] = repr(beta)
        elif isinstance(parameter.default, (type(None), bool, int, float, str, tuple)):
            found[argument] = repr(parameter.default)
        else:
            found[argument] = getattr(parameter.default, "__name__", str(parameter.default))
    return found


def same_meaning(names):
    """Which argument of the left side is which of the right side."""
    words = [SAME_MEANING.get(word, word) for word in names.split()]
    return dict(pair.split("=") for pair in " ".join(words).split())


def same_value(name, argument, left, right):
    """Whether two written defaults mean the same: ``(1, 1)`` and ``1``, ``0.0`` and ``0``."""
    if (name, argument) in ANOTHER_MEANING:
        return False
    if left == right or {(left, right), (f"{argument} {left}", right)} & SAME_VALUE:
        return True
    try:
        left, right = ast.literal_eval(left), ast.literal_eval(right)
    except ValueError:  # the name of a function
        return False
    return left == right or (isinstance(left, tuple) and set(left) == {right})


for left, right, names in PAIRS:
    ours, theirs, meaning = defaults(left), defaults(right), same_meaning(names)
    for argument, default in ours.items():
        other = meaning.get(argument, argument)
        if other in theirs:
            value = theirs.pop(other)
            sign = "==" if same_value(left, argument, default, value) else "!="
            print(f"{left} {argument}={default} {sign} {right} {other}={value}")
        else:
            print(f"{left} {argument}={default} -- {right}")
    for argument, default in theirs.items():
        print(f"{left} -- {right} {argument}={default}")


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
