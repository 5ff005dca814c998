# -*- coding: utf-8 -*-
"""TensorFlow 1's graphs beside a Keras model, as many old files have them.

>>> python graph_mode.py --train
"""
from __future__ import print_function

import os

import tensorflow.compat.v1 as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import *
from tensorflow.keras import backend as K

tfkl = tf.keras.layers


def network(x, keep):
    w = tf.get_variable("w", [784, 10])
    hidden = tf.nn.relu(tf.matmul(x, w))
    return tf.nn.dropout(hidden, keep_prob=keep)


def build(classes):
    model = Sequential()
    model.add(Conv2D(32, 3, padding="same", activation="relu", kernel_initializer="he_normal",
                     input_shape=(28, 28, 1)))
    model.add(Activation("relu"))
    model.add(tfkl.MaxPool2D())
    model.add(Flatten())
    model.add(Dense(classes, activation="softmax", kernel_regularizer="l2"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy", "mae"])
    return model


def dice(y_true, y_pred):
    both = K.sum(y_true * y_pred)
    return 2. * both / (K.sum(y_true) + K.sum(y_pred) + 1e-7)


x = tf.placeholder(tf.float32, [None, 784])
keep = tf.placeholder(tf.float32)
y = network(x, keep)
step = tf.train.AdamOptimizer(1e-3).minimize(tf.reduce_mean(y))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for i in range(10):
        _, value = sess.run([step, y], feed_dict={x: x_train, keep: .5})
        print("%d %.3f" % (i,
              value
              % 10))

model = build(10)
model.summary()
history = model.fit(x_train, y_train, epochs=2, validation_split=.1)
print(history.history["loss"])
print(model.predict_classes(x_test))
model.save(os.path.join("/tmp", "model.h5"))
