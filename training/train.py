"""Word features (export-features.mjs) and word vectors to the weights of the statement tagger.

  python3 training/train.py FEATURES_FOLDER VECTORS OUT_FILE
"""
import argparse, collections, json, math, random, time, zlib
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

P = argparse.ArgumentParser()
P.add_argument('folder'); P.add_argument('vectors'); P.add_argument('out')
P.add_argument('--epochs', type=int, default=8); P.add_argument('--width', type=int, default=96)
P.add_argument('--dilations', default='1,2,4,8,16,32,1,2')
P.add_argument('--seed', type=int, default=7); P.add_argument('--threads', type=int, default=1)
P.add_argument('--norules', type=int, default=0, help='1: without what the rules found')
P.add_argument('--batch', type=int, default=24); P.add_argument('--lr', type=float, default=3e-3)
P.add_argument('--drop', type=float, default=0.2); P.add_argument('--ruledrop', type=float, default=0.05)
A = P.parse_args()
torch.manual_seed(A.seed); random.seed(A.seed); np.random.seed(A.seed); torch.set_num_threads(A.threads)
KERNEL = 5  # the engine's vector code has five taps
ROLES = ['source', 'cue', 'content']
def load(split): return [json.loads(l) for l in open(f'{A.folder}/{split}.features.jsonl')]
train, dev, lines = load('train'), load('dev'), load('train-lines')
dev_lines = load('dev-lines')
words = open(A.vectors + '.words').read().split('\n'); VEC = np.load(A.vectors + '.npy')
count = collections.Counter(f for d in train for f in d['forms'])
known = {w: i for i, w in enumerate(words)}
extra = [w for w, c in count.items() if c >= 3 and w not in known]
vocab = ['<unk>'] + words + extra
index = {w: i for i, w in enumerate(vocab)}
LEARN = 6000
learned = {w: i + 1 for i, (w, c) in enumerate(count.most_common(LEARN - 1))}
SUF3, SUF2, PRE3 = 2000, 700, 2000
def h(s, n): return 1 + zlib.crc32(s.encode()) % (n - 1)
NUM = ['shape', 'speech', 'quotation', 'opening', 'outer', 'inner']; SIZES = [6, 29, 5, 4, 7, 4]
def features(d):
    cols = [[index.get(f, 0) for f in d['forms']], [learned.get(f, 0) for f in d['forms']],
            [h(f[-3:], SUF3) for f in d['forms']], [h(f[-2:], SUF2) for f in d['forms']], [h(f[:3], PRE3) for f in d['forms']]]
    cols += [d[n] for n in NUM]
    x = np.array(cols, np.int64).T.copy()
    if A.norules: x[:, -2:] = 0
    return x
for d in train + dev + lines + dev_lines:
    d['x'] = features(d); d['y'] = np.array(d['gold'], np.int64)

BAD = np.zeros((7, 7), np.float32)
for a in range(7):
    for b in (2, 4, 6):
        if a not in (b, b - 1): BAD[a, b] = -1e4
FIRST = np.array([0, 0, -1e4, 0, -1e4, 0, -1e4], np.float32)

