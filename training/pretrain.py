"""News without labels to an encoder that knows words in their context: it guesses words that were
masked, and what the rules find (which it does not see).

  python3 training/pretrain.py FOLDER VECTORS OUT [--millions 14]
"""
import argparse, random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import OUTER, SHAPE, SPEECH, SUF3, WORD, Words, load_stream
from encoder import Encoder
from half import HalfAdamW

P = argparse.ArgumentParser()
P.add_argument('folder'); P.add_argument('vectors'); P.add_argument('out')
P.add_argument('--millions', type=float, default=14, help='words to read'); P.add_argument('--threads', type=int, default=1)
P.add_argument('--rate', type=float, default=1.5e-3); P.add_argument('--masked', type=float, default=0.25)
A = P.parse_args()
torch.set_num_threads(A.threads); torch.manual_seed(1); rng = np.random.default_rng(1)
PIECES, LENGTH, GUESSED = 28, 160, 6000  # guessed: the commonest words

class Guesser(nn.Module):
    def __init__(self, encoder, width=256, size=128):
        super().__init__()
        self.encoder = encoder; self.back = nn.Linear(width, size); self.norm = nn.LayerNorm(size)
        self.bias = nn.Parameter(torch.zeros(GUESSED)); self.rules = nn.Linear(width, 7)
    def forward(self, x, target, outer):
        z = self.encoder(x, rules=False).flatten(0, 1)
        at = (target > 0).nonzero()[:, 0]
        guess = self.norm(F.relu(self.back(z[at]))) @ self.encoder.word.weight[:GUESSED].T + self.bias
        words = F.cross_entropy(guess.float(), target[at])
        return words, F.cross_entropy(self.rules(z).float(), outer)

def main():
    words = Words(A.vectors + '.words')
    stream = load_stream([f'{A.folder}/news.features.jsonl', f'{A.folder}/train.features.jsonl'], words)
    print('words', len(stream), flush=True)
    net = Guesser(Encoder(np.load(A.vectors + '.npy'), drop=0)).bfloat16()
    adam = HalfAdamW(net, A.rate)
    print('weights', sum(p.numel() for p in net.parameters()), 'of which words', net.encoder.word.weight.numel(), flush=True)
    begun = saved = time.time(); steps = int(A.millions * 1e6 / PIECES / LENGTH); sums, order = np.zeros(3), []
    for step in range(steps):
        if len(order) < PIECES: order = list(rng.permutation(len(stream) // LENGTH - 1) * LENGTH + rng.integers(LENGTH))
        x = np.stack([stream[a:a + LENGTH] for a in (order.pop() for _ in range(PIECES))]).astype(np.int64)
        hidden = rng.random(x.shape[:2]) < A.masked
        target = np.where(hidden & (x[..., WORD] < GUESSED), x[..., WORD], 0)
        outer = x[..., OUTER].copy()
        shown = rng.random(x.shape[:2])
        masked = hidden & (shown < 0.85)
        x[masked, SUF3:SPEECH + 1] = 0; x[masked, WORD] = net.encoder.mask
        other = hidden & (shown > 0.93)
        x[other, WORD] = rng.integers(1, GUESSED, other.sum()); x[other, SUF3:SPEECH + 1] = 0
        loss, rules = net(torch.from_numpy(x), torch.from_numpy(target).flatten(), torch.from_numpy(outer).flatten())
        (loss + 0.5 * rules).backward(); adam.step(step / steps, 0.03)
        sums += [1, float(loss.detach()), float(rules.detach())]
        if step % 50 == 49:
            print(f'{(time.time() - begun) / 60:.1f} min, step {step}, words {(step + 1) * PIECES * LENGTH / 1e6:.1f} M, '
                  f'guess {sums[1] / sums[0]:.3f}, rules {sums[2] / sums[0]:.3f}', flush=True)
            sums[:] = 0
        if time.time() - saved > 300: torch.save(net.encoder.state_dict(), A.out); saved = time.time()
    torch.save(net.encoder.state_dict(), A.out)
if __name__ == '__main__': main()
