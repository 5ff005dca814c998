"""`x.requires_grad_()`, `torch.autograd.grad(y, x)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
hidden = [nn.Linear(64, 32), nn.ReLU()]
model = nn.Sequential(*hidden, nn.Linear(32, 10))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    loss_fn(model(images), labels).backward()
    optimizer.step()


def by_image(image, digit):
    image = image.clone().requires_grad_()
    score = model(image)[0, digit]
    # backward() would add to the weights' gradients as well
    return torch.autograd.grad(score, image)[0]


image = images[:1]
changed = image + 0.5 * torch.sign(by_image(image, digit=8))
model.eval()
with torch.no_grad():
    for picture in (image, changed):
        print("read as", model(picture)[0].argmax().item())
