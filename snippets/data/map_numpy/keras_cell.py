"""`tf.numpy_function`, `tf.random.uniform`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
dataset = tf.data.Dataset.range(4)
try:
    dataset.map(np.sqrt)
except NotImplementedError as error:
    print(str(error)[:60])
roots = dataset.map(
    lambda x: tf.numpy_function(np.sqrt, [x], tf.float64)
)
print("roots:", [round(float(root), 2) for root in roots])

frozen = dataset.map(lambda x: np.random.randint(100))
print("drawn once:", len({int(draw) for draw in frozen}) == 1)
drawn = dataset.map(lambda x: tf.random.uniform([]))
print("different:", len({float(draw) for draw in drawn}))
