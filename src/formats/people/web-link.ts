/** A link that opens: addresses without a scheme get `https`, everything that is no address on the web is undefined. */
export function webLink(text: string): string | undefined {
  const link = text.trim();
  const complete = /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(link) ? `https://${link}` : link;
  return /^https?:\/\//i.test(complete) && URL.canParse(complete) ? complete : undefined;
}
