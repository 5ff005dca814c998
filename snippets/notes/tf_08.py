"""relu puts zero in place of what is negative, and keeps the rest"""
import keras
import numpy as np
from keras import layers

x = np.float32([[-2, -0.5, 0, 0.5, 3]])
expected = [[0, 0, 0, 0.5, 3]]
np.testing.assert_array_equal(keras.activations.relu(x), expected)
np.testing.assert_array_equal(layers.ReLU()(x), expected)
np.testing.assert_array_equal(layers.Activation("relu")(x), expected)

dense = layers.Dense(5, "relu", kernel_initializer="identity")
np.testing.assert_array_equal(dense(x), expected)
