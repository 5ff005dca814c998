"""Full public names are found in a program's text, and in its one-liner."""

from pathlib import Path

from tandem.find import said
from tandem.read import catalogue
from tandem.read.api import calls_given, methods, public_names


def test_names_follow_imports():
    code = "from torch import nn\nimport keras\nnn.Linear(1, 2)\nkeras.layers.Dense(1)\n"
    assert public_names(code) == ["keras.layers.Dense", "torch.nn.Linear"]


def test_a_class_imported_by_name_counts():
    code = "from torch.utils.data import DataLoader\nDataLoader([])\n"
    assert public_names(code) == ["torch.utils.data.DataLoader"]


def test_methods_are_named_where_they_are_documented():
    code = (
        "import keras\nimport torch\n"
        "model = keras.Sequential([])\nmodel.fit(1)\n"
        "optimizer = torch.optim.Adam([])\noptimizer.step()\n"
        "loss.backward()\n"
    )
    assert public_names(code) == [
        "keras.Model.fit",
        "keras.Sequential",
        "torch.Tensor.backward",
        "torch.optim.Adam",
        "torch.optim.Optimizer.step",
    ]


def test_a_function_imported_by_name_counts():
    code = "from torchvision.io import decode_image\ndecode_image(b'')\n"
    assert public_names(code) == ["torchvision.io.decode_image"]


def test_what_an_object_holds_is_no_public_name():
    code = "from torch import nn\nlayer = nn.Linear(1, 2)\nlayer.weight.T\nlayer.eval()\n"
    assert public_names(code) == ["torch.nn.Linear", "torch.nn.Module.eval"]


def test_a_function_makes_a_tensor():
    code = "import torch.nn.functional as F\nedges = F.conv2d(1, 2)\nedges.squeeze()\n"
    assert public_names(code) == ["torch.Tensor.squeeze", "torch.nn.functional.conv2d"]


def test_methods_of_a_subclass_are_its_base_s():
    code = "from torch import nn\nclass Net(nn.Module):\n    pass\nnet = Net()\nnet.eval()\n"
    assert public_names(code) == ["torch.nn.Module", "torch.nn.Module.eval"]


def test_methods_of_a_subclass_are_named_where_they_are_documented():
    code = "import keras\nclass Net(keras.Sequential):\n    pass\nnet = Net()\nnet.fit(1)\n"
    assert public_names(code) == ["keras.Model.fit", "keras.Sequential"]


def test_a_module_or_a_class_by_another_name_counts_as_written_out():
    code = (
        "import keras\nfrom torch import nn\n"
        "schedules = keras.optimizers.schedules\nrate = schedules.CosineDecay(0.1, 9)\n"
        "load: object = keras.utils.image_dataset_from_directory\nload('x', seed=1)\n"
        "Cell, act = nn.LSTM, nn.functional.relu\ncell = Cell(1, 2)\ncell.eval()\n"
    )
    assert public_names(code) == [
        "keras.optimizers.schedules.CosineDecay",
        "keras.utils.image_dataset_from_directory",
        "torch.nn.LSTM",
        "torch.nn.Module.eval",
        "torch.nn.functional.relu",
    ]
    assert calls_given(code, "seed") == ["keras.utils.image_dataset_from_directory"]


def test_a_name_that_is_bound_anew_stands_for_its_new_value():
    code = "import keras\nmake = keras.layers.Dense\nmake = 3\nmake.real\n"
    assert public_names(code) == ["keras.layers.Dense"]


def test_what_a_class_holds_or_an_object_is_no_other_name():
    code = (
        "import torch\nfrom torchvision.models import ResNet50_Weights\n"
        "weights = ResNet50_Weights.DEFAULT\nweights.transforms()\n"
        "layer = torch.nn.Linear(1, 2)\nparts = layer.training\nparts.x\n"
    )
    assert public_names(code) == [
        "torch.nn.Linear",
        "torch.nn.Module.training",
        "torchvision.models.ResNet50_Weights.DEFAULT",
    ]
    assert methods(code) == {"transforms"}


def test_what_a_with_opens_is_followed():
    code = "import tensorflow as tf\nwith tf.GradientTape() as tape:\n    tape.watch(1)\n"
    assert public_names(code) == ["tensorflow.GradientTape", "tensorflow.GradientTape.watch"]


def test_decorators_and_subscripts_count():
    code = (
        "import tensorflow as tf\nimport torch\n"
        "@tf.function\ndef f(x):\n    return [torch.relu][0](x)\n"
    )
    assert public_names(code) == ["tensorflow.function", "torch.relu"]


def answers(one_liner: str, code: str) -> list[str]:
    """The names that a cell of this one-liner answers."""
    cell = catalogue.Program(Path("x_tf.py"), "a/x", "tf", one_liner, code, None, None)
    return said.answered(cell)


def test_a_cell_answers_the_names_that_its_one_liner_says():
    code = (
        "import keras\nfrom keras import layers\nmodel = keras.Sequential([])\n"
        "model.add(layers.Dense(1, activation='relu'))\nrows.shuffle(seed=1).batch(2)\n"
    )
    assert answers("`layers.Dense(units)`", code) == ["keras.layers.Dense"]
    assert answers("`model.add`, `rows.batch`", code) == [
        "keras.Sequential.add",
        "tensorflow.data.Dataset.batch",
    ]
    assert answers("`self.rows`", code) == []
    assert answers("`print`", code) == []


def test_a_cell_of_methods_or_arguments_alone_answers_those():
    code = (
        "import keras\nkeras.layers.Dense(1, activation='relu')\n"
        "rows.shuffle(seed=1).batch(2)\nopen('x', mode=1)\n"
    )
    assert answers("`shuffle(seed=1)`", code) == ["tensorflow.data.Dataset.shuffle"]
    assert answers("`rows.batch(seed)`", "rows.batch(seed)\n") == [
        "tensorflow.data.Dataset.batch"
    ]
    assert answers("`taken(2)`", "rows.given(1).taken(2)\n") == [".taken"]
    assert answers('`activation="relu"`', code) == ["keras.layers.Dense"]
    assert answers("`mode=1`", code) == []
    assert answers('`layers.Dense(activation="relu")`', code) == ["keras.layers.Dense"]
