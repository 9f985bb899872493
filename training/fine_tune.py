"""A pretrained encoder and PolNeAR's marked texts to a teacher: one more layer and a CRF.

  python3 training/fine_tune.py FOLDER TAGGER ENCODER OUT [--seed 1]

What the tagger says of the same texts is learned beside the annotators' tags.
"""
import argparse, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import INNER, OUTER, PRE3, SUF2, SUF3, WORD, load_marked
from encoder import WIDTH, Encoder
from half import HalfAdamW
from pieces import batches, first_tags
from tagger import load_tagger
from tags import Chain, TAGS, best_tags, score

class Teacher(nn.Module):
    def __init__(self, encoder, drop=0.2):
        super().__init__()
        self.encoder = encoder; self.drop = nn.Dropout(drop); self.out = nn.Linear(WIDTH, TAGS); self.chain = Chain()
    def forward(self, x, seen=None):
        return self.out(self.drop(self.encoder(x, seen))).float()

def load_teacher(path, tagger):
    net = Teacher(Encoder([table.weight.detach() for table in tagger.tables])).bfloat16()
    net.load_state_dict(torch.load(path)); return net.eval()

def blind(x, rng, encoder, words=0.06, rules=0.1):
    """Some words masked, some pieces without what the rules found, so that neither is relied on."""
    x = x.clone()
    gone = torch.from_numpy(rng.random(x.shape[:2]) < words)
    x[..., WORD][gone] = encoder.mask
    for column in (SUF3, SUF2, PRE3): x[..., column][gone] = 0
    gone = torch.from_numpy(rng.random((x.shape[0], 1)) < rules).expand(x.shape[:2])
    for column in (OUTER, INNER): x[..., column][gone] = 0
    return x

def whole(text): return torch.from_numpy(text['x'].astype(np.int64))[None]

def measure(net, texts):
    net.eval(); tables = net.chain.tables()
    with torch.no_grad(): tagged = [best_tags(net(whole(d))[0].float().numpy(), *tables) for d in texts]
    net.train(); return score(texts, tagged)

def add_shares(texts, tagger):
    """To each text's tags the shares that the tagger gives them: rows of shares, then the tag."""
    with torch.no_grad():
        for d in texts:
            shares = torch.softmax(tagger(whole(d))[0], -1).numpy()
            d['y'] = np.concatenate([shares, d['y'][:, None]], 1).astype(np.float32)

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('encoder'); P.add_argument('out')
    P.add_argument('--epochs', type=int, default=4); P.add_argument('--seed', type=int, default=1)
    P.add_argument('--rate', type=float, default=1e-3); P.add_argument('--threads', type=int, default=1)
    P.add_argument('--drop', type=float, default=0.15); P.add_argument('--slow', type=float, default=0.5)
    P.add_argument('--soft', type=float, default=0.5, help='weight of what the tagger says')
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(A.seed); rng = np.random.default_rng(A.seed)
    tagger, words = load_tagger(A.tagger)
    load = lambda part: load_marked(f'{A.folder}/{part}.features.jsonl', words)
    train, printed, dev, dev_printed = load('train'), load('train-lines'), load('dev'), load('dev-lines')
    add_shares(train, tagger); add_shares(printed, tagger)
    encoder = Encoder([table.weight.detach() for table in tagger.tables], drop=A.drop); encoder.load_state_dict(torch.load(A.encoder))
    net = Teacher(encoder); net.chain.load_state_dict(tagger.chain.state_dict()); net = net.bfloat16()
    adam = HalfAdamW(net, A.rate, slow=('encoder.',), slow_by=A.slow)
    average = [c.clone() for c in adam.copies]
    steps = 0; total = A.epochs * sum(len(d['y']) for d in train) / 6400
    for epoch in range(A.epochs):
        begun, sums = time.time(), np.zeros(2)
        chosen = [(p if rng.random() < 0.4 else t) for t, p in zip(train, printed)]
        for x, y, seen in batches([(d['x'], d['y']) for d in chosen], 24, 256, rng):
            scores = net(blind(x, rng, encoder), seen)
            shares, tags = y[..., :TAGS], first_tags(y[..., TAGS].long())
            soft = -((shares * F.log_softmax(scores, -1)).sum(-1) * seen).sum() / seen.sum()
            plain = F.cross_entropy(scores[seen > 0], tags[seen > 0], label_smoothing=0.05)
            loss = net.chain.loss(scores, tags, seen) + 0.2 * plain + A.soft * soft
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
