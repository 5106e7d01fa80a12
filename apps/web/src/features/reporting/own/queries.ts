import { queryOptions } from '@tanstack/react-query';
import {
  type ListReportsOfPlaceResponses,
  listReportsOfPlace,
  type ReadReportResponses,
  readReport,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { sendingsOf } from '../offline/outbox.ts';
import { learnServerTime } from '../offline/server-clock.ts';
import { keptAnswer, serverOrKept } from '../offline/server-or-kept.ts';
import { keyOf, type ReportAddress, type ReportingPlace } from './address.ts';
import { reportFromEarlier } from './kept-report.ts';

type PlaceAnswer = ListReportsOfPlaceResponses[200];
export type ListedReport = PlaceAnswer['reports'][number];
export type Report = ReadReportResponses[200];

export const ownReportKeys = {
  all: ['own-reports'] as const,
  place: (account: string, { provinceCode, reporter, part }: ReportingPlace) =>
    ['own-reports', account, 'place', provinceCode, reporter, part] as const,
  report: (account: string, address: ReportAddress) => ['own-reports', account, 'report', keyOf(address)] as const,
  sendings: (account: string) => ['own-reports', account, 'sendings'] as const,
  files: (account: string) => ['own-reports', account, 'files'] as const,
};

const nameOf = ({ provinceCode, reporter, part }: ReportingPlace) => `place ${provinceCode} ${reporter} ${part}`;

/** What a place owes and has sent, of one block or of all. */
export const placeQuery = (account: string, place: ReportingPlace) =>
  queryOptions({
    queryKey: ownReportKeys.place(account, place),
    retry: false,
    queryFn: () => {
      const { provinceCode, reporter, part } = place;
      return serverOrKept(account, nameOf(place), async (signal) => {
        const query = part === null ? {} : { part };
        const answer = await answerOf(listReportsOfPlace({ path: { provinceCode, reporter }, query, signal }));
        learnServerTime(answer.now);
        return answer;
      });
    },
  });

/** The same as this device kept it; null: it kept nothing. */
export const keptPlaceQuery = (account: string, place: ReportingPlace) =>
  queryOptions({
    queryKey: [...ownReportKeys.place(account, place), 'kept'],
    retry: false,
    queryFn: () => keptAnswer<PlaceAnswer>(account, nameOf(place)),
  });

/** One report: its form, what was sent, the draft, the answers of the period before. */
export const reportQuery = (account: string, address: ReportAddress) =>
  queryOptions({
    queryKey: ownReportKeys.report(account, address),
    retry: false,
    queryFn: async () => {
      const ask = (signal: AbortSignal) => answerOf(readReport({ path: address, signal }));
      try {
        return await serverOrKept(account, `report ${keyOf(address)}`, ask);
      } catch (error) {
        const made = problemOf(error) ? null : await reportFromEarlier(account, address);
        if (made === null) throw error;
        return made;
      }
    },
  });

/** The reports that this browser sends or has sent for the account. */
export const sendingsQuery = (account: string) =>
  queryOptions({ queryKey: ownReportKeys.sendings(account), retry: false, queryFn: () => sendingsOf(account) });
