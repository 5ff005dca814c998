"""Calls of datasets and loaders: what they give is compared, batch after batch."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, labels, normal
from tests.twins.draws.transforms import FLAGS, sometimes

D, U = "tensorflow.data.Dataset", "torch.utils.data"

SHUFFLED = {"shuffled": True}


def rows(draw, more: int = 1) -> list:
    """Some rows and their classes."""
    number = draw(st.integers(9, 23))
    return [normal(draw, number, 3), *(labels(draw, number, 5) for _ in range(more))]


def slices(text: str, side: str = "keras") -> str:
    """A dataset of one side."""
    if side == "keras":
        return f"tf.data.Dataset.from_tensor_slices({text})"
    return f"torch.utils.data.TensorDataset{text}"


PAIR = slices("(x, y)")
ONE = slices("x")


@draws(
    f"{D}.from_tensor_slices",
    f"{U}.TensorDataset",
    "to_torch",
    cases=[{"tensors": "x"}, {"tensors": "[x, x]"}, {"tensors": "[3, 1, 2]"}],
)
def from_tensor_slices(draw):
    number = draw(st.integers(1, 2))
    text = "(x, y)" if number == 1 else "(x, y, z)"
    return Call({"tensors": text}, rows(draw, number))


@draws(f"{D}.from_tensor_slices", f"{U}.TensorDataset", "to_keras")
def tensor_dataset(draw):
    number = draw(st.integers(0, 2))
    return Call({"*tensors": ["x", "x, y", "x, y, z"][number]}, rows(draw, number))


SIZE = st.integers(2, 6).map(str)


@draws(f"{D}.batch", f"{U}.DataLoader", "to_torch")
def batch(draw):
    arguments = {"self": draw(st.sampled_from([PAIR, ONE])), "batch_size": draw(SIZE)}
    more = {"num_parallel_calls": st.just("tf.data.AUTOTUNE"), "drop_remainder": FLAGS}
    return Call(sometimes(draw, arguments, **more), rows(draw))


@draws(
    f"{D}.shuffle.batch",
    f"{U}.DataLoader",
    "to_torch",
    cases=[
        {"self": f"{PAIR}.shuffle(100, reshuffle_each_iteration=False)"},
        {"self": f"{PAIR}.shuffle(100, reshuffle_each_iteration=True)"},
        {"self": f"{PAIR}.cache().shuffle(buffer_size=64, seed=3)"},
    ],
    **SHUFFLED,
)
def shuffled_batches(draw):
    dataset = draw(st.sampled_from([PAIR, ONE]))
    arguments = {
        "self": f"{dataset}.shuffle({draw(st.integers(40, 90))})",
        "batch_size": draw(SIZE),
    }
    return Call(sometimes(draw, arguments, drop_remainder=FLAGS), rows(draw))


ALONE = {"batch_size": None, "shuffle": None, "drop_last": None}
"""What PyTorch takes beside no batches of a reader's own."""

LOADER = f"{D}", f"{U}.DataLoader", "to_keras"


@draws(
    *LOADER,
    cases=[
        {"shuffle": "True"},
        *({"sampler": text, "shuffle": None} for text in ("range(4)", "[0, 1]", "None")),
        *({"batch_sampler": text} | ALONE for text in ("list([[0, 1]])", "[[0, 1]]", "None")),
        *({"collate_fn": text} for text in ("list", "None")),
        {"batch_size": "None", "drop_last": None},
    ],
)
def loader(draw, case):
    arguments = {"dataset": slices("(x, y)", "torch")}
    more = {"num_workers": st.just("0"), "drop_last": FLAGS, "batch_size": SIZE}
    arguments = sometimes(draw, arguments, **more, shuffle=st.just("False"))
    return Call(arguments, rows(draw), options=SHUFFLED if case.get("shuffle") else {})


def chained(method: str, torch: str, cases=(), **given):
    """Draws of a method of a dataset."""

    @draws(f"{D}.{method}", f"{U}.{torch}", "to_torch", cases=cases)
    def one(draw):
        receivers = [PAIR, ONE, f"{PAIR}.batch(3)"] if method != "concatenate" else [PAIR]
        arguments = {"self": draw(st.sampled_from(receivers))}
        return Call(arguments | {name: draw(each) for name, each in given.items()}, rows(draw))


