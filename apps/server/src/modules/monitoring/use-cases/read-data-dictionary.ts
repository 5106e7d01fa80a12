import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { type DictionaryEntry, dataDictionary } from '#modules/reporting';
import { REPORT_FIGURES } from '../domain/dictionary/report-figures.ts';

/** The data dictionary with the figures that the daily report computes, for everybody who is signed in (W-12). */
export const readDataDictionary = reading(
  'monitoring.read-data-dictionary',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({}),
  },
  async (_input, { tx }): Promise<readonly DictionaryEntry[]> => [...(await dataDictionary(tx)), ...REPORT_FIGURES],
);
