"""Calls of transforms that draw numbers: many outcomes of one picture are compared."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws
from tests.twins.draws.transforms import (
    FLAGS,
    PADDINGS,
    V1,
    V2,
    K,
    number,
    pair,
    picture,
    sometimes,
)

FIRST = {"data_format": "'channels_first'"}


@draws(
    f"{K}.RandomFlip",
    f"{V2}.RandomHorizontalFlip",
    "to_torch",
    cases=[FIRST, {"mode": "'vertical'"}, {"mode": "'horizontal'"}, {"mode": None}],
)
def flip(draw):
    return Call(
        sometimes(draw, {}, mode=st.just("'horizontal_and_vertical'"), seed=st.just("3")),
        [picture(draw, "keras")],
    )


HALF = [{"p": "0.3"}]


@draws(f"{K}.RandomFlip", f"{V2}.RandomHorizontalFlip", "to_keras", cases=HALF)
def horizontal_v2(draw):
    return flipped(draw)


@draws(f"{K}.RandomFlip", f"{V1}.RandomHorizontalFlip", "to_keras", cases=HALF)
def horizontal(draw):
    return flipped(draw)


@draws(f"{K}.RandomFlip", f"{V2}.RandomVerticalFlip", "to_keras", cases=HALF)
def vertical_v2(draw):
    return flipped(draw)


@draws(f"{K}.RandomFlip", f"{V1}.RandomVerticalFlip", "to_keras", cases=HALF)
def flipped(draw):
    return Call(sometimes(draw, {}, p=st.just("0.5")), [picture(draw, "torch")])


MODES = st.sampled_from(["'bilinear'", "'nearest'"])


@draws(
    f"{K}.RandomRotation",
    f"{V2}.RandomRotation",
    "to_torch",
    cases=[FIRST, {"fill_mode": None}, {"interpolation": "'bilinear'"}],
    precision="float32",  # Keras turns in float32 alone
)
def rotation(draw, case):
    factor = draw(st.one_of(number(0.05, 0.3), pair(-0.2, 0.3)))
    arguments = {"factor": factor, "fill_mode": "'constant'"}
    arguments = sometimes(draw, arguments, interpolation=MODES, fill_value=number(0, 1))
    mode = case.get("interpolation", arguments.get("interpolation", "'bilinear'"))
    return framed(arguments, picture(draw, "keras"), "nearest" in mode, "fill_value")


def framed(arguments: dict, image, is_sharp: bool, fill: str) -> Call:
    """A call on a picture; where pixels are blended, with a black frame and no other fill.

    How a picture's edge is blended with the fill differs, as the twin says.
    """
    if not is_sharp:
        arguments.pop(fill, None)
        rows, columns = (1, 2) if image.shape[-1] == 3 else (2, 3)
        for axis in (rows, columns):
            edge = np.moveaxis(image, axis, 0)
            edge[:2] = edge[-2:] = 0
    return Call(arguments, [image])


TURNED = [{"expand": "True"}, {"center": "[1.0, 2.0]"}, {"fill": "[0.1, 0.2, 0.3]"}]


@draws(
    f"{K}.RandomRotation",
    f"{V2}.RandomRotation",
    "to_keras",
    cases=[*TURNED, {"interpolation": "v2.InterpolationMode.BILINEAR"}],
    precision="float32",  # Keras turns in float32 alone
)
def turned_v2(draw, case):
    return turned(draw, case)


@draws(
    f"{K}.RandomRotation",
    f"{V1}.RandomRotation",
    "to_keras",
    cases=[*TURNED, {"interpolation": "v2.InterpolationMode.BILINEAR"}],
    precision="float32",  # Keras turns in float32 alone
)
def turned(draw, case):
    degrees = draw(st.sampled_from(["20", "36.0", "(-30, 60)", "(10, 40)"]))
    arguments = sometimes(
        draw, {"degrees": degrees}, fill=number(0, 1), expand=st.just("False")
    )
    return framed(arguments, picture(draw, "torch"), "interpolation" not in case, "fill")


@draws(f"{K}.RandomBrightness", f"{V2}.Lambda", "to_torch")
def brightness(draw):
    factor = draw(st.one_of(number(0.1, 0.6), pair(-0.5, 0.6)))
    ranges = st.sampled_from(["(0, 1)", "(0.0, 1.0)", "(-1, 1)"])
    return Call({"factor": factor, "value_range": draw(ranges)}, [picture(draw, "keras")])


@draws(f"{K}.RandomContrast", f"{V2}.Lambda", "to_torch")
def contrast(draw):
    factor = draw(st.one_of(number(0.2, 0.9), pair(0.1, 0.9)))
    ranges = st.sampled_from(["(0, 1)", "(0.0, 1.0)", "(-1, 2)"])
    return Call({"factor": factor, "value_range": draw(ranges)}, [picture(draw, "keras")])


@draws(f"{K}.RandomGrayscale", f"{V2}.RandomGrayscale", "to_torch", cases=[FIRST])
def grey(draw):
    return Call(sometimes(draw, {}, factor=number(0.2, 0.8)), [picture(draw, "keras")])


@draws(f"{K}.RandomGrayscale", f"{V2}.RandomGrayscale", "to_keras")
def greyed_v2(draw):
    return greyed(draw)


@draws(f"{K}.RandomGrayscale", f"{V1}.RandomGrayscale", "to_keras")
def greyed(draw):
    return Call(sometimes(draw, {}, p=number(0.2, 0.8)), [picture(draw, "torch")])


@draws(f"{K}.RandomCrop", f"{V2}.RandomCrop", "to_torch", cases=[FIRST])
def crop(draw):
    height, width = draw(st.integers(4, 8)), draw(st.integers(4, 8))
    arguments = sometimes(draw, {"height": str(height), "width": str(width)}, seed=st.just("2"))
    return Call(arguments, [picture(draw, "keras")])


CROPPED = [
    {"padding": "(1, 2)"},
    {"padding": "[1, 2, 3, 4]"},
    {"padding": "2"},
    {"pad_if_needed": "True"},
    {"padding": "2", "fill": "1"},
    {"padding": None, "fill": "1"},
    {"padding": "2", "padding_mode": "'reflect'"},
]


@draws(f"{K}.RandomCrop", f"{V2}.RandomCrop", "to_keras", cases=CROPPED)
def cropped_v2(draw):
    return cropped(draw)


@draws(f"{K}.RandomCrop", f"{V1}.RandomCrop", "to_keras", cases=CROPPED)
def cropped(draw):
    size = draw(st.sampled_from(["6", "(5, 7)", "[8, 4]"]))
    arguments = sometimes(
        draw, {"size": size}, padding=PADDINGS, pad_if_needed=FLAGS.filter("False".__eq__)
    )
    return Call(arguments, [picture(draw, "torch")])


ONE = ["brightness", "contrast", "saturation", "hue"]


@draws(
    "tensorflow.image.random_hue",
    f"{V2}.ColorJitter",
    "to_keras",
    cases=[
        dict.fromkeys(ONE) | {one: text}
        for one in ONE
        for text in (("0.1", "(-0.1, 0.2)") if one == "hue" else ("0.4", "(0.5, 1.2)"))
    ],
)
def jitter(draw):
    # One alone: of several PyTorch draws the order as well.
    one = draw(st.sampled_from(ONE))
    low, high = (0.05, 0.3) if one == "hue" else (0.2, 0.6)
    return Call({one: draw(number(low, high))}, [picture(draw, "torch")])
