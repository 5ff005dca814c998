import numpy as np
import tensorflow as tf
from tensorflow import keras


class SentimentModel(keras.Model):
    def __init__(self, vocab_size, embedding_dim, hidden):
        super().__init__()
        self.embedding = keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = keras.layers.GRU(hidden)
        self.dropout = keras.layers.Dropout(0.4)
        self.classifier = keras.layers.Dense(2)

    def call(self, token_ids, training=None):
        x = self.embedding(token_ids)
        x = self.gru(x)
        x = self.dropout(x, training=training)
        return self.classifier(x)


rng = np.random.default_rng(9)
tokens = rng.integers(0, 120, (192, 14))
labels = (tokens[:, -1] > 60).astype("int64")

model = SentimentModel(120, 12, 20)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=5e-3)
batches = tf.data.Dataset.from_tensor_slices((tokens, labels)).batch(32)

curve = []
for epoch in range(3):
    for x, y in batches:
        with tf.GradientTape() as tape:
            logits = model(x, training=True)
            loss = loss_fn(y, logits)
        gradients = tape.gradient(loss, model.trainable_variables)
        gradients, _ = tf.clip_by_global_norm(gradients, 1.0)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        curve.append(float(loss))
model.save_weights("sentiment.weights.h5")
