"""Soft labels of news (label.py) and PolNeAR's gold to the student: the small network that ships.

  python3 training/distil.py FOLDER TAGGER LABELS.npz OUT.bin

The student begins as the tagger that is there, the last of its layers left off where it is to have
fewer.
"""
import argparse, time
import numpy as np, torch, torch.nn.functional as F
from corpus import WORD, load_marked
from fine_tune import measure
from half import HalfAdamW, RunningMean
from label import by_text, unpack
from pieces import batches, first_tags
from tagger import Tagger, load_tagger, save_tagger

def interleave(many, few):
    """The batches of `few` spread evenly among those of `many`."""
    many, few = list(many), list(few); every = (len(many) + len(few)) / max(1, len(few)); at = 0
    for i in range(len(many) + len(few)):
        if at < len(few) and i >= at * every: yield few[at], True; at += 1
        elif many: yield many.pop(), False

def begin_student(tagger, dilations):
    net = Tagger([table.weight.detach() for table in tagger.tables], dilations)
    net.load_state_dict({name: value for name, value in tagger.state_dict().items() if name in net.state_dict()})
    return net

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('labels'); P.add_argument('out')
    P.add_argument('--dilations', default='1,2,4,8,16,1')
    P.add_argument('--millions', type=float, default=20, help='words of news to read'); P.add_argument('--gold', type=int, default=4, help='times over the gold')
    P.add_argument('--rate', type=float, default=2e-3); P.add_argument('--threads', type=int, default=1)
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(5); rng = np.random.default_rng(5)
    tagger, words = load_tagger(A.tagger)
    load = lambda part: load_marked(f'{A.folder}/{part}.features.jsonl', words)
    train, printed, dev, dev_printed = load('train'), load('train-lines'), load('dev'), load('dev-lines')
    labels = np.load(A.labels); news = by_text(labels)
    net = begin_student(tagger, [int(d) for d in A.dilations.split(',')])
    with torch.no_grad(): net.chain.follow.copy_(torch.from_numpy(labels['follow'])); net.chain.begin.copy_(torch.from_numpy(labels['begin']))
    net = net.bfloat16(); adam = HalfAdamW(net, A.rate); average = RunningMean(adam)
    size, length = 56, 160
    steps = int(A.millions * 1e6 / size / length + A.gold * sum(len(d['y']) for d in train) / size / length)
    print('weights', sum(p.numel() for p in net.parameters()), 'of which layers', sum(p.numel() for p in net.blocks.parameters()), 'steps', steps, flush=True)
    begun, sums, step = time.time(), np.zeros(4), 0
    def check():
        adam.round_back(average.copies)
        print(f'step {step}, {(time.time() - begun) / 60:.1f} min, news {sums[1] / max(1, sums[0]):.4f}, gold {sums[3] / max(1, sums[2]):.4f}',
              measure(net, dev), 'lines', measure(net, dev_printed), flush=True)
        save_tagger(A.out, net, words)
        adam.round_back(); sums[:] = 0
    rounds = max(1, round(A.millions * 1e6 / sum(len(x) for x, _ in news)))
    while step < steps:
        gold = [(d['x'], d['y']) for _ in range(max(1, A.gold // rounds)) for d in (p if rng.random() < 0.4 else t for t, p in zip(train, printed))]
        for (x, y, seen), is_gold in interleave(batches(news, size, length, rng), batches(gold, size, length, rng)):
            if step >= steps: break
            x[..., WORD][torch.from_numpy(rng.random(x.shape[:2]) < 0.04)] = 0
            scores = net(x, seen)
            if is_gold: tags, plain = y, F.cross_entropy(scores[seen > 0], y[seen > 0], label_smoothing=0.05) * 0.2
            else:
                shares, tags = unpack(y)
                plain = -((shares * F.log_softmax(scores, -1)).sum(-1) * seen).sum() / seen.sum()
            loss = plain + net.chain.loss(scores, first_tags(tags), seen) * (1 if is_gold else 0.5)
            loss.backward(); adam.step(min(1, step / steps), 0.03)
            step += 1; sums += [0, 0, 1, float(loss.detach())] if is_gold else [1, float(loss.detach()), 0, 0]
            average.follow(step)
            if step % 400 == 0: check()
    check()
if __name__ == '__main__': main()
