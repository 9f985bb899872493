"""Records of describe-text.mjs to arrays: a row of numbers a word, one array a text."""
import collections, json, zlib
import numpy as np

MARKS = ['shape', 'speech', 'quotation', 'opening', 'outer', 'inner']
MARK_SIZES = [6, 29, 5, 4, 7, 4]
SUFFIX3, SUFFIX2, PREFIX3 = 2000, 700, 2000
# Columns of a text's array: word, three affixes, then the marks.
WORD, SUF3, SUF2, PRE3, SHAPE, SPEECH, QUOTATION, OPENING, OUTER, INNER = range(10)

def place(affix, size):
    """The row of an affix in a table of this size; row 0 is for none."""
    return 1 + zlib.crc32(affix.encode()) % (size - 1)

def read_records(path):
    with open(path, encoding='utf-8') as file:
        for line in file: yield json.loads(line)

def numbers(text): return np.frombuffer(text.encode('latin-1'), np.uint8) - 48

class Words:
    """The word list of WORDS (one a line) and the affixes of any form; word 0 is any other word."""
    def __init__(self, path):
        self.list = open(path, encoding='utf-8').read().split('\n')
        self.index = {word: i + 1 for i, word in enumerate(self.list)}
        self.rows = {}
    def row(self, form):
        row = self.rows.get(form)
        if row is None:
            row = self.rows[form] = (self.index.get(form, 0), place(form[-3:], SUFFIX3),
                                     place(form[-2:], SUFFIX2), place(form[:3], PREFIX3))
        return row

def to_array(record, words):
    forms = [words.row(form) for form in record['forms'].split(' ')]
    out = np.empty((len(forms), 10), np.uint16)
    out[:, :4] = forms
    for column, name in enumerate(MARKS): out[:, 4 + column] = numbers(record[name])
    return out

def load_marked(path, words):
    """Texts with gold tags: a list of records, `x` the array and `y` the tags added."""
    texts = []
    for record in read_records(path):
        if not record['forms']: continue
        record['x'] = to_array(record, words); record['y'] = numbers(record['gold']).astype(np.int64)
        texts.append(record)
    return texts

def load_stream(paths, words):
    """All texts of some files one after the other."""
    return np.concatenate([to_array(r, words) for p in paths for r in read_records(p) if r['forms']])
