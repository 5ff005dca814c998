"""`tape.gradient`, `optimizer.apply_gradients`"""
import keras
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
y = tf.constant([[1.0], [2.0]])

model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(1, kernel_initializer="ones"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.01)
loss_fn = keras.losses.MeanSquaredError()

with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x))
variables = model.trainable_variables
grads = tape.gradient(loss, variables)
# new code writes optimizer.apply(grads, variables)
optimizer.apply_gradients(zip(grads, variables))

w1, w2 = model.weights[0].numpy().flatten()
bias = model.weights[1].numpy()[0]
print(f"weights: {w1:.2f} and {w2:.2f}, bias: {bias:.2f}")
