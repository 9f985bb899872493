"""News without labels and teachers to soft labels: each tag's probability at each word, the mean of
the teachers, in 8 bits. Also prints how the teachers together do on the development part.

  python3 training/label.py FOLDER VECTORS OUT.npz TEACHER... [--texts 7000]
"""
import argparse, time
import numpy as np, torch
from corpus import Words, load_marked, read_records, to_array
from encoder import Encoder
from importlib import import_module
from tags import BAD, FIRST, TAGS, best_tags, score

fine_tune = import_module('fine-tune')
INSIDE, AROUND, PIECES = 256, 32, 24

def load_teacher(path, vectors):
    net = fine_tune.Teacher(Encoder(vectors)).bfloat16(); net.load_state_dict(torch.load(path)); return net.eval()

def pieces_of(count):
    """Where pieces of a text begin and end, and which of their words count."""
    for a in range(0, count, INSIDE):
        b = min(count, a + INSIDE)
        yield max(0, a - AROUND), min(count, b + AROUND), a, b

def tag_shares(scores, seen, chain):
    """Forward and backward sums over padded pieces."""
    f = torch.exp(chain.follow.detach().float() + torch.from_numpy(BAD))
    e = torch.exp(scores - scores.max(2, keepdim=True)[0]); e = torch.where(seen[..., None] > 0, e, 1.0)
    n = e.shape[1]; a = torch.empty_like(e); b = torch.ones_like(e)
    begin = chain.begin.detach().float()
    now = torch.exp(begin) * e[:, 0]
    for t in range(n):
        if t: now = (now @ f) * e[:, t]
        now = now / now.sum(1, keepdim=True); a[:, t] = now
    for t in range(n - 2, -1, -1):
        now = (e[:, t + 1] * b[:, t + 1]) @ f.T
        b[:, t] = torch.where(seen[:, t + 1:t + 2] > 0, now / now.sum(1, keepdim=True), 1.0)
    p = a * b
    return p / p.sum(2, keepdim=True)

def label(texts, teachers):
    """Arrays of texts to arrays of shares."""
    out = [np.zeros((len(x), TAGS), np.float32) for x in texts]
    cuts = [(i, *cut) for i, x in enumerate(texts) for cut in pieces_of(len(x))]
    cuts.sort(key=lambda c: c[2] - c[1])
    with torch.no_grad():
        for at in range(0, len(cuts), PIECES):
            group = cuts[at:at + PIECES]; count = max(e - b for _, b, e, _, _ in group)
            x = np.zeros((len(group), count, 10), np.int64); seen = np.zeros((len(group), count), np.float32)
            for j, (i, b, e, _, _) in enumerate(group): x[j, :e - b] = texts[i][b:e]; seen[j, :e - b] = 1
            x, seen = torch.from_numpy(x), torch.from_numpy(seen)
            p = sum(tag_shares(net(x, seen), seen, net.chain) for net in teachers).numpy() / len(teachers)
            for j, (i, b, _, first, last) in enumerate(group): out[i][first:last] = p[j, first - b:last - b]
    return out

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('vectors'); P.add_argument('out'); P.add_argument('teachers', nargs='+')
    P.add_argument('--texts', type=int, default=7000); P.add_argument('--threads', type=int, default=1)
    A = P.parse_args(); torch.set_num_threads(A.threads)
    words, vectors = Words(A.vectors + '.words'), np.load(A.vectors + '.npy')
    teachers = [load_teacher(path, vectors) for path in A.teachers]
    for part in ('dev', 'dev-lines'):
        dev = load_marked(f'{A.folder}/{part}.features.jsonl', words)
        shares = label([d['x'] for d in dev], teachers)
        none = np.zeros((TAGS, TAGS), np.float32)
        print('teachers on', part, score(dev, [best_tags(np.log(p + 1e-6), none, none[0]) for p in shares]), flush=True)
    begun, texts, shares, count = time.time(), [], [], 0
    for record in read_records(f'{A.folder}/news.features.jsonl'):
        if len(texts) == A.texts: break
        if record['forms']: texts.append(to_array(record, words))
    for at in range(0, len(texts), 500):
        shares += [np.round(p * 255).astype(np.uint8) for p in label(texts[at:at + 500], teachers)]
        count = sum(map(len, shares)); print(f'{count / 1e6:.1f} M words, {(time.time() - begun) / 60:.1f} min', flush=True)
    np.savez(A.out, x=np.concatenate(texts), y=np.concatenate(shares), lengths=[len(x) for x in texts])
if __name__ == '__main__': main()
