"""`np.array(rows, dtype="float32")`"""
import keras
import numpy as np
import tensorflow as tf

rows = [[5.1, 3.5], [6.2, 2.9], [4.7, 3.2]]
doubles = np.asarray(rows)  # NumPy counts in float64
print("without dtype:", doubles.dtype)
try:
    tf.matmul(doubles, tf.ones((2, 1)))
except tf.errors.InvalidArgumentError as error:
    print(str(error)[:61])

x = np.array(rows, dtype="float32")
model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(1),
])
outputs = model(x)
print("from float32:", outputs.dtype.name)
outputs = model(doubles)  # a layer casts, tf.matmul does not
print("from float64:", outputs.dtype.name)
