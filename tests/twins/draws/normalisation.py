"""Calls of the layers that normalise.

Cases stand twice where they hold a number: one spelling in six hides its value.
"""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, tensors, vectors, volumes

L = "keras.layers."
N = "torch.nn."
INPUTS = (vectors, sequences, images, volumes)


def number(draw, *texts):
    """One of some texts."""
    return draw(st.sampled_from(texts))


def settings(draw, **optional):
    """Arguments, each left out at times."""
    found = {name: number(draw, None, *texts) for name, texts in optional.items()}
    return {name: text for name, text in found.items() if text is not None}


def channels_last(draw, channels, places=INPUTS):
    """What a batch looks like in Keras."""
    return draw(st.sampled_from(places))(draw, channels)


EPSILONS = "1e-2", "0.05", "1e-3"
NONE_GIVEN = [
    {"center": "True", "scale": "False"},
    {"center": "False", "scale": "True"},
    {"center": "False", "scale": "False"},
    {"beta_regularizer": "'l2'"},
    {"gamma_regularizer": "'l1'"},
    {"beta_constraint": "'non_neg'"},
    {"gamma_constraint": "'max_norm'"},
    {"beta_initializer": "'ones'"},
    {"gamma_initializer": "'zeros'"},
]


@draws(
    L + "BatchNormalization",
    N + "BatchNorm2d",
    "to_torch",
    cases=[
        *NONE_GIVEN,
        {"axis": "-1"},
        *[{"axis": "0"}] * 2,
        {"synchronized": "True"},
        {"renorm": "True"},
        {"moving_mean_initializer": "'ones'"},
        {"moving_variance_initializer": "'zeros'"},
        *({place: None} for place in ("vectors", "sequences", "images", "volumes", "alone")),
    ],
)
def batch_normalization(draw, case):
    alone = "alone" in case
    makes = [make for make in INPUTS if make.__name__ in case]
    inputs = (
        images(draw, 3) if alone else channels_last(draw, number(draw, 3, 4), makes or INPUTS)
    )
    arguments = settings(draw, momentum=("0.9", "0.75", "0.6"), epsilon=EPSILONS)
    if not alone and draw(st.booleans()):
        arguments["axis"] = number(draw, "-1", str(inputs.ndim - 1))
    # With a use of its own it stands in no row: nothing tells how many axes the input has.
    return Call(arguments, [inputs], called="f(x)" if alone else "")


def batch_norm(kind, makes):
    """Draw PyTorch's layer for vectors and sequences, images or volumes."""

    @draws(
        L + "BatchNormalization",
        N + kind,
        "to_keras",
        cases=[
            {"affine": "False"},
            {"affine": "True"},
            {"bias": "False"},
            {"affine": "False", "bias": "False"},
            {"momentum": "None"},
            {"track_running_stats": "False"},
        ],
    )
    def call(draw):
        channels = number(draw, 3, 4)
        make = draw(st.sampled_from(makes))
        inputs = make(draw, channels) if make is vectors else make(draw, channels, first=True)
        arguments = settings(draw, momentum=("0.01", "0.25", "0.4"), eps=EPSILONS)
        return Call({"num_features": str(channels), **arguments}, [inputs])


batch_norm("BatchNorm1d", (vectors, sequences))
batch_norm("BatchNorm2d", (images,))
batch_norm("BatchNorm3d", (volumes,))


@draws(
    L + "LayerNormalization",
    N + "LayerNorm",
    "to_torch",
    cases=[*NONE_GIVEN, {"axis": "1"}, {"axis": "[1, 2]"}, {"axis": "[-1]"}, {"axis": "-1"}],
)
def layer_normalization(draw):
    return Call(settings(draw, epsilon=EPSILONS), [tensors(draw, 3)])


@draws(
    L + "LayerNormalization",
    N + "LayerNorm",
    "to_keras",
    cases=[
        *({axes: None} for axes in ("one", "two", "three", "four", "unknown")),
        {"elementwise_affine": "False"},
        {"bias": "False"},
        {"elementwise_affine": "False", "bias": "False"},
    ],
)
def layer_norm(draw, case):
    axes = [
        number for number, name in enumerate(("one", "two", "three", "four"), 1) if name in case
    ]
    inputs = tensors(draw, 5 if "four" in case else 4)
    sizes = inputs.shape[-axes[0] if axes else -1 :]
    shape = str(list(sizes)) if axes and draw(st.booleans()) else str(tuple(sizes))
    before = ""
    if not axes:
        shape = str(sizes[-1])
    if "unknown" in case:
        before, shape = f"width = int('{sizes[-1]}')", "width"
    arguments = {"normalized_shape": shape, **settings(draw, eps=EPSILONS)}
    return Call(arguments, [inputs], before=before)


