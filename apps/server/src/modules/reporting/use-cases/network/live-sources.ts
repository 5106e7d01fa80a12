import type { Tx } from '#kernel/db/tx';
import type { AnswerSource, SourceWanted } from '../../domain/answer-source.ts';
import { BLOCKS } from '../../domain/day-facts.ts';
import { CONDITIONS_FORM, communeForm } from '../../domain/forms.ts';
import { selectLiveSources } from '../../queries/network/live-queries.ts';
import type { OpenSnapshot } from '../open-snapshot.ts';

type LiveSnapshot = OpenSnapshot & { readonly live: NonNullable<OpenSnapshot['live']> };

/**
 * Where answers of a live day came from: the report of the unit, when it was sent and by whom. What no report holds (dossiers, the
 * register) has no source; answers of the day before belong to that day.
 */
export async function readLiveSources(
  tx: Tx,
  snapshot: LiveSnapshot,
  wanted: readonly SourceWanted[],
): Promise<readonly (AnswerSource | null)[]> {
  const homes = new Map(snapshot.units.map(({ code, home }) => [code, home]));
  const found = new Map<string, AnswerSource>();
  const groups = Map.groupBy(wanted, (one) => formKeyOf(one, snapshot.date));
  for (const [formKey, ones] of groups) {
    const form = formKey === null ? undefined : snapshot.forms.get(formKey);
    if (!form) continue;
    const units = [...new Set(ones.map(({ unitCode }) => unitCode))];
    const rows = await selectLiveSources(tx, snapshot.date, form.formVersionNo, units, [
      ...new Set(units.flatMap((unit) => homes.get(unit) ?? [])),
    ]);
    for (const { reporter, sentAt, sentBy } of rows) {
      const source = { file: form.nameVi, line: null, formVersion: form.version, reportedAt: sentAt, importedBy: sentBy ?? '' };
      found.set(`${formKey} ${reporter}`, source);
    }
  }
  return wanted.map((one) => found.get(`${formKeyOf(one, snapshot.date)} ${one.unitCode}`) ?? null);
}

/** The form whose report holds what is asked for; null: none of this day. */
function formKeyOf(one: SourceWanted, date: string): string | null {
  if (one.kind === 'answer') return one.date === date ? one.formKey : null;
  if (one.kind !== 'statement') return null;
  const block = BLOCKS.find((each) => each === one.block);
  return block ? communeForm(block).key : CONDITIONS_FORM.key;
}
