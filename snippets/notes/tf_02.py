"""These two imports do not define tf: keras.Input does without it"""
imports = """
from tensorflow import keras
from tensorflow.keras import layers
"""
model = """
model = keras.Sequential([
    {}.Input(shape=(16,)),
    layers.Dense(1),
])
"""
try:
    exec(imports + model.format("tf.keras"), {})
except NameError as error:
    assert error.name == "tf"
else:
    raise AssertionError("tf was defined")

names = {}
exec(imports + model.format("keras"), names)
assert names["model"].input_shape == (None, 16)
exec("import tensorflow as tf" + imports + model.format("tf.keras"), {})
