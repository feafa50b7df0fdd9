"""Tags sentences for train-tagger.ts: `python tag-sentences.py < tokens.jsonl > tagged.jsonl`.

A line in is {"src", "toks", "sp"}: where the sentence comes from, its tokens as words.ts cuts them, and whether a space
follows each. A line out has "tag" (Penn Treebank) and "dep" added, as spaCy's en_core_web_sm (MIT) gives them. Trained
on: the texts of Wikinews 2019-2020 (CC BY 2.5) and newspaper sentences whose texts are not kept here.
"""

import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load("en_core_web_sm", disable=["ner"])
rows = [json.loads(line) for line in sys.stdin]
docs = (Doc(nlp.vocab, words=row["toks"], spaces=row["sp"]) for row in rows)
for row, doc in zip(rows, nlp.pipe(docs, batch_size=128)):
    row["tag"] = [token.tag_ for token in doc]
    row["dep"] = [token.dep_ for token in doc]
    print(json.dumps(row))
