"""Prints the default of every argument of each pair, as the installed packages have it.

Each pair names what does the same job on both sides, and which arguments mean the same
under two names. One line an argument: ``keras.layers.Dense use_bias=True == torch.nn.Linear
bias=True``, with ``!=`` where the defaults differ, and ``--`` where one side has no such
argument.
"""

import ast
import inspect

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

ANOTHER_MEANING = {("keras.losses.KLDivergence", "reduction")}
"""Defaults that look alike and are not: this mean is over samples or over all elements."""

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
