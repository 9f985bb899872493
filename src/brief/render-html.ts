/** A brief as one HTML page that stands alone: no script, nothing fetched, everything escaped. */
import type { Brief, BriefSectionKey, BriefSentence, BriefSource } from '../model/brief.ts';
import { pageStyle } from './page-style.data.ts';
import { basisLine, dayOf, numbersOf, sourceDay } from './render-parts.ts';
import type { Wording } from './wording/index.ts';

/** A whole document. Sentences carry their own language where it is not the page's. */
export function renderBriefHtml(brief: Brief, wording: Wording): string {
  const sections = brief.sections.map(
    ({ key, sentences }) =>
      `<section id="${key}">\n<h2>${escapeHtml(wording.sections[key])}</h2>\n${sentences
        .map((sentence) => `<p>${sentenceOf(sentence, brief, wording, key)}</p>`)
        .join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(wording.locale)}" dir="${wording.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(brief.headline.text)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1>${sentenceOf(brief.headline, brief, wording)}</h1>
<p class="standfirst">${sentenceOf(brief.standfirst, brief, wording)}</p>
<p class="basis">${escapeHtml(basisLine(brief, wording))}</p>
</header>
${sections.join('\n')}
<section id="sources">
<h2>${escapeHtml(wording.sources)}</h2>
<ol>
${brief.sources.map((source) => sourceItem(source, wording)).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`;
}

function sentenceOf(
  sentence: BriefSentence,
  brief: Brief,
  wording: Wording,
  key?: BriefSectionKey,
): string {
  const day = dayOf(sentence, wording, key);
  const time =
    day === ''
      ? ''
      : `<time datetime="${escapeHtml(sentence.date ?? '')}">${escapeHtml(day)}:</time> `;
  const numbers = numbersOf(sentence, brief).map(
    (number) => `<a href="#source-${number}">[${number}]</a>`,
  );
  const marks = numbers.length === 0 ? '' : ` <span class="cite">${numbers.join('')}</span>`;
  const lang = sentence.lang === wording.locale ? '' : ` lang="${escapeHtml(sentence.lang)}"`;
  return `${time}<span${lang} dir="auto">${escapeHtml(sentence.text)}</span>${marks}`;
}

function sourceItem(source: BriefSource, wording: Wording): string {
  const title = `<cite dir="auto">${escapeHtml(source.title)}</cite>`;
  const linked = /^https?:\/\//iu.test(source.address)
    ? `<a href="${escapeHtml(source.address)}" rel="noopener noreferrer nofollow">${title}</a>`
    : `${title} <span class="address">${escapeHtml(source.address)}</span>`;
  const others = source.reprintedBy.length;
  const note = others === 0 ? '' : `, ${escapeHtml(wording.reprinted(others))}`;
  return `<li id="source-${source.number}" value="${source.number}"><span dir="auto">${escapeHtml(source.outletName)}</span>, ${linked}, ${escapeHtml(sourceDay(source, wording))}${note}</li>`;
}

/** For text and for attribute values in double or single quotes; marks that turn the text round are taken out. */
function escapeHtml(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;');
}
