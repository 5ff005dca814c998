"""`keras.optimizers.Nadam(learning_rate)`"""
import keras
import tensorflow as tf

w = keras.Variable(1.0)
optimizer = keras.optimizers.Nadam(learning_rate=0.1)

path = []
for step in range(20):
    with tf.GradientTape() as tape:
        loss = w**2
    grads = tape.gradient(loss, [w])
    optimizer.apply(grads, [w])
    path.append(float(w))

print(f"after 5 steps: {path[4]:.2f}")
print(f"after 20 steps: {path[-1]:.2f}")