class Block(nn.Module):
    """Each channel over five neighbours, layer norm, a mix of the channels, ReLU."""
    def __init__(s, w, dil):
        super().__init__()
        s.dil = dil; s.k = nn.Parameter(torch.randn(w, 1, KERNEL) * 0.3); s.norm = nn.LayerNorm(w); s.mix = nn.Linear(w, w); s.drop = nn.Dropout(A.drop)
    def forward(s, x):  # x: B, W, T
        y = F.conv1d(x, s.k, padding=s.dil * (KERNEL // 2), dilation=s.dil, groups=x.shape[1])
        y = F.relu(s.mix(s.norm(y.transpose(1, 2))))
        return s.drop(y).transpose(1, 2)
class Net(nn.Module):
    def __init__(s):
        super().__init__(); w = A.width
        v = np.zeros((len(vocab), VEC.shape[1]), np.float32); v[1:1 + len(words)] = VEC * math.sqrt(VEC.shape[1])
        s.vec = nn.Embedding.from_pretrained(torch.tensor(v), freeze=True); s.proj = nn.Linear(VEC.shape[1], w)
        s.tab = nn.ModuleList(nn.Embedding(n, w) for n in [LEARN, SUF3, SUF2, PRE3] + SIZES)
        for t in s.tab: nn.init.normal_(t.weight, 0, 0.25)
        s.norm0 = nn.LayerNorm(w); s.in_drop = nn.Dropout(0.2)
        s.blocks = nn.ModuleList(Block(w, int(d)) for d in A.dilations.split(','))
        s.norm1 = nn.LayerNorm(w); s.out = nn.Linear(w, 7)
        s.T = nn.Parameter(torch.zeros(7, 7)); s.S = nn.Parameter(torch.zeros(7))
    def forward(s, x, m):
        if s.training:
            x = x.clone(); r = torch.rand(x.shape[:2])
            x[..., 0][r < 0.05] = 0; x[..., 1][torch.rand(x.shape[:2]) < 0.15] = 0
            q = torch.rand(x.shape[0], 1).expand(x.shape[:2]) < A.ruledrop
            x[..., -2][q] = 0; x[..., -1][q] = 0
        z = s.proj(s.vec(x[..., 0]))
        for i, t in enumerate(s.tab): z = z + t(x[..., i + 1])
        z = s.in_drop(F.relu(s.norm0(z))).transpose(1, 2); mm = m[:, None]
        for b in s.blocks: z = z + b(z * mm)
        return s.out(s.norm1(z.transpose(1, 2)))
    def nll(s, em, y, m):
        """Negative log-likelihood of a linear-chain CRF, a word."""
        T = s.T; sc = em.gather(2, y[..., None])[..., 0]
        tr = T[y[:, :-1], y[:, 1:]]
        gold = (sc * m).sum(1) + (tr * m[:, 1:]).sum(1) + s.S[y[:, 0]]
        a = em[:, 0] + s.S; e = torch.exp(T)
        for t in range(1, em.shape[1]):
            mx = a.max(1, keepdim=True)[0]
            n = mx + torch.log(torch.exp(a - mx) @ e + 1e-30) + em[:, t]
            a = torch.where(m[:, t:t + 1] > 0, n, a)
        return (torch.logsumexp(a, 1) - gold).sum() / m.sum()

def viterbi(em, T, S):
    a = em[0] + S; back = []
    for t in range(1, len(em)):
        z = a[:, None] + T; back.append(z.argmax(0)); a = z.max(0) + em[t]
    p = [int(a.argmax())]
    for b in reversed(back): p.append(int(b[p[-1]]))
    return p[::-1]
def spans(y):
    """Tags to (role, first word, word after the last)."""
    out = set(); cur = None
    for i, t in enumerate(list(y) + [0]):
        if cur and t != cur[0] + 1: out.add((ROLES[cur[0] // 2], cur[1], i)); cur = None
        if t in (1, 3, 5) or (t and not cur): cur = (t - 1 + t % 2, i)
    return out
def score(docs, preds):
    """Exact F1 by characters against all gold spans, as src/eval does on raw text."""
    n = collections.Counter(); prf = {}
    for d, p in zip(docs, preds):
        g = {(r, s['start'], s['end']) for st in d['statements'] for r in ROLES for s in st[r]}
        q = {(r, d['spans'][a][0], d['spans'][b - 1][1]) for r, a, b in spans(p)}
        for r in ROLES:
            G = {x for x in g if x[0] == r}; Q = {x for x in q if x[0] == r}
            n[r, 'g'] += len(G); n[r, 'q'] += len(Q); n[r, 't'] += len(G & Q)
    f = {r: round(200 * n[r, 't'] / max(1, n[r, 'g'] + n[r, 'q']), 1) for r in ROLES}
    f['mean'] = round(sum(f.values()) / 3, 1); return f
def emissions(net, docs):
    net.eval(); out = []
    with torch.no_grad():
        for d in docs:
            x = torch.tensor(d['x'])[None]; out.append(net(x, torch.ones(1, x.shape[1]))[0].numpy())
    net.train(); return out
def decode(net, ems): 
    T = net.T.detach().numpy() + BAD; S = net.S.detach().numpy() + FIRST
    return [viterbi(e, T, S) for e in ems]

def batches(L=256):
    """Pieces of texts with some words of context before; texts printed in lines at two in five."""
    cs = []
    for plain, printed in zip(train, lines):
        d = printed if random.random() < 0.4 else plain
        n = len(d['y']); o = random.randrange(L)
        for a in range(-o, n, L):
            a0, b = max(0, a - 24), min(n, a + L)
            if b - a0 >= 24: cs.append((d, a0, b))
    random.shuffle(cs); cs.sort(key=lambda c: (c[2] - c[1]) // 40 + random.random() * 2)
    bs = [cs[i:i + A.batch] for i in range(0, len(cs), A.batch)]; random.shuffle(bs); return bs
def main():
    print('rules train', score(train, [d['outer'] for d in train]), 'dev', score(dev, [d['outer'] for d in dev]))
    print('ceiling dev', score(dev, [d['gold'] for d in dev]), flush=True)
    net = Net()
    ps = [p for p in net.parameters() if p.requires_grad]
    print('learned weights', sum(p.numel() for p in ps), 'words', len(vocab))
    opt = torch.optim.AdamW(ps, lr=A.lr, weight_decay=0.02)
    total = A.epochs * len(batches()); k = 0; ema = [p.detach().clone() for p in ps]; start = time.time()
    for ep in range(A.epochs):
        t0 = time.time(); tot = nb = 0
        for bt in batches():
            n = max(b - a for _, a, b in bt)
            x = np.zeros((len(bt), n, 11), np.int64); y = np.zeros((len(bt), n), np.int64); m = np.zeros((len(bt), n), np.float32)
            for j, (d, a, b) in enumerate(bt):
                x[j, :b - a] = d['x'][a:b]; y[j, :b - a] = d['y'][a:b]; m[j, :b - a] = 1
                if y[j, 0] in (2, 4, 6): y[j, 0] -= 1
            x, y, m = map(torch.from_numpy, (x, y, m))
            lr = A.lr * min(1, (k + 1) / 100) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1, k / total))))
            for g in opt.param_groups: g['lr'] = lr
            em = net(x, m); ce = F.cross_entropy(em[m > 0], y[m > 0], label_smoothing=0.05)
            loss = net.nll(em, y, m) + 0.2 * ce
            opt.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(ps, 1.0); opt.step(); k += 1; tot += float(loss); nb += 1
            w = min(0.995, (k + 1) / (k + 20))
            with torch.no_grad():
                for e, p in zip(ema, ps): e.mul_(w).add_(p, alpha=1 - w)
        if ep % 3 == 2 or ep == A.epochs - 1:
            keep = [p.detach().clone() for p in ps]
            with torch.no_grad():
                for e, p in zip(ema, ps): p.copy_(e)
            print(ep, round(tot / nb, 3), score(dev, decode(net, emissions(net, dev))), 'lines', score(dev_lines, decode(net, emissions(net, dev_lines))), round(time.time() - t0), 's', flush=True)
            if ep < A.epochs - 1:
                with torch.no_grad():
                    for q, p in zip(keep, ps): p.copy_(q)
        else: print(ep, round(tot / nb, 3), round(time.time() - t0), 's', flush=True)
    torch.save({'state': net.state_dict(), 'args': vars(A), 'vocab': vocab, 'learned': learned}, A.out)
if __name__ == '__main__': main()
