import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import (
    Conv2D,
    MaxPooling2D,
    Dense,
    Flatten,
    Dropout,
    BatchNormalization,
)

rng = np.random.default_rng(0)
x_train = rng.random((200, 16, 16, 3)).astype("float32")
y_train = rng.integers(0, 5, size=200)
x_val = rng.random((50, 16, 16, 3)).astype("float32")
y_val = rng.integers(0, 5, size=50)

model = Sequential()
model.add(Conv2D(8, (3, 3), activation="relu", padding="same", input_shape=(16, 16, 3)))
model.add(BatchNormalization())
model.add(MaxPooling2D((2, 2)))
model.add(Dropout(0.25))

# second block
model.add(Conv2D(16, (3, 3), activation="relu"))
model.add(MaxPooling2D((2, 2)))

model.add(Flatten())
model.add(Dense(32, activation="relu"))
model.add(Dense(5, activation="softmax"))

opt = tf.keras.optimizers.SGD(learning_rate=0.01, momentum=0.9)
model.compile(optimizer=opt, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(
    x_train, y_train, epochs=2, batch_size=25, validation_data=(x_val, y_val), verbose=1
)
print(history.history["val_accuracy"])
y_pred = np.argmax(model.predict(x_val), axis=1)
print("accuracy:", np.mean(y_pred == y_val))
