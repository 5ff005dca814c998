"""`compile(loss={...}, loss_weights={...})`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(64, 4)).astype("float32")
size = 2 * x[:, :1]  # a number to predict,
kind = (x[:, 1:2] > 0).astype("float32")  # and a class

inputs = keras.Input((4,))
model = keras.Model(inputs, {
    "size": keras.layers.Dense(1)(inputs),
    "kind": keras.layers.Dense(1)(inputs),
})
model.set_weights([0 * w for w in model.get_weights()])
model.compile(
    keras.optimizers.SGD(learning_rate=0.1),
    loss={"size": keras.losses.MeanSquaredError(),
          "kind": keras.losses.BinaryCrossentropy(
              from_logits=True)},
    loss_weights={"size": 1.0, "kind": 0.3})

history = model.fit(x, {"size": size, "kind": kind}, epochs=5,
                    batch_size=64, verbose=0).history
for name in "size_loss", "kind_loss", "loss":
    print(name, np.round(history[name], 2))
