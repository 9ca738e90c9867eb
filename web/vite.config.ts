import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vite';
import { bundleBudget } from './bundleBudget.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev:web` finds the API; the built pages are served by the API's own server. */
const apiOrigin = process.env['DINGBAN_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [
    vue(),
    components({
      dirs: [],
      dts: false,
      resolvers: [ElementPlusResolver({ importStyle: 'css', directives: true })],
    }),
    bundleBudget([
      { name: 'sign-in', files: ['pages/session/SignInPage.vue'], kilobytes: 150 },
      { name: "a unit's list", files: ['shell/AppShell.vue', 'pages/work/WorkListPage.vue'], kilobytes: 300 },
      {
        name: "a unit's assignment",
        files: ['shell/AppShell.vue', 'pages/work/WorkItemPage.vue'],
        kilobytes: 300,
      },
    ]),
  ],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'chrome109',
    cssTarget: 'chrome109',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'vue', test: /node_modules\/(@vue|vue|vue-router|pinia)\// }] },
      },
    },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
});
