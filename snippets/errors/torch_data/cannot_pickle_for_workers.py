from torch.utils.data import DataLoader

def main():
    loader = DataLoader([1, 2], num_workers=1, collate_fn=lambda batch: batch,
                        multiprocessing_context="spawn")
    next(iter(loader))

main()
