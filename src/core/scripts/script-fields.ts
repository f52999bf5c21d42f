/** What a script may say of the facts. Null is a fact that is missing: it is shown as a blank to fill. */
export interface ScriptFields {
  readonly owner: {
    readonly name: string | null;
    readonly first_name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly headline: string | null;
  };
  readonly person: {
    readonly name: string | null;
    readonly first_name: string | null;
    readonly title: string | null;
    /** What they did for the owner, each a few words as they were noted. */
    readonly gave: readonly string[];
  };
  readonly organization: { readonly name: string | null; readonly research: string | null };
  readonly opportunity: { readonly title: string | null; readonly organization: string | null };
  readonly referral: {
    readonly from: string | null;
    readonly from_first: string | null;
    readonly to: string | null;
    readonly to_first: string | null;
    readonly about: string | null;
  };
  readonly touch: {
    /** What was talked about, as the owner noted it. */
    readonly about: string | null;
    /** "on Tuesday", "in March". */
    readonly when: string | null;
    readonly promised: string | null;
    /** A second interview, or a later one. J3 */
    readonly later_round: boolean;
  };
  readonly group: { readonly name: string | null };
  readonly meeting: { readonly place: string | null; readonly when: string | null };
  /** What has happened to the owner since the last touch, whole sentences. */
  readonly news: readonly string[];
  readonly landed: { readonly title: string | null; readonly organization: string | null };
}
