"""Calls of functions that draw numbers: the law is compared, and the type."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, normal
from tests.twins.tensors import maybe

RANDOM = {"precision": "float32", "random": True}
LARGE = ["[300, 400]", "(40000,)", "(50, 60, 40)"]
STARRED = ["300, 400", "(300, 400)", "[50, 60, 40]"]

UNIFORM, NORMAL = "tensorflow.random.uniform", "tensorflow.random.normal"
WHOLE = [{"minval": "-3", "maxval": "9", "dtype": each} for each in ("tf.int32", "tf.int64")]
WHOLE += [
    {"minval": "-1", "maxval": None, "dtype": None},
    {"minval": "2", "maxval": "5", "dtype": None},
]
WHOLE += [{"minval": None, "maxval": None, "dtype": "tf.float64"}]
WHOLE += [
    {"minval": "-2", "maxval": None, "dtype": "tf.float64"},
    {"minval": None, "maxval": None},
]


@draws(UNIFORM, "torch.rand", "to_torch", cases=WHOLE, **RANDOM)
def uniform(draw):
    arguments = {"shape": draw(st.sampled_from(LARGE))}
    return Call(maybe(draw, arguments, minval=["0", "-2.0"], maxval=["1", "3.0"], seed=["5"]))


MEANS = [{"mean": "1.5", "stddev": "2.0", "dtype": "tf.float64"}, {"mean": "1", "stddev": "2"}]


@draws(
    NORMAL,
    "torch.randn",
    "to_torch",
    cases=[*MEANS, {"mean": None, "stddev": None, "dtype": "tf.float64"}],
    **RANDOM,
)
def gaussian(draw):
    arguments = {"shape": draw(st.sampled_from(LARGE))}
    return Call(maybe(draw, arguments, mean=["0.0", "-2.0"], stddev=["1.0", "3.0"], seed=["5"]))


REQUIRES = (
    {"requires_grad": "True", "dtype": "torch.float64"},
    {"requires_grad": "True", "dtype": None},
)
for keras, torch in ((UNIFORM, "torch.rand"), (NORMAL, "torch.randn")):

    @draws(keras, torch, "to_keras", cases=REQUIRES, **RANDOM)
    def of_size(draw):
        arguments = {"*size": draw(st.sampled_from(STARRED))}
        return Call(maybe(draw, arguments, dtype=["torch.float32", "torch.float64"]))

    @draws(keras, f"{torch}_like", "to_keras", cases=[{"requires_grad": "True"}], **RANDOM)
    def of_like(draw):
        x = normal(draw, 300, 200)
        return Call(maybe(draw, {"input": "x"}, dtype=["torch.float32", "torch.float64"]), [x])


@draws(
    NORMAL,
    "torch.normal",
    "to_keras",
    cases=[{"size": None, "mean": "x", "std": "x"}, {"dtype": "torch.float64"}],
    **RANDOM,
)
def torch_normal(draw):
    means = draw(st.sampled_from([("0.0", "1.0"), ("1.5", "2.0"), ("-1.0", "0.5")]))
    return Call({"mean": means[0], "std": means[1], "size": draw(st.sampled_from(LARGE))})


NONE = {"low": None, "high": None, "size": None}
WIDE = [{"requires_grad": "True"}, NONE | {"*low": "8, (40000,)", "dtype": "torch.int32"}]
WIDE += [NONE | {"*low": "-3, 8, (40000,)", "dtype": each} for each in ("torch.int32", None)]
WIDE += [NONE | {"*low": "8, [40000]", "dtype": None}]


@draws(UNIFORM, "torch.randint", "to_keras", cases=WIDE, **RANDOM)
def randint(draw):
    size = draw(st.sampled_from(LARGE))
    # Never ten of them: a tenth of all would be the first one, or not.
    one, two = draw(st.sampled_from(["-3", "0", "1"])), draw(st.sampled_from(["5", "8"]))
    form = draw(st.sampled_from([f"{two}, {size}", f"{one}, {two}, {size}"]))
    arguments = (
        {"low": one, "high": two, "size": size} if draw(st.booleans()) else {"*low": form}
    )
    return Call(maybe(draw, arguments, dtype=["torch.int32", "torch.int64"]))


@draws(
    "tensorflow.random.truncated_normal",
    "torch.nn.init.trunc_normal_",
    "to_torch",
    cases=[{"dtype": "tf.float64"}],
    **RANDOM,
)
def truncated(draw):
    arguments = {"shape": draw(st.sampled_from(LARGE))}
    return Call(maybe(draw, arguments, mean=["0.0", "-2.0"], stddev=["1.0", "3.0"], seed=["5"]))


SHUFFLE = "tensorflow.random.shuffle", "torch.randperm"


@draws(*SHUFFLE, "to_torch", cases=[{"value": "[1.0, 2.0]"}], **RANDOM)
def shuffle(draw):
    return Call(maybe(draw, {"value": "x"}, seed=["5"]), [normal(draw, 20000)])


@draws(
    *SHUFFLE, "to_keras", cases=[{"dtype": "torch.int32"}, {"requires_grad": "True"}], **RANDOM
)
def randperm(draw):
    return Call({"n": str(draw(st.integers(20000, 40000)))})


CATEGORICAL = "tensorflow.random.categorical", "torch.multinomial"


@draws(*CATEGORICAL, "to_torch", cases=[{"dtype": "tf.int32"}], **RANDOM)
def categorical(draw):
    return Call(
        {"logits": "x", "num_samples": str(draw(st.integers(40000, 50000)))},
        [normal(draw, 2, 5)],
    )


@draws(
    *CATEGORICAL, "to_keras", cases=[{"replacement": "False"}, {"replacement": None}], **RANDOM
)
def multinomial(draw):
    # Which class stands at a tenth of all draws is no matter of chance with these.
    middle = draw(st.permutations([0.25, 0.3, 0.35]))
    x = np.array([[0.05, *middle, 0.05], [0.05, *reversed(middle), 0.05]])
    return Call({"input": "x", "num_samples": "40000", "replacement": "True"}, [x])
