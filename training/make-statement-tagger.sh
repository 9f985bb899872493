#!/bin/sh
# Corpora to src/language/models/statement-tagger.bin: see training/README.md.
#   sh training/make-statement-tagger.sh DATA_FOLDER [WORK_FOLDER]
set -eu
data=$1
work=${2:-$(mktemp -d)}
python=${PYTHON:-python3}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
cd "$(dirname "$0")/.."
node scripts/build.mjs engine
node training/export-features.mjs "$data" "$work"
"$python" training/word-vectors.py "$data/text/news-articles.jsonl.xz" "$work/vectors"
"$python" training/train.py "$work" "$work/vectors" "$work/tagger.pt"
"$python" training/write-weights.py "$work/tagger.pt" src/language/models/statement-tagger.bin
echo "Weights written. Build, then measure with: npm run eval -- statements statement-tokens --data $data"
