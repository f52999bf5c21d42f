/** The reader's languages, as far as their tags are tags: some browsers list `en-US@posix`, which is none. */
function ownLocales(): readonly string[] {
  return navigator.languages.filter((language) => {
    try {
      return Intl.getCanonicalLocales(language).length > 0;
    } catch {
      return false;
    }
  });
}

/** Whose week begins when, and where they live. */
export function ownLocale(): string {
  return ownLocales()[0] ?? 'en-US';
}

/** The reader's own English; the words around the dates are English too. */
export function englishLocale(): string {
  return ownLocales().find((language) => /^en\b/i.test(language)) ?? 'en-US';
}
