"""`keras.Model(model.inputs, layer.output)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32").reshape(-1, 8, 8, 1)

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
