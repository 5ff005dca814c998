import json
import numpy as np

json.dumps({"loss": np.float32(0.5)})
