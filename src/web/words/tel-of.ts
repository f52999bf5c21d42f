/** A telephone number as people write it, as a link that dials. RFC 3966 */
export function telOf(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d,;#*]/g, '')}`;
}
