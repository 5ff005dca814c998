"""`x.expand(n, -1)`, `x.expand_as(y)`, `broadcast_shapes`"""
import torch

patches = torch.zeros(4, 2, 3)  # 4 pictures
x = torch.ones(1, 1, 3, requires_grad=True)  # one for all
wide = x.expand(len(patches), -1, -1)  # -1: as it is
joined = torch.cat([wide, patches], dim=1)
(gradient,) = torch.autograd.grad(joined.sum(), x)
like = x.expand_as(joined)
shape = torch.broadcast_shapes((4, 1, 3), (2, 1))

print("wide:", list(wide.shape), "joined:", list(joined.shape))
print("gradient:", gradient.numpy().ravel())
print("like another:", list(like.shape))
print("(4, 1, 3) and (2, 1):", list(shape))
view = torch.zeros(1, 2).expand(3, 2)
view[0, 0] = 9.0  # all rows are one memory: clone() first
print("view[0, 0] = 9:", view.tolist())
