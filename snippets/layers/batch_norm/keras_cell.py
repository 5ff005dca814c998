"""`layers.BatchNormalization()`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_wine

x = load_wine().data.astype("float32")  # 178 wines, 13 features

layer = layers.BatchNormalization()  # epsilon=1e-3
for step in range(10):
    output = layer(x, training=True)
centred = np.abs(np.mean(output, axis=0)).max() < 1e-3
print("output centred, feature by feature:", bool(centred))

# momentum=0.99 is the share kept; mean starts at 0
print(f"first feature, mean: {x[:, 0].mean():.1f}")
moving = float(layer.moving_mean[0])
print(f"moving mean after 10 batches: {moving:.2f}")
print("weights:", len(layer.weights))
print("trainable:", len(layer.trainable_weights))
