"""Sentences with marked parties to root codes: a published encoder (bert.py) learns them and labels pairs of news.
    python training/root_teacher.py WORK_FOLDER MINILM_FOLDER [FOLD,FOLD …]
Reads WORK_FOLDER/roots.json. Writes pair-labels.json: of each pair the likeliest code and how likely it is. With
folds, one teacher for each group of them that never saw its sentences: pair-labels-FOLD.json, the same for each of
the group, and prints what it makes of them.
"""
import json, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from bert import PIECES, WIDTH, WordPieces, load_bert

ROUNDS, BATCH, LONGEST = 7, 16, 110
RATE, HEAD_RATE = 1e-4, 5e-4
OWN_WEIGHT = 0.5
MARKS = {'\x01[S': 1, '\x01S]': 2, '\x01[T': 3, '\x01T]': 4}  # numbers of pieces that no text has

class Judge(nn.Module):
    """The vectors of both opening marks and the mean of all words, to a score for each code."""
    def __init__(self, minilm, codes):
        super().__init__()
        self.bert = load_bert(minilm)
        self.out = nn.Sequential(nn.Dropout(0.1), nn.Linear(3 * WIDTH, 256), nn.Tanh(), nn.Dropout(0.1), nn.Linear(256, codes))
    def forward(self, pieces, marks):
        x = self.bert(pieces); row = torch.arange(len(x)); seen = (pieces[..., 0] > 0).float()[..., None]
        mean = (x * seen).sum(1) / seen.sum(1)
        return self.out(torch.cat([x[row, marks[:, 0]], x[row, marks[:, 1]], mean], -1))

def code(words, pieces):
    """Numbers of pieces, a row a word, and where source and target begin; the source for both without a target."""
    rows = [(MARKS[word], *[0] * (PIECES - 1)) if word in MARKS else pieces(word) for word in words[:LONGEST]]
    at = {row[0]: i for i, row in reversed(list(enumerate(rows))) if row[0] in (1, 3)}
    source = at.get(1, 0)
    return rows, (source, at.get(3, source))

def batch(texts):
    table = torch.zeros(len(texts), max(len(rows) for rows, _ in texts), PIECES, dtype=torch.long)
    for i, (rows, _) in enumerate(texts): table[i, :len(rows)] = torch.tensor(rows)
    return table, torch.tensor([marks for _, marks in texts])

def train(minilm, codes, examples, seed):
    """`examples`: coded text, number of its code, weight."""
    torch.manual_seed(seed); rng = np.random.default_rng(seed)
    net = Judge(minilm, codes); named = [(n, p) for n, p in net.named_parameters() if p.requires_grad]
    body, head = ([p for n, p in named if n.startswith('bert') == of_bert] for of_bert in (True, False))
    adam = torch.optim.AdamW([{'params': body, 'rate': RATE}, {'params': head, 'rate': HEAD_RATE}], lr=RATE, weight_decay=0.01)
    steps = ROUNDS * -(-len(examples) // BATCH); step = 0
    net.train()
    for _ in range(ROUNDS):
        # Texts of about a length together, in batches that come in any order.
        order = sorted(rng.permutation(len(examples)), key=lambda i: len(examples[i][0][0]) + 8 * rng.normal())
        batches = [order[at:at + BATCH] for at in range(0, len(order), BATCH)]; rng.shuffle(batches)
        for ids in batches:
            texts, golds, weights = zip(*(examples[i] for i in ids))
            for group in adam.param_groups: group['lr'] = group['rate'] * min(1, 10 * step / steps) * (1 - step / steps)
            step += 1
            with torch.autocast('cpu', dtype=torch.bfloat16): scores = net(*batch(texts))
            loss = F.cross_entropy(scores.float(), torch.tensor(golds), reduction='none', label_smoothing=0.05)
            adam.zero_grad(); (loss * torch.tensor(weights)).mean().backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0); adam.step()
    return net.eval()

def guess(net, codes, texts):
    """The share of each code, a row a text."""
    shares = np.zeros((len(texts), codes), np.float32); order = sorted(range(len(texts)), key=lambda i: len(texts[i][0]))
    with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16):
        for at in range(0, len(order), 64):
            ids = order[at:at + 64]; shares[ids] = net(*batch([texts[i] for i in ids])).float().softmax(-1).numpy()
    return shares

def main(work, minilm, groups):
    with open(f'{work}/roots.json', encoding='utf-8') as file: found = json.load(file)
    pieces = WordPieces(minilm); names = sorted({one['gold'] for one in found['sentences']})
    coded = {part: [code(one['words'], pieces) for one in found[part]] for part in found}
    golds = {part: [names.index(one['gold']) for one in found[part]] for part in ('sentences', 'own')}
    folds = [one['fold'] for one in found['sentences']]
    own = [(text, gold, OWN_WEIGHT) for text, gold in zip(coded['own'], golds['own'])]
    for number, held in enumerate(groups or [[]]):
        began = time.time()
        seen = [i for i, fold in enumerate(folds) if fold not in held]
        net = train(minilm, len(names), [(coded['sentences'][i], golds['sentences'][i], 1.0) for i in seen] + own, number)
        shares = guess(net, len(names), coded['pairs']); best = shares.argmax(1)
        labels = [[names[b], round(float(row[b]), 3)] for b, row in zip(best, shares)]
        for name in [f'-{fold}' for fold in held] or ['']:
            with open(f'{work}/pair-labels{name}.json', 'w', encoding='utf-8') as file: json.dump(labels, file)
        tested = [i for i, fold in enumerate(folds) if fold in held]
        told = ''
        if tested:
            right = guess(net, len(names), [coded['sentences'][i] for i in tested]).argmax(1) == np.array(golds['sentences'])[tested]
            told = f'; of tenths {held}, which it did not see, {right.mean():.3f} right'
        print(f'{time.time() - began:.0f} s{told}', flush=True)

if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], [[int(fold) for fold in group.split(',')] for group in sys.argv[3:]])
