"""`tf.train.list_variables(path)`, `tf.train.load_variable`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.normal(size=(8, 4)).astype("float32")
model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(3)])
path = tf.train.Checkpoint(model=model).save("run/step")

state = {}
for name, shape in tf.train.list_variables(path):
    if "/_operations/" in name:  # neither graph nor counter
        array = tf.train.load_variable(path, name)
        name = name.removesuffix("/.ATTRIBUTES/VARIABLE_VALUE")
        state[name] = array
        print(name, shape)
kernel, bias = state.values()
output = x @ kernel + bias
same = np.allclose(output, model(x), atol=1e-5)
print("same output:", same)
