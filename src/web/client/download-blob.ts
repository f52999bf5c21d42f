/** Puts bytes that the page holds among the downloads. */
export function downloadBlob(bytes: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = fileName;
  link.click();
  // The download begins with the click, and reads on after it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
