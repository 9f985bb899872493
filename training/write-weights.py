"""A trained student (distil.py) to the one binary file that the engine reads.

  python3 training/write-weights.py STUDENT OUT.bin

Everything that depends only on a word's form is summed into one 8-bit row a word; forms not in
the list are summed from affixes. Layer norms are folded into the layers that follow them.
"""
import json, struct, sys
import numpy as np, torch
from corpus import MARKS, PREFIX3, SUFFIX2, SUFFIX3, place

saved = torch.load(sys.argv[1]); S = {k: v.double().numpy() for k, v in saved['state'].items()}
parts = [S[f'parts.{i}.weight'] for i in range(3 + len(MARKS))]
affixes = [('endings3', lambda f: f[-3:], SUFFIX3), ('endings2', lambda f: f[-2:], SUFFIX2), ('beginnings3', lambda f: f[:3], PREFIX3)]
is_basic = lambda text: all(c < '\U00010000' for c in text)  # what the engine's reader knows
rows = S['word.weight'].copy()
for i, form in enumerate(saved['words']):
    for (_, cut, size), table in zip(affixes, parts): rows[i + 1] += table[place(cut(form), size)]

sections, blobs, at = {}, [], 0
def add(name, data):
    global at
    data = data.tobytes() if hasattr(data, 'tobytes') else data
    sections[name] = [at, len(data)]
    data += b'\0' * (-len(data) % 4); blobs.append(data); at += len(data)
def add_rows(name, matrix, items):
    scale = np.abs(matrix).max(1) / 127 + 1e-12
    add(name + 'Scale', scale.astype('<f4')); add(name, np.round(matrix / scale[:, None]).astype(np.int8))
    lists[name] = items
def add_floats(name, matrix): add(name, np.ascontiguousarray(matrix).astype('<f4'))
lists = {}
add_rows('words', rows, [f if is_basic(f) else '\ufffd' for f in saved['words']])
for (name, cut, size), table in zip(affixes, parts):
    seen = sorted({cut(f) for f in saved['words'] if is_basic(f)})
    add_rows(name, np.array([table[place(s, size)] for s in seen]), seen)
for name, table in zip(MARKS, parts[3:]): add_floats(name, table)
add_floats('firstGain', S['norm0.weight']); add_floats('firstBias', S['norm0.bias'])
for i in range(len(saved['dilations'])):
    p = f'blocks.{i}.'; mix = S[p + 'mix.weight']
    add_floats(f'kernel{i}', S[p + 'taps'])
    add_floats(f'mix{i}', mix * S[p + 'norm.weight']); add_floats(f'bias{i}', S[p + 'mix.bias'] + mix @ S[p + 'norm.bias'])
add_floats('out', S['out.weight'] * S['norm1.weight']); add_floats('outBias', S['out.bias'] + S['out.weight'] @ S['norm1.bias'])
add_floats('follow', S['chain.follow']); add_floats('begin', S['chain.begin'])
for name, items in lists.items(): add(name + 'List', '\n'.join(items).encode('utf-8'))
header = json.dumps({'format': 1, 'width': saved['width'], 'kernel': 5, 'dilations': saved['dilations'], 'sections': sections}, separators=(',', ':')).encode()
header += b' ' * (-(len(header) + 8) % 4)
with open(sys.argv[2], 'wb') as file: file.write(b'RSTG' + struct.pack('<I', len(header)) + header + b''.join(blobs))
print('bytes', 8 + len(header) + at)
