"""`model.fit(loader)`, `model.evaluate(loader)`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is read
import keras
import torch
from torch.utils import data

torch.manual_seed(0)
x = torch.randn(60, 4)
y = x.sum(dim=1, keepdim=True)
dataset = data.TensorDataset(x, y)
loader = data.DataLoader(dataset, batch_size=16)

model = keras.Sequential([keras.Input((4,)),
    keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.1), loss="mse")
model.fit(loader, epochs=3, batch_size=99, verbose=0)
print("steps:", int(model.optimizer.iterations))
print(f"loss: {model.evaluate(loader, verbose=0):.3f}")
