/** The words of a step: a template for each way in which they can be said. Scripts are data, like playbooks. */

/** How words reach somebody; one channel may take several (a call is spoken, or left as a voicemail). */
export const media = ['email', 'spoken', 'voicemail', 'handwritten', 'linkedin', 'printed'] as const;
export type Medium = (typeof media)[number];

export interface ScriptVariant {
  readonly medium: Medium;
  /** Id of the one step of a playbook that has these words, where a script serves several. */
  readonly step?: string;
  /** Of an e-mail. */
  readonly subject?: string;
  /** A Liquid template over `ScriptFields`. */
  readonly body: string;
  /** Stands where the body says `{{ late }}` once the step is overdue: says so in one breath, and does not grovel. */
  readonly late?: string;
}

export interface Script {
  readonly id: string;
  readonly title: string;
  /** In the order in which they are offered. */
  readonly variants: readonly ScriptVariant[];
}

/** The owner's own words for one way of saying a script: wherever it is used, in one playbook, or at one step of it. */
export interface OwnScript {
  readonly id: string;
  readonly script: string;
  readonly medium: Medium;
  /** Id of a playbook; together with `step` of one of its steps. */
  readonly playbook?: string;
  readonly step?: string;
  readonly subject?: string;
  readonly body: string;
  readonly late?: string;
}

/** Characters that LinkedIn lets an invitation have. J9 */
export const linkedinLimit = 200;
