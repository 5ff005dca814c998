"""`save_file(arrays, path)`, `model.weights`"""
import keras
import numpy as np
from safetensors.numpy import load_file, save_file

keras.utils.set_random_seed(0)
x = np.random.normal(size=(8, 4)).astype("float32")


def build():
    return keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(3, activation="relu", name="hidden"),
        keras.layers.Dense(2, name="output"),
    ], name="net")  # else the next one is sequential_1


model = build()
arrays = {v.path: v.numpy() for v in model.weights}
save_file(arrays, "model.safetensors")  # never array.T: copy it
again = build()
loaded = load_file("model.safetensors")
for v in again.weights:
    v.assign(loaded[v.path])
for name, array in loaded.items():
    print(f"{name}: {array.shape}")
same = np.array_equal(again(x), model(x))
print("same output:", same)
