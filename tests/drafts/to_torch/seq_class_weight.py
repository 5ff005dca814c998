import numpy as np
from tensorflow import keras

rng = np.random.default_rng(3)
features = rng.normal(size=(300, 12)).astype("float32")
targets = (features[:, 0] + 0.3 * rng.normal(size=300) > 1.0).astype("int32")

counts = np.bincount(targets)
weight_for_0 = 1.0 / counts[0]
weight_for_1 = 1.0 / counts[1]
class_weight = {0: weight_for_0 * 150, 1: weight_for_1 * 150}

model = keras.Sequential(
    [
        keras.Input(shape=(12,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(2, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(1e-2),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    features, targets, batch_size=60, epochs=3, class_weight=class_weight, verbose=2
)
