"""What is drawn for a twin: calls of its source, as text, and what they are called on.

How to write draws. A file a family, ``tests/twins/draws/<family>.py``; a function a twin and
direction, which takes Hypothesis' ``draw`` and gives a `Call`::

    from hypothesis import strategies as st
    from tests.twins.draw import Call, draws, images

    @draws("keras.layers.Conv2D", "torch.nn.Conv2d", "to_torch", cases=[{"groups": "2"}])
    def conv2d(draw):
        groups = draw(st.sampled_from([1, 1, 2]))
        arguments = {"filters": str(groups * draw(st.integers(1, 4))), "kernel_size": "3"}
        if draw(st.booleans()):
            arguments["groups"] = str(groups)   # only what a reader would give
        return Call(arguments, [images(draw, channels=2 * groups)])

* Arguments are Python text by the SOURCE's names: ``"'same'"``, ``"(2, 3)"``, ``"x"``. A key
  with a star, ``{"*shape": "2, -1"}``, is spelled as it stands. A method's object is ``self``.
* Each call is spelled in turn by keyword, by position, without its defaults, with ``2 * 8`` for
  16, with a variable above, and with one whose value no text shows.
* Inputs are arrays as the SOURCE takes them (channels first for PyTorch), of unequal sizes. A
  list is named ``x``, ``y``, ``z``, ``u``; a dict has names of its own, for a function's
  arguments to say.
* ``cases``: each is laid over six further draws, ``None`` removes an argument. A function
  with a second argument is given the case (``{}`` for none), where more depends on it.
* ``before``: lines above the call, part of the program. ``called``: how an object is used where
  that is not ``f(x)``: ``"f(x, y)"``.
* Every second Keras layer stands in a ``Sequential`` after an ``Input``; each one where the
  twin asks for ``rank``. Without, ``n_in`` is a variable that holds the width.
* Losses: ``inputs=[predictions]``, ``targets=``. Optimizers of PyTorch: ``"params":
  "model.parameters()"``. Initializers of PyTorch: ``"tensor": "w"``, whose shapes are given.
* Options of ``draws``, or of one call (``Call(options={"rate": False})``): ``dtype=False``
  where the type of what comes out is not claimed; ``gradients=False``; ``random=True`` for
  functions that draw, their distributions are compared; ``content=False`` where only the shape
  and the type are; ``variables=True`` where TensorFlow's inputs are variables;
  ``still="filters"`` for an input whose axes do not move with those of the images;
  ``rate=False`` for an optimizer whose rate may not change midway, ``training=False`` for a
  layer that does something else in training, ``further=False`` where all but its first output
  does (the twin says so in a ``look``); ``shuffled=True`` for data in an order that is drawn.
  ``precision="float32"`` is for `draws` alone, where a kernel has no float64. Say the reason in
  a comment beside it.

How weights are named. By the last part of their name: ``kernel``, ``weight``. Where several
have the same one, with what tells them apart: ``query_kernel``, ``forward_lstm_kernel``. In
PyTorch by the dotted name, as a key as it is (``"out_proj.weight"``), in an expression with
``_`` for dots (``out_proj_weight``). Where several steps have weights, their number stands
before a key (``"0.weight"``, ``"1.weight"``; ``"0.kernel"``).

Run one twin, or a family, and write what was proven::

    .venv/bin/python -m pytest -s tests/twins --twin keras.layers.Conv2D
    .venv/bin/python -m pytest tests/twins --twin convolution --record
    make mutants TWINS=convolution
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.twins import provider

FURTHER = 6
"""So many draws are made for each case: one for each way to spell a call."""

NAMES = "xyzu"
"""What the inputs of a list are called."""


@dataclass(frozen=True)
class Call:
    """A call of the source: its arguments as text, and what it is called on."""

    arguments: dict[str, str] = field(default_factory=dict)
    inputs: list[np.ndarray] | dict[str, np.ndarray] = field(default_factory=list)
    before: str = ""
    targets: np.ndarray | None = None
    called: str = ""
    options: dict[str, bool] = field(default_factory=dict)

    @property
    def named(self) -> dict[str, np.ndarray]:
        """The inputs by their names."""
        if isinstance(self.inputs, dict):
            return self.inputs
        return dict(zip(NAMES, self.inputs, strict=False))


@dataclass(frozen=True)
class Draws:
    """How the calls of a twin's direction are drawn, and how they are compared."""

    function: Callable
    cases: tuple[dict[str, str | None], ...] = ()
    precision: str = "float64"
    options: dict[str, bool] = field(default_factory=dict)

    def calls(self, number: int) -> list[Call]:
        """So many calls, and a few for each case; the same ones each time."""
        found = drawn(self._strategy({}), number)
        for case in self.cases:
            found += [laid(call, case) for call in drawn(self._strategy(case), FURTHER)]
        return found

    def _strategy(self, case: dict) -> st.SearchStrategy[Call]:
        takes_case = len(inspect.signature(self.function).parameters) > 1

        @st.composite
        def one(draw):
            return self.function(draw, case) if takes_case else self.function(draw)

        # Without a number of its own a draw that leaves no choice would be made once only.
        return st.tuples(st.integers(0, 2**20), one()).map(lambda pair: pair[1])


