"""`keras.Model(inputs, [maps, scores])`, `tape.gradient`"""
import keras
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8, 1).astype("float32") / 16

inputs = keras.Input((8, 8, 1))
maps = layers.Conv2D(8, 3, padding="same")(inputs)
maps = layers.ReLU()(maps)
scores = layers.Dense(10)(layers.GlobalAveragePooling2D()(maps))
model = keras.Model(inputs, scores)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile(keras.optimizers.Adam(0.03), loss_fn)
model.fit(x, y, epochs=3, verbose=0)

both = keras.Model(inputs, [maps, scores])
with tf.GradientTape() as tape:
    found, score = both(x[:4])
    best = tf.reduce_max(score, axis=1)  # summed by the tape
slopes = tape.gradient(best, found)
weight = tf.reduce_mean(slopes, axis=(1, 2), keepdims=True)
cam = tf.nn.relu(tf.reduce_sum(weight * found, axis=-1))
print("heat maps:", cam.shape)
