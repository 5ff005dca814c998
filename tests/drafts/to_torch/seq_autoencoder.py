import numpy as np
from tensorflow.keras import Sequential, layers
from sklearn.datasets import load_digits

x = load_digits().data.reshape(-1, 8, 8, 1) / 16.0
x_train, x_test = x[:600], x[600:700]
noisy = x_train + 0.1 * np.random.default_rng(0).normal(size=x_train.shape)

autoencoder = Sequential(
    [
        layers.Input((8, 8, 1)),
        layers.Conv2D(16, 3, activation="relu", padding="same"),
        layers.MaxPooling2D(2),
        layers.Conv2D(8, 3, activation="relu", padding="same"),
        layers.UpSampling2D(2),
        layers.Conv2D(1, 3, activation="sigmoid", padding="same"),
    ]
)
autoencoder.compile(optimizer="adam", loss="binary_crossentropy")
autoencoder.fit(noisy, x_train, epochs=2, batch_size=50)
decoded = autoencoder.predict(x_test)
print(decoded.shape)
