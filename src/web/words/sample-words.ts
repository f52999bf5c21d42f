/** The words of the bar that stands over the sample, ready for translation. */

export const sampleWords = {
  name: 'Sample',
  mine: 'This is the sample: nobody in it is real.',
  visit: 'A sample notebook: it is gone when Sundown stops.',
  throwAway: 'Throw it away and start',
  going: 'Throwing it away…',
  gone: (own: number) =>
    own === 0
      ? 'The sample is gone. The notebook is yours.'
      : `The sample is gone. Your own ${own === 1 ? 'person' : `${own} people`} stayed.`,
  back: 'The sample is back',
  failed: (why: string) => `Not thrown away. ${why}`,
  noServer: 'Sundown does not answer. Nothing was lost; try again when it runs.',
} as const;
