from torchvision.models.resnet import model_urls
