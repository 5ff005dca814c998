"""What the official addresses are made from is so in the installed packages."""

from tandem.find import official
from tandem.record import runner
from tests.support import linked

LOOK = """
import inspect
import torch._dynamo
import torch.utils.benchmark
import torch.utils.data.distributed
import torch.utils.tensorboard
import torchvision.models.feature_extraction, torchvision.transforms.v2, torchvision.tv_tensors
import keras
import tensorflow
from tensorflow.python.util import tf_export


def value(name):
    first, *rest = name.split(".")
    found = globals()[first]
    for part in rest:
        found = getattr(found, part)
    return found


def kind(thing):
    if inspect.isclass(thing):
        return "class"
    if inspect.ismodule(thing):
        return "module"
    return "property" if isinstance(thing, property) else "function"


def page_of(thing):
    if paths := getattr(thing, "_api_export_path", None):
        return paths if isinstance(paths, str) else paths[0]
    name = tf_export.get_canonical_name_for_symbol(thing)
    return name and f"tensorflow.{name}"


for name, listed, host, heading in NAMES:
    try:
        thing, same = value(name), value(listed)
    except AttributeError as missing:
        print(f"{name}: {missing}")
        continue
    if same is not thing and same != thing:  # a bound method is another each time
        print(f"{name} is not {listed}")
    if host == "keras.io" and kind(thing) != heading.replace("method", "function"):
        print(f"{name} is no {heading}, but a {kind(thing)}")
    if host == "www.tensorflow.org":
        page = page_of(thing)
        today = [listed.replace(".compat.v1", home) for home in ("", ".math")]
        if page not in (None, *today):
            print(f"{name}: its page is that of {page}")
    if host == "docs.pytorch.org" and callable(thing) and not inspect.getdoc(thing):
        print(f"{name} has no text that a reference could show")
"""
WRITTEN_BY_HAND = (
    *("torch.FloatTensor", "torch.Generator", "torch.LongTensor", "torch.Tensor"),
    *("torch.autograd.Variable", "torch.device", "torch.finfo", "torch.iinfo"),
)
"""Classes whose text stands in PyTorch's reference alone."""
ELSEWHERE = (
    *("keras.Model.parameters", "keras.layers.Layer.enable_lora"),
    "tensorflow.compat.v1.layers.dense",
    "tensorflow.estimator.Estimator",
)
"""What is there on another backend, on some layers, or in an older release that rows are
about."""


def test_every_name_with_an_official_address_is_what_the_address_says(request):
    """A new release that renames or removes one turns this red."""
    names = []
    for name in sorted(linked.names() - {*WRITTEN_BY_HAND, *ELSEWHERE}):
        listed = official.listed_as(name)
        host = linked.host(official.address(name))
        names.append((name, listed, host, official.keras_kind(listed)))
    assert len(names) > 450
    program = runner.Program("official.py", f"NAMES = {names!r}\n{LOOK}")
    result = request.config.runner.run(program)
    assert not result.failure, result.stderr
    assert not result.stdout, result.stdout
