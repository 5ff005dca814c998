import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
data = (np.zeros((8, 4)), np.zeros((8, 1)))
dataset = tf.data.Dataset.from_tensor_slices(data).batch(2)
model.fit(dataset, validation_split=0.2, verbose=0)
