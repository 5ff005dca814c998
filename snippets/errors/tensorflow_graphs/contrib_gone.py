import tensorflow.contrib
