import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, regularizers

N_TRAIN = 256
BATCH_SIZE = 32
STEPS_PER_EPOCH = N_TRAIN // BATCH_SIZE
FEATURES = 28

rng = np.random.default_rng(7)
x = rng.normal(size=(N_TRAIN, FEATURES)).astype("float32")
y = (x.sum(axis=1) > 0).astype("float32")

lr_schedule = tf.keras.optimizers.schedules.ExponentialDecay(
    0.01, decay_steps=STEPS_PER_EPOCH, decay_rate=0.9, staircase=True
)
optimizer = tf.keras.optimizers.Adam(lr_schedule)

model = tf.keras.Sequential(
    [
        layers.Dense(
            64,
            kernel_regularizer=regularizers.l2(0.001),
            activation="elu",
            input_shape=(FEATURES,),
        ),
        layers.LayerNormalization(),
        layers.Dense(64, activation="elu"),
        layers.Dense(1),
    ]
)
model.compile(
    optimizer=optimizer,
    loss=tf.keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(x, y, batch_size=BATCH_SIZE, epochs=3, verbose=0)
print(history.history["loss"])
