"""Calls of functions on pictures."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws
from tests.twins.draws.transforms import FLAGS, SIZES, number, picture, several, sometimes

T, V1, V2 = (
    "tensorflow.image",
    "torchvision.transforms.functional",
    "torchvision.transforms.v2.functional",
)

RESIZED = [
    {"size": "12"},
    {"size": "[12]"},
    {"size": "12", "max_size": "40"},
    {"max_size": "40"},
    {"interpolation": "v2.InterpolationMode.NEAREST"},
    {"interpolation": "v2.InterpolationMode.NEAREST_EXACT"},
    {"interpolation": "v2.InterpolationMode.BICUBIC", "antialias": "False"},
    {"interpolation": "v2.InterpolationMode.BICUBIC", "antialias": "True"},
    {"interpolation": "v2.InterpolationMode.BILINEAR"},
]


# TensorFlow gives float32 whatever comes in; its gradient of antialiased resizing is its own.
@draws(
    f"{T}.resize",
    f"{V2}.resize",
    "to_torch",
    cases=[
        {"preserve_aspect_ratio": "True"},
        {"method": "'bicubic'", "antialias": None},
        {"method": "tf.image.ResizeMethod.BICUBIC", "antialias": "True"},
        {"method": "tf.image.ResizeMethod.NEAREST_NEIGHBOR"},
        {"method": "'bilinear'"},
    ],
    dtype=False,
    gradients=False,
)
def resize(draw):
    arguments = {"images": "x", "size": str(draw(SIZES))}
    return Call(sometimes(draw, arguments, antialias=FLAGS), [picture(draw, "keras")])


def resized(draw, name):
    """A call of one of PyTorch's two functions."""
    height, width = draw(SIZES)
    size = draw(st.sampled_from([f"({height}, {width})", f"[{height}, {width}]"]))
    arguments = sometimes(draw, {name: "x", "size": size}, antialias=FLAGS)
    return Call(arguments, [picture(draw, "torch")])


@draws(f"{T}.resize", f"{V2}.resize", "to_keras", cases=RESIZED, dtype=False, gradients=False)
def resize_v2(draw):
    return resized(draw, "inpt")


@draws(f"{T}.resize", f"{V1}.resize", "to_keras", cases=RESIZED, dtype=False, gradients=False)
def resize_v1(draw):
    return resized(draw, "img")


def of_picture(keras: str, torch: str, argument: str, direction: str, **options):
    """Draws of a function of a picture alone."""

    @draws(keras, torch, direction, **options)
    def one(draw):
        side = "keras" if direction == "to_torch" else "torch"
        return Call({argument: "x"}, [picture(draw, side, options.get("channels", 3))])


for keras, torch in (("flip_left_right", "hflip"), ("flip_up_down", "vflip")):
    of_picture(f"{T}.{keras}", f"{V2}.{torch}", "image", "to_torch")
    of_picture(f"{T}.{keras}", f"{V2}.{torch}", "inpt", "to_keras")
    of_picture(f"{T}.{keras}", f"{V1}.{torch}", "img", "to_keras")

of_picture(f"{T}.rgb_to_grayscale", f"{V2}.rgb_to_grayscale", "images", "to_torch")


@draws(
    f"{T}.rgb_to_grayscale",
    f"{V2}.rgb_to_grayscale",
    "to_keras",
    cases=[{"num_output_channels": "3"}],
)
def grey(draw):
    return Call({"inpt": "x"}, [picture(draw, "torch")])


@draws(f"{T}.grayscale_to_rgb", f"{V2}.grayscale_to_rgb", "to_torch")
def coloured(draw):
    return Call({"images": "x"}, [picture(draw, "keras", channels=1)])


def whole(draw, side: str):
    """A picture of floats, or of whole numbers from 0 to 255."""
    image = picture(draw, side)
    return (image * 255).astype("uint8") if draw(st.booleans()) else image


TO = f"{T}.convert_image_dtype", f"{V2}.to_dtype"


@draws(*TO, "to_torch", cases=[{"saturate": "True"}], gradients=False)
def convert(draw):
    dtype = draw(st.sampled_from(["tf.float32", "tf.float64"]))
    return Call({"image": "x", "dtype": dtype}, [whole(draw, "keras")])


@draws(
    *TO,
    "to_keras",
    cases=[
        {"scale": "True", "dtype": "torch.float64"},
        {"scale": "True", "dtype": None},
        {"scale": "False"},
    ],
    gradients=False,
)
def to_dtype(draw):
    dtypes = st.sampled_from(["torch.float32", "torch.float64"])
    return Call(
        sometimes(draw, {"inpt": "x"}, dtype=dtypes, scale=FLAGS), [whole(draw, "torch")]
    )


@draws(f"{T}.adjust_brightness", f"{V2}.adjust_brightness", "to_torch")
def brighten(draw):
    return Call({"image": "x", "delta": draw(number(-0.5, 0.5))}, [picture(draw, "keras")])


def factored(torch: str, argument: str, factor: str, keras: str, low=0.1, high=2.0):
    """Draws of a function with one factor."""

    @draws(f"{T}.{keras}", torch, "to_keras")
    def one(draw):
        return Call({argument: "x", factor: draw(number(low, high))}, [picture(draw, "torch")])


for home, picture_of in ((V2, "inpt"), (V1, "img")):
    for last in ("brightness", "contrast"):
        factored(f"{home}.adjust_{last}", picture_of, f"{last}_factor", f"adjust_{last}")
factored(f"{V2}.adjust_saturation", "inpt", "saturation_factor", "adjust_saturation")


