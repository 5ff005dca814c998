import keras

keras.applications.VGG16(weights="imagenet", classes=10)
