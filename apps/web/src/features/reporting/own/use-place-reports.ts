import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAskedWhileDrawn } from '../../../api/ask-while-drawn.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { serverNow } from '../offline/server-clock.ts';
import type { Known } from '../offline/server-or-kept.ts';
import type { ReportingPlace } from './address.ts';
import { expectedMeanwhile } from './meanwhile.ts';
import { keptPlaceQuery, type ListedReport, placeQuery } from './queries.ts';

type PlaceAnswer = Known<{ readonly reports: readonly ListedReport[] }>;

export type PlaceReports = {
  readonly reports: readonly ListedReport[];
  /** When the server told it, if this is what the device kept; null: it told just now. */
  readonly keptAt: string | null;
  readonly error: Error | null;
  readonly loading: boolean;
  readonly retry: () => void;
};

/**
 * What the places of a person owe and have sent, newest period first.
 * @param orKept until the server answers, what this device kept is good enough: which reports there are hardly ever changes
 */
export function usePlaceReports(account: string, places: readonly ReportingPlace[], orKept = false): PlaceReports {
  const questions = places.map((place) => placeQuery(account, place));
  useAskedWhileDrawn(questions);
  const results = useQueries({ queries: questions });
  const kept = useQueries({ queries: places.map((place) => ({ ...keptPlaceQuery(account, place), enabled: orKept })) });
  const answers = results.map(({ data }, place) => data ?? kept[place]?.data ?? undefined);
  const today = vietnamDay(serverNow());
  const reports = useSteady(answers.flatMap((known) => (known ? reportsOf(known, today) : [])));
  return {
    reports,
    keptAt: answers.find((known) => known && !known.fresh)?.at ?? null,
    error: results.find(({ error }) => error)?.error ?? null,
    loading: answers.includes(undefined),
    retry: () => {
      for (const { refetch } of results) void refetch();
    },
  };
}

/** Without a line also the reports that must be expected since the server was last asked. */
const reportsOf = ({ answer, fresh }: PlaceAnswer, today: string): readonly ListedReport[] =>
  fresh ? answer.reports : [...expectedMeanwhile(answer.reports, today), ...answer.reports];

/** The same list until its reports change: what follows from it is then not computed at every drawing. */
function useSteady(reports: readonly ListedReport[]): readonly ListedReport[] {
  const text = JSON.stringify(reports);
  return useMemo(() => JSON.parse(text) as readonly ListedReport[], [text]);
}
