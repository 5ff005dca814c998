"""Full public names are found in a program's text."""

from api import public_names


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


def test_methods_of_a_subclass_are_its_base_s():
    code = "from torch import nn\nclass Net(nn.Module):\n    pass\nnet = Net()\nnet.eval()\n"
    assert public_names(code) == ["torch.nn.Module", "torch.nn.Module.eval"]
