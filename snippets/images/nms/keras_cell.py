"""`tf.image.non_max_suppression(boxes, scores, n)`"""
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
corners = rng.uniform(0, 40, (50, 2))  # y, x
sizes = rng.uniform(10, 30, (50, 2))
boxes = np.hstack([corners, corners + sizes])  # y1, x1, y2, x2
boxes = boxes.astype("float32")
scores = rng.random(50).astype("float32")
classes = rng.integers(0, 3, 50)

kept = tf.image.non_max_suppression(
    boxes, scores, max_output_size=10, iou_threshold=0.5
)
print("kept:", kept.numpy()[:5], "...")

# class by class: move each class to a place of its own
apart = boxes + classes[:, None].astype("float32") * 200
by_class = tf.image.non_max_suppression(apart, scores, 50)
of_all = tf.image.non_max_suppression(boxes, scores, 50)
print("of all:", len(of_all))
print("by class:", len(by_class))
