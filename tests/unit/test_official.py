"""Public names lead to their official reference, by one table; one-liners show the links."""

import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from tandem.find import official, said
from tandem.read.catalogue import Program
from tandem.write.one_liner import one_liner_html
from tests.support import linked, rules

FORMS = {
    "keras.io": r"https://keras\.io/api/\w+(/\w+)*/(#[a-z\d]+-(class|function|method|property))?",
    "www.tensorflow.org": r"https://www\.tensorflow\.org/api_docs/python/tf(/\w+)*(#\w+)?",
    "docs.pytorch.org": (
        r"https://docs\.pytorch\.org/(docs|vision)/stable/(\w+/)*[\w.]+\.html(#torch[\w.]+)?"
    ),
}
"""The form of an address, by its host."""

WITHOUT = {
    "Python's own": {
        "tf": (
            "__getitem__ __init__ __len__ dict float iter len next runpy.run_path "
            "time.perf_counter"
        ),
        "torch": (
            "Counter Path.glob __getitem__ __init__ __iter__ __len__ append copy.deepcopy "
            "csv.writer enumerate index.get islice len lookup.get min most_common open print "
            "random.seed state.items str.join str.lower str.split sum tuple unlink "
            "warnings.filterwarnings zlib.crc32"
        ),
    },
    "the program's own": {
        "tf": "kl log_prob model self.add_loss self.heads self.hidden",
        "torch": "auc same self.encoder self.training self.transform tversky",
    },
    "another package's, or a NumPy array's": {
        "tf": (
            "ImageFont.truetype StratifiedKFold argmax h5py.File np.array np.asarray "
            "np.random.permutation np.savez pen.text plt.imshow plt.title reshape save_file "
            "train_test_split transpose x.transpose"
        ),
        "torch": (
            "Image.open ImageFont.truetype StratifiedKFold convert frame.to_numpy fsspec.open "
            "np.load np.random.seed np.save np.savez np.sqrt ocr_predictor pd.read_csv "
            "pen.text plt.imshow plt.title reco_predictor save_file train_test_split"
        ),
    },
    "an argument, alone": {"tf": "bias_initializer kernel_constraint kernel_initializer"},
    "only an object has it; its class's page has no place for it": {
        "tf": (
            "dataset.class_names get_concrete_function history.history layer.kernel "
            "layer.moving_variance model.inputs x.numpy"
        ),
        "torch": (
            "batches.dataset dataset.class_to_idx dataset.classes embedding.weight head.weight "
            "layer.running_var layer.weight model.fc model.fc.in_features offsets "
            "optimizer.param_groups optimizer.state places.T sampler.set_epoch scaler.unscale_ "
            "weights.transforms x.data"
        ),
    },
    "PyTorch's reference has no page of it": {
        "torch": (
            "FxGraphDrawer log_softmax torch.jit.script torch.jit.trace torch.relu "
            "tree_flatten tree_map"
        ),
    },
    "an optimizer's or a scheduler's: the one-liner does not say": {"torch": "step"},
}
"""The names in one-liners that lead to no reference, by the reason."""

ADDRESSES = {
    "keras.Input": "https://keras.io/api/layers/core_layers/input/#input-function",
    "keras.Model.fit": "https://keras.io/api/models/model_training_apis/#fit-method",
    "keras.layers.Dense": "https://keras.io/api/layers/core_layers/dense/#dense-class",
    "keras.layers.Layer.trainable": (
        "https://keras.io/api/layers/base_layer/#trainable-property"
    ),
    "keras.models.load_model": (
        "https://keras.io/api/models/model_saving_apis/model_saving_and_loading/"
        "#loadmodel-function"
    ),
    "keras.optimizers": "https://keras.io/api/optimizers/",
    "keras.Model.count_params": (
        "https://www.tensorflow.org/api_docs/python/tf/keras/Model#count_params"
    ),
    "keras.metrics.Metric.update_state": (
        "https://www.tensorflow.org/api_docs/python/tf/keras/Metric#update_state"
    ),
    "keras.layers.Add": "https://www.tensorflow.org/api_docs/python/tf/keras/layers/Add",
    "tf.image.resize": "https://www.tensorflow.org/api_docs/python/tf/image/resize",
    "tensorflow.data.Dataset.map": (
        "https://www.tensorflow.org/api_docs/python/tf/data/Dataset#map"
    ),
    "tensorflow.float32": "https://www.tensorflow.org/api_docs/python/tf#float32",
    "tensorflow.reduce_mean": "https://www.tensorflow.org/api_docs/python/tf/math/reduce_mean",
    "torch.nn.Linear": "https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html",
    "torch.nn.Module.eval": (
        "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"
        "#torch.nn.Module.eval"
    ),
    "torch.Tensor.permute": (
        "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html"
    ),
    "torch.optim.Optimizer.zero_grad": (
        "https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html"
    ),
    "torch.nn.Parameter": (
        "https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html"
    ),
    "torch.utils.data.DataLoader": (
        "https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader"
    ),
    "torch.float32": (
        "https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch.dtype"
    ),
    "torchvision.transforms.v2.Resize": (
        "https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Resize.html"
    ),
    "torch.distributed.all_reduce": (
        "https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.all_reduce"
    ),
    "torchvision.models.resnet50": (
        "https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet50.html"
    ),
}
NO_RULE = (
    *("numpy.array", "torch.relu", "torch.log_softmax", "torch.jit.script"),
    *("torch.optim.Optimizer.param_groups", "torch.nn.Linear.weight", "torch.Tensor.x.y"),
)


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_name_leads_to_its_reference(name):
    assert official.address(name) == ADDRESSES[name]


