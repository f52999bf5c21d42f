/** The places of everybody, once they are settled. */

import { useEffect, useState } from 'react';
import type { MapModel } from './map-model.ts';
import { settled } from './settled.ts';
import type { Point } from './view.ts';

export type Places = ReadonlyMap<string, Point>;

/** Undefined while they are being reckoned; of a map that changed the old ones until the new ones stand. */
export function useSettled(model: MapModel): Places | undefined {
  const [places, setPlaces] = useState<Places>();
  useEffect(() => {
    const leaving = new AbortController();
    void settled(model, leaving.signal).then((found) => {
      if (found !== undefined) setPlaces(found);
    });
    return () => leaving.abort();
  }, [model]);
  return places;
}
