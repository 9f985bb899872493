"""Candidate spans (export-candidates.mjs) to src/language/models/span-judge.bin: boosted trees, a
model a role, that tell which candidates are right.

  python3 training/make-span-judge.py CANDIDATES OUT.bin
"""
import json, struct, sys
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

ROLES = ['source', 'cue', 'content']
LEAF = 0xffff
with open(sys.argv[1], 'rb') as file: width = int(np.frombuffer(file.read(4), '<f4')[0])
rows = np.fromfile(sys.argv[1], '<f4', offset=4).reshape(-1, width); columns = width - 2
roles, right, numbers = rows[:, 0], rows[:, 1], rows[:, 2:]

def write_trees(name, model):
    """Every tree's nodes one after the other, the two children of a node side by side."""
    roots, nodes = [], []
    for (tree,) in model._predictors:
        roots.append(len(nodes)); waiting = [(0, len(nodes))]; nodes.append(None)
        while waiting:
            at, place = waiting.pop(); node = tree.nodes[at]
            if node['is_leaf']: nodes[place] = (LEAF, 0, node['value'])
            else:
                child = len(nodes); nodes += [None, None]
                nodes[place] = (node['feature_idx'], child, node['num_threshold'])
                waiting += [(node['left'], child), (node['right'], child + 1)]
    header = {'name': name, 'columns': columns, 'base': float(model._baseline_prediction.ravel()[0]), 'roots': roots, 'nodes': len(nodes)}
    return header, b''.join(struct.pack('<HId', *node) for node in nodes)

made = []
for number, role in enumerate(ROLES):
    own = roles == number
    model = HistGradientBoostingClassifier(max_iter=100, learning_rate=0.08, max_leaf_nodes=12, min_samples_leaf=60,
                                           l2_regularization=1.0, random_state=1)
    model.fit(numbers[own], right[own])
    print(role, 'candidates', int(own.sum()), 'right', round(float(right[own].mean()), 3), flush=True)
    made.append(write_trees(role, model))
header = json.dumps([h for h, _ in made], separators=(',', ':')).encode()
with open(sys.argv[2], 'wb') as file:
    file.write(b'RTRE' + struct.pack('<I', len(header)) + header + b''.join(body for _, body in made))
