"""A trained tagger (train.py) to the one binary file that the engine reads.

  python3 training/write-weights.py MODEL OUT.bin

Everything that depends only on a word's form is summed into one 8-bit row a word; forms not in
the list are summed from affixes. Layer norms are folded into the layers that follow them.
"""
import json, struct, sys, zlib
import numpy as np, torch

saved = torch.load(sys.argv[1]); S = {k: v.double().numpy() for k, v in saved['state'].items()}
vocab, learned, args = saved['vocab'], saved['learned'], saved['args']
def h(s, n): return 1 + zlib.crc32(s.encode()) % (n - 1)
tab = [S[f'tab.{i}.weight'] for i in range(10)]
proj = S['vec.weight'] @ S['proj.weight'].T + S['proj.bias']
affixes = [lambda f: f[-3:], lambda f: f[-2:], lambda f: f[:3]]
sizes = [len(tab[1]), len(tab[2]), len(tab[3])]
rows = []
for i, f in enumerate(vocab):
    r = proj[i] + tab[0][learned.get(f, 0)]
    if i > 0:
        for a, n, t in zip(affixes, sizes, tab[1:4]): r = r + t[h(a(f), n)]
    rows.append(r)
sections, blobs, at = {}, [], 0
def add(name, data):
    global at
    data = data.tobytes(); data += b'\0' * (-len(data) % 4)
    sections[name] = [at, len(data)]; blobs.append(data); at += len(data)
def add_rows(name, m):
    scale = np.abs(m).max(1) / 127 + 1e-12
    add(name + 'Scale', scale.astype('<f4')); add(name, np.round(m / scale[:, None]).astype(np.int8))
def add_floats(name, m): add(name, np.ascontiguousarray(m).astype('<f4'))
add_rows('words', np.array(rows))
lists = {'words': vocab[1:]}
for name, a, n, t in zip(['endings3', 'endings2', 'beginnings3'], affixes, sizes, tab[1:4]):
    seen = sorted({a(f) for f in vocab[1:] if '\n' not in f})
    add_rows(name, np.array([t[h(s, n)] for s in seen])); lists[name] = seen
for name, t in zip(['shape', 'speech', 'quotation', 'opening', 'outer', 'inner'], tab[4:]): add_floats(name, t)
add_floats('firstGain', S['norm0.weight']); add_floats('firstBias', S['norm0.bias'])
dil = [int(d) for d in args['dilations'].split(',')]
for i in range(len(dil)):
    p = f'blocks.{i}.'; W = S[p + 'mix.weight']
    add_floats(f'kernel{i}', S[p + 'k'][:, 0, :].T)  # kernel position by channel
    add_floats(f'mix{i}', W * S[p + 'norm.weight']); add_floats(f'bias{i}', S[p + 'mix.bias'] + W @ S[p + 'norm.bias'])
add_floats('out', S['out.weight'] * S['norm1.weight']); add_floats('outBias', S['out.bias'] + S['out.weight'] @ S['norm1.bias'])
add_floats('follow', S['T']); add_floats('begin', S['S'])
for name, items in lists.items(): add(name + 'List', np.frombuffer('\n'.join(items).encode('utf-8'), np.uint8)); sections[name + 'List'][1] = len('\n'.join(items).encode('utf-8'))
header = json.dumps({'format': 1, 'width': args['width'], 'kernel': 5, 'dilations': dil, 'sections': sections}, separators=(',', ':')).encode()
header += b' ' * (-(len(header) + 8) % 4)
open(sys.argv[2], 'wb').write(b'RSTG' + struct.pack('<I', len(header)) + header + b''.join(blobs))
print('bytes', 8 + len(header) + at)
