import type { CountFigures } from '#modules/organisations';
import { countRowsOfUnits } from '../queries/unit-queries.ts';

/**
 * How many reports, statements, dossier counts and reference figures each of the units has in the newest snapshots of all days;
 * units without any are left out.
 */
export const countFiguresOfUnits: CountFigures = async (tx, unitIds) =>
  new Map((await countRowsOfUnits(tx, [...unitIds])).map(({ unitId, figures }) => [unitId, Number(figures)]));
