from keras.layers.embeddings import Embedding

layer = Embedding(10, 4)
