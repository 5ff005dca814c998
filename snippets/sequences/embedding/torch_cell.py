"""`nn.Embedding(num_embeddings, embedding_dim)`"""
import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.tensor([[4, 2, 999], [4, 0, 7]])  # 0 to 999

layer = nn.Embedding(1000, 64)
output = layer(tokens)
print("output:", tuple(output.shape))
print("weights:", tuple(layer.weight.shape))
print(f"spread at the start: {layer.weight.std():.2f}")
for wrong in 1000, 1.7, -1:
    try:
        layer(torch.tensor(wrong))
    except (IndexError, RuntimeError) as error:
        print(f"{wrong}:", str(error)[:60])

nn.init.uniform_(layer.weight, -0.05, 0.05)  # as Keras starts
print(f"spread, reset: {layer.weight.std():.3f}")
