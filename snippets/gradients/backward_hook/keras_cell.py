"""`keras.Model(inputs, [inner, outputs])`, `tape.gradient`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x = load_digits().images[:4, ..., None].astype("float32") / 16
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(6, 3, activation="relu", name="maps"),
    keras.layers.Flatten(),
    keras.layers.Dense(10),
])
maps = model.get_layer("maps").output
both = keras.Model(
    model.inputs[0], [maps, model.outputs[0]])

with tf.GradientTape() as tape:
    found, scores = both(x)  # scores come from these maps
    score = tf.reduce_sum(scores[:, 3])
slope = tape.gradient(score, found)
weights = tf.reduce_mean(slope, axis=(1, 2), keepdims=True)
heat = tf.nn.relu(tf.reduce_sum(weights * found, axis=-1))
print("maps and their gradient:", found.shape == slope.shape)
print("heat:", tuple(heat.shape))  # Grad-CAM of the class 3
