"""`keras.applications`, `ResNet50(weights=None)`"""
import math

from keras import applications
from sklearn.datasets import load_sample_image

names = [n for n in dir(applications) if n[0].isupper()]
print("models:", len(names))
print("ResNet18:", "ResNet18" in names)

# weights="imagenet", the default, would download them
model = applications.ResNet50(weights=None)
to_train = [math.prod(w.shape) for w in model.trainable_weights]
print(f"weights: {model.count_params():,}")
print(f"to train: {sum(to_train):,}")

photo = load_sample_image("china.jpg")[:224, :224]
scores = model(photo[None].astype("float32"))[0].numpy()
print(len(scores), f"scores, their sum: {scores.sum():.2f}")
