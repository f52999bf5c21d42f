/**
 * What Outlook calls the columns of exported contacts, in each of its languages; where it left a title in English, so do
 * we. The titles of an address are those of street (up to three), city, region, postal code and country.
 */

export interface OutlookTitles {
  /** First, middle and last. */
  readonly names: readonly [string, string, string];
  readonly company: string;
  readonly jobTitle: string;
  readonly emails: string;
  readonly phones: string;
  readonly addresses: readonly string[];
  readonly birthday: string;
  readonly notes: string;
  readonly page: string;
  readonly categories: string;
}

/** Several titles in one text stand apart by `|`. */
export const outlookTitles: readonly OutlookTitles[] = [
  {
    names: ['First Name', 'Middle Name', 'Last Name'],
    company: 'Company',
    jobTitle: 'Job Title',
    emails: 'E-mail Address|E-mail 2 Address|E-mail 3 Address',
    phones:
      'Business Phone|Business Phone 2|Car Phone|Company Main Phone|Home Phone|Home Phone 2|Mobile Phone|Mobile Phone 2|Other Phone|Primary Phone|Radio Phone',
    addresses: [
      'Business Street|Business Street 2|Business Street 3|Business City|Business State|Business Postal Code|Business Country/Region',
      'Home Street|Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|Home Country/Region',
      'Other Street|Other Street 2|Other Street 3|Other City|Other State|Other Postal Code|Other Country/Region',
    ],
    birthday: 'Birthday',
    notes: 'Notes',
    page: 'Web Page|Personal Web Page',
    categories: 'Categories',
  },
  {
    names: ['Vorname', 'Weitere Vornamen', 'Nachname'],
    company: 'Firma',
    jobTitle: 'Position',
    emails: 'E-Mail-Adresse|E-Mail 2: Adresse|E-Mail 3: Adresse',
    phones:
      'Telefon geschäftlich|Telefon geschäftlich 2|Autotelefon|Telefon Firma|Telefon privat|Telefon privat 2|Mobiltelefon|Mobiltelefon 2|Weiteres Telefon|Haupttelefon',
    addresses: [
      'Straße geschäftlich|Straße geschäftlich 2|Straße geschäftlich 3|Ort geschäftlich|Region geschäftlich|Postleitzahl geschäftlich|Land/Region geschäftlich',
      'Straße privat|Straße privat 2|Straße privat 3|Ort privat|Bundesland/Kanton privat|Postleitzahl privat|Land/Region privat',
      'Weitere Straße|Weitere Straße 2|Weitere Straße 3|Weiterer Ort|Weiteres/r Bundesland/Kanton|Weitere Postleitzahl|Weiteres/e Land/Region',
    ],
    birthday: 'Geburtstag',
    notes: 'Notizen',
    page: 'Webseite',
    categories: 'Kategorien',
  },
  {
    names: ['Prénom', 'Deuxième prénom', 'Nom'],
    company: 'Société',
    jobTitle: 'Titre|Fonction',
    emails:
      'Adresse de messagerie|Adresse de messagerie 2|Adresse de messagerie 3|Adresse de courrier|Adresse de courrier 2|Adresse de courrier 3',
    phones:
      'Téléphone (bureau)|Téléphone 2 (bureau)|Téléphone (voiture)|Téléphone société|Téléphone (domicile)|Téléphone 2 (domicile)|Tél. mobile|Téléphone (autre)|Téléphone principal|Radio téléphone',
    addresses: [
      'Rue (bureau)|Rue (bureau) 2|Rue (bureau) 3|Ville (bureau)|Dép/Région (bureau)|Code postal (bureau)|Pays/Région (bureau)',
      'Rue (domicile)|Rue (domicile) 2|Rue (domicile) 3|Ville (domicile)|Dép/Région (domicile)|Code postal (domicile)|Pays/Région (domicile)',
      'Rue (autre)|Rue (autre) 2|Rue (autre) 3|Ville (autre)|Dép/Région (autre)|Code postal (autre)|Pays/Région (autre)',
    ],
    birthday: 'Anniversaire',
    notes: 'Notes',
    page: 'Page Web',
    categories: 'Catégories',
  },
  {
    names: ['Nombre', 'Segundo nombre', 'Apellidos'],
    company: 'Organización|Compañía',
    jobTitle: 'Puesto|Cargo',
    emails:
      'E-mail Address|Dirección de correo electrónico|Dirección de correo electrónico 2|Dirección del correo electrónico 3|Dirección de correo electrónico 3',
    phones:
      'Teléfono del trabajo|Business Phone 2|Teléfono del trabajo 2|Número de centralita de la organización|Particular|Home Phone 2|Particular 2|Mobile Phone|Móvil|Otro teléfono|Teléfono principal|Radioteléfono',
    addresses: [
      'Calle del trabajo|Calle del trabajo 2|Calle del trabajo 3|Ciudad de trabajo|Provincia o estado de trabajo|Código postal del trabajo|País o región del trabajo',
      'Home Street|Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|País o región del domicilio',
      'Otra calle|Otra calle 2|Otra calle 3|Otra ciudad|Otra provincia o estado|Otro código postal|Otro país o región',
    ],
    birthday: 'Birthday|Cumpleaños',
    notes: 'Notes|Notas',
    page: 'Página web',
    categories: 'Categorías',
  },
  {
    names: ['Nome', 'Secondo nome', 'Cognome'],
    company: 'Società',
    jobTitle: 'Posizione',
    emails: 'Indirizzo posta elettronica|Indirizzo posta elettronica 2|Indirizzo posta elettronica 3',
    phones:
      'Ufficio|Ufficio 2|Telefono auto|Telefono principale società|Abitazione|Abitazione 2|Cellulare|Altro telefono|Telefono principale|Radiotelefono',
    addresses: [
      'Via (uff.)|Via (uff.) 2|Via (uff.) 3|Città (uff.)|Provincia (uff.)|CAP (uff.)|Paese (uff.)',
      'Via (ab.)|Via (ab.) 2|Via (ab.) 3|Città (ab.)|Provincia (ab.)|CAP (ab.)|Paese (ab.)',
      'Altra via|Altra via 2|Altra via 3|Altra città|Altra provincia|Altro CAP|Altro paese',
    ],
    birthday: 'Compleanno',
    notes: 'Notes|Note',
    page: 'Pagina Web',
    categories: 'Categorie',
  },
  {
    names: ['Voornaam', 'Middelste naam', 'Achternaam'],
    company: 'Bedrijf',
    jobTitle: 'Functie',
    emails: 'E-mailadres|E-mailadres 2|E-mailadres 3',
    phones:
      'Telefoon op werk|Telefoon op werk 2|Autotelefoon|Hoofdtelefoon bedrijf|Telefoon thuis|Telefoon thuis 2|Mobiele telefoon|Andere telefoon|Hoofdtelefoon|Radiotelefoon',
    addresses: [
      'Werkadres, straat|Werkadres 2, straat|Werkadres 3, straat|Werkadres, plaats|Werkadres, provincie|Werkadres, postcode|Land/regio (werk)',
      'Huisadres, straat|Huisadres, straat 2|Huisadres, straat 3|Huisadres, plaats|Huisadres, provincie|Huisadres, postcode|Land/regio (thuis)',
      'Ander adres, straat|Ander adres, straat 2|Ander adres, straat 3|Ander adres, plaats|Ander adres, provincie|Ander adres, postcode|Land/regio (anders)',
    ],
    birthday: 'Verjaardag',
    notes: 'Notities',
    page: 'Webpagina',
    categories: 'Categorieën',
  },
  {
    names: ['Primeiro nome', 'Segundo nome', 'Sobrenome'],
    company: 'Empresa',
    jobTitle: 'Cargo',
    emails: 'E-mail Address|Endereço de email|Endereço de email 2|Endereço de email 3',
    phones:
      'Telefone comercial|Telefone comercial 2|Telefone do carro|Telefone principal da empresa|Telefone residencial|Telefone residencial 2|Telefone celular|Outro telefone|Telefone principal|Radiofone',
    addresses: [
      'Business Street|Rua do endereço comercial 2|Rua do endereço comercial 3|Business City|Business State|Business Postal Code|País/Região da Empresa',
      'Endereço residencial|Endereço residencial 2|Endereço residencial 3|Cidade do endereço residencial|Estado|CEP do endereço residencial|País/Região de Residência',
      'Outro endereço|Outro endereço 2|Outro endereço 3|Cidade|Outro Estado|CEP|Outro País/Região',
    ],
    birthday: 'Birthday|Aniversário',
    notes: 'Anotações',
    page: 'Página da Web',
    categories: 'Categorias',
  },
  {
    names: ['Primeiro nome', 'Outros nomes/apelidos', 'Apelido'],
    company: 'Empresa',
    jobTitle: 'Cargo',
    emails:
      'Endereço de correio electrónico|Endereço do correio electrónico 2|Endereço do correio electrónico 3|Endereço de correio eletrónico|Endereço do correio eletrónico 2|Endereço do correio eletrónico 3',
    phones:
      'Telefone da empresa|2º telefone da empresa|Telefone do carro|Telefone principal da empresa|Telefone da residência|2º telefone da residência|Telemóvel|Outro telefone|Telefone principal|Radiotelefone',
    addresses: [
      'Rua da empresa|Rua da empresa 2|Rua da empresa 3|Localidade da empresa|Distrito da empresa|Código postal da empresa|País/Região da Empresa',
      'Rua da residência|Rua da residência (2)|Rua da residência (3)|Localidade da residência|Distrito da residência|Código postal da residência|País da Residência/Região',
      'Rua do outro endereço|Rua do outro endereço 2|Rua do outro endereço 3|Localidade do outro endereço|Distrito do outro endereço|Código postal do outro endereço|Outro País/Região',
    ],
    birthday: 'Data de nascimento',
    notes: 'Notas',
    page: 'Página na Web',
    categories: 'Categorias',
  },
];
