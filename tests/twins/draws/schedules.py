"""Calls of schedules of the rate, of whose thirty steps some lie behind the last one."""

from hypothesis import strategies as st

from tests.twins.arrays import (
    given,
)
from tests.twins.draw import Call, draws

KERAS = "keras.optimizers.schedules."
TORCH = "torch.optim.lr_scheduler."
FIRST = ["0.1", "0.4", "0.02", "1.0"]
STEPS = ["7", "10", "12", "20", "40"]
LONG = ["30", "40", "55"]
FACTORS = ["0.5", "0.9", "0.3"]
FLAGS = ["True", "False"]
LATER = [{"last_epoch": "3"}, {"last_epoch": "0"}]


def always(draw, **choices: list[str]) -> dict[str, str]:
    """Every argument, with one of its values."""
    return {name: draw(st.sampled_from(values)) for name, values in choices.items()}


def of_keras(name: str, torch: str, needed: dict, cases=(), **choices):
    """Register the draws of one of Keras's schedules."""

    @draws(KERAS + name, TORCH + torch, "to_torch", cases=cases)
    def schedule(draw):
        return Call(always(draw, **needed) | given(draw, **choices))


def of_torch(keras: str, name: str, needed: dict, cases=(), **choices):
    """Register the draws of one of PyTorch's schedules."""

    @draws(KERAS + keras, TORCH + name, "to_keras", cases=[*LATER, *cases])
    def schedule(draw):
        return Call(
            {"optimizer": "optimizer"} | always(draw, **needed) | given(draw, **choices)
        )


STAIRS = [{"staircase": each} for each in FLAGS]
NEEDED = {"initial_learning_rate": FIRST, "decay_steps": STEPS}

of_keras(
    "ExponentialDecay",
    "ExponentialLR",
    NEEDED | {"decay_rate": FACTORS},
    STAIRS,
    staircase=FLAGS,
)
of_torch("ExponentialDecay", "ExponentialLR", {"gamma": FACTORS})
of_torch("ExponentialDecay", "StepLR", {"step_size": STEPS}, gamma=FACTORS)
of_keras(
    "InverseTimeDecay",
    "LambdaLR",
    NEEDED | {"decay_rate": ["0.5", "2.0"]},
    STAIRS,
    staircase=FLAGS,
)


HIDDEN = {"boundaries": "places", "values": "rates"}


@draws(
    KERAS + "PiecewiseConstantDecay",
    TORCH + "MultiStepLR",
    "to_torch",
    cases=[HIDDEN, {"boundaries": "places", "values": "[0.1, 0.05, 0.01]"}],
)
def piecewise(draw):
    pieces = draw(
        st.sampled_from(
            [
                ("[5]", "[0.1, 0.01]"),
                ("[9]", "[1.0, 0.3]"),
                ("[3, 8]", "[0.1, 0.05, 0.01]"),
                ("[2, 9, 21]", "[1.0, 0.5, 0.7, 0.1]"),
            ]
        )
    )
    arguments = dict(zip(("boundaries", "values"), pieces, strict=True))
    # Lists whose length does not stand in the text.
    before = (
        "places = list(range(4, 24, 9))[:2]\nrates = [0.5 / place for place in (1, *places)]"
    )
    return Call(arguments, before=before)


@draws(
    KERAS + "PiecewiseConstantDecay",
    TORCH + "MultiStepLR",
    "to_keras",
    cases=[*LATER, {"milestones": "places"}, {"milestones": "places"}],
)
def multi_step(draw):
    milestones = draw(st.sampled_from(["[4]", "[3, 11]", "(2, 9, 20)"]))
    arguments = {"optimizer": "optimizer", "milestones": milestones}
    before = "places = list(range(4, 30, 8))"
    return Call(arguments | given(draw, gamma=FACTORS), before=before)


of_torch(
    "PiecewiseConstantDecay",
    "ConstantLR",
    {"factor": FACTORS, "total_iters": ["4", "9", "17"]},
)

WARM = {"warmup_target": "0.5", "initial_learning_rate": "0.1"}
of_keras(
    "CosineDecay",
    "CosineAnnealingLR",
    NEEDED,
    [
        {"alpha": "0.1", "warmup_target": None},
        {"alpha": "0.3"},
        {"alpha": None},
        WARM | {"warmup_steps": "5"},
        WARM | {"warmup_steps": "8", "alpha": "0.2"},
        WARM | {"warmup_steps": "3", "initial_learning_rate": "0.0"},
        WARM | {"warmup_steps": "0"},
        WARM,
    ],
    alpha=["0.1", "0.0"],
)
# PyTorch's cosine rises after T_max, which is said.
of_torch(
    "CosineDecay",
    "CosineAnnealingLR",
    {"T_max": LONG},
    [{"eta_min": "0.0"}, {"eta_min": "0.1"}],
    eta_min=["0.01", "0.2"],
)

of_keras(
    "CosineDecayRestarts",
    "CosineAnnealingWarmRestarts",
    {"initial_learning_rate": FIRST, "first_decay_steps": ["4", "6", "10", "40"]},
    [
        {"m_mul": "0.8", "t_mul": "1.0"},
        {"m_mul": "0.5", "t_mul": "1.0", "alpha": "0.1"},
        {"m_mul": "0.5", "t_mul": "2.0"},
        {"m_mul": "0.5", "t_mul": "3.0"},
        {"m_mul": "1.0", "t_mul": "1.5"},
        {"m_mul": "1.0", "t_mul": "2.5"},
    ],
    t_mul=["1.0", "2.0", "3.0"],
    alpha=["0.0", "0.1"],
)
of_torch(
    "CosineDecayRestarts",
    "CosineAnnealingWarmRestarts",
    {"T_0": ["4", "6", "10", "40"]},
    [{"eta_min": "0.0"}, {"eta_min": "0.05"}],
    T_mult=["1", "2", "3"],
    eta_min=["0.01", "0.2"],
)

of_keras(
    "PolynomialDecay",
    "PolynomialLR",
    NEEDED,
    [
        {"end_learning_rate": "0.0", "cycle": "False"},
        {"end_learning_rate": "0", "cycle": None},
        {"end_learning_rate": "0.01", "cycle": "True"},
        {"cycle": "True"},
    ],
    end_learning_rate=["0.01", "0.001"],
    power=["1.0", "2.0", "0.5"],
    cycle=FLAGS,
)
of_torch("PolynomialDecay", "PolynomialLR", {}, total_iters=STEPS, power=["1.0", "2.0", "0.5"])
of_torch(
    "PolynomialDecay",
    "LinearLR",
    {},
    start_factor=["0.1", "0.5", "1.0"],
    end_factor=["1.0", "0.3"],
    total_iters=STEPS,
)
