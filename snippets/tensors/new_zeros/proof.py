"""A start and an end for each sentence, of the right type"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, tokens = keras_cell.tf, torch_cell.tokens
try:
    tf.concat([tf.zeros((2, 1)), keras_cell.tokens], axis=1)
except tf.errors.InvalidArgumentError as error:
    assert "expected to be a float tensor" in str(error), error
else:
    raise AssertionError("floats were joined to integers")
print("plain, tf.zeros without the type: refused")
# PyTorch joins them, and the embedding refuses the floats
joined = torch.cat([torch.zeros(2, 1), tokens], dim=1)
assert joined.dtype == torch.float32
try:
    torch_cell.embedding(joined)
except RuntimeError as error:
    assert "Long, Int" in str(error)
else:
    raise AssertionError("an embedding took floats")
print("plain, torch.zeros into an embedding: refused")

layer, embedding = keras_cell.embedding, torch_cell.embedding
layer.set_weights([embedding.weight.detach().numpy()])
outputs = layer(keras_cell.padded), torch_cell.vectors.detach()
pairs = {
    "start": (keras_cell.start, torch_cell.start),
    "end": (keras_cell.end, torch_cell.end),
    "padded": (keras_cell.padded, torch_cell.padded),
    "vectors": outputs,
}
gaps = []
for name, (left, right) in pairs.items():
    assert left.dtype.name == str(right.dtype).split(".")[1]
    assert tuple(left.shape) == tuple(right.shape)
    gaps.append(np.abs(left.numpy() - right.numpy()).max())
assert max(gaps) <= 1e-6
print(f"tokens and vectors: {max(gaps):.1e} (at most 1e-06)")

# Each of the family keeps the type; numbers are cut to it
assert tokens.new_full((2,), 1.7).tolist() == [1, 1]
assert tokens.new_tensor([1.7]).tolist() == [1]
half = torch.ones(2, dtype=torch.float16)
for made in (half.new_zeros(3), half.new_ones(3), half.new(3)):
    assert made.dtype == torch.float16 and len(made) == 3
w = torch.ones(2, requires_grad=True)
assert not w.new_zeros(2).requires_grad
# Made deterministic, PyTorch fills what is not set
torch.use_deterministic_algorithms(True)
assert torch.empty(3).isnan().all()
assert tokens.new_empty(2).tolist() == [2**63 - 1] * 2
assert not keras_cell.room.numpy().any()
assert torch_cell.room.dtype == tokens.dtype
assert torch_cell.room.shape == (2, 3) == keras_cell.room.shape
print("same after")