REGISTRY: dict[tuple[str, str, str], Draws] = {}
"""All draws by both names and the direction."""


def draws(keras: str, torch: str, *directions: str, cases=(), precision="float64", **options):
    """Register a function as the draws of a twin's direction."""

    def register(function):
        for direction in directions:
            key = keras, torch, direction
            if key in REGISTRY:
                raise ValueError(f"{keras} and {torch}, {direction}, are drawn twice")
            REGISTRY[key] = Draws(function, tuple(cases), precision, options)
        return function

    return register


def drawn(strategy: st.SearchStrategy[Call], number: int) -> list[Call]:
    """So many values of a strategy, the same ones each time."""
    found = []

    @settings(
        max_examples=number,
        backend=provider.NAME,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value):
        found.append(value)

    collect()
    return found


def laid(call: Call, case: dict[str, str | None]) -> Call:
    """A call with some arguments given, changed or removed."""
    arguments = {**call.arguments, **case}
    given_ones = {name: text for name, text in arguments.items() if text is not None}
    return replace(call, arguments=given_ones)


def generator(draw) -> np.random.Generator:
    """Random numbers that belong to this draw."""
    return np.random.default_rng(draw(st.integers(0, 2**31 - 1)))


def normal(draw, *shape: int) -> np.ndarray:
    """Floats around 0."""
    return generator(draw).normal(size=shape)


def tensors(draw, rank: int) -> np.ndarray:
    """Floats with so many axes, no two of the same size."""
    return normal(draw, *draw(st.permutations((3, 4, 5, 2, 6)))[:rank])


def images(draw, channels: int, first: bool = False) -> np.ndarray:
    """A batch of images, their channels last or first; few sizes, each compiles anew."""
    batch, height, width = draw(st.sampled_from([(2, 9, 12), (3, 13, 10)]))
    middle = (channels, height, width) if first else (height, width, channels)
    return normal(draw, batch, *middle)


def sequences(draw, features: int, first: bool = False) -> np.ndarray:
    """A batch of sequences, their features last or first."""
    batch, length = draw(st.sampled_from([(2, 11), (3, 14)]))
    return normal(draw, batch, *((features, length) if first else (length, features)))


def volumes(draw, channels: int, first: bool = False) -> np.ndarray:
    """A batch of volumes, their channels last or first."""
    sizes = draw(st.sampled_from([(6, 8, 7), (9, 6, 7)]))
    return normal(draw, 2, *((channels, *sizes) if first else (*sizes, channels)))


def vectors(draw, features: int) -> np.ndarray:
    """A batch of vectors."""
    return normal(draw, draw(st.sampled_from([4, 7])), features)


def ints(draw, *shape: int, low: int = 0, high: int = 10) -> np.ndarray:
    """Whole numbers from `low` on, below `high`."""
    return generator(draw).integers(low, high, size=shape)


def labels(draw, number: int, classes: int) -> np.ndarray:
    """A class for each of so many examples."""
    return ints(draw, number, high=classes)


def one_hot(draw, number: int, classes: int) -> np.ndarray:
    """A class for each of so many examples, as a row of zeros and a one."""
    return np.eye(classes)[labels(draw, number, classes)]


def probabilities(draw, number: int, classes: int) -> np.ndarray:
    """Rows that are positive and have the sum 1; none near 0."""
    found = generator(draw).uniform(0.2, 1, size=(number, classes))
    return found / found.sum(axis=-1, keepdims=True)
