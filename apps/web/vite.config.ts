import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { offlineShell } from './offline-shell.ts';

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
      offlineShell(),
    ],
    build: {
      target: 'es2022',
      sourcemap: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
    },
    server: { proxy: { '/api': server, '/auth': server } },
  };
});
