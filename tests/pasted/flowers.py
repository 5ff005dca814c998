import pathlib
from functools import partial

import tensorflow as tf
from tensorflow.keras.applications import MobileNetV2
from tensorflow.keras.applications.mobilenet_v2 import preprocess_input
from tensorflow.keras.layers import *

%matplotlib inline

AUTO = tf.data.AUTOTUNE
BATCH = 32
layers = tf.keras.layers
root = pathlib.Path("flowers")
class_names = tf.constant(sorted(item.name for item in root.glob("*")))
tf.random.set_seed(42)


def decode(path):
    image = tf.io.read_file(path)
    image = tf.image.decode_jpeg(image, channels=3)
    image = tf.image.resize(image, [160, 160])
    label = tf.strings.split(path, "/")[-2]
    return image, tf.argmax(label == class_names)


def augment(image, label):
    image = tf.image.random_flip_left_right(image)
    image = tf.image.random_brightness(image, 0.1)
    return tf.clip_by_value(image, 0.0, 255.0), label


def pipeline(files, training):
    ds = tf.data.Dataset.from_tensor_slices(files)
    ds = ds.map(decode, num_parallel_calls=AUTO)
    if training:
        ds = ds.shuffle(1000).map(augment, num_parallel_calls=AUTO)
    return ds.batch(BATCH).prefetch(AUTO)


files = [str(path) for path in root.glob("*/*.jpg")]
train_ds = pipeline(files[500:], training=True)
test_ds = pipeline(files[:500], training=False)
for images, labels in train_ds.take(1):
    print(images.shape, labels.numpy()[:5])

base = MobileNetV2(input_shape=(160, 160, 3), include_top=False, weights="imagenet")
base.trainable = False

ReluDense = partial(layers.Dense, activation="relu", kernel_initializer="he_normal")
inputs = tf.keras.Input(shape=(160, 160, 3))
x = preprocess_input(inputs)
x = base(x, training=False)
x = GlobalAveragePooling2D()(x)
x = Dropout(0.2)(x)
x = ReluDense(64)(x)
outputs = Dense(len(class_names), activation="softmax")(x)
model = tf.keras.Model(inputs, outputs)


class StopAtAccuracy(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if logs and logs.get("val_accuracy", 0) > 0.95:
            self.model.stop_training = True


model.compile(optimizer=tf.keras.optimizers.RMSprop(1e-3),
              loss=tf.keras.losses.SparseCategoricalCrossentropy(),
              metrics=["accuracy"])
history = model.fit(train_ds, epochs=10, validation_data=test_ds, callbacks=[StopAtAccuracy()])

base.trainable = True
for layer in base.layers[:100]:
    layer.trainable = False
schedule = tf.keras.optimizers.schedules.CosineDecay(1e-5, decay_steps=1000)
model.compile(optimizer=tf.keras.optimizers.Adam(schedule),
              loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train_ds, epochs=5, validation_data=test_ds)
loss, accuracy = model.evaluate(test_ds)
model.save("flowers.keras")
