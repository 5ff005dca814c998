import torch

weight = torch.ones(1, requires_grad=True)
(weight * float("nan")).backward()
torch.nn.utils.clip_grad_norm_([weight], 1.0, error_if_nonfinite=True)
