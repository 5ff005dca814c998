"""`torch.set_float32_matmul_precision(precision)`"""
import torch

matmul = torch.backends.cuda.matmul
cudnn = torch.backends.cudnn
at_first = matmul.allow_tf32, cudnn.allow_tf32
print("short products, convolutions at first:", at_first)

torch.set_float32_matmul_precision("high")  # for speed
print("allow_tf32, after high:", matmul.allow_tf32)
torch.set_float32_matmul_precision("highest")  # as at first
cudnn.allow_tf32 = False
after = matmul.allow_tf32, cudnn.allow_tf32
print("afterwards:", after)

x = torch.full((4, 4), 1 + 2.0 ** -12)  # lost in 10 bits
product = torch.matmul(x, torch.eye(4))
print("off by:", (product - x).abs().max().item())
