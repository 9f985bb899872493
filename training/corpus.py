"""Records of describe-text.mjs to arrays: a row of numbers a word, one array a text."""
import json
import numpy as np

MARKS = ['shape', 'speech', 'quotation', 'opening', 'outer', 'inner']
# Columns of a text's array: word, three affixes (of words that are not in the list), then the marks.
WORD, SUF3, SUF2, PRE3, SHAPE, SPEECH, QUOTATION, OPENING, OUTER, INNER = range(10)
COLUMNS = 10

def read_records(path):
    with open(path, encoding='utf-8') as file:
        for line in file:
            record = json.loads(line)
            if record['forms']: yield record

def numbers(text): return np.frombuffer(text.encode('latin-1'), np.uint8) - 48

class Words:
    """Rows of a tagger's word list; a word that it lacks has row 0 and rows of its affixes."""
    def __init__(self, words, endings3, endings2, beginnings3):
        self.list = words
        self.index, *self.affixes = [{form: i + 1 for i, form in enumerate(forms)} for forms in (words, endings3, endings2, beginnings3)]
        self.rows = {}
    def row(self, form):
        row = self.rows.get(form)
        if row is None:
            at = self.index.get(form, 0)
            parts = (form[-3:], form[-2:], form[:3])
            row = self.rows[form] = (at, 0, 0, 0) if at else (0, *(rows.get(part, 0) for rows, part in zip(self.affixes, parts)))
        return row

def to_array(record, words):
    forms = [words.row(form) for form in record['forms'].split(' ')]
    out = np.empty((len(forms), COLUMNS), np.uint16)
    out[:, :SHAPE] = forms
    for column, name in enumerate(MARKS): out[:, SHAPE + column] = numbers(record[name])
    return out

def load_marked(path, words):
    """Texts with gold tags: a list of records, `x` the array and `y` the tags added."""
    texts = []
    for record in read_records(path):
        record['x'] = to_array(record, words); record['y'] = numbers(record['gold']).astype(np.int64)
        texts.append(record)
    return texts
