"""Calls of image layers and transforms."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, generator

K, V1, V2 = "keras.layers", "torchvision.transforms", "torchvision.transforms.v2"

FLAGS = st.sampled_from(["True", "False"])


def picture(draw, side: str, channels: int = 3, batch: int = 2) -> np.ndarray:
    """Smooth pictures with values from 0 to 1, as a side has them."""
    height, width = draw(st.sampled_from([(9, 12), (13, 10)]))
    rows, columns = np.mgrid[0:height, 0:width] / 13
    numbers = generator(draw).uniform(0.3, 1, size=(batch, channels, 3, 1, 1))
    waves = (
        np.sin(3 * numbers[:, :, 0] * rows + 2 * numbers[:, :, 1] * columns) * numbers[:, :, 2]
    )
    found = 0.513 + 0.45 * waves  # no corner of a clip is met
    return found if side == "torch" else np.moveaxis(found, 1, -1)


def sometimes(draw, arguments: dict, **more: st.SearchStrategy) -> dict:
    """Each further argument now and then."""
    return arguments | {
        name: draw(strategy) for name, strategy in more.items() if draw(st.booleans())
    }


def number(low: float, high: float) -> st.SearchStrategy[str]:
    """A float of two digits, as text."""
    return st.integers(round(low * 100), round(high * 100)).map(lambda each: str(each / 100))


def pair(low: float, high: float) -> st.SearchStrategy[str]:
    """Two floats, the smaller one first."""
    return st.tuples(
        number(low, (low + high) / 2 - 0.05), number((low + high) / 2 + 0.05, high)
    ).map(lambda both: f"({both[0]}, {both[1]})")


def several(low: float, high: float) -> st.SearchStrategy[str]:
    """Three floats, one a channel."""
    one = number(low, high)
    return st.tuples(one, one, one).map(lambda all_of: f"({', '.join(all_of)})")


@draws(f"{K}.Rescaling", f"{V2}.Lambda", "to_torch", cases=[{"scale": "(1.0, 2.0, 0.5)"}])
def rescaling(draw):
    scale = draw(st.sampled_from(["1 / 255", "1.0 / 127.5", "0.5", "2"]))
    arguments = sometimes(draw, {"scale": scale}, offset=st.sampled_from(["-1", "0.25", "0"]))
    return Call(arguments, [picture(draw, "keras")])


@draws(f"{K}.Rescaling", f"{V2}.Lambda", "to_keras")
def own_v2(draw):
    return own(draw)


@draws(f"{K}.Lambda", f"{V1}.Lambda", "to_keras")
def own(draw):
    factor = draw(number(0.1, 3))
    function = draw(
        st.sampled_from([f"lambda image: image * {factor}", f"lambda x: 1 - x / {factor}"])
    )
    return Call({"lambd": function}, [picture(draw, "torch")])


@draws(
    f"{K}.Normalization",
    f"{V2}.Normalize",
    "to_torch",
    cases=[
        {"mean": None, "variance": None},
        {"variance": None},
        {"axis": "1"},
        {"mean": "float('0.5')"},
        {"invert": "True"},
        {"invert": "False"},
    ],
)
def normalization(draw):
    mean, variance = draw(
        st.sampled_from([(several(0, 1), several(0.1, 1)), (number(0, 1), number(0.1, 1))])
    )
    arguments = {"mean": draw(mean), "variance": draw(variance)}
    return Call(sometimes(draw, arguments, axis=st.just("-1")), [picture(draw, "keras")])


@draws(f"{K}.Normalization", f"{V2}.Normalize", "to_keras", cases=[{"std": "0.5"}])
def normalize_v2(draw):
    return normalize(draw)


@draws(f"{K}.Normalization", f"{V1}.Normalize", "to_keras", cases=[{"std": "0.5"}])
def normalize(draw):
    channels = draw(st.sampled_from([1, 3]))
    if channels == 3:
        arguments = {"mean": draw(several(0, 1)), "std": draw(several(0.1, 1))}
    else:
        arguments = {"mean": f"({draw(number(0, 1))},)", "std": f"({draw(number(0.1, 1))},)"}
    if draw(st.booleans()):
        arguments["mean"] = arguments["mean"].replace("(", "[").replace(",)", "]")
        arguments["mean"] = arguments["mean"].replace(")", "]")
    return Call(arguments, [picture(draw, "torch", channels)])


SIZES = st.sampled_from([(6, 8), (20, 15), (9, 20), (30, 31)])


@draws(
    f"{K}.Resizing",
    f"{V2}.Resize",
    "to_torch",
    cases=[
        {"crop_to_aspect_ratio": "True"},
        {"pad_to_aspect_ratio": "True"},
        {"interpolation": "'bicubic'", "antialias": None},
        {"interpolation": "'bicubic'", "antialias": "True"},
        {"interpolation": "'nearest'"},
        {"interpolation": "'bilinear'"},
        {"data_format": "'channels_first'"},
    ],
)
def resizing(draw):
    height, width = draw(SIZES)
    arguments = {"height": str(height), "width": str(width)}
    arguments = sometimes(
        draw, arguments, antialias=FLAGS, crop_to_aspect_ratio=st.just("False")
    )
    return Call(arguments, [picture(draw, "keras")])


RESIZE_V2 = [
    {"size": "12"},
    {"size": "[12]"},
    {"size": "12", "max_size": "40"},
    {"max_size": "40"},
    {"interpolation": "v2.InterpolationMode.NEAREST"},
    {"interpolation": "v2.InterpolationMode.NEAREST_EXACT"},
    {"interpolation": "'bicubic'", "antialias": "False"},
    {"interpolation": "v2.InterpolationMode.BICUBIC", "antialias": "True"},
    {"interpolation": "v2.InterpolationMode.BILINEAR"},
]


@draws(f"{K}.Resizing", f"{V2}.Resize", "to_keras", cases=RESIZE_V2)
def resize_v2(draw):
    return resize(draw)


@draws(f"{K}.Resizing", f"{V1}.Resize", "to_keras", cases=RESIZE_V2)
def resize(draw):
    height, width = draw(SIZES)
    size = draw(st.sampled_from([f"({height}, {width})", f"[{height}, {width}]"]))
    return Call(sometimes(draw, {"size": size}, antialias=FLAGS), [picture(draw, "torch")])


def middle(draw, image: np.ndarray, side: str) -> tuple[int, int]:
    """A size that leaves an even number of rows and columns."""
    sizes = image.shape[2:] if side == "torch" else image.shape[1:3]
    return tuple(size - 2 * draw(st.integers(0, 3)) for size in sizes)


@draws(
    f"{K}.CenterCrop",
    f"{V2}.CenterCrop",
    "to_torch",
    cases=[{"data_format": "'channels_first'"}],
)
def center_crop(draw):
    image = picture(draw, "keras")
    height, width = middle(draw, image, "keras")
    return Call({"height": str(height), "width": str(width)}, [image])


@draws(f"{K}.CenterCrop", f"{V2}.CenterCrop", "to_keras")
def crop_middle_v2(draw):
    return crop_middle(draw)


@draws(f"{K}.CenterCrop", f"{V1}.CenterCrop", "to_keras")
def crop_middle(draw):
    image = picture(draw, "torch")
    height, width = middle(draw, image, "torch")
    if draw(st.booleans()):
        image = image[:, :, :9, :9]
        return Call({"size": str(draw(st.sampled_from([9, 7, 5])))}, [image])
    return Call({"size": f"({height}, {width})"}, [image])


PADDINGS = st.sampled_from(["2", "(1, 3)", "(1, 2, 3, 4)", "[2, 1]"])


@draws(
    f"{K}.ZeroPadding2D",
    f"{V2}.Pad",
    "to_keras",
    cases=[{"fill": "1"}, {"padding_mode": "'reflect'"}],
)
def pad_v2(draw):
    return pad(draw)


@draws(
    f"{K}.ZeroPadding2D",
    f"{V1}.Pad",
    "to_keras",
    cases=[{"fill": "1"}, {"padding_mode": "'reflect'"}],
)
def pad(draw):
    arguments = sometimes(draw, {"padding": draw(PADDINGS)}, fill=st.just("0"))
    return Call(arguments, [picture(draw, "torch")])


@draws(
    "tensorflow.image.rgb_to_grayscale",
    f"{V2}.Grayscale",
    "to_keras",
    cases=[{"num_output_channels": "3"}],
)
def grey_v2(draw):
    return grey(draw)


@draws(
    "tensorflow.image.rgb_to_grayscale",
    f"{V1}.Grayscale",
    "to_keras",
    cases=[{"num_output_channels": "3"}],
)
def grey(draw):
    channels = st.sampled_from(["1", "3"])
    return Call(sometimes(draw, {}, num_output_channels=channels), [picture(draw, "torch")])


@draws(f"{K}.Identity", f"{V2}.ToImage", "to_keras")
def to_image(draw):
    # A tensor passes as it is; an array gets its channels first, as all of PyTorch's side has.
    return Call({}, [picture(draw, "torch")])


@draws(
    "tensorflow.image.convert_image_dtype",
    f"{V2}.ToDtype",
    "to_keras",
    cases=[{"scale": "True"}],
)
def to_dtype(draw):
    arguments = {"dtype": draw(st.sampled_from(["torch.float32", "torch.float64"]))}
    image = picture(draw, "torch")
    if draw(st.booleans()):
        image = (image * 255).astype("uint8")
    return Call(sometimes(draw, arguments, scale=FLAGS), [image])


@draws(f"{K}.Rescaling", f"{V2}.ToTensor", "to_keras", precision="float32")
def to_tensor_v2(draw):
    return to_tensor(draw)


# float32 alone: `ToTensor` gives it whatever the default.
@draws(f"{K}.Rescaling", f"{V1}.ToTensor", "to_keras", precision="float32")
def to_tensor(draw):
    image = picture(draw, "keras", draw(st.sampled_from([1, 3])), batch=1)[0]
    return Call(
        {}, [(image * 255).astype("uint8")], called="f(x.numpy())", options={"array": True}
    )


STEPS = [
    "v2.CenterCrop((5, 6))",
    "v2.Normalize((0.5, 0.4, 0.3), (0.2, 0.3, 0.4))",
    "v2.Pad(2)",
    "v2.Lambda(lambda image: image * 2)",
    "v2.Resize((7, 9))",
]


@draws("keras.Sequential", f"{V2}.Compose", "to_keras")
def compose_v2(draw):
    return compose(draw)


@draws("keras.Sequential", f"{V1}.Compose", "to_keras")
def compose(draw):
    steps = draw(st.lists(st.sampled_from(STEPS), min_size=1, max_size=3))
    # What is cut off must be even: else the sides begin at another pixel.
    resized = [at for at, step in enumerate(steps) if "Resize" in step]
    if any("Crop" in step for step in steps[resized[0] if resized else len(steps) :]):
        steps = [step for step in steps if "Crop" not in step]
    arguments = {"transforms": f"[{', '.join(steps)}]"}
    # Its parts may keep 1e-5, as TensorFlow's resizing does.
    return Call(arguments, [picture(draw, "torch")[:, :, :9, :10]])
