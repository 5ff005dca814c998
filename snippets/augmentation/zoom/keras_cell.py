"""`layers.RandomZoom(0.5)`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("china.jpg") / 255  # H, W, C

random = layers.RandomZoom((-0.2, 0.2))  # or 0.2
print("factors:", random.height_factor)

# positive is away from the picture: 1.5 times as much is seen
factor = (0.5, 0.5)
zoom = layers.RandomZoom(factor, fill_mode="constant")
zoomed = zoom(image).numpy()
print("shape:", zoomed.shape)
print(f"corner: {zoomed[0, 0, 0]:.1f}")
print(f"not black: {(zoomed.max(axis=2) > 0).mean():.2f}")
