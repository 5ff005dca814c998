"""validation_split wants arrays, and is the share for validation"""
import keras
import numpy as np
import tensorflow as tf

x = np.arange(100, dtype="float32")[:, None] / 100
y = (x >= 0.5).astype("float32")  # sorted labels
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((1,)), dense])
model.compile("sgd", "mse")
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(10)
for data in ((dataset,), (x.tolist(), y.tolist())):
    try:
        model.fit(*data, validation_split=0.2, verbose=0)
    except ValueError as error:
        assert "NumPy arrays" in str(error)
    else:
        raise AssertionError("it worked without arrays")

for share, steps in ((0.2, 80), (0.8, 19)):  # 0.8 leaves 19, not 20
    tensors = tf.constant(x), tf.constant(y)
    fit = model.fit(
        *tensors, 1, validation_split=share, verbose=0
    )
    assert fit.params["steps"] == steps
    last = model.evaluate(x[steps:], y[steps:], verbose=0)
    (loss,) = fit.history["val_loss"]
    np.testing.assert_allclose(loss, last, rtol=1e-4)
