"""Calls of optimizers, with small epsilons: what a large one does is said in words."""

from hypothesis import strategies as st

from tests.twins.arrays import (
    given,
)
from tests.twins.draw import Call, draws

RATES = ["0.001", "0.01", "0.02", "0.03"]
EPSILONS = ["1e-07", "1e-08", "1e-09"]
BETAS = ["0.9", "0.8", "0.95"]
SQUARES = ["0.999", "0.99", "0.98"]
FLAGS = ["True", "False"]
PARAMETERS = [
    "model.parameters()",
    "filter(lambda weight: weight.requires_grad, model.parameters())",
]

SCHEDULES = [
    "keras.optimizers.schedules.ExponentialDecay(0.1, 3, 0.5)",
    "keras.optimizers.schedules.CosineDecay(0.05, 7, alpha=0.1)",
    "keras.optimizers.schedules.PiecewiseConstantDecay([3, 5], [0.1, 0.05, 0.01])",
]

CLIPPED = [
    {"clipnorm": "1.0"},
    {"clipvalue": "0.6"},
    {"global_clipnorm": "1.5"},
    *({name: "limit"} for name in ("clipnorm", "clipvalue", "global_clipnorm")),
    *({name: "1 - 1"} for name in ("clipnorm", "clipvalue", "global_clipnorm")),
]
"""By a number, by one that no text shows, and not at all: as a difference, which no spelling
hides, for PyTorch would make a hidden 0 of all gradients."""

CALM = {"momentum": None}
"""Where a schedule changes the rate, Keras's momentum makes the sides differ, which is said."""

KERAS = [
    *CLIPPED,
    *({"learning_rate": each, **CALM} for each in SCHEDULES),
    {"weight_decay": "0"},
    {"use_ema": "True", "ema_momentum": "0.9"},
    {"loss_scale_factor": "2.0"},
    {"loss_scale_factor": "4"},
    {"gradient_accumulation_steps": "2"},
    {"gradient_accumulation_steps": "4"},
]
TORCH = [
    {"params": "[{'params': model.parameters(), 'lr': 0.1}]"},
    {"maximize": "True"},
    {"maximize": "True"},
]
DECAY = [{"weight_decay": "0.1"}, {"weight_decay": "0.02"}]


def of_keras(name: str, torch: str, cases=(), **choices):
    """Register the draws of one of Keras's optimizers."""

    @draws(
        f"keras.optimizers.{name}",
        f"torch.optim.{torch}",
        "to_torch",
        cases=[*KERAS, *cases],
    )
    def optimizer(draw, case):
        arguments = given(draw, learning_rate=RATES, **choices)
        before = "limit = float('0.8')" if "limit" in case.values() else ""
        return Call(arguments, before=before, options=without_change(arguments | case))


def of_torch(keras: str, name: str, cases=(), always=(), **choices):
    """Register the draws of one of PyTorch's optimizers."""

    @draws(
        f"keras.optimizers.{keras}",
        f"torch.optim.{name}",
        "to_keras",
        cases=[*TORCH, *cases],
    )
    def optimizer(draw, case):
        arguments = {"params": draw(st.sampled_from(PARAMETERS))} | dict(always)
        arguments |= given(draw, lr=RATES, **choices)
        return Call(arguments, options=without_change(arguments | case))


def without_change(arguments: dict) -> dict[str, bool]:
    """Keras's momentum holds the rate, which is said: only a rate that stays is the same."""
    return {"rate": arguments.get("momentum") in (None, "0", "0.0")}


MOMENTUM = ["0.9", "0.5", "0.0"]
of_keras(
    "SGD",
    "SGD",
    [
        {"momentum": "0.9", "weight_decay": "0.1"},
        {"momentum": "0.9", "weight_decay": "0.2"},
        {"momentum": "0.9", "weight_decay": "0"},
        {"momentum": None, "weight_decay": "0.1"},
        {"momentum": "0.9", "nesterov": "True", "weight_decay": None},
        {"momentum": "0.0", "nesterov": "True"},
        {"momentum": None, "nesterov": "True"},
        {"weight_decay": "None"},
        {"weight_decay": "None", "momentum": None},
    ],
    momentum=MOMENTUM,
    nesterov=FLAGS,
)
of_torch(
    "SGD",
    "SGD",
    [
        {"momentum": "0.9", "weight_decay": "0.1"},
        {"momentum": "0.9", "weight_decay": "0.2"},
        {"momentum": None, "weight_decay": "0.1", "nesterov": None},
        {"momentum": None, "weight_decay": "0.2", "nesterov": None},
        {"momentum": "0.9", "nesterov": "True"},
        {"momentum": "0.9", "dampening": "0.2", "nesterov": None},
        {"momentum": "0.9", "dampening": "0.1", "nesterov": None, "weight_decay": "0"},
        {"momentum": "0.5", "dampening": "0.3", "nesterov": None, "weight_decay": "0"},
        {"momentum": "0.5", "weight_decay": "0.3"},
        {"momentum": None, "dampening": "0.1", "nesterov": None},
    ],
    momentum=MOMENTUM,
)

