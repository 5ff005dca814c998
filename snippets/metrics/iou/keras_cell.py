"""`keras.metrics.MeanIoU(num_classes)`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
y = rng.integers(0, 3, size=(4, 16, 16))  # no pixel is a 3
classes = np.where(rng.random(y.shape) < 0.7, y, 0)

metric = keras.metrics.MeanIoU(num_classes=4)
metric.update_state(y, classes)  # classes, not scores
mean = metric.result()
print(f"mean: {mean:.3f}")
metric = keras.metrics.IoU(4, target_class_ids=[2])
third = metric(y, classes)
print(f"class 2: {third:.3f}")
scores = keras.ops.one_hot(classes, 4)
metric = keras.metrics.OneHotMeanIoU(num_classes=4)
hot = metric(keras.ops.one_hot(y, 4), scores)
print(f"from scores: {hot:.3f}")
