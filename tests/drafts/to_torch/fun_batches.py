import keras
import numpy as np
from keras import layers


class Batches(keras.utils.PyDataset):
    def __init__(self, images, targets, size, **kwargs):
        super().__init__(**kwargs)
        self.images, self.targets, self.size = images, targets, size

    def __len__(self):
        return len(self.images) // self.size

    def __getitem__(self, index):
        part = slice(index * self.size, (index + 1) * self.size)
        return self.images[part], self.targets[part]


class Shifted(layers.Layer):
    def call(self, inputs):
        base, shift = inputs
        return base + 0.5 * shift


rng = np.random.default_rng(11)
images = rng.normal(size=(96, 8, 8, 2)).astype("float32")
targets = images[:, 2:4, 3, 0].sum(axis=1)
train_data = Batches(images[:64], targets[:64], 16)
val_data = Batches(images[64:], targets[64:], 16)

inputs = keras.Input(shape=(8, 8, 2))
x = inputs
for times in [2, 3]:
    x = layers.DepthwiseConv2D(3, padding="same", depth_multiplier=times)(x)
x = layers.Flatten()(x)
base = layers.Dense(4)(x)
shift = layers.Dense(4)(x)
x = Shifted()([base, shift])
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)

model.compile(optimizer="adam", loss="mse", metrics=["mae"])
history = model.fit(train_data, epochs=3, validation_data=val_data)
outputs = model.predict(val_data)
