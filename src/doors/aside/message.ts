/** What is said between the server and the thread beside it. */

import type { Progress } from '../../actions/runs.ts';
import type { StorePlace } from '../../store/open-store.ts';

/** What the thread is given at its beginning. */
export interface AsideHome {
  readonly place: StorePlace;
  readonly notebook: string;
  readonly uploadsFolder: string;
}

export interface AsideRequest {
  readonly number: number;
  readonly sentence: string;
  readonly input: unknown;
  readonly now: number;
  readonly door: string;
}

/** The sender has broken off. */
export interface AsideBreakOff {
  readonly breakOff: number;
}

export type AsideAnswer =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly file: AsideFile }
  | { readonly number: number; readonly refusal: AsideRefusal }
  | { readonly number: number; readonly fault: string }
  | { readonly run: string; readonly progress: Progress | undefined };

/** Files cannot be handed over as they are. */
export interface AsideFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export interface AsideRefusal {
  readonly code: string;
  readonly status: number;
  readonly defined: boolean;
  readonly message: string;
  readonly data: unknown;
}
