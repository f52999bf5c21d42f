/** What columns are called by those who keep lists of people: English, German, French, Spanish, Italian, Dutch, Portuguese. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import { foldedLetters } from '../text/folded-letters.ts';
import type { AddressPart } from './table-layout.ts';

export interface HeaderMeaning {
  readonly meaning: ColumnMeaning;
  /** Of an address. */
  readonly part?: AddressPart;
}

/** Folded, without punctuation, one title after the other. */
const titles: Readonly<Record<Exclude<ColumnMeaning, 'address'>, string>> = {
  name: `name, full name, fullname, display name, contact, contact name, contact person, person, kontakt, kontaktname,
    ansprechpartner, vollstandiger name, vor und nachname, nom, nom complet, nom et prenom, contacto, nombre, nombre completo,
    nombre y apellidos, nome, nome completo, nome e cognome, nominativo, naam, volledige naam, contactpersoon, contato`,
  'first-name': `first name, firstname, given name, forename, first, vorname, prenom, nombre de pila, primer nombre,
    primeiro nome, nome proprio, voornaam, fornavn, fornamn`,
  'middle-name': `middle name, middle, additional name, weitere vornamen, zweiter vorname, deuxieme prenom, segundo nombre,
    secondo nome, segundo nome, middelste naam, tussenvoegsel`,
  'last-name': `last name, lastname, surname, family name, last, nachname, familienname, zuname, nom de famille, apellido,
    apellidos, cognome, achternaam, sobrenome, apelido, ultimo nome, etternavn, efternavn, efternamn`,
  organization: `company, company name, current company, organization, organisation, organization name, employer, firm,
    account name, firma, firmenname, unternehmen, arbeitgeber, societe, entreprise, employeur, organisme, empresa, compania,
    organizacion, azienda, societa, ditta, ente, bedrijf, bedrijfsnaam, organisatie, werkgever, organizacao, entidade`,
  title: `title, job title, jobtitle, position, current position, role, job, occupation, headline, funktion, beruf, stelle,
    berufsbezeichnung, jobtitel, rolle, titre, fonction, poste, metier, cargo, puesto, posizione, ruolo, qualifica, mansione,
    functie, functietitel, rol, funcao`,
  email: `email, e mail, mail, email address, e mail address, work email, personal email, e mail adresse, mailadresse,
    adresse mail, adresse email, adresse e mail, adresse de messagerie, courriel, correo, correo electronico,
    direccion de correo electronico, posta elettronica, indirizzo e mail, indirizzo email, e mailadres, emailadres,
    endereco de email, correio eletronico`,
  phone: `phone, phone number, telephone, telephone number, tel, mobile, mobile phone, mobile number, cell, cell phone, home phone,
    work phone, business phone, telefon, telefonnummer, rufnummer, mobil, mobiltelefon, mobilnummer, handy, handynummer, natel,
    portable, telefono, movil, celular, telefono movil, cellulare, numero di telefono, telefoon, telefoonnummer, mobiel,
    mobiele telefoon, gsm, telefone, telemovel, whatsapp`,
  link: `link, url, website, web site, web, web page, webpage, homepage, linkedin, linkedin url, linkedin profile, profile,
    profile url, webseite, internetseite, internet, site, site web, site internet, pagina web, sito, sito web, webpagina, blog`,
  birthday: `birthday, birth date, birthdate, date of birth, dob, born, geburtstag, geburtsdatum, geb datum, anniversaire, naissance,
    date de naissance, cumpleanos, fecha de nacimiento, nacimiento, compleanno, data di nascita, verjaardag, geboortedatum,
    aniversario, data de nascimento, nascimento`,
  notes: `notes, note, comment, comments, remark, remarks, description, notizen, notiz, bemerkung, bemerkungen, kommentar,
    anmerkung, anmerkungen, remarques, remarque, commentaire, commentaires, notas, nota, observaciones, comentarios,
    annotazioni, commenti, osservazioni, notities, opmerkingen, opmerking, observacoes, anotacoes`,
  tags: `tags, tag, labels, label, group, groups, category, categories, list, lists, kategorie, kategorien, gruppe, gruppen,
    schlagworte, groupe, groupes, etiquettes, categorias, grupos, etiquetas, categorie, gruppi, etichette, groepen`,
  'how-met': `how met, how we met, how you met, met, met at, where met, where we met, kennengelernt, wo kennengelernt, rencontre,
    como nos conocimos, come ci siamo conosciuti, hoe ontmoet, como nos conhecemos`,
  background: `background, bio, biography, about, hintergrund, biographie, parcours, biografia, achtergrond, antecedentes`,
};

