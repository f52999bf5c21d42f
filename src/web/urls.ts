/** Every address of the app, in one place. */

export const urls = {
  today: '/',
  people: '/people',
  person: (id: string) => `/people/${id}`,
  holdingFile: '/holding-file',
  settings: '/settings',
} as const;

/** The addresses that name something, as patterns. */
export const urlPatterns = { person: '/people/:id' } as const;
