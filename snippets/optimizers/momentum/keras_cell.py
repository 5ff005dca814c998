"""`keras.optimizers.SGD(learning_rate, momentum)`"""
import keras
import tensorflow as tf

w = keras.Variable(1.0)
optimizer = keras.optimizers.SGD(
    learning_rate=0.1, momentum=0.9)

path = []
for step in range(10):
    if step == 5:
        optimizer.learning_rate = 0.01
    with tf.GradientTape() as tape:
        loss = w**2 / 2
    grads = tape.gradient(loss, [w])
    optimizer.apply(grads, [w])
    path.append(float(w))

print(f"after 5 steps at 0.1: {path[4]:.3f}")
print(f"after 5 more at 0.01: {path[9]:.2f}")
