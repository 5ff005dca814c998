from sklearn.datasets import load_diabetes
from sklearn.preprocessing import StandardScaler
import keras
from keras import layers

x, y = load_diabetes(return_X_y=True)
x = StandardScaler().fit_transform(x).astype("float32")
y = (y / 100).astype("float32")


def build_model(n_features, learning_rate=0.001):
    model = keras.Sequential(
        [
            layers.Dense(64, activation="relu", input_shape=(n_features,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(1),
        ]
    )
    optimizer = keras.optimizers.RMSprop(learning_rate)
    model.compile(loss="mse", optimizer=optimizer, metrics=["mae", "mse"])
    return model


model = build_model(x.shape[1])
history = model.fit(x, y, epochs=4, validation_split=0.2, verbose=0)
loss, mae, mse = model.evaluate(x, y, verbose=0)
print(f"Mean absolute error: {mae:.2f}")
predictions = model.predict(x).flatten()
