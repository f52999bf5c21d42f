/** The words of fields that take names, ready for translation. */

export const fieldWords = {
  isNew: 'new',
  remove: (name: string) => `Leave out ${name}`,
  peopleHint: 'Type a name; somebody new is added.',
  newPerson: (name: string) => `Add “${name}”`,
  newPersonDetail: 'new in your notebook',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  organizationHint: 'Type a name; a new company is added.',
  newOrganization: (name: string) => `Add “${name}”`,
  newOrganizationDetail: 'a new company',
  companies: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
} as const;