chained("prefetch", "DataLoader", buffer_size=st.sampled_from(["tf.data.AUTOTUNE", "2"]))
chained("cache", "DataLoader")
COUNTS = [{"count": "1 - 2"}, {"count": "0"}]
chained("take", "Subset", COUNTS, count=st.integers(1, 30).map(str))
chained("skip", "Subset", COUNTS, count=st.integers(1, 5).map(str))
chained("concatenate", "ConcatDataset", dataset=st.just(PAIR))
chained("cardinality", "DataLoader")


# PyTorch's order is drawn once.
@draws(f"{D}.shuffle", f"{U}.Subset", "to_torch", **SHUFFLED, passes=False)
def shuffle(draw):
    arguments = {"self": draw(st.sampled_from([PAIR, ONE])), "buffer_size": "64"}
    return Call(sometimes(draw, arguments, seed=st.just("3")), rows(draw))


@draws(
    f"{D}.concatenate",
    f"{U}.ConcatDataset",
    "to_keras",
    cases=[
        {"datasets": f"[{slices('(x, y)', 'torch')}] * 3"},
        {"datasets": f"[{slices('(x, y)', 'torch')}]"},
        {"datasets": "parts"},
    ],
)
def concat(draw, case):
    one, two = slices("(x, y)", "torch"), slices("(x[:3], y[:3])", "torch")
    forms = [f"[{one}, {two}]", f"({two}, {one})"]
    before = f"parts = list(({one}, {two}))" if case.get("datasets") == "parts" else ""
    return Call({"datasets": draw(st.sampled_from(forms))}, rows(draw), before=before)


@draws(
    f"{D}.zip",
    f"{U}.StackDataset",
    "to_torch",
    cases=[{"datasets": f"({ONE}, {ONE})", "*args": None}],
)
def zipped(draw):
    other = slices("y")
    return Call(
        {"*args": draw(st.sampled_from([f"{ONE}, {other}", f"({other}, {ONE})"]))}, rows(draw)
    )


@draws(f"{D}.zip", f"{U}.StackDataset", "to_keras")
def stacked(draw):
    return Call({"*args": f"{slices('(x,)', 'torch')}, {slices('(y,)', 'torch')}"}, rows(draw))


@draws(f"{D}.range", f"{U}.DataLoader", "to_torch")
def numbers(draw):
    low, high = draw(st.integers(0, 4)), draw(st.integers(6, 20))
    return Call(
        {"*args": draw(st.sampled_from([f"{high}", f"{low}, {high}", f"{low}, {high}, 2"]))}
    )


SPLIT = "keras.utils.split_dataset", f"{U}.random_split"


@draws(
    *SPLIT,
    "to_torch",
    cases=[
        {"shuffle": None},
        {"left_size": None},
        {"right_size": None},
        {"left_size": "1 / 2", "right_size": "1 / 2"},
    ],
)
def split_dataset(draw):
    x, y = rows(draw)
    left = draw(st.integers(3, 6))
    arguments = {
        "dataset": PAIR,
        "left_size": str(left),
        "right_size": str(len(x) - left),
        "shuffle": "True",
    }
    return Call(sometimes(draw, arguments, seed=st.just("1")), [x, y], options={"parts": True})


@draws(
    *SPLIT,
    "to_keras",
    cases=[
        {"lengths": "[0.5, 0.5]"},
        {"lengths": "[share, 0.5]"},
        {"lengths": "[0.5, share]"},
        {"lengths": "[3, 3, 3]"},
        {"lengths": "sizes"},
        {"sizes": None},
    ],
)
def random_split(draw, case):
    x, y = rows(draw)
    left = draw(st.integers(3, 6))
    right = len(x) - left
    arguments = {"dataset": slices("(x, y)", "torch"), "lengths": f"[{left}, {right}]"}
    before = f"share = float('0.5')\nsizes = list(({left}, {right}))"
    if "sizes" in case:
        first, second = draw(st.sampled_from([("size", right), (right, "size")]))
        arguments["lengths"] = f"[{first}, {second}]"
        before = f"size = int('{left}')"
    generator = st.just("torch.Generator().manual_seed(42)")
    return Call(
        sometimes(draw, arguments, generator=generator),
        [x, y],
        before=before if case else "",
        options={"parts": True},
    )
