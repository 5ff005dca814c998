"""Each name leads to the row that is about it: the tables that say so, and what comes of them.

``most_used.tsv`` has the 200 most used names of each side, each with the row that answers it,
chosen by reading the rows; ``-`` where none is about it.
"""

import csv
import re
from collections import Counter

import pytest

from tandem.find import lookup, tables
from tandem.read import installed
from tandem.tools.bench import coverage
from tests.support import project

REACHED = {"tf": 83.8, "torch": 87.8}
"""Percent of the reach of each side's names that rows answer: never less again."""

MOST_USED = project.ROOT / "tests" / "unit" / "most_used.tsv"


def most_used() -> dict[str, dict[str, str]]:
    """The row of each of the most used names, by its side."""
    found = {}
    with MOST_USED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            found.setdefault(row["side"], {})[row["name"]] = row["row"]
    return found


def row_of(name: str) -> str:
    """The row that answers a name, or a dash."""
    answer = lookup.answer(name)
    return answer.row if answer else "-"


@pytest.mark.parametrize("side", ["tf", "torch"])
def test_the_most_used_names_lead_to_their_rows(side):
    wanted = most_used()[side]
    assert list(wanted) == list(coverage.usage()[side])[:200]
    assert {name: row_of(name) for name in wanted} == wanted


@pytest.mark.parametrize("side", ["tf", "torch"])
def test_what_people_use_is_answered_as_far_as_it_was(side):
    reached = coverage.covered(coverage.usage()[side], lookup.decided())
    assert reached >= REACHED[side] >= coverage.BUDGET[side]


# Kinds of names that once led to a row which only mentions them.
LED = {
    "tensors/cast": "torch.float32 torch.Tensor.float torch.Tensor.long torch.Tensor.dtype",
    "axes/transpose_axes": "torch.Tensor.transpose torch.Tensor.permute torch.permute",
    "tensor-shapes/join": "torch.cat torch.concat torch.hstack tensorflow.unstack",
    "models/sequential": "keras.Sequential.add keras.models.Sequential",
    "tensor-math/reduce": "torch.Tensor.mean torch.Tensor.sum keras.backend.mean",
    "activations/argmax": "torch.Tensor.argmax keras.ops.argmax",
    "axes/flatten_batch": "torch.Tensor.flatten torch.flatten",
    "layers/flatten_order": "torch.nn.Flatten keras.layers.Flatten",
    "tensors/create": "torch.zeros_like tensorflow.zeros_like",
    "models/layer_lists": "torch.nn.ModuleList.append torch.nn.ModuleList",
    "activations/softmax": "torch.Tensor.softmax torch.softmax",
    "save/weights": "keras.Model.load_weights torch.nn.Module.load_state_dict",
    "tensor-shapes/tile": "torch.Tensor.repeat torch.repeat_interleave",
    "tensor-shapes/expand": "tensorflow.broadcast_to torch.Tensor.expand_as",
    "data/own_dataset": "torch.utils.data.Dataset keras.utils.Sequence",
    "layers/constant_init": "torch.nn.init.ones_",
    "layers/initializers": "keras.initializers.GlorotNormal",
    "losses/sparse_cross_entropy": "torch.nn.functional.cross_entropy",
    "losses/mse": "torch.nn.functional.mse_loss keras.losses.mse tensorflow.losses.mse",
    "losses/mae_huber": "torch.nn.functional.l1_loss tensorflow.keras.losses.mae",
    "save/checkpoint": "torch.optim.Optimizer.state_dict "
    "torch.optim.lr_scheduler.LRScheduler.state_dict",
    "tensors/device": "tensorflow.config.experimental.list_physical_devices torch.Tensor.cuda",
    "optimizers/cosine_decay": "keras.experimental.CosineDecay",
    "optimizers/exponential_decay": "keras.optimizers.schedules.ExponentialDecay",
    "tensors/ragged": "tensorflow.RaggedTensor.from_tensor tensorflow.ragged.stack",
    "transfer/ready_models": "keras.applications.VGG19 torchvision.models.resnet101 "
    "torchvision.models.ResNet101_Weights.IMAGENET1K_V2",
    "tensor-math/math": "tensorflow.compat.v1.sqrt tensorflow.log",
    "gradients/freeze": "torch.nn.Parameter.requires_grad",
    "images/squeeze": "tensorflow.newaxis",
    "axes/reshape": "torch.Tensor.unflatten keras.backend.flatten",
    "tensor-shapes/where": "keras.backend.switch torch.where",
    "tensor-shapes/masked_fill": "torch.Tensor.masked_fill torch.masked_fill",
    "losses/binary_cross_entropy": "keras.backend.binary_crossentropy",
    "train/modes": "torch.nn.Module.training",
    "tensor-math/minimum": "torch.min torch.Tensor.min tensorflow.minimum keras.ops.minimum",
    "start/tf1": "tensorflow.Session.run",
    "old-code/tf1_variables": "tensorflow.variable_scope tensorflow.get_collection",
    "train/loop": "tensorflow.train.AdamOptimizer.minimize",
    "fast/loss_scaling": "torch.cuda.amp.GradScaler torch.cuda.amp.GradScaler.step",
}


@pytest.mark.parametrize("row", LED)
def test_a_relative_comes_before_a_mention(row):
    assert {name: row_of(name) for name in LED[row].split()} == dict.fromkeys(
        LED[row].split(), row
    )


