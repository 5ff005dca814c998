import numpy as np
import keras
from keras import layers

num_tags = 12  # Number of unique issue tags
num_words = 300  # Size of vocabulary obtained when preprocessing text data
num_departments = 4  # Number of departments for predictions

title_input = keras.Input(shape=(10,), name="title")
body_input = keras.Input(shape=(20,), name="body")
tags_input = keras.Input(shape=(num_tags,), name="tags")

title_features = layers.Embedding(num_words, 16)(title_input)
body_features = layers.Embedding(num_words, 16)(body_input)
title_features = layers.LSTM(24)(title_features)
body_features = layers.LSTM(8)(body_features)

x = layers.concatenate([title_features, body_features, tags_input])

priority_pred = layers.Dense(1, name="priority")(x)
department_pred = layers.Dense(num_departments, name="department")(x)

model = keras.Model(
    inputs=[title_input, body_input, tags_input],
    outputs=[priority_pred, department_pred],
)

rng = np.random.default_rng(0)
title_data = rng.integers(num_words, size=(128, 10))
body_data = rng.integers(num_words, size=(128, 20))
tags_data = rng.integers(2, size=(128, num_tags)).astype("float32")
priority_targets = rng.random(size=(128, 1))
dept_targets = np.eye(num_departments)[rng.integers(num_departments, size=128)]

model.compile(
    optimizer=keras.optimizers.Adam(1e-3),
    loss=[
        keras.losses.BinaryCrossentropy(from_logits=True),
        keras.losses.CategoricalCrossentropy(from_logits=True),
    ],
    loss_weights=[1.0, 0.2],
)
history = model.fit(
    [title_data, body_data, tags_data],
    [priority_targets, dept_targets],
    epochs=2,
    batch_size=32,
)
