"""`resnet50.preprocess_input`, `CenterCrop`"""
from keras.applications import densenet, efficientnet
from keras.applications import mobilenet_v2, resnet50
from keras.layers import CenterCrop
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")  # 0 to 255
x = CenterCrop(224, 224)(photo)

inputs = {
    "resnet50": resnet50.preprocess_input(x),
    "mobilenet_v2": mobilenet_v2.preprocess_input(x),
    "efficientnet": efficientnet.preprocess_input(x),
    "densenet": densenet.preprocess_input(x),
}
for name, y in inputs.items():
    low, high = y.numpy().min(), y.numpy().max()
    print(f"{name}: {low:.1f} to {high:.1f}")
