"""`nn.TransformerDecoderLayer(d_model, nhead)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = torch.tensor(load_digits().images).float() / 16
x, memory = digits[:64, :5], digits[64:128]

block = nn.TransformerDecoderLayer(
    d_model=8, nhead=2, dim_feedforward=32, batch_first=True)
block.eval()  # it drops 0.1
mask = nn.Transformer.generate_square_subsequent_mask(5)
with torch.no_grad():
    y = block(x, memory, tgt_mask=mask)
print("output:", tuple(y.shape))
