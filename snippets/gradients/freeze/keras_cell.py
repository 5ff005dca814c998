"""`layer.trainable = False`, `model.compile`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.normal(2.0, 1.0, (128, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)

bottom = [layers.Dense(8), layers.BatchNormalization()]
base = keras.Sequential([keras.Input((4,)), *bottom])
head = layers.Dense(1)
model = keras.Sequential([base, head])

base.trainable = False  # batch norm keeps its averages too
optimizer = keras.optimizers.SGD(learning_rate=0.01)
model.compile(optimizer, loss="mse")  # after each change

before = base.get_weights()
model.fit(x, y, batch_size=128, epochs=12, verbose=0)
after = base.get_weights()
still = [np.array_equal(a, b) for a, b in zip(before, after)]
print(f"unchanged in the base: {sum(still)} of {len(still)}")
