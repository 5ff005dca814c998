import copy
import threading

settings = {"lock": threading.Lock()}
copy.deepcopy(settings)
