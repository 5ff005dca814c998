import math

math.sqrt(None)
