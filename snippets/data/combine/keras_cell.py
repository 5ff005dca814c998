"""`Dataset.zip(a, b)`, `a.concatenate(b)`"""
import tensorflow as tf

slices = tf.data.Dataset.from_tensor_slices
images = slices([[0.1], [0.2], [0.3]])
labels = slices([7, 8, 9])
pairs = tf.data.Dataset.zip(images, labels)
print("zip:", [int(label) for image, label in pairs])

more = slices([10, 11])
longer = labels.concatenate(more)
print("concatenate:", [int(label) for label in longer])
short = tf.data.Dataset.zip(images, more)
print("three with two:", len(short), "pairs, without a word")
