"""`tf.config.experimental.set_memory_growth(gpu, True)`"""
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
for gpu in gpus:  # before the first computation, else an error
    tf.config.experimental.set_memory_growth(gpu, enable=True)

x = tf.ones((1000, 1000))  # 4 MB
peak = 0
if gpus:
    memory = tf.config.experimental.get_memory_info("GPU:0")
    peak = memory["peak"]
print("size:", x.dtype.size * int(tf.size(x)))
print("counted if there is a GPU:", (peak >= 4e6) == bool(gpus))
try:
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.experimental.set_memory_growth(cpu, enable=True)
except ValueError as error:
    refused = str(error)
    print("for a CPU:", refused[:31])
