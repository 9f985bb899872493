"""News without labels to soft labels: what share each tag has at each word, and the best sequence,
by the mean scores of the tagger that is there and of teachers, if any. Prints how they do together
on the development part.

  python3 training/label.py FOLDER TAGGER OUT.npz [TEACHER ...] [--texts 16000]
"""
import argparse, time
import numpy as np, torch
from corpus import COLUMNS, load_marked, read_records, to_array
from fine_tune import load_teacher
from tagger import load_tagger
from tags import BAD, FIRST, TAGS, score

LONGEST = 2500  # words; longer texts are left out, as attention to all of their words takes too much room
PIECES = 16  # texts at once, of like lengths

def mean_chain(nets):
    tables = [net.chain.tables() for net in nets]
    return sum(t[0] for t in tables) / len(tables), sum(t[1] for t in tables) / len(tables)

def best_paths(scores, seen, follow, begin):
    """Viterbi over padded texts at once."""
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

def unpack(labels):
    """Labels back to shares that sum to 1, and tags."""
    return torch.softmax(labels[..., :TAGS].float() / -16, -1), labels[..., TAGS].long()

def by_text(labels):
    """The (x, y) of each text in a file that this script wrote."""
    ends = np.cumsum(labels['lengths']); x, y = labels['x'], labels['y']
    return [(x[e - n:e], y[e - n:e]) for e, n in zip(ends, labels['lengths'])]

def label(texts, nets):
    """Arrays of texts to arrays of labels as `pack` makes them, from the mean of the nets' scores."""
    out = [None] * len(texts); follow, begin = mean_chain(nets)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    with torch.no_grad():
        for at in range(0, len(order), PIECES):
            group = order[at:at + PIECES]; count = len(texts[group[-1]])
            x = np.zeros((len(group), count, COLUMNS), np.int64); seen = np.zeros((len(group), count), np.float32)
            for j, i in enumerate(group): x[j, :len(texts[i])] = texts[i]; seen[j, :len(texts[i])] = 1
            x, seen = torch.from_numpy(x), torch.from_numpy(seen)
            scores = sum(net(x, seen) for net in nets) / len(nets)
            packed = pack(scores, best_paths(scores, seen, follow, begin))
            for j, i in enumerate(group): out[i] = packed[j, :len(texts[i])]
    return out

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('out'); P.add_argument('teachers', nargs='*')
    P.add_argument('--texts', type=int, default=16000); P.add_argument('--threads', type=int, default=1)
    A = P.parse_args(); torch.set_num_threads(A.threads)
    tagger, words = load_tagger(A.tagger)
    nets = [tagger] + [load_teacher(path, tagger) for path in A.teachers]
    for part in ('dev', 'dev-lines'):
        dev = load_marked(f'{A.folder}/{part}.features.jsonl', words)
        print('together on', part, score(dev, [labels[:, TAGS] for labels in label([d['x'] for d in dev], nets)]), flush=True)
    begun, texts, labels = time.time(), [], []
    for record in read_records(f'{A.folder}/news.features.jsonl'):
        if len(texts) == A.texts: break
        text = to_array(record, words)
        if len(text) <= LONGEST: texts.append(text)
    for at in range(0, len(texts), 500):
        labels += label(texts[at:at + 500], nets)
        print(f'{sum(map(len, labels)) / 1e6:.1f} M words, {(time.time() - begun) / 60:.1f} min', flush=True)
    np.savez(A.out, x=np.concatenate(texts), y=np.concatenate(labels), lengths=[len(x) for x in texts],
             follow=mean_chain(nets)[0], begin=mean_chain(nets)[1])
if __name__ == '__main__': main()
