"""`torch.onnx.export(model, args, path, dynamic_shapes)`"""
import numpy as np
import onnxruntime
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3, 8, 8)
model = nn.Sequential(
    nn.Conv2d(3, 4, 3), nn.ReLU(),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 2),
)
want = model.eval()(x).detach().numpy()

torch.onnx.export(  # without dynamic_shapes: always 5 images
    model, (x,), "model.onnx", input_names=["image"],
    dynamic_shapes=({0: "batch"},), verbose=False)
session = onnxruntime.InferenceSession("model.onnx")
(entry,) = session.get_inputs()
(output,) = session.run([], {entry.name: x.numpy()})
print("input:", entry.shape)
print("same output:", np.allclose(output, want, atol=1e-5))
(few,) = session.run([], {entry.name: x[:2].numpy()})
print("two images:", few.shape)
