"""`keras.optimizers.SGD(learning_rate, clipvalue)`"""
import keras
import tensorflow as tf

w = keras.Variable([3.0, 4.0])
optimizer = keras.optimizers.SGD(
    learning_rate=0.1, clipvalue=1.0)

with tf.GradientTape() as tape:
    loss = tf.reduce_sum([10.0, 0.05] * w**2)
grads = tape.gradient(loss, [w])
optimizer.apply(grads, [w])  # clips on its way

first, second = grads[0].numpy()
print(f"gradient: {first:.1f} and {second:.1f}")
first, second = w.numpy()
print(f"weights: {first:.2f} and {second:.2f}")
try:
    keras.optimizers.SGD(clipvalue=1.0, clipnorm=1.0)
except ValueError as error:
    print(str(error)[:68])