# TensorFlow has no gradient of it.
@draws(f"{T}.adjust_contrast", f"{V2}.adjust_contrast", "to_torch", gradients=False)
def contrast(draw):
    arguments = {"images": "x", "contrast_factor": draw(number(0.1, 2))}
    return Call(arguments, [picture(draw, "keras")])


WITHOUT_GRADIENT = {"of a picture": True}


@draws(
    f"{T}.adjust_hue",
    f"{V2}.adjust_hue",
    "to_torch",
    cases=[{"delta": "1 - 0.3"}, {"delta": "0.2 - 0.8"}],
)
def hue(draw):
    arguments = {"image": "x", "delta": draw(number(-0.5, 0.5))}
    return Call(arguments, [picture(draw, "keras")], options=WITHOUT_GRADIENT)


@draws(f"{T}.adjust_hue", f"{V2}.adjust_hue", "to_keras")
def hued(draw):
    arguments = {"inpt": "x", "hue_factor": draw(number(-0.5, 0.5))}
    return Call(arguments, [picture(draw, "torch")], options=WITHOUT_GRADIENT)


GAIN = number(0.3, 0.9)


@draws(f"{T}.adjust_gamma", f"{V2}.adjust_gamma", "to_torch")
def gamma(draw):
    arguments = sometimes(draw, {"image": "x"}, gamma=number(0.4, 2.5), gain=GAIN)
    return Call(arguments, [picture(draw, "keras")])


@draws(f"{T}.adjust_gamma", f"{V2}.adjust_gamma", "to_keras")
def gammas(draw):
    gain = number(0.3, 2.5)  # beyond 1 PyTorch cuts
    arguments = sometimes(draw, {"inpt": "x", "gamma": draw(number(0.4, 2.5))}, gain=gain)
    return Call(arguments, [picture(draw, "torch")])


# TensorFlow gives float32 whatever comes in.
@draws(f"{T}.per_image_standardization", f"{V2}.normalize", "to_torch", dtype=False)
def standardize(draw):
    scale = draw(st.sampled_from([1, 50, 1e-3]))
    return Call({"image": "x"}, [picture(draw, "keras") * scale])


def normalized(torch: str, argument: str):
    """Draws of one of PyTorch's two functions."""

    @draws(f"{T}.per_image_standardization", torch, "to_keras")
    def normalize(draw):
        arguments = {argument: "x", "mean": draw(several(0, 1)), "std": draw(several(0.1, 1))}
        if draw(st.booleans()):
            arguments["mean"] = arguments["mean"].replace("(", "[").replace(")", "]")
        return Call(arguments, [picture(draw, "torch")])


normalized(f"{V2}.normalize", "inpt")
normalized("torchvision.transforms.functional.normalize", "tensor")

BOX = ["offset_height", "offset_width", "target_height", "target_width"]


def inside(draw) -> list[str]:
    """A box inside of the picture: its top, left, height and width."""
    numbers = draw(st.tuples(*[st.integers(0, 3)] * 2, *[st.integers(1, 6)] * 2))
    return list(map(str, numbers))


@draws(f"{T}.crop_to_bounding_box", f"{V2}.crop", "to_torch")
def crop(draw):
    arguments = {"image": "x"} | dict(zip(BOX, inside(draw), strict=True))
    return Call(arguments, [picture(draw, "keras")])


def cropped(torch: str, argument: str):
    """Draws of one of PyTorch's two functions."""

    @draws(f"{T}.crop_to_bounding_box", torch, "to_keras")
    def one(draw):
        names = ("top", "left", "height", "width")
        arguments = {argument: "x"} | dict(zip(names, inside(draw), strict=True))
        return Call(arguments, [picture(draw, "torch")])


cropped(f"{V2}.crop", "inpt")
cropped("torchvision.transforms.functional.crop", "img")


def of_array(torch: str, argument: str):
    """Draws of a function that takes an array, its channels last, and gives them first."""

    # float32 alone: both give it whatever the default.
    @draws(f"{T}.convert_image_dtype", torch, "to_keras", precision="float32")
    def one(draw):
        image = whole(draw, "keras")[0]
        return Call(
            {argument: "x.numpy()"}, [image], options={"array": True, "of a picture": True}
        )


of_array("torchvision.transforms.functional.to_tensor", "pic")
of_array(f"{V2}.to_tensor", "inpt")

RANDOM = {"of a picture": True}


def random(keras: str, torch: str, argument: str = "image", **more):
    """Draws of a function that draws numbers itself: many outcomes are compared."""

    @draws(f"{T}.{keras}", torch, "to_torch", precision="float32")
    def one(draw):
        arguments = {argument: "x"} | {name: draw(each) for name, each in more.items()}
        image = picture(draw, "keras", batch=1)
        return Call(sometimes(draw, arguments, seed=st.just("4")), [image], options=RANDOM)


random("random_flip_left_right", "torchvision.transforms.v2.RandomHorizontalFlip")
random("random_flip_up_down", "torchvision.transforms.v2.RandomVerticalFlip")
random("random_brightness", "torch.Tensor.uniform_", max_delta=number(0.1, 0.5))
random("random_hue", "torchvision.transforms.v2.ColorJitter", max_delta=number(0.1, 0.4))
random("random_contrast", "torch.lerp", lower=number(0.2, 0.8), upper=number(0.9, 1.8))


@draws(
    f"{T}.random_crop",
    "torchvision.transforms.v2.RandomCrop",
    "to_torch",
    cases=[{"size": "9"}],
    precision="float32",
)
def random_crop(draw):
    height, width = draw(st.integers(4, 8)), draw(st.integers(4, 8))
    arguments = {"value": "x", "size": f"(1, {height}, {width}, 3)"}
    return Call(arguments, [picture(draw, "keras", batch=1)], options=RANDOM)
