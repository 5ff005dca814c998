import torch.distributed as dist

first_job = dist.TCPStore("127.0.0.1", 29500, world_size=1, is_master=True)
second_job = dist.TCPStore("127.0.0.1", 29500, world_size=1, is_master=True)
