"""A pretrained encoder and PolNeAR's marked texts to a teacher: one more layer and a CRF.

  python3 training/fine-tune.py FOLDER VECTORS ENCODER OUT [--seed 1]
"""
import argparse, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import INNER, OUTER, SUF3, WORD, Words, load_marked
from encoder import Encoder
from half import HalfAdamW
from pieces import batches, first_tags
from tags import Chain, TAGS, best_tags, score

class Teacher(nn.Module):
    def __init__(self, encoder, width=256, drop=0.2):
        super().__init__()
        self.encoder = encoder; self.drop = nn.Dropout(drop); self.out = nn.Linear(width, TAGS); self.chain = Chain()
    def forward(self, x, seen=None):
        return self.out(self.drop(self.encoder(x, seen))).float()

def blind(x, rng, encoder, words=0.06, rules=0.1):
    """Some words masked, some pieces without what the rules found, so that neither is relied on."""
    x = x.clone()
    gone = torch.from_numpy(rng.random(x.shape[:2]) < words)
    x[..., WORD][gone] = encoder.mask
    for column in (SUF3, SUF3 + 1, SUF3 + 2): x[..., column][gone] = 0
    gone = torch.from_numpy(rng.random((x.shape[0], 1)) < rules).expand(x.shape[:2])
    for column in (OUTER, INNER): x[..., column][gone] = 0
    return x

def score_texts(net, texts):
    """Scores of tags of each text, the texts whole."""
    net.eval(); out = []
    with torch.no_grad():
        for d in texts: out.append(net(torch.from_numpy(d['x'].astype(np.int64))[None])[0].numpy())
    net.train(); return out

def measure(net, texts):
    tables = net.chain.tables()
    return score(texts, [best_tags(s, *tables) for s in score_texts(net, texts)])

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('vectors'); P.add_argument('encoder'); P.add_argument('out')
    P.add_argument('--epochs', type=int, default=4); P.add_argument('--seed', type=int, default=1)
    P.add_argument('--rate', type=float, default=1e-3); P.add_argument('--threads', type=int, default=1)
    P.add_argument('--drop', type=float, default=0.15); P.add_argument('--slow', type=float, default=0.5)
    P.add_argument('--rules', type=float, default=0.1)
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(A.seed); rng = np.random.default_rng(A.seed)
    words = Words(A.vectors + '.words')
    load = lambda part: load_marked(f'{A.folder}/{part}.features.jsonl', words)
    train, printed, dev, dev_printed = load('train'), load('train-lines'), load('dev'), load('dev-lines')
    encoder = Encoder(np.load(A.vectors + '.npy'), drop=A.drop)
    if A.encoder != 'none': encoder.load_state_dict(torch.load(A.encoder))
    net = Teacher(encoder).bfloat16()
    adam = HalfAdamW(net, A.rate, slow=('encoder.',), slow_by=A.slow if A.encoder != 'none' else 1.0)
    average = [c.clone() for c in adam.copies]
    steps = 0; total = A.epochs * sum(len(d['y']) for d in train) / 6400
    for epoch in range(A.epochs):
        begun, sums = time.time(), np.zeros(2)
        chosen = [(p if rng.random() < 0.4 else t) for t, p in zip(train, printed)]
        for x, y, seen in batches([(d['x'], d['y']) for d in chosen], 24, 256, rng):
            scores = net(blind(x, rng, encoder, rules=A.rules), seen)
            y = first_tags(y)
            loss = net.chain.loss(scores, y, seen) + 0.2 * F.cross_entropy(scores[seen > 0], y[seen > 0], label_smoothing=0.05)
            loss.backward(); adam.step(min(1, steps / total), 0.08)
            steps += 1; sums += [1, float(loss.detach())]
            keep = min(0.99, (steps + 1) / (steps + 20))
            with torch.no_grad():
                for a, c in zip(average, adam.copies): a.mul_(keep).add_(c, alpha=1 - keep)
        adam.round_back(average)
        print(epoch, f'{sums[1] / sums[0]:.3f}', measure(net, dev), 'lines', measure(net, dev_printed), f'{time.time() - begun:.0f} s', flush=True)
        torch.save(net.state_dict(), A.out)
        adam.round_back()
if __name__ == '__main__': main()
