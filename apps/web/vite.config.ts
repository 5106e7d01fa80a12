import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { offlineShell } from './offline-shell.ts';
import { preloadTexts } from './preload-texts.ts';

/** What every page needs, in two files: other people's programs, and the frame of the pages. */
const FIRST_FILES = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next|@tanstack\/(react-query|query-core|react-router|router-core|history|react-store|store))\//,
  },
  {
    name: 'frame',
    test: /apps\/web\/src\/(app|api|format|shell)\/|apps\/web\/src\/features\/identity\/[^/]*$|packages\/api-client\/src\//,
  },
];

/** The development server passes what the server answers on to `SERVER_URL`; the built pages are served by the server itself. */
export default defineConfig(({ mode }) => {
  const server = loadEnv(mode, import.meta.dirname, 'SERVER_').SERVER_URL ?? 'http://127.0.0.1:8080';
  return {
    root: import.meta.dirname,
    plugins: [
      tanstackRouter({
        target: 'react',
        autoCodeSplitting: true,
        disableLogging: true,
        routeTreeFileHeader: [],
        routeTreeFileFooter: [],
      }),
      react(),
      preloadTexts(),
      offlineShell(),
    ],
    build: {
      target: 'es2022',
      sourcemap: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      // Few files: on a line of 150 ms each round of six costs that much again.
      rolldownOptions: { output: { codeSplitting: { groups: FIRST_FILES } } },
    },
    server: { proxy: { '/api': server, '/auth': server } },
  };
});
