"""`tf.io.TFRecordWriter`, `tf.data.TFRecordDataset`"""
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import train

images, labels = load_digits(return_X_y=True)
images = (images[:100] / 3).astype("float32").reshape(-1, 8, 8)
labels = labels[:100]

with tf.io.TFRecordWriter("digits.tfrecord") as file:
    for image, label in zip(images, labels):
        floats = train.FloatList(value=image.ravel())  # flat
        whole = train.Int64List(value=[label])
        features = train.Features(feature={
            "image": train.Feature(float_list=floats),
            "label": train.Feature(int64_list=whole)})
        example = train.Example(features=features)
        file.write(example.SerializeToString())

spec = {"image": tf.io.FixedLenFeature((8, 8), tf.float32),
        "label": tf.io.FixedLenFeature((), tf.int64)}
records = tf.data.TFRecordDataset("digits.tfrecord")
dataset = records.map(
    lambda record: tf.io.parse_single_example(record, spec)
)
sample = next(iter(dataset))
print("image:", tuple(sample["image"].shape))
print("label:", int(sample["label"]))
print("samples:", sum(1 for _ in dataset))  # reads them all
