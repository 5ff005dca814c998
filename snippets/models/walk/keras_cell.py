"""`model.layers`, `layer.weights`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(8),
    keras.Sequential([layers.Dense(8), layers.Dense(2)]),
])


def walk(layer):  # model.layers alone does not go inside
    yield layer
    for inner in getattr(layer, "layers", []):
        yield from walk(inner)


inside = list(walk(model))
dense = [m for m in inside if isinstance(m, layers.Dense)]
print("layers:", len(model.layers), "with what is inside:",
      len(inside))
for layer in dense:
    print([tuple(w.shape) for w in layer.weights])
