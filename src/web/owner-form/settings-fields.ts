/** The fields of the settings, as they are typed. */

/** Text as typed; an empty one stands for nothing. */
export interface Draft {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly headline: string;
  readonly address: string;
  readonly timeZone: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly holidays: string;
  readonly workweek: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly inner: string;
  readonly active: string;
  readonly wide: string;
}

export type FieldName = keyof Draft;
export type Faults = Partial<Readonly<Record<FieldName, string>>>;

/** In the order of the page. */
export const fieldNames: readonly FieldName[] = [
  'name',
  'email',
  'phone',
  'headline',
  'address',
  'timeZone',
  'latitude',
  'longitude',
  'holidays',
  'workweek',
  'from',
  'to',
  'inner',
  'active',
  'wide',
];
