import numpy as np
import keras
from keras import layers, ops


class DoubleConv(layers.Layer):
    def __init__(self, filters):
        super().__init__()
        self.conv_a = layers.Conv2D(filters, 3, padding="same", activation="relu")
        self.conv_b = layers.Conv2D(filters, 3, padding="same", activation="relu")

    def call(self, x):
        return self.conv_b(self.conv_a(x))


class SmallUNet(keras.Model):
    def __init__(self, classes=2):
        super().__init__()
        self.down = DoubleConv(8)
        self.pool = layers.MaxPooling2D(2)
        self.bottom = DoubleConv(16)
        self.up = layers.Conv2DTranspose(8, 2, strides=2)
        self.merge = layers.Concatenate()
        self.last = DoubleConv(8)
        self.head = layers.Conv2D(classes, 1, activation="softmax")

    def call(self, images):
        skip = self.down(images)
        x = self.pool(skip)
        x = self.bottom(x)
        x = self.up(x)
        x = self.merge([skip, x])
        x = self.last(x)
        return self.head(x)


rng = np.random.default_rng(11)
images = rng.random((60, 12, 16, 3)).astype("float32")
masks = (images.mean(axis=-1) > 0.5).astype("int32")

model = SmallUNet()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(images, masks, batch_size=20, epochs=2)
predicted = model.predict(images[:4])
