import numpy as np

rows = [["5.1", "3.5", "setosa"]]
np.array(rows).astype(float)
