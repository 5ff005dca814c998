"""`del model`, `torch.cuda.empty_cache()`"""
import gc
import weakref

import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 1))


names = []
for fold in range(3):  # nothing to clear
    model = build()
    names += [name for name, _ in model.named_children()]
print("each fold:", names)

second = build()
gone = weakref.ref(second)
del second  # this frees the model
gc.collect()
torch.cuda.empty_cache()  # a GPU's memory, for other programs
print("freed:", gone() is None)
