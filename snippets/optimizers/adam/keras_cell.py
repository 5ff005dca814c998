"""`keras.optimizers.Adam(learning_rate, beta_1, epsilon)`"""
import keras
import tensorflow as tf

steep = tf.constant([1.0, 1e-7])  # one weight hardly matters

moved = []
for epsilon in (1e-7, 1e-15):  # the default, and next to none
    w = keras.Variable([1.0, 1.0])
    optimizer = keras.optimizers.Adam(
        learning_rate=0.1, beta_1=0.9, beta_2=0.999,
        epsilon=epsilon)
    for step in range(3):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(steep * w)
        grads = tape.gradient(loss, [w])
        optimizer.apply(grads, [w])
    moved.append(1 - w.numpy())
    first, second = moved[-1]
    print(f"{epsilon}: moved by {first:.2f}, {second:.3f}")
