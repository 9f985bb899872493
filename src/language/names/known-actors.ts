/** The tables of organisations and people to what a text's phrases can name. */
import type { ActorId } from '../../model/ids.ts';
import type { ActorKind } from '../../model/reading.ts';
import { rememberOfForm, tellOfForm, type WordForm } from '../../text/word-forms.ts';
import type { KnowledgeFiles } from '../knowledge.ts';
import { foldName } from '../places/fold-name.ts';
import { readList, readRows, readWords } from '../tables.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';

/** An actor known before reading. */
export interface KnownActor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly actorId: ActorId;
  readonly country?: string;
  /** By this name only where nobody else in the text bears it. */
  readonly isWeak?: boolean;
}

export interface KnownNames {
  readonly organisations: PhraseIndex<KnownActor>;
  readonly people: PhraseIndex<KnownActor>;
  /** Given names, folded; family names that stand first are among them. */
  readonly givenNames: ReadonlySet<string>;
  /** Family names that stand first ("Kim", "Xi"), folded. */
  readonly familyFirst: ReadonlySet<string>;
  /** Words that are mostly written in lower case. */
  readonly commonWords: ReadonlySet<string>;
  isCommon(form: WordForm): boolean;
  isGiven(form: WordForm): boolean;
  /** Signs of the name scorer: whether a word, lower-cased, is a given name and a common word. */
  listMarksOf(form: WordForm): string;
}

/** Known names from their tables; a missing table leaves its part empty. */
export function parseKnownNames(files: KnowledgeFiles): KnownNames {
  const givenNames = readWords(files['given-names.txt']);
  const commonWords = readWords(files['common-words.txt']);
  const isCommon = tellOfForm(({ lower }) => commonWords.has(lower));
  const isGiven = tellOfForm(({ lower }) => givenNames.has(foldName(lower)));
  return {
    ...{ givenNames, commonWords, isCommon, isGiven },
    organisations: buildPhraseIndex(readOrganisations(files)),
    people: buildPhraseIndex(readPeople(files)),
    familyFirst: readWords(files['family-first-names.txt']),
    listMarksOf: rememberOfForm((form) => [isGiven(form), isCommon(form)].map(Number).join('')),
  };
}

/** `person:vladimir-putin` for a name in any spelling of its letters. */
export function personId(name: string): ActorId {
  return `person:${slug(name)}` as ActorId;
}

/** A name as part of an id: folded, with hyphens. */
export function slug(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function readOrganisations(files: KnowledgeFiles): (readonly [string, KnownActor])[] {
  return readRows(files['organisations.tsv']).flatMap(([key = '', kind, country, names]) => {
    const all = readList(names);
    const actor: KnownActor = {
      kind: kind as ActorKind,
      name: all[0] ?? key,
      actorId: `${kind}:${key}` as ActorId,
      ...(country ? { country } : {}),
    };
    return all.map((name) => [name, actor] as const);
  });
}

function readPeople(files: KnowledgeFiles): (readonly [string, KnownActor])[] {
  return readRows(files['people.tsv']).flatMap(([name = '', others]) => {
    const actor: KnownActor = { kind: 'person', name, actorId: personId(name) };
    return [name, ...readList(others)].map((each) => {
      return each.startsWith('?') ? [each.slice(1), { ...actor, isWeak: true }] : [each, actor];
    });
  });
}
