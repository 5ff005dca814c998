"""`models.list_models`, `resnet50(weights=None)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision import models

names = models.list_models(module=models)  # classifiers
print("models:", len(names))
print("resnet18:", "resnet18" in names)

# weights="DEFAULT" would download them, None is the default
model = models.resnet50(weights=None)
to_train = [p.numel() for p in model.parameters()]
buffers = [b.numel() for b in model.buffers()]
print(f"parameters: {sum(to_train):,}")
print(f"buffers: {sum(buffers):,}")

photo = load_sample_image("china.jpg")[:224, :224]
x = torch.tensor(photo).permute(2, 0, 1)[None].float()
model.eval()
with torch.inference_mode():
    scores = model(x)[0]
print(len(scores), "scores, logits:", bool((scores < 0).any()))
