"""`keras.optimizers.Adam(weight_decay)`"""
import keras
import tensorflow as tf

steep = tf.constant([1.0, 0.1])

w = keras.Variable([5.0, 5.0])
optimizer = keras.optimizers.Adam(
    learning_rate=0.1, weight_decay=0.2)
for step in range(20):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(steep * w)
    grads = tape.gradient(loss, [w])
    optimizer.apply(grads, [w])

first, second = w.numpy()
print(f"weights: {first:.2f} and {second:.2f}")
