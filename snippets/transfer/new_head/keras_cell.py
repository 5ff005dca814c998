"""`ResNet50(include_top=False)`, `layers.Dense(n)`"""
import keras
import numpy as np
from keras import layers
from keras.applications import ResNet50
from sklearn.datasets import load_sample_images

keras.utils.set_random_seed(0)
photos = load_sample_images().images  # china.jpg, flower.jpg
x = np.stack(photos)[:, ::8, ::8].astype("float32") / 255

# weights="imagenet" would download the learned ones
base = ResNet50(weights=None, include_top=False, pooling="avg")
base.trainable = False
head = layers.Dense(5)
inputs = keras.Input((None, None, 3))
outputs = head(base(inputs))
model = keras.Model(inputs, outputs)

print("features:", base.output.shape[1])
print("scores:", tuple(model(x).shape))
print("to train:", [w.name for w in model.trainable_weights])
