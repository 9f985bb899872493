// Taking the article out of a page, beside @mozilla/readability alone on the same parsed page.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../dist/collect/extract.js';
import { report, secondsOf } from './report.mjs';
import { loadTexts } from './texts.mjs';

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const links = (name) =>
  `<ul>${Array.from({ length: 40 }, (_, index) => `<li><a href="/${name}/${index}">${name} ${index}</a></li>`).join('')}</ul>`;

const pages = (await loadTexts()).slice(0, 120).map(
  ({
    title,
    text,
  }) => `<!doctype html><html lang="en"><head><title>${escapeHtml(title ?? '')}</title></head>
<body><header><nav>${links('section')}</nav></header><main><article><h1>${escapeHtml(title ?? '')}</h1>
${text
  .split(/\n+/)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}</article>
<aside>${links('related')}</aside></main><footer>${links('about')}</footer></body></html>`,
);

const own = await secondsOf(() => pages.map((page) => extractArticle(page)));
const peer = await secondsOf(() =>
  pages.map((page) => new Readability(parseHTML(page).document).parse()),
);
const rate = (seconds) => `${(pages.length / seconds).toFixed(0)} pages/s`;

report([
  {
    what: 'extracting, one thread',
    figure: rate(own),
    peer: `${rate(peer)} @mozilla/readability alone`,
    ratio: own / peer,
  },
]);
