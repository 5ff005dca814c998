"""Sentiment of reviews, written for TensorFlow 2.3: `tf.keras.layers.Dense` in a docstring is no code."""
import os

import tensorflow as tf
from tensorflow.keras.layers.experimental import preprocessing
from tensorflow.keras import Model

AUTOTUNE = tf.data.experimental.AUTOTUNE
print(tf.__version__)

gpus = tf.config.experimental.list_physical_devices("GPU")
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)

raw_train = tf.keras.preprocessing.text_dataset_from_directory(
    os.path.join("aclImdb", "train"), batch_size=32, validation_split=0.2,
    subset="training", seed=42)
raw_val = tf.keras.preprocessing.text_dataset_from_directory(
    "aclImdb/train", batch_size=32, validation_split=0.2, subset="validation", seed=42)


def standardize(text):
    lowered = tf.strings.lower(text)
    return tf.strings.regex_replace(lowered, "<br />", " ")


vectorize = preprocessing.TextVectorization(
    standardize=standardize, max_tokens=10000, output_sequence_length=250)
vectorize.adapt(raw_train.map(lambda text, label: text))


def to_ids(text, label):
    text = tf.expand_dims(text, -1)
    return vectorize(text), label


train_ds = raw_train.map(to_ids).cache().prefetch(buffer_size=AUTOTUNE)
val_ds = raw_val.map(to_ids).cache().prefetch(AUTOTUNE)


class Classifier(Model):
    def __init__(self, vocabulary, width=16):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocabulary, width)
        self.drop = tf.keras.layers.Dropout(0.2)
        self.pool = tf.keras.layers.GlobalAvgPool1D()
        self.head = tf.keras.layers.Dense(1)

    def call(self, ids, training=False):
        x = self.embedding(ids)
        x = self.drop(x, training=training)
        return self.head(self.drop(self.pool(x), training=training))


model = Classifier(10001)
loss_object = tf.keras.losses.BinaryCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam(1e-3)
train_loss = tf.keras.metrics.Mean(name="train_loss")
val_acc = tf.keras.metrics.BinaryAccuracy(threshold=0.0)


@tf.function
def train_step(text, labels):
    with tf.GradientTape() as tape:
        predictions = model(text, training=True)
        loss = loss_object(labels, predictions)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    train_loss(loss)


for epoch in range(5):
    train_loss.reset_states()
    for text, labels in train_ds:
        train_step(text, labels)
    for text, labels in val_ds:
        val_acc.update_state(labels, model(text))
    tf.print("epoch", epoch, train_loss.result(), val_acc.result())
model.save_weights("sentiment", save_format="tf")
