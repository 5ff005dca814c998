"""`layers.StringLookup(vocabulary=words)`, `invert=True`"""
import tensorflow as tf
from keras import layers

words = ["red", "green", "blue"]
batch = ["blue", "red", "pink"]

lookup = layers.StringLookup(vocabulary=words)
index = lookup(batch)
print("index:", index.numpy().tolist())  # 0: unknown
inverse = layers.StringLookup(vocabulary=words, invert=True)
back = [word.decode() for word in inverse(index).numpy()]
print("back:", back)

# labels of classes begin at 0 and know nothing unknown
strict = layers.StringLookup(
    vocabulary=words, num_oov_indices=0
)
labels = strict(["green", "red"])
print("labels:", labels.numpy().tolist())
try:
    strict(batch)
except tf.errors.InvalidArgumentError as error:
    print("pink:", type(error).__name__)
