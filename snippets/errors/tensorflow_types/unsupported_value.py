import keras
import tensorflow as tf

tf.convert_to_tensor(keras.layers.Dense(2))
