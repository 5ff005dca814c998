"""`tape.gradient(loss, d.weights)`, `d_optimizer.apply`"""
import keras
import tensorflow as tf
from keras.layers import Dense

keras.utils.set_random_seed(0)
real = keras.random.normal((64, 2), mean=3.0)
noise = keras.random.normal((64, 8))
g = keras.Sequential([Dense(16, "relu"), Dense(2)])
d = keras.Sequential([Dense(16, "relu"), Dense(1)])
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
d_optimizer = keras.optimizers.SGD(0.1)
g_optimizer = keras.optimizers.SGD(0.1)
yes, no = tf.ones((64, 1)), tf.zeros((64, 1))


@tf.function
def step(real, noise):
    with tf.GradientTape() as tape:  # for d's weights alone
        loss = loss_fn(yes, d(real)) + loss_fn(no, d(g(noise)))
    d_optimizer.apply(tape.gradient(loss, d.weights), d.weights)
    with tf.GradientTape() as tape:
        loss = loss_fn(yes, d(g(noise)))
    g_optimizer.apply(tape.gradient(loss, g.weights), g.weights)


for _ in range(300):
    step(real, noise)
gap = abs(g(noise).numpy().mean(axis=0) - 3)
print("fakes near 3:", gap.max() < 0.5)
