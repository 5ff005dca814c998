import keras.layers.embeddings
