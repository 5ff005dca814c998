"""`timeseries_dataset_from_array(data, targets, length)`"""
import numpy as np
from keras.utils import timeseries_dataset_from_array

times = np.arange(40) / 4
series = np.stack([np.sin(times), np.cos(times)], axis=1)
series = series.astype("float32")  # 40 times, 2 features
length = 5
batches = timeseries_dataset_from_array(
    series,
    targets=series[length:, 0],  # what follows each window
    sequence_length=length,
    batch_size=32,
)
for xb, yb in batches:
    print(xb.shape, yb.shape)
