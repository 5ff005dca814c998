"""`tf.config.set_visible_devices(devices, type)`"""
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
tf.config.set_visible_devices(gpus[:1], "GPU")  # the first
visible = tf.config.get_visible_devices("GPU")
print("all GPUs are seen:", visible == gpus)

x = tf.ones(3)  # from here on it is settled
try:
    tf.config.set_visible_devices([], "CPU")
except RuntimeError as error:
    print(error)
print("computed on:", x.device.rpartition("/")[2])
