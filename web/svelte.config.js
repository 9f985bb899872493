/**
 * How the pages are built: a Node handler that the desk's own server mounts, and a policy that
 * lets a page load nothing but this site's own files.
 */
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ envPrefix: 'READOUT_WEB_' }),
    alias: { $engine: '../src' },
    // Checked in hooks.server.ts by host: behind a plain-HTTP listener kit's own check compares
    // with the wrong scheme and would refuse every reply.
    csrf: { trustedOrigins: ['*'] },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'font-src': ['self'],
        'img-src': ['self'],
        'connect-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
