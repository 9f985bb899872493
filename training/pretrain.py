"""News to an encoder that knows words in their context: it guesses words that were masked, and
what the tagger says of each word (label.py) though some are masked.

  python3 training/pretrain.py FOLDER TAGGER LABELS.npz OUT [--millions 8.5]
"""
import argparse, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import SPEECH, SUF3, WORD
from encoder import WIDTH, Encoder
from half import HalfAdamW
from label import unpack
from tagger import load_tagger
from tags import TAGS

P = argparse.ArgumentParser()
P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('labels'); P.add_argument('out')
P.add_argument('--millions', type=float, default=8.5, help='words to read'); P.add_argument('--threads', type=int, default=1)
P.add_argument('--rate', type=float, default=1.5e-3); P.add_argument('--masked', type=float, default=0.25)
PIECES, LENGTH, GUESSED = 28, 160, 6000  # guessed: the commonest words

class Guesser(nn.Module):
    def __init__(self, encoder, size=128):
        super().__init__()
        self.encoder = encoder; self.back = nn.Linear(WIDTH, size); self.norm = nn.LayerNorm(size)
        self.guessed = nn.Parameter(encoder.word.weight.detach()[:GUESSED].clone() * 0.3)
        self.bias = nn.Parameter(torch.zeros(GUESSED)); self.tags = nn.Linear(WIDTH, TAGS)
    def forward(self, x, target, shares):
        z = self.encoder(x).flatten(0, 1)
        at = (target > 0).nonzero()[:, 0]
        guess = self.norm(F.relu(self.back(z[at]))) @ self.guessed.T + self.bias
        tags = -(shares * F.log_softmax(self.tags(z).float(), -1)).sum(-1).mean()
        return F.cross_entropy(guess.float(), target[at]), tags

def hide(x, mask, rng, share):
    """Masks some words of `x` (a few become others) and answers what is to be guessed, 0 elsewhere."""
    hidden = rng.random(x.shape[:2]) < share
    target = np.where(hidden & (x[..., WORD] < GUESSED), x[..., WORD], 0)
    shown = rng.random(x.shape[:2])
    masked, other = hidden & (shown < 0.85), hidden & (shown > 0.93)
    x[masked, SUF3:SPEECH + 1] = 0; x[masked, WORD] = mask
    x[other, SUF3:SPEECH + 1] = 0; x[other, WORD] = rng.integers(1, GUESSED, other.sum())
    return target

def main():
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(1); rng = np.random.default_rng(1)
    tagger, _ = load_tagger(A.tagger)
    labels = np.load(A.labels); news_x, news_y = labels['x'], labels['y']
    encoder = Encoder([table.weight.detach() for table in tagger.tables], drop=0)
    net = Guesser(encoder).bfloat16(); adam = HalfAdamW(net, A.rate)
    print('words', len(news_x), 'weights', sum(p.numel() for p in net.parameters()), flush=True)
    begun = saved = time.time(); steps = int(A.millions * 1e6 / PIECES / LENGTH); sums, order = np.zeros(3), []
    for step in range(steps):
        if len(order) < PIECES: order = list(rng.permutation(len(news_x) // LENGTH - 1) * LENGTH + rng.integers(LENGTH))
        places = [order.pop() for _ in range(PIECES)]
        x, y = (np.stack([a[p:p + LENGTH] for p in places]) for a in (news_x, news_y))
        x = x.astype(np.int64); target = hide(x, encoder.mask, rng, A.masked)
        shares, _ = unpack(torch.from_numpy(y))
        guess, tags = net(torch.from_numpy(x), torch.from_numpy(target).flatten(), shares.flatten(0, 1))
        (guess + 2 * tags).backward(); adam.step(step / steps, 0.03)
        sums += [1, float(guess.detach()), float(tags.detach())]
        if step % 50 == 49:
            print(f'{(time.time() - begun) / 60:.1f} min, step {step}, words {(step + 1) * PIECES * LENGTH / 1e6:.1f} M, '
                  f'guess {sums[1] / sums[0]:.3f}, tags {sums[2] / sums[0]:.4f}', flush=True)
            sums[:] = 0
        if time.time() - saved > 300: torch.save(encoder.state_dict(), A.out); saved = time.time()
    torch.save(encoder.state_dict(), A.out)
if __name__ == '__main__': main()
