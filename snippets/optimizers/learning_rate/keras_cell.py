"""`SGD(learning_rate)`, `optimizer.apply_gradients`"""
import keras
import tensorflow as tf

moved = []
for rate in (0.01, 0.1):
    w = keras.Variable([3.0, 4.0])
    start = w.numpy()
    optimizer = keras.optimizers.SGD(learning_rate=rate)
    with tf.GradientTape() as tape:
        loss = keras.ops.sum(w**2)
    grads = tape.gradient(loss, [w])
    optimizer.apply_gradients(zip(grads, [w]))
    moved.append(keras.ops.norm(w - start).numpy())
    print(f"learning rate {rate}: moved by {moved[-1]:.2f}")

try:
    keras.optimizers.SGD(lr=0.1)
except ValueError as error:
    print(error)
