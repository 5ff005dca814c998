"""`model(x, training=True)`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.random.normal((64, 20))
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.BatchNormalization(),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(1),
])


def repeats(**mode):
    return np.array_equal(model(x, **mode), model(x, **mode))


# nothing said: inference; fit() says training=True itself
print("new model, same twice:", repeats())
print("inference, same twice:", repeats(training=False))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(x, training=False))
grads = tape.gradient(loss, model.trainable_variables)
print("inference, gradients:", grads[-1] is not None)
print("training, same twice:", repeats(training=True))
