/** Builds the pages; fonts stay files of their own, so that a browser fetches only the ones it needs. */
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  build: { assetsInlineLimit: 0 },
});
