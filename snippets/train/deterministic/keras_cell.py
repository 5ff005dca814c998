"""`enable_op_determinism`, `set_random_seed`"""
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

tf.config.experimental.enable_op_determinism()
try:
    tf.random.normal((2,))  # refused until a seed is set
except RuntimeError as error:
    print(str(error)[:60])

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def train(seed):
    keras.utils.set_random_seed(seed)
    dense = keras.layers.Dense(10, activation="softmax")
    model = keras.Sequential([dense])
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss)
    model.fit(x, y, epochs=2, verbose=0)
    return dense.kernel.numpy()


first, again = train(seed=0), train(seed=0)
print("two runs, the same bits:", np.array_equal(first, again))
