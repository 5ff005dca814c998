import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model, Input


def residual_block(x, filters, downsample=False):
    strides = 2 if downsample else 1
    shortcut = x
    y = layers.Conv2D(filters, 3, strides=1, padding="same", use_bias=False)(x)
    y = layers.BatchNormalization()(y)
    y = layers.ReLU()(y)
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False)(y)
    y = layers.BatchNormalization()(y)
    if downsample:
        shortcut = layers.Conv2D(filters, 1)(shortcut)
    y = layers.Add()([shortcut, y])
    return layers.ReLU()(y)


def build_resnet(input_shape=(16, 16, 3), num_classes=4):
    inputs = Input(shape=input_shape)
    x = layers.Conv2D(8, 3, padding="same")(inputs)
    x = residual_block(x, 8)
    x = residual_block(x, 16, downsample=True)
    x = layers.GlobalAveragePooling2D()(x)
    outputs = layers.Dense(num_classes, activation="softmax")(x)
    return Model(inputs, outputs)


images = np.random.RandomState(0).rand(96, 16, 16, 3).astype("float32")
labels = np.random.RandomState(1).randint(0, 4, 96)
model = build_resnet()
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(images, labels, epochs=2, batch_size=24)
probabilities = model.predict(images[:6])
