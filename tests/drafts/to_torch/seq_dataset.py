import numpy as np
import tensorflow as tf

BATCH_SIZE = 32
rng = np.random.default_rng(5)
images = rng.random((256, 12, 12, 1)).astype("float32")
labels = rng.integers(0, 4, 256)

train_ds = (
    tf.data.Dataset.from_tensor_slices((images[:192], labels[:192]))
    .shuffle(192)
    .batch(BATCH_SIZE)
)
test_ds = tf.data.Dataset.from_tensor_slices((images[192:], labels[192:])).batch(BATCH_SIZE)
train_ds = train_ds.prefetch(tf.data.AUTOTUNE)

model = tf.keras.Sequential(
    [
        tf.keras.Input((12, 12, 1)),
        tf.keras.layers.Conv2D(8, 5, strides=2, padding="same", activation="relu"),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(4, activation="softmax"),
    ]
)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(train_ds, validation_data=test_ds, epochs=2)
loss, accuracy = model.evaluate(test_ds)
model.save_weights("model.weights.h5")
model.load_weights("model.weights.h5")
