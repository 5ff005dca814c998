"""`x[:1]`, `image[None]`, `tf.expand_dims(image, axis=0)`"""
import keras
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images.astype("float32") / 16

model = keras.Sequential([
    keras.Input((8, 8)),
    layers.Flatten(),
    layers.Dense(10, activation="softmax"),
])
image = x[0]
try:
    model.predict(image, verbose=0)
except ValueError as error:
    print("one image:", image.shape, type(error).__name__)

expanded = tf.expand_dims(image, axis=0)
for batch in (x[:1], image[None], expanded):
    y = model(batch)
    print(batch.shape, "gives", y.shape)
