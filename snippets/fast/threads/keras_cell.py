"""`tf.config.threading.set_intra_op_parallelism_threads`"""
import tensorflow as tf

threading = tf.config.threading
unset = threading.get_intra_op_parallelism_threads()
print("unset:", unset)  # 0: as TensorFlow sees fit
threading.set_intra_op_parallelism_threads(1)  # in one product
threading.set_inter_op_parallelism_threads(1)  # side by side

x = tf.linspace(0.0, 1.0, 300_000)
mean = tf.reduce_mean(x)
print(f"mean: {mean:.3f}")
try:
    threading.set_intra_op_parallelism_threads(2)
except RuntimeError as error:
    print("afterwards:", str(error)[:39])
print("now:", threading.get_intra_op_parallelism_threads())
