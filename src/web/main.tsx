/** Puts the web app on the page. */

import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/sample-bar.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { heldFirst } from './offline/held-first.ts';
import { installOnceStill } from './offline/install.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, networkMode: 'always', persister: heldFirst },
    mutations: { networkMode: 'always' },
  },
});

installOnceStill();

const place = document.querySelector('#app');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
