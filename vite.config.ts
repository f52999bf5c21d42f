/** Builds the web app into dist/web: files of its own origin only, fit for a strict content-security policy. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
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

/** The door lets what lies here run WebAssembly, and nothing else. */
const readersFolder = 'assets/readers/';

/** What reads letters off a photo, as files of our own: its worker, the engine, and what it knows of letters. */
const letterReader = {
  'worker.min.js': 'tesseract.js/dist/worker.min.js',
  'tesseract-core-simd-lstm.js': 'tesseract.js-core/tesseract-core-simd-lstm.js',
  'tesseract-core-simd-lstm.wasm': 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'eng.traineddata.gz': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
};

/** A file that is not installed is left out: the page then says that it cannot read photos. */
function letterReaderFiles(): Plugin {
  const files = Object.entries(letterReader).map(([name, path]) => ({ name, path: at(`node_modules/${path}`) }));
  const present = files.filter(({ path }) => existsSync(path));
  const version = createHash('sha256');
  for (const { path } of present) version.update(readFileSync(path));
  const folder = `${readersFolder}letters-${version.digest('hex').slice(0, 10)}/`;
  const name = 'virtual:letter-reader';
  return {
    name: 'letter-reader',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const folder = ${JSON.stringify(present.length === files.length ? `/${folder}` : '')};`
        : undefined,
    generateBundle() {
      for (const file of present) {
        this.emitFile({ type: 'asset', fileName: `${folder}${file.name}`, source: readFileSync(file.path) });
      }
    },
  };
}

/** What the app needs in order to open without a connection; what is large is kept once it has been used. */
const keptTypes: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.svg', '.png', '.webmanifest']);
const largestKept = 400_000;

/** Tells the service worker which files the app is built of, and by what name this version goes. */
function builtFiles(): Plugin {
  return {
    name: 'built-files',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') return;
        const built = Object.values(bundle).map((file) => ({
          path: `/${file.fileName}`,
          content: file.type === 'chunk' ? file.code : file.source,
        }));
        const fixed = readdirSync(at('src/web/public')).map((name) => ({
          path: `/${name}`,
          content: readFileSync(at(`src/web/public/${name}`)),
        }));
        const files = [...built, ...fixed]
          .filter(({ path, content }) => keptTypes.has(extname(path)) && content.length <= largestKept)
          .filter(({ path }) => path !== '/sw.js' && !path.startsWith(`/${readersFolder}`))
          .toSorted((a, b) => (a.path < b.path ? -1 : 1));
        const version = createHash('sha256');
        for (const { path, content } of files) version.update(path).update(content);
        const told = {
          builtFiles: files.map(({ path }) => path),
          builtVersion: version.digest('base64url').slice(0, 12),
        };
        const lines = Object.entries(told).map(([name, value]) => `const ${name}=${JSON.stringify(value)};\n`);
        worker.code = lines.join('') + worker.code;
      },
    },
  };
}

export default defineConfig({
  root: at('src/web'),
  plugins: [contractRoutes(), react(), letterReaderFiles(), builtFiles()],
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // A page that the service worker serves cannot use what was preloaded; on this computer it saves nothing.
    modulePreload: false,
    target: 'es2023',
    rolldownOptions: {
      input: { index: at('src/web/index.html'), sw: at('src/web/worker/worker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: `${readersFolder}[name]-[hash].js` } } },
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
});
