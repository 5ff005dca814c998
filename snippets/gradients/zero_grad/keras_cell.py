"""`GradientTape`, `tape.gradient`"""
import tensorflow as tf

w = tf.Variable(1.0)
x = tf.constant(2.0)
fresh = []

for step in range(3):
    with tf.GradientTape() as tape:
        loss = w * x
    grad = tape.gradient(loss, w)
    fresh.append(float(grad))
print("a new tape each time:", fresh)

try:
    tape.gradient(loss, w)  # good for one call
except RuntimeError:
    print("the same tape again: RuntimeError")
