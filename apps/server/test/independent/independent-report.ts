import { independentConditions, independentCriteria, independentProvinceCriteria } from './independent-communes.ts';
import { independentDossiers } from './independent-dossiers.ts';
import { openIndependentPack } from './independent-pack.ts';
import { independentStatements } from './independent-statements.ts';
import { independentTasks } from './independent-tasks.ts';

/**
 * The figures of the daily report straight from the CSV files of a pack directory. Imports nothing from the product and
 * computes in other ways, so that an agreement says something.
 */
export function independentReport(dir: string) {
  const pack = openIndependentPack(dir);
  const conditions = independentConditions(pack);
  const criteria = independentCriteria(pack);
  const dossiers = independentDossiers(pack);
  const tasks = independentTasks(pack);
  return {
    date: pack.day,
    summary: {
      ...conditions.summary,
      ...tasks.summary,
      criteriaNamed: criteria.criteriaNamed,
      lowestOnlineCumulative: dossiers.lowestOnlineCumulative,
    },
    annexes: {
      ...tasks.annexes,
      ...conditions.annexes,
      ...dossiers.annexes,
      ...criteria.annexes,
      ...independentStatements(pack),
      '21': independentProvinceCriteria(pack),
      '22': null,
      '23': null,
      '24': null,
      '25': null,
    },
  };
}
