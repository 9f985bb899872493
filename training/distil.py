"""Soft labels of news (label.py) to the student: the small network that ships.

  python3 training/distil.py FOLDER TAGGER LABELS.npz OUT.bin

The student begins as the tagger that is there. It learns the labels' shares and leaves the scores of
tags after tags as the labels have them: so the likelihoods of spans come out as the teacher means
them. The annotators' tags would make it too sure of the texts that its judge learns from, and the
judge worse. Of the blocks of weights that the engine takes at once the weakest are left out while it
learns (gradual magnitude pruning, Zhu and Gupta 2017); it passes over them.
"""
import argparse, copy, time
import numpy as np, torch
from corpus import WORD, load_marked
from half import HalfAdamW, RunningMean
from label import by_text, measure, unpack
from pieces import batches
from tagger import load_tagger, save_tagger
from tags import distance

BLOCK_OUTPUTS, BLOCK_INPUTS = 8, 2  # as src/language/statements/tagger/multiply-rows.ts has them
PRODUCTS = 'mix.weight', 'gate.weight', 'give.weight'
THINNED = 0.2, 0.6  # from which to which part of the training
PIECES, LENGTH = 56, 160

def thin_out(adam, kept, progress):
    """Masks the blocks that are weakest beside the others of their product, so that the share `kept` of all is left in the end."""
    begun, done = THINNED
    left = 1 - min(1, max(0, (progress - begun) / (done - begun)))
    share = kept + (1 - kept) * left ** 3
    blocks = {name: weights.view(len(weights) // BLOCK_OUTPUTS, BLOCK_OUTPUTS, -1, BLOCK_INPUTS).square().sum((1, 3))
              for (name, _), weights in zip(adam.weights, adam.copies) if name.endswith(PRODUCTS)}
    blocks = {name: b / b.mean() for name, b in blocks.items()}
    strengths = torch.cat([b.flatten() for b in blocks.values()]).sort().values
    least = strengths[min(len(strengths) - 1, int((1 - share) * len(strengths)))]
    adam.masks = {name: (b >= least).repeat_interleave(BLOCK_OUTPUTS, 0).repeat_interleave(BLOCK_INPUTS, 1) for name, b in blocks.items()}

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('labels'); P.add_argument('out')
    P.add_argument('--kept', type=float, default=0.6, help='share of the blocks')
    P.add_argument('--millions', type=float, default=95, help='words of news to read')
    P.add_argument('--rate', type=float, default=2e-3); P.add_argument('--threads', type=int, default=2)
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(5); rng = np.random.default_rng(5)
    whole, words = load_tagger(A.tagger)
    dev, dev_printed = (load_marked(f'{A.folder}/{part}.features.jsonl', words) for part in ('dev', 'dev-lines'))
    labels = np.load(A.labels); news = by_text(labels)
    with torch.no_grad(): whole.chain.follow.copy_(torch.from_numpy(labels['follow'])); whole.chain.begin.copy_(torch.from_numpy(labels['begin']))
    whole.chain.requires_grad_(False)
    net = copy.deepcopy(whole).bfloat16().train(); adam = HalfAdamW(net, A.rate); average = RunningMean(adam)
    begun, sums, step, steps = time.time(), np.zeros(2), 0, int(A.millions * 1e6 / PIECES / LENGTH)
    def check():
        adam.copy_to(dict(whole.named_parameters()), average.copies)
        print(f'step {step} of {steps}, {(time.time() - begun) / 60:.1f} min, news {sums[1] / max(1, sums[0]):.4f}',
              measure(whole, dev), 'lines', measure(whole, dev_printed), flush=True)
        save_tagger(A.out, whole, words); sums[:] = 0
    while step < steps:
        for x, y, seen in batches(news, PIECES, LENGTH, rng):
            if step >= steps: break
            x[..., WORD][torch.from_numpy(rng.random(x.shape[:2]) < 0.04)] = 0
            loss = distance(net(x, seen), unpack(y), seen)
            if A.kept < 1 and step % 50 == 0: thin_out(adam, A.kept, step / steps)
            loss.backward(); adam.step(step / steps, 0.03)
            step += 1; sums += [1, float(loss.detach())]
            average.follow(step)
            if step % 500 == 0: check()
    check()
if __name__ == '__main__': main()
