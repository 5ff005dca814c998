"""The public names that are found in the rows' programs exist."""

from tandem.find import tables
from tandem.record import runner
from tests.support import project

RESOLVE = """
import torch._dynamo
import torch.distributed.run
import torch.utils.benchmark
import torch.utils.tensorboard
import torchvision.models.feature_extraction, torchvision.transforms.v2
import keras
import tensorflow
import tensorflow.tsl.profiler.protobuf.xplane_pb2
import doctr.models, doctr.io

for name in {names!r}:
    first, *rest = name.split(".")
    value = globals()[first]
    for part in rest:
        if not hasattr(value, part):
            print(name)
            break
        value = getattr(value, part)
"""
NOT_ON_THE_CLASS = {
    "keras.Model.history",
    "keras.Model.parameters",
    "keras.Model.train",
    "keras.callbacks.History.history",
    "keras.layers.Layer.enable_lora",
    "keras.layers.Layer.reset_state",
    "tensorflow.Tensor.numpy",
    "tensorflow.TensorArray.numpy",
    "tensorflow.Variable.numpy",
    "tensorflow.compat.v1.layers.dense",
    "tensorflow.estimator.DNNClassifier",
    "torch.autograd.Variable.grad",
    "torch.autograd.Variable.sigmoid",
    "torch.nn.Module.conv",
    "torch.nn.Module.training",
    "torch.optim.Optimizer.param_groups",
    "torch.nn.Module.fit",
    "torch.nn.Module.requires_grad",
    "torch.nn.functional.Softmax",
}
"""Attributes that only an object has, some layers, or a model on another backend; and names
that rows show not to exist, or no more."""


def test_every_name_of_the_rows_exists(request):
    """`rows.json` and the search tell readers these names."""
    rows = project.rows().values()
    names = {name for row in rows for side in (row.tf, row.torch) for name in side.api}
    names |= {*tables.pins(), *(each for kin in tables.kin().values() for each in kin)}
    assert len(names) > 300
    program = runner.Program("names.py", RESOLVE.format(names=sorted(names)))
    result = request.config.runner.run(program)
    assert not result.failure, result.stderr
    missing = set(result.stdout.split()) - NOT_ON_THE_CLASS
    assert not missing, " ".join(sorted(missing))
