/** The parts of capture that are not there from the first: fetched at leisure, and so there when nothing can be fetched. */

export const loadChipEditor = async () => ({ default: (await import('./chip-editor.tsx')).ChipEditor });
export const loadCardPanel = async () => ({ default: (await import('./card/card-panel.tsx')).CardPanel });

export async function loadLaterParts(): Promise<void> {
  await Promise.allSettled([loadChipEditor(), loadCardPanel()]);
}