ADAM = {"beta_1": BETAS, "beta_2": SQUARES, "epsilon": EPSILONS}
PAIRS = {"betas": ["(0.9, 0.999)", "(0.5, 0.999)", "(0.9, 0.98)"], "eps": EPSILONS}
# A large epsilon is written, and said: that the sides differ then is what the words are for.
LARGE = [{"epsilon": "1.1e-07"}, {"epsilon": "1.5e-07"}]
LARGE_TORCH = [{"eps": "1.1e-07"}, {"eps": "1.5e-07"}]

of_keras(
    "Adam",
    "Adam",
    [*LARGE, *DECAY, {"weight_decay": "None"}, {"weight_decay": "0.0"}],
    amsgrad=FLAGS,
    **ADAM,
)
of_torch(
    "Adam",
    "Adam",
    [
        *LARGE_TORCH,
        *DECAY,
        {"weight_decay": "0.1", "decoupled_weight_decay": "True"},
        {"weight_decay": "0.02", "decoupled_weight_decay": "True"},
    ],
    amsgrad=FLAGS,
    **PAIRS,
)
of_keras("AdamW", "AdamW", [*LARGE, *DECAY], amsgrad=FLAGS, **ADAM)
of_torch("AdamW", "AdamW", [*LARGE_TORCH, *DECAY], amsgrad=FLAGS, **PAIRS)

of_keras(
    "RMSprop",
    "RMSprop",
    [*DECAY, {"momentum": "0.9"}, {"centered": "True"}],
    rho=BETAS,
    epsilon=EPSILONS,
    momentum=MOMENTUM,
    centered=FLAGS,
)
of_torch(
    "RMSprop",
    "RMSprop",
    [*DECAY, {"momentum": "0.9"}, {"centered": "True"}],
    alpha=BETAS,
    eps=EPSILONS,
    momentum=MOMENTUM,
    centered=FLAGS,
)

SUMS = ["0.1", "0.5", "1.0"]
of_keras(
    "Adagrad",
    "Adagrad",
    [*DECAY, *LARGE, {"initial_accumulator_value": "0.0", "epsilon": "1e-08"}],
    initial_accumulator_value=SUMS,
    epsilon=EPSILONS,
)
of_torch(
    "Adagrad",
    "Adagrad",
    [*DECAY, {"lr_decay": "0.1"}, {"lr_decay": "0.2"}, {"initial_accumulator_value": "0.0"}],
    initial_accumulator_value=SUMS,
    eps=EPSILONS,
)

of_keras("Adadelta", "Adadelta", DECAY, rho=BETAS, epsilon=[*EPSILONS, "0.001"])
of_torch("Adadelta", "Adadelta", DECAY, rho=BETAS, eps=[*EPSILONS, "0.001"])
of_keras("Adamax", "Adamax", [*DECAY, *LARGE], **ADAM)
of_torch("Adamax", "Adamax", [*DECAY, *LARGE_TORCH], **PAIRS)
of_keras("Nadam", "NAdam", [*DECAY, {"weight_decay": "None"}], **ADAM)
of_torch(
    "Nadam",
    "NAdam",
    [
        {"weight_decay": "0.1"},
        {"weight_decay": "0.2"},
        {"momentum_decay": "0.004"},
        {"momentum_decay": None},
        {"weight_decay": "0.1", "decoupled_weight_decay": "True"},
        {"weight_decay": "0.05", "decoupled_weight_decay": "True"},
    ],
    always={"momentum_decay": "1"}.items(),
    **PAIRS,
)
