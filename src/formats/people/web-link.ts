/** A link as one that opens: an address without a scheme gets `https`. */
export function webLink(text: string): string {
  const link = text.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(link) ? `https://${link}` : link;
}

/** Whether it leads to a page, and not to a call, a mail or a script. */
export function isWebLink(link: string): boolean {
  return /^https?:\/\//i.test(link) && URL.canParse(link);
}
