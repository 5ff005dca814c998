"""Calls that set seeds."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws

SEED = st.integers(0, 2**31 - 1).map(str)

KERAS, TF, TORCH = (
    "keras.utils.set_random_seed",
    "tensorflow.random.set_seed",
    "torch.manual_seed",
)


def seeds(keras: str, torch: str, direction: str, **options):
    """Draws of one direction."""

    @draws(keras, torch, direction, **options)
    def one(draw):
        return Call({"seed": draw(SEED)})


seeds(KERAS, TORCH, "to_torch")
seeds(KERAS, TORCH, "to_keras")
# Keras's layers have a generator of their own, which this one does not seed.
seeds(TF, TORCH, "to_torch", layers=False)
