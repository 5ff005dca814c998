"""What makes the two ResNet50 two networks"""
import warnings
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours, theirs = keras_cell.model, torch_cell.model
Conv2d, BatchNorm2d = torch.nn.Conv2d, torch.nn.BatchNorm2d
layers = list(theirs.modules())
convs = [m for m in layers if isinstance(m, Conv2d)]
norms = [m for m in layers if isinstance(m, BatchNorm2d)]

# Keras counts the moving averages, PyTorch calls them buffers.
averages = sum(w.shape[0] for w in ours.non_trainable_weights)
buffers = sum(torch_cell.buffers)
assert averages == buffers - len(norms)  # their batch counters
more = sum(keras_cell.to_train) - sum(torch_cell.to_train)
total = sum(keras_cell.to_train) + averages
assert ours.count_params() == total
# Without them, Keras still has a bias in each convolution.
assert more >= 1 and more == sum(c.out_channels for c in convs)
assert all(c.bias is None for c in convs)
print(
    "nearest, number of weights more to train: "
    f"{more} (at least 1)"
)
# The two put the stride of a block in different places.
names = [f"conv3_block1_{i}_conv" for i in (1, 2)]
strides = [ours.get_layer(name).strides for name in names]
assert strides == [(2, 2), (1, 1)]
block = theirs.layer2[0]
strides = [block.conv1.stride, block.conv2.stride]
assert strides == [(1, 1), (2, 2)]
assert ours.get_layer("conv1_bn").epsilon == 1.001e-5
assert theirs.bn1.eps == 1e-5

# Keras's scores are probabilities, torchvision's are logits.
assert abs(keras_cell.scores.sum() - 1) <= 1e-5
assert (torch_cell.scores < 0).any() and not theirs.training
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch_cell.models.resnet18(pretrained=False)
assert "'pretrained' is deprecated" in str(caught[0].message)
assert "ResNet18" not in keras_cell.names
weights = torch_cell.models.ResNet18_Weights.DEFAULT
assert len(weights.meta["categories"]) == 1000
print("different")
