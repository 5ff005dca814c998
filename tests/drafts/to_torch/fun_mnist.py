import numpy as np
import keras
from keras import layers
from sklearn.datasets import load_digits

data = load_digits()
x_train = data.images[..., None].astype("float32") / 16.0
y_train = data.target

inputs = keras.Input(shape=(8, 8, 1), name="img")
x = layers.Conv2D(16, 3, activation="relu")(inputs)
x = layers.Conv2D(32, 3, activation="relu")(x)
block_1_output = layers.MaxPooling2D(2)(x)

x = layers.Conv2D(32, 3, activation="relu", padding="same")(block_1_output)
x = layers.Conv2D(32, 3, activation="relu", padding="same")(x)
block_2_output = layers.add([x, block_1_output])

x = layers.GlobalAveragePooling2D()(block_2_output)
x = layers.Dense(64, activation="relu")(x)
x = layers.Dropout(0.5)(x)
outputs = layers.Dense(10)(x)

model = keras.Model(inputs, outputs, name="toy_resnet")
model.summary()
model.compile(
    optimizer=keras.optimizers.RMSprop(1e-3),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["acc"],
)
history = model.fit(
    x_train[:1000], y_train[:1000], batch_size=64, epochs=1, validation_split=0.2
)
test_scores = model.evaluate(x_train[1000:], y_train[1000:], verbose=2)
print("Test loss:", test_scores[0])
