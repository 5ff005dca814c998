from torchvision.models.resnet import model_urls

print(model_urls["resnet18"])
