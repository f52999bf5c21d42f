/** What a browser is told of every answer: nothing from elsewhere, nothing inline, no frame, no guess. */

import type { Context, Next } from 'hono';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Workers that read photos run WebAssembly; they see nothing of the page. */
const readersFolder = '/assets/readers/';
const readerPolicy = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
};

export async function safeHeaders(c: Context, next: Next): Promise<void> {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  if (c.req.path.startsWith(readersFolder)) c.res.headers.set('Content-Security-Policy', readerPolicy);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
}
