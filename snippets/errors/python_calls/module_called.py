import pprint

pprint({"loss": 0.5})
