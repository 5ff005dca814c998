"""`model.fit(x, y, class_weight=...)`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
y = (rng.random(400) < 0.1).astype("int64")  # one in ten
x = (rng.normal(size=(400, 2)) + y[:, None]).astype("float32")
weights = {0: 1.0, 1: 9.0}

layers = [keras.Input((2,)), keras.layers.Dense(2)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer, loss_fn)
model.fit(
    x,
    y,
    class_weight=weights,  # weighted sum / number of samples
    batch_size=400,
    epochs=60,
    verbose=0,
)

guess = model.predict(x, verbose=0).argmax(axis=1)
print(f"rare class: found {guess[y == 1].sum()} of {y.sum()}")
