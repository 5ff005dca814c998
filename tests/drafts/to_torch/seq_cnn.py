import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
from sklearn.datasets import load_digits

# Model / data parameters
num_classes = 10
input_shape = (8, 8, 1)

x, y = load_digits(return_X_y=True)
x_train, y_train = x[:1500], y[:1500]
x_test, y_test = x[1500:], y[1500:]
x_train = x_train.astype("float32") / 16
x_test = x_test.astype("float32") / 16
x_train = x_train.reshape(-1, *input_shape)
x_test = x_test.reshape(-1, *input_shape)
print("x_train shape:", x_train.shape)

# convert class vectors to binary class matrices
y_train = keras.utils.to_categorical(y_train, num_classes)
y_test = keras.utils.to_categorical(y_test, num_classes)

model = keras.Sequential(
    [
        keras.Input(shape=input_shape),
        layers.Conv2D(16, kernel_size=(3, 3), padding="same", activation="relu"),
        layers.MaxPooling2D(pool_size=(2, 2)),
        layers.Conv2D(32, kernel_size=(3, 3), activation="relu"),
        layers.Flatten(),
        layers.Dropout(0.5),
        layers.Dense(num_classes, activation="softmax"),
    ]
)
model.summary()

batch_size = 64
epochs = 3
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
history = model.fit(
    x_train, y_train, batch_size=batch_size, epochs=epochs, validation_split=0.1
)

score = model.evaluate(x_test, y_test, verbose=0)
print("Test loss:", score[0])
print("Test accuracy:", score[1])
