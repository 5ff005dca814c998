import pandas as pd

pd.DataFrame({"loss": [1.0]}).iteritems()
