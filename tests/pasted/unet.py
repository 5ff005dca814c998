import glob

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers as L, Model, Input
from tensorflow.keras.losses import binary_crossentropy
from tensorflow.keras.optimizers import Adam

SIZE = 128


def double_conv(x, filters):
    for _ in range(2):
        x = L.Conv2D(filters, 3, padding="same", kernel_initializer="he_normal")(x)
        x = L.BatchNormalization()(x)
        x = L.Activation("relu")(x)
    return x


def build_unet(input_shape=(SIZE, SIZE, 3), depth=3, start=16):
    inputs = Input(input_shape)
    skips = []
    x = inputs
    for level in range(depth):
        x = double_conv(x, start * 2 ** level)
        skips.append(x)
        x = L.MaxPool2D(2)(x)
    x = double_conv(x, start * 2 ** depth)
    x = L.SpatialDropout2D(0.3)(x)
    for level in reversed(range(depth)):
        x = L.Conv2DTranspose(start * 2 ** level, 2, strides=2, padding="same")(x)
        x = L.concatenate([x, skips[level]], axis=-1)
        x = double_conv(x, start * 2 ** level)
    outputs = L.Conv2D(1, 1, activation="sigmoid")(x)
    return Model(inputs=[inputs], outputs=[outputs], name="unet")


def dice_coef(y_true, y_pred, smooth=1.0):
    y_true_f = tf.reshape(y_true, [-1])
    y_pred_f = tf.reshape(y_pred, [-1])
    intersection = tf.reduce_sum(y_true_f * y_pred_f)
    return (2.0 * intersection + smooth) / (
        tf.reduce_sum(y_true_f) + tf.reduce_sum(y_pred_f) + smooth)


def bce_dice_loss(y_true, y_pred):
    y_true = tf.cast(y_true, tf.float32)
    return tf.reduce_mean(binary_crossentropy(y_true, y_pred)) + 1 - dice_coef(y_true, y_pred)


class Pictures(keras.utils.Sequence):
    def __init__(self, images, masks, batch_size=8):
        self.images, self.masks, self.batch_size = images, masks, batch_size

    def __len__(self):
        return len(self.images) // self.batch_size

    def __getitem__(self, index):
        part = slice(index * self.batch_size, (index + 1) * self.batch_size)
        x = [self.load(path, "rgb") for path in self.images[part]]
        y = [self.load(path, "grayscale") for path in self.masks[part]]
        return np.stack(x), np.stack(y)

    def load(self, path, mode):
        image = keras.preprocessing.image.load_img(path, color_mode=mode, target_size=(SIZE, SIZE))
        return keras.preprocessing.image.img_to_array(image) / 255.0


images, masks = sorted(glob.glob("images/*.png")), sorted(glob.glob("masks/*.png"))
train = Pictures(images[:-100], masks[:-100])
val = Pictures(images[-100:], masks[-100:])

unet = build_unet()
unet.compile(optimizer=Adam(learning_rate=1e-4), loss=bce_dice_loss,
             metrics=[dice_coef, keras.metrics.MeanIoU(num_classes=2)])
unet.summary()
keras.utils.plot_model(unet, "unet.png", show_shapes=True)
callbacks = [
    keras.callbacks.ReduceLROnPlateau(factor=0.5, patience=4),
    keras.callbacks.TensorBoard("logs"),
]
history = unet.fit(train, validation_data=val, epochs=50, callbacks=callbacks)
print(max(history.history["val_dice_coef"]))
predicted = unet.predict(val)
print((predicted > 0.5).mean(), predicted.shape)
unet.save("unet.h5")
