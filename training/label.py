"""News without labels to soft labels: what share each tag has at each word, by the mean scores of
the teachers.

  python3 training/label.py FOLDER TAGGER MINILM_FOLDER OUT.npz TEACHER ... [--millions 12]
"""
import argparse, time
import numpy as np, torch
from bert import WordPieces
from corpus import COLUMNS, read_records, to_array
from tagger import load_tagger
from tags import best_tags, score
from teacher import add_pieces, load_teacher

LONGEST = 2500  # words; longer texts are left out
WORDS = 6000  # at once

def score_texts(texts, nets):
    """Arrays of texts to arrays of the nets' mean scores, texts of like lengths at once."""
    out = [None] * len(texts); group = []
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    def run():
        count = max(len(texts[i]) for i in group)
        x = np.zeros((len(group), count, texts[0].shape[1]), np.int64); seen = np.zeros((len(group), count), np.float32)
        for j, i in enumerate(group): x[j, :len(texts[i])] = texts[i]; seen[j, :len(texts[i])] = 1
        x, seen = torch.from_numpy(x), torch.from_numpy(seen)
        with torch.no_grad(): scores = (sum(net(x, seen) for net in nets) / len(nets)).numpy()
        for j, i in enumerate(group): out[i] = scores[j, :len(texts[i])]
        group.clear()
    for i in order:
        if group and (len(group) + 1) * len(texts[i]) > WORDS: run()
        group.append(i)
    if group: run()
    return out

def measure(net, texts):
    """Exact F1 of one net on marked texts, by the best sequence of tags."""
    tables = net.eval().chain.tables()
    return score(texts, [best_tags(scores, *tables) for scores in score_texts([d['x'] for d in texts], [net])])

def pack(scores):
    """Shares of tags as 8-bit logarithms, 16 to the natural unit."""
    logs = torch.log_softmax(torch.from_numpy(scores), -1).numpy()
    return np.clip(np.round(-16 * logs), 0, 255).astype(np.uint8)

def unpack(labels):
    """Labels back to shares that sum to 1."""
    return torch.softmax(labels.float() / -16, -1)

def by_text(labels):
    """The (x, y) of each text in a file that this script wrote."""
    ends = np.cumsum(labels['lengths']); x, y = labels['x'], labels['y']
    return [(x[e - n:e], y[e - n:e]) for e, n in zip(ends, labels['lengths'])]

def main():
    P = argparse.ArgumentParser()
    P.add_argument('folder'); P.add_argument('tagger'); P.add_argument('minilm'); P.add_argument('out'); P.add_argument('teachers', nargs='+')
    P.add_argument('--millions', type=float, default=12, help='words to label'); P.add_argument('--threads', type=int, default=2)
    A = P.parse_args(); torch.set_num_threads(A.threads)
    tagger, words = load_tagger(A.tagger); pieces = WordPieces(A.minilm)
    nets = [load_teacher(path, A.minilm, tagger) for path in A.teachers]
    follow, begin = (sum(net.chain.tables()[i] for net in nets) / len(nets) for i in (0, 1))
    begun, texts, labels, count, waiting = time.time(), [], [], 0, []
    def add():
        nonlocal count
        scores = score_texts(waiting, nets)
        labels.extend(map(pack, scores)); texts.extend(x[:, :COLUMNS] for x in waiting)
        count += sum(map(len, waiting)); waiting.clear()
        print(f'{count / 1e6:.1f} M words, {(time.time() - begun) / 60:.1f} min', flush=True)
        np.savez(A.out, x=np.concatenate(texts), y=np.concatenate(labels), lengths=[len(x) for x in texts], follow=follow, begin=begin)
    for record in read_records(f'{A.folder}/news.features.jsonl'):
        text = to_array(record, words)
        if len(text) > LONGEST: continue
        waiting.append(add_pieces(text, record['forms'], pieces))
        if len(waiting) == 500: add()
        if count > A.millions * 1e6: break
    else: add()
if __name__ == '__main__': main()
