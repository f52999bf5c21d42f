/** How the figures of the screen are shown, and how many cases a rate needs. */

import { createContext, use } from 'react';

interface FigureView {
  readonly view: 'charts' | 'tables';
  readonly fewestCases: number;
}

const ViewContext = createContext<FigureView>({ view: 'charts', fewestCases: 0 });

export const ViewProvider = ViewContext.Provider;

export function useFigureView(): FigureView {
  return use(ViewContext);
}
