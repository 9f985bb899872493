"""Soft labels of news (label.py) and PolNeAR's gold to the student: the small network that ships.

  python3 training/distil.py FOLDER VECTORS LABELS.npz OUT [--rules 0]
"""
import argparse, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import INNER, MARK_SIZES, OUTER, PREFIX3, SUFFIX2, SUFFIX3, SUF3, WORD, Words, load_marked
from half import HalfAdamW
from importlib import import_module
from pieces import batches, first_tags
from tags import Chain, TAGS

measure = import_module('fine-tune').measure
KERNEL = 5  # the engine's vector code has five taps

class Block(nn.Module):
    """Each channel over five neighbours, layer norm, a mix of the channels, ReLU."""
    def __init__(self, width, apart):
        super().__init__()
        self.apart = apart; self.norm = nn.LayerNorm(width); self.mix = nn.Linear(width, width)
        self.taps = nn.Parameter(torch.randn(KERNEL, width) * 0.3)
    def forward(self, x, seen):
        if seen is not None: x = x * seen
        reach, count = self.apart * (KERNEL // 2), x.shape[1]
        z = F.pad(x, (0, 0, reach, reach)); y = 0
        for i in range(KERNEL): y = torch.addcmul(y, z[:, i * self.apart:i * self.apart + count], self.taps[i]) if i else z[:, :count] * self.taps[0]
        return F.relu(self.mix(self.norm(y)))

class Student(nn.Module):
    def __init__(self, vectors, width, dilations, seed=1):
        super().__init__()
        self.word = nn.Embedding(len(vectors) + 1, width)
        turn = torch.randn(vectors.shape[1], width, generator=torch.Generator().manual_seed(seed)) * 0.6
        with torch.no_grad(): self.word.weight[1:] = torch.tensor(vectors) @ turn; self.word.weight[0] = 0
        self.parts = nn.ModuleList(nn.Embedding(n, width) for n in [SUFFIX3, SUFFIX2, PREFIX3] + MARK_SIZES)
        for table in self.parts: nn.init.normal_(table.weight, 0, 0.2)
        self.norm0 = nn.LayerNorm(width); self.blocks = nn.ModuleList(Block(width, d) for d in dilations)
        self.norm1 = nn.LayerNorm(width); self.out = nn.Linear(width, TAGS); self.chain = Chain()
        self.dilations = dilations
    def forward(self, x, seen=None):
        z = self.word(x[..., WORD])
        for i, table in enumerate(self.parts): z = z + table(x[..., SUF3 + i])
        z = F.relu(self.norm0(z)); seen = None if seen is None else seen[..., None].to(z.dtype)
        for block in self.blocks: z = z + block(z, seen)
        return self.out(self.norm1(z)).float()

def soft(y, sure=0.96):
    """Tags as shares in 8 bits, nearly sure."""
    out = np.full((len(y), TAGS), round(255 * (1 - sure) / TAGS), np.uint8); out[np.arange(len(y)), y] = round(255 * sure)
    return out

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('vectors'); P.add_argument('labels'); P.add_argument('out')
    P.add_argument('--rules', type=int, default=1, help='0: without what the rules found')
    P.add_argument('--width', type=int, default=112); P.add_argument('--dilations', default='1,2,4,8,16,1,2')
    P.add_argument('--epochs', type=int, default=2); P.add_argument('--gold', type=int, default=2, help='times an epoch')
    P.add_argument('--rate', type=float, default=3e-3); P.add_argument('--threads', type=int, default=1)
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(5); rng = np.random.default_rng(5)
    words = Words(A.vectors + '.words')
    def load(part):
        texts = load_marked(f'{A.folder}/{part}.features.jsonl', words)
        for d in texts:
            if not A.rules: d['x'][:, [OUTER, INNER]] = 0
        return texts
    train, printed, dev, dev_printed = load('train'), load('train-lines'), load('dev'), load('dev-lines')
    labels = np.load(A.labels); ends = np.cumsum(labels['lengths']); news_x, news_y = labels['x'], labels['y']
    if not A.rules: news_x[:, [OUTER, INNER]] = 0
    news = [(news_x[e - n:e], news_y[e - n:e]) for e, n in zip(ends, labels['lengths'])]
    for d in train + printed: d['soft'] = soft(d['y'])
    net = Student(np.load(A.vectors + '.npy'), A.width, [int(d) for d in A.dilations.split(',')]).bfloat16()
    adam = HalfAdamW(net, A.rate); average = [c.clone() for c in adam.copies]
    size, length = 56, 160
    per_epoch = (len(news_x) + A.gold * sum(len(d['y']) for d in train)) * (1 + 24 / length)
    total, step = A.epochs * per_epoch / size / length, 0
    print('weights', sum(p.numel() for p in net.parameters()), 'of which layers', sum(p.numel() for p in net.blocks.parameters()), 'steps', int(total), flush=True)
    begun, sums = time.time(), np.zeros(3)
    def check():
        adam.round_back(average)
        print(f'step {step}, {(time.time() - begun) / 60:.1f} min, soft {sums[1] / max(1, sums[0]):.4f}, chain {sums[2] / max(1, sums[0]):.4f}',
              measure(net, dev), 'lines', measure(net, dev_printed), flush=True)
        torch.save({'state': {n: c for (n, _), c in zip(adam.weights, average)}, 'dilations': net.dilations, 'width': A.width, 'words': words.list}, A.out)
        adam.round_back(); sums[:] = 0
    for epoch in range(A.epochs):
        texts = list(news)
        for _ in range(A.gold):
            for t, p in zip(train, printed):
                d = p if rng.random() < 0.4 else t
                texts.append((d['x'], d['soft']))
        for x, y, seen in batches(texts, size, length, rng):
            x[..., WORD][torch.from_numpy(rng.random(x.shape[:2]) < 0.04)] = 0
            scores = net(x, seen)
            share = y.float() / y.sum(-1, keepdim=True).clamp(min=1)
            plain = -(share * F.log_softmax(scores, -1)).sum(-1)
            plain = (plain * seen).sum() / seen.sum()
            chain = net.chain.loss(scores, first_tags(y.argmax(-1)), seen)
            (plain + 0.5 * chain).backward(); adam.step(min(1, step / total), 0.03)
            step += 1; sums += [1, float(plain.detach()), float(chain.detach())]
            keep = min(0.995, (step + 1) / (step + 20))
            with torch.no_grad(): torch._foreach_lerp_(average, adam.copies, 1 - keep)
            if step % 400 == 0: check()
    check()
if __name__ == '__main__': main()
