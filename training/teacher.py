"""The teacher: a published encoder (bert.py), what the rules and marks say of each word, blocks that
look at near words, and a CRF."""
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from bert import MASK, PIECES, WIDTH as BERT_WIDTH, load_bert
from corpus import COLUMNS, INNER, OUTER, SHAPE
from tags import Chain, TAGS

WIDTH = 256
STRIDE, AROUND = 144, 32  # words that the encoder sees at once in longer texts: STRIDE and AROUND on each side

class Near(nn.Module):
    """A word and the words `apart` before and after it, mixed."""
    def __init__(self, inner, apart, drop):
        super().__init__()
        self.apart = apart; self.norm = nn.LayerNorm(WIDTH)
        self.widen = nn.Linear(3 * WIDTH, inner); self.narrow = nn.Linear(inner, WIDTH); self.drop = nn.Dropout(drop)
        nn.init.zeros_(self.narrow.weight)
    def forward(self, x, seen):
        y = self.norm(x) * seen
        d, count = self.apart, x.shape[1]
        z = F.pad(y, (0, 0, d, d))
        y = torch.cat([z[:, :count], y, z[:, 2 * d:]], -1)
        return x + self.drop(self.narrow(F.relu(self.widen(y))))

class Teacher(nn.Module):
    """`marks`: how many values each mark can have."""
    def __init__(self, bert, marks, drop=0.2, apart=(1, 2, 4, 1)):
        super().__init__()
        self.bert = bert; self.enter = nn.Linear(BERT_WIDTH, WIDTH)
        self.marks = nn.ModuleList(nn.Embedding(rows, WIDTH) for rows in marks)
        for table in self.marks: nn.init.normal_(table.weight, std=0.1)
        self.blocks = nn.ModuleList(Near(512, d, drop / 2) for d in apart)
        self.norm = nn.LayerNorm(WIDTH); self.drop = nn.Dropout(drop); self.out = nn.Linear(WIDTH, TAGS); self.chain = Chain()
    def forward(self, x, seen=None):
        """`x` texts × words × columns, PIECES numbers of word pieces after corpus.py's."""
        z = self.enter(self.drop(self.words(x[..., COLUMNS:])))
        for i, table in enumerate(self.marks): z = z + table(x[..., SHAPE + i])
        seen = torch.ones(x.shape[:2]) if seen is None else seen
        for block in self.blocks: z = block(z, seen[..., None].to(z.dtype))
        return self.out(self.drop(self.norm(z))).float()
    def words(self, pieces):
        b, count, _ = pieces.shape
        if count <= STRIDE + 2 * AROUND: return self.bert(pieces)
        windows = -(-count // STRIDE)
        padded = F.pad(pieces, (0, 0, AROUND, windows * STRIDE + AROUND - count))
        cut = padded.unfold(1, STRIDE + 2 * AROUND, STRIDE).permute(0, 1, 3, 2).flatten(0, 1)
        out = torch.cat([self.bert(part) for part in cut.split(24)])
        return out[:, AROUND:AROUND + STRIDE].reshape(b, windows * STRIDE, -1)[:, :count]

def marks_of(tagger): return [table.num_embeddings for table in list(tagger.tables)[4:]]

def add_pieces(x, forms, pieces):
    """A text's array with the numbers of its words' pieces after its columns."""
    return np.concatenate([x, np.array([pieces(form) for form in forms.split(' ')], np.uint16)], 1)

def load_teacher(path, minilm, tagger):
    net = Teacher(load_bert(minilm), marks_of(tagger)).bfloat16()
    net.load_state_dict(torch.load(path)); return net.eval()

def blind(x, rng, words=0.06, rules=0.1):
    """Some words masked, some texts without what the rules found, so that neither is relied on."""
    x = x.clone()
    gone = torch.from_numpy(rng.random(x.shape[:2]) < words) & (x[..., COLUMNS] > 0)
    x[..., COLUMNS][gone] = MASK
    for i in range(1, PIECES): x[..., COLUMNS + i][gone] = 0
    gone = torch.from_numpy(rng.random((x.shape[0], 1)) < rules).expand(x.shape[:2])
    for column in (OUTER, INNER): x[..., column][gone] = 0
    return x
