/** The sentences of the contract as REST routes under /api. */

import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { ORPCError } from '@orpc/server';
import { router } from '../../actions/router.ts';
import type { World } from '../../actions/world.ts';
import { storeRefusals } from '../../contract/store-refusals.ts';
import type { CarryOutAside } from './carry-out-aside.ts';
import { isLong } from './is-long.ts';
import { jsonBody } from './json-body.ts';
import { doorRefusals, saidNo } from './said-no.ts';

interface Api {
  readonly world: () => World;
  readonly aside?: CarryOutAside;
}

/** Answers a request under /api. A fault is handed to `report` with the id that the caller is told. */
export function api({ world, aside }: Api, report: (id: string, fault: unknown) => void) {
  const handler = new OpenAPIHandler(router, {
    clientInterceptors: [
      async ({ next, path, input, context, signal }) => {
        try {
          const [sentence = ''] = path;
          if (aside === undefined || !(await isLong(context.world, sentence, input))) return await next();
          const { now, door } = context.world;
          return await aside({ sentence, input, now, door }, signal);
        } catch (error) {
          // Who broke off hears nothing of it any more, and wanted it so.
          if (signal?.aborted === true || (error instanceof ORPCError && error.status < 500)) throw error;
          const id = crypto.randomUUID();
          report(id, error);
          throw isOfStore(error) ? error : fault(id);
        }
      },
    ],
  });

  return async (request: Request): Promise<Response> => {
    const body = await jsonBody(request);
    if (!body.ok) return saidNo(body.refused);
    const { matched, response } = await handler.handle(withBody(request, body.bytes), {
      prefix: '/api',
      context: { world: { ...world(), door: doorOf(request) } },
    });
    return matched ? response : saidNo(doorRefusals.noSuchRoute);
  };
}

/** Browsers say of themselves that a page of ours asks; a program says nothing. */
function doorOf(request: Request): string {
  return request.headers.get('sec-fetch-site') === 'same-origin' ? 'page' : 'http';
}

/** With the signal that tells when the caller has broken off. */
function withBody(request: Request, bytes: Uint8Array | undefined): Request {
  // What a HEAD asks for is what a GET would answer; the server leaves out the body. RFC 9110 section 9.3.2
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { headers, signal } = request;
  if (bytes === undefined) return new Request(request.url, { method, headers, signal });
  return new Request(request.url, { method: request.method, headers, signal, body: Buffer.from(bytes) });
}

/** A full disk, for one, is no fault of ours, even where HTTP counts it among those. */
function isOfStore(error: unknown): boolean {
  return error instanceof ORPCError && Object.hasOwn(storeRefusals, String(error.code));
}

function fault(id: string): Error {
  return new ORPCError('fault', {
    status: 500,
    message: `Something went wrong on our side. Nothing was changed. The log tells more under ${id}.`,
    data: { id },
  });
}
