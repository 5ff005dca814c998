"""`tape.jacobian`, `tape.batch_jacobian`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.constant(np.random.normal(size=(5, 3)).astype("float32"))
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(2),
])

with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    output = model(x)
total = tape.gradient(output, x)  # outputs are added up
whole = tape.jacobian(output, x)  # each row by each row
each = tape.batch_jacobian(output, x)  # its own row alone

print("gradient:", tuple(total.shape))
print("jacobian:", tuple(whole.shape))
print("for each row:", tuple(each.shape))