UNANSWERED = (
    "keras.layers.MaxPooling1D torch.nn.BatchNorm3d keras.losses.get "
    "torch.unique_consecutive torch.fx.symbolic_trace "
    "tensorflow.compat.v1.no_such tensorflow.keras torch.nn.Module.no_such torch.nn.no_such"
)


@pytest.mark.parametrize("name", UNANSWERED.split())
def test_what_no_row_is_about_has_no_answer(name):
    assert row_of(name) == "-"


def test_old_homes_lead_to_the_name_of_today():
    told = {
        "tensorflow.keras.layers.Dense": "keras.layers.Dense",
        "tf_keras.optimizers.legacy.Adam": "keras.optimizers.Adam",
        "keras.layers.GlobalAvgPool2D": "keras.layers.GlobalAveragePooling2D",
        "keras.backend.reshape": "keras.ops.reshape",
        "torch.nn.modules.linear.Linear": "torch.nn.Linear",
    }
    assert {name: tables.today(name) for name in told} == told


def test_how_a_row_answers_is_told():
    how = {
        "keras.layers.Dense": ("about", "keras.layers.Dense"),
        "torch.nn.functional.gelu": ("about", "torch.nn.functional.gelu"),
        "torch.Tensor.exp": ("kin", "torch.exp"),
        "keras.Model.fit_generator": ("gone", "keras.Model.fit"),
        "keras.applications.VGG19": ("family", "keras.applications.ResNet50"),
    }
    answers = {name: lookup.answer(name) for name in how}
    assert {name: (each.how, each.name) for name, each in answers.items()} == how


# Tables

NOT_ON_THE_TYPE = {
    "keras.callbacks.History.history",
    "tensorflow.lite.TFLiteConverter.from_keras_model",
    "tensorflow.lite.TFLiteConverter.from_saved_model",
    "torch.autograd.function.once_differentiable",
    "torch.backends.cuda.matmul.allow_tf32",
    "torch.backends.cudnn.allow_tf32",
    "torch.backends.cudnn.benchmark",
    "torch.backends.cudnn.deterministic",
    "torch.profiler.ProfilerActivity.CPU",
    "torch.profiler.ProfilerActivity.CUDA",
    "torch.utils.tensorboard.SummaryWriter.add_histogram",
    "torch.utils.tensorboard.SummaryWriter.add_images",
    "torch.utils.tensorboard.SummaryWriter.add_text",
    "torch.utils.tensorboard.SummaryWriter.close",
}
"""What only an object has, or a module's class; what is in a module that is not recorded."""


def test_every_name_of_the_tables_is_there_or_listed_as_gone():
    kin = [name for others in tables.kin().values() for name in others]
    told = {
        *tables.pins(),
        *kin,
        *tables.kin(),
        *(each.today for each in tables.gone().values()),
    }
    there = installed.names() | NOT_ON_THE_TYPE | set(lookup.decided().sayings)
    assert sorted(told - there - set(tables.gone())) == []
    assert sorted(set(tables.gone()) & installed.names()) == []


def test_every_row_of_the_tables_is_there():
    rows = {pin["row"] for pin in tables.table("pins")["pins"]}
    rows |= {gone.row for gone in tables.gone().values()}
    assert sorted(rows - set(project.rows())) == []


def test_a_name_stands_in_one_table_once_and_a_pin_says_why():
    kin = [name for others in tables.kin().values() for name in others]
    pinned = [name for pin in tables.table("pins")["pins"] for name in pin["names"]]
    gone = [name for each in tables.table("gone")["gone"] for name in each["names"]]
    twice = {name for name, times in Counter([*kin, *pinned, *gone]).items() if times > 1}
    assert sorted(twice) == []
    assert all(len(pin["why"]) > 20 for pin in tables.table("pins")["pins"])
    said = set(lookup.decided().sayings)
    assert sorted(said & {*kin, *gone}) == [], "a row says these itself"


def test_kin_and_families_lead_to_a_row():
    leading = [*tables.kin(), *(by for _, by in tables.families())]
    assert [name for name in leading if not lookup.answer(name)] == []


OTHER_SIZES = {
    "torch.nn.BatchNorm2d": "in networks for images",
    "torch.nn.LazyBatchNorm2d": "in networks for images",
    "keras.layers.GlobalAveragePooling1D": "For sequences",
    "keras.layers.GlobalAvgPool1D": "For sequences",
    "keras.layers.GlobalMaxPool1D": "For sequences",
    "keras.layers.GlobalMaxPooling1D": "For sequences",
    "torch.adaptive_max_pool1d": "AdaptiveMaxPool1d",
    "torch.nn.functional.adaptive_max_pool1d": "AdaptiveMaxPool1d",
}
"""The words by which a row's prose says that it holds for another size too."""


def test_one_size_is_never_answered_with_another_s_code():
    """Unless the row's prose says that it holds for that size: it names it, or in words."""
    view = project.view("en")
    prose = {shown.row: " ".join(shown.prose.split()) for shown in view.shown()}
    wrong = []
    for name, answer in lookup.decided().names().items():
        sizes = [re.search(r"(\d)[dD]_?$", each) for each in (name, answer.name)]
        if answer.how != "about" and all(sizes) and sizes[0][1] != sizes[1][1]:
            last = name.rpartition(".")[2].replace("max_pool1d", "MaxPool1d")
            if OTHER_SIZES.get(name, last) not in prose[answer.row]:
                wrong.append((name, answer))
    assert wrong == []
