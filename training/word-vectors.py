"""News text to word vectors: how often words stand one, two or three places from common words
(positive pointwise mutual information), reduced by a randomised singular value decomposition.

  python3 training/word-vectors.py NEWS.jsonl.xz OUT   writes OUT.npy and OUT.words
"""
import collections, json, lzma, re, sys
import numpy as np

WORDS, LEAST, CONTEXTS, WIDTH = 36000, 7, 2500, 100
token = re.compile(r"(?:[A-Za-z]\.){2,}|n't\b|['’](?:s|re|ve|ll|d|m)\b|\w+(?:-\w+)*?(?=n['’]t\b)|\w+(?:[-.,]\w+)*|[^\w\s]")
def paragraphs(path):
    for line in lzma.open(path, 'rt', encoding='utf-8'):
        for part in json.loads(line)['text'].split('\n'):
            words = token.findall(part)
            if len(words) >= 4:
                yield [re.sub(r'\d', '0', w.lower()).replace('’', "'").replace('“', '"').replace('”', '"') for w in words]

# Words as numbers in order of their first place, so that the text is read once.
number, ids = {}, []
for words in paragraphs(sys.argv[1]):
    ids.extend(number.setdefault(w, len(number)) for w in words)
    ids.extend((-1, -1, -1))
raw = np.array(ids, np.int32); del ids
counts = np.bincount(raw[raw >= 0], minlength=len(number))
names = list(number)
order = [i for i in np.argsort(-counts, kind='stable')[:WORDS] if counts[i] >= LEAST]
rank = np.zeros(len(names) + 1, np.int32); rank[order] = np.arange(1, len(order) + 1); rank[-1] = -1
text = rank[raw]; n = len(order) + 1
print('tokens', len(text), 'words', len(order), flush=True)

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
np.save(sys.argv[2] + '.npy', W[1:].astype(np.float32))
open(sys.argv[2] + '.words', 'w', encoding='utf-8').write('\n'.join(names[i] for i in order))
