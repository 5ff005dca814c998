"""`weights.transforms()`"""
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision import models

photo = load_sample_image("china.jpg")  # 0 to 255
x = Image.fromarray(photo)

choices = {  # names of weights, nothing is downloaded
    "resnet50": models.ResNet50_Weights.DEFAULT,
    "mobilenet_v2": models.MobileNet_V2_Weights.DEFAULT,
    "efficientnet": models.EfficientNet_B0_Weights.DEFAULT,
    "densenet": models.DenseNet121_Weights.DEFAULT,
}
for name, weights in choices.items():
    y = weights.transforms()(x)
    low, high = y.min(), y.max()
    print(f"{name}: {low:.1f} to {high:.1f}")
