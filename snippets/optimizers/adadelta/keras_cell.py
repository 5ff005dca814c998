"""`keras.optimizers.Adadelta(learning_rate, rho, epsilon)`"""
import keras
import tensorflow as tf

w = keras.Variable(1.0)
moved = []
for optimizer in (
    keras.optimizers.Adadelta(),
    keras.optimizers.Adadelta(
        learning_rate=1.0, rho=0.9, epsilon=1e-6),
):
    w.assign(1.0)
    for step in range(50):
        with tf.GradientTape() as tape:
            loss = w**2
        grads = tape.gradient(loss, [w])
        optimizer.apply(grads, [w])
    moved.append(1 - float(w))
    print(f"moved by {moved[-1]:.4f}")
