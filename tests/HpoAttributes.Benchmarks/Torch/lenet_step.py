"""LeNet's training step in PyTorch: for each number read, does that many steps and writes the CPU seconds that they took."""
import sys
import time

import torch
from torch import nn

BATCH = 128
torch.set_num_threads(1)
torch.manual_seed(0)
images = torch.rand(100 * BATCH, 1, 28, 28)
labels = torch.randint(0, 10, (100 * BATCH,))
model = nn.Sequential(
    nn.Conv2d(1, 6, kernel_size=5, padding=2), nn.Sigmoid(), nn.AvgPool2d(2, stride=2),
    nn.Conv2d(6, 16, kernel_size=5), nn.Sigmoid(), nn.AvgPool2d(2, stride=2), nn.Flatten(),
    nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = nn.CrossEntropyLoss()


def run(steps):
    for start in range(0, steps, 100):
        order = torch.randperm(len(labels))
        for step in range(min(100, steps - start)):
            index = order.narrow(0, step * BATCH, BATCH)
            optimizer.zero_grad()
            loss(model(images.index_select(0, index)), labels.index_select(0, index)).backward()
            optimizer.step()


print(torch.__version__, flush=True)
for line in sys.stdin:
    before = time.process_time()
    run(int(line))
    print(time.process_time() - before, flush=True)
