"""A published encoder and PolNeAR's marked texts to a teacher.

  python3 training/fine_tune.py FOLDER TAGGER MINILM_FOLDER OUT [--seed 1]

What the tagger says of the same texts is learned beside the annotators' tags.
"""
import argparse, copy, time
import numpy as np, torch, torch.nn.functional as F
from bert import WordPieces, load_bert
from corpus import load_marked
from half import HalfAdamW, RunningMean
from label import measure, score_texts
from pieces import batches, first_tags
from tagger import load_tagger
from tags import TAGS, distance
from teacher import Teacher, add_pieces, blind, marks_of

PIECES, LENGTH = 32, 128

def add_shares(texts, tagger):
    """To each text's tags the shares that the tagger gives them: rows of shares, then the tag."""
    for d, scores in zip(texts, score_texts([d['x'] for d in texts], [tagger])):
        shares = torch.softmax(torch.from_numpy(scores), -1).numpy()
        d['y'] = np.concatenate([shares, d['y'][:, None]], 1).astype(np.float32)

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('minilm'); P.add_argument('out')
    P.add_argument('--epochs', type=int, default=4); P.add_argument('--seed', type=int, default=1)
    P.add_argument('--rate', type=float, default=1e-3); P.add_argument('--threads', type=int, default=2)
    P.add_argument('--slow', type=float, default=0.1, help='rate of the encoder, of the others')
    P.add_argument('--soft', type=float, default=0.5, help='weight of what the tagger says')
    A = P.parse_args()
    torch.set_num_threads(A.threads); torch.manual_seed(A.seed); rng = np.random.default_rng(A.seed)
    tagger, words = load_tagger(A.tagger); pieces = WordPieces(A.minilm)
    load = lambda part: load_marked(f'{A.folder}/{part}.features.jsonl', words)
    train, printed, dev, dev_printed = load('train'), load('train-lines'), load('dev'), load('dev-lines')
    add_shares(train, tagger); add_shares(printed, tagger)
    for d in train + printed + dev + dev_printed: d['x'] = add_pieces(d['x'], d['forms'], pieces)
    net = Teacher(load_bert(A.minilm), marks_of(tagger))
    net.chain.load_state_dict(tagger.chain.state_dict()); net = net.bfloat16().train(); mean = copy.deepcopy(net)
    adam = HalfAdamW(net, A.rate, slow=('bert.',), slow_by=A.slow); average = RunningMean(adam)
    step, total = 0, A.epochs * sum(len(d['y']) for d in train) / (0.92 * PIECES * LENGTH)
    for epoch in range(A.epochs):
        begun, sums = time.time(), np.zeros(2)
        chosen = [(p if rng.random() < 0.4 else t) for t, p in zip(train, printed)]
        for x, y, seen in batches([(d['x'], d['y']) for d in chosen], PIECES, LENGTH, rng):
            scores = net(blind(x, rng), seen)
            shares, tags = y[..., :TAGS], first_tags(y[..., TAGS].long())
            plain = F.cross_entropy(scores[seen > 0], tags[seen > 0], label_smoothing=0.05)
            loss = net.chain.loss(scores, tags, seen) + 0.2 * plain + A.soft * distance(scores, shares, seen)
            loss.backward(); adam.step(min(1, step / total), 0.08)
            step += 1; sums += [1, float(loss.detach())]
            average.follow(step)
            if step % 50 == 0: print(f'step {step} of {total:.0f}, {sums[1] / sums[0]:.3f}, {time.time() - begun:.0f} s', flush=True)
        adam.copy_to(dict(mean.named_parameters()), average.copies)
        print(epoch, f'{sums[1] / sums[0]:.3f}', measure(mean, dev), 'lines', measure(mean, dev_printed), f'{time.time() - begun:.0f} s', flush=True)
        torch.save(mean.state_dict(), A.out)
if __name__ == '__main__': main()
