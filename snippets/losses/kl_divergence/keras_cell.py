"""`KLDivergence()(y_true, y_pred)`"""
import keras
import numpy as np

p = np.array([[0.5, 0.5, 0.0], [0.2, 0.7, 0.1]], "float32")
q = np.array([[0.4, 0.5, 0.1], [0.3, 0.4, 0.3]], "float32")

loss_fn = keras.losses.KLDivergence()
print(f"from p to q: {loss_fn(p, q):.3f}")
print(f"from q to p: {loss_fn(q, p):.2f}")
print(f"from p to p: {loss_fn(p, p):.3f}")

# three axes, as in sentences: (2, 2, 3)
p3, q3 = np.stack([p, p]), np.stack([q, q])
print(f"three axes: {loss_fn(p3, q3):.3f}")
