import numpy

numpy.random_normal(3)
