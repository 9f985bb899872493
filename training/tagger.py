"""The network that ships, and its file: from the file to PyTorch and back.

Everything that depends only on a word's form is one row of 8-bit numbers with a scale; forms not
in the list are summed from affixes. Layer norms have no weights of their own: they are folded into
the layers that follow them.
"""
import json, struct
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from corpus import MARKS, Words
from tags import Chain, TAGS

KERNEL = 5
AFFIXES = ['endings3', 'endings2', 'beginnings3']

MOST_KEPT = 0.97  # these two as src/language/statements/tagger/recur-rows.ts has them
CHANNELS_OF_GATE = 4

class Convolution(nn.Module):
    """Each channel over five neighbours, mean 0 and variance 1, a mix of the channels, ReLU."""
    def __init__(self, width, apart):
        super().__init__()
        self.apart = apart; self.mix = nn.Linear(width, width)
        self.taps = nn.Parameter(torch.randn(KERNEL, width) * 0.3)
    def forward(self, x, seen):
        if seen is not None: x = x * seen
        reach, count = self.apart * (KERNEL // 2), x.shape[1]
        z = F.pad(x, (0, 0, reach, reach)); y = z[:, :count] * self.taps[0]
        for i in range(1, KERNEL): y = torch.addcmul(y, z[:, i * self.apart:i * self.apart + count], self.taps[i])
        return F.relu(self.mix(F.layer_norm(y, y.shape[-1:])))

class Recurrence(nn.Module):
    """Of `memory` channels half go through the words forward, half backward; at each word a share of
    what they had is kept, the rest given anew; some channels share a gate. Mean 0 and variance 1, a mix
    of the channels, ReLU."""
    apart = 0
    def __init__(self, width, memory):
        super().__init__()
        self.gate = nn.Linear(width, memory // CHANNELS_OF_GATE); self.give = nn.Linear(width, memory); self.mix = nn.Linear(memory, width)
        with torch.no_grad(): self.gate.weight.mul_(0.25)
        nn.init.constant_(self.gate.bias, 0.75); nn.init.normal_(self.mix.weight, std=0.02); nn.init.zeros_(self.mix.bias)
    def forward(self, x, seen):
        y = F.layer_norm(x, x.shape[-1:])
        keep = self.gate(y).clamp(0, MOST_KEPT).repeat_interleave(CHANNELS_OF_GATE, -1); give = self.give(y) * (1 - keep)
        if seen is not None: give = give * seen
        remembered = run_through(ahead_and_behind(keep), ahead_and_behind(give))
        z = torch.cat([remembered[:len(x)], remembered[len(x):].flip(1)], -1)
        return F.relu(self.mix(F.layer_norm(z, z.shape[-1:]).to(x.dtype)))

def ahead_and_behind(x):
    """Half of the channels, then the other half with the words turned round: twice as many pieces."""
    ahead, behind = x.chunk(2, -1)
    return torch.cat([ahead, behind.flip(1)])

def run_through(keep, give):
    out = []; last = torch.zeros_like(give[:, 0], dtype=torch.float32)
    for k, g in zip(keep.float().unbind(1), give.float().unbind(1)): last = torch.addcmul(g, k, last); out.append(last)
    return torch.stack(out, 1)

class Tagger(nn.Module):
    """`tables`: rows of words, of the three affixes, of each mark; `layers`: how far apart the words
    of a convolution stand, 0 for a recurrence."""
    def __init__(self, tables, layers, memory):
        super().__init__()
        width = tables[0].shape[1]
        self.tables = nn.ModuleList(nn.Embedding.from_pretrained(table.clone(), freeze=False) for table in tables)
        self.gain = nn.Parameter(torch.ones(width)); self.bias = nn.Parameter(torch.zeros(width))
        self.blocks = nn.ModuleList(Convolution(width, apart) if apart else Recurrence(width, memory) for apart in layers)
        self.out = nn.Linear(width, TAGS); self.chain = Chain()
    def forward(self, x, seen=None):
        """`x` pieces × words × columns; `seen` 1 for words, 0 for padding."""
        z = sum(table(x[..., i]) for i, table in enumerate(self.tables))
        z = F.relu(F.layer_norm(z, z.shape[-1:]) * self.gain + self.bias)
        seen = None if seen is None else seen[..., None].to(z.dtype)
        for block in self.blocks: z = z + block(z, seen)
        return self.out(F.layer_norm(z, z.shape[-1:])).float()

def load_tagger(path):
    """The network and its Words."""
    with open(path, 'rb') as file: data = file.read()
    begin = 8 + struct.unpack('<I', data[4:8])[0]; header = json.loads(data[8:begin]); width = header['width']
    def section(name, kind):
        at, size = header['sections'][name]
        return np.frombuffer(data, kind, size // np.dtype(kind).itemsize, begin + at).copy()
    def rows(name): return torch.from_numpy(section(name, np.int8).reshape(-1, width) * section(name + 'Scale', '<f4')[:, None])
    def floats(name, shape): return torch.from_numpy(section(name, '<f4')).view(shape)
    none = torch.zeros(1, width)
    tables = [rows('words')] + [torch.cat([none, rows(name)]) for name in AFFIXES] + [floats(name, (-1, width)) for name in MARKS]
    net = Tagger(tables, header['layers'], header['memory'])
    with torch.no_grad():
        net.gain.copy_(floats('firstGain', (width,))); net.bias.copy_(floats('firstBias', (width,)))
        for i, block in enumerate(net.blocks):
            if block.apart: block.taps.copy_(floats(f'kernel{i}', (KERNEL, width)))
            for name, product in block.named_children():
                product.weight.copy_(floats(f'{name}{i}', product.weight.shape)); product.bias.copy_(floats(f'{name}{i}Bias', product.bias.shape))
        net.out.weight.copy_(floats('out', (TAGS, width))); net.out.bias.copy_(floats('outBias', (TAGS,)))
        net.chain.follow.copy_(floats('follow', (TAGS, TAGS))); net.chain.begin.copy_(floats('begin', (TAGS,)))
    lists = [bytes(section(name + 'List', np.uint8)).decode('utf-8').split('\n') for name in ['words'] + AFFIXES]
    return net.eval(), Words(*lists)

def save_tagger(path, net, words):
    sections, blobs, at = {}, [], 0
    def add(name, data):
        nonlocal at
        data = bytes(data); sections[name] = [at, len(data)]
        data += b'\0' * (-len(data) % 4); blobs.append(data); at += len(data)
    def add_floats(name, values): add(name, values.detach().float().numpy().astype('<f4').tobytes())
    def add_rows(name, rows, forms):
        rows = rows.detach().float().numpy(); scale = np.abs(rows).max(1) / 127 + 1e-12
        add(name + 'Scale', scale.astype('<f4').tobytes()); add(name, np.round(rows / scale[:, None]).astype(np.int8).tobytes())
        add(name + 'List', '\n'.join(forms).encode('utf-8'))
    # A word of the list, and an affix that is in none, has row 0 of the affixes: the file has none, so it goes to the words.
    tables = [table.weight.detach().float() for table in net.tables]
    tables[0] = tables[0] + sum(table[0] for table in tables[1:4])
    tables[1:4] = [table - table[0] for table in tables[1:4]]
    add_rows('words', tables[0], words.list)
    for name, table, forms in zip(AFFIXES, tables[1:4], words.affixes): add_rows(name, table[1:], list(forms))
    for name, table in zip(MARKS, tables[4:]): add_floats(name, table)
    add_floats('firstGain', net.gain); add_floats('firstBias', net.bias)
    for i, block in enumerate(net.blocks):
        if block.apart: add_floats(f'kernel{i}', block.taps)
        for name, product in block.named_children():
            add_floats(f'{name}{i}', product.weight); add_floats(f'{name}{i}Bias', product.bias)
    add_floats('out', net.out.weight); add_floats('outBias', net.out.bias)
    add_floats('follow', net.chain.follow); add_floats('begin', net.chain.begin)
    memory = next((len(block.give.bias) for block in net.blocks if not block.apart), 0)
    header = {'format': 3, 'width': tables[0].shape[1], 'memory': memory, 'kernel': KERNEL, 'layers': [b.apart for b in net.blocks], 'sections': sections}
    header = json.dumps(header, separators=(',', ':')).encode(); header += b' ' * (-(len(header) + 8) % 4)
    with open(path, 'wb') as file: file.write(b'RSTG' + struct.pack('<I', len(header)) + header + b''.join(blobs))
