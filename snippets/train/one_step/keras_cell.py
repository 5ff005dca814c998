"""`tape.gradient`, `optimizer.apply`"""
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
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply(grads, model.trainable_variables)

w1, w2 = model.weights[0].numpy().flatten()
bias = model.weights[1].numpy()[0]
print(f"weights: {w1:.2f} and {w2:.2f}, bias: {bias:.2f}")
