"""Records of texts to word vectors: how often words stand one, two or three places from common
words (positive pointwise mutual information), reduced by a randomised singular value
decomposition. Writes OUT.npy and OUT.words, commonest word first.

  python3 training/word-vectors.py OUT RECORDS...
"""
import collections, sys
import numpy as np
from corpus import read_records

WORDS, LEAST, CONTEXTS, WIDTH = 40000, 6, 2500, 128
# Words as numbers in order of their first place, so that the text is read once.
number, ids = {}, []
for path in sys.argv[2:]:
    for record in read_records(path):
        ids.extend(number.setdefault(w, len(number)) for w in record['forms'].split(' '))
        ids.extend((-1, -1, -1))
raw = np.array(ids, np.int32); del ids
counts = np.bincount(raw[raw >= 0], minlength=len(number))
names = list(number)
order = [i for i in np.argsort(-counts, kind='stable')[:WORDS] if counts[i] >= LEAST]
rank = np.zeros(len(names) + 1, np.int32); rank[order] = np.arange(1, len(order) + 1); rank[-1] = -1
text = rank[raw]; n = len(order) + 1
print('tokens', len(text), 'words', len(order), 'known', round(float((text > 0).sum() / (text >= 0).sum()), 4), flush=True)

def neighbours(offsets):
    """Positive PMI of every word with the common words at these offsets."""
    pairs = np.zeros(n * CONTEXTS, np.float32)
    for o in offsets:
        x, y = (text[:-o], text[o:]) if o > 0 else (text[-o:], text[:o])
        both = (x > 0) & (y > 0) & (y < CONTEXTS)
        pairs += np.bincount(x[both].astype(np.int64) * CONTEXTS + y[both], minlength=n * CONTEXTS).astype(np.float32)
    m = pairs.reshape(n, CONTEXTS)
    context = (m.sum(0, keepdims=True) + 1e-9) ** 0.75; context /= context.sum()
    p = np.log(np.maximum(m, 1e-9) / ((m.sum(1, keepdims=True) + 1e-9) * context))
    p[m < 1] = 0
    return np.maximum(p, 0) * (1.0 if len(offsets) == 1 else 0.8)

X = np.concatenate([neighbours(o).astype(np.float32) for o in [(-1,), (1,), (-2,), (2,), (-3, 3)]], 1)
Y = X @ np.random.default_rng(1).standard_normal((X.shape[1], WIDTH + 30)).astype(np.float32)
for _ in range(3):
    Q, _ = np.linalg.qr(Y); Y = X @ (X.T @ Q)
Q, _ = np.linalg.qr(Y); B = Q.T @ X
U, S, _ = np.linalg.svd(B @ B.T)
W = Q @ U[:, :WIDTH] * S[:WIDTH] ** 0.25
W /= np.linalg.norm(W, axis=1, keepdims=True) + 1e-9
np.save(sys.argv[1] + '.npy', W[1:].astype(np.float32))
open(sys.argv[1] + '.words', 'w', encoding='utf-8').write('\n'.join(names[i] for i in order))
