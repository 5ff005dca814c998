"""`import keras`, `keras.backend.backend()`"""
import keras
import tensorflow as tf

print("the layers come from: keras")
print("they compute with:", keras.backend.backend())
print("tf.keras is keras:", tf.keras.Model is keras.Model)

x = tf.constant([[1.0, 2.0]])
layer = keras.layers.Dense(3)
with tf.GradientTape() as tape:
    y = layer(x)
    loss = tf.reduce_sum(y)
grads = tape.gradient(loss, layer.trainable_variables)

print("a layer gives a tf.Tensor:", isinstance(y, tf.Tensor))
print("gradient of its bias:", grads[1].numpy())