@pytest.mark.parametrize("name", NO_RULE)
def test_a_name_that_no_rule_is_sure_of_leads_nowhere(name):
    assert official.address(name) is None


def test_every_address_has_the_form_of_its_host():
    addresses = {name: official.address(name) for name in linked.names()}
    rules.hold(
        f"{name}: {address} is no address of a reference"
        for name, address in addresses.items()
        if not re.fullmatch(FORMS[linked.host(address)], address)
    )
    counts = Counter(map(linked.host, addresses.values()))
    assert all(counts[host] > 100 for host in FORMS), counts


def test_every_name_in_a_one_liner_has_a_link_or_a_reason():
    without = {
        (cell.part, each.text)
        for cell in linked.cells()
        for each in said.names(cell)
        if not each.name or not official.address(each.name)
    }
    excused = {
        (side, text)
        for sides in WITHOUT.values()
        for side, texts in sides.items()
        for text in texts.split()
    }
    rules.hold(
        f"{side} {text}: add a rule to {official.TABLE.name}, or say here why it has none"
        for side, text in sorted(without - excused)
    )
    rules.hold(
        f"{side} {text}: it is in no one-liner, or has a link: remove it here"
        for side, text in sorted(excused - without)
    )


def test_every_name_of_the_page_of_arguments_has_a_link():
    assert linked.pairs() <= linked.names()


def test_no_page_and_no_method_in_the_table_is_idle():
    names = linked.names()
    listed = names | {official.listed_as(name) for name in names}
    rules.hold(
        f"keras_io, {name}: the site does not name it"
        for name in official.keras_pages()
        if name not in listed
    )
    rules.hold(
        f"methods, {owner}.{method}: no one-liner says it"
        for owners in official.table()["methods"].values()
        for owner, methods in owners.items()
        for method in methods
        if f"{owner}.{method}" not in names
    )


def cell(one_liner: str, code: str, part: str = "torch") -> Program:
    """A cell that stands in no file."""
    return Program(Path("cell.py"), "a/b", part, one_liner, code, None, None)


def names(one_liner: str, code: str, part: str = "torch") -> list[tuple[str, str | None]]:
    """What a cell's one-liner says: each name as written, and the full one."""
    return [(each.text, each.name) for each in said.names(cell(one_liner, code, part))]


TORCH = "import torch\nfrom torch import nn\n"


def test_an_argument_is_no_name():
    code = f"{TORCH}x = torch.ones(1)\nx.dtype\n"
    assert names("`torch.ones(size, dtype=dtype)`", code) == [("torch.ones", "torch.ones")]
    assert names('`torch.ones(1)["torch.zeros"]`', code) == [("torch.ones", "torch.ones")]


def test_a_name_inside_a_call_counts():
    code = f"{TORCH}nn.Sequential(nn.ReLU())\nx.to(torch.float32)\n"
    assert [name for _, name in names("`nn.Sequential(nn.ReLU())`", code)] == [
        "torch.nn.Sequential",
        "torch.nn.ReLU",
    ]
    assert [name for _, name in names("`x.to(torch.float32)`", code)] == [
        "torch.Tensor.to",
        "torch.float32",
    ]


def test_the_import_decides_between_two_frameworks():
    code = "import keras\nimport tensorflow as tf\ntf.sort(x)\nkeras.ops.sort(x)\n"
    assert names("`tf.sort`", code, "tf") == [("tf.sort", "tensorflow.sort")]


def test_a_variable_is_what_the_program_made_it():
    code = (
        f"{TORCH}optimizer = torch.optim.SGD([])\noptimizer.step()\n"
        "scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)\nscheduler.step()\n"
    )
    assert names("`scheduler.step()`", code) == [
        ("scheduler.step", "torch.optim.lr_scheduler.LRScheduler.step")
    ]
    assert names("`step()`", code) == [("step", None)], "either of two"


def test_a_method_of_a_chain_is_a_tensors():
    code = f"{TORCH}(a == b).float().mean()\n"
    assert names("`(a == b).float().mean()`", code) == [
        ("float", "torch.Tensor.float"),
        ("mean", "torch.Tensor.mean"),
    ]


def test_a_method_that_a_class_overrides_is_its_bases():
    code = (
        "import keras\nclass Own(keras.losses.Loss):\n    def call(self, y, p):\n        pass\n"
    )
    assert names("`class Own(keras.losses.Loss)`, `call`", code, "tf") == [
        ("keras.losses.Loss", "keras.losses.Loss"),
        ("call", "keras.losses.Loss.call"),
    ]


def test_what_the_program_or_python_owns_has_no_name():
    code = f"import numpy as np\n{TORCH}np.save\nlen(x)\nself.layer(x)\n"
    said_names = names("`np.save`, `len(x)`, `self.layer`, `__len__`", code)
    assert [name for _, name in said_names] == [None] * 4


def test_a_one_liner_links_its_names():
    html = one_liner_html(cell("`nn.ReLU()`, `x < 1`", f"{TORCH}nn.ReLU()\n"))
    address = "https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html"
    assert html == (
        f'<code><a class="official" href="{address}" rel="noopener">nn.ReLU</a>()</code>, '
        "<code>x &lt; 1</code>"
    )


def test_the_text_of_a_one_liner_stays_as_it_is():
    for each in linked.cells():
        text = unescape(re.sub(r"<[^>]+>", "", one_liner_html(each)))
        assert text == each.one_liner.replace("`", ""), each.path
