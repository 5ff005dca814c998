import numpy as np
import torch

pixels = np.frombuffer(b"\x00\xff\x80", dtype=np.uint8)
torch.from_numpy(pixels)
