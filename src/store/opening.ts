/** How a database is opened. It is about files: a server looks after itself. */

export interface Opening {
  /** Done before tables of an older Sundown are brought up to date. */
  readonly beforeUpdate?: () => Promise<void>;
  /** Looks it over for damage where whoever had it last did not close it. */
  readonly isLookedOver?: boolean;
}
