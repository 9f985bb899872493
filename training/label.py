"""News without labels and teachers to soft labels: what share each tag has at each word, and the
best sequence, both from the teachers' mean scores. Also prints how the teachers together do on the development part.

  python3 training/label.py FOLDER VECTORS OUT.npz TEACHER... [--texts 7000]
"""
import argparse, time
import numpy as np, torch
from corpus import Words, load_marked, read_records, to_array
from encoder import Encoder
from importlib import import_module
from tags import BAD, FIRST, TAGS, score

fine_tune = import_module('fine-tune')
INSIDE, AROUND, PIECES = 320, 20, 24

def load_teacher(path, vectors):
    net = fine_tune.Teacher(Encoder(vectors)).bfloat16(); net.load_state_dict(torch.load(path)); return net.eval()

def pieces_of(count):
    """Where pieces of a text begin and end, and which of their words count."""
    for a in range(0, count, INSIDE):
        b = min(count, a + INSIDE)
        yield max(0, a - AROUND), min(count, b + AROUND), a, b

def mean_chain(teachers):
    tables = [net.chain.tables() for net in teachers]
    return sum(t[0] for t in tables) / len(tables), sum(t[1] for t in tables) / len(tables)

def best_paths(scores, seen, follow, begin):
    """Viterbi over padded pieces at once."""
    follow = torch.from_numpy(follow + BAD); count = scores.shape[1]
    best = scores[:, 0] + torch.from_numpy(begin + FIRST); back = []
    for t in range(1, count):
        z, at = (best[:, :, None] + follow).max(1)
        on = seen[:, t:t + 1] > 0
        back.append(torch.where(on, at, torch.arange(TAGS))); best = torch.where(on, z + scores[:, t], best)
    tags = torch.empty(scores.shape[:2], dtype=torch.long); tags[:, -1] = best.argmax(1)
    for t in range(count - 1, 0, -1): tags[:, t - 1] = back[t - 1].gather(1, tags[:, t:t + 1])[:, 0]
    return tags.numpy()

def pack(scores, tags):
    """Shares of tags as 8-bit logarithms (16 to the natural unit), and the best path's tag after them."""
    logs = torch.log_softmax(scores, -1).numpy()
    return np.concatenate([np.clip(np.round(-16 * logs), 0, 255), tags[..., None]], -1).astype(np.uint8)

def label(texts, teachers):
    """Arrays of texts to arrays of labels as `pack` makes them, from the mean of the teachers' scores."""
    out = [np.zeros((len(x), TAGS + 1), np.uint8) for x in texts]
    follow, begin = mean_chain(teachers)
    cuts = [(i, *cut) for i, x in enumerate(texts) for cut in pieces_of(len(x))]
    cuts.sort(key=lambda c: c[2] - c[1])
    with torch.no_grad():
        for at in range(0, len(cuts), PIECES):
            group = cuts[at:at + PIECES]; count = max(e - b for _, b, e, _, _ in group)
            x = np.zeros((len(group), count, 10), np.int64); seen = np.zeros((len(group), count), np.float32)
            for j, (i, b, e, _, _) in enumerate(group): x[j, :e - b] = texts[i][b:e]; seen[j, :e - b] = 1
            x, seen = torch.from_numpy(x), torch.from_numpy(seen)
            scores = sum(net(x, seen) for net in teachers) / len(teachers)
            p = pack(scores, best_paths(scores, seen, follow, begin))
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
        print('teachers on', part, score(dev, [labels[:, TAGS] for labels in label([d['x'] for d in dev], teachers)]), flush=True)
    begun, texts, shares, count = time.time(), [], [], 0
    for record in read_records(f'{A.folder}/news.features.jsonl'):
        if len(texts) == A.texts: break
        if record['forms']: texts.append(to_array(record, words))
    for at in range(0, len(texts), 500):
        shares += label(texts[at:at + 500], teachers)
        count = sum(map(len, shares)); print(f'{count / 1e6:.1f} M words, {(time.time() - begun) / 60:.1f} min', flush=True)
    np.savez(A.out, x=np.concatenate(texts), y=np.concatenate(shares), lengths=[len(x) for x in texts],
             follow=mean_chain(teachers)[0], begin=mean_chain(teachers)[1])
if __name__ == '__main__': main()
