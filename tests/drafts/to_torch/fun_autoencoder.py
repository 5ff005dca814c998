import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
from sklearn.datasets import load_digits

x = load_digits().data.astype("float32") / 16.0
x_train, x_test = x[:1024], x[1024:1280]

# This is the size of our encoded representations
encoding_dim = 8

input_img = keras.Input(shape=(64,))
encoded = layers.Dense(32, activation="relu")(input_img)
encoded = layers.Dense(encoding_dim, activation="relu")(encoded)
decoded = layers.Dense(32, activation="relu")(encoded)
decoded = layers.Dense(64, activation="sigmoid")(decoded)

autoencoder = keras.Model(input_img, decoded)
encoder = keras.Model(input_img, encoded)

autoencoder.compile(optimizer="adam", loss="mse")
history = autoencoder.fit(
    x_train, x_train, epochs=3, batch_size=64, validation_data=(x_test, x_test)
)

encoded_imgs = encoder.predict(x_test)
decoded_imgs = autoencoder.predict(x_test)
