"""Calls of dropout, and of the layer that does nothing."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, tensors, volumes

L = "keras.layers."
N = "torch.nn."
RATES = "0.2", "0.5", "0.35"


def some(draw, first=False):
    """A tensor of two or three axes."""
    return tensors(draw, draw(st.sampled_from([2, 3])))


def dropped(keras, torch, make, cases=()):
    """Draw a layer of both sides, its input's channels last and first."""

    def given(draw, **arguments):
        if draw(st.booleans()):
            arguments |= {"seed": "3"}
        return arguments

    @draws(L + keras, N + torch, "to_torch", cases=cases)
    def to_torch(draw):
        return Call(given(draw, rate=draw(st.sampled_from(RATES))), [make(draw)])

    @draws(L + keras, N + torch, "to_keras")
    def to_keras(draw):
        rate = draw(st.sampled_from([None, *RATES]))
        return Call({"p": rate} if rate else {}, [make(draw, first=True)])


def of_channels(make):
    """A maker of inputs that is told the number of their channels."""
    return lambda draw, first=False: make(draw, draw(st.sampled_from([3, 4])), first=first)


SHAPE = [{"noise_shape": "(2, 1)"}]
FIRST = [{"data_format": "'channels_first'"}, {"data_format": "'channels_last'"}]
dropped("Dropout", "Dropout", some, SHAPE)
dropped("AlphaDropout", "AlphaDropout", some, SHAPE)
dropped("SpatialDropout1D", "Dropout1d", of_channels(sequences))
dropped("SpatialDropout2D", "Dropout2d", of_channels(images), FIRST)
dropped("SpatialDropout3D", "Dropout3d", of_channels(volumes), FIRST)


@draws(L + "Identity", N + "Identity", "to_torch", "to_keras")
def identity(draw):
    return Call({}, [some(draw)])


def wide(draw):
    """So many numbers that a share of them can be counted."""
    return tensors(draw, 2).repeat(40, 0).repeat(40, 1) * 0 + 1


def function(keras, argument):
    """Draw a function of Keras or TensorFlow that always drops."""

    @draws(
        keras,
        "torch.nn.functional.dropout",
        "to_torch",
        cases=[{"noise_shape": "(2, 1)"}],
        random=True,
    )
    def call(draw):
        seed = {"seed": "5"} if draw(st.booleans()) else {}
        return Call({argument: "x", "rate": draw(st.sampled_from(RATES)), **seed}, [wide(draw)])


function("tensorflow.nn.dropout", "x")
function("keras.random.dropout", "inputs")


@draws(
    "tensorflow.nn.dropout",
    "torch.nn.functional.dropout",
    "to_keras",
    cases=[{"training": "False"}, {"training": "True"}, {"training": "flag"}],
    random=True,
)
def of_torch(draw, case):
    rate = draw(st.sampled_from([None, *RATES]))
    before = "flag = bool(int('1'))" if case.get("training") == "flag" else ""
    return Call({"input": "x", **({"p": rate} if rate else {})}, [wide(draw)], before=before)
