from keras.optimizers import adam
