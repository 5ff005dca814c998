"""Full public names are found in a program's text, and the catalogue's kin lead to them."""

import kin
import lookup
import name_homes
import project
from api import public_names


def test_kin_lead_to_a_name_that_a_row_says():
    shown = [lookup.as_data(shown, project.view("en")) for shown in project.view("en").shown()]
    said = set(name_homes.homes(shown))
    assert set(kin.KIN) <= said
    others = [name for names in kin.KIN.values() for name in names]
    assert len(others) == len(set(others))
    assert not said & set(others), "a row says these itself"


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
