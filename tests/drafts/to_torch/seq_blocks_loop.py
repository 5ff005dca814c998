import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

x_train = np.random.RandomState(1).rand(120, 32, 32, 3).astype(np.float32)
y_train = np.random.RandomState(2).randint(0, 3, (120, 1))

model = tf.keras.Sequential()
model.add(tf.keras.Input(shape=(32, 32, 3)))
for filters in [8, 16]:
    model.add(layers.Conv2D(filters, 3, padding="same"))
    model.add(layers.BatchNormalization())
    model.add(layers.Activation("relu"))
    model.add(layers.MaxPooling2D())
model.add(layers.GlobalAveragePooling2D())
model.add(layers.Dense(3))

model.compile(
    optimizer=tf.keras.optimizers.Adam(learning_rate=1e-3),
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=[tf.keras.metrics.SparseCategoricalAccuracy(name="acc")],
)
history = model.fit(x_train, y_train.ravel(), batch_size=40, epochs=2)
logits = model.predict(x_train[:8])
