"""`keras.Model(model.inputs, outputs)`, `layer.output`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:8, :, :, None].astype("float32") / 16

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(4, 3, padding="same", name="conv"),
    layers.BatchNormalization(name="norm"),
    layers.Flatten(name="flat"),
    layers.Dense(10, name="dense"),
])


def inside(x):
    outputs = {each.name: each.output for each in model.layers}
    layers_of = keras.Model(model.inputs, outputs)
    return layers_of([x], training=False)


for name, output in inside(x).items():
    print(f"{name:5}", tuple(output.shape))
