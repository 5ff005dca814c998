import numpy as np
import tensorflow as tf

rows = np.array([[1, 2], [3]], dtype=object)
tf.convert_to_tensor(rows)
