"""The teacher: word features to a vector a word. Blocks that look at three words, some apart, and
blocks of attention. Matrix products only, so that bfloat16 units of the processor do the work."""
import torch, torch.nn as nn, torch.nn.functional as F
from corpus import MARK_SIZES, PREFIX3, SUFFIX2, SUFFIX3, SUF3, SHAPE, WORD

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
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.expand(b, -1, -1, -1))
        x = x + self.drop(self.answer(y.transpose(1, 2).reshape(b, count, width)))
        return x + self.drop(self.narrow(F.relu(self.widen(self.norm2(x)))))

# Numbers are how far apart the three words of a block stand; `a` is a block of attention.
SHAPE_OF_TEACHER = '1 2 4 a 8 1 2 1'

class Encoder(nn.Module):
    def __init__(self, vectors, width=256, inner=512, blocks=SHAPE_OF_TEACHER, drop=0.1):
        super().__init__()
        size = vectors.shape[1]
        self.word = nn.Embedding(len(vectors) + 2, size)  # 0 any other word, the last is the mask
        self.mask = len(vectors) + 1
        with torch.no_grad():
            self.word.weight[1:-1] = torch.tensor(vectors) * 3; self.word.weight[[0, -1]] = 0
        self.parts = nn.ModuleList(nn.Embedding(n, size) for n in [SUFFIX3, SUFFIX2, PREFIX3] + MARK_SIZES)
        for table in self.parts: nn.init.normal_(table.weight, 0, 0.1)
        for table in self.parts[-2:]: nn.init.zeros_(table.weight)  # what the rules found, for fine-tuning
        self.norm = nn.LayerNorm(size); self.enter = nn.Linear(size, width)
        self.blocks = nn.ModuleList(Far(width, 4, 3 * width, drop) if b == 'a' else Near(width, inner, int(b), drop)
                                    for b in blocks.split())
        for block in self.blocks: nn.init.zeros_(block.narrow.weight)
        self.leave = nn.LayerNorm(width)
    def forward(self, x, seen=None, rules=True):
        """`x` pieces × words × columns; `seen` 1 for words, 0 for padding."""
        z = self.word(x[..., WORD])
        for i, table in enumerate(self.parts[:None if rules else -2]): z = z + table(x[..., SUF3 + i])
        z = self.enter(self.norm(z))
        seen = None if seen is None else seen[..., None].to(z.dtype)
        for block in self.blocks: z = block(z, seen)
        return self.leave(z)
