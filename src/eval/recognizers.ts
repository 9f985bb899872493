/**
 * The cases of Recognizers-Text for dates and times (MIT), one sentence each, to text and gold
 * spans with the readings that they may have. The whole model's cases are taken, not its parts'.
 */
import { readArchive } from './archives.ts';

/** One reading that the gold allows; fields as the suite names them. */
export interface GoldReading {
  readonly timex: string | undefined;
  readonly type: string | undefined;
  /** One day, time of day or instant. */
  readonly value: string | undefined;
  /** First and, not included, last day or instant of a range. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface RecognizedTime {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly GoldReading[];
}

export interface RecognizersCase {
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly times: readonly RecognizedTime[];
}

/** Languages of the suite that are read here, by tag. */
export const recognizersFolders = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
} as const;

export type RecognizersLanguage = keyof typeof recognizersFolders;

/** The cases of each language. Throws as `readArchive` does where the corpus is missing. */
export async function loadRecognizers(
  dataFolder: string,
): Promise<ReadonlyMap<RecognizersLanguage, readonly RecognizersCase[]>> {
  const cases = new Map<RecognizersLanguage, readonly RecognizersCase[]>();
  const path = `${dataFolder}/times/recognizers-datetime.tar.xz`;
  for await (const { name, bytes } of readArchive(path)) {
    for (const [lang, folder] of Object.entries(recognizersFolders)) {
      if (!name.endsWith(`${folder}/DateTimeModel.json`)) continue;
      const raw = JSON.parse(new TextDecoder().decode(bytes)) as readonly RawCase[];
      cases.set(lang as RecognizersLanguage, raw.map(parseCase));
    }
  }
  return cases;
}

interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly End?: number;
    readonly Resolution?: { readonly values?: readonly Partial<GoldReading>[] } | null;
  }[];
}

/** A case of the suite; its ends are inclusive, and where it gives none its text is looked for. */
export function parseCase({ Input: text, Context, Results }: RawCase): RecognizersCase {
  const reference = Context?.ReferenceDateTime;
  const times = Results.map((result) => {
    const start = result.Start ?? Math.max(0, text.toLowerCase().indexOf(result.Text));
    const end = result.End === undefined ? start + result.Text.length : result.End + 1;
    return { start, end, readings: (result.Resolution?.values ?? []).map(parseReading) };
  });
  return { text, publishedAt: reference === undefined ? undefined : `${reference}.000Z`, times };
}

function parseReading({ timex, type, value, start, end }: Partial<GoldReading>): GoldReading {
  return { timex, type, value, start, end };
}
