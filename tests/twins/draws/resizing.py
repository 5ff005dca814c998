"""Calls of layers that enlarge, as people write them."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, volumes
from tests.twins.draws.convolution import often, sizes

NAMES = "keras.layers.UpSampling2D", "torch.nn.Upsample"


@draws(
    *NAMES,
    "to_torch",
    cases=[{"data_format": "'channels_first'"}, {"interpolation": "'bicubic'"}],
)
def enlarged(draw):
    arguments = {"size": sizes(draw, 2, 1, 3)} if often(draw) else {}
    if draw(st.booleans()):
        arguments["interpolation"] = draw(st.sampled_from(["'bilinear'", "'nearest'"]))
    return Call(arguments, [images(draw, draw(st.integers(1, 3)))])


SIZED = {"scale_factor": None, "size": "(10, 14)"}


@draws(
    *NAMES,
    "to_keras",
    cases=[
        *[{"mode": "'nearest-exact'"}] * 2,
        *[{"mode": "'bilinear'"}] * 2,
        *[{"mode": "'bilinear'", "scale_factor": "(2.0, 2.0)"}] * 2,
        *[{"mode": "'bilinear'", "scale_factor": "(2.0, 3.0)"}] * 2,
        *[SIZED | {"mode": "'nearest-exact'"}] * 2,
        *[SIZED | {"mode": "'bilinear'"}] * 2,
        *[SIZED | {"mode": "'bilinear'", "size": "8"}] * 2,
        SIZED | {"mode": "'nearest'"},
        {"mode": "'linear'"},
        {"mode": "'trilinear'"},
        {"mode": "'bicubic'"},
        {"mode": "'bilinear'", "align_corners": "True"},
        *[{"scale_factor": "(1.5, 1.5)"}] * 2,
        {"mode": "'bilinear'", "scale_factor": "(1.5, 2)"},
        {"recompute_scale_factor": "True"},
    ],
)
def upsample(draw):
    arguments = {"scale_factor": sizes(draw, 2, 1, 3)}
    if draw(st.booleans()):
        arguments["mode"] = "'nearest'"
    return Call(arguments, [images(draw, draw(st.integers(1, 3)), first=True)])


@draws("keras.layers.UpSampling1D", NAMES[1], "to_torch")
def repeated(draw):
    arguments = {"size": str(draw(st.integers(1, 4)))} if often(draw) else {}
    return Call(arguments, [sequences(draw, draw(st.integers(1, 3)))])


@draws(
    "keras.layers.UpSampling3D",
    NAMES[1],
    "to_torch",
    cases=[{"data_format": "'channels_first'"}],
)
def volume(draw):
    arguments = {"size": sizes(draw, 3, 1, 2)} if often(draw) else {}
    return Call(arguments, [volumes(draw, draw(st.integers(1, 2)))])


@draws("keras.ops.depth_to_space", "torch.nn.PixelShuffle", "to_keras")
def shuffled(draw):
    factor = draw(st.integers(2, 3))
    channels = factor**2 * draw(st.integers(1, 3))
    return Call({"upscale_factor": str(factor)}, [images(draw, channels, first=True)])
