"""`tf.config.set_visible_devices(devices, type)`"""
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
print("GPUs:", len(gpus))
tf.config.set_visible_devices(gpus[:1], "GPU")  # the first alone
visible = tf.config.get_visible_devices("GPU")
print("at most one is seen:", len(visible) <= 1)

x = tf.ones(3)  # now the devices are set up
try:
    tf.config.set_visible_devices([], "GPU")
    changed = True
except RuntimeError as error:
    changed = False
    print(error)
