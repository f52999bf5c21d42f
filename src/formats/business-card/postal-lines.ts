/** Which pieces of a card are a postal address. */

const streets = String.raw`street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|plaza|square|sq|parkway|pkwy|highway|hwy|terrace|circle|loop|trail|row|quay|wharf|broadway|crescent|close|embankment`;
const rooms = String.raw`suite|ste|floor|fl|unit|room|rm|apt|building|bldg|level|box|tower|block`;
const foreign = String.raw`rue|avenue|boulevard|boul\.|place|chemin|quai|calle|avenida|av|paseo|plaza|carrera|via|viale|piazza|corso|rua|alameda|praça|ul|al`;

const street = new RegExp(
  [
    // 200 West Adams Street, 12 rue de la Paix, 44 O'Connell St.
    String.raw`^\d+[a-z]?(?:[-–/]\d+[a-z]?)?,? .*\b(?:${streets})\b`,
    String.raw`^\d+(?: ?(?:bis|ter))?,? (?:${foreign})(?= )`,
    // Via Roma 12, Calle de Alcalá, 45
    String.raw`^(?:${foreign})\b\.? .*\d`,
    // Hauptstraße 12, Keizersgracht 241, Drottninggatan 5
    String.raw`^[\p{L}.' -]*(?:straße|strasse|str\.|platz|weg|allee|gasse|ring|damm|ufer|markt|straat|gracht|laan|plein|kade|gatan|vägen|gade|vej|gata|gate|veien|katu|tie)[,]? \d+`,
    String.raw`\b(?:${rooms})\.? #?[a-z]?\d+`,
    String.raw`\bp\.? ?o\.? box\b|\bpostfach\b|\bapartado\b|\bcaixa postal\b`,
    String.raw`^\d+(?:st|nd|rd|th) floor\b`,
    String.raw`^(?:one|two|three) [\p{L} ]+ (?:${streets})\b`,
    String.raw`\b\d{1,3}-\d{1,3}-\d{1,3}\b.*\p{L}`,
  ].join('|'),
  'iu',
);

const town = new RegExp(
  [
    // Chicago, IL 60601; Sydney NSW 2000; Toronto, ON M5V 2T6
    String.raw`\b[A-Z]{2}\.? \d{5}(?:-\d{4})?\b`,
    String.raw`\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}\b`,
    String.raw`\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b`,
    // London EC1A 1BB
    String.raw`\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b`,
    // 10117 Berlin, D-80331 München, F-75002 Paris, 8001 Zürich, 1017 AB Amsterdam, 28014 Madrid
    String.raw`^(?:[A-Z]{1,2}[- ])?\d{4,5}(?: [A-Z]{2})? \p{Lu}[\p{L}]`,
    String.raw`^\d{3} \d{2} \p{Lu}`,
    // Mumbai 400001, São Paulo - SP 01310-100, Tokyo 100-0005
    String.raw`\p{L}[ ,-]+\d{6}$`,
    String.raw`\b\d{5}-\d{3}\b`,
    String.raw`〒? ?\b\d{3}-\d{4}\b`,
    String.raw`^Dublin \d{1,2}\b|\b[A-Z]\d{2} [A-Z\d]{4}$`,
  ].join('|'),
  'u',
);

const country =
  /^(?:usa|u\.s\.a\.|united states(?: of america)?|canada|mexico|méxico|united kingdom|uk|england|scotland|ireland|germany|deutschland|france|spain|españa|italy|italia|portugal|netherlands|the netherlands|nederland|belgium|switzerland|schweiz|suisse|austria|österreich|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|poland|polska|india|japan|china|singapore|australia|new zealand|brazil|brasil|argentina|chile|south africa|israel)$/i;

/** A town with its state alone belongs to a street before it: "Chicago, IL". */
const bareTown = /^\p{Lu}[\p{L}.' -]+, (?:[A-Z]{2}|\p{Lu}\p{L}+)$/u;

export function isPostal(piece: string): boolean {
  return street.test(piece) || town.test(piece) || country.test(piece);
}

/** Whether it goes on an address that a piece before has begun. */
export function continuesPostal(piece: string): boolean {
  return isPostal(piece) || bareTown.test(piece);
}
