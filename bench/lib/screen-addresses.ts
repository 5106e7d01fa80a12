/** What a screen is opened for. */
export type Place = {
  readonly date: string;
  /** The newest day, and the day a year before it. */
  readonly newest: string;
  readonly yearBefore: string;
  readonly provinceCode: string;
  readonly communeCode: string;
};

/** Addresses below `/api` that the screens read, by the name of the screen. */
export const SCREENS: Readonly<Record<string, (place: Place) => string>> = {
  'national map': ({ date }) => `/command-centre/national?date=${date}`,
  'commune matrix': ({ date }) => `/command-centre/commune-matrix?date=${date}`,
  'names of communes': ({ date }) => `/command-centre/communes?date=${date}`,
  'days with figures': () => '/command-centre/days',
  'province page': ({ date, provinceCode }) => `/command-centre/provinces/${provinceCode}?date=${date}`,
  'commune page': ({ date, provinceCode, communeCode }) =>
    `/command-centre/provinces/${provinceCode}/communes/${communeCode}?date=${date}`,
  'trend of a month': ({ date }) => `/command-centre/trend?to=${date}`,
  'trend of a year': ({ newest, yearBefore }) => `/command-centre/trend?from=${yearBefore}&to=${newest}`,
  'trend of a province': ({ date, provinceCode }) => `/command-centre/trend?to=${date}&provinceCode=${provinceCode}`,
  'communes that have not reported': ({ date }) => `/command-centre/not-reported?date=${date}`,
  'communes without signatures': ({ date }) => `/command-centre/signatures?date=${date}`,
  criteria: ({ date }) => `/command-centre/criteria?date=${date}`,
  'completion of criteria': ({ date }) => `/command-centre/criteria-completion?date=${date}`,
  tasks: ({ date }) => `/command-centre/tasks?date=${date}`,
  'obstacles and recommendations': ({ date }) => `/command-centre/statements?date=${date}`,
  'obstacles and recommendations by province': ({ date }) => `/command-centre/statements/by-province?date=${date}`,
  dossiers: ({ date }) => `/command-centre/dossiers?date=${date}`,
  'preview of the daily report': ({ date }) => `/daily-reports/${date}/preview`,
};

/** @throws {RangeError} for a screen that is not listed */
export function addressOf(screen: string, place: Place): string {
  const address = SCREENS[screen];
  if (!address) throw new RangeError(`no such screen: ${screen}`);
  return address(place);
}
