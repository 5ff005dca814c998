import numpy as np
import tensorflow as tf

rng = np.random.default_rng(4)
x_train = rng.random((96, 24, 24, 3)).astype("float32")
y_train = rng.integers(0, 2, 96).astype("float32")

# a small network stands for the pretrained one
base_model = tf.keras.Sequential(
    [
        tf.keras.Input((24, 24, 3)),
        tf.keras.layers.Conv2D(8, 3, activation="relu"),
        tf.keras.layers.MaxPooling2D(),
        tf.keras.layers.Conv2D(16, 3, activation="relu"),
    ]
)
base_model.trainable = False

inputs = tf.keras.Input(shape=(24, 24, 3))
x = base_model(inputs, training=False)
x = tf.keras.layers.GlobalAveragePooling2D()(x)
x = tf.keras.layers.Dropout(0.2)(x)
outputs = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(inputs, outputs)

model.compile(
    optimizer=tf.keras.optimizers.Adam(learning_rate=1e-3),
    loss=tf.keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[tf.keras.metrics.BinaryAccuracy(threshold=0)],
)
history = model.fit(x_train, y_train, epochs=2)

base_model.trainable = True
model.compile(
    optimizer=tf.keras.optimizers.Adam(learning_rate=1e-5),
    loss=tf.keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[tf.keras.metrics.BinaryAccuracy(threshold=0)],
)
fine = model.fit(x_train, y_train, epochs=1)
