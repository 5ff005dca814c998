import io
import numpy as np

file = io.BytesIO()
np.save(file, {"loss": 0.5})
file.seek(0)
np.load(file)
