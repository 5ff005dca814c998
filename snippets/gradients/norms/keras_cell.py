"""`tape.gradient`, `tf.linalg.global_norm(grads)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    *[keras.layers.Dense(64, "sigmoid") for _ in range(4)],
    keras.layers.Dense(10),
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)

with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x))
grads = tape.gradient(loss, model.trainable_variables)
total = tf.linalg.global_norm(grads)

for variable, grad in zip(model.trainable_variables, grads):
    if variable.name == "kernel":
        print(variable.path, f"{tf.norm(grad):.4f}")
print(f"all: {total:.4f}")
