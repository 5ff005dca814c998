import keras

keras.Sequential([keras.layers.MultiHeadAttention(2, 4)])(keras.Input((5, 8)))
