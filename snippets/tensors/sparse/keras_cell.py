"""`tf.SparseTensor(places, values, size)`, `sparse.to_dense`"""
import tensorflow as tf

# an edge a line: row, column
places = [[0, 1], [1, 2], [2, 0], [2, 2]]
values = [1.0, 2.0, 3.0, 4.0]
graph = tf.SparseTensor(places, values, dense_shape=(3, 3))
x = tf.constant([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]])
product = tf.sparse.sparse_dense_matmul(graph, x)
sums = tf.sparse.reduce_sum(graph, axis=1)
dense = tf.sparse.to_dense(graph)
back = tf.sparse.from_dense(dense)
print("indices:", tuple(graph.indices.shape))
print("product:", product.numpy().tolist())
print("sums:", sums.numpy())
print("dense:", dense.numpy().tolist())
print("kept:", back.values.numpy())
