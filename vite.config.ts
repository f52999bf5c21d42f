/** Builds the web app into dist/web: files of its own origin only, fit for a strict content-security policy. */

import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { minifyContractRouter } from '@orpc/contract';
import type { AnyContractRouter } from '@orpc/contract';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Hands the client the routes of the contract without its schemas, so that no Zod reaches the browser. */
function contractRoutes(): Plugin {
  const name = 'virtual:contract-routes';
  return {
    name: 'contract-routes',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) {
        return undefined;
      }
      const loaded = (await import(pathToFileURL(at('src/contract/contract.ts')).href)) as {
        contract: AnyContractRouter;
      };
      return `export const routes = ${JSON.stringify(minifyContractRouter(loaded.contract))};`;
    },
  };
}

export default defineConfig({
  root: at('src/web'),
  plugins: [contractRoutes(), react()],
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
});
