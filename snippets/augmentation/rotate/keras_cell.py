"""`layers.RandomRotation(0.1)`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("china.jpg") / 255  # H, W, C

rotate = layers.RandomRotation(0.1)  # -36 to 36 degrees
print("degrees:", [round(f * 360) for f in rotate.factor])
print("corners:", rotate.fill_mode, rotate.interpolation)

# the same bounds twice: always a tenth of a turn to the left
tenth = (0.1, 0.1)
rotate = layers.RandomRotation(tenth, fill_mode="constant")
rotated = rotate(image).numpy()
print("shape:", rotated.shape)
print(f"corner: {rotated[0, 0, 0]:.1f}")
