import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { firstPages } from './first-pages.ts';
import { offlineShell } from './offline-shell.ts';

/**
 * Few files: on a line of 150 ms each round of six costs that much again. The first program and what it needs; other people's
 * programs; the frame of the pages; what the pages of reports share.
 */
const FILES_TOGETHER = [
  {
    name: 'early',
    test: /apps\/web\/src\/(early\/|(api\/installation|session\/reading-scope|units\/blocks|features\/reporting\/(own\/address|offline\/(kept-session|store)))\.ts)/,
  },
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next(?!\/dist\/es\/Trans)|@tanstack\/(react-query|query-core|react-router|router-core|history|react-store|store))\//,
  },
  {
    name: 'frame',
    test: /apps\/web\/src\/((app|api|format|session|shell)\/|main|features\/identity\/[^/]*$)(?<!texts\.(vi|en)\.ts)|packages\/(api-client\/src\/|ui\/src\/(disclosure-menu|scroll-region|status-mark))/,
  },
  {
    name: 'reports',
    test: /features\/reporting\/(offline\/(delivery|device-name|drafts|line|outbox|server-or-kept|use-delivery|uuid|wire-document)\.ts|own\/(kept-report|meanwhile|own-reports\.module|queries|report-state|use-place-reports)\.)|packages\/form-rules\/src\/(?!checks)/,
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
      firstPages(),
      offlineShell(),
    ],
    build: {
      target: 'es2022',
      sourcemap: false,
      // Browsers without it fetch the same files a little later.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      rolldownOptions: { output: { codeSplitting: { groups: FILES_TOGETHER } } },
    },
    server: { proxy: { '/api': server, '/auth': server } },
  };
});
