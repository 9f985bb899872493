/** A brief in its outer forms: Markdown, a page that stands alone, plain text; and the wordings for them. */
export { renderBriefHtml } from './render-html.ts';
export { renderBriefMarkdown } from './render-markdown.ts';
export { renderBriefText } from './render-text.ts';
export { findWording, wordings } from './wording/index.ts';
