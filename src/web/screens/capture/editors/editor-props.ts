export interface EditorProps<Told> {
  /** What is put right, for those who do not see it. */
  readonly title: string;
  /** Null: it is not meant. */
  readonly onTold: (told: Told | null) => void;
  readonly onClose: () => void;
}
