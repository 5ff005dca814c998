"""Prints the public names of the installed packages: what each type has, and each module.

A type is read from an object of it where one is easily made, since some attributes
(``param_groups``) are only there. A block opens with ``type`` or ``module`` and its name;
the names in it are indented.
"""

import inspect
import textwrap
from importlib import import_module
from types import ModuleType

import torch._dynamo  # PyTorch first: TensorFlow first aborts
import keras
import tensorflow as tf

WEIGHT = torch.nn.Parameter(torch.zeros(1))
SGD = torch.optim.SGD([WEIGHT])

TYPES = {
    "keras.KerasTensor": [keras.Input((1,))],
    "keras.Model": [keras.Model()],
    "keras.Sequential": [keras.Sequential()],
    "keras.Variable": [keras.Variable(1.0)],
    "keras.callbacks.Callback": [keras.callbacks.Callback()],
    "keras.callbacks.History": [keras.callbacks.History()],
    "keras.layers.Layer": [keras.layers.Layer()],
    "keras.layers.RNN": [keras.layers.RNN],
    "keras.losses.Loss": [keras.losses.Loss()],
    "keras.metrics.Metric": [keras.metrics.Metric()],
    "keras.optimizers.Optimizer": [keras.optimizers.Optimizer(0.1, name="optimizer")],
    "keras.optimizers.schedules.LearningRateSchedule": [
        keras.optimizers.schedules.LearningRateSchedule
    ],
    "keras.random.SeedGenerator": [keras.random.SeedGenerator],
    "keras.utils.PyDataset": [keras.utils.PyDataset()],
    "tensorflow.GradientTape": [tf.GradientTape()],
    "tensorflow.Module": [tf.Module()],
    "tensorflow.RaggedTensor": [tf.ragged.constant([[1.0]])],
    "tensorflow.SparseTensor": [tf.SparseTensor([[0]], [1.0], [1])],
    "tensorflow.Tensor": [tf.Tensor, tf.constant(1.0)],
    "tensorflow.TensorArray": [tf.TensorArray],
    "tensorflow.TensorShape": [tf.TensorShape([1])],
    "tensorflow.Variable": [tf.Variable(1.0)],
    "tensorflow.data.Dataset": [tf.data.Dataset, tf.data.Dataset.range(1)],
    "tensorflow.distribute.Strategy": [tf.distribute.Strategy],
    "tensorflow.train.Checkpoint": [tf.train.Checkpoint],
    "tensorflow.train.CheckpointManager": [tf.train.CheckpointManager],
    "torch.Generator": [torch.Generator()],
    "torch.Size": [torch.Size([1])],
    "torch.Tensor": [torch.zeros(1)],
    "torch.amp.GradScaler": [torch.amp.GradScaler],
    "torch.autograd.Function": [torch.autograd.Function],
    "torch.device": [torch.device("cpu")],
    "torch.dtype": [torch.float32],
    "torch.nn.Module": [torch.nn.Module()],
    "torch.nn.ModuleDict": [torch.nn.ModuleDict()],
    "torch.nn.ModuleList": [torch.nn.ModuleList()],
    "torch.nn.Parameter": [WEIGHT],
    "torch.nn.ParameterDict": [torch.nn.ParameterDict()],
    "torch.nn.ParameterList": [torch.nn.ParameterList()],
    "torch.nn.Sequential": [torch.nn.Sequential()],
    "torch.optim.Optimizer": [torch.optim.Optimizer([WEIGHT], {})],
    "torch.optim.lr_scheduler.LRScheduler": [
        torch.optim.lr_scheduler.LRScheduler,
        torch.optim.lr_scheduler.ConstantLR(SGD),
    ],
    "torch.utils.data.DataLoader": [torch.utils.data.DataLoader([0])],
    "torch.utils.data.Dataset": [torch.utils.data.Dataset],
    "torch.utils.data.IterableDataset": [torch.utils.data.IterableDataset],
    "torch.utils.data.Sampler": [torch.utils.data.Sampler],
    "torch.utils.data.Subset": [torch.utils.data.Subset([0], [0])],
}
"""By the type's name, what it is read from."""

ROOTS = ("keras", "tensorflow", "torch", "torchvision")

LEFT_OUT = (
    "tensorflow.keras",  # Keras itself
    "tensorflow.compat.v1.keras",
    "tensorflow.compat.v1.layers",  # both need the package tf_keras
    "tensorflow.compat.v1.nn.rnn_cell",
    "tensorflow.compat.v1.compat",
    "tensorflow.compat.v1.raw_ops",
    "tensorflow.compat.v2",
    "tensorflow.raw_ops",
    "keras.src",
)

PUBLIC = ("keras", "tensorflow._api")
"""Where the modules stand that are public under a shorter name."""

IN_TORCH = """
    torch torch.accelerator torch.amp torch.ao.quantization torch.autograd
    torch.autograd.functional torch.backends torch.backends.cuda torch.backends.cudnn
    torch.backends.mps torch.cuda torch.cuda.amp torch.distributed torch.distributed.fsdp
    torch.distributions torch.export torch.fft torch.func torch.fx torch.hub torch.jit
    torch.linalg torch.mps torch.multiprocessing torch.nested torch.nn torch.nn.attention
    torch.nn.functional torch.nn.init torch.nn.parallel torch.nn.utils
    torch.nn.utils.parametrizations torch.nn.utils.parametrize torch.nn.utils.rnn
    torch.onnx torch.optim torch.optim.lr_scheduler torch.optim.swa_utils torch.overrides
    torch.profiler torch.quantization torch.random torch.serialization torch.sparse
    torch.special torch.utils torch.utils.checkpoint torch.utils.data
    torch.utils.data.distributed torch.utils.model_zoo
    torchvision torchvision.datasets torchvision.io torchvision.models
    torchvision.models.detection torchvision.models.feature_extraction
    torchvision.models.optical_flow torchvision.models.segmentation
    torchvision.models.video torchvision.ops torchvision.transforms
    torchvision.transforms.functional torchvision.transforms.v2
    torchvision.transforms.v2.functional torchvision.tv_tensors torchvision.utils
""".split()
"""The modules of PyTorch that people use; it does not say itself which are public."""


def public(thing) -> list[str]:
    """The public names of a type, an object or a module, but other packages in it."""
    return [name for name in dir(thing) if name[0] != "_" and is_its_own(thing, name)]


def is_its_own(thing, name: str) -> bool:
    """Whether a name is no module of another package, and can be had at all."""
    if not inspect.ismodule(thing):
        return True
    value = getattr(thing, name, None)
    if type(value) is ModuleType:  # others are TensorFlow's, loaded when they are used
        return value.__name__.split(".")[0] in ROOTS
    return value is not None or name == "newaxis"  # which is None itself


def modules(name: str, module) -> dict:
    """A public module of TensorFlow or Keras, and those in it."""
    found = {name: module}
    for each in public(module):
        value, full = getattr(module, each), f"{name}.{each}"
        if inspect.ismodule(value) and not full.startswith(LEFT_OUT):
            if value.__name__.startswith(PUBLIC):
                found |= modules(full, value)
    return found


def show(kind: str, name: str, names: set[str]):
    """Print a block."""
    print(kind, name)
    for line in textwrap.wrap(" ".join(sorted(names)), 92):
        print(f"  {line}")


for name, things in sorted(TYPES.items()):
    show("type", name, {each for thing in things for each in public(thing)})
found = modules("keras", keras) | modules("tensorflow", tf)
found |= {name: import_module(name) for name in IN_TORCH}
for name, module in sorted(found.items()):
    show("module", name, set(public(module)))
