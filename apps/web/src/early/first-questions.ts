import type { ListReportsOfPlaceResponses } from '@thong-suot/api-client';
import { basePath } from '../api/installation.ts';
import { keptSession } from '../features/reporting/offline/kept-session.ts';
import { type ReportingPlace, reportingPlaces } from '../features/reporting/own/address.ts';
import { areaOfReading } from '../session/reading-scope.ts';
import type { Session } from '../session/session.ts';
import { askEarly } from './early-answers.ts';

type Listed = ListReportsOfPlaceResponses[200];

const ENTRY = /^\/own-reports\/([^/]+)\/([^/]+)\/([^/]+)\/?$/;
const LIST = /^\/own-reports\/?$/;

/**
 * Asks what the page at the address will ask, one question after the other as each needs the answer before: on a slow line all of
 * them are answered by the time the pages' program has come.
 * @param path of the page, below the base of the installation
 */
export async function askFirstQuestions(path: string, search: string): Promise<void> {
  const session = (await ask('/session')) as Session | null;
  if (session === null) return;
  const [, periodEnd, provinceCode, reporter] = ENTRY.exec(path) ?? [];
  const places = reportingPlaces(session.appointments);
  // What this device keeps takes a while to open, too.
  if (places.length > 0) void keptSession().catch(() => undefined);
  if (LIST.test(path)) for (const place of places) void askPlace(place);
  if (periodEnd !== undefined)
    for (const place of places)
      if (place.provinceCode === provinceCode && place.reporter === reporter) void askReports(place, periodEnd);
  if (path === '/' && search === '' && areaOfReading(session.appointments) === null) askNation();
}

const ask = (path: string): Promise<unknown> => askEarly(`${basePath}/api${path}`);

const askPlace = ({ provinceCode, reporter, part }: ReportingPlace) =>
  ask(`/places/${provinceCode}/${reporter}/reports${part === null ? '' : `?part=${part}`}`) as Promise<Listed | null>;

async function askReports(place: ReportingPlace, periodEnd: string): Promise<void> {
  const listed = await askPlace(place);
  for (const { periodEnd: end, provinceCode, reporter, part, formKey } of listed?.reports ?? [])
    if (end === periodEnd) void ask(`/reports/${end}/${provinceCode}/${reporter}/${part}/${formKey}`);
}

function askNation(): void {
  void ask('/command-centre/national');
  void ask('/command-centre/days');
}
