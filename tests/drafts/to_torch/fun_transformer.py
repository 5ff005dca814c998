import numpy as np
import keras
from keras import layers, ops

vocab_size, maxlen, embed_dim, num_heads, ff_dim = 200, 16, 32, 2, 64

inputs = layers.Input(shape=(maxlen,))
tokens = layers.Embedding(vocab_size, embed_dim)(inputs)
attention = layers.MultiHeadAttention(num_heads=num_heads, key_dim=embed_dim // num_heads)
attn_output = attention(tokens, tokens)
out1 = layers.LayerNormalization(epsilon=1e-6)(tokens + attn_output)
ffn = layers.Dense(ff_dim, activation="relu")(out1)
ffn = layers.Dense(embed_dim)(ffn)
x = layers.LayerNormalization(epsilon=1e-6)(out1 + ffn)
x = layers.GlobalAveragePooling1D()(x)
for units in [20, 12]:
    x = layers.Dense(units, activation="relu")(x)
    x = layers.Dropout(0.1)(x)
outputs = layers.Dense(2, activation="softmax")(x)

model = keras.Model(inputs=inputs, outputs=outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])

x_train = np.random.RandomState(0).randint(0, vocab_size, (160, maxlen))
y_train = (x_train[:, 0] > 100).astype(int)
history = model.fit(x_train, y_train, batch_size=32, epochs=2, validation_split=0.2)
