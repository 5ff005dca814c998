"""`keras.ops.take(kept, t)`, `keras.ops.cumprod(1 - beta)`"""
import keras
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[..., None].astype("float32") / 8 - 1
beta = ops.linspace(1e-4, 0.2, 100)
kept = ops.cumprod(1 - beta)  # of the picture, after t steps


def add_noise(x, t, noise):
    share = ops.reshape(ops.take(kept, t), (-1, 1, 1, 1))
    return ops.sqrt(share) * x + ops.sqrt(1 - share) * noise


inputs = [keras.Input((8, 8, 1)), keras.Input((1,))]
h = layers.Flatten()(inputs[0])
h = layers.Concatenate()([h, inputs[1]])
h = layers.Dense(64)(layers.Dense(128, "relu")(h))
outputs = layers.Reshape((8, 8, 1))(h)
model = keras.Model(inputs, outputs)
model.compile(keras.optimizers.Adam(0.003), "mse")
for _ in range(10):  # new noise, new steps at each epoch
    noise = np.random.normal(size=x.shape).astype("float32")
    t = np.random.randint(100, size=len(x))
    y = ops.convert_to_numpy(add_noise(x, t, noise))
    log = model.fit([y, t / 100], noise, verbose=0)
print("noise guessed:", log.history["loss"][0] < 0.8)
