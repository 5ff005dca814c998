"""`model.save(path)`, `keras.models.load_model(path)`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.normal(size=(64, 8)).astype("float32")
y = x.sum(axis=1, keepdims=True)

hidden = keras.layers.Dense(16, activation="relu")
model = keras.Sequential(
    [keras.Input((8,)), hidden, keras.layers.Dense(1)]
)
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, epochs=20, verbose=0)

model.save("model.keras")  # the suffix chooses the format
again = keras.models.load_model("model.keras")

before = model.predict(x, verbose=0)
after = again.predict(x, verbose=0)
same = np.allclose(before, after, atol=1e-5)
print(f"same predictions: {same}")
print(f"layers: {len(again.layers)}, loss: {again.loss}, "
      f"optimizer: {again.optimizer.name}")
