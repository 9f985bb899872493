// Dead code and dependencies: what is reached from these entries is alive. The pages' toolchain
// is listed in the project's own package.json, so the two file types that knip would only learn
// from a package.json in web/ are taught to it here.
const scriptsOf = (text) =>
  [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
const importsOf = (text) =>
  [...text.matchAll(/@import\s+["']([^"']+)["']/g)]
    .map((match) => `import '${match[1]}';`)
    .join('\n');

export default {
  workspaces: {
    '.': {
      entry: [
        'src/cli/main.ts',
        'src/eval/main.ts',
        'src/pipeline/*-thread.ts',
        'src/store/embedded/worker.mjs',
        'scripts/*.mjs',
        'bench/*.mjs',
      ],
      project: [
        'src/**/*.{ts,mjs,svelte,css}',
        'scripts/**/*.mjs',
        'bench/**/*.mjs',
        'test/**/*.ts',
      ],
    },
    web: {
      entry: ['src/routes/**/+*.{ts,svelte}', 'src/params/*.ts'],
      project: ['src/**/*.{ts,js,svelte,css}'],
      paths: { '$lib/*': ['src/lib/*'], '$engine/*': ['../src/*'] },
    },
  },
  compilers: { svelte: scriptsOf, css: importsOf },
  ignoreBinaries: ['xz'],
  // Its file is handed to the browser, not imported.
  ignoreDependencies: ['axe-core'],
  ignoreExportsUsedInFile: true,
};
