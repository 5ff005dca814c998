"""`model.get_config()`, `keras.Sequential.from_config`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.ones((1, 4), "float32")
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(8, activation="relu"),
    layers.Dense(2),
])

config = model.get_config()  # the layers, not their weights
twin = keras.Sequential.from_config(config)
read = keras.models.model_from_json(model.to_json())
for layer in config["layers"][1:]:
    print(layer["class_name"], layer["config"]["units"])

print("as the model:", np.allclose(twin(x), model(x)))
twin.set_weights(model.get_weights())
read.set_weights(model.get_weights())
print("with its weights:", np.allclose(twin(x), model(x)))
