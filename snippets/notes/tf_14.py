"""tf.nn has the activations, and a model saved with one reloads"""
import keras
import numpy as np
import tensorflow as tf

x = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
for name in ("relu", "sigmoid", "softmax"):
    y = getattr(tf.nn, name)(x)
    for portable in (keras.activations, keras.ops):
        same = getattr(portable, name)(x)
        np.testing.assert_allclose(y, same, atol=1e-6)

dense = keras.layers.Dense(5, activation=tf.nn.relu)
model = keras.Sequential([keras.Input((3,)), dense])
model.save("model.keras")
again = keras.models.load_model("model.keras")
assert again.layers[0].get_config()["activation"] == "relu"
np.testing.assert_array_equal(again(x), model(x))
