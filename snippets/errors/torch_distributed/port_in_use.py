import socket
import torch.distributed as dist

with socket.create_server(("127.0.0.1", 0)) as other_job:
    port = other_job.getsockname()[1]
    dist.TCPStore("127.0.0.1", port, world_size=1, is_master=True)