const parts: Readonly<Record<AddressPart, string>> = {
  whole: `address, full address, mailing address, postal address, home address, work address, business address, adresse,
    anschrift, postanschrift, adresse postale, direccion, indirizzo, adres, endereco, morada`,
  street: `street, street address, address line, address line 1, address line 2, strasse, strasse und hausnummer, hausnummer, rue,
    calle, domicilio, via, straat, huisnummer, rua`,
  city: `city, town, ort, stadt, wohnort, ville, commune, ciudad, poblacion, localidad, citta, comune, localita, plaats,
    woonplaats, stad, cidade, localidade`,
  region: `state, province, county, region, bundesland, kanton, departement, provincia, estado, provincie, distrito`,
  code: `zip, zip code, zipcode, postal code, postcode, post code, plz, postleitzahl, code postal, cp, codigo postal, cap, cep`,
  country: `country, country region, land, pays, pais, paese, nazione, staat, stato`,
};

const meaningsByTitle: ReadonlyMap<string, HeaderMeaning> = new Map([
  ...Object.entries(titles).flatMap(([meaning, words]) =>
    listed(words).map((title) => [title, { meaning: meaning as ColumnMeaning }] as const),
  ),
  ...Object.entries(parts).flatMap(([part, words]) =>
    listed(words).map((title) => [title, { meaning: 'address', part: part as AddressPart }] as const),
  ),
]);

function listed(words: string): readonly string[] {
  return words.split(',').map((title) => title.replace(/\s+/g, ' ').trim());
}

/** What stands beside an address or a number and says what kind it is, or whose. */
const saysOfAnother =
  /\b(fax|pager|type|typ|tipo|label|kind|assistant|assistent|spouse|manager|opt|status|id|date|yomi|phonetic)\b/;

const patterns: readonly (readonly [RegExp, HeaderMeaning])[] = [
  [/\be ?mails?\b|\bmail\b|courriel|correo electr|correio ele/, { meaning: 'email' }],
  [/phone|\btel\b|telefo|mobile|mobil\b|\bcell|\bhandy/, { meaning: 'phone' }],
  [/linkedin|\burl\b|website|web ?page|webseite/, { meaning: 'link' }],
  [/birthday|birth ?date|geburts|naissance|nacimiento|nascita|nascimento|geboorte/, { meaning: 'birthday' }],
  [/\bstreet\b|strasse|\brue\b|\bcalle\b|straat/, { meaning: 'address', part: 'street' }],
  [/\bcity\b|\bville\b|\bciudad\b|woonplaats/, { meaning: 'address', part: 'city' }],
  [/\bzip\b|post(al)? ?code|postleitzahl|code postal|codigo postal/, { meaning: 'address', part: 'code' }],
  [/\bstate\b|\bprovince\b|bundesland/, { meaning: 'address', part: 'region' }],
  [/\bcountry\b/, { meaning: 'address', part: 'country' }],
  [/address|adresse|anschrift|direccion|indirizzo|endereco/, { meaning: 'address', part: 'whole' }],
];

/** Undefined where the words say nothing. Numbers of columns alike (`E-mail 2`) do not matter. */
export function headerMeaning(title: string): HeaderMeaning | undefined {
  const inWords = title.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return meaningOf(foldedTitle(title)) ?? (inWords === title ? undefined : meaningOf(foldedTitle(inWords)));
}

function meaningOf(folded: string): HeaderMeaning | undefined {
  const bare = folded.replace(/ \d+$|^\d+ /g, '').replace(/ \d+ /g, ' ');
  const known = meaningsByTitle.get(folded) ?? meaningsByTitle.get(bare);
  if (known !== undefined || saysOfAnother.test(folded)) return known;
  return patterns.find(([pattern]) => pattern.test(folded))?.[1];
}

export function foldedTitle(title: string): string {
  return foldedLetters(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
