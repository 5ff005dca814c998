"""`keras.optimizers.Adagrad(initial_accumulator_value)`"""
import keras
import tensorflow as tf

steep = tf.constant([1.0, 0.1])

w = keras.Variable([1.0, 1.0])
optimizer = keras.optimizers.Adagrad(
    learning_rate=0.1, initial_accumulator_value=0.1)
for step in range(5):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(steep * w)
    grads = tape.gradient(loss, [w])
    optimizer.apply(grads, [w])

moved = 1 - w.numpy()
print(f"moved by {moved[0]:.2f} and {moved[1]:.2f}")
