/** Says once for many shares why some of them have no rate. */

import { shareWords as words } from './insights-words.ts';
import type { ShareTold } from './insights-query.ts';
import { useFigureView } from './view-context.ts';

export function FewNote({ shares }: { readonly shares: readonly ShareTold[] }) {
  const { fewestCases } = useFigureView();
  return shares.some(({ rate }) => rate === null) && <p className="hint">{words.fewNote(fewestCases)}</p>;
}
