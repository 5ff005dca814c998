"""Calls of recurrent layers."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, normal

L = "keras.layers."
N = "torch.nn."

KERAS_CASES = [
    *({"return_sequences": each, "return_state": "True"} for each in ("True", "False")),
    *({"return_sequences": "True", "go_backwards": each} for each in ("True", "False")),
    {"return_sequences": "True", "return_state": "True", "go_backwards": "True"},
    {"return_state": "True", "go_backwards": "True"},
    {"go_backwards": "True"},
    {"use_bias": "False"},
    {"stateful": "True"},
    *[{"dropout": "0.2"}] * 2,
    {"recurrent_dropout": "0.1"},
    *({f"{part}_regularizer": "'l2'"} for part in ("kernel", "recurrent", "bias", "activity")),
    *({f"{part}_constraint": "'max_norm'"} for part in ("kernel", "recurrent", "bias")),
    *({f"{part}_initializer": "'ones'"} for part in ("kernel", "recurrent", "bias")),
]


def steps(draw, features, first=True):
    """A batch of short sequences, the batch first or second."""
    batch, length = draw(st.sampled_from([(2, 5), (3, 4)]))
    return normal(draw, *((batch, length) if first else (length, batch)), features)


def of_keras(keras, torch, cases):
    """Draw Keras's layer."""

    @draws(L + keras, N + torch, "to_torch", cases=[*KERAS_CASES, *cases])
    def call(draw, case):
        arguments = {"units": str(draw(st.integers(2, 4)))}
        if draw(st.booleans()):
            arguments["return_sequences"] = draw(st.sampled_from(["True", "False"]))
        if draw(st.booleans()):
            arguments["seed"] = "3"
        # PyTorch drops nothing from one step to the next, as the twin says.
        options = {"training": False} if "recurrent_dropout" in case else {}
        return Call(arguments, [steps(draw, draw(st.sampled_from([3, 5])))], options=options)


def of_torch(keras, torch, cases):
    """Draw PyTorch's layer."""
    ways = [
        {"num_layers": "2", "bidirectional": both, "batch_first": first}
        for both in (None, "True")
        for first in (None, "True")
    ]
    ways += [
        *({"bidirectional": "True", "batch_first": first} for first in (None, "True")),
        {"num_layers": "2", "bias": "False"},
        {"num_layers": "2", "bidirectional": "True", "bias": "False"},
        {"dropout": "0.3"},
        {"num_layers": "2", "dropout": "0.3"},
        {"num_layers": "2", "dropout": "0.3", "bidirectional": "True"},
    ]

    @draws(
        L + keras,
        N + torch,
        "to_keras",
        cases=[*ways, {"num_layers": "3"}, {"bias": "False"}, *cases],
    )
    def call(draw, case):
        features = draw(st.sampled_from([3, 5]))
        arguments = {"input_size": str(features), "hidden_size": str(draw(st.integers(2, 4)))}
        # What falls is counted over many examples: they must come first.
        first = bool(case.get("batch_first", "dropout" in case or draw(st.booleans())))
        if first:
            arguments["batch_first"] = "True"
        if draw(st.booleans()):
            arguments["bidirectional"] = "False"
        return Call(arguments, [steps(draw, features, first)])


of_keras("LSTM", "LSTM", [{"activation": "'relu'"}, {"recurrent_activation": "'hard_sigmoid'"}])
of_keras(
    "GRU",
    "GRU",
    [{"activation": "'relu'"}, {"recurrent_activation": "'relu'"}, {"reset_after": "False"}],
)
of_keras("SimpleRNN", "RNN", [{"activation": "'relu'"}, {"activation": "'sigmoid'"}])
of_torch("LSTM", "LSTM", [{"proj_size": "1"}] * 2)
of_torch("GRU", "GRU", [])
RELU = {"nonlinearity": "'relu'"}
of_torch(
    "SimpleRNN",
    "RNN",
    [
        RELU,
        {"nonlinearity": "'tanh'"},
        {"num_layers": "2", **RELU},
        {"num_layers": "2", "bidirectional": "True", **RELU},
    ],
)
