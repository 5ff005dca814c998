"""Names that a row answers without saying them: another spelling or size of one that it says.

`nn.BatchNorm2d` is answered by the row of `nn.BatchNorm1d`. Every name here exists, none is
said by a row itself, and each leads to one that is; tests (`test_api.py`) hold them to that.
"""

KIN = {
    "keras.Input": ("keras.layers.Input", "keras.layers.InputLayer"),
    "keras.activations.relu": ("keras.layers.Activation",),
    "keras.applications.ResNet50": (
        "keras.applications.EfficientNetB0",
        "keras.applications.InceptionV3",
        "keras.applications.MobileNetV2",
    ),
    "keras.layers.AveragePooling2D": ("keras.layers.AvgPool2D",),
    "keras.layers.Conv2D": ("keras.layers.Conv3D",),
    "keras.layers.GlobalAveragePooling2D": (
        "keras.layers.GlobalAveragePooling1D",
        "keras.layers.GlobalMaxPooling2D",
    ),
    "keras.layers.MaxPooling2D": ("keras.layers.MaxPool2D", "keras.layers.MaxPooling1D"),
    "keras.losses.BinaryCrossentropy": ("keras.losses.binary_crossentropy",),
    "keras.losses.CategoricalCrossentropy": ("keras.losses.categorical_crossentropy",),
    "keras.losses.MeanSquaredError": ("keras.losses.mean_squared_error",),
    "keras.losses.SparseCategoricalCrossentropy": (
        "keras.losses.sparse_categorical_crossentropy",
    ),
    "keras.optimizers.Adam": ("tensorflow.compat.v1.train.AdamOptimizer",),
    "keras.regularizers.L2": ("keras.regularizers.l2", "keras.regularizers.L1"),
    "tensorflow.abs": ("tensorflow.math.abs",),
    "tensorflow.argmax": ("tensorflow.math.argmax",),
    "tensorflow.compat.v1.Session": (
        "tensorflow.compat.v1.global_variables_initializer",
        "tensorflow.compat.v1.train.GradientDescentOptimizer",
        "tensorflow.Graph",
    ),
    "tensorflow.config.list_physical_devices": ("tensorflow.config.list_logical_devices",),
    "tensorflow.data.Dataset.from_tensor_slices": ("tensorflow.data.Dataset.from_tensors",),
    "tensorflow.exp": ("tensorflow.math.exp",),
    "tensorflow.matmul": ("tensorflow.linalg.matmul",),
    "tensorflow.nn.softmax": ("keras.activations.softmax", "keras.layers.Softmax"),
    "tensorflow.ones_like": ("tensorflow.zeros_like",),
    "tensorflow.reduce_max": ("tensorflow.math.reduce_max",),
    "tensorflow.reduce_mean": ("tensorflow.math.reduce_mean",),
    "tensorflow.reduce_sum": ("tensorflow.math.reduce_sum",),
    "tensorflow.sqrt": ("tensorflow.math.sqrt",),
    "tensorflow.square": ("tensorflow.math.square",),
    "torch.compile": ("torch.jit.script",),
    "torch.cuda.is_available": (
        "torch.accelerator.is_available",
        "torch.accelerator.current_accelerator",
        "torch.cuda.device_count",
        "torch.backends.mps.is_available",
    ),
    "torch.float32": ("torch.float",),
    "torch.float64": ("torch.double",),
    "torch.int32": ("torch.int",),
    "torch.log_softmax": ("torch.nn.functional.log_softmax", "torch.nn.LogSoftmax"),
    "torch.manual_seed": ("torch.cuda.manual_seed", "torch.cuda.manual_seed_all"),
    "torch.nn.AdaptiveAvgPool2d": ("torch.nn.functional.adaptive_avg_pool2d",),
    "torch.nn.AvgPool2d": ("torch.nn.functional.avg_pool2d",),
    "torch.nn.BCELoss": ("torch.nn.functional.binary_cross_entropy",),
    "torch.nn.BatchNorm1d": (
        "torch.nn.BatchNorm2d",
        "torch.nn.BatchNorm3d",
        "torch.nn.LazyBatchNorm2d",
    ),
    "torch.nn.Conv2d": ("torch.nn.Conv3d", "torch.nn.LazyConv2d"),
    "torch.nn.Dropout": ("torch.nn.Dropout2d",),
    "torch.nn.Linear": ("torch.nn.functional.linear",),
    "torch.nn.MaxPool2d": ("torch.nn.functional.max_pool2d", "torch.nn.MaxPool1d"),
    "torch.nn.MultiheadAttention": ("torch.nn.functional.scaled_dot_product_attention",),
    "torch.nn.NLLLoss": ("torch.nn.functional.nll_loss",),
    "torch.nn.functional.softmax": ("torch.softmax",),
    "torch.nn.init.xavier_uniform_": (
        "torch.nn.init.xavier_normal_",
        "torch.nn.init.kaiming_uniform_",
        "torch.nn.init.normal_",
        "torch.nn.init.constant_",
    ),
    "torch.no_grad": ("torch.set_grad_enabled",),
    "torch.ones_like": ("torch.zeros_like", "torch.full_like", "torch.empty_like"),
    "torch.rand": ("torch.rand_like", "torch.randn_like"),
    "torch.sigmoid": (
        "torch.nn.Sigmoid",
        "torch.nn.functional.sigmoid",
        "tensorflow.sigmoid",
        "tensorflow.nn.sigmoid",
        "keras.activations.sigmoid",
    ),
    "torchvision.io.decode_image": ("torchvision.io.read_image",),
    "torchvision.models.resnet50": (
        "torchvision.models.resnet18",
        "torchvision.models.resnet34",
        "torchvision.models.efficientnet_b0",
        "torchvision.models.mobilenet_v2",
        "torchvision.models.vgg16",
        "torchvision.models.vit_b_16",
    ),
    "torchvision.transforms.v2.ToImage": ("torchvision.transforms.v2.ToTensor",),
}
"""By a name that a row says, those that it answers as well."""

NEWER, OLDER = "torchvision.transforms.v2.", "torchvision.transforms."
"""The transforms have two homes; a file rarely uses both."""


def kin_of(name: str) -> list[str]:
    """The names that whatever answers `name` answers as well."""
    kin = list(KIN.get(name, ()))
    older = [
        OLDER + each.removeprefix(NEWER) for each in (name, *kin) if each.startswith(NEWER)
    ]
    return kin + [each for each in older if each not in MISSING]


MISSING = {f"{OLDER}{name}" for name in ("Identity", "ToDtype", "ToImage")}
"""What only the newer home has."""
