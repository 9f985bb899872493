"""Soft labels of news (label.py) and PolNeAR's gold to the student: the small network that ships.

  python3 training/distil.py FOLDER VECTORS TEACHER LABELS.npz OUT [--rules 0]

The rows of words and affixes begin as the teacher's.
"""
import argparse, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import INNER, MARK_SIZES, OUTER, SUF3, WORD, Words, load_marked
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
    def __init__(self, teacher, width, dilations):
        super().__init__()
        words = teacher['encoder.word.weight'].float()[:-1]
        tables = [teacher[f'encoder.parts.{i}.weight'].float() for i in range(3 + len(MARK_SIZES))]
        if width < words.shape[1]:  # the directions along which the words differ most
            main = torch.linalg.svd(words.T @ words)[0][:, :width]
            words = words @ main; tables = [table @ main for table in tables]
        self.word = nn.Embedding.from_pretrained(words, freeze=False)
        self.parts = nn.ModuleList(nn.Embedding.from_pretrained(table, freeze=False) for table in tables)
        self.norm0 = nn.LayerNorm(width); self.blocks = nn.ModuleList(Block(width, d) for d in dilations)
        self.norm1 = nn.LayerNorm(width); self.out = nn.Linear(width, TAGS); self.chain = Chain()
        self.dilations = dilations
    def forward(self, x, seen=None):
        z = self.word(x[..., WORD])
        for i, table in enumerate(self.parts): z = z + table(x[..., SUF3 + i])
        z = F.relu(self.norm0(z)); seen = None if seen is None else seen[..., None].to(z.dtype)
        for block in self.blocks: z = z + block(z, seen)
        return self.out(self.norm1(z)).float()

def shares(labels):
    """Labels of label.py back to shares that sum to 1."""
    share = torch.exp(labels[..., :TAGS].float() / -16)
    return share / share.sum(-1, keepdim=True)

def interleave(many, few):
    """The batches of `few` spread evenly among those of `many`."""
    many, few = list(many), list(few); every = (len(many) + len(few)) / max(1, len(few)); at = 0
    for i in range(len(many) + len(few)):
        if at < len(few) and i >= at * every: yield few[at], True; at += 1
        elif many: yield many.pop(), False

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('vectors'); P.add_argument('teacher'); P.add_argument('labels'); P.add_argument('out')
    P.add_argument('--rules', type=int, default=1, help='0: without what the rules found')
    P.add_argument('--width', type=int, default=128); P.add_argument('--dilations', default='1,2,4,8,16,1,2')
    P.add_argument('--epochs', type=int, default=2); P.add_argument('--gold', type=int, default=3, help='times an epoch')
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
    net = Student(torch.load(A.teacher), A.width, [int(d) for d in A.dilations.split(',')])
    with torch.no_grad():
        for mine, theirs in ((net.chain.follow, 'follow'), (net.chain.begin, 'begin')): mine.copy_(torch.from_numpy(labels[theirs]))
    net = net.bfloat16(); adam = HalfAdamW(net, A.rate); average = [c.clone() for c in adam.copies]
    size, length = 56, 160
    pieces = sum(1 + n // length for n in labels['lengths']) + A.gold * sum(1 + len(d['y']) // length for d in train)
    total, step = A.epochs * pieces / size, 0
    print('weights', sum(p.numel() for p in net.parameters()), 'of which layers', sum(p.numel() for p in net.blocks.parameters()), 'steps', int(total), flush=True)
    begun, sums = time.time(), np.zeros(4)
    def check():
        adam.round_back(average)
        print(f'step {step}, {(time.time() - begun) / 60:.1f} min, news {sums[1] / max(1, sums[0]):.4f}, gold {sums[3] / max(1, sums[2]):.4f}',
              measure(net, dev), 'lines', measure(net, dev_printed), flush=True)
        torch.save({'state': {n: c for (n, _), c in zip(adam.weights, average)}, 'dilations': net.dilations, 'width': A.width, 'words': words.list}, A.out)
        adam.round_back(); sums[:] = 0
    for epoch in range(A.epochs):
        gold = [(d['x'], d['y']) for _ in range(A.gold) for d in (p if rng.random() < 0.4 else t for t, p in zip(train, printed))]
        for (x, y, seen), is_gold in interleave(batches(news, size, length, rng), batches(gold, size, length, rng)):
            x[..., WORD][torch.from_numpy(rng.random(x.shape[:2]) < 0.04)] = 0
            scores = net(x, seen)
            if is_gold: tags, plain = y, F.cross_entropy(scores[seen > 0], y[seen > 0], label_smoothing=0.05) * 0.2
            else: tags, plain = y[..., TAGS].long(), -((shares(y) * F.log_softmax(scores, -1)).sum(-1) * seen).sum() / seen.sum()
            loss = plain + net.chain.loss(scores, first_tags(tags), seen) * (1 if is_gold else 0.5)
            loss.backward(); adam.step(min(1, step / total), 0.03)
            step += 1; sums += [0, 0, 1, float(loss.detach())] if is_gold else [1, float(loss.detach()), 0, 0]
            keep = min(0.995, (step + 1) / (step + 20))
            with torch.no_grad(): torch._foreach_lerp_(average, adam.copies, 1 - keep)
            if step % 400 == 0: check()
    check()
if __name__ == '__main__': main()
