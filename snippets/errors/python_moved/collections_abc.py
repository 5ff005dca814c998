import collections

collections.Mapping()
