# A classifier from the days of standalone Keras
from __future__ import print_function
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from keras.models import Sequential, load_model
from keras.layers import Dense, Dropout, Activation
from keras.layers.convolutional import Conv2D, MaxPooling2D
from keras.layers.core import Flatten
from keras.layers.normalization import BatchNormalization
from keras.optimizers import SGD, RMSprop
from keras.regularizers import l2
from keras.utils import np_utils
from keras.callbacks import EarlyStopping, ModelCheckpoint
from keras.preprocessing.image import ImageDataGenerator
from keras import backend as K

batch_size = 128
nb_classes = 10

table = pd.read_csv("train.csv")
print(table.head(), table.shape)
labels = table.pop("label").values
pixels = table.values.reshape(-1, 28, 28, 1).astype("float32") / 255
scaler = StandardScaler()
flat = scaler.fit_transform(pixels.reshape(len(pixels), -1))
X_train, X_test, y_train, y_test = train_test_split(pixels, labels, test_size=0.2)
Y_train = np_utils.to_categorical(y_train, nb_classes)
Y_test = np_utils.to_categorical(y_test, nb_classes)

if K.image_data_format() == "channels_first":
    X_train = X_train.transpose(0, 3, 1, 2)
    input_shape = (1, 28, 28)
else:
    input_shape = (28, 28, 1)

model = Sequential()
model.add(Conv2D(32, (3, 3), padding="same", input_shape=input_shape))
model.add(Activation("relu"))
model.add(BatchNormalization())
model.add(MaxPooling2D(pool_size=(2, 2)))
model.add(Dropout(0.25))
model.add(Flatten())
model.add(Dense(128, kernel_regularizer=l2(1e-4)))
model.add(Activation("relu"))
model.add(Dense(nb_classes, activation="softmax"))
model.summary()

sgd = SGD(lr=0.01, decay=1e-6, momentum=0.9, nesterov=True)
model.compile(loss="categorical_crossentropy", optimizer=sgd, metrics=["accuracy"])

augment = ImageDataGenerator(rotation_range=10, width_shift_range=0.1)
augment.fit(X_train)
callbacks = [
    EarlyStopping(monitor="val_loss", patience=3),
    ModelCheckpoint("best.h5", save_best_only=True),
]
history = model.fit_generator(augment.flow(X_train, Y_train, batch_size=batch_size),
                              epochs=12, validation_data=(X_test, Y_test),
                              callbacks=callbacks)
best = load_model("best.h5")
score = best.evaluate(X_test, Y_test, verbose=0)
print("Test loss:", score[0])
print("Best epoch:", np.argmin(history.history["val_loss"]))
probabilities = best.predict(X_test)
print(np.argmax(probabilities, axis=1).mean())
K.clear_session()
