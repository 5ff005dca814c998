"""`layers.LSTM`, `keras.ops.ctc_decode`"""
import keras
import numpy as np
from keras import layers
from PIL import Image, ImageDraw, ImageFont

keras.utils.set_random_seed(0)
page = Image.new("RGB", (200, 100), "white")
font = ImageFont.load_default(32)
pen = ImageDraw.Draw(page)
pen.text((20, 30), "2026 77", fill="black", font=font)
x = np.array(page)  # (height, width, 3), 0 to 255
crops = [x[30:70, 15:105], x[30:70, 105:155]]

model = keras.Sequential([
    layers.Resizing(32, 128, pad_to_aspect_ratio=True),
    layers.Rescaling(1 / 255),
    layers.Conv2D(16, 3, strides=4, activation="relu"),
    layers.Permute((2, 1, 3)),  # width first: the time
    layers.TimeDistributed(layers.Flatten()),
    layers.LSTM(32, return_sequences=True),
    layers.Dense(11),  # blank and digits: no trained weights
])
logits = np.concatenate([model(c[np.newaxis]) for c in crops])
lengths = np.full(len(logits), logits.shape[1])
found = keras.ops.ctc_decode(logits, lengths)[0][0]
print("page:", x.shape[:2], "cut by hand: no detector")
print("words read:", len(found), "of", len(crops))
