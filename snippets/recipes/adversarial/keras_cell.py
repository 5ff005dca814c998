"""`tape.watch(x)`, `tape.gradient(loss, x)`, `tf.sign`"""
import keras
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = tf.constant(x / 16, tf.float32)

model = keras.Sequential([
    keras.Input((64,)), layers.Dense(32, "relu"),
    layers.BatchNormalization(epsilon=1e-5), layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile("adam", loss_fn, metrics=["accuracy"])
model.fit(x, y, epochs=10, verbose=0)

with tf.GradientTape() as tape:
    tape.watch(x)  # a tensor is not watched by itself
    loss = loss_fn(y, model(x, training=False))
slope = tape.gradient(loss, x)
attack = tf.clip_by_value(x + 0.1 * tf.sign(slope), 0, 1)
scores = [model.evaluate(each, y, verbose=0)[1]
    for each in (x, attack)]
print("above 0.9:", scores[0] > 0.9)
print("attacked, below 0.5:", scores[1] < 0.5)
