"""`keras.random.categorical`, `sample_weight=reward`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
model = keras.Sequential([keras.layers.Dense(3)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)  # minus log_prob of the action
model.compile(keras.optimizers.Adam(0.1), loss_fn)


def play(action, best):
    return (action == best).astype("float32")  # the reward


for _ in range(60):
    best = rng.integers(3, size=64)  # a game of one move
    state = np.eye(3, dtype="float32")[best]
    logits = model(state)
    action = keras.random.categorical(logits, 1).numpy()[:, 0]
    reward = play(action, best)
    model.train_on_batch(
        state, action, sample_weight=reward - reward.mean())
print("reward above 0.8:", reward.mean() > 0.8)
