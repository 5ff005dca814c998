"""`keras.config.set_floatx("float64")`, `config.floatx()`"""
import keras
import tensorflow as tf

before = keras.config.floatx()
keras.config.set_floatx("float64")  # before the first layer
layer = keras.layers.Dense(1, kernel_initializer="ones")
x = tf.constant([[0.1, 0.2]])  # floatx is not tf's: float32
made = keras.ops.ones(2)
output = layer(x)  # Keras converts its input
error = abs(float(output[0, 0]) - (0.1 + 0.2))
print("before:", before, "now:", keras.config.floatx())
print("a tensor of numbers:", x.dtype.name)
print("made by ones:", keras.ops.dtype(made))
print("weights, output:", layer.kernel.dtype, output.dtype.name)
print("error below 1e-12:", error < 1e-12)
