"""Calls of layers that hold another one: a recurrent one both ways, a dense one each step."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, sequences
from tests.twins.draws.recurrent import steps

L = "keras.layers."
MODES = "concat", "sum", "mul", "ave"


def inside(name, given):
    """The call of the inner layer."""
    return f"layers.{name}({', '.join(f'{key}={text}' for key, text in given.items())})"


def both_ways(keras, torch, more):
    """Draw a recurrent layer in `Bidirectional`; what a case says of it has an ``_`` before."""
    parts = ("kernel", "recurrent", "bias")
    inner = [
        {"stateful": "True"},
        {"go_backwards": "True"},
        {"return_state": "True"},
        {"return_state": "True", "return_sequences": "True"},
        {"dropout": "0.2"},
        {"recurrent_dropout": "0.2"},
        {"use_bias": "False"},
        *({f"{part}_regularizer": "'l2'"} for part in (*parts, "activity")),
        *({f"{part}_constraint": "'max_norm'"} for part in parts),
        *({f"{part}_initializer": "'ones'"} for part in parts),
        *more,
    ]
    told = [{f"_{name}={text}": None for name, text in case.items()} for case in inner]
    modes = [
        {"merge_mode": repr(mode), f"_return_sequences={all_steps}": None}
        for mode in MODES
        for all_steps in ("True", "False")
    ]

    @draws(
        f"{L}Bidirectional({L}{keras})",
        f"torch.nn.{torch}",
        "to_torch",
        cases=[
            *told,
            *modes,
            {"merge_mode": "None"},
            {"merge_mode": "'sum'", "_return_state=True": None},
            {"backward_layer": f"layers.{keras}(2, go_backwards=True)"},
        ],
    )
    def call(draw, case):
        units = draw(st.integers(2, 3)) if "backward_layer" not in case else 2
        given = {"units": str(units)}
        if draw(st.booleans()):
            given["return_sequences"] = draw(st.sampled_from(["True", "False"]))
        if draw(st.booleans()):
            given["seed"] = "3"
        given |= dict(mark[1:].split("=", 1) for mark in case if mark[0] == "_")
        # PyTorch drops nothing inside of such a layer, as the twin says.
        options = {"training": False} if any("dropout" in name for name in given) else {}
        inputs = steps(draw, draw(st.sampled_from([3, 5])))
        return Call({"*layer": inside(keras, given)}, [inputs], options=options)


GATES = [{"activation": "'relu'"}, {"recurrent_activation": "'hard_sigmoid'"}]
both_ways("LSTM", "LSTM", GATES)
both_ways("GRU", "GRU", [*GATES, {"reset_after": "False"}])
both_ways("SimpleRNN", "RNN", [{"activation": "'relu'"}, {"activation": "'sigmoid'"}])


@draws(
    f"{L}TimeDistributed({L}Dense)",
    "torch.nn.Linear",
    "to_torch",
    cases=[
        {"_activation='relu'": None},
        {"_use_bias=False": None},
        *({f"_{part}_regularizer='l2'": None} for part in ("kernel", "bias", "activity")),
        *({f"_{part}_constraint='max_norm'": None} for part in ("kernel", "bias")),
        *({f"_{part}_initializer='ones'": None} for part in ("kernel", "bias")),
    ],
)
def step_by_step(draw, case):
    given = {"units": draw(st.sampled_from(["3", "5"]))}
    given |= dict(mark[1:].split("=", 1) for mark in case)
    return Call({"*layer": inside("Dense", given)}, [sequences(draw, 4)])
