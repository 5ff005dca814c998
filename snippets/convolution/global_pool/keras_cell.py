"""`layers.GlobalAveragePooling2D()`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("china.jpg")[None, ::8, ::8] / 255

pool = layers.GlobalAveragePooling2D()
for x in image, image[:, 20:, :30]:  # any size will do
    y = pool(x.astype("float32"))
    print("mean colour:", y.numpy().round(2), y.shape)

top = layers.GlobalMaxPooling2D()
print("largest:", top(image).numpy().round(2))
head = layers.Dense(10)
print("scores:", head(y).shape)
