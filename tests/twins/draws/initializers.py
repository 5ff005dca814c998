"""Calls of initializers; their weights are the harness's."""

from hypothesis import strategies as st

from tests.twins.arrays import (
    given,
)
from tests.twins.draw import Call, draws

SEEDS = ["1", "2"]
AXES = [
    {"input_axes": "0", "output_axes": "1"},
    {"input_axes": "(0,)", "output_axes": "(1,)"},
    {"output_axes": "1"},
]
STDS = ["0.02", "0.05", "0.3", "1.0"]
MEANS = ["0.0", "0.1", "-0.5"]
GAINS = ["1.0", "0.5", "2"]
MODES = ["'fan_in'", "'fan_out'"]


def of_keras(name: str, torch: str, cases=(), home="keras.initializers.", **choices):
    """Register the draws of one of Keras's initializers."""

    @draws(home + name, f"torch.nn.init.{torch}", "to_torch", cases=cases)
    def initializer(draw):
        return Call(given(draw, **choices))


def of_torch(keras: str, name: str, cases=(), always=None, **choices):
    """Register the draws of one of PyTorch's initializers."""

    @draws(f"keras.initializers.{keras}", f"torch.nn.init.{name}", "to_keras", cases=cases)
    def initializer(draw):
        needed = {key: draw(st.sampled_from(values)) for key, values in (always or {}).items()}
        return Call({"tensor": "w"} | needed | given(draw, **choices))


for names, torch, cases, choices in [
    ("Zeros zeros", "zeros_", [], {}),
    ("Ones ones", "ones_", [], {}),
    ("Constant constant", "constant_", [], {"value": ["0.5", "-2.0", "3"]}),
    (
        "RandomNormal random_normal",
        "normal_",
        [],
        {"mean": MEANS, "stddev": STDS, "seed": SEEDS},
    ),
    (
        "RandomUniform random_uniform",
        "uniform_",
        [],
        {"minval": ["-0.1", "-1.0"], "maxval": ["0.2", "1"], "seed": SEEDS},
    ),
    (
        "TruncatedNormal truncated_normal",
        "trunc_normal_",
        [],
        {"mean": MEANS, "stddev": STDS, "seed": SEEDS},
    ),
    ("GlorotUniform glorot_uniform", "xavier_uniform_", AXES, {"seed": SEEDS}),
    ("GlorotNormal glorot_normal", "xavier_normal_", AXES, {"seed": SEEDS}),
    ("HeUniform he_uniform", "kaiming_uniform_", AXES, {"seed": SEEDS}),
    ("HeNormal he_normal", "kaiming_normal_", AXES, {"seed": SEEDS}),
    ("LecunUniform lecun_uniform", "kaiming_uniform_", AXES, {"seed": SEEDS}),
    ("LecunNormal lecun_normal", "kaiming_normal_", AXES, {"seed": SEEDS}),
    (
        "VarianceScaling variance_scaling",
        "kaiming_normal_",
        [
            *AXES,
            *(
                {"mode": mode, "distribution": distribution}
                for mode in (*MODES, "'fan_avg'")
                for distribution in ("'uniform'", "'truncated_normal'", "'untruncated_normal'")
            ),
            {"mode": "'fan_avg'", "distribution": "'normal'"},
        ],
        {"scale": ["1.0", "2.0", "0.1", "3"], "seed": SEEDS},
    ),
    ("Orthogonal orthogonal", "orthogonal_", [], {"gain": GAINS, "seed": SEEDS}),
    ("Identity identity", "eye_", [{"gain": "0.5"}, {"gain": "1.0"}, {"gain": "3.0"}], {}),
]:
    for name in names.split():
        of_keras(name, torch, cases, **choices)

TF = "tensorflow."
of_keras("zeros_initializer", "zeros_", home=TF)
of_keras("ones_initializer", "ones_", home=TF)
of_keras(
    "constant_initializer",
    "constant_",
    [{"value": "[1.0, 2.0]"}, {"value": "[0.5] * 3"}, {"value": "0.5"}],
    home=TF,
    value=["0.5", "-2.0", "3"],
)
of_keras("random_normal_initializer", "normal_", home=TF, mean=MEANS, stddev=STDS)
of_keras(
    "random_uniform_initializer", "uniform_", home=TF, minval=["-0.1"], maxval=["0.2", "1"]
)

of_torch("Zeros", "zeros_")
of_torch("Ones", "ones_")
of_torch("Constant", "constant_", always={"val": ["0.5", "-2.0", "3"]})
of_torch("RandomNormal", "normal_", mean=MEANS, std=STDS)
of_torch("RandomUniform", "uniform_", a=["-0.1", "-1.0"], b=["0.2", "1.5"])
of_torch(
    "TruncatedNormal",
    "trunc_normal_",
    [
        {"mean": None, "std": "0.5", "a": "-1.0", "b": "1.0"},
        {"mean": "0.5", "std": "0.25", "a": "0.0", "b": "1.0"},
        {"mean": None, "std": None, "a": "-1.0", "b": "1.0"},
        {"mean": None, "std": "0.2", "a": "-0.9", "b": "0.9"},
        {"mean": None, "std": "4.0", "a": "-8.0", "b": "8.0"},
        {"mean": "0.1", "std": "0.5", "a": "-1.0", "b": "1.0"},
        {"mean": "0.1", "std": "0.02", "a": None, "b": None},
    ],
    std=["0.02", "0.1", "1.0"],
)
of_torch("GlorotUniform", "xavier_uniform_", [{"gain": "1.0"}, {"gain": "0.5"}], gain=GAINS)
of_torch("GlorotNormal", "xavier_normal_", gain=GAINS)
for keras, torch in [("HeUniform", "kaiming_uniform_"), ("HeNormal", "kaiming_normal_")]:
    of_torch(
        keras,
        torch,
        [
            {"nonlinearity": "'tanh'"},
            {"nonlinearity": "'selu'"},
            {"nonlinearity": "'linear'"},
            {"nonlinearity": "'leaky_relu'"},
            {"nonlinearity": "'leaky_relu'", "a": "0.2"},
            {"a": "5 ** 0.5"},
        ],
        mode=MODES,
        nonlinearity=["'relu'", "'leaky_relu'", "'sigmoid'"],
        a=["0", "0.1"],
    )
of_torch("Orthogonal", "orthogonal_", gain=GAINS)


# Matrices only.
@draws("keras.initializers.Identity", "torch.nn.init.eye_", "to_keras")
def eye(draw):
    return Call({"tensor": "w"})
