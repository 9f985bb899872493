"""Marked texts to batches of pieces, each with some words of context before."""
import numpy as np, torch

def batches(texts, size, length, rng, context=24):
    """Texts are (x, y) pairs of arrays; gives x, y and `seen`, 1 for words and 0 for padding."""
    pieces = []
    for x, y in texts:
        start = rng.integers(length)
        for a in range(-start, len(y), length):
            begin, end = max(0, a - context), min(len(y), a + length)
            if end - begin >= context: pieces.append((x, y, begin, end))
    rng.shuffle(pieces)
    pieces.sort(key=lambda p: (p[3] - p[2]) // 40 + rng.random() * 2)
    groups = [pieces[i:i + size] for i in range(0, len(pieces), size)]
    rng.shuffle(groups)
    for group in groups: yield pad(group)

def pad(group):
    count = max(end - begin for *_, begin, end in group)
    x0, y0 = group[0][:2]
    x = np.zeros((len(group), count, x0.shape[1]), np.int64)
    y = np.zeros((len(group), count) + y0.shape[1:], y0.dtype)
    seen = np.zeros((len(group), count), np.float32)
    for j, (px, py, begin, end) in enumerate(group):
        x[j, :end - begin] = px[begin:end]; y[j, :end - begin] = py[begin:end]; seen[j, :end - begin] = 1
    return torch.from_numpy(x), torch.from_numpy(y), torch.from_numpy(seen)

def first_tags(y):
    """A piece cannot begin inside a span: its first inner tag becomes the span's first."""
    y[:, 0] -= ((y[:, 0] > 0) & (y[:, 0] % 2 == 0)).long()
    return y