@draws(
    L + "GroupNormalization",
    N + "GroupNorm",
    "to_torch",
    cases=[*NONE_GIVEN, *[{"groups": "-1"}] * 2, {"axis": "1"}, {"axis": "-1"}],
)
def group_normalization(draw):
    groups = number(draw, 1, 2, 3)
    inputs = channels_last(draw, 2 * groups, (sequences, images, volumes))
    arguments = {"groups": str(groups), **settings(draw, epsilon=EPSILONS)}
    if draw(st.booleans()):
        arguments["axis"] = str(inputs.ndim - 1)
    return Call(arguments, [inputs])


@draws(
    L + "GroupNormalization",
    N + "GroupNorm",
    "to_keras",
    cases=[{"affine": "False"}, {"bias": "False"}, {"affine": "False", "bias": "False"}],
)
def group_norm(draw):
    groups = number(draw, 1, 2, 3)
    make = draw(st.sampled_from((sequences, images, volumes)))
    arguments = {"num_groups": str(groups), "num_channels": str(2 * groups)}
    return Call(arguments | settings(draw, eps=EPSILONS), [make(draw, 2 * groups, first=True)])


def instance_norm(kind, make):
    """Draw PyTorch's layer for sequences, images or volumes."""

    @draws(
        L + "GroupNormalization",
        N + kind,
        "to_keras",
        cases=[
            {"affine": "True"},
            {"affine": "True", "bias": "False"},
            {"bias": "False"},
            {"track_running_stats": "True"},
        ],
    )
    def call(draw):
        channels = number(draw, 2, 3)
        arguments = settings(draw, momentum=("0.2",), eps=EPSILONS, affine=("False",))
        return Call(
            {"num_features": str(channels), **arguments}, [make(draw, channels, first=True)]
        )


instance_norm("InstanceNorm1d", sequences)
instance_norm("InstanceNorm2d", images)
instance_norm("InstanceNorm3d", volumes)


@draws(
    L + "RMSNormalization",
    N + "RMSNorm",
    "to_torch",
    cases=[{"axis": "1"}, {"axis": "-1"}, {"axis": "[-1]"}],
)
def rms_normalization(draw):
    return Call(
        settings(draw, epsilon=EPSILONS), [tensors(draw, draw(st.sampled_from([2, 3])))]
    )


@draws(
    L + "RMSNormalization",
    N + "RMSNorm",
    "to_keras",
    cases=[
        {"eps": None},
        {"eps": "None"},
        {"eps": "1e-4"},
        {"elementwise_affine": "False"},
        {"two": None},
        {"one": None},
        {"unknown": None},
    ],
    # Without eps PyTorch takes the smallest step of the type: in float64 another one.
    precision="float32",
)
def rms_norm(draw, case):
    # Without eps small numbers, so that it is seen.
    inputs = tensors(draw, 3) * (1e-3 if case.get("eps", "") is None else 1)
    *_, height, width = inputs.shape
    before = f"width = int('{width}')" if "unknown" in case else ""
    shapes = {"two": f"({height}, {width})", "one": f"[{width}]", "unknown": "width"}
    shape = next((text for name, text in shapes.items() if name in case), str(width))
    arguments = {"normalized_shape": shape, **settings(draw, eps=EPSILONS)}
    return Call(arguments, [inputs], before=before)


@draws(
    "keras.ops.normalize",
    "torch.nn.functional.normalize",
    "to_torch",
    cases=[{"epsilon": None}, {"epsilon": "1e-3"}],
)
def normalize_of_keras(draw, case):
    arguments = settings(draw, axis=("1", "-1", "0"), order=("1", "2", "3"), epsilon=("1e-4",))
    # Shorter than epsilon, so that it is seen; the gradients there are each side's own.
    is_short = "epsilon" in case and case["epsilon"] is None
    x = tensors(draw, 3) * (1e-9 if is_short else 1)
    return Call({"x": "x", **arguments}, [x], options={"gradients": not is_short})


@draws(
    "keras.ops.normalize",
    "torch.nn.functional.normalize",
    "to_keras",
    cases=[{"p": "0.5"}, {"p": "2.0"}, {"p": "1"}],
)
def normalize_of_torch(draw):
    arguments = settings(draw, dim=("1", "-1", "0"), p=("1", "2", "3.0"), eps=("1e-4", "1e-3"))
    return Call({"input": "x", **arguments}, [tensors(draw, 3)])
