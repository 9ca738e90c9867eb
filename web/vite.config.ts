import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev:web` finds the API; the built pages are served by the API's own server. */
const apiOrigin = process.env['DINGBAN_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [
    vue(),
    components({
      dirs: [],
      dts: here('src/components.d.ts'),
      resolvers: [ElementPlusResolver({ importStyle: 'css', directives: true })],
    }),
  ],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'chrome109',
    cssTarget: 'chrome109',
    manifest: true,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
});
