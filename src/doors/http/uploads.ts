/** `POST /api/uploads`: takes a file as it is, ahead of the sentence that names it. */

import { largestUpload, TooLarge, type Uploads } from '../../store/uploads.ts';
import { doorRefusals, saidNo } from './said-no.ts';

/** No form of another site can send this type without being asked about first. */
const fileType = 'application/octet-stream';

export async function takeUpload(request: Request, uploads: Uploads): Promise<Response> {
  if (request.headers.get('content-type') !== fileType) return saidNo(doorRefusals.notAFile);
  if (Number(request.headers.get('content-length') ?? 0) > largestUpload) return saidNo(doorRefusals.largeUpload);
  if (request.body === null) return saidNo(doorRefusals.unreadable);
  try {
    const { id, bytes } = await uploads.keep(request.body);
    return Response.json({ upload: id, bytes }, { status: 201 });
  } catch (fault) {
    if (fault instanceof TooLarge) return saidNo(doorRefusals.largeUpload);
    if (request.signal.aborted) return saidNo(doorRefusals.unreadable);
    throw fault;
  }
}
