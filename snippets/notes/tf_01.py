"""Both imports work, and tf.keras holds the very classes of Keras"""
import keras
import tensorflow as tf

# The two lines of the notes, in a namespace of their own.
names = {}
exec(
    "from tensorflow import keras\n"
    "from tensorflow.keras import layers",
    names,
)
assert names["keras"].Sequential is keras.Sequential
assert names["layers"].Dense is keras.layers.Dense
assert tf.keras.Model is keras.Model
assert tf.keras.__version__ == keras.__version__
assert keras.__version__.startswith("3.")
