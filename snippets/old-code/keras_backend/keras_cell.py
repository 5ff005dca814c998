"""`keras.ops.matmul(x, y)`, `keras.ops.norm(x)`"""
import keras
from keras import ops

x = ops.convert_to_tensor([[1.0, 2.0], [3.0, 4.0]])
y = ops.ones((2, 1))

product = ops.matmul(x, y)  # was K.dot(x, y)
total = ops.sum(x, axis=-1, keepdims=True)  # K.sum, the same
norm = ops.norm(x)  # K.sqrt(K.sum(K.square(x)))
order = ops.transpose(x, (1, 0))  # K.permute_dimensions
value = ops.convert_to_numpy(product)  # K.eval, K.get_value
print("product:", value.ravel())
print("sum:", ops.convert_to_numpy(total).ravel())
print(f"norm: {float(norm):.3f}")
print("transposed:", ops.convert_to_numpy(order).tolist())
names = "dot", "sum", "permute_dimensions", "get_value"
left = [name for name in names if hasattr(keras.backend, name)]
print("left of keras.backend:", left)
