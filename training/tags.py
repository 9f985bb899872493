"""Tags to spans, spans to scores, and the linear-chain CRF that both teacher and student end in."""
import collections
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

ROLES = ['source', 'cue', 'content']
TAGS = 7  # none, then the first and the other words of each role
BAD = np.zeros((TAGS, TAGS), np.float32)  # an inner tag follows its own first or inner tag only
for a in range(TAGS):
    for b in (2, 4, 6):
        if a not in (b, b - 1): BAD[a, b] = -1e4
FIRST = np.array([0, 0, -1e4, 0, -1e4, 0, -1e4], np.float32)

def distance(scores, shares, seen):
    """Cross-entropy a word of the tags' scores to the shares they are to have; `seen` 0 for padding."""
    return -((shares * F.log_softmax(scores, -1)).sum(-1) * seen).sum() / seen.sum()

class Chain(nn.Module):
    """Scores of tags after tags, in 32 bits."""
    def __init__(self):
        super().__init__()
        self.follow = nn.Parameter(torch.zeros(TAGS, TAGS)); self.begin = nn.Parameter(torch.zeros(TAGS))
    def loss(self, scores, tags, seen):
        """Negative log-likelihood a word. `scores` pieces × words × tags."""
        follow, begin = self.follow.float(), self.begin.float()
        own = scores.gather(2, tags[..., None])[..., 0]
        gold = (own * seen).sum(1) + (follow[tags[:, :-1], tags[:, 1:]] * seen[:, 1:]).sum(1) + begin[tags[:, 0]]
        a = scores[:, 0] + begin; e = torch.exp(follow)
        for t in range(1, scores.shape[1]):
            top = a.max(1, keepdim=True)[0].detach()
            n = top + torch.log(torch.exp(a - top) @ e + 1e-30) + scores[:, t]
            a = torch.where(seen[:, t:t + 1] > 0, n, a)
        return (torch.logsumexp(a, 1) - gold).sum() / seen.sum()
    def tables(self):
        return self.follow.detach().float().numpy(), self.begin.detach().float().numpy()

def best_tags(scores, follow, begin):
    """Viterbi over one text."""
    follow = follow + BAD; a = scores[0] + begin + FIRST; back = []
    for t in range(1, len(scores)):
        z = a[:, None] + follow; back.append(z.argmax(0)); a = z.max(0) + scores[t]
    path = [int(a.argmax())]
    for b in reversed(back): path.append(int(b[path[-1]]))
    return path[::-1]

def spans(tags):
    """Tags to (role, first word, word after the last)."""
    out = set(); now = None
    for i, t in enumerate(list(tags) + [0]):
        if now and t != now[0] + 1: out.add((ROLES[now[0] // 2], now[1], i)); now = None
        if t in (1, 3, 5) or (t and not now): now = (t - 1 + t % 2, i)
    return out

def score(texts, tagged):
    """Exact F1 by characters against all gold spans, as src/eval does on raw text."""
    n = collections.Counter()
    for d, tags in zip(texts, tagged):
        gold = {(r, s['start'], s['end']) for st in d['statements'] for r in ROLES for s in st[r]}
        ours = {(r, d['spans'][a][0], d['spans'][b - 1][1]) for r, a, b in spans(tags)}
        for r, *_ in gold: n[r, 'gold'] += 1
        for r, *_ in ours: n[r, 'ours'] += 1
        for r, *_ in gold & ours: n[r, 'both'] += 1
    f = {r: round(200 * n[r, 'both'] / max(1, n[r, 'gold'] + n[r, 'ours']), 1) for r in ROLES}
    return f | {'mean': round(sum(f.values()) / 3, 2)}
