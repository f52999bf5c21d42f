/** What Lighthouse says of a page, with its setting for a desktop. */

import lighthouse, { desktopConfig } from 'lighthouse';
import type { Figure } from './figure.ts';

const categories = { performance: 'performance', accessibility: 'accessibility', 'best-practices': 'best practices' };

/** Other work on the machine only ever takes points away, so that the best counts; a full mark needs no second run. */
const mostRuns = 3;
const firstPaintSeconds = 1;

interface Measured {
  readonly scores: Readonly<Record<string, number>>;
  readonly largestPaintMs: number;
}

export async function lighthouseFigures(what: string, address: string, port: number): Promise<Figure[]> {
  const measured: Measured[] = [];
  while (measured.length < mostRuns && !measured.some(isFull)) measured.push(await measure(address, port));
  const how = `desktop, best of ${measured.length}`;
  return [
    ...Object.entries(categories).map(([id, name]) => ({
      name: `Lighthouse, ${name}: ${what}`,
      value: Math.max(...measured.map(({ scores }) => scores[id] ?? 0)),
      unit: 'points' as const,
      target: 100,
      how,
    })),
    {
      name: `Largest paint: ${what}`,
      value: Math.min(...measured.map(({ largestPaintMs }) => largestPaintMs)) / 1000,
      unit: 's',
      target: firstPaintSeconds,
      how: `Lighthouse, ${how}`,
    },
  ];
}

function isFull({ scores, largestPaintMs }: Measured): boolean {
  return Object.values(scores).every((score) => score === 100) && largestPaintMs <= firstPaintSeconds * 1000;
}

async function measure(address: string, port: number): Promise<Measured> {
  const result = await lighthouse(
    address,
    { port, logLevel: 'silent', output: 'json', onlyCategories: Object.keys(categories) },
    desktopConfig,
  );
  const { lhr } = result ?? {};
  if (lhr === undefined || lhr.runtimeError !== undefined) throw new Error(lhr?.runtimeError?.message ?? 'no report');
  for (const line of faultsIn(lhr)) process.stderr.write(`  ${line}\n`);
  return {
    scores: Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, (score ?? 0) * 100])),
    largestPaintMs: lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  };
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** What costs points, told where the figures are taken. */
function faultsIn({ categories: all, audits }: Report): readonly string[] {
  return Object.values(all)
    .filter(({ score }) => score !== 1)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`);
}
