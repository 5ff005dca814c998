"""`os.environ["CUDA_VISIBLE_DEVICES"]`, `torch.cuda.device_count`"""
import os

import torch

if os.environ.get("CUDA_VISIBLE_DEVICES") is None:
    os.environ["CUDA_VISIBLE_DEVICES"] = "0"  # the first alone
print("GPUs:", torch.cuda.device_count())
