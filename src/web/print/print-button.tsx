import { Icon } from '../ui/icon.tsx';

/** Hands the page to the printer, or to whatever the browser prints to. */
export function PrintButton({ words, onPrinted }: { readonly words: string; readonly onPrinted?: () => void }) {
  return (
    <button
      type="button"
      className="button main"
      onClick={() => {
        print();
        onPrinted?.();
      }}
    >
      <Icon name="print" size={18} />
      {words}
    </button>
  );
}
