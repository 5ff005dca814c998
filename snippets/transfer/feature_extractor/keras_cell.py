"""`keras.Model(model.inputs, layer.output)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images.astype("float32") / 16
x = images[..., None]

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(16, 3, activation="relu", name="conv"),
    layers.MaxPooling2D(name="pool"),
    layers.Flatten(),
    layers.Dense(10),
])

layer = model.get_layer("conv")
extractor = keras.Model(model.inputs, layer.output)
features = extractor.predict(x, verbose=0)
print("features:", features.shape)
print("smallest:", features.min())
