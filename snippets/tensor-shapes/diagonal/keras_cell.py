"""`tf.eye(n)`, `tf.linalg.diag`, `diag_part`, `set_diag`"""
import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
one = tf.eye(3)
matrix = tf.linalg.diag(x)
back = tf.linalg.diag_part(matrix)
cleared = tf.linalg.set_diag(matrix + 5.0, tf.zeros(3))
batch = tf.stack([x, 10.0 * x])
matrices = tf.linalg.diag(batch)  # one matrix a row
parts = tf.linalg.diag_part(matrices)
traces = tf.linalg.trace(matrices)

print("matrix:", matrix.numpy().tolist())
print("its diagonal:", back.numpy())
print("cleared:", cleared.numpy().tolist())
print("matrices:", list(matrices.shape))
print("their diagonals:", list(parts.shape))
print("traces:", traces.numpy(), "eye:", one.numpy()[0])
