from keras import backend as K

K.mean(1.0)
