"""The teacher: word features to a vector a word. Blocks that look at three words, some apart, and
blocks of attention. Matrix products only, so that bfloat16 units of the processor do the work."""
import torch, torch.nn as nn, torch.nn.functional as F
from corpus import SUF3, WORD

class Near(nn.Module):
    """A word and the words `apart` before and after it, mixed."""
    def __init__(self, width, inner, apart, drop):
        super().__init__()
        self.apart = apart; self.norm = nn.LayerNorm(width)
        self.widen = nn.Linear(3 * width, inner); self.narrow = nn.Linear(inner, width); self.drop = nn.Dropout(drop)
    def forward(self, x, seen):
        y = self.norm(x)
        if seen is not None: y = y * seen
        d, count = self.apart, x.shape[1]
        z = F.pad(y, (0, 0, d, d))
        y = torch.cat([z[:, :count], y, z[:, 2 * d:]], -1)
        return x + self.drop(self.narrow(F.relu(self.widen(y))))

class Far(nn.Module):
    """Attention to all words of the piece; each head fades with distance at its own rate."""
    def __init__(self, width, heads, inner, drop):
        super().__init__()
        self.heads = heads; self.norm = nn.LayerNorm(width)
        self.ask = nn.Linear(width, 3 * width); self.answer = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width); self.widen = nn.Linear(width, inner); self.narrow = nn.Linear(inner, width)
        self.drop = nn.Dropout(drop)
    def fade(self, count, like):
        at = torch.arange(count)
        slope = torch.tensor([2.0 ** -(1 + 1.5 * h) for h in range(self.heads)])
        return (-(at[:, None] - at[None]).abs() * slope[:, None, None])[None].to(like.dtype)
    def forward(self, x, seen):
        b, count, width = x.shape
        q, k, v = self.ask(self.norm(x)).view(b, count, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        bias = self.fade(count, x)
        if seen is not None: bias = bias + (seen[:, None, None, :, 0] - 1) * 1e4
        y = ((q @ k.transpose(-1, -2)) * q.shape[-1] ** -0.5 + bias).softmax(-1) @ v
        x = x + self.drop(self.answer(y.transpose(1, 2).reshape(b, count, width)))
        return x + self.drop(self.narrow(F.relu(self.widen(self.norm2(x)))))

# Numbers are how far apart the three words of a block stand; `a` is a block of attention.
SHAPE_OF_TEACHER = '1 2 4 a 8 1 2 1'
WIDTH = 256

class Encoder(nn.Module):
    """`tables` are those of the tagger that it begins with; a row is added for a masked word."""
    def __init__(self, tables, inner=512, drop=0.1):
        super().__init__()
        size = tables[0].shape[1]; self.mask = len(tables[0])
        self.word = nn.Embedding.from_pretrained(torch.cat([tables[0], torch.zeros(1, size)]), freeze=False)
        self.parts = nn.ModuleList(nn.Embedding.from_pretrained(table.clone(), freeze=False) for table in tables[1:])
        self.norm = nn.LayerNorm(size); self.enter = nn.Linear(size, WIDTH)
        self.blocks = nn.ModuleList(Far(WIDTH, 4, 3 * WIDTH, drop) if b == 'a' else Near(WIDTH, inner, int(b), drop)
                                    for b in SHAPE_OF_TEACHER.split())
        for block in self.blocks: nn.init.zeros_(block.narrow.weight)
        self.leave = nn.LayerNorm(WIDTH)
    def tables(self): return [self.word.weight[:-1].detach().float()] + [table.weight.detach().float() for table in self.parts]
    def forward(self, x, seen=None):
        """`x` pieces × words × columns; `seen` 1 for words, 0 for padding."""
        z = self.word(x[..., WORD])
        for i, table in enumerate(self.parts): z = z + table(x[..., SUF3 + i])
        z = self.enter(self.norm(z))
        seen = None if seen is None else seen[..., None].to(z.dtype)
        for block in self.blocks: z = block(z, seen)
        return self.leave(z)
