/** What other rooms and a browser page use of the reader. */
export type { DetectLanguage, Knowledge, KnowledgeFiles } from './knowledge.ts';
export { parseKnowledge } from './knowledge.ts';
export { readText } from './pipeline.ts';
export { analyserVersion } from './version.ts';
