import type { ReportText } from './daily-report.ts';
import { receivedAndReturned } from './dossiers.ts';
import type { Explained } from './explained.ts';
import { countedOf, ratioOf, wholeOf } from './figure.ts';
import type { Findings } from './summary.ts';
import { overdueCount, overdueGroups, type PlanTask, type Tasks } from './tasks.ts';

/** Further figures of the text: online and returned shares of I.2 and the table of task groups of II. */
export function textFigures({ facts, rules, provinces, tasks }: Findings): Explained<ReportText> {
  const received = receivedAndReturned(facts, provinces);
  return {
    phaseEnd: rules.phaseEnd,
    onlineShares:
      received?.map(({ province, tallies, online, june }) => ({
        provinceCode: province.code,
        province: province.name,
        onlinePct: online,
        returned: countedOf(tallies.returned, 'REP-501'),
        received: wholeOf(tallies.received, 'REP-501'),
        returnedPct: ratioOf(tallies.returned, tallies.received, 2, 'REP-502'),
        juneDailyAverage: june,
      })) ?? null,
    taskGroups: tasks && taskGroups(tasks),
  };
}

/** Groups with an overdue task, numbered from 1; each late unit once, in the order of Annex 2 (outline §2.3). */
function taskGroups(tasks: Tasks): NonNullable<Explained<ReportText>['taskGroups']> {
  return overdueGroups(tasks).map(([group, overdue], at) => ({
    no: at + 1,
    group,
    groupNameVi: overdue[0]?.groupNameVi ?? group,
    tasks: overdueCount(tasks, group),
    unitsVi: lateUnits(overdue),
  }));
}

const lateUnits = (overdue: readonly PlanTask[]) => [
  ...new Set(overdue.flatMap(({ late }) => late.map(({ unitName }) => unitName))),
];
