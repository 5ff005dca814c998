"""`keras.optimizers.RMSprop(learning_rate, rho, epsilon)`"""
import keras
import tensorflow as tf

steep = tf.constant([1.0, 1e-4])

w = keras.Variable([1.0, 1.0])
moved = []
for optimizer in (
    keras.optimizers.RMSprop(),
    keras.optimizers.RMSprop(
        learning_rate=0.01, rho=0.9, epsilon=1e-16),
):
    w.assign([1.0, 1.0])
    for step in range(10):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(steep * w)
        grads = tape.gradient(loss, [w])
        optimizer.apply(grads, [w])
    moved.append(1 - w.numpy())
    first, second = moved[-1]
    print(f"moved by {first:.3f} and {second:.3f}")
