"""`model.save("model.h5")`, `load_model(compile=False)`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.normal(size=(64, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)

dense = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((4,)), dense])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)

model.save("model.h5")  # only a warning: legacy format
try:
    keras.models.load_model("model.h5")
except ValueError as error:
    print("refused:", str(error)[:60])
again = keras.models.load_model("model.h5", compile=False)
before, after = model.get_weights(), again.get_weights()
print(f"same weights: {np.array_equal(before[0], after[0])}")

model.save("model.keras")  # too late, the .h5 was first
later = keras.models.load_model("model.keras")
print(f"optimizer saved: {type(model.optimizer).__name__}, "
      f"reloaded: {type(later.optimizer).__name__}")
