"""The tagger to one that reads faster: of the blocks of weights that the engine takes at once only
some are left (gradual magnitude pruning, Zhu and Gupta 2017). It learns nothing but what the tagger
itself says of the news (label.py, without teachers): with gold or best sequences it would become
surer than it may be, and how likely each span is would be worth less.

  python3 training/thin.py FOLDER TAGGER LABELS.npz OUT.bin [--kept 0.5]
"""
import argparse, time
import numpy as np, torch, torch.nn.functional as F
from corpus import WORD, load_marked
from fine_tune import measure
from half import HalfAdamW, RunningMean
from label import by_text, unpack
from pieces import batches
from tagger import load_tagger, save_tagger

BLOCK_OUTPUTS, BLOCK_INPUTS = 8, 2  # as src/language/statements/tagger/multiply-rows.ts has them
THINNED = 0.02, 0.4  # from which to which part of the training
PIECES, LENGTH = 56, 160

def thin_out(adam, kept, progress):
    """Masks the weakest blocks of all products, so that the share `kept` is left in the end."""
    begun, done = THINNED
    left = 1 - min(1, max(0, (progress - begun) / (done - begun)))
    share = kept + (1 - kept) * left ** 3
    blocks = {name: copy.view(len(copy) // BLOCK_OUTPUTS, BLOCK_OUTPUTS, -1, BLOCK_INPUTS).square().sum((1, 3))
              for (name, _), copy in zip(adam.weights, adam.copies) if name.endswith('mix.weight')}
    strengths = torch.cat([b.flatten() for b in blocks.values()]).sort().values
    least = strengths[min(len(strengths) - 1, int((1 - share) * len(strengths)))]
    adam.masks = {name: (b >= least).repeat_interleave(BLOCK_OUTPUTS, 0).repeat_interleave(BLOCK_INPUTS, 1) for name, b in blocks.items()}

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('labels'); P.add_argument('out')
    P.add_argument('--kept', type=float, default=0.5, help='share of the blocks')
    P.add_argument('--millions', type=float, default=36, help='words of news to read')
    P.add_argument('--rate', type=float, default=2e-3); P.add_argument('--threads', type=int, default=1)
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(5); rng = np.random.default_rng(5)
    net, words = load_tagger(A.tagger); net.train()
    dev, dev_printed = (load_marked(f'{A.folder}/{part}.features.jsonl', words) for part in ('dev', 'dev-lines'))
    labels = np.load(A.labels); news = by_text(labels)
    net = net.bfloat16(); adam = HalfAdamW(net, A.rate); average = RunningMean(adam)
    steps, step, begun, sums = int(A.millions * 1e6 / PIECES / LENGTH), 0, time.time(), np.zeros(2)
    def check():
        adam.round_back(average.copies)
        print(f'step {step} of {steps}, {(time.time() - begun) / 60:.1f} min, news {sums[1] / max(1, sums[0]):.4f}',
              measure(net, dev), 'lines', measure(net, dev_printed), flush=True)
        save_tagger(A.out, net, words)
        adam.round_back(); sums[:] = 0
    while step < steps:
        for x, y, seen in batches(news, PIECES, LENGTH, rng):
            if step >= steps: break
            x[..., WORD][torch.from_numpy(rng.random(x.shape[:2]) < 0.04)] = 0
            shares, _ = unpack(y)
            loss = -((shares * F.log_softmax(net(x, seen), -1)).sum(-1) * seen).sum() / seen.sum()
            if step % 50 == 0: thin_out(adam, A.kept, step / steps)
            loss.backward(); adam.step(step / steps, 0.03)
            step += 1; sums += [1, float(loss.detach())]
            average.follow(step)
            if step % 400 == 0: check()
    check()
if __name__ == '__main__': main()
